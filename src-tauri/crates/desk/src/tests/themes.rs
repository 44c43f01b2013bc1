//! A lead orders the codebook, hands it out, takes another in, and compares notes with a colleague.

use super::names::{People, begin, hand_over, note, quiet_hours, seal, words};
use crate::views::{CodebookThemeView, CodebookView, CodersForm, ThemeForm};
use crate::{Leading, Refused};

/// A lead with three interviews of one line each, all of them on the wall of question 2.1.
fn study(people: &People) -> crate::Desk {
    let mut machine = people.machine(0);
    let machine = machine.interviewing().unwrap();
    quiet_hours(machine, 2);
    begin(machine, "fr");
    note(machine, "2.1", "on attend toujours la réponse");
    seal(machine);
    let mut lead = people.lead();
    hand_over(machine, lead.leading().unwrap(), &people.path("a.subrosa-handover"));
    lead
}

fn give_all(lead: &mut Leading, theme: u32) {
    let wall = lead.wall_read("2.1", ("all", "all", "all", "any")).unwrap();
    for answer in 0..wall.answers.len() as u32 {
        lead.theme_give(answer, 0, theme, true).unwrap();
    }
}

fn named(view: &CodebookView) -> Vec<(&str, u32, u32)> {
    let row = |it: &'_ CodebookThemeView| (it.depth, it.statements);
    view.themes
        .iter()
        .map(|it| (it.name.as_str(), row(it).0, row(it).1))
        .collect()
}

#[test]
fn the_codebook_is_put_in_order() -> Result<(), Refused> {
    let people = People::meet();
    let mut desk = study(&people);
    let lead = desk.leading()?;
    let waiting = lead.theme_create(words("Waiting"))?.theme;
    let access = lead.theme_create(words("Access"))?.theme;
    give_all(lead, access);
    let view = lead.theme_move(access, waiting)?;
    assert_eq!(named(&view), [("Waiting", 0, 0), ("Access", 1, 3)]);
    assert_eq!((view.lines, view.coded), (3, 3));
    // Three of three are fewer than the floor: nothing is told, and nothing looks like none.
    assert_eq!(
        (view.themes[0].cells[0].count, view.themes[0].cells[0].is_bare),
        (None, false)
    );
    // A tick shows them on this screen, and on no other; it is remembered.
    let exact = lead.codebook_exact(true)?;
    assert_eq!((exact.is_exact, exact.themes[0].cells[0].count), (true, Some(3)));
    assert_eq!(lead.codebook_read()?.themes[1].cells[0].count, Some(3));
    assert!(lead.themes_read()?.iter().all(|theme| theme.interviews.is_none()));
    assert_eq!(lead.codebook_exact(false)?.themes[0].cells[0].count, None);
    assert_eq!(lead.theme_move(waiting, access).unwrap_err().code, "theme_below_itself");

    let view = lead.theme_save(ThemeForm {
        theme: access,
        name: " Waiting for access ".into(),
        name_fr: "Attendre un accès".into(),
        description: "  ".into(),
        colour: 5,
    })?;
    let theme = &view.themes[1];
    assert_eq!(
        (theme.name.as_str(), theme.name_fr.as_str()),
        ("Waiting for access", "Attendre un accès")
    );
    assert_eq!(
        (theme.description.as_str(), theme.colour, theme.letter.as_str()),
        ("", 5, "B")
    );

    let statements = lead.theme_statements(access)?;
    assert_eq!(statements.len(), 3);
    assert!(statements.iter().any(|it| it.text.contains("attend")));
    assert_eq!(
        lead.theme_split(access, "7", words("Replies")).unwrap_err().code,
        "wall_moved"
    );
    assert_eq!(
        lead.theme_split(access, "", words("Replies")).unwrap_err().code,
        "nothing_selected"
    );
    let view = lead.theme_split(access, "0 2", words("Replies"))?;
    assert_eq!(
        named(&view),
        [("Waiting", 0, 0), ("Waiting for access", 1, 1), ("Replies", 1, 2)]
    );
    // The list that was read is the other theme's now: a place in it is not taken from this one.
    assert_eq!(
        lead.theme_split(access, "0", words("Again")).unwrap_err().code,
        "wall_moved"
    );

    let replies = view.themes[2].theme;
    let view = lead.theme_merge(replies, access, true)?;
    assert_eq!(named(&view), [("Waiting", 0, 0), ("Waiting for access", 1, 3)]);
    assert_eq!(view.themes[1].description, "Replies");
    let view = lead.theme_remove(access)?;
    assert_eq!((named(&view), view.coded), (vec![("Waiting", 0, 0)], 0));
    Ok(())
}

