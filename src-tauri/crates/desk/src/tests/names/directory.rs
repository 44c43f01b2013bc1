//! The organisation's directory and lists, on either side of the desk.

use super::*;
use crate::views::DirectoryView;
use std::time::Duration;

/// Works a file through to its end, as the window does; every state that was seen on the way is in order.
pub(super) fn load(desk: &mut Desk, kind: &str, way: &str, file: &Path) -> DirectoryView {
    let files: &[PathBuf] = if way == "remove" { &[] } else { &[file.to_owned()] };
    let mut view = desk.directory_begin(kind, way, files).unwrap();
    let order = ["reading", "joining", "sealing", "done", "refused"];
    let at = |view: &DirectoryView| order.iter().position(|state| *state == view.state).unwrap();
    while at(&view) < 3 {
        std::thread::sleep(Duration::from_millis(5));
        let next = desk.directory_read().unwrap();
        assert!(at(&next) >= at(&view), "{} after {}", next.state, view.state);
        assert!(next.percent >= view.percent || next.state == "refused");
        view = next;
    }
    view
}

/// A directory with the headers of the open data: every name is invented and like no other.
pub(super) fn directory(rows: u32) -> String {
    let row = |n: u32| {
        let (given, family) = (syllables(n % 4_001), syllables(n * 7 + 11));
        format!(
            "Qu{family},Zo{given},,Analyst,Directorate {},D{},zo.qu{n}@example.gc.ca\n",
            n % 500,
            n % 500
        )
    };
    let head = "Surname,GivenName,Initials,Title,Organization,OrgAcronym,Email\n".to_owned();
    (0..rows).fold(head, |csv, n| csv + &row(n))
}

fn syllables(mut n: u32) -> String {
    const ALL: [&str; 10] = ["ba", "ve", "ki", "ro", "lu", "sha", "ten", "mi", "dor", "fa"];
    let mut out = String::new();
    while n > 0 {
        out.push_str(ALL[(n % 10) as usize]);
        n /= 10;
    }
    out
}

impl People {
    pub(super) fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

/// What stands in a note after it was typed.
pub(super) fn typed(desk: &mut Desk, text: &str) -> String {
    let machine = desk.interviewing().unwrap();
    note(machine, "2.1", text);
    kept(machine, "2.1")
}

const TWO: &str = "Surname,Given name\nKwakwala,Zibeline\nOstrovan,Perrinet\n";

#[test]
fn a_directory_is_read_beside_everything_else_and_known_after_a_lock() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let file = people.file("people.csv", &directory(12_000));
    let begun = desk
        .directory_begin("people", "replace", std::slice::from_ref(&file))
        .unwrap();
    assert_eq!((begun.state.as_str(), begun.people), ("reading", 0));
    // The desk answers while the file is read, and takes no second file.
    begin(desk.interviewing().unwrap(), "en");
    let refused = desk.directory_begin("people", "add", &[file]).unwrap_err();
    assert_eq!(refused.code, "directory_busy");
    let mut view = desk.directory_read().unwrap();
    while view.state != "done" {
        view = desk.directory_read().unwrap();
    }
    assert_eq!(
        (view.percent, view.people, view.teams, view.bad_count),
        (100, 12_000, 500, 0)
    );
    let name = format!("Qu{}", syllables(7 * 4_321 + 11));
    assert!(!typed(&mut desk, &format!("asked {name} twice")).contains(&name));
    drop(desk);

    let mut desk = people.machine(0);
    let view = desk.directory_read().unwrap();
    assert_eq!((view.state.as_str(), view.people, view.teams), ("idle", 12_000, 500));
    assert_eq!(desk.interviewing().unwrap().ready_state().unwrap().names_loaded, 12_000);
    assert!(!typed(&mut desk, &format!("asked {name} again")).contains(&name));
}

