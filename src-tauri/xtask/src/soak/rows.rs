//! The table of the 17: what runs for each, and its twins.

/// Tests: the arguments of cargo, and what comes after its `--`.
pub(super) type Tests = (&'static [&'static str], &'static [&'static str]);

/// One of the 17.
pub(super) struct Row {
    pub number: u8,
    pub name: &'static str,
    pub runs: &'static [Tests],
    /// What of it is not done by these, and why.
    pub lacks: &'static str,
    pub twins: &'static [Twin],
}

/// The same tests without a protection: they must fail.
pub(super) struct Twin {
    /// A name of `twins::Protection`.
    pub without: &'static str,
    pub tests: Tests,
    /// Words of the failure: a twin that fails of something else proves nothing.
    pub says: &'static str,
}

const IT: &[&str] = &["test", "--workspace", "--test", "it"];
const ROOMS: &[&str] = &["test", "--workspace", "--exclude", "xtask", "--lib"];
const WINDOW: &[&str] = &["test", "--workspace", "--test", "window"];
/// The same on the build that WebDriver may steer; the word is for `soak` and not for cargo.
const DRIVEN: &[&str] = &["test", "--workspace", "--test", "window", DRIVEN_BUILD];
pub(super) const DRIVEN_BUILD: &str = "driven";
const COMPILE: &[&str] = &["test", "--workspace", "--test", "compile_fail"];

