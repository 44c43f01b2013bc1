//! The lead at the wall: words, steps back, and a whole interview for a reason.

use super::names::{MISSED, People, begin, hand_over, note, seal, words};
use crate::views::{WallAnswerView, WallView};
use crate::{At, Desk, Leading};

const ALL: (&str, &str, &str, &str) = ("all", "all", "all", "any");

/// A study of three interviews, open at the lead's.
fn study() -> (People, Desk) {
    let people = People::meet();
    let (mut machine, mut lead) = (people.machine(0), people.lead());
    let desk = machine.interviewing().unwrap();
    for (lang, first, second) in [
        ("en", "we asked the lighthouse 👩‍👧 for paper", "three weeks for access"),
        ("fr", "le cœur du travail, c’est l’équipe", "trois semaines d’attente"),
        ("en", "paper again, and weeks of waiting", "nothing"),
    ] {
        begin(desk, lang);
        note(desk, "2.1", first);
        note(desk, "3.1", second);
        seal(desk);
    }
    hand_over(desk, lead.leading().unwrap(), &people.path("one"));
    (people, lead)
}

/// The answer that holds these words.
fn place(view: &WallView, holds: &str) -> u32 {
    let found = |answer: &&WallAnswerView| answer.lines.iter().any(|line| line.line.text.contains(holds));
    view.answers.iter().find(found).unwrap().answer
}

fn spans(lead: &mut Leading, answer: u32) -> Vec<(u32, u32, usize, bool)> {
    let view = lead.wall_again().unwrap();
    let spans = view.answers[answer as usize].lines[0].spans.iter();
    spans
        .map(|span| (span.from, span.to, span.themes.len(), span.is_quote))
        .collect()
}

/// Everything that the lead made, as the screens show it.
fn made(lead: &mut Leading) -> String {
    let view = lead.wall_again().unwrap();
    let shown = (view.answers, view.memo, view.themes, lead.report_read().unwrap().rows);
    serde_json::to_string(&shown).unwrap()
}

#[test]
fn every_step_of_the_lead_goes_back_and_forth_and_stays_so_on_the_disk() {
    let (people, mut desk) = study();
    let lead = desk.leading().unwrap();
    assert_eq!(lead.step_undo().unwrap().kind, None);
    let view = lead.wall_read("2.1", ALL).unwrap();
    let at = place(&view, "lighthouse");
    let mut states = vec![made(lead)];
    let theme = lead.theme_create(words("Waiting")).unwrap().theme;
    states.push(made(lead));
    type Deed = fn(&mut Leading, u32, u32);
    let deeds: [(Deed, &str); 6] = [
        (
            |lead, at, theme| lead.theme_give(at, 0, theme, true).unwrap(),
            "theme_given",
        ),
        (
            |lead, at, theme| lead.theme_give_at(at, At::Span(0, 3, 8), theme, true).unwrap(),
            "theme_given",
        ),
        (
            |lead, at, theme| lead.theme_give_at(at, At::Answer, theme, true).unwrap(),
            "theme_given",
        ),
        (
            |lead, at, theme| lead.theme_give(at, 0, theme, false).unwrap(),
            "theme_taken",
        ),
        (
            |lead, at, _| lead.quote_mark_at(at, At::Span(0, 3, 8), true).unwrap(),
            "quote_chosen",
        ),
        (|lead, _, _| lead.memo_save("2.1", words("look again")).unwrap(), "memo"),
    ];
    for (deed, _) in deeds {
        deed(lead, at, theme);
        states.push(made(lead));
    }
    let added = lead.paragraph_add("part:1", None).unwrap().added.unwrap();
    states.push(made(lead));
    lead.paragraph_write(added, "en", words("They wait.")).unwrap();
    states.push(made(lead));
    // What changes nothing is no step.
    lead.theme_give(at, 0, theme, false).unwrap();

    let kinds: Vec<&str> = ["theme_made"]
        .into_iter()
        .chain(deeds.map(|(_, kind)| kind))
        .chain(["paragraphs", "paragraphs"])
        .collect();
    for (left, kind) in kinds.iter().enumerate().rev() {
        assert_eq!(made(lead), states[left + 1]);
        let stepped = lead.step_undo().unwrap();
        assert_eq!((stepped.kind.as_deref(), stepped.back), (Some(*kind), left as u32));
    }
    assert_eq!(made(lead), states[0]);
    for (done, kind) in kinds.iter().enumerate() {
        assert_eq!(lead.step_redo().unwrap().kind.as_deref(), Some(*kind));
        assert_eq!(made(lead), states[done + 1]);
    }
    assert_eq!(lead.step_redo().unwrap().kind, None);

    // Another step after a step back: there is nothing to do again.
    lead.step_undo().unwrap();
    lead.memo_save("2.1", words("and again")).unwrap();
    assert_eq!(lead.step_redo().unwrap().forth, 0);
    drop(desk);
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    assert_eq!(lead.wall_read("2.1", ALL).unwrap().memo, "and again");
    let rows = lead.report_read().unwrap().rows;
    let written = rows.iter().filter_map(|row| row.paragraph.as_ref()?.en.as_deref());
    assert_eq!(
        written.collect::<Vec<_>>(),
        Vec::<&str>::new(),
        "the last step was taken back"
    );
    assert_eq!(lead.step_undo().unwrap().kind, None, "steps are gone with the lock");
}

