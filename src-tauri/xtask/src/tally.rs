//! Reads how many tests passed out of what the test programs print.

use std::ops::AddAssign;

/// How many tests passed, failed, and were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that held.
    pub passed: usize,
    /// Those that did not.
    pub failed: usize,
    /// Those left out on purpose.
    pub skipped: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Whose words a suite's output is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teller {
    /// Rust's test programs: one `test result:` line each.
    Rust,
    /// Vitest: one `Tests` line.
    Vitest,
    /// A program that only ends well or badly: one check.
    Exit,
}

impl Teller {
    /// The tally of a program that printed `printed` and ended well or not.
    pub fn tally(self, printed: &str, is_well: bool) -> Tally {
        let plain = without_colour(printed);
        let mut tally = Tally::default();
        match self {
            Teller::Rust => plain.lines().filter_map(rust_line).for_each(|counts| tally += counts),
            Teller::Vitest => plain.lines().filter_map(vitest_line).for_each(|counts| tally += counts),
            Teller::Exit => tally.passed = usize::from(is_well),
        }
        // What does not compile, hangs or crashes prints no count; and a suite that ran nothing has proved nothing.
        if tally.failed == 0 && (!is_well || tally.passed == 0) {
            tally.failed = 1;
        }
        tally
    }
}

/// The names of Rust tests that failed, as their own lines tell: `test beside::a_lead_looks ... FAILED`.
pub(crate) fn failed_in(printed: &str) -> Vec<String> {
    let plain = without_colour(printed);
    let name = |line: &str| Some(line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?.to_owned());
    plain.lines().filter_map(|line| name(line.trim_end())).collect()
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s`
fn rust_line(line: &str) -> Option<Tally> {
    let counts = line.trim().strip_prefix("test result: ")?;
    let count = |what: &str| {
        counts
            .split([';', '.'])
            .find_map(|part| number_before(part, what))
            .unwrap_or(0)
    };
    Some(Tally {
        passed: count("passed"),
        failed: count("failed"),
        skipped: count("ignored"),
    })
}

/// `      Tests  1 failed | 11 passed | 2 skipped (14)`
fn vitest_line(line: &str) -> Option<Tally> {
    let counts = line.trim().strip_prefix("Tests ")?.split('(').next()?;
    let count = |what: &str| {
        counts
            .split('|')
            .find_map(|part| number_before(part, what))
            .unwrap_or(0)
    };
    Some(Tally {
        passed: count("passed"),
        failed: count("failed"),
        skipped: count("skipped") + count("todo"),
    })
}

fn number_before(part: &str, what: &str) -> Option<usize> {
    part.trim().strip_suffix(what)?.trim().parse().ok()
}

/// The text without a terminal's colour codes (`ESC [ … m`).
fn without_colour(text: &str) -> String {
    let mut pieces = text.split("\x1b[");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |plain, piece| {
        plain + piece.split_once('m').map_or("", |(_, rest)| rest)
    })
}
