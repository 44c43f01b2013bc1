//! What a directory of 300,000 people costs. Run by hand; the figures are printed.

use super::directory::{directory, typed};
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
