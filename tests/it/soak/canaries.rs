//! Forty people are named while an interviewer works, is killed and works again; a lead takes it in and writes a report.
//! Home, folder for temporary files and everything else lie on a file system of their own, and then every byte of that
//! disk is searched, deleted files and journals included.

use super::{copy_all, folder};
use crate::support::image::Image;
use crate::support::size::{ran, size};
use crate::support::writings::{KINDS, Search, all};
use crate::support::{PHRASE, clock, note, patiently, seal, sealed, words};
use desk::views::Role;
use desk::{Desk, Home, Printing, Rehearsal};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const WHAT: &str = "SUBROSA_TEST_WHAT";
const HOME: &str = "SUBROSA_TEST_HOME";
const READY: &str = "+ready";

/// Nobody is called so. Half of them have accents, so that each writing differs.
const NAMES: [&str; 40] = [
    "Brackenhollis",
    "Dunworthley",
    "Felsomberry",
    "Grindlewatson",
    "Hathermoreton",
    "Inglesbrooke",
    "Jesperwright",
    "Kettlingford",
    "Lammerstone",
    "Mossingdale",
    "Netherwindle",
    "Ottersworth",
    "Pemblecrofton",
    "Quarringdon",
    "Ravenscombley",
    "Stellingworth",
    "Tattersfielde",
    "Umberleyton",
    "Vancegrovely",
    "Wexcombeley",
    "Zeldenbrucken",
    "Archébondel",
    "Bélanvilliers",
    "Côterouville",
    "Désormontel",
    "Éberlincourt",
    "Fréchauvelle",
    "Guérinbastien",
    "Hébertaumont",
    "Jérémivière",
    "Lévangeline",
    "Mérinocourt",
    "Noëlvaudray",
    "Péladeaumont",
    "Rhéaumevillon",
    "Sévignandre",
    "Thébergelaude",
    "Vézinaultier",
    "Yvonnetière",
    "Zacharélien",
];

/// A sentence about somebody, in which a title says that it is a name.
fn sentence(at: usize) -> String {
    let name = NAMES[at];
    let frames = [
        ("Mrs. ", " approves of it."),
        ("we asked Dr. ", " about it."),
        ("Mr. ", " waits for nine weeks."),
        ("then Ms. ", " left."),
    ];
    let (before, after) = frames[at % frames.len()];
    format!("{before}{name}{after}")
}

#[test]
fn forty_names_leave_no_trace_on_the_raw_disk() {
    let search = Search::for_names(&NAMES);
    planted_are_found(&search);
    let Some(image) = Image::of("ext4") else { return };
    let homes = Rehearsal::set(&image.place().join("homes"), kit::sample(), clock::OURS, PHRASE).unwrap();
    for folder in ["tmp", "person"] {
        std::fs::create_dir(image.place().join(folder)).unwrap();
    }
    // The person's own list of people is theirs, and lies elsewhere.
    let list = folder();
    let rows = NAMES.map(|name| format!("{name},Clémence\n")).concat();
    std::fs::write(list.path().join("people.csv"), format!("Surname,GivenName\n{rows}")).unwrap();

    let (mut scanned, mut read) = (0, 0);
    for round in 0..size(4, 20) {
        let mut child = start(&image.place(), list.path(), "typing");
        wait_until_ready(&mut child);
        std::thread::sleep(Duration::from_millis(40 + 137 * (round as u64 % 5)));
        child.kill().unwrap();
        child.wait().unwrap();
        let raw = image.raw();
        scanned += raw.len();
        assert_eq!(search.look(&raw), [].into(), "after kill {round}");
        read += behind(&search, &homes);
    }
    let done = start(&image.place(), list.path(), "ending").wait_with_output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    let raw = image.raw();
    scanned += raw.len();
    assert_eq!(search.look(&raw), [].into(), "after everything");
    // A draft that was written and deleted would have been seen.
    let draft = image.place().join("tmp/draft");
    std::fs::write(&draft, sentence(0)).unwrap();
    drop(image.raw());
    std::fs::remove_file(&draft).unwrap();
    let of_draft = (NAMES[0].to_owned(), "utf-8", false);
    assert_eq!(search.look(&image.raw()), [of_draft].into(), "a deleted file");

    read += behind(&search, &homes);
    println!(
        "{} names × {KINDS} writings, {} MiB of raw disk, {read} records read: 0 hits",
        NAMES.len(),
        scanned >> 20
    );
    ran(7, NAMES.len() * KINDS);
}

