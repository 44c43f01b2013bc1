//! The memory of every process that belongs to a home, read as somebody reads it who may: through `/proc`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::Path;

use aho_corasick::AhoCorasick;

use super::Home;

const PAGE: u64 = 4096;
/// How much is read at once.
const PIECE: usize = 1 << 20;

/// What was found in the memory of a home's processes.
#[derive(Debug, Default)]
pub struct Found {
    /// Processes whose memory was read.
    pub processes: usize,
    /// Bytes of it that were there.
    pub bytes: u64,
    /// For each canary that was found: where, and how often.
    pub hits: BTreeMap<String, BTreeSet<String>>,
}

/// Looks for each of `canaries`, as UTF-8 and as UTF-16, in every process that was told of `home`: the app, WebKit's, and
/// whatever else they started. `None`: this machine does not let us read them.
pub fn search(home: &Home, canaries: &BTreeSet<String>) -> Option<Found> {
    let patterns: Vec<(String, Vec<u8>)> = canaries
        .iter()
        .flat_map(|canary| {
            let wide = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [(canary.clone(), canary.as_bytes().to_vec()), (canary.clone(), wide)]
        })
        .collect();
    let finder = AhoCorasick::new(patterns.iter().map(|(_, bytes)| bytes)).expect("a few short words");
    let longest = patterns.iter().map(|(_, bytes)| bytes.len()).max().unwrap_or(1);
    let mut found = Found::default();
    for id in processes(home) {
        let folder = format!("/proc/{id}");
        let name = fs::read_to_string(format!("{folder}/comm")).unwrap_or_default();
        let Ok(mut memory) = File::open(format!("{folder}/mem")) else {
            // It ended since, or it is not ours to read.
            if Path::new(&folder).join("maps").exists() {
                return None;
            }
            continue;
        };
        found.processes += 1;
        for (region, ranges) in there(&folder) {
            for range in ranges {
                found.bytes += read(&mut memory, range, longest, &mut |piece| {
                    for hit in finder.find_iter(piece) {
                        let place = format!("{} {region}", name.trim());
                        let canary = patterns[hit.pattern().as_usize()].0.clone();
                        found.hits.entry(canary).or_default().insert(place);
                    }
                });
            }
        }
    }
    Some(found)
}

/// The processes whose environment names the home: children keep it, and so do those that went their own way.
pub fn processes(home: &Home) -> BTreeSet<u32> {
    let told = home.path().as_os_str().as_encoded_bytes().to_vec();
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| {
        let id: u32 = entry.file_name().to_string_lossy().parse().ok()?;
        let environment = fs::read(entry.path().join("environ")).ok()?;
        let is_told = environment.windows(told.len()).any(|part| part == told);
        is_told.then_some(id)
    });
    ids.collect()
}

/// The pages of a process that hold anything, by the region they are in. What was only reserved is gigabytes of nothing.
fn there(folder: &str) -> Vec<(String, Vec<Range<u64>>)> {
    let maps = fs::read_to_string(format!("{folder}/maps")).unwrap_or_default();
    let Ok(pages) = File::open(format!("{folder}/pagemap")) else {
        return Vec::new();
    };
    let region = |line: &str| {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next()?.split_once('-')?;
        let may_be_written = fields.next()?.contains('w');
        let (start, end) = (u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?);
        let name = fields.nth(3).unwrap_or("anonymous").to_owned();
        // Code and tables of programs and libraries, as they lie on the disk.
        let is_of_the_disk = name.starts_with("/usr/") || name.starts_with("/lib");
        if is_of_the_disk && !may_be_written {
            return None;
        }
        Some((name, present(&pages, start..end)))
    };
    maps.lines().filter_map(region).collect()
}

/// The parts of `range` that are in memory or were swapped out, pages in a row as one.
fn present(pages: &File, range: Range<u64>) -> Vec<Range<u64>> {
    /// One word of the kernel's table for each page: its highest bits say that it is there, or swapped out.
    const HELD: u64 = 0b11 << 62;
    let mut held: Vec<Range<u64>> = Vec::new();
    let mut words = vec![0; PIECE];
    let mut at = range.start;
    while at < range.end {
        let wanted = ((range.end - at) / PAGE * 8).min(PIECE as u64) as usize;
        let Ok(read) = pages.read_at(&mut words[..wanted], at / PAGE * 8) else {
            break;
        };
        if read < 8 {
            break;
        }
        for word in words[..read].chunks_exact(8) {
            let word = u64::from_ne_bytes(word.try_into().expect("a chunk of eight"));
            if word & HELD != 0 {
                match held.last_mut() {
                    Some(last) if last.end == at => last.end = at + PAGE,
                    _ => held.push(at..at + PAGE),
                }
            }
            at += PAGE;
        }
    }
    held
}

/// Reads a range in pieces that overlap by almost the longest canary. Gives how much could be read.
fn read(memory: &mut File, range: Range<u64>, longest: usize, look: &mut dyn FnMut(&[u8])) -> u64 {
    let mut bytes = vec![0; PIECE + longest];
    let (mut at, mut sum) = (range.start, 0);
    while at < range.end {
        let wanted = (range.end - at).min(bytes.len() as u64) as usize;
        // The kernel's own pages in a process refuse; a page may have gone since.
        let Ok(read) = memory.read_at(&mut bytes[..wanted], at) else {
            break;
        };
        if read == 0 {
            break;
        }
        look(&bytes[..read]);
        sum += read as u64;
        at += if read > longest {
            (read - longest) as u64
        } else {
            read as u64
        };
        if at + longest as u64 >= range.end {
            break;
        }
    }
    sum
}
