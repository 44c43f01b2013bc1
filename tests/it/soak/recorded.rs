//! What a piece of work wrote, as the system saw it: every write with its bytes and its place, every wait for the disk.

use super::work::{DONE, Work};
use super::{copy_all, folder, watched};
use std::collections::BTreeMap;
use std::path::Path;

/// One thing that was asked of the disk. Paths are below the home.
#[derive(Debug)]
pub enum Op {
    Write {
        file: String,
        at: usize,
        bytes: Vec<u8>,
    },
    Cut {
        file: String,
        length: usize,
    },
    /// What was written to this file before is on the disk from here on.
    Sync {
        file: String,
    },
    Make {
        file: String,
    },
    Remove {
        file: String,
    },
    Rename {
        from: String,
        to: String,
    },
    /// The desk said that it was done.
    Done,
}

const CALLS: &str =
    "openat,write,pwrite64,lseek,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,mkdir,close";

/// Records one work done in a copy of `from`.
pub fn record(work: Work, from: &Path) -> Vec<Op> {
    let home = folder();
    copy_all(from, home.path());
    let outside = folder();
    let log = outside.path().join("strace.log");
    let arguments = [
        "-y",
        "-xx",
        "-s",
        "4194304",
        "-o",
        &log.to_string_lossy(),
        "-e",
        &format!("trace={CALLS}"),
    ];
    let done = watched(work, home.path(), &arguments.map(str::to_owned));
    assert!(String::from_utf8_lossy(&done.stdout).contains(DONE), "{work:?}");
    let home = home.path().to_string_lossy().into_owned();
    let mut places = BTreeMap::new();
    let said = std::fs::read_to_string(log).unwrap();
    said.lines().filter_map(|line| read(line, &home, &mut places)).collect()
}

/// One line of strace: `123 write(5, "\x41", 1) = 1`, each number of a file followed by its path.
fn read(line: &str, home: &str, places: &mut BTreeMap<String, usize>) -> Option<Op> {
    let (_, call) = line.split_once(char::is_whitespace)?;
    let (name, rest) = call.trim_start().split_once('(')?;
    let is_refused = rest.contains(") = -1 ");
    let fd = || Some(rest.split_once('<')?.0.to_owned());
    let of_fd = || below(&plain(rest.split_once('<')?.1.split_once('>')?.0), home);
    let strings = || {
        rest.split('"')
            .skip(1)
            .step_by(2)
            .map(|text| String::from_utf8_lossy(&unescaped(text)).into_owned())
    };
    let path = |at: usize| below(&strings().nth(at)?, home);
    let numbers: Vec<usize> = rest
        .rsplit_once('"')
        .map_or(rest, |(_, after)| after)
        .split([',', ')', '=', ' '])
        .filter_map(|part| part.parse().ok())
        .collect();
    if is_refused {
        return None;
    }
    match name {
        "openat" => {
            let opened = rest.rsplit_once("= ")?.1.split_once('<')?.0.to_owned();
            places.insert(opened, 0);
            let file = path(0)?;
            if rest.contains("O_TRUNC") {
                return Some(Op::Cut { file, length: 0 });
            }
            rest.contains("O_CREAT").then_some(Op::Make { file })
        }
        "lseek" => {
            let to = rest.rsplit_once("= ")?.1.trim().parse().ok()?;
            places.insert(fd()?, to);
            None
        }
        "write" => {
            let bytes = unescaped(rest.split('"').nth(1)?);
            if bytes == format!("\n{DONE}\n").as_bytes() {
                return Some(Op::Done);
            }
            let place = places.entry(fd()?).or_default();
            let at = *place;
            *place += bytes.len();
            Some(Op::Write {
                file: of_fd()?,
                at,
                bytes,
            })
        }
        "pwrite64" => {
            let bytes = unescaped(rest.split('"').nth(1)?);
            Some(Op::Write {
                file: of_fd()?,
                at: *numbers.get(1)?,
                bytes,
            })
        }
        "ftruncate" => {
            let length = rest.split_once(", ")?.1.split([')', ' ']).next()?.parse().ok()?;
            Some(Op::Cut { file: of_fd()?, length })
        }
        "fsync" | "fdatasync" => Some(Op::Sync { file: of_fd()? }),
        "unlink" | "unlinkat" => Some(Op::Remove { file: path(0)? }),
        "rename" | "renameat" | "renameat2" => Some(Op::Rename {
            from: path(0)?,
            to: path(1)?,
        }),
        _ => None,
    }
}

/// The part below the home; `None`: elsewhere.
fn below(path: &str, home: &str) -> Option<String> {
    Some(path.strip_prefix(home)?.trim_start_matches('/').to_owned())
}

/// Names of open files are written plainly or as bytes, by the version of strace.
fn plain(path: &str) -> String {
    String::from_utf8_lossy(&unescaped(path)).into_owned()
}

fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4);
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        match rest {
            [b'\\', b'x', high, low, after @ ..] => {
                let digit = |d: u8| (d as char).to_digit(16).unwrap_or(0) as u8;
                bytes.push(digit(*high) << 4 | digit(*low));
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    bytes
}
