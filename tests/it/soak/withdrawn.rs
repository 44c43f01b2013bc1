//! After a withdrawal, the disk itself: every byte of the device that the vault lay on, in the hands of somebody who has
//! the passphrase and kept a copy of every ciphertext from before.

use crate::support::image::Image;
use crate::support::size::{ran, size};
use crate::support::{PHRASE, clock, note, seal, sealed, unlocked};
use desk::views::Role;
use desk::{Interviewing, Rehearsal};
use std::collections::BTreeSet;
use std::path::Path;
use vault::{Passphrase, Vault};

const HALF: usize = 4096;
const SLOT: usize = 64;
const SLOTS: usize = 1024;

/// What stood in the interview: no name, so that nothing took it out before.
const SAID: &str = "marmalade for herons takes nine weeks and a budget";

#[derive(Clone, Copy, Debug)]
enum Deed {
    /// The participant withdraws while the interview is open.
    Open,
    /// The participant withdraws after the seal.
    Sealed,
    /// One answer is taken back; the interview goes on under another key.
    TakenBack,
}

#[test]
fn no_byte_of_the_disk_gives_back_what_was_withdrawn() {
    let images = size(3, 30);
    let (mut done, mut tried) = (0, 0);
    for round in 0..images {
        let kind = ["ext4", "xfs"][round % 2];
        let deed = [Deed::Open, Deed::Sealed, Deed::TakenBack][round % 3];
        let Some(image) = Image::of(kind) else { continue };
        tried += withdraw_and_recover(&image, deed);
        done += 1;
    }
    println!("{done} images, {tried} ciphertexts from before, 0 opened");
    if done > 0 {
        ran(9, done);
    }
}

/// Gives how many ciphertexts somebody kept.
fn withdraw_and_recover(image: &Image, deed: Deed) -> usize {
    let homes = Rehearsal::set(&image.place().join("homes"), kit::sample(), clock::OURS, PHRASE).unwrap();
    let home = &homes.interviewers[0];
    let folder = home.vault(Role::Interview);
    let mut kept = Vec::new();
    let mut at_work = |work: &dyn Fn(&mut Interviewing)| {
        let mut desk = unlocked(home, Role::Interview);
        work(desk.interviewing().unwrap());
        drop(desk);
        kept.extend(sealed::rows(&folder));
    };
    at_work(&|machine| drop(machine.session_begin("en", "none").unwrap()));
    at_work(&|machine| drop(note(machine, "2.2", "D..", "a list that nobody reads")));
    for times in 1..4 {
        at_work(&|machine| drop(note(machine, "2.1", "D..", &[SAID; 3][..times].join("\n"))));
    }
    if matches!(deed, Deed::Sealed) {
        at_work(&seal);
    }
    let before = recovered(&image.raw(), &kept);
    assert!(before > 0, "the search finds what is there");

    let mut desk = unlocked(home, Role::Interview);
    let machine = desk.interviewing().unwrap();
    match deed {
        Deed::Open | Deed::Sealed => machine.session_withdraw().unwrap(),
        Deed::TakenBack => drop(machine.note_unwrite("2.1", "question").unwrap()),
    }
    drop(desk);
    let left = sealed::rows(&folder);
    kept.retain(|row| left.iter().all(|left| left.id != row.id));
    let raw = image.raw();
    assert!(
        !kept.is_empty() && !says(&raw, SAID),
        "{deed:?}: it was written plainly"
    );
    let after = recovered(&raw, &kept);
    assert_eq!(after, 0, "{deed:?}: the disk gives back what was withdrawn");
    kept.len()
}

/// How many of these ciphertexts open with what the raw bytes of a disk hold, for somebody who has the passphrase: every
/// half of a root anywhere on it, with every slot of these records anywhere on it, at whatever place it once stood.
fn recovered(raw: &[u8], kept: &[sealed::Row]) -> usize {
    let passphrase = Passphrase::from_typed(PHRASE.to_owned()).unwrap();
    let after = |mark: &'static [u8], length: usize| -> BTreeSet<Vec<u8>> {
        let starts = places(raw, mark);
        let whole = starts.iter().filter_map(|start| raw.get(*start..start + length));
        whole.map(<[u8]>::to_vec).collect()
    };
    let mut opened = 0;
    let ids: BTreeSet<_> = kept.iter().map(|row| row.id).collect();
    let slots: BTreeSet<&[u8]> = ids
        .iter()
        .flat_map(|id| places(raw, &id.0))
        .filter_map(|start| raw.get(start..start + SLOT))
        .collect();
    let mut bodies: Vec<&sealed::Row> = kept.iter().collect();
    for half in after(b"subrosa\0", HALF) {
        for slot in &slots {
            let folder = super::folder();
            let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
            put("root.bin", &[&half[..], &half[..]].concat());
            if vault::whole_halves(folder.path()) != Ok(2) {
                break;
            }
            // A slot is bound to its place: at every place at once, one of them is its own.
            put("keys.bin", &slot.repeat(SLOTS));
            let Ok(vault) = Vault::unlock(folder.path(), &passphrase) else {
                continue;
            };
            let before = bodies.len();
            bodies.retain(|row| vault.open(row.id, &row.body).is_err());
            opened += before - bodies.len();
        }
    }
    opened
}

fn places(raw: &[u8], mark: &[u8]) -> Vec<usize> {
    let finder = aho_corasick::AhoCorasick::new([mark]).unwrap();
    finder.find_iter(raw).map(|hit| hit.start()).collect()
}

fn says(raw: &[u8], words: &str) -> bool {
    !places(raw, words.as_bytes()).is_empty()
}

/// What is looked for in a disk is found in a folder's own files.
#[test]
fn a_key_that_is_there_is_recovered_from_raw_bytes() {
    let people = crate::support::People::of_the_sample();
    drop(people.machine(0));
    let folder: &Path = &people.vault(0);
    let rows = sealed::rows(folder);
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let raw = [vec![7; 1234], read("root.bin"), vec![9; 77], read("keys.bin")].concat();
    assert_eq!(recovered(&raw, &rows), rows.len());
    assert_eq!(recovered(&raw[..1234 + 8192], &rows), 0, "without the slots");
    assert_eq!(recovered(&raw[1234 + 8192..], &rows), 0, "without the root");
}
