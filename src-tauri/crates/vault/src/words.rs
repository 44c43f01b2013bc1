//! Words from the BIP-39 lists: phrases to remember, and keys to compare aloud.

use std::sync::LazyLock;

use bip39::Language;
use rand::{Rng, rngs::OsRng};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The language of a generated phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PhraseLang {
    /// English.
    En,
    /// French.
    Fr,
}

// The French list is stored decomposed; people type, and screens draw, composed letters.
static FRENCH: LazyLock<Vec<String>> = LazyLock::new(|| {
    Language::French
        .word_list()
        .iter()
        .map(|word| word.nfc().collect())
        .collect()
});
static FRENCH_PLAIN: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    Language::French
        .word_list()
        .iter()
        .copied()
        .filter(|word| word.is_ascii())
        .collect()
});

/// Six words drawn at random: 66 bits in English, 64 in French.
///
/// French words with an accent are left out (1,682 of 2,048 stay): the phrase must come out the same on any keyboard,
/// and in the stock `age` program in an emergency.
#[must_use]
pub fn suggest_phrase(lang: PhraseLang) -> Zeroizing<String> {
    let list: &[&str] = match lang {
        PhraseLang::En => Language::English.word_list(),
        PhraseLang::Fr => &FRENCH_PLAIN,
    };
    // Room for six of the longest words, so that the text never moves and leaves a copy.
    let mut phrase = Zeroizing::new(String::with_capacity(96));
    for place in 0..6 {
        if place > 0 {
            phrase.push(' ');
        }
        phrase.push_str(list[OsRng.gen_range(0..list.len())]);
    }
    phrase
}

/// Three words for a public key, so that two people can compare it aloud.
///
/// 33 bits: enough to notice a mixed-up file, not enough against somebody who computes keys for a day until three
/// words match. The whole key is what the signature check uses.
#[must_use]
pub fn three_words(bytes: &[u8; 32], lang: PhraseLang) -> [&'static str; 3] {
    let digest = Sha256::new()
        .chain_update(b"subrosa three words v1")
        .chain_update(bytes)
        .finalize();
    let bits = digest[..5]
        .iter()
        .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    [29, 18, 7].map(|shift| {
        let index = (bits >> shift & 0x7ff) as usize;
        match lang {
            PhraseLang::En => Language::English.word_list()[index],
            PhraseLang::Fr => FRENCH[index].as_str(),
        }
    })
}
