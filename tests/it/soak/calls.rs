//! Every call of the disk, refused once: a clear code, what was there stays, and "done" is never said falsely.

use super::work::{DONE, REFUSED, Work};
use super::{Story, copy_all, folder, has_strace, picture, watched};
use crate::support::size::{ran, size};
use std::collections::BTreeMap;
use std::path::Path;

/// What SQLite, the vault and the files ask of the system, and the errors that each can give.
const CALLS: [(&str, &[&str]); 9] = [
    ("openat", &["EIO", "EACCES", "EMFILE"]),
    ("read", &["EIO"]),
    ("pread64", &["EIO"]),
    ("write", &["EIO", "ENOSPC"]),
    ("pwrite64", &["EIO", "ENOSPC"]),
    ("fsync", &["EIO", "ENOSPC"]),
    ("fdatasync", &["EIO", "ENOSPC"]),
    ("ftruncate", &["EIO"]),
    ("rename", &["EIO", "ENOSPC"]),
];

/// What may be said of a disk that refuses.
const CODES: [&str; 11] = [
    "io",
    "disk_full",
    "read_only",
    "vault_damaged",
    "vault_missing_file",
    "not_a_vault",
    "file_unwritable",
    "file_unreadable",
    "open_elsewhere",
    "folder_missing",
    "record_missing",
];

/// Only calls that concern this home are seen.
fn paths(home: &Path) -> Vec<String> {
    let vaults = [
        "interviews",
        "lead",
        "own/lead/lead",
        "own/interviewer-a/interviews",
        "own/interviewer-b/interviews",
    ];
    let files = [
        "",
        "root.bin",
        "root.new",
        "keys.bin",
        "vault.db",
        "vault.db-wal",
        "vault.db-journal",
        "vault.seq",
    ];
    let in_vaults = vaults
        .iter()
        .flat_map(|vault| files.iter().map(move |file| home.join(vault).join(file)));
    let beside = [super::work::BUNDLE, "one.subrosa-handover.part", "receipts"].map(|file| home.join(file));
    in_vaults
        .chain(beside)
        .flat_map(|path| ["-P".to_owned(), path.to_string_lossy().trim_end_matches('/').to_owned()])
        .collect()
}

/// How often each call is made.
fn counted(work: Work, story: &Story) -> BTreeMap<&'static str, usize> {
    let home = folder();
    copy_all(story.home.path(), home.path());
    let names = CALLS.map(|(call, _)| call).join(",");
    let log = home.path().join("strace.log");
    let mut arguments = vec![
        "-o".into(),
        log.to_string_lossy().into_owned(),
        "-e".into(),
        format!("trace={names}"),
    ];
    arguments.extend(paths(home.path()));
    let done = watched(work, home.path(), &arguments);
    assert!(
        String::from_utf8_lossy(&done.stdout).contains(DONE),
        "{work:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    let said = std::fs::read_to_string(log).unwrap();
    let begun = |call: &str| said.lines().filter(|line| line.contains(&format!(" {call}("))).count();
    CALLS.map(|(call, _)| (call, begun(call))).into()
}

#[test]
fn every_call_of_the_disk_is_refused_once() {
    if !has_strace() {
        return;
    }
    let mut plan = Vec::new();
    let stories: Vec<(Work, Story)> = Work::ALL.iter().map(|work| (*work, Story::of(*work))).collect();
    for (at, (work, story)) in stories.iter().enumerate() {
        for (call, many) in counted(*work, story) {
            let errors = CALLS.iter().find(|(name, _)| *name == call).unwrap().1;
            for when in 1..=many {
                plan.extend(errors.iter().map(|error| (at, call, *error, when)));
            }
        }
    }
    let all = plan.len();
    // An odd step: where a call can give two errors, each has its turn.
    let step = all.div_ceil(size(60, all)) | 1;
    let chosen: Vec<_> = plan.into_iter().skip(step / 2).step_by(step).collect();
    let try_some = |of: usize| {
        let mut said = BTreeMap::<String, usize>::new();
        for (at, call, error, when) in chosen.iter().skip(of).step_by(2) {
            let (work, story) = &stories[*at];
            *said.entry(refuse_one(*work, story, call, error, *when)).or_default() += 1;
        }
        said
    };
    let halves = std::thread::scope(|both| {
        let halves = [0, 1].map(|of| both.spawn(move || try_some(of)));
        halves.map(|half| half.join().unwrap())
    });
    let mut said = BTreeMap::<String, usize>::new();
    halves
        .into_iter()
        .flatten()
        .for_each(|(what, count)| *said.entry(what).or_default() += count);
    println!(
        "{} of {all} calls refused in {} pieces of work: {said:?}",
        chosen.len(),
        Work::ALL.len()
    );
    ran(3, chosen.len());
    assert!(said.keys().any(|what| what == "io") && said.keys().any(|what| what == "disk_full"));
}

/// Refuses one call; gives what was said.
fn refuse_one(work: Work, story: &Story, call: &str, error: &str, when: usize) -> String {
    let home = folder();
    copy_all(story.home.path(), home.path());
    let log = home.path().join("strace.log");
    let mut arguments = vec![
        "-o".into(),
        log.to_string_lossy().into_owned(),
        "-e".into(),
        format!("trace={call}"),
    ];
    arguments.extend(["-e".into(), format!("inject={call}:error={error}:when={when}")]);
    arguments.extend(paths(home.path()));
    let done = watched(work, home.path(), &arguments);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let about = format!("{work:?}, {call} {when}: {error}");
    let verdict = said.lines().find_map(|line| match line {
        DONE => Some("done"),
        line => line.strip_prefix(REFUSED),
    });
    let verdict = verdict.unwrap_or_else(|| {
        panic!(
            "{about}: neither done nor refused: {said}\n{}",
            String::from_utf8_lossy(&done.stderr)
        )
    });
    assert!(verdict == "done" || CODES.contains(&verdict), "{about}: {verdict}");
    // Well again: what was there is there, and what was done is done.
    let found = picture(work, home.path());
    // Of a vault that could not be made nothing is promised but that it does not pretend.
    if work != Work::SetUp {
        let is_before = found == story.before;
        assert!(
            is_before || found == story.after,
            "{about}: {verdict}, and found {found:?}"
        );
    }
    assert!(
        verdict != "done" || found == story.after,
        "{about}: said to be done, and is not: {found:?}"
    );
    verdict.to_owned()
}
