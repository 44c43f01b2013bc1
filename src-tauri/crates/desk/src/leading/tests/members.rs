//! Actions, and what members say of a draft that was written.

use crate::demo::Table;
use crate::views::{ActionForm, BothView};
use crate::{Clock, Leading, Printing};
use kit::Lang;
use record::{Anchor, Count, Figures, Month, ParagraphId, Participation, PrintedRow, Release, ReleaseKind, Side};
use std::path::PathBuf;
use tempfile::TempDir;
use zeroize::Zeroizing;

fn lead() -> (TempDir, Leading) {
    let folder = tempfile::tempdir().unwrap();
    let table = Table::set(folder.path(), kit::sample(), Clock::SYSTEM).unwrap();
    (folder, table.lead)
}

fn typed(words: &str) -> Zeroizing<String> {
    Zeroizing::new(words.to_owned())
}

fn action(en: &str, fr: &str) -> ActionForm {
    let side = |words: &str| Some(words.to_owned());
    ActionForm {
        action: None,
        words: BothView {
            en: side(en),
            fr: side(fr),
        },
        is_under_way: false,
        owner: BothView {
            en: side("service desk"),
            fr: None,
        },
        horizon: "year".to_owned(),
        themes: vec![],
    }
}

#[test]
fn actions_are_kept_in_order_and_hold_no_name() {
    let (_folder, mut lead) = lead();
    assert_eq!(lead.action_save(action(" ", "")).unwrap_err().code, "nothing_typed");
    lead.action_save(action("one desk for requests", "")).unwrap();
    let two = lead
        .action_save(action("Priyanka Bhattacharya writes the guide", "écrire le guide"))
        .unwrap();
    let words: Vec<_> = two.iter().map(|one| one.words.en.clone().unwrap()).collect();
    assert_eq!(words[0], "one desk for requests");
    assert!(
        !words[1].contains("Priyanka") && words[1].contains("writes the guide"),
        "{words:?}"
    );
    assert_eq!(
        (two[0].words.fr.as_deref(), two[1].words.fr.as_deref()),
        (None, Some("écrire le guide"))
    );

    let mut changed = action("one desk for all requests", "un seul guichet");
    (changed.action, changed.is_under_way) = (Some(two[0].action), true);
    let now = lead.action_save(changed).unwrap();
    assert!(now[0].is_under_way && now[0].action == two[0].action);
    let now = lead.action_move(two[0].action, false).unwrap();
    assert_eq!(now[1].action, two[0].action);
    assert_eq!(lead.action_move(two[0].action, false).unwrap()[1].action, two[0].action);
    let left = lead.action_drop(two[1].action).unwrap();
    assert_eq!(left.len(), 1);
    let number = |lead: &mut Leading| lead.action_save(action("again", "")).unwrap()[1].action;
    let first = number(&mut lead);
    lead.action_drop(first).unwrap();
    assert!(number(&mut lead) > first, "a number is not given twice");
}

#[test]
fn an_action_of_no_theme_and_no_kind_known_is_refused() {
    let (_folder, mut lead) = lead();
    let mut bad = action("x", "");
    bad.themes = vec![7];
    assert_eq!(lead.action_save(bad).unwrap_err().code, "bad_call");
    let mut bad = action("x", "");
    bad.horizon = "tomorrow".to_owned();
    assert_eq!(lead.action_save(bad).unwrap_err().code, "bad_call");
    assert_eq!(lead.action_drop(1).unwrap_err().code, "bad_call");
}

/// A lead who wrote a members' draft of three numbered things.
fn with_draft() -> (TempDir, Leading) {
    let (folder, mut lead) = lead();
    let release = Release {
        kind: ReleaseKind::MembersDraft,
        month: Month::new(2027, 5).unwrap(),
        figures: Figures {
            edition: String::new(),
            floor: 10,
            participation: Participation {
                interviews: Count::Exact(46),
                invited: None,
                languages: None,
            },
            questions: vec![],
            themes: vec![],
        },
        rows: vec![
            PrintedRow::Heading(Anchor::Part(1)),
            PrintedRow::Paragraph(ParagraphId(1)),
            PrintedRow::Paragraph(ParagraphId(9)),
        ],
    };
    let words = lead.nameless(&typed("They wait."));
    lead.change_draft(|draft| {
        draft.add_paragraph(Anchor::Part(1), None);
        draft.paragraphs[0].write(Lang::En, words);
        draft.releases.push(release);
    })
    .unwrap();
    (folder, lead)
}

/// A file as the form in the draft writes it.
fn note(folder: &TempDir, lead: &Leading, name: &str, text: &str) -> PathBuf {
    let Side::Lead(side) = &lead.study.side else { panic!() };
    let text = format!("sub rosa comment 1\n{{\"study\":\"{}\",{text}}}\n", lead.study.id);
    let sealed = vault::seal_to(&[side.intake[0].intake.recipient.clone()], text.as_bytes()).unwrap();
    let place = folder.path().join(name);
    std::fs::write(&place, sealed).unwrap();
    place
}

