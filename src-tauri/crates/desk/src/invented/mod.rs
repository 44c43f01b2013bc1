//! Invented interviews on any kit, for the sample study and for `demo`: the same seed says the same things.

mod people;
mod speech;

pub(crate) use people::population;

use crate::views::{EnteredView, RatedView};
use crate::{line_code, session_view};
use kit::{Kind, Kit, Lang, Question, QuestionId};
use record::{Consent, Digest, Level, Line, Minute, NoteText, OpenSession, SealedSession, StudyId};
use redact::{RawNote, Redactor, Roster};
use speech::Speech;
use std::collections::BTreeMap;

/// One invented hour.
pub(crate) struct Invented {
    /// Its language.
    pub(crate) lang: Lang,
    /// Level, as the call takes it.
    pub(crate) level: &'static str,
    /// What is typed and entered, in the order of the kit.
    pub(crate) answers: Vec<InventedAnswer>,
    /// Every name that is typed in it, whole and in parts.
    pub(crate) names: Vec<String>,
}

/// What is typed and entered under one question.
pub(crate) struct InventedAnswer {
    pub(crate) question: String,
    /// Lines as typed, each with the code of its gutter.
    pub(crate) lines: Vec<(String, String)>,
    pub(crate) entered: Option<EnteredView>,
    /// Reasons by statement.
    pub(crate) whys: Vec<(String, String)>,
}

/// A small generator (Steele, Lea and Flood's SplitMix64): the same seed gives the same study everywhere.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is at least 1.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.roll() % end.max(1) as u64) as usize
    }

    /// True `percent` times in a hundred.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub(crate) fn pick<'a, T>(&mut self, these: &'a [T]) -> &'a T {
        &these[self.below(these.len())]
    }
}

/// Invents one interview on this kit.
pub(crate) fn interview(kit: &Kit, dice: &mut Dice) -> Invented {
    let languages = kit.languages();
    let lang = if languages.len() == 2 && dice.chance(40) {
        Lang::Fr
    } else {
        languages.first().copied().unwrap_or(Lang::En)
    };
    let mut speech = Speech::new(lang, dice);
    let mut answers = Vec::new();
    for question in kit.questions() {
        if !matches!(question.kind, Kind::Agreement { .. }) && speech.dice().chance(6) {
            continue;
        }
        answers.push(answer(question, &mut speech));
    }
    let level = if speech.dice().chance(30) {
        "executive_director"
    } else {
        "director"
    };
    Invented {
        lang,
        level,
        answers,
        names: speech.names(),
    }
}

fn answer(question: &Question, speech: &mut Speech<'_>) -> InventedAnswer {
    let subject = subject(question);
    let mut whys = Vec::new();
    let dice = speech.dice();
    let entered = match &question.kind {
        Kind::Text | Kind::Topics { .. } => None,
        Kind::Numbers { fields } => {
            let size = 4 + dice.below(70) as u32;
            let empty = dice.below(6) as u32;
            let numbers = [size, size.saturating_sub(empty), empty];
            Some(EnteredView::Numbers(
                fields.iter().map(|f| f.id.clone()).zip(numbers).collect(),
            ))
        }
        Kind::Several { options } => {
            let chosen: Vec<String> = options
                .iter()
                .filter(|_| dice.chance(45))
                .map(|o| o.id.clone())
                .collect();
            (!chosen.is_empty()).then_some(EnteredView::Several(chosen))
        }
        Kind::YesNo { .. } => Some(EnteredView::YesNo(dice.chance(60))),
        Kind::Percent { rows, columns } => {
            let mut cells = BTreeMap::new();
            for column in columns {
                let mut left = 100u8;
                for (at, row) in rows.iter().enumerate() {
                    let share = if at + 1 == rows.len() {
                        left
                    } else {
                        left.min(5 * (1 + dice.below(8)) as u8)
                    };
                    left -= share;
                    cells.insert(format!("{} {}", row.id, column.id), share);
                }
            }
            Some(EnteredView::Percent(cells))
        }
        Kind::Agreement {
            scale,
            statements,
            why_at,
            ..
        } => {
            let mut rated = BTreeMap::new();
            for (at, statement) in statements.iter().enumerate() {
                // A third or so on each side of the middle, another third for each statement.
                let (disagree, roll) = (27 + at * 4, dice.below(100));
                let middle = usize::from(scale.from + scale.to) / 2;
                let low = middle.saturating_sub(1 + dice.below(middle - usize::from(scale.from)));
                let high = middle + 1 + dice.below(usize::from(scale.to) - middle);
                let rating = if roll < disagree {
                    low
                } else if roll < disagree + 27 {
                    middle
                } else {
                    high
                };
                let rating = Some(rating as u8);
                rated.insert(statement.id.clone(), RatedView { rating, why: None });
                if rating.is_some_and(|r| why_at.contains(&r)) {
                    whys.push(statement.id.clone());
                }
            }
            Some(EnteredView::Agreement(rated))
        }
    };
    let whys = whys
        .into_iter()
        .map(|statement| (statement, speech.line("why").1))
        .collect();
    let lines = match &question.kind {
        Kind::Topics { topics } => topics
            .iter()
            .map(|topic| {
                let (code, text) = speech.line(subject);
                (format!("{code}{}", topic.id), text)
            })
            .collect(),
        Kind::Agreement { .. } => Vec::new(),
        _ => speech.lines(subject),
    };
    InventedAnswer {
        question: question.id.to_string(),
        lines,
        entered,
        whys,
    }
}

