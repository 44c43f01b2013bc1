//! Writes what the program knows of words into one table: our own lists with their forms, and the ordinary words of
//! both languages as a published package brings them. Done here, so that a start of the program costs nothing.

#![allow(clippy::print_stdout)]

use std::{collections::BTreeMap, env, fs, path::Path};

#[path = "../src/facts.rs"]
#[allow(dead_code)]
mod facts;
#[path = "../src/fold.rs"]
#[allow(dead_code)]
mod fold;

mod english;
mod french;
mod lists;

use facts::{DICTIONARY, Facts};
use fold::{fold, lower, mark};

/// Everything known of a word, by its mark.
pub(crate) type Words = BTreeMap<u64, Facts>;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/facts.rs");
    println!("cargo::rerun-if-changed=src/fold.rs");
    let mut words = Words::new();
    for lang in [random_word::Lang::En, random_word::Lang::Fr] {
        for word in random_word::all(lang) {
            *words.entry(mark(&lower(word))).or_default() |= DICTIONARY;
            *words.entry(mark(&fold(word))).or_default() |= DICTIONARY;
        }
    }
    lists::learn(&mut words);
    let out = env::var_os("OUT_DIR").expect("cargo names the folder");
    fs::write(Path::new(&out).join("words.bin"), table(&words)).expect("the build folder can be written");
}

/// The table as `src/words.rs` reads it: buckets by the first fourteen bits of a mark, and of each word in order the
/// next thirty-two bits with the number of the set of facts that holds for it.
fn table(words: &Words) -> Vec<u8> {
    let mut sets: Vec<Facts> = Vec::new();
    let (mut entries, mut ends) = (Vec::new(), vec![0_u32; 1 << 14]);
    let mut last = None;
    for (mark, facts) in words {
        let kind = sets.iter().position(|known| known == facts).unwrap_or_else(|| {
            sets.push(*facts);
            sets.len() - 1
        });
        let key = (mark >> 18) as u32;
        assert!(last != Some((mark >> 50, key)), "two words share a mark");
        last = Some((mark >> 50, key));
        entries.extend(key.to_le_bytes());
        entries.extend(u16::try_from(kind).expect("a few hundred sets").to_le_bytes());
        ends[usize::try_from(mark >> 50).expect("fourteen bits")] += 1;
    }
    let mut table = Vec::new();
    table.extend(u32::try_from(sets.len()).expect("a few hundred sets").to_le_bytes());
    sets.iter().for_each(|facts| table.extend(facts.to_le_bytes()));
    let mut sum = 0;
    for end in ends {
        sum += end;
        table.extend(sum.to_le_bytes());
    }
    table.extend(entries);
    table
}
