//! Slips of withdrawal.

use crate::{PhraseLang, Slip, VaultError};
use std::collections::BTreeSet;

const LANGS: [PhraseLang; 2] = [PhraseLang::En, PhraseLang::Fr];

fn said(slip: &Slip, lang: PhraseLang) -> String {
    let words: Vec<String> = slip.words(lang).iter().map(|word| word.to_string()).collect();
    words.join(" ")
}

#[test]
fn a_slip_is_read_back_in_both_languages_however_it_is_written() {
    for _ in 0..4 {
        let slip = Slip::draw();
        let name = slip.name(&[7; 16]);
        for lang in LANGS {
            let words = said(&slip, lang);
            assert_eq!(words.split(' ').count(), 6);
            for typed in [words.clone(), words.to_uppercase(), words.replace(' ', ",\n ")] {
                let read = Slip::read(&typed).unwrap();
                assert!(read.iter().any(|it| it.name(&[7; 16]) == name), "{typed}");
            }
        }
        assert_ne!(name, slip.name(&[8; 16]), "another study names it otherwise");
    }
}

#[test]
fn nearly_every_mistake_in_a_slip_is_noticed() {
    let mut missed = 0;
    for _ in 0..10 {
        let words = said(&Slip::draw(), PhraseLang::En);
        for wrong in ["zebra", "abandon", "quick", "orbit"] {
            let mut six: Vec<&str> = words.split(' ').collect();
            six[2] = wrong;
            missed += u32::from(words != six.join(" ") && Slip::read(&six.join(" ")).is_ok());
        }
        let five = words.rsplit_once(' ').unwrap().0;
        assert!(matches!(Slip::read(five), Err(VaultError::SlipWords)));
    }
    // One in sixty-four passes, and then names nothing.
    assert!(missed <= 6, "{missed} of 40");
    assert!(Slip::read(&"word ".repeat(1000)).is_err());
}

#[test]
fn accents_are_no_matter_and_no_list_has_two_words_that_differ_by_them() {
    for lang in LANGS {
        let plain: BTreeSet<String> = super::super::slip::list(lang)
            .iter()
            .map(|word| super::super::slip::plain(word))
            .collect();
        assert_eq!(plain.len(), 2048);
        assert!(plain.iter().all(|word| word.bytes().all(|b| b.is_ascii_lowercase())));
    }
}