#[test]
fn cancelling_leaves_the_directory_that_was_there() {
    let people = People::meet();
    let mut desk = people.machine(0);
    load(&mut desk, "people", "replace", &people.file("two.csv", TWO));
    let large = people.file("large.csv", &directory(20_000));
    desk.directory_begin("people", "replace", std::slice::from_ref(&large))
        .unwrap();
    let view = desk.directory_cancel().unwrap();
    assert_eq!((view.state.as_str(), view.people), ("cancelled", 2));
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(desk.directory_read().unwrap().people, 2);
    // In the last moment before it is sealed, too.
    let mut view = desk.directory_begin("people", "replace", &[large]).unwrap();
    while view.state != "sealing" {
        view = desk.directory_read().unwrap();
    }
    assert_eq!(desk.directory_cancel().unwrap().people, 2);
    drop(desk);
    let mut desk = people.machine(0);
    assert_eq!(desk.directory_read().unwrap().people, 2);
    begin(desk.interviewing().unwrap(), "en");
    assert!(!typed(&mut desk, "asked Ostrovan twice").contains("Ostrovan"));
}

#[test]
fn rows_that_cannot_be_used_are_told_by_line_and_reason_and_never_quoted() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let long = "x".repeat(300);
    let bad = format!("Given name,Title,Surname\nZibeline,,Kwakwala\nPerrinet,,\n,,12345\nshort\nA,,{long}\n");
    let view = load(&mut desk, "people", "replace", &people.file("bad.csv", &bad));
    let told: Vec<_> = view
        .bad_rows
        .iter()
        .map(|row| (row.line, row.reason.as_str()))
        .collect();
    assert_eq!((view.state.as_str(), view.people, view.bad_count), ("done", 1, 4));
    assert_eq!(told, [(3, "no_name"), (4, "no_name"), (5, "short"), (6, "too_long")]);
    assert!(!serde_json::to_string(&view).unwrap().contains("Perrinet"));

    // The first fifty, and the count of all; a file of nothing else changes nothing.
    let none = format!("Surname,Given name\n{}", "7,8\n".repeat(70));
    let view = load(&mut desk, "people", "replace", &people.file("none.csv", &none));
    assert_eq!(view.state, "refused");
    assert_eq!(view.failure.unwrap().code, "directory_nobody");
    assert_eq!((view.bad_rows.len(), view.bad_count, view.people), (50, 70, 1));
    assert_eq!(view.bad_rows[0].reason, "not_a_name");
}

#[test]
fn a_file_of_no_use_is_refused_with_its_reason() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let rows: [(&str, &str, &str); 3] = [
        ("people", "", "directory_empty"),
        ("people", "Colour,Weight\nred,3\n", "directory_no_surnames"),
        ("keep", "", "directory_empty"),
    ];
    for (kind, text, code) in rows {
        let view = load(&mut desk, kind, "replace", &people.file("odd.csv", text));
        assert_eq!(
            view.failure.map(|failure| failure.code).as_deref(),
            Some(code),
            "{text}"
        );
    }
    let view = load(&mut desk, "people", "add", &people.path("nowhere.csv"));
    assert_eq!(view.failure.unwrap().code, "file_unreadable");
    let two = [people.path("a.csv"), people.path("b.csv")];
    let refused = desk.directory_begin("people", "add", &two).unwrap_err();
    assert_eq!(refused.code, "directory_one_file");
    assert_eq!(
        desk.directory_begin("people", "burn", &[]).unwrap_err().code,
        "bad_call"
    );
    assert_eq!(
        desk.directory_begin("people", "add", &[]).unwrap().state,
        "refused",
        "a closed dialog changes nothing"
    );
}

