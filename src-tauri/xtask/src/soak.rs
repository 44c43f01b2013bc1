//! `cargo xtask soak`: the 17 tests of the security page, a line each. A push runs them small inside `cargo test`; here
//! they run by row, and with `--full` at their numbers of a night. With `--twins` each runs without one of the
//! protections it is about, and passes when it was seen to fail (`src-tauri/crates/twins`).

mod rows;

use std::process::{Command, Stdio};

use crate::screen::VirtualScreen;
use crate::tally::{Tally, Teller};
use crate::{house, say};
use rows::{DRIVEN_BUILD, ROWS, Row, Tests, Twin};

/// Read by the tests; see `tests/it/support/size.rs`.
const SIZE: &str = "SUBROSA_SOAK";

/// Read by a program that was built for a twin.
const WITHOUT: &str = "SUBROSA_TWIN";

/// What a twin is built with.
const TWINS: &str = "twins/on";

/// What the build for WebDriver is built with.
const DRIVER: &str = "shell/window-tests";

const USAGE: &str = "cargo xtask soak [--row N] [--full | --part HUNDREDTHS | --twins]";

/// What was asked for.
struct Wanted {
    row: Option<u8>,
    /// As the tests are told of it.
    size: String,
    is_twins: bool,
}

impl Wanted {
    /// `Err`: the sentence that says how to ask.
    fn read(arguments: &[String]) -> Result<Wanted, String> {
        let mut wanted = Wanted {
            row: None,
            size: "short".to_owned(),
            is_twins: false,
        };
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--row" => wanted.row = Some(chosen(words.next())?),
                "--full" => "full".clone_into(&mut wanted.size),
                "--part" => wanted.size = part(words.next())?.to_string(),
                "--twins" => wanted.is_twins = true,
                _ => return Err(USAGE.to_owned()),
            }
        }
        Ok(wanted)
    }

    fn rows(&self) -> impl Iterator<Item = &'static Row> {
        ROWS.iter()
            .filter(|row| self.row.is_none_or(|number| number == row.number))
    }
}

/// Runs every row, or the one that is named. `false`: one failed.
pub fn rows(arguments: &[String]) -> Result<bool, String> {
    if arguments.iter().any(|word| matches!(word.as_str(), "--help" | "-h")) {
        say::line(USAGE);
        return Ok(true);
    }
    let wanted = Wanted::read(arguments)?;
    let (mut passed, mut failed) = (0, 0);
    let mut count = |is_well: bool| if is_well { passed += 1 } else { failed += 1 };
    for row in wanted.rows() {
        if wanted.is_twins {
            row.twins.iter().for_each(|twin| count(fails(row, twin)));
        } else if row.runs.is_empty() {
            say::line(&format!("{:>2}  {:<36} not run: {}", row.number, row.name, row.lacks));
        } else {
            count(holds(row, &wanted.size));
        }
    }
    say::line(&format!("{passed} passed, {failed} failed"));
    Ok(failed == 0)
}

fn chosen(word: Option<&String>) -> Result<u8, String> {
    word.and_then(|word| word.parse().ok())
        .filter(|number| ROWS.iter().any(|row| row.number == *number))
        .ok_or_else(|| format!("--row takes a number from 1 to {}.", ROWS.len()))
}

fn part(word: Option<&String>) -> Result<u8, String> {
    word.and_then(|word| word.parse().ok())
        .filter(|hundredths| (1..=100).contains(hundredths))
        .ok_or_else(|| "--part takes hundredths of a night, from 1 to 100.".to_owned())
}

