//! What is read line by line from key to key is what a reader of the whole note sees.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use redact::{Entry, Lang, Lexicon, RawNote, Redactor, Roster};

/// One thing done to a note: so many code points from here go, and this comes.
#[derive(Clone, Debug)]
struct Edit {
    at: usize,
    gone: usize,
    new: String,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let new = prop_oneof![
        4 => "[a-zé '.-]{1,4}",
        3 => prop::sample::select(vec![
            "Marie a dit que ", "asked Tomasz & Bev", "\n", "\n- ", " d'Amélie", "J. Tremblay\n", "no names here\n", "[a colleague] ",
            "rose ", "Rose left. ", "MARCEL SAID NO\n", "613-555-0133", "bev", "\nWhitford", "Nancy",
            "\nde", "de la ", "Liz, ", "Elizabeth\n", " said ", "jf ",
        ]).prop_map(str::to_owned),
        1 => Just(String::new()),
    ];
    let edit = (any::<prop::sample::Index>(), 0_usize..6, new).prop_map(|(at, gone, new)| Edit {
        at: at.index(10_000),
        gone,
        new,
    });
    prop::collection::vec(edit, 1..24)
}

fn apply(text: &str, edit: &Edit) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = edit.at % (letters.len() + 1);
    let after = (at + edit.gone).min(letters.len());
    letters[..at]
        .iter()
        .chain(&edit.new.chars().collect::<Vec<_>>())
        .chain(&letters[after..])
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// One roster keeps what it read; the other is made to forget by a redactor of its own for every key.
    #[test]
    fn a_key_changes_what_a_whole_reading_would(edits in edits()) {
        let lasting = Redactor::new();
        let (mut kept, mut forgetful) = (Roster::new(), Roster::new());
        let mut text = String::from("Rose told bev\n- asked Marie-Ève Côté about the form\n\nnothing else");
        for edit in &edits {
            text = apply(&text, edit);
            let caret = Some(edit.at % (text.chars().count() + 1));
            let note = RawNote::typed(text.as_str());
            let seen = lasting.look(&note, caret, Lang::Mixed, &mut kept);
            let whole = Redactor::new().look(&note, caret, Lang::Mixed, &mut forgetful);
            prop_assert_eq!(seen, whole, "after {:?} in {:?}", edit, text);
        }
    }
}

#[test]
fn another_redactor_reads_again_what_the_first_had_read() {
    let mut roster = Roster::new();
    let note = RawNote::typed("ping zorvex about the lock");
    let keeps = |word: &str| Redactor::with_lexicon(Lexicon::from_entries([Entry::Keep(word.to_owned())]));
    assert!(
        keeps("zorvex")
            .look(&note, None, Lang::En, &mut roster)
            .finds
            .is_empty()
    );
    assert_eq!(keeps("nothing").look(&note, None, Lang::En, &mut roster).finds.len(), 1);
}

#[test]
fn a_word_given_back_is_given_back_on_every_line() {
    let (redactor, mut roster) = (Redactor::new(), Roster::new());
    let note = RawNote::typed("asked zorvex twice\n\n- zorvex never answers\n- ok");
    let first = redactor.look(&note, None, Lang::En, &mut roster);
    assert_eq!(first.finds.len(), 2);
    roster.give_back(first.finds[0].id).unwrap();
    assert!(redactor.look(&note, None, Lang::En, &mut roster).finds.is_empty());
}