/// The same hour, typed in one go: every word still goes through the redactor, nothing touches a disk.
pub(crate) fn session(
    kit: &Kit,
    invented: &Invented,
    (study, digest): (StudyId, Digest),
    redactor: &Redactor,
) -> SealedSession {
    let consent = Consent::spoken(true, true).expect("both were yes");
    let first = kit
        .questions()
        .next()
        .map_or(QuestionId(String::new()), |q| q.id.clone());
    let level = Some(if invented.level == "director" {
        Level::Director
    } else {
        Level::ExecutiveDirector
    });
    let mut session = OpenSession::begin(consent, study, digest, invented.lang, level, first, Minute(0));
    let mut roster = Roster::new();
    let lang = match invented.lang {
        Lang::En => redact::Lang::En,
        Lang::Fr => redact::Lang::Fr,
    };
    let mut clean = |text: &str| NoteText::from(redactor.redact(RawNote::typed(text), None, lang, &mut roster).text);
    for answer in &invented.answers {
        let id = QuestionId(answer.question.clone());
        let lines = answer.lines.iter().filter_map(|(code, text)| {
            let code = line_code::read(code).ok()?.pop()?;
            let (speaker, mark, own_words, topic) = (code.speaker, code.mark, code.own_words, code.topic);
            Some(Line {
                speaker,
                mark,
                own_words,
                come_back: code.come_back,
                text: clean(text),
                topic,
            })
        });
        session.note(&id, lines.collect());
        let question = kit.question(&id);
        if let Some(entered) = answer
            .entered
            .clone()
            .zip(question)
            .and_then(|(sent, q)| session_view::kept(q, sent))
        {
            session.enter(&id, Some(entered));
        }
        for (statement, why) in &answer.whys {
            session.say_why(&id, statement, Some(clean(why)));
        }
    }
    session.seal()
}

/// What a question is about, as far as its number and its words tell; a strange kit gets general talk.
fn subject(question: &Question) -> &'static str {
    let said = question.ask.prefer(Lang::En).to_lowercase();
    const CUES: [(&str, &[&str]); 17] = [
        ("good", &["good day", "bonne journée"]),
        ("bad", &["bad day", "mauvaise journée"]),
        ("fear", &["anxiety", "worr", "anxiété", "inqui"]),
        ("decide", &["decision", "empowered", "décider", "décision"]),
        ("direct", &["direction", "priorit"]),
        ("keep", &["retain", "keep good", "talented", "garder", "retenir"]),
        (
            "track",
            &["cats", "time tracking", "time sheet", "timesheet", "feuille de temps"],
        ),
        ("groups", &["communit", "communauté"]),
        ("time", &["meaningful", "time for", "percent", "pourcentage", "utile"]),
        ("hybrid", &["hybrid", "hybride", "office", "telework"]),
        ("serve", &["level of service", "other teams", "autres équipes"]),
        ("block", &["preventing", "in the way", "empêche", "obstacle"]),
        ("since", &["12 months", "douze mois", "last study", "since"]),
        ("last", &["anything else", "autre chose", "add before"]),
        ("change", &["would you change", "changeriez"]),
        ("team", &["team", "équipe"]),
        ("why", &["agree", "statement"]),
    ];
    CUES.iter()
        .find(|(_, cues)| cues.iter().any(|cue| said.contains(cue)))
        .map_or("other", |(subject, _)| subject)
}