#[test]
fn what_a_member_says_stands_beside_the_paragraph_and_stops_the_export() {
    let (folder, mut lead) = with_draft();
    let said = r#""release":0,"remarks":[{"number":2,"recognised":true,"words":"that is me, ask Priyanka Bhattacharya"},{"number":3,"words":"shorter"}]"#;
    let place = note(&folder, &lead, "a", said);
    let seen = lead.comments_open(std::slice::from_ref(&place)).unwrap();
    assert_eq!((seen.comments.len(), seen.open, seen.blocking), (2, 2, 1));
    let first = &seen.comments[0];
    assert_eq!(
        (
            first.number,
            first.on.as_str(),
            first.text.en.as_deref(),
            first.month.as_str()
        ),
        (2, "paragraph", Some("They wait."), "2027-05")
    );
    assert!(
        first.words.starts_with("that is me") && !first.words.contains("Priyanka"),
        "{}",
        first.words
    );
    assert_eq!(seen.comments[1].on, "gone");
    // The same file once more says nothing new.
    assert_eq!(lead.comments_open(&[place]).unwrap().comments.len(), 2);

    assert_eq!(
        lead.comment_answer(0, true, typed(" ")).unwrap_err().code,
        "nothing_typed"
    );
    assert_eq!(lead.blocking_comments(), 1);
    let seen = lead.comment_answer(0, true, typed("made wider")).unwrap();
    assert_eq!(
        (seen.open, seen.blocking, seen.comments[0].response.as_str()),
        (1, 0, "made wider")
    );
    let seen = lead.comment_answer(0, false, typed("made wider")).unwrap();
    assert_eq!(seen.blocking, 1, "it can be opened again");
    assert_eq!(lead.comment_answer(2, true, typed("x")).unwrap_err().code, "bad_call");
}

#[test]
fn a_note_on_what_was_never_written_is_told_and_the_others_are_taken() {
    let (folder, mut lead) = with_draft();
    let bad = [
        r#""release":1,"remarks":[{"number":1,"words":"x"}]"#,
        r#""release":0,"remarks":[{"number":4,"words":"x"}]"#,
        r#""release":0,"remarks":[{"number":0,"words":"x"}]"#,
    ];
    let mut places: Vec<_> = (0..)
        .zip(bad)
        .map(|(at, text)| note(&folder, &lead, &format!("bad-{at}"), text))
        .collect();
    places.push(note(
        &folder,
        &lead,
        "empty",
        r#""release":0,"remarks":[{"number":1,"words":"  "}]"#,
    ));
    places.push(note(
        &folder,
        &lead,
        "good",
        r#""release":0,"remarks":[{"number":1,"words":"x"}]"#,
    ));
    let seen = lead.comments_open(&places).unwrap();
    assert_eq!(seen.refused, ["damaged"; 3]);
    assert_eq!(seen.comments.len(), 1);
}

#[test]
fn actions_and_responses_leave_as_files_once_everybody_was_heard() {
    let (folder, mut lead) = with_draft();
    let said = r#""release":0,"remarks":[{"number":2,"recognised":true,"words":"only one office has nine desks"},{"number":3,"words":"shorter"}]"#;
    let place = note(&folder, &lead, "a", said);
    lead.comments_open(&[place]).unwrap();
    lead.action_save(action("one desk for requests", "un seul guichet"))
        .unwrap();
    let formats = ["actions", "responses_csv", "responses_docx"];
    let file = folder.path().join("file");
    let write = |lead: &mut Leading, format| lead.report_write(format, "fr", Printing::Now, false, Some(&file));
    for format in formats {
        assert_eq!(write(&mut lead, format).unwrap_err().code, "comments_open", "{format}");
    }
    lead.comment_answer(0, true, typed("made wider")).unwrap();
    let releases = lead.draft.releases.len();
    let mut written = formats.map(|format| {
        assert!(write(&mut lead, format).unwrap().is_written);
        std::fs::read(&file).unwrap()
    });
    assert_eq!(lead.draft.releases.len(), releases, "no figure left");
    let document = report::parts_of_document(&written[2]);
    written[2] = document.concat();
    let [actions, csv, docx] = written.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(
        actions.contains("un seul guichet") && actions.contains("d’ici un an"),
        "{actions}"
    );
    for table in [&csv, &docx] {
        assert!(table.contains("made wider") && table.contains("shorter"), "{table}");
        assert!(!table.contains("nine desks"), "by these words somebody could be known");
        assert!(
            table.contains("n’est plus dans le rapport"),
            "paragraph 9 was never there"
        );
    }
}
