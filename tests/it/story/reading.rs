//! From the hand-over to the report.

#![allow(clippy::unwrap_used)]

use crate::support::{People, answer_everything, note, seal, travel, words};
use desk::Leading;
use desk::Printing;
use desk::views::{ReportView, StudyForm, TallyView};

const ALL: (&str, &str, &str, &str) = ("all", "all", "all", "any");

/// Six interviews at one machine; every line tells which machine it was, none whose.
fn six(people: &People, at: usize, lang: &str) {
    let mut desk = people.machine(at);
    for hour in 0..6 {
        desk.interviewing().unwrap().session_begin(lang, "director").unwrap();
        answer_everything(&mut desk, ["It takes weeks.", "Cela prend des semaines."][at]);
        let machine = desk.interviewing().unwrap();
        let own = format!("Rupinder Dhaliwal counted {} boxes of paper.", hour + 30 + at * 10);
        note(machine, "2.1", "R+q", &own);
        seal(machine);
    }
}

/// The words of each answer on the wall, in the order shown.
fn shown(lead: &mut Leading, asked: (&str, &str, &str, &str)) -> Vec<String> {
    let wall = lead.wall_read("2.1", asked).unwrap();
    let said = |answer: &desk::views::WallAnswerView| {
        let lines: Vec<&str> = answer.lines.iter().map(|line| line.line.text.as_str()).collect();
        lines.join(" / ")
    };
    wall.answers.iter().map(said).collect()
}

#[test]
fn twelve_interviews_are_handed_over_read_and_reported() {
    let people = People::of_the_sample();
    let mut lead = people.lead();
    let lead = lead.leading().unwrap();
    lead.study_save(StudyForm {
        invited: 30,
        floor: 5,
        asks_level: true,
    })
    .unwrap();
    for (at, lang) in ["en", "fr"].into_iter().enumerate() {
        six(&people, at, lang);
        let folder = people.path(lang);
        std::fs::create_dir(&folder).unwrap();
        let mut machine = people.machine(at);
        let machine = machine.interviewing().unwrap();
        let inbox = travel(machine, lead, &folder);
        assert_eq!(inbox.files[0].verdict, "imported");
        let ready = machine.ready_state().unwrap();
        assert_eq!(
            (ready.waiting, ready.unconfirmed),
            (0, 0),
            "the receipt let the copies go"
        );
        assert_eq!(
            machine.handover_write(Some(&folder.join("none"))).unwrap_err().code,
            "nothing_waits"
        );
        // The same file again is taken once.
        let again = lead.inbox_open(&[folder.join("one.subrosa-handover")]).unwrap();
        assert_eq!(again.files.iter().filter(|file| file.verdict == "duplicate").count(), 1);
        assert_eq!(again.ready, 0);
    }
    assert_eq!(lead.lead_state().unwrap().records, 12);

    // The wall: everybody, in a new order each time, and no name.
    let first = shown(lead, ALL);
    assert_eq!(first.len(), 12);
    assert!(
        first
            .iter()
            .all(|said| said.contains("paper") && !said.contains("Rupinder") && !said.contains("Dhaliwal"))
    );
    assert!(
        (0..3).any(|_| shown(lead, ALL) != first),
        "the order told who spoke when"
    );
    assert_eq!(shown(lead, ("fr", "all", "all", "any")).len(), 6);
    assert_eq!(shown(lead, ("all", "direct_report", "success", "any")).len(), 12);
    assert_eq!(shown(lead, ("all", "director", "all", "any")).len(), 0);
    assert_eq!(
        lead.wall_read("2.1", ("de", "all", "all", "any")).unwrap_err().code,
        "bad_call"
    );
    let sizes = lead.wall_read("1.1", ALL).unwrap();
    assert!(matches!(sizes.tally, Some(TallyView::Counts { .. })));
    assert!(
        sizes
            .answers
            .iter()
            .all(|a| a.entered.as_ref().unwrap().en.as_ref().unwrap().contains("20–39"))
    );

    // A theme, a quote, a memo, a name that was missed.
    let theme = lead.theme_create(words("Fruit")).unwrap();
    assert_eq!(lead.theme_create(words("Fruit")).unwrap().theme, theme.theme);
    shown(lead, ALL);
    for answer in 0..6 {
        lead.theme_give(answer, 0, theme.theme, true).unwrap();
    }
    lead.quote_mark(0, 0, true).unwrap();
    let themes = lead.themes_read().unwrap();
    assert_eq!((themes[0].interviews, themes[0].lines), (Some(6), 6));
    assert_eq!(shown(lead, ("all", "all", "all", "no")).len(), 6);
    lead.memo_save("2.1", words("Ask Guillermo Villanueva about fruit."))
        .unwrap();
    let memo = lead.wall_read("2.1", ALL).unwrap().memo;
    assert!(memo.contains("fruit") && !memo.contains("Guillermo"), "{memo}");
    lead.name_missed(0, 0, words("paper")).unwrap();
    let after = shown(lead, ALL);
    assert_eq!(after.iter().filter(|said| !said.contains("paper")).count(), 1);
    assert_eq!(
        lead.themes_read().unwrap()[0].lines,
        6,
        "the reading follows the record to its new name"
    );
    assert_eq!(
        lead.theme_give(99, 0, theme.theme, true).unwrap_err().code,
        "wall_moved"
    );

    // Figures and the report.
    let culture = lead.culture_read().unwrap();
    assert_eq!(culture.statements.len(), 6);
    assert!(culture.chart_svg.en.unwrap().contains("<svg"));
    let added = lead.paragraph_add("part:1", None).unwrap().added.unwrap();
    lead.paragraph_write(added, "en", words("Fruit is on everybody’s mind."))
        .unwrap();
    let report = lead.report_read().unwrap();
    let quotes = |report: &ReportView| {
        report
            .rows
            .iter()
            .filter_map(|row| row.quote.clone())
            .collect::<Vec<_>>()
    };
    let themes = report
        .rows
        .iter()
        .filter(|row| row.kind == "heading" && row.anchor.starts_with("theme:"));
    assert_eq!((report.interviews, quotes(&report).len(), themes.count()), (12, 1, 1));
    for concern in &quotes(&report)[0].concerns {
        lead.quote_allow(0, &concern.concern, true).unwrap();
    }
    for (format, lang) in [("html", "en"), ("html", "fr"), ("docx", "en"), ("docx", "fr")] {
        let place = people.path(&format!("report.{lang}.{format}"));
        assert!(
            lead.report_write(format, lang, Printing::Now, true, Some(&place))
                .unwrap()
                .is_written
        );
    }
    let page = std::fs::read_to_string(people.path("report.en.html")).unwrap();
    assert!(page.contains("Fruit is on everybody’s mind.") && page.contains("12"));
    let names = ["Rupinder", "Dhaliwal", "Guillermo", "Villanueva"].map(str::to_owned);
    let (scanned, hits) = desk::scan(people.dir.path(), &names.into()).unwrap();
    assert!(scanned > 100_000 && hits.is_empty(), "{hits:?}");
    assert!(quotes(&lead.quote_drop(0).unwrap()).is_empty());
}
