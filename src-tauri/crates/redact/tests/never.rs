//! What must never happen, whatever is typed.
#![allow(clippy::unwrap_used)]

use std::{fmt, ops::Deref};

use proptest::prelude::*;
use redact::{CleanText, Lang, Lexicon, RawNote, Redactor, Roster};
use static_assertions::{assert_impl_all, assert_not_impl_any};

assert_not_impl_any!(RawNote: fmt::Debug, fmt::Display, Clone, Deref, AsRef<str>, AsRef<[u8]>, serde::Serialize);
assert_not_impl_any!(Roster: fmt::Debug, fmt::Display, Clone, Deref, serde::Serialize);
assert_not_impl_any!(CleanText: fmt::Debug, fmt::Display, Clone, Deref, AsRef<str>, serde::Serialize, From<String>);
assert_impl_all!(Redactor: Send, Sync);

/// Words that make trouble, between anything at all.
fn notes() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "Marie", "d'Amélie", "D.W.", "C.-A.", "O'Rourke", "van der Meer", "[a colleague]", "[collègue 2]", "613-555-0133",
            "a.b@canada.ca", "@who", "ESDC\\who", "M.", "Mme", "said", "a dit", ",", "&", "-", "’", "'s", "\n", "WILL", "will",
            "équipe Boréale", "J-F", "K1A 0B1", "046 454 286", "qu'", "l'équipe", "…", "\u{301}", "ﬁ", "İ", "ß", "𝒜", "👩‍👩‍👧",
        ]).prop_map(str::to_owned),
        2 => "[a-zà-ÿA-Z]{1,9}",
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn finds_are_in_order_and_inside_the_text(text in notes(), caret in prop::option::of(0_usize..80)) {
        let note = RawNote::typed(text.as_str());
        let length = note.len_chars();
        let look = Redactor::new().look(&note, caret, Lang::Mixed, &mut Roster::new());
        let mut end = 0;
        for find in &look.finds {
            prop_assert!(end <= find.start && find.start < find.end && find.end <= length);
            end = find.end;
        }
        if let Some(held) = look.held_back {
            prop_assert!(held.start < held.end && held.end <= length);
        }
    }

    #[test]
    fn what_was_found_is_gone_and_nothing_is_found_again(text in notes()) {
        let (redactor, mut roster) = (Redactor::new(), Roster::new());
        let letters: Vec<char> = text.chars().collect();
        let clean = redactor.redact(RawNote::typed(text.as_str()), None, Lang::En, &mut roster);
        let finds = clean.finds;
        let clean = clean.text.release();
        let untouched: String = {
            let mut kept = String::new();
            let mut at = 0;
            for find in &finds {
                kept.extend(&letters[at..find.start]);
                kept.push_str(&find.placeholder);
                at = find.end;
            }
            kept.extend(&letters[at..]);
            kept
        };
        prop_assert_eq!(&clean, &untouched);
        let again = redactor.redact(RawNote::typed(clean.as_str()), None, Lang::En, &mut roster);
        prop_assert_eq!(again.text.release(), clean);
    }

    #[test]
    fn any_bytes_are_a_note_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let is_text = std::str::from_utf8(&bytes).is_ok();
        prop_assert_eq!(RawNote::from_bytes(bytes).is_ok(), is_text);
    }

    #[test]
    fn any_bytes_are_a_directory_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut csv = b"surname,given name\n".to_vec();
        csv.extend(bytes);
        prop_assert!(Lexicon::from_csv(&csv).is_ok());
    }
}
