//! What a directory of 300,000 people costs. Run by hand; the figures are printed.

use super::directory::{directory, load, typed};
use super::*;
use std::time::{Duration, Instant};

/// `cargo test --profile bench -p desk --lib whole_public_service -- --ignored --nocapture`
#[test]
#[ignore = "half a minute without optimisation; prints figures"]
fn a_directory_of_the_whole_public_service() {
    let people = People::meet();
    let file = people.file("all.csv", &directory(300_000));
    let timed = |what: &str, since: Instant| eprintln!("{what}: {:.2?}", since.elapsed());
    let mut desk = people.machine(0);
    let (from, mut state, mut longest) = (Instant::now(), String::new(), Duration::ZERO);
    let mut view = desk
        .directory_begin("people", "replace", std::slice::from_ref(&file))
        .unwrap();
    while view.state != "done" {
        if view.state != state {
            timed(&format!("{} from", view.state), from);
            state.clone_from(&view.state);
        }
        std::thread::sleep(Duration::from_millis(20));
        let call = Instant::now();
        view = desk.directory_read().unwrap();
        longest = longest.max(call.elapsed());
    }
    timed("done", from);
    eprintln!("longest call: {longest:.2?}");
    assert_eq!((view.people, view.bad_count), (300_000, 0));
    let sealed = people.homes.interviewers[0].vault(Role::Interview).join("vault.db");
    eprintln!("sealed: {} MiB", std::fs::metadata(sealed).unwrap().len() >> 20);
    drop(desk);
    for machine in [1, 0] {
        let at = Instant::now();
        let mut desk = people.machine(machine);
        timed(["unlocked with 300,000", "unlocked with nobody"][machine], at);
        let at = Instant::now();
        begin(desk.interviewing().unwrap(), "en");
        timed("  an interview begun after", at);
        let at = Instant::now();
        typed(&mut desk, "nothing new since the spring");
        timed("  the first note after", at);
    }
    let mut desk = people.machine(0);
    let at = Instant::now();
    let mut view = desk.directory_begin("people", "add", &[file]).unwrap();
    while view.state != "done" {
        std::thread::sleep(Duration::from_millis(20));
        view = desk.directory_read().unwrap();
    }
    timed("the same added", at);
    assert_eq!(view.people, 300_000);
}

#[test]
#[ignore = "a file of 110 MB"]
fn a_directory_that_no_record_holds_is_refused_and_the_old_one_stays() {
    let people = People::meet();
    let mut desk = people.machine(0);
    let two = people.file("two.csv", "Surname,Given name\nKwakwala,Zibeline\nOstrovan,Perrinet\n");
    load(&mut desk, "people", "replace", &two);
    let name = "kwa".repeat(64);
    let rows = format!("{name},{name},{name}@example.gc.ca\n").repeat(190_000);
    let file = people.file("long.csv", &format!("Surname,Given name,Email\n{rows}"));
    let view = load(&mut desk, "people", "replace", &file);
    assert_eq!(view.failure.unwrap().code, "directory_too_many");
    assert_eq!(view.people, 2);
    begin(desk.interviewing().unwrap(), "en");
    assert!(!typed(&mut desk, "asked ostrovan twice").contains("ostrovan"));
    drop(desk);
    assert_eq!(people.machine(0).directory_read().unwrap().people, 2);
}