#[test]
fn directories_and_lists_are_added_replaced_and_removed_each_for_itself() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let two = people.file("two.csv", TWO);
    let more = people.file(
        "more.csv",
        "Surname,Given name,Organization\nOstrovan,Perrinet,\nVelimor,Anouchka,Division of Tides\n",
    );
    let list = people.file(
        "list.csv",
        "Name,Kind\nHarbourlight,project\nIITB,keep\nTeam Heron,team\nLighthouse,\n",
    );
    load(&mut desk, "people", "replace", &two);
    let view = load(&mut desk, "people", "add", &more);
    assert_eq!((view.people, view.teams), (3, 1), "who is in both is there once");
    let view = load(&mut desk, "hide", "replace", &list);
    assert_eq!((view.people, view.teams, view.listed_teams), (3, 1, 1));
    assert_eq!((view.listed_hidden, view.listed_kept), (2, 1));
    let text = "Velimor of the Division of Tides put Lighthouse and Harbourlight on hold for Team Heron";
    begin(desk.interviewing().unwrap(), "en");
    let clean = typed(&mut desk, text);
    for word in ["Velimor", "Tides", "Lighthouse", "Harbourlight", "Heron"] {
        assert!(!clean.contains(word), "{word} in {clean}");
    }
    // Another directory does not touch the lists, nor what was taught by hand.
    desk.interviewing().unwrap().name_keep(words("Zibeline")).unwrap();
    let view = load(&mut desk, "people", "replace", &two);
    assert_eq!((view.people, view.teams, view.listed_hidden), (2, 0, 2));
    assert!(typed(&mut desk, "the Zibeline build").contains("Zibeline"));
    // To forget a word builds the engine again, with the lists.
    typed(&mut desk, "a pelican on the roof");
    desk.interviewing().unwrap().name_hide(words("pelican")).unwrap();
    desk.interviewing().unwrap().name_unhide(words("pelican")).unwrap();
    assert!(!typed(&mut desk, "waiting for lighthouse").contains("lighthouse"));
    assert!(!typed(&mut desk, "asked kwakwala twice").contains("kwakwala"));
    // A lock later each part is still known for itself.
    drop(desk);
    let mut desk = people.machine(0);
    let view = load(&mut desk, "people", "remove", &two);
    assert_eq!(
        (view.state.as_str(), view.people, view.listed_hidden, view.listed_kept),
        ("done", 0, 2, 1)
    );
    let view = load(&mut desk, "team", "remove", &two);
    assert_eq!((view.listed_teams, view.listed_hidden, view.listed_kept), (0, 0, 0));
    assert!(typed(&mut desk, "waiting for lighthouse").contains("lighthouse"));
    drop(desk);
    let mut desk = people.machine(0);
    assert_eq!(desk.directory_read().unwrap().people, 0);
}

#[test]
fn the_lead_knows_the_people_too() {
    let people = People::meet();
    let mut desk = people.lead();
    assert_eq!(desk.directory_read().unwrap().people, 0);
    let lead = desk.leading().unwrap();
    lead.theme_create(words("asked kwakwala in vain")).unwrap();
    load(&mut desk, "people", "replace", &people.file("two.csv", TWO));
    drop(desk);

    let mut desk = people.lead();
    assert_eq!(desk.directory_read().unwrap().people, 2);
    let lead = desk.leading().unwrap();
    assert_eq!(lead.words_read().unwrap().people, 2);
    let theme = lead.theme_create(words("asked ostrovan in vain")).unwrap();
    assert!(!theme.name.to_lowercase().contains("ostrovan"), "{}", theme.name);
    // What the study learned by hand stays over a directory that goes.
    load(&mut desk, "people", "remove", Path::new(""));
    assert_eq!(desk.leading().unwrap().words_read().unwrap().people, 0);
}

#[test]
fn a_directory_that_was_replaced_opens_no_more_and_a_lock_in_the_middle_changes_nothing() {
    let people = People::meet();
    let mut desk = people.machine(0);
    load(&mut desk, "people", "replace", &people.file("two.csv", TWO));
    let before = desk.interviewing().unwrap().shelf().directory.record();
    let next = people.file("next.csv", "Surname,Given name\nVelimor,Anouchka\n");
    load(&mut desk, "people", "replace", &next);
    let shelf = desk.interviewing().unwrap().shelf();
    assert!(shelf.cabinet.is_gone(before) && !shelf.cabinet.vault().has_key(before.key()));
    desk.directory_begin("people", "replace", &[people.file("large.csv", &directory(8_000))])
        .unwrap();
    drop(desk);
    let mut desk = people.machine(0);
    let view = desk.directory_read().unwrap();
    assert_eq!((view.state.as_str(), view.people), ("idle", 1));
}