#[test]
fn two_hundred_steps_go_back_and_no_more() {
    let (_people, mut desk) = study();
    let lead = desk.leading().unwrap();
    for at in 0..205 {
        lead.memo_save("2.1", words(&format!("memo {at}"))).unwrap();
    }
    let mut undone = 0;
    while lead.step_undo().unwrap().kind.is_some() {
        undone += 1;
    }
    assert_eq!(
        (undone, lead.wall_read("2.1", ALL).unwrap().memo.as_str()),
        (200, "memo 4")
    );
}

#[test]
fn a_name_that_was_struck_comes_back_neither_by_a_step_nor_by_a_search() {
    let (_people, mut desk) = study();
    let lead = desk.leading().unwrap();
    assert_eq!(lead.words_find(words(MISSED)).unwrap().found.unwrap().lines, 1);
    lead.memo_save("2.1", words("ask the lighthouse")).unwrap();
    lead.memo_save("2.1", words("ask again")).unwrap();
    let theme = lead.theme_create(words("Paper")).unwrap().theme;
    let view = lead.wall_read("2.1", ALL).unwrap();
    let at = place(&view, MISSED);
    let order: Vec<_> = view.answers.iter().map(|answer| answer.lang).collect();
    // "we", "lighthouse", then beyond an emoji of three code points: "paper".
    for (from, to) in [(0, 2), (13, 23), (32, 37)] {
        lead.theme_give_at(at, At::Span(0, from, to), theme, true).unwrap();
    }
    lead.quote_mark_at(at, At::Span(0, 32, 37), true).unwrap();
    assert_eq!(
        spans(lead, at),
        [(0, 2, 1, false), (13, 23, 1, false), (32, 37, 1, true)]
    );

    lead.name_missed(at, 0, words(MISSED)).unwrap();
    let after = lead.wall_again().unwrap();
    let line = &after.answers[at as usize].lines[0];
    assert!(
        !line.line.text.contains(MISSED) && line.line.text.contains('['),
        "{}",
        line.line.text
    );
    let same: Vec<_> = after.answers.iter().map(|answer| answer.lang).collect();
    assert_eq!(same, order, "the wall hangs on as it was");
    let letters: Vec<char> = line.line.text.chars().collect();
    let paper = letters.len() as u32 - 5;
    let kept = spans(lead, at);
    assert_eq!(
        (kept[0], kept.last().copied()),
        ((0, 2, 1, false), Some((paper, paper + 5, 1, true)))
    );

    let stepped = lead.step_undo().unwrap();
    assert_eq!((stepped.kind, stepped.back, stepped.forth), (None, 0, 0));
    assert_eq!(lead.words_find(words(MISSED)).unwrap().found.unwrap().lines, 0);
    assert_eq!(lead.words_find(words("paper")).unwrap().found.unwrap().lines, 2);
    assert_eq!(lead.wall_read("2.1", ALL).unwrap().memo, "ask again");
}