#[test]
fn a_codebook_goes_out_and_comes_in_without_a_name() -> Result<(), Refused> {
    let people = People::meet();
    let mut desk = study(&people);
    let lead = desk.leading()?;
    assert_eq!(lead.codebook_write("csv", None).unwrap_err().code, "codebook_empty");
    lead.theme_create(words("Waiting"))?;
    let place = people.path("codebook.csv");
    assert!(lead.codebook_write("csv", Some(&place))?.is_written);
    let found = lead.codebook_open(std::slice::from_ref(&place))?;
    assert_eq!((found.fresh.len(), found.known), (0, 1));

    let text = "tag;description;weight\nwaiting/Access;what Geneviève Tremblay asks for;3\nMeetings;;\n";
    std::fs::write(&place, text).unwrap();
    let found = lead.codebook_open(std::slice::from_ref(&place))?;
    assert_eq!(
        (found.fresh, found.known),
        (vec!["Access".to_owned(), "Meetings".to_owned()], 1)
    );
    assert_eq!(found.passed_over[0].why, "column");
    let view = lead.codebook_take()?;
    assert_eq!(named(&view), [("Waiting", 0, 0), ("Access", 1, 0), ("Meetings", 0, 0)]);
    assert!(
        !view.themes[1].description.contains("Tremblay"),
        "{}",
        view.themes[1].description
    );
    assert_eq!(
        lead.codebook_take().unwrap_err().code,
        "bad_call",
        "what waited is taken once"
    );

    std::fs::write(&place, "<!DOCTYPE a><CodeBook/>").unwrap();
    assert_eq!(
        lead.codebook_open(std::slice::from_ref(&place)).unwrap_err().code,
        "codebook_declares"
    );
    assert_eq!(lead.codebook_take().unwrap_err().code, "bad_call");
    let place = people.path("codebook.xlsx");
    lead.codebook_write("xlsx", Some(&place))?;
    let parts = report::parts_of_document(&std::fs::read(&place).unwrap());
    let all: String = parts.iter().map(|part| String::from_utf8_lossy(part)).collect();
    assert!(all.contains("Waiting &gt; Access"), "{all}");
    assert!(!all.contains("Tremblay"));
    let place = people.path("codebook.qdc");
    lead.codebook_write("qdc", Some(&place))?;
    assert_eq!(lead.codebook_open(&[place])?.known, 3);
    Ok(())
}

#[test]
fn two_coders_compare_and_become_one() -> Result<(), Refused> {
    let people = People::meet();
    let mut desk = study(&people);
    let lead = desk.leading()?;
    let place = people.path("coding.subrosa-coding");
    let theme = lead.theme_create(words("Waiting"))?.theme;
    give_all(lead, theme);
    lead.theme_create(words("Only there"))?;
    lead.coding_write(Some(&place))?;
    // Meanwhile, here: the theme is given to nothing, and the other one is gone.
    lead.theme_remove(2)?;
    let wall = lead.wall_read("2.1", ("all", "all", "all", "any"))?;
    for answer in 1..wall.answers.len() as u32 {
        lead.theme_give(answer, 0, theme, false)?;
    }
    let view = lead.coding_open(std::slice::from_ref(&place))?;
    assert!(view.is_done && view.is_copy);
    assert_eq!((view.lines, view.unmatched), (3, (0, 0)));
    let [first, second] = &view.themes[..] else {
        panic!("two themes")
    };
    assert_eq!(
        (first.counts, first.percent, first.kappa),
        ((1, 0, 2, 0), Some(33.3), Some(0.0))
    );
    assert_eq!(
        (second.mine.as_deref(), second.theirs.as_deref()),
        (None, Some("Only there"))
    );
    assert_eq!(
        (second.percent, second.kappa),
        (Some(100.0), None),
        "neither ever gave it"
    );

    let ways = |ways: &[&str]| CodersForm {
        ways: ways.iter().map(|it| (*it).to_owned()).collect(),
    };
    assert_eq!(lead.coding_merge(ways(&["both"])).unwrap_err().code, "bad_call");
    let view = lead.coding_merge(ways(&["both", "mine"]))?;
    assert_eq!(named(&view), [("Waiting", 0, 3)]);

    // A name was missed in one of them: its record has another name here, and their places find it no more.
    lead.wall_read("2.1", ("all", "all", "all", "any"))?;
    lead.name_missed(0, 0, words("nobody"))
        .or_else(|_| lead.name_missed(0, 0, words("toujours")))?;
    let view = lead.coding_open(std::slice::from_ref(&place))?;
    assert_eq!((view.lines, view.unmatched), (2, (1, 1)));
    Ok(())
}
