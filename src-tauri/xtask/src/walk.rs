//! Walks through the suites and tells, at the end, what held.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::screen::VirtualScreen;
use crate::suites::{Need, SUITES, Suite, TRIED_TWICE};
use crate::tally::{Tally, failed_in};
use crate::{house, machine, readers, say, watch, window_page};

/// The time that all suites together may take: the closing lines must be told before the checks' own clock, 90 minutes,
/// ends everything.
const IN_ALL: Duration = Duration::from_secs(85 * 60);

/// The screen that the window's suites are given: room for the window as it opens.
const WINDOW: &str = "1280x900";

/// More failures than this are no accident.
const AT_MOST_AGAIN: usize = 3;

/// Runs the suites that `names` selects, or all of them. True when nothing failed.
pub fn suites(names: &[String]) -> Result<bool, String> {
    let selected: Vec<&Suite> = SUITES
        .iter()
        .filter(|suite| names.is_empty() || names.iter().any(|name| name == suite.name))
        .collect();
    if let Some(unknown) = names
        .iter()
        .find(|name| SUITES.iter().all(|suite| suite.name != name.as_str()))
    {
        return Err(format!(
            "There is no suite called {unknown}. The suites are:\n{}",
            list()
        ));
    }
    let everything_ends = Instant::now() + IN_ALL;
    let mut results = Vec::new();
    let mut screen = None;
    for suite in selected {
        let start = Instant::now();
        let provided = provide(suite, &mut screen);
        let time_left = everything_ends.saturating_duration_since(Instant::now());
        let result = provided.and_then(|()| run(suite, screen.as_ref(), time_left));
        let tally = result.unwrap_or_else(|sentence| {
            say::line(&sentence);
            Tally {
                failed: 1,
                ..Tally::default()
            }
        });
        results.push((suite.name, tally, start.elapsed()));
    }
    Ok(tell(&results))
}

/// One line per suite: its name and what it looks at.
pub fn list() -> String {
    let rows: Vec<String> = SUITES
        .iter()
        .map(|suite| format!("  {:<12} {}", suite.name, suite.about))
        .collect();
    rows.join("\n")
}

fn provide(suite: &Suite, screen: &mut Option<VirtualScreen>) -> Result<(), String> {
    for need in suite.needs {
        match need {
            Need::Libraries => machine::provide_packages(machine::TO_RUN)?,
            Need::TestTools => machine::provide_packages(machine::TO_TEST)?,
            Need::Checkers => {
                machine::offer_packages(machine::TO_CHECK);
                readers::offer();
            }
            Need::PagePackages => window_page::provide_packages()?,
            Need::Page => window_page::provide()?,
            Need::Screen if screen.is_none() => *screen = Some(VirtualScreen::start(WINDOW)?),
            Need::Screen => {}
        }
    }
    Ok(())
}

fn run(suite: &Suite, screen: Option<&VirtualScreen>, time_left: Duration) -> Result<Tally, String> {
    let limit = Duration::from_secs(60 * suite.minutes).min(time_left);
    let ends = Instant::now() + limit;
    let mut printed = String::new();
    let mut is_well = true;
    for call in suite.calls {
        if is_well {
            let ended = watch::run(
                &mut called(suite, call, screen),
                ends.saturating_duration_since(Instant::now()),
            )?;
            if ended.is_late {
                say::line(&format!(
                    "{} was ended after {} minutes.",
                    suite.name,
                    limit.as_secs() / 60
                ));
            }
            if ended.left_behind > 0 {
                say::line(&format!(
                    "{} left {} processes running; they were ended.",
                    suite.name, ended.left_behind
                ));
            }
            printed.push_str(&ended.printed);
            is_well = ended.is_well;
        }
    }
    let first = suite.teller.tally(&printed, is_well);
    if suite.name == TRIED_TWICE {
        return try_again(suite, screen, first, &failed_in(&printed), ends);
    }
    Ok(first)
}

/// Runs the tests that failed once more, where they are few: many say that something is really broken.
fn try_again(
    suite: &Suite,
    screen: Option<&VirtualScreen>,
    first: Tally,
    failed: &[String],
    ends: Instant,
) -> Result<Tally, String> {
    if failed.is_empty() || failed.len() != first.failed || failed.len() > AT_MOST_AGAIN {
        return Ok(first);
    }
    let mut call = suite.calls.last().expect("a suite calls something").to_vec();
    call.push("--exact");
    call.extend(failed.iter().map(String::as_str));
    let left = ends.saturating_duration_since(Instant::now());
    let ended = watch::run(&mut called(suite, &call, screen), left)?;
    let again = suite.teller.tally(&ended.printed, ended.is_well);
    let still = failed_in(&ended.printed);
    for name in failed.iter().filter(|name| !still.contains(name)).take(again.passed) {
        say::line(&format!("{name} failed at first and held at the second try."));
    }
    Ok(Tally {
        passed: first.passed + again.passed,
        failed: again.failed,
        ..first
    })
}

fn called(suite: &Suite, call: &[&str], screen: Option<&VirtualScreen>) -> Command {
    let (program, arguments) = call.split_first().expect("a call names its program");
    say::step(&format!("{}: {}", suite.name, call.join(" ")));
    let mut command = house::command(program);
    command.args(arguments);
    if let Some(path) = suite.needs.contains(&Need::Checkers).then(readers::path).flatten() {
        command.env("PATH", path);
    }
    if let Some(screen) = screen {
        screen.show(&mut command);
    }
    command
}

fn tell(results: &[(&str, Tally, Duration)]) -> bool {
    let mut total = Tally::default();
    say::line("");
    for (name, tally, time) in results {
        total += *tally;
        let Tally {
            passed,
            failed,
            skipped,
        } = tally;
        let seconds = time.as_secs_f64();
        say::line(&format!(
            "{name:<12} {passed:>5} passed {failed:>4} failed {skipped:>4} skipped {seconds:>8.1} s"
        ));
    }
    say::line("");
    say::line(&format!("{} passed, {} failed", total.passed, total.failed));
    total.failed == 0
}
