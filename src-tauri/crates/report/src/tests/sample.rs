//! A study of 46 interviews, all invented.

pub use super::sample_kit::kit;
use crate::Report;
use kit::{Bilingual, Lang, QuestionId};
use record::{
    Action, ActionId, Anchor, Answer, Concern, Draft, Entered, Horizon, Interview, Line, NoteText, Passage, Rated,
    Reading, RecordId,
};
use redact::{RawNote, Redactor, Roster};
use review::{Answers, Floor, QuoteRules};
use std::collections::{BTreeMap, BTreeSet};

/// Words that went through the door, as all words do.
pub fn note(words: &str) -> NoteText {
    thread_local!(static DOOR: Redactor = Redactor::new());
    DOOR.with(|door| {
        door.redact(RawNote::typed(words), None, redact::Lang::Mixed, &mut Roster::new())
            .text
            .into()
    })
}

fn record(number: u32) -> RecordId {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    RecordId::from_bytes(bytes)
}

fn line(words: &str, own_words: bool, topic: Option<&str>) -> Line {
    Line {
        speaker: <_>::default(),
        mark: None,
        own_words,
        come_back: false,
        text: note(words),
        topic: topic.map(str::to_owned),
    }
}

/// The same numbers every time, without a pattern that a tally would show.
fn draw(interview: u32, salt: u32, under: u32) -> u32 {
    (interview
        .wrapping_mul(2_654_435_761)
        .wrapping_add(salt.wrapping_mul(40_503))
        >> 7)
        % under
}

const DISTRIBUTIONS: [[u32; 7]; 6] = [
    [3, 6, 7, 10, 11, 6, 3],
    [5, 8, 7, 6, 9, 6, 2],
    [1, 3, 5, 9, 12, 10, 4],
    [2, 5, 6, 10, 11, 7, 3],
    [2, 4, 8, 9, 12, 6, 2],
    [0, 1, 2, 3, 16, 14, 10],
];

fn rating(statement: usize, interview: u32) -> Option<u8> {
    let mut left = interview;
    for (at, count) in DISTRIBUTIONS[statement].iter().enumerate() {
        if left < *count {
            return Some(at as u8 + 1);
        }
        left -= count;
    }
    None
}

fn interview(at: u32) -> Interview {
    let mut answers: BTreeMap<QuestionId, Answer> = BTreeMap::new();
    let mut put = |question: &str, answer| answers.insert(QuestionId(question.into()), answer);
    let entered = |entered| Answer {
        entered: Some(entered),
        ..Answer::default()
    };
    let numbers = [
        ("f1".to_owned(), 5 + draw(at, 1, 70)),
        ("f2".to_owned(), draw(at, 2, 3)),
    ];
    put("1.1", entered(Entered::Numbers(BTreeMap::from(numbers))));
    let options = ["o1", "o2", "o3", "o4"].into_iter().zip([40, 20, 15, 4]);
    let picked: BTreeSet<_> = options
        .filter(|(_, share)| draw(at, *share, 46) < *share)
        .map(|(o, _)| o.to_owned())
        .collect();
    put("1.2", entered(Entered::Several(picked)));
    put(
        "2.1",
        Answer {
            notes: vec![line("the team finishes something", false, None)],
            ..Answer::default()
        },
    );
    if !at.is_multiple_of(11) {
        put("2.2", entered(Entered::YesNo(draw(at, 5, 10) < 6)));
    }
    if !at.is_multiple_of(4) {
        let words = match at {
            1 => "By the time the answer comes we have forgotten the question.",
            2 => "On éteint des feux, puis on nous demande pourquoi rien n’est bâti.",
            3 => "[a colleague] asked twice, sent back to [another team], same form each time",
            _ => "waiting for access",
        };
        put(
            "3.1",
            Answer {
                notes: vec![line(words, at < 3, None)],
                ..Answer::default()
            },
        );
    }
    let shares = |column: &str, salt| {
        let (a, r) = (5 + draw(at, salt, 20) as u8, 10 + draw(at, salt + 1, 15) as u8);
        [("r1", a), ("r2", r), ("r3", 100 - a - r)].map(|(row, percent)| ((row.to_owned(), column.to_owned()), percent))
    };
    put(
        "3.2",
        entered(Entered::Percent(
            shares("c1", 7).into_iter().chain(shares("c2", 9)).collect(),
        )),
    );
    let rated = (0..6).map(|s| {
        (
            format!("s{}", s + 1),
            Rated {
                rating: rating(s, at),
                why: None,
            },
        )
    });
    put("4.1", entered(Entered::Agreement(rated.collect())));
    if at.is_multiple_of(3) {
        put(
            "4.2",
            Answer {
                notes: vec![line(
                    "faster since the autumn",
                    false,
                    Some(if at.is_multiple_of(2) { "t1" } else { "t2" }),
                )],
                ..Answer::default()
            },
        );
    }
    Interview {
        lang: Some(if at % 3 == 2 { Lang::Fr } else { Lang::En }),
        answers,
        ..Interview::default()
    }
}

