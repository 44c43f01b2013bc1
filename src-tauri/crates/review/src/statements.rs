//! What was said, as it may leave for another program: question by question, and nobody's.

use crate::answers::{Answers, says_something};
use crate::floor::Floor;
use crate::shuffle::shuffle;
use kit::{Lang, Question, QuestionId};
use record::{Answer, Count, Entered, Line, Mark, NoteText, Passage, Reading, RecordId, Speaker, Spot, Tally, ThemeId};
use std::collections::BTreeSet;

/// Everything that was noted, without a respondent. Only [`Answers::statements`] makes one; each question is in an
/// order of its own, so nothing links what one person said under two of them.
#[derive(Clone, Debug)]
pub struct Statements {
    floor: Floor,
    questions: Vec<SpokenQuestion>,
    left_out: LeftOut,
}

/// One question and what was said under it.
#[derive(Clone, Debug)]
pub struct SpokenQuestion {
    /// The question.
    pub question: QuestionId,
    /// In an order of chance.
    pub answers: Vec<Spoken>,
    /// Every line by itself, in another order of chance: which answer, then which line of it.
    shuffled: Vec<(usize, usize)>,
}

/// One answer, or one reason for a rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// In the order noted.
    pub lines: Vec<SpokenLine>,
    /// Themes given to all of it.
    pub themes: Vec<ThemeId>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokenLine {
    /// What the line is.
    pub what: What,
    /// The language it was said in, where both languages have enough voices under this question.
    pub lang: Option<Lang>,
    /// The words, names replaced.
    pub text: NoteText,
    /// Themes given to the line.
    pub themes: Vec<ThemeId>,
    /// Themes given to some words of it, from the first code point to the last, which is not included.
    pub spans: Vec<(u32, u32, Vec<ThemeId>)>,
}

/// What a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A statement.
    Noted {
        /// Who spoke; absent where too few brought somebody along.
        speaker: Option<Speaker>,
        /// What kind of statement it is.
        mark: Option<Mark>,
        /// Their exact words rather than a summary.
        own_words: bool,
        /// The topic, by its id, where enough talked about it.
        topic: Option<String>,
    },
    /// The reason for the rating of this statement, by its id.
    Reason(String),
    /// What one of the two who listened heard differently.
    HeardDifferently,
}

/// What stays behind because it would point at too few.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Questions that fewer than the floor answered.
    pub questions: u32,
    /// Lines in a language that too few chose, and reasons for ratings that are not told group by group.
    pub lines: u32,
}

impl Statements {
    /// The smallest group that is told.
    pub fn floor(&self) -> Floor {
        self.floor
    }

    /// In the kit's order; those without a line are absent.
    pub fn questions(&self) -> &[SpokenQuestion] {
        &self.questions
    }

    /// What stays behind.
    pub fn left_out(&self) -> LeftOut {
        self.left_out
    }

    /// How many lines leave.
    pub fn lines(&self) -> usize {
        self.questions.iter().map(|question| question.shuffled.len()).sum()
    }
}

impl SpokenQuestion {
    /// Every line by itself, in an order of chance, with the themes of its answer.
    pub fn lines(&self) -> impl Iterator<Item = (&SpokenLine, &[ThemeId])> {
        self.shuffled.iter().map(|(answer, line)| {
            let answer = &self.answers[*answer];
            (&answer.lines[*line], answer.themes.as_slice())
        })
    }
}

impl SpokenLine {
    /// Every theme that touches it, each once.
    pub fn all_themes<'a>(&'a self, of_answer: &'a [ThemeId]) -> BTreeSet<ThemeId> {
        let of_spans = self.spans.iter().flat_map(|(_, _, themes)| themes);
        self.themes.iter().chain(of_spans).chain(of_answer).copied().collect()
    }
}

/// What holds for all questions.
struct Rules<'a> {
    reading: &'a Reading,
    floor: Floor,
    /// Languages that enough people chose.
    langs: BTreeSet<Option<Lang>>,
    /// Whether enough interviews, and not nearly all, had a second speaker.
    tells_speakers: bool,
}

impl Answers {
    /// Everything that was said, for an analyst's own program. `None`: there are too few interviews. `chance` gives
    /// a new number at each call: with one order for all questions, the third answer here would be the third there.
    pub fn statements(&self, reading: &Reading, floor: Floor, mut chance: impl FnMut() -> u64) -> Option<Statements> {
        if !floor.is_met_by(self.interviews()) {
            return None;
        }
        let enough = |people: usize| floor.is_met_by(people as u32);
        let in_lang = |lang| self.all().iter().filter(|(_, held)| held.lang == lang).count();
        let langs = [None, Some(Lang::En), Some(Lang::Fr)];
        let with_second = self
            .all()
            .iter()
            .filter(|(_, held)| has_second_speaker(&held.answers))
            .count();
        let rules = Rules {
            reading,
            floor,
            langs: langs.into_iter().filter(|lang| enough(in_lang(*lang))).collect(),
            tells_speakers: enough(with_second) && enough(self.all().len() - with_second),
        };
        let mut left_out = LeftOut::default();
        let asked = self.kit().questions().filter_map(|question| {
            let mut answers = self.spoken(question, &rules, &mut left_out);
            shuffle(&mut answers, chance());
            let line = |(at, answer): (usize, &Spoken)| {
                (0..answer.lines.len()).map(move |line| (at, line)).collect::<Vec<_>>()
            };
            let mut shuffled: Vec<_> = answers.iter().enumerate().flat_map(line).collect();
            shuffle(&mut shuffled, chance());
            (!shuffled.is_empty()).then(|| SpokenQuestion {
                question: question.id.clone(),
                answers,
                shuffled,
            })
        });
        let questions = asked.collect();
        Some(Statements {
            floor,
            questions,
            left_out,
        })
    }

