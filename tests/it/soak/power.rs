//! The power goes: every file as some prefix of the writes left it, what was not waited for kept, dropped or torn by
//! sectors. Each such state opens, to what was there before the work or after it; and to nothing but the latter once
//! the desk had said that it was done.

use super::recorded::{Op, record};
use super::work::Work;
use super::{Story, folder, has_strace, picture};
use crate::support::size::{ran, size};
use std::collections::BTreeMap;
use std::path::Path;

/// What the disk keeps or loses as one.
const SECTOR: usize = 512;

/// The files of a home, by their names below it.
type Files = BTreeMap<String, Vec<u8>>;

/// How what was not waited for came through.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Kept,
    Dropped,
    /// Each sector by itself, by this chance.
    Torn(u64),
}

fn chance(seed: u64) -> u64 {
    let mut x = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    for _ in 0..3 {
        x ^= x >> 12;
        x ^= x << 25;
        x ^= x >> 27;
    }
    x.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33
}

/// The files after the first `upto` things that were asked of the disk.
fn state(start: &Files, ops: &[Op], upto: usize, fate: Fate) -> Files {
    let mut files = start.clone();
    for (at, op) in ops[..upto].iter().enumerate() {
        let is_safe = |file: &str| {
            ops[at..upto]
                .iter()
                .any(|later| matches!(later, Op::Sync { file: of } if of == file))
        };
        match op {
            Op::Write { file, at: place, bytes } => {
                let whole = files.entry(file.clone()).or_default();
                let is_safe = is_safe(file);
                let mut from = 0;
                while from < bytes.len() {
                    // Up to the end of the sector that this byte falls into.
                    let to = bytes.len().min(from + SECTOR - (place + from) % SECTOR);
                    let is_kept = is_safe
                        || match fate {
                            Fate::Kept => true,
                            Fate::Dropped => false,
                            Fate::Torn(seed) => chance(seed ^ (at as u64) << 20 ^ from as u64) & 1 == 0,
                        };
                    if is_kept {
                        let end = place + to;
                        if whole.len() < end {
                            whole.resize(end, 0);
                        }
                        whole[place + from..end].copy_from_slice(&bytes[from..to]);
                    }
                    from = to;
                }
            }
            Op::Cut { file, length } => {
                let is_kept = is_safe(file) || !matches!(fate, Fate::Dropped);
                let whole = files.entry(file.clone()).or_default();
                if is_kept || whole.is_empty() {
                    whole.resize(*length, 0);
                }
            }
            Op::Make { file } => drop(files.entry(file.clone()).or_default()),
            Op::Remove { file } => drop(files.remove(file)),
            Op::Rename { from, to } => {
                // Names are kept in order: ext4 and xfs write them to one journal.
                let moved: Vec<String> = files
                    .keys()
                    .filter(|name| *name == from || name.starts_with(&format!("{from}/")))
                    .cloned()
                    .collect();
                for name in moved {
                    let bytes = files.remove(&name).unwrap();
                    files.insert(format!("{to}{}", &name[from.len()..]), bytes);
                }
            }
            Op::Sync { .. } | Op::Done => {}
        }
    }
    files
}

fn read_all(folder: &Path, below: &str, files: &mut Files) {
    for file in std::fs::read_dir(folder.join(below)).unwrap().map(Result::unwrap) {
        let name = format!(
            "{below}{}{}",
            if below.is_empty() { "" } else { "/" },
            file.file_name().to_string_lossy()
        );
        match file.file_type().unwrap().is_dir() {
            true => read_all(folder, &name, files),
            false => drop(files.insert(name, std::fs::read(file.path()).unwrap())),
        }
    }
}

fn lay_out(files: &Files, home: &Path) {
    for (name, bytes) in files {
        let path = home.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

#[test]
fn a_power_cut_at_any_moment_leaves_before_or_after() {
    if !has_strace() {
        return;
    }
    let states = size(500, 5_000);
    let works: Vec<Work> = Work::ALL.into_iter().filter(|work| *work != Work::SetUp).collect();
    let each = states.div_ceil(works.len());
    let next = std::sync::Mutex::new(works.iter());
    let take_part = || {
        let mut tried = Vec::new();
        loop {
            let Some(work) = next.lock().unwrap().next().copied() else {
                return tried;
            };
            tried.push((work, cut_off(work, each)));
        }
    };
    let tried: Vec<(Work, Cuts)> = std::thread::scope(|both| {
        let halves = [both.spawn(take_part), both.spawn(take_part)];
        halves.into_iter().flat_map(|half| half.join().unwrap()).collect()
    });
    for (work, cuts) in &tried {
        println!("{work:?}: {cuts:?}");
        assert!(cuts.before > 0 && cuts.after > 0, "{work:?}: nothing was cut");
    }
    ran(2, tried.iter().map(|(_, cuts)| cuts.before + cuts.after).sum());
}

#[derive(Debug, Default)]
struct Cuts {
    writes: usize,
    waits: usize,
    before: usize,
    after: usize,
}

fn cut_off(work: Work, each: usize) -> Cuts {
    let story = Story::of(work);
    let ops = record(work, story.home.path());
    let done = ops.iter().position(|op| matches!(op, Op::Done)).unwrap();
    let mut start = Files::new();
    read_all(story.home.path(), "", &mut start);
    let mut cuts = Cuts {
        writes: ops.iter().filter(|op| matches!(op, Op::Write { .. })).count(),
        waits: ops.iter().filter(|op| matches!(op, Op::Sync { .. })).count(),
        ..Cuts::default()
    };
    assert!(cuts.writes > 3, "{work:?} was not recorded: {cuts:?}");
    for round in 0..each {
        let upto = round * (ops.len() + 1) / each;
        let fate = match round % 3 {
            0 => Fate::Kept,
            1 => Fate::Dropped,
            _ => Fate::Torn(round as u64),
        };
        let home = folder();
        lay_out(&state(&start, &ops, upto, fate), home.path());
        let found = picture(work, home.path());
        let is_after = found == story.after;
        assert!(
            is_after || (found == story.before && upto <= done),
            "{work:?}, cut at {upto} of {} ({done} is done), {fate:?}: {found:?}",
            ops.len()
        );
        *(if is_after { &mut cuts.after } else { &mut cuts.before }) += 1;
    }
    assert!(cuts.waits > 1, "{work:?} was not recorded: {cuts:?}");
    cuts
}