/// Behind the ciphertext, in what somebody may read one day: only lists of names have names. Gives how many were read.
fn behind(search: &Search, homes: &Rehearsal) -> usize {
    let mut read = 0;
    for folder in [
        homes.interviewers[0].vault(Role::Interview),
        homes.lead.vault(Role::Review),
    ] {
        let (keys, rows) = (sealed::vault(&folder), sealed::rows(&folder));
        for text in sealed::opened(&keys, &rows) {
            let is_list = ["names", "learned"].map(|kind| format!("\"kind\":\"{kind}\""));
            if !is_list
                .iter()
                .any(|kind| sealed::is_said(std::slice::from_ref(&text), kind))
            {
                assert_eq!(search.look(&text), [].into(), "behind the ciphertext");
                read += 1;
            }
        }
    }
    read
}

/// The search finds every name in every writing where it is.
fn planted_are_found(search: &Search) {
    for name in NAMES {
        for (kind, bytes) in all(name) {
            let found = search.look(&[&[0xee; 99][..], &bytes, &[0xdd; 99]].concat());
            assert!(found.contains(&(name.to_owned(), kind, false)), "{name}, {kind}");
        }
    }
}

fn start(place: &Path, list: &Path, what: &str) -> Child {
    let mut program = Command::new(std::env::current_exe().unwrap());
    program
        .args([
            "soak::canaries::the_one_that_types",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .current_dir(place.join("person"))
        .env(WHAT, what)
        .env(HOME, place.join("homes"))
        .env("SUBROSA_TEST_LIST", list)
        .env("HOME", place.join("person"))
        .env("TMPDIR", place.join("tmp"))
        .env_remove("XDG_DATA_HOME")
        .env_remove("XDG_CACHE_HOME")
        .env_remove("XDG_RUNTIME_DIR");
    program.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap()
}

fn wait_until_ready(child: &mut Child) {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line == READY), "it never began");
}

#[test]
#[ignore = "started by the test above"]
fn the_one_that_types() {
    let (Ok(what), Some(home)) = (std::env::var(WHAT), std::env::var_os(HOME)) else {
        return;
    };
    let (home, list) = (PathBuf::from(home), std::env::var_os("SUBROSA_TEST_LIST").unwrap());
    let mut desk = opened(&home.join("interviewer-a"), Role::Interview);
    let machine = desk.interviewing().unwrap();
    if machine.session_read().is_err() {
        machine.session_begin("en", "director").unwrap();
    }
    let mut out = std::io::stdout();
    out.write_all(format!("\n{READY}\n").as_bytes()).unwrap();
    out.flush().unwrap();
    for at in (0..NAMES.len())
        .cycle()
        .take(if what == "typing" { usize::MAX } else { NAMES.len() })
    {
        let machine = desk.interviewing().unwrap();
        let (text, question) = (sentence(at), ["2.1", "2.2", "3.1"][at % 3]);
        // Typed by and by, the caret behind the last letter; then pasted elsewhere as a whole; then taken back.
        for end in (4..text.chars().count()).step_by(5) {
            let typed: String = text.chars().take(end).collect();
            machine.note_look(question, end as u32, words(&typed)).unwrap();
            machine
                .note_save(question, end as u32, "D..", "0:0", words(&typed))
                .unwrap();
        }
        note(machine, question, "D..", &text);
        note(machine, "5.1", "D.q", &format!("{text} {text}"));
        if at % 4 == 3 {
            machine.note_unwrite("5.1", "question").unwrap();
        }
        machine.name_hide(words(NAMES[at])).unwrap();
    }
    finish(&home, desk, Path::new(&list));
}

/// The list of people is taken in, the interview sealed and handed over; the lead takes it and lets papers out.
fn finish(home: &Path, mut desk: Desk, list: &Path) {
    let file = list.join("people.csv");
    desk.directory_begin("people", "replace", &[file]).unwrap();
    while !["done", "refused"].contains(&&*desk.directory_read().unwrap().state) {
        std::thread::sleep(Duration::from_millis(5));
    }
    let machine = desk.interviewing().unwrap();
    seal(machine);
    let mut lead = opened(&home.join("lead"), Role::Review);
    let out = home.join("out");
    std::fs::create_dir_all(&out).unwrap();
    crate::support::travel(machine, lead.leading().unwrap(), &out);
    let lead = lead.leading().unwrap();
    for (format, lang) in [("html", "en"), ("docx", "fr")] {
        let place = out.join(format!("report.{format}"));
        lead.report_write(format, lang, Printing::Now, false, Some(&place))
            .unwrap();
    }
    lead.study_file_write(Some(&out.join("study"))).unwrap();
    copy_all(&home.join("out"), &home.join("again"));
}

fn opened(folder: &Path, role: Role) -> Desk {
    let mut desk = Desk::at(Home::at(folder), clock::OURS, true);
    patiently(|| desk.vault_unlock(role, PHRASE)).unwrap();
    desk
}
