//! Six words that a participant keeps: with them an interview can be withdrawn when nobody knows any more whose it is.

use bip39::Language;
use rand::{RngCore, rngs::OsRng};
use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use zeroize::Zeroizing;

use crate::{PhraseLang, VaultError};

/// Words on a slip.
const WORDS: usize = 6;
/// Bits that check the others: of 64 slips that were written down wrong, 63 are noticed.
const CHECK: u32 = 6;
/// The name of a slip travels in a notice that anybody may read. This makes every guess of its words as much dearer.
const ROUNDS: u32 = 1 << 16;

/// A slip: sixty random bits that are drawn, told once, and kept by nobody but the participant. Wiped when dropped.
///
/// A record keeps its [`Slip::name`], from which the words do not follow; the words say nothing of a record to whoever
/// has no unlocked vault that holds it. The same slip can be said in either language.
pub struct Slip(Zeroizing<u64>);

impl Slip {
    /// A fresh one.
    #[must_use]
    pub fn draw() -> Slip {
        Slip(Zeroizing::new(OsRng.next_u64() >> 4))
    }

    /// The six words, in this language.
    #[must_use]
    pub fn words(&self, lang: PhraseLang) -> Vec<Zeroizing<String>> {
        let bits = u128::from(*self.0) << CHECK | u128::from(check(*self.0));
        let word = |place: usize| {
            let index = (bits >> (11 * (WORDS - 1 - place)) & 0x7ff) as usize;
            Zeroizing::new(list(lang)[index].nfc().collect::<String>())
        };
        (0..WORDS).map(word).collect()
    }

    /// Reads what was typed or said, in either language, with or without accents. Seldom, words are in both lists and
    /// could be either slip; then both are given.
    pub fn read(typed: &str) -> Result<Vec<Slip>, VaultError> {
        if typed.len() > 512 {
            return Err(VaultError::SlipWords);
        }
        let plain = Zeroizing::new(plain(typed));
        let words: Vec<&str> = plain.split(|c: char| !c.is_ascii_alphabetic()).collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let slips: Vec<Slip> = [PhraseLang::En, PhraseLang::Fr]
            .into_iter()
            .filter_map(|lang| in_list(&words, lang))
            .collect();
        if slips.is_empty() {
            return Err(VaultError::SlipWords);
        }
        Ok(slips)
    }

    /// What a record and a notice say in the place of the words. Another study names the same words otherwise.
    #[must_use]
    pub fn name(&self, study: &[u8; 16]) -> [u8; 32] {
        let first = Sha256::new()
            .chain_update(b"subrosa slip v1")
            .chain_update(study)
            .chain_update(self.0.to_be_bytes());
        (1..ROUNDS).fold(first.finalize().into(), |name: [u8; 32], _| Sha256::digest(name).into())
    }
}

fn in_list(words: &[&str], lang: PhraseLang) -> Option<Slip> {
    if words.len() != WORDS {
        return None;
    }
    let mut bits = 0_u128;
    for word in words {
        let index = list(lang).iter().position(|listed| plain(listed) == *word)?;
        bits = bits << 11 | index as u128;
    }
    let random = u64::try_from(bits >> CHECK).ok()?;
    (u64::from(check(random)) == (bits & ((1 << CHECK) - 1)) as u64).then(|| Slip(Zeroizing::new(random)))
}

fn check(random: u64) -> u8 {
    let digest = Sha256::new()
        .chain_update(b"subrosa slip check v1")
        .chain_update(random.to_be_bytes())
        .finalize();
    digest[0] >> (8 - CHECK)
}

pub(crate) fn list(lang: PhraseLang) -> &'static [&'static str; 2048] {
    match lang {
        PhraseLang::En => Language::English.word_list(),
        PhraseLang::Fr => Language::French.word_list(),
    }
}

/// Lower case, without accents: no two words of a list differ by these alone.
pub(crate) fn plain(text: &str) -> String {
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}
