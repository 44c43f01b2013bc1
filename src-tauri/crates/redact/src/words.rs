//! The table of words that the build wrote: our own lists with their forms, and a dictionary of either language.

use crate::facts::{DICTIONARY, Facts, GIVEN, NAME, ORDINARY, WORD_NAME};

static TABLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.bin"));

/// Where the parts of the table begin.
struct Layout {
    sets: usize,
    ends: usize,
    keys: usize,
    kinds: usize,
}

const LAYOUT: Layout = {
    let sets = four(TABLE, 0) as usize;
    let ends = 4 + sets * 4;
    let keys = ends + (1 << 14) * 4;
    let count = four(TABLE, keys - 4) as usize;
    Layout {
        sets: 4,
        ends,
        keys,
        kinds: keys + count * 4,
    }
};

const fn four(table: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([table[at], table[at + 1], table[at + 2], table[at + 3]])
}

/// What is known of a word by its mark; 0 for a stranger. A word of a dictionary is an ordinary one, unless it is also
/// somebody's name: then only our own lists may call it ordinary, or say that it is a word first of all.
pub(crate) fn facts(mark: u64) -> Facts {
    let facts = written(mark);
    let plain = facts & DICTIONARY != 0 && (facts & NAME == 0 || facts & WORD_NAME != 0 && facts & GIVEN == 0);
    facts | if plain { ORDINARY } else { 0 }
}

/// Whether our own lists call a word ordinary: "long", "price"; of "tony" only a dictionary does.
pub(crate) fn is_common(mark: u64) -> bool {
    written(mark) & ORDINARY != 0
}

fn written(mark: u64) -> Facts {
    let bucket = (mark >> 50) as usize;
    let key = (mark >> 18) as u32;
    let begins = if bucket == 0 {
        0
    } else {
        four(TABLE, LAYOUT.ends + bucket * 4 - 4) as usize
    };
    let (mut low, mut high) = (begins, four(TABLE, LAYOUT.ends + bucket * 4) as usize);
    while low < high {
        let middle = usize::midpoint(low, high);
        let found = four(TABLE, LAYOUT.keys + middle * 4);
        if found == key {
            let at = LAYOUT.kinds + middle * 2;
            let kind = usize::from(u16::from_le_bytes([TABLE[at], TABLE[at + 1]]));
            return four(TABLE, LAYOUT.sets + kind * 4);
        }
        if found < key {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    0
}
