//! What format 4 added, in invented words.

use super::samples::*;
use crate::*;
use kit::{Bilingual, Lang};

/// Says what format 1 has no word for.
pub fn finer_reading() -> Reading {
    let mut reading = reading();
    let theme = reading.themes[0].id;
    reading.themes[0].name_fr = Some(words("attente"));
    reading.themes[1].colour = 7;
    let record = RecordId::from_bytes([3; 16]);
    for spot in [
        Spot::Span {
            line: 0,
            from: 2,
            to: 7,
        },
        Spot::Answer,
    ] {
        let passage = Passage {
            record,
            question: question("3.1"),
            spot,
        };
        reading.give(passage, theme, true);
    }
    reading.quotes[0].allowed.insert(Concern::RareWord);
    reading
}

pub fn draft() -> Draft {
    let both = |en, fr| [(Lang::En, words(en)), (Lang::Fr, words(fr))].into_iter().collect();
    let month: Month = "2027-05".parse().unwrap();
    let mut draft = Draft::default();
    let first = draft.add_paragraph(Anchor::Part(1), None);
    draft.add_paragraph(Anchor::Theme(ThemeId(1)), Some(first));
    draft.paragraphs[0].write(Lang::En, words("They wait."));
    draft.paragraphs[0].write(Lang::Fr, words("On attend."));
    draft.paragraphs[0].write(Lang::En, words("They wait for access."));
    draft.last_action = 1;
    draft.actions.push(Action {
        id: ActionId(1),
        words: both("one desk", "un guichet"),
        is_under_way: true,
        owner: both("service lead", "direction du service"),
        horizon: Horizon::NextEdition,
        themes: vec![ThemeId(1)],
    });
    draft.comments.push(Comment {
        release: 0,
        number: 3,
        could_be_recognised: true,
        words: Some(words("that is me")),
        response: Some(words("made wider")),
        is_settled: true,
    });
    let passage = Passage::line(RecordId::from_bytes([3; 16]), question("3.1"), 0);
    draft.releases.push(Release {
        kind: ReleaseKind::MembersDraft,
        month,
        figures: figures(),
        rows: vec![
            PrintedRow::Heading(Anchor::Part(1)),
            PrintedRow::Paragraph(first),
            PrintedRow::Quote(passage),
            PrintedRow::Figures(Anchor::Question(question("3.1"))),
            PrintedRow::Action(ActionId(1)),
        ],
    });
    let relations = [
        (question("3.1"), Relation::Reworded(question("3.2"))),
        (question("5.1"), Relation::New),
    ];
    draft.earlier = Some(Earlier {
        figures: figures(),
        relations: relations.into_iter().collect(),
    });
    draft.nil_checks.push(NilCheck {
        month,
        found: 0,
        out_of_sight: 6,
    });
    draft.allowed.push(Allowed {
        month,
        concern: Concern::Number,
    });
    draft.looks.push(Look {
        month,
        reason: words("two answers seem to contradict each other"),
    });
    draft
}

fn figures() -> Figures {
    let step = |from, to, count| Step {
        from,
        to,
        with_unrated: false,
        count,
    };
    let statement = Distribution {
        statement: "s1".to_owned(),
        rated: Count::Exact(39),
        steps: vec![step(1, 3, Count::Exact(25)), step(4, 7, Count::Exact(14))],
        median: Some(3),
    };
    let told = |at: &str, en: &str, tally| QuestionFigures {
        question: question(at),
        words: Bilingual {
            en: Some(en.to_owned()),
            fr: None,
        },
        entries: vec![],
        tally,
    };
    Figures {
        edition: "2025".to_owned(),
        floor: 10,
        participation: Participation {
            interviews: Count::Exact(39),
            invited: Some(65),
            languages: Some((28, 11)),
        },
        questions: vec![
            told("3.1", "What waits?", Tally::Answered(Count::AtLeast(30))),
            told("5.1", "How far do you agree?", Tally::Agreement(vec![statement])),
        ],
        themes: vec![ThemeCount {
            theme: ThemeId(1),
            name: words("waiting"),
            name_fr: Some(words("attente")),
            part_of: None,
            interviews: Count::Below(10),
        }],
    }
}