pub(super) const ROWS: &[Row] = &[
    Row {
        number: 1,
        name: "kills",
        runs: &[(IT, &["kills::"])],
        lacks: "",
        twins: &[
            Twin {
                without: "SavedBeforeAnswer",
                tests: (IT, &["kills::typing"]),
                says: "acknowledged Held",
            },
            Twin {
                without: "BothRootsKept",
                tests: (IT, &["kills::others::a_kill_during_a_change"]),
                says: "one of the two opens it",
            },
        ],
    },
    Row {
        number: 2,
        name: "power loss",
        runs: &[(IT, &["soak::power"]), (ROOMS, &["tests::cuts"])],
        lacks: "names of files are taken to be kept in order, as ext4 and xfs do",
        twins: &[Twin {
            without: "Sync",
            tests: (IT, &["soak::power"]),
            says: "cut at",
        }],
    },
    Row {
        number: 3,
        name: "calls of the disk refused",
        runs: &[(IT, &["soak::calls", "damage::disks"])],
        lacks: "short writes: the system call cannot be made to write less from outside",
        twins: &[Twin {
            without: "RefusalsTold",
            tests: (IT, &["soak::calls"]),
            says: "found",
        }],
    },
    Row {
        number: 4,
        name: "bits and bytes turned",
        runs: &[
            (IT, &["damage::flips", "damage::parts"]),
            (
                ROOMS,
                &[
                    "tests::flips",
                    "tests::damage",
                    "tests::hostile::every_byte",
                    "tests::hostile::a_bundle_cut",
                ],
            ),
        ],
        lacks: "",
        twins: &[Twin {
            without: "MissingTold",
            tests: (IT, &["damage::parts"]),
            says: "left: []",
        }],
    },
    Row {
        number: 5,
        name: "substitution and rollback",
        runs: &[
            (IT, &["soak::swaps"]),
            (ROOMS, &["tests::swaps", "tests::substitution"]),
        ],
        lacks: "",
        twins: &[Twin {
            without: "LedgerMatch",
            tests: (IT, &["soak::swaps"]),
            says: "shown as something else",
        }],
    },
    Row {
        number: 6,
        name: "143 vectors of age",
        runs: &[(ROOMS, &["tests::vectors::the_vectors_of_the_format"])],
        lacks: "",
        twins: &[],
    },
    Row {
        number: 7,
        name: "canaries",
        runs: &[(IT, &["leak::", "soak::canaries"]), (WINDOW, &["traced"])],
        lacks: "",
        twins: &[Twin {
            without: "Redaction",
            tests: (IT, &["soak::canaries"]),
            says: "behind the ciphertext",
        }],
    },
    Row {
        number: 8,
        name: "memory after lock",
        runs: &[(WINDOW, &["memory::"])],
        lacks: "",
        twins: &[Twin {
            without: "FreshProcess",
            tests: (WINDOW, &["memory::"]),
            says: "left after a lock",
        }],
    },
    Row {
        number: 9,
        name: "withdrawal",
        runs: &[
            (IT, &["soak::withdrawn", "kills::others::a_kill_during_a_withdrawal"]),
            (ROOMS, &["a_destroyed_record_leaves_no_ciphertext"]),
        ],
        lacks: "",
        twins: &[Twin {
            without: "KeyDestruction",
            tests: (IT, &["soak::withdrawn"]),
            says: "the disk gives back what was withdrawn",
        }],
    },
    Row {
        number: 10,
        name: "hostile bundles",
        runs: &[
            (IT, &["bad_input::bundles", "bad_input::flood"]),
            (ROOMS, &["tests::hostile", "tests::forgeries"]),
        ],
        lacks: "",
        twins: &[Twin {
            without: "Signatures",
            tests: (IT, &["bad_input::bundles"]),
            says: "another month",
        }],
    },
    Row {
        number: 11,
        name: "hostile kits",
        runs: &[
            (IT, &["bad_input::kits"]),
            (ROOMS, &["reading::tests::hostile"]),
            (DRIVEN, &["hostile_kits::"]),
        ],
        lacks: "",
        twins: &[Twin {
            without: "TagsDropped",
            tests: (IT, &["bad_input::kits"]),
            says: "reached the kit",
        }],
    },
    Row {
        number: 12,
        name: "fuzzing",
        runs: &[(IT, &["soak::fuzz"])],
        lacks: "mutation without coverage",
        twins: &[],
    },
    Row {
        number: 13,
        name: "no network",
        runs: &[
            (WINDOW, &["traced"]),
            (IT, &["doors::", "hardened::"]),
            (DRIVEN, &["doors::nothing_inside"]),
        ],
        lacks: "",
        twins: &[Twin {
            without: "NetworkBan",
            tests: (IT, &["hardened::"]),
            says: "was let through",
        }],
    },
    Row {
        number: 14,
        name: "commands",
        runs: &[(IT, &["doors::"]), (DRIVEN, &["attacks::", "doors::no_window"])],
        lacks: "",
        twins: &[Twin {
            without: "ExactCalls",
            tests: (DRIVEN, &["attacks::"]),
            says: "was answered",
        }],
    },
    Row {
        number: 15,
        name: "second instance, odd homes",
        runs: &[
            (IT, &["damage::folders", "damage::disks", "damage::homes"]),
            (ROOMS, &["tests::doors", "tests::refusals"]),
        ],
        lacks: "",
        twins: &[Twin {
            without: "LinksRefused",
            tests: (IT, &["damage::homes"]),
            says: "was opened",
        }],
    },
    Row {
        number: 16,
        name: "golden files, what must not compile",
        runs: &[
            (ROOMS, &["tests::golden", "tests::vectors", "tests::texts"]),
            (COMPILE, &[]),
            (IT, &["golden::", "kills::migrated"]),
        ],
        lacks: "",
        twins: &[
            Twin {
                without: "OldFormats",
                tests: (ROOMS, &["tests::golden::a_vault_of_format_1"]),
                says: "TooOld",
            },
            Twin {
                without: "BothRootsKept",
                tests: (IT, &["kills::migrated"]),
                says: "it opens no more",
            },
        ],
    },
    Row {
        number: 17,
        name: "100,000 records",
        runs: &[],
        lacks: "a bench, not a soak: `cargo xtask bench records` opens them, saves to them and destroys one",
        twins: &[],
    },
];