/// A row as it is.
fn holds(row: &Row, size: &str) -> bool {
    let (mut count, mut tally) = (0, Tally::default());
    for tests in row.runs {
        let mut cargo = cargo(tests, &[]);
        cargo.env(SIZE, size);
        let screen = window_for(tests, &[]);
        screen.iter().for_each(|screen| screen.show(&mut cargo));
        let done = cargo.stderr(Stdio::inherit()).output();
        let (printed, is_well) = match &done {
            Ok(done) => (
                String::from_utf8_lossy(&done.stdout).into_owned(),
                done.status.success(),
            ),
            Err(_) => (String::new(), false),
        };
        let told = Teller::Rust.tally(&printed, is_well);
        count += counted(&printed, row.number).unwrap_or(told.passed);
        if told.failed > 0 {
            say::line(&printed);
        }
        tally += told;
    }
    let lacks = match row.lacks {
        "" => String::new(),
        lacks => format!("   (lacks: {lacks})"),
    };
    say::line(&format!(
        "{:>2}  {:<36} {count} ran, {} failed{lacks}",
        row.number, row.name, tally.failed
    ));
    tally.failed == 0
}

/// A row without one of its protections: well when its tests ran and failed of that.
fn fails(row: &Row, twin: &Twin) -> bool {
    let mut cargo = cargo(&twin.tests, &["--features", TWINS]);
    let screen = window_for(&twin.tests, &[TWINS]);
    screen.iter().for_each(|screen| screen.show(&mut cargo));
    let done = cargo.env(WITHOUT, twin.without).output();
    let printed = done.map_or_else(
        |_| String::new(),
        |done| {
            [done.stdout, done.stderr]
                .map(|out| String::from_utf8_lossy(&out).into_owned())
                .concat()
        },
    );
    let verdict = verdict(&printed, twin.says);
    if verdict != FAILED {
        say::line(&printed);
    }
    let about = format!("without {}", twin.without);
    say::line(&format!("{:>2}  {:<36} {about:<28} {verdict}", row.number, row.name));
    verdict == FAILED
}

const FAILED: &str = "failed, as it must";

/// What became of a twin, by what its tests printed.
pub(crate) fn verdict(printed: &str, says: &str) -> &'static str {
    let has_failed = printed.lines().any(|line| line.starts_with("test result: FAILED"));
    let has_passed = printed.lines().any(|line| line.starts_with("test result: ok"));
    match (has_failed, has_passed) {
        (true, _) if printed.contains(says) => FAILED,
        (true, _) => "FAILED OF SOMETHING ELSE",
        (false, true) => "PASSED: NOBODY WOULD NOTICE",
        (false, false) => "DID NOT RUN",
    }
}

fn cargo((program, filters): &Tests, more: &[&str]) -> Command {
    let mut cargo = house::command("cargo");
    // There is one keyboard for all windows.
    let threads = if shows_a_window(program) { 1 } else { 2 };
    cargo
        .args(program.iter().filter(|word| **word != DRIVEN_BUILD))
        .args(more)
        .arg("--")
        .args(["--nocapture", &format!("--test-threads={threads}")])
        .args(*filters);
    cargo
}

fn shows_a_window(program: &[&str]) -> bool {
    program.contains(&"window")
}

/// Builds the app as these tests need it and brings a screen, when they show its window.
fn window_for((program, _): &Tests, features: &[&str]) -> Option<VirtualScreen> {
    if !shows_a_window(program) {
        return None;
    }
    let driver = program.contains(&DRIVEN_BUILD).then_some(DRIVER);
    let features: Vec<&str> = features.iter().copied().chain(driver).collect();
    let mut build = house::command("cargo");
    build.args(["build", "--workspace", "--bins", "--features", &features.join(",")]);
    // The tests themselves say what is missing.
    let _ = build.status();
    VirtualScreen::start("1280x900").ok()
}

/// What the tests say of how much they tried: `soak 4: 1204`. `None`: they say nothing, and each counts as one.
pub(crate) fn counted(printed: &str, row: u8) -> Option<usize> {
    let prefix = format!("soak {row}: ");
    let numbers = printed
        .lines()
        .filter_map(|line| line.split_once(&prefix)?.1.trim().parse::<usize>().ok());
    numbers.reduce(|sum, number| sum + number)
}
