//! The table of words that the build wrote: our own lists with their forms, and a dictionary of either language.

use crate::facts::{DICTIONARY, Facts, GIVEN, NAME, ORDINARY, WORD_NAME};

static TABLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.bin"));

/// Where the parts of the table begin.
struct Layout {
    sets: usize,
    ends: usize,
    entries: usize,
}

/// Bytes of a word: four of its mark, two for the set of facts.
const ENTRY: usize = 6;

const LAYOUT: Layout = {
    let sets = four(TABLE, 0) as usize;
    let ends = 4 + sets * 4;
    Layout {
        sets: 4,
        ends,
        entries: ends + (1 << 14) * 4,
    }
};

const fn four(table: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([table[at], table[at + 1], table[at + 2], table[at + 3]])
}

/// What is known of a word by its mark; 0 for a stranger.
pub(crate) fn facts(mark: u64) -> Facts {
    settled(written(mark))
}

/// What follows from what is written of a word. A word of a dictionary is an ordinary one, unless it is also
/// somebody's name: then only our own lists may call it ordinary, or say that it is a word first of all.
pub(crate) fn settled(facts: Facts) -> Facts {
    let plain = facts & DICTIONARY != 0 && (facts & NAME == 0 || facts & WORD_NAME != 0 && facts & GIVEN == 0);
    facts | if plain { ORDINARY } else { 0 }
}

/// Whether our own lists call a word ordinary, by what is written of it: "long", "price"; of "tony" only a dictionary
/// does.
pub(crate) fn is_common(written: Facts) -> bool {
    written & ORDINARY != 0
}

/// What the table says of a word; 0 for a stranger.
pub(crate) fn written(mark: u64) -> Facts {
    let bucket = (mark >> 50) as usize;
    let key = (mark >> 18) as u32;
    let begins = if bucket == 0 {
        0
    } else {
        four(TABLE, LAYOUT.ends + bucket * 4 - 4) as usize
    };
    let ends = four(TABLE, LAYOUT.ends + bucket * 4) as usize;
    let found = |at: usize| four(TABLE, LAYOUT.entries + at * ENTRY);
    // Marks are spread evenly, so that a word stands close to where its mark says.
    let mut at = begins + ((u64::from(key) * (ends - begins) as u64) >> 32) as usize;
    while at > begins && found(at - 1) >= key {
        at -= 1;
    }
    while at < ends && found(at) < key {
        at += 1;
    }
    if at == ends || found(at) != key {
        return 0;
    }
    let at = LAYOUT.entries + at * ENTRY + 4;
    let kind = usize::from(u16::from_le_bytes([TABLE[at], TABLE[at + 1]]));
    four(TABLE, LAYOUT.sets + kind * 4)
}