/// A report on so many interviews.
pub fn report(interviews: u32) -> Report {
    made(interviews, true)
}

/// One with a quote against which something speaks.
pub fn unsettled() -> Report {
    made(46, false)
}

fn made(interviews: u32, is_allowed: bool) -> Report {
    let kit = kit();
    let answers = Answers::new(&kit, (0..interviews).map(|at| (record(at), interview(at))).collect());
    let mut reading = Reading::default();
    let at = |record_at, question: &str| Passage::line(record(record_at), QuestionId(question.into()), 0);
    for (theme, (name, every)) in [
        ("Waiting for access", 2),
        ("Many desks, one request", 3),
        ("Access is faster", 9),
    ]
    .into_iter()
    .enumerate()
    {
        let id = reading.add_theme(note(name));
        for number in (0..interviews).filter(|number| (number + theme as u32) % every == 1) {
            reading.give(at(number, "3.1"), id, true);
        }
    }
    for (number, question) in [(1, "3.1"), (2, "3.1"), (3, "3.1"), (7, "2.1")] {
        reading.quote(at(number, question), true);
    }
    // The check of quotes has its own tests, in `review`.
    let everything = [
        Concern::Placeholder,
        Concern::Number,
        Concern::RareWord,
        Concern::ProperNoun,
        Concern::RoleClue,
        Concern::LanguageClue,
    ];
    if is_allowed {
        reading
            .quotes
            .iter_mut()
            .for_each(|quote| quote.allowed.extend(everything));
    }
    let mut draft = Draft::default();
    let mut write = |under: Anchor, en: &str, fr: &str| {
        let id = draft.add_paragraph(under, None);
        let fresh = draft.paragraph_mut(id).unwrap();
        fresh.write(Lang::En, note(en));
        fresh.write(Lang::Fr, note(fr));
    };
    write(
        Anchor::Part(1),
        "Waiting is the work. Most participants spoke of waiting before they spoke of tools.",
        "L’attente est un travail en soi. La plupart des personnes ont parlé de l’attente avant de parler des outils.",
    );
    write(
        Anchor::Part(1),
        "Access, approvals and answers from elsewhere set the pace of the day.",
        "Les accès, les approbations et les réponses venues d’ailleurs donnent le rythme de la journée.",
    );
    write(
        Anchor::Theme(reading.themes[0].id),
        "Teams have learned to begin on paper.",
        "Les équipes ont appris à commencer sur papier.",
    );
    write(
        Anchor::Question(QuestionId("4.1".into())),
        "Quality is everyone’s job.",
        "La qualité est l’affaire de tous.",
    );
    draft.add_paragraph(Anchor::Part(3), None);
    let both = |en, fr| BTreeMap::from([(Lang::En, note(en)), (Lang::Fr, note(fr))]);
    let action = |number: u32, en, fr| Action {
        id: ActionId(number),
        words: both(en, fr),
        is_under_way: number > 1,
        owner: both("service lead", "direction du service"),
        horizon: Horizon::Year,
        themes: vec![reading.themes[0].id],
    };
    let actions = vec![
        action(
            1,
            "One desk that follows a request to its end.",
            "Un guichet qui suit une demande jusqu’au bout.",
        ),
        action(2, "Access on the first day.", "Les accès dès le premier jour."),
    ];
    let rules = QuoteRules {
        each: 2,
        rare_below: 5,
        floor: Floor::USUAL,
        suspects: &|_| vec![],
    };
    let released = answers.release(&reading, "2027", Floor::USUAL, Some(80));
    Report {
        title: Bilingual::both("Directors’ study", "Étude auprès des directions"),
        edition: "2027".into(),
        released: released.quoting(answers.previewed(&reading, &rules)),
        kit,
        paragraphs: draft.paragraphs,
        actions,
        is_numbered: false,
        then: None,
    }
}