#[test]
fn what_was_found_is_coded_where_it_stands() {
    let (_people, mut desk) = study();
    let lead = desk.leading().unwrap();
    let theme = lead.theme_create(words("Waiting")).unwrap().theme;
    let view = lead.words_find(words("WEEK")).unwrap();
    let found = view.found.as_ref().map(|found| (found.lines, found.shown));
    assert_eq!((found, view.question.as_str()), (Some((2, 2)), ""));
    let questions: Vec<&str> = view.answers.iter().map(|answer| answer.question.as_str()).collect();
    assert_eq!(questions, ["2.1", "3.1"], "by question");
    lead.theme_give(1, 0, theme, true).unwrap();
    assert_eq!(lead.wall_again().unwrap().coded, 1);
    assert_eq!(lead.words_find(words("\"three weeks\"")).unwrap().coded, 1);
    assert_eq!(lead.words_find(words("coeur equipe")).unwrap().found.unwrap().lines, 1);
    assert_eq!(lead.words_find(words("  ")).unwrap().answers.len(), 0);
    let wall = lead.wall_read("3.1", ALL).unwrap();
    assert_eq!((wall.coded, wall.found.is_none()), (1, true));

    for (name, code) in [
        ("1 2", "bad_call"),
        ("", "bad_call"),
        ("-1", "bad_call"),
        ("1 2 3 4", "bad_call"),
    ] {
        assert_eq!(At::named(name).unwrap_err().code, code, "{name}");
    }
    let refused = |lead: &mut Leading, at| lead.theme_give_at(0, at, theme, true).map_err(|refused| refused.code);
    assert_eq!(refused(lead, At::Span(0, 4, 4)), Err("nothing_selected"));
    assert_eq!(refused(lead, At::Span(0, 2, 4000)), Err("nothing_selected"));
    assert_eq!(refused(lead, At::Span(9, 0, 1)), Err("wall_moved"));
    assert_eq!(
        lead.quote_mark_at(0, At::Answer, true).map_err(|refused| refused.code),
        Err("bad_call")
    );
}

#[test]
fn a_whole_interview_is_shown_for_a_reason_that_stays() {
    let (people, mut desk) = study();
    let lead = desk.leading().unwrap();
    let view = lead.wall_read("2.1", ALL).unwrap();
    let at = place(&view, "équipe");
    assert_eq!(lead.interview_look(at, words(" ")).unwrap_err().code, "nothing_typed");
    assert_eq!(lead.interview_look(9, words("why not")).unwrap_err().code, "wall_moved");
    assert_eq!(
        lead.wall_again().unwrap().looks,
        0,
        "nothing was shown, nothing is counted"
    );
    let whole = lead
        .interview_look(at, words("Priyanka Bhattacharya asked what was meant"))
        .unwrap();
    let said: Vec<_> = whole
        .answers
        .iter()
        .map(|answer| (answer.question.as_str(), answer.lines[0].text.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("2.1", "le cœur du travail, c’est l’équipe"),
            ("3.1", "trois semaines d’attente")
        ]
    );
    assert_eq!(whole.looks, 1);
    assert!(!format!("{:?}", serde_json::to_string(&whole)).contains("Priyanka"));
    // EXPOSE: the test looks at what was kept.
    let reason = lead.looks()[0].reason.expose().to_owned();
    assert!(
        reason.contains("what was meant") && !reason.contains("Priyanka"),
        "{reason}"
    );

    assert_eq!(
        lead.step_undo().unwrap().kind,
        None,
        "it was looked at: that is no step"
    );
    drop(desk);
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    assert_eq!(lead.wall_read("2.1", ALL).unwrap().looks, 1);
}
