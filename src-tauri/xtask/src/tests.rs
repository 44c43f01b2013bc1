//! The launcher's own tests.

mod supply;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::machine::{installed_in, node_is_enough};
use crate::suites::SUITES;
use crate::tally::{Tally, Teller, failed_in};
use crate::{house, pictures, watch, window_page};

fn check_tally(teller: Teller, printed: &str, is_well: bool, [passed, failed, skipped]: [usize; 3]) {
    assert_eq!(
        teller.tally(printed, is_well),
        Tally {
            passed,
            failed,
            skipped
        },
        "{printed}"
    );
}

#[test]
fn the_counts_are_read_from_what_the_test_programs_print() {
    let two_programs = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
         finished in 0.01s\n\nrunning 2 tests\ntest result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; \
         7 filtered out; finished in 0.00s\n";
    check_tally(Teller::Rust, two_programs, false, [4, 1, 1]);
    check_tally(
        Teller::Rust,
        "test result: \x1b[32mok\x1b[0m. 12 passed; 0 failed; 0 ignored",
        true,
        [12, 0, 0],
    );
    check_tally(
        Teller::Vitest,
        " Test Files  2 passed (2)\n      Tests  12 passed (12)\n",
        true,
        [12, 0, 0],
    );
    check_tally(
        Teller::Vitest,
        "  Tests  1 failed | 11 passed | 2 skipped | 1 todo (15)\n",
        false,
        [11, 1, 3],
    );
    check_tally(
        Teller::Vitest,
        "\x1b[2m      Tests \x1b[22m \x1b[1m\x1b[32m7 passed\x1b[39m (7)",
        true,
        [7, 0, 0],
    );
    check_tally(Teller::Exit, "", true, [1, 0, 0]);
}

#[test]
fn what_did_not_run_has_not_passed() {
    check_tally(Teller::Rust, "error: could not compile `redact`", false, [0, 1, 0]);
    check_tally(
        Teller::Rust,
        "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 9 filtered out",
        true,
        [0, 1, 0],
    );
    check_tally(
        Teller::Rust,
        "test result: ok. 5 passed; 0 failed; 0 ignored",
        false,
        [5, 1, 0],
    );
    check_tally(Teller::Vitest, "", true, [0, 1, 0]);
    check_tally(Teller::Exit, "", false, [0, 1, 0]);
}

#[test]
fn the_tests_that_failed_are_known_by_name() {
    let printed =
        "test front::doors ... ok\ntest beside::dialogs ... \x1b[31mFAILED\x1b[0m\n\nfailures:\n    beside::dialogs\n";
    assert_eq!(failed_in(printed), ["beside::dialogs"]);
}

#[test]
fn a_package_removed_but_not_purged_is_missing() {
    let installed = installed_in("ii \txvfb\nrc \tage\nun \tstrace\n");
    assert!(installed.contains("xvfb") && !installed.contains("age") && !installed.contains("strace"));
}

#[test]
fn node_must_be_one_that_the_page_is_built_with() {
    let rows = [
        ("v20.19.0", true),
        ("v20.18.3", false),
        ("v18.19.0", false),
        ("v21.7.0", false),
        ("v22.11.0", false),
    ];
    for (version, expected) in rows
        .into_iter()
        .chain([("v22.12.0", true), ("v24.0.0", true), ("", false)])
    {
        assert_eq!(node_is_enough(version), expected, "{version}");
    }
}

#[test]
fn a_program_that_hangs_is_ended_in_time_with_all_it_started() {
    let start = Instant::now();
    // The child leaves the process group, as the web driver's does, and hides its environment, as the app does.
    let mut script = Command::new("sh");
    script.args(["-c", "setsid env -i sleep 300 & echo $!; exec sleep 300"]);
    let ended = watch::run(&mut script, Duration::from_secs(3)).expect("sh is there");
    assert!(ended.is_late && !ended.is_well);
    assert!(start.elapsed() < Duration::from_secs(60));
    // Where nobody collects the dead, a dead one still has a folder, with nothing on its command line.
    let child = Path::new("/proc").join(ended.printed.trim()).join("cmdline");
    assert_eq!(fs::read(child).unwrap_or_default(), b"", "the child lives on");
}

#[test]
fn a_program_that_leaves_another_running_is_found_out() {
    let mut script = Command::new("sh");
    script.args(["-c", "setsid sleep 300 & echo done"]);
    let ended = watch::run(&mut script, Duration::from_secs(20)).expect("sh is there");
    assert!(ended.is_well && !ended.is_late);
    assert_eq!((ended.printed.as_str(), ended.left_behind), ("done\n", 1));
}

#[test]
fn a_removed_page_source_is_a_change() {
    let ui = house::target().join("launcher-test-ui");
    let _ = fs::remove_dir_all(&ui);
    fs::create_dir_all(ui.join("src/parts")).expect("the target folder can be written to");
    fs::write(ui.join("src/parts/Old.svelte"), "old").expect("it was just made");
    let before = window_page::newest_source(&ui);
    std::thread::sleep(Duration::from_millis(20));
    fs::remove_file(ui.join("src/parts/Old.svelte")).expect("it was just written");
    assert!(window_page::newest_source(&ui) > before);
    fs::create_dir_all(ui.join("dist")).expect("it can be written to");
    let without_build = window_page::newest_source(&ui);
    fs::write(ui.join("dist/index.html"), "built").expect("it was just made");
    assert_eq!(
        window_page::newest_source(&ui),
        without_build,
        "the build itself is no source"
    );
}

#[test]
fn every_suite_is_called_by_a_name_of_its_own() {
    for (at, suite) in SUITES.iter().enumerate() {
        assert!(
            SUITES[..at].iter().all(|other| other.name != suite.name),
            "{}",
            suite.name
        );
    }
}

#[test]
fn the_sheet_shows_every_picture_and_nothing_else() {
    let folder = house::target().join("launcher-test-pictures");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder can be written to");
    for name in ["wall-en-420.png", "wall-en-1280.png", "front-fr.png", "notes.txt"] {
        fs::write(folder.join(name), "").expect("the target folder can be written to");
    }
    assert_eq!(pictures::sheet(&folder), Some(3));
    let page = fs::read_to_string(folder.join("index.html")).expect("the target folder can be written to");
    let place = |name: &str| page.find(&format!("<img src=\"{name}.png\""));
    assert!(place("front-fr").is_some() && place("front-fr") < place("wall-en-1280"));
    assert!(place("wall-en-1280") < place("wall-en-420"));
    assert_eq!(
        page.matches("<h2>wall-en</h2>").count(),
        1,
        "one heading for all its looks"
    );
    assert!(!page.contains("notes"));
    fs::remove_dir_all(&folder).expect("the target folder can be written to");
}
