//! `cargo xtask soak`: the 17 tests of the security page, a line each. A push runs them small inside `cargo test`; here
//! they run by row, and with `--full` at their numbers of a night.

use std::process::Stdio;

use crate::tally::{Tally, Teller};
use crate::{house, say};

/// Read by the tests; see `tests/it/support/size.rs`.
const SIZE: &str = "SUBROSA_SOAK";

/// One of the 17.
struct Row {
    number: u8,
    name: &'static str,
    /// Test programs and the tests in them: the arguments of cargo, and what comes after its `--`.
    runs: &'static [(&'static [&'static str], &'static [&'static str])],
    /// What of it is not done by these, and why.
    lacks: &'static str,
}

const IT: &[&str] = &["test", "--workspace", "--test", "it"];
const ROOMS: &[&str] = &["test", "--workspace", "--exclude", "xtask", "--lib"];
const WINDOW: &[&str] = &["test", "--workspace", "--test", "window"];
const COMPILE: &[&str] = &["test", "--workspace", "--test", "compile_fail"];

const ROWS: &[Row] = &[
    Row {
        number: 1,
        name: "kills",
        runs: &[(IT, &["kills::"])],
        lacks: "",
    },
    Row {
        number: 2,
        name: "power loss",
        runs: &[(IT, &["soak::power"]), (ROOMS, &["tests::cuts"])],
        lacks: "names of files are taken to be kept in order, as ext4 and xfs do",
    },
    Row {
        number: 3,
        name: "calls of the disk refused",
        runs: &[(IT, &["soak::calls", "damage::disks"])],
        lacks: "short writes: the system call cannot be made to write less from outside",
    },
    Row {
        number: 4,
        name: "bits and bytes turned",
        runs: &[
            (IT, &["damage::flips", "damage::parts"]),
            (ROOMS, &["tests::flips", "tests::damage"]),
        ],
        lacks: "",
    },
    Row {
        number: 5,
        name: "substitution and rollback",
        runs: &[
            (IT, &["soak::swaps"]),
            (ROOMS, &["tests::swaps", "tests::substitution"]),
        ],
        lacks: "",
    },
    Row {
        number: 6,
        name: "143 vectors of age",
        runs: &[(ROOMS, &["tests::vectors::the_vectors_of_the_format"])],
        lacks: "",
    },
    Row {
        number: 7,
        name: "canaries",
        runs: &[(IT, &["leak::"]), (WINDOW, &["traced"])],
        lacks: "a raw image of the home: no file system can be mounted from an image here",
    },
    Row {
        number: 8,
        name: "memory after lock",
        runs: &[],
        lacks: "not built: reading the memory of the app's processes needs a build without its own protection",
    },
    Row {
        number: 9,
        name: "withdrawal",
        runs: &[
            (IT, &["kills::others::a_kill_during_a_withdrawal"]),
            (ROOMS, &["a_destroyed_record_leaves_no_ciphertext"]),
        ],
        lacks: "raw images of ext4 and xfs: needs the right to mount",
    },
    Row {
        number: 10,
        name: "hostile bundles",
        runs: &[
            (IT, &["bad_input::bundles"]),
            (ROOMS, &["tests::hostile", "tests::forgeries"]),
        ],
        lacks: "memory is not measured",
    },
    Row {
        number: 11,
        name: "hostile kits",
        runs: &[(IT, &["bad_input::kits"]), (ROOMS, &["reading::tests::hostile"])],
        lacks: "not each is rendered in the real window",
    },
    Row {
        number: 12,
        name: "fuzzing",
        runs: &[(IT, &["soak::fuzz"])],
        lacks: "mutation without coverage",
    },
    Row {
        number: 13,
        name: "no network",
        runs: &[(WINDOW, &["traced"]), (IT, &["doors::"])],
        lacks: "the attempts from JavaScript run in the window suite, which has a build of its own",
    },
    Row {
        number: 14,
        name: "commands",
        runs: &[(IT, &["doors::"])],
        lacks: "the twelve attacks per command run in the window suite only in part",
    },
    Row {
        number: 15,
        name: "second instance, odd homes",
        runs: &[
            (IT, &["damage::folders", "damage::disks"]),
            (ROOMS, &["tests::doors", "tests::refusals"]),
        ],
        lacks: "jumps of the clock",
    },
    Row {
        number: 16,
        name: "golden files, what must not compile",
        runs: &[
            (ROOMS, &["tests::golden", "tests::vectors", "tests::texts"]),
            (COMPILE, &[]),
        ],
        lacks: "there was no migration yet to be killed in",
    },
    Row {
        number: 17,
        name: "100,000 records",
        runs: &[],
        lacks: "not built; `cargo bench -- open` measures 2,000",
    },
];

/// Runs every row, or the one that is named. `false`: one failed.
pub fn rows(arguments: &[String]) -> Result<bool, String> {
    let is_full = arguments.iter().any(|word| word == "--full");
    let wanted = match arguments.iter().position(|word| word == "--row") {
        None => None,
        Some(at) => Some(chosen(arguments.get(at + 1))?),
    };
    let (mut passed, mut failed) = (0, 0);
    for row in ROWS
        .iter()
        .filter(|row| wanted.is_none_or(|number| number == row.number))
    {
        if row.runs.is_empty() {
            say::line(&format!("{:>2}  {:<36} not run: {}", row.number, row.name, row.lacks));
            continue;
        }
        let (count, tally) = run(row, is_full);
        let lacks = if row.lacks.is_empty() {
            String::new()
        } else {
            format!("   (lacks: {})", row.lacks)
        };
        say::line(&format!(
            "{:>2}  {:<36} {count} ran, {} failed{lacks}",
            row.number, row.name, tally.failed
        ));
        if tally.failed == 0 { passed += 1 } else { failed += 1 }
    }
    say::line(&format!("{passed} passed, {failed} failed"));
    Ok(failed == 0)
}

fn chosen(word: Option<&String>) -> Result<u8, String> {
    word.and_then(|word| word.parse().ok())
        .filter(|number| ROWS.iter().any(|row| row.number == *number))
        .ok_or_else(|| format!("--row takes a number from 1 to {}.", ROWS.len()))
}

fn run(row: &Row, is_full: bool) -> (usize, Tally) {
    let (mut count, mut tally) = (0, Tally::default());
    for (program, filters) in row.runs {
        let mut cargo = house::command("cargo");
        cargo
            .args(*program)
            .arg("--")
            .args(["--nocapture", "--test-threads=2"])
            .args(*filters);
        if is_full {
            cargo.env(SIZE, "full");
        }
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
    (count, tally)
}

/// What the tests say of how much they tried: `soak 4: 1204`. `None`: they say nothing, and each counts as one.
pub(crate) fn counted(printed: &str, row: u8) -> Option<usize> {
    let prefix = format!("soak {row}: ");
    let numbers = printed
        .lines()
        .filter_map(|line| line.split_once(&prefix)?.1.trim().parse::<usize>().ok());
    numbers.reduce(|sum, number| sum + number)
}