    fn spoken(&self, question: &Question, rules: &Rules<'_>, left_out: &mut LeftOut) -> Vec<Spoken> {
        let id = &question.id;
        let said: Vec<(RecordId, Option<Lang>, &Answer)> = self
            .all()
            .iter()
            .filter_map(|(record, held)| Some((*record, held.lang, held.answers.get(id)?)))
            .filter(|(_, _, answer)| says_something(answer) || answer.heard_differently.is_some())
            .collect();
        let has_words = said.iter().any(|(_, _, answer)| words_in(answer) > 0);
        if !rules.floor.is_met_by(said.len() as u32) {
            left_out.questions += u32::from(has_words);
            return Vec::new();
        }
        let tells_lang = [Lang::En, Lang::Fr].iter().all(|lang| {
            let voices = said
                .iter()
                .filter(|(_, spoken, answer)| *spoken == Some(*lang) && words_in(answer) > 0);
            rules.floor.is_met_by(voices.count() as u32)
        });
        let told = self.tell(question, rules.floor);
        let mut answers = Vec::new();
        for (record, lang, answer) in said {
            if !rules.langs.contains(&lang) {
                left_out.lines += words_in(answer) as u32;
                continue;
            }
            let place = |spot| Passage {
                record,
                question: id.clone(),
                spot,
            };
            let lang = lang.filter(|_| tells_lang);
            let of_answer = rules.given(&place(Spot::Answer));
            let noted = (0u32..).zip(&answer.notes).filter(|(_, line)| !line.text.is_blank());
            let mut lines: Vec<SpokenLine> = noted
                .map(|(at, line)| SpokenLine {
                    what: rules.noted(line, &told),
                    lang,
                    text: self.blacked_out(&line.text),
                    themes: rules.given(&place(Spot::Line(at))),
                    spans: rules.spans(&place(Spot::Line(at)), at),
                })
                .collect();
            let plain = |what, text: &NoteText, spot| SpokenLine {
                what,
                lang,
                text: self.blacked_out(text),
                themes: rules.given(&place(spot)),
                spans: Vec::new(),
            };
            if let Some(text) = answer.heard_differently.as_ref().filter(|text| !text.is_blank()) {
                lines.push(plain(What::HeardDifferently, text, Spot::HeardDifferently));
            }
            if !lines.is_empty() {
                answers.push(Spoken {
                    lines,
                    themes: of_answer.clone(),
                });
            }
            for (statement, text) in reasons(answer) {
                if !is_told_by_group(&told, statement) {
                    left_out.lines += 1;
                    continue;
                }
                // Each by itself: six reasons side by side would be six ratings of one person.
                answers.push(Spoken {
                    lines: vec![plain(
                        What::Reason(statement.clone()),
                        text,
                        Spot::Why(statement.clone()),
                    )],
                    themes: of_answer.clone(),
                });
            }
        }
        answers
    }
}

impl Rules<'_> {
    fn given(&self, passage: &Passage) -> Vec<ThemeId> {
        let given = self.reading.codings.get(passage);
        given.map(|themes| themes.iter().copied().collect()).unwrap_or_default()
    }

    /// Themes on some words of this line. Spots of one question stand together, in the order of their kinds.
    fn spans(&self, line: &Passage, at: u32) -> Vec<(u32, u32, Vec<ThemeId>)> {
        let first = Passage {
            spot: Spot::Span {
                line: at,
                from: 0,
                to: 0,
            },
            ..line.clone()
        };
        let rest = self.reading.codings.range(first..);
        let here = rest.map_while(|(passage, themes)| match passage.spot {
            Spot::Span { line: of, from, to }
                if of == at && passage.record == line.record && passage.question == line.question =>
            {
                Some((from, to, themes.iter().copied().collect()))
            }
            _ => None,
        });
        here.collect()
    }

    fn noted(&self, line: &Line, told: &Tally) -> What {
        let is_told = |topic: &&String| match told {
            Tally::Options(topics) => topics
                .iter()
                .any(|(id, count)| id == *topic && matches!(count, Count::Exact(_) | Count::AtLeast(_))),
            _ => false,
        };
        What::Noted {
            speaker: self.tells_speakers.then_some(line.speaker),
            mark: line.mark,
            own_words: line.own_words,
            topic: line.topic.as_ref().filter(is_told).cloned(),
        }
    }
}

/// Reasons stand below the ratings of a few: they are told where disagree, neither and agree are.
fn is_told_by_group(told: &Tally, statement: &str) -> bool {
    let Tally::Agreement(statements) = told else {
        return false;
    };
    statements
        .iter()
        .find(|told| told.statement == statement)
        .is_some_and(|told| told.groups().is_some() || told.by_rating().is_some())
}

fn reasons(answer: &Answer) -> impl Iterator<Item = (&String, &NoteText)> {
    let rated = match &answer.entered {
        Some(Entered::Agreement(rated)) => Some(rated),
        _ => None,
    };
    let whys = rated.into_iter().flatten();
    whys.filter_map(|(statement, rated)| Some((statement, rated.why.as_ref().filter(|why| !why.is_blank())?)))
}

fn words_in(answer: &Answer) -> usize {
    let noted = answer.notes.iter().filter(|line| !line.text.is_blank()).count();
    noted + reasons(answer).count() + usize::from(answer.heard_differently.is_some())
}

fn has_second_speaker(answers: &std::collections::BTreeMap<QuestionId, Answer>) -> bool {
    let mut lines = answers.values().flat_map(|answer| &answer.notes);
    lines.any(|line| line.speaker == Speaker::DirectReport)
}
