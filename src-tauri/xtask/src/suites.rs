//! The suites, cheapest first. `cargo test -- house ui-tests` runs only those named.

use crate::tally::Teller;

/// What must be there before a suite can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The packages that build the app.
    Libraries,
    /// Node and the page's packages.
    PagePackages,
    /// The built page, which the app carries inside.
    Page,
    /// The packages that only tests use.
    TestTools,
    /// The programs that read again what we wrote, where they can be had.
    Checkers,
    /// A virtual screen.
    Screen,
}

/// One row of what `cargo test` does.
pub struct Suite {
    /// The name in the closing lines, and the word that selects it.
    pub name: &'static str,
    /// What it looks at.
    pub about: &'static str,
    /// What it needs first.
    pub needs: &'static [Need],
    /// The longest it may take on two cores from nothing, in minutes.
    pub minutes: u64,
    /// How its output is counted.
    pub teller: Teller,
    /// The programs and their arguments, one after the other; `npm` runs in `ui`.
    pub calls: &'static [&'static [&'static str]],
}

/// The suite whose tests get a second try, one by one: a window on a busy machine now and then loses a key that its driver
/// sent. What held only then is told by name.
pub const TRIED_TWICE: &str = "window";

/// Every suite. All calls of cargo name the whole workspace and narrow by target: so the features of every dependency
/// are the same each time, and the tree is compiled once (clippy's own pass, which makes no code, is the exception). Where
/// a suite has several test programs, all of them run, whichever fails.
pub const SUITES: &[Suite] = &[
    Suite {
        name: "format",
        about: "the layout of the Rust code",
        needs: &[],
        minutes: 2,
        teller: Teller::Exit,
        calls: &[&["cargo", "fmt", "--all", "--", "--check"]],
    },
    Suite {
        name: "launcher",
        about: "this program",
        needs: &[],
        minutes: 5,
        teller: Teller::Rust,
        calls: &[&["cargo", "test", "--package", "xtask", "--lib"]],
    },
    Suite {
        name: "ui-check",
        about: "the page's types and accessibility warnings",
        needs: &[Need::PagePackages],
        minutes: 5,
        teller: Teller::Exit,
        calls: &[&["npm", "run", "--silent", "check"]],
    },
    Suite {
        name: "ui-tests",
        about: "the page's components on a desk in memory",
        needs: &[Need::PagePackages],
        minutes: 25,
        teller: Teller::Vitest,
        calls: &[&["npm", "test", "--silent"]],
    },
    Suite {
        name: "house",
        about: "who may import whom, sizes, names, the top level",
        needs: &[Need::Libraries],
        minutes: 30,
        teller: Teller::Rust,
        calls: &[&["cargo", "test", "--workspace", "--test", "it", "--", "house::"]],
    },
    Suite {
        name: "rooms",
        about: "each crate by itself",
        needs: &[Need::Libraries, Need::Checkers],
        minutes: 30,
        teller: Teller::Rust,
        calls: &[&[
            "cargo",
            "test",
            "--no-fail-fast",
            "--workspace",
            "--exclude",
            "xtask",
            "--lib",
        ]],
    },
    Suite {
        name: "names",
        about: "the names engine on its own notes, from outside",
        needs: &[Need::Libraries],
        minutes: 15,
        teller: Teller::Rust,
        calls: &[&[
            "cargo",
            "test",
            "--no-fail-fast",
            "--workspace",
            "--test",
            "corpus",
            "--test",
            "session",
            "--test",
            "never",
            "--test",
            "directory",
            "--test",
            "identifiers",
            "--test",
            "typing",
        ]],
    },
    Suite {
        name: "it",
        about: "from the front door, without a window",
        needs: &[Need::Libraries, Need::TestTools, Need::Checkers],
        minutes: 30,
        teller: Teller::Rust,
        calls: &[&[
            "cargo",
            "test",
            "--no-fail-fast",
            "--workspace",
            "--test",
            "it",
            "--test",
            "commands",
            "--",
            "--skip",
            "house::",
        ]],
    },
    Suite {
        name: "compile-fail",
        about: "what must not compile",
        needs: &[Need::Libraries],
        minutes: 15,
        teller: Teller::Rust,
        calls: &[&["cargo", "test", "--workspace", "--test", "compile_fail"]],
    },
    Suite {
        name: "lints",
        about: "clippy, with every warning an error",
        needs: &[Need::Libraries, Need::Page],
        minutes: 30,
        teller: Teller::Exit,
        calls: &[&[
            "cargo",
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]],
    },
    Suite {
        name: "traced",
        about: "the plain build: under strace no internet socket and no name, in memory nothing after a lock",
        needs: &[Need::Libraries, Need::Page, Need::TestTools, Need::Screen],
        minutes: 30,
        teller: Teller::Rust,
        calls: &[
            &["cargo", "build", "--workspace", "--bins"],
            &[
                "cargo",
                "test",
                "--workspace",
                "--test",
                "window",
                "--",
                "--test-threads=1",
                "traced",
                "memory",
            ],
        ],
    },
    Suite {
        name: "window",
        about: "the real window, by keyboard, with screenshots and axe",
        needs: &[Need::Libraries, Need::Page, Need::TestTools, Need::Screen],
        minutes: 40,
        teller: Teller::Rust,
        // Only the shell is compiled for this feature again. The plain test call comes last: it is the one that counts.
        calls: &[
            &[
                "cargo",
                "build",
                "--workspace",
                "--bins",
                "--features",
                "shell/window-tests",
            ],
            &[
                "cargo",
                "test",
                "--workspace",
                "--test",
                "window",
                "--",
                "--test-threads=1",
                "--skip",
                "traced",
                "--skip",
                "memory",
            ],
        ],
    },
];
