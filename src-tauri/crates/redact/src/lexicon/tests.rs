#![allow(clippy::unwrap_used)]

use super::{Entry, Lexicon, Rule, Term};
use crate::{
    facts::{DIRECTORY, FAMILY, Facts, GIVEN},
    fold::{fold, mark},
};

/// A directory of "Given|Family|initials|e-mail".
fn people(rows: &[&str]) -> Lexicon {
    Lexicon::from_entries(rows.iter().map(|row| {
        let mut fields = row.split('|').map(str::to_owned);
        let mut next = || fields.next().unwrap_or_default();
        Entry::Person {
            given: next(),
            family: next(),
            initials: next(),
            email: next(),
        }
    }))
}

fn facts(lexicon: &Lexicon, word: &str) -> Facts {
    lexicon.facts(mark(&fold(word)))
}

fn is_person(lexicon: &Lexicon, one: &str, other: &str) -> bool {
    lexicon.is_person([mark(&fold(one)), mark(&fold(other))])
}

#[test]
fn a_name_of_several_parts_is_known_whole_in_parts_and_run_together() {
    let lexicon = people(&[
        "Marie-Ève|Côté-Roy",
        "Jan|van der Berg",
        "Luc|de la Tour",
        "Zoé|St-Onge",
        "Una|O'Rourke",
    ]);
    for word in [
        "marie",
        "EVE",
        "Marie-Eve",
        "marieeve",
        "Côté",
        "roy",
        "cote-roy",
        "CoteRoy",
        "berg",
        "vanderberg",
        "van-der-berg",
        "tour",
        "delatour",
        "onge",
        "Saint-Onge",
        "St-Onge",
        "stonge",
        "saintonge",
        "O'Rourke",
        "orourke",
        "Rourke",
    ] {
        assert_ne!(facts(&lexicon, word) & DIRECTORY, 0, "{word}");
    }
    for word in ["van", "der", "de", "la", "st", "o", "roy-cote"] {
        assert_eq!(facts(&lexicon, word), 0, "{word}");
    }
    assert_eq!(facts(&lexicon, "eve") & (GIVEN | FAMILY), GIVEN);
    assert_eq!(facts(&lexicon, "roy") & (GIVEN | FAMILY), FAMILY);
}

#[test]
fn two_words_are_a_person_when_they_are_one_of_the_directory() {
    let lexicon = people(&[
        "Marie-Ève|Côté-Roy",
        "William|Long",
        "Elizabeth (Liz)|Tremblay",
        "J. Robert|Price|K.",
        "Jan|van der Berg",
    ]);
    for (one, other) in [
        ("Marie-Ève", "Côté-Roy"),
        ("marie", "cote"),
        ("Eve", "Roy"),
        ("marieeve", "COTE-ROY"),
        ("marie", "eve"),
        ("cote", "roy"),
        ("m", "roy"),
        ("me", "cote"),
        ("will", "long"),
        ("Bill", "Long"),
        ("w", "long"),
        ("beth", "tremblay"),
        ("liz", "tremblay"),
        ("robert", "price"),
        ("bob", "price"),
        ("jr", "price"),
        ("jk", "price"),
        ("jan", "berg"),
    ] {
        assert!(is_person(&lexicon, one, other), "{one} {other}");
    }
    for (one, other) in [
        ("will", "price"),
        ("long", "bill"),
        ("k", "long"),
        ("roy", "cote"),
        ("will", "take"),
    ] {
        assert!(!is_person(&lexicon, one, other), "{one} {other}");
    }
}

#[test]
fn a_typing_error_in_a_name_is_seen_and_one_in_an_ordinary_word_is_not() {
    let lexicon = people(&["Gwenaëlle|Okonkwo-Tremblay", "Will|Price", "Yan|Singh"]);
    for word in [
        "okonwko",
        "Trembaly",
        "gwennaelle",
        "gwenalle",
        "singgh",
        "okonkwo-tremblai",
    ] {
        assert_ne!(lexicon.near(&fold(word), false) & DIRECTORY, 0, "{word}");
    }
    for word in ["pricee", "wil", "yann", "tremblement", "okonwok-trmblya"] {
        assert_eq!(lexicon.near(&fold(word), false), 0, "{word}");
    }
}

#[test]
fn initials_tell_something_in_a_small_directory_only() {
    let few = people(&["Jean|Tremblay", "Marie-Ève|Côté-Roy", "Ann|Lee|R"]);
    for letters in ["jt", "mc", "mr", "mec", "mer", "al", "arl"] {
        assert!(few.has_initials(letters), "{letters}");
    }
    for letters in ["tj", "it", "j", ""] {
        assert!(!few.has_initials(letters), "{letters}");
    }
    let many = Lexicon::from_entries((0..26 * 26).map(|at| Entry::Person {
        given: format!("{}ola", char::from(b'A' + (at / 26) as u8)),
        family: format!("{}udar", char::from(b'A' + (at % 26) as u8)),
        initials: String::new(),
        email: String::new(),
    }));
    assert!(!many.has_initials("ab"));
}

#[test]
fn user_names_are_those_of_the_addresses_and_those_that_systems_make() {
    let lexicon = people(&["Leonard|Campbell||len.c@canada.ca", "Una|O'Rourke||u9rourke"]);
    for handle in ["len.c", "lcampbell", "lcampbel", "u9rourke", "uorourke"] {
        assert!(lexicon.is_handle(mark(handle)), "{handle}");
    }
    assert!(!lexicon.is_handle(mark("campbell")));
}

#[test]
fn the_last_word_on_a_phrase_counts_and_is_written_down_once() {
    let mut lexicon = Lexicon::from_entries([Entry::Team("Vigie Boréale".into()), Entry::Keep("CATS".into())]);
    let marks = || [mark("vigie"), mark("boreale")];
    assert_eq!(
        (lexicon.rule(marks()), lexicon.phrase_reach(mark("vigie"))),
        (Some(Rule::Team), 2)
    );
    let version = lexicon.version();
    lexicon.keep("cats");
    assert_eq!((lexicon.entries().count(), lexicon.version()), (2, version));
    lexicon.keep("vigie boréale");
    assert_eq!(
        (lexicon.entries().count(), lexicon.rule(marks())),
        (3, Some(Rule::Keep))
    );
    assert_ne!(lexicon.version(), version);
    lexicon.add(Entry::Hide(" , . ".into()));
    assert_eq!(lexicon.entries().count(), 3);
}

#[test]
fn entries_come_back_as_they_were_added() {
    let person = |given: &str, family: &str, initials: &str, email: &str| Entry::Person {
        given: given.into(),
        family: family.into(),
        initials: initials.into(),
        email: email.into(),
    };
    let entries = vec![
        person("Zoé", "St-Onge", "", "z@x.ca"),
        person("", "Li", "", ""),
        person("Ann", "Lee", "R.", ""),
        Entry::Team("Équipe 3".into()),
        Entry::Keep("BDM".into()),
        Entry::Hide("third floor".into()),
    ];
    let lexicon = Lexicon::from_entries(entries.clone());
    assert_eq!(lexicon.entries().collect::<Vec<_>>(), entries);
    let odd = Lexicon::from_entries([person("A\u{1f}b", "C\u{1e}d\n", "", "")]);
    assert_eq!(odd.entries().collect::<Vec<_>>(), [person("A b", "C d ", "", "")]);
}

#[test]
fn lists_of_terms_say_what_each_is_or_are_all_one() {
    let entries = |text: &str, otherwise| {
        let (lexicon, bad) = Lexicon::from_terms(text.as_bytes(), otherwise).unwrap();
        (lexicon.entries().collect::<Vec<_>>(), bad)
    };
    let (plain, bad) = entries("# ours\nIITB\n\nBDM\nBDM\n", Term::Keep);
    assert_eq!(
        (plain, bad.count),
        (vec![Entry::Keep("IITB".into()), Entry::Keep("BDM".into())], 0)
    );
    for text in [
        "kind,name\nteam,Vigie\nsystem,Kestrel\nkeep,CATS\n,Orion\n",
        "Nom;Genre\nVigie;Équipe\nKestrel;projet\nCATS;garder\nOrion;?\n",
        "Vigie\tteam\nKestrel\thide\nCATS\tkeep\nOrion\n",
    ] {
        let (read, bad) = entries(text, Term::Team);
        let expected = [
            Entry::Team("Vigie".into()),
            Entry::Hide("Kestrel".into()),
            Entry::Keep("CATS".into()),
            Entry::Team("Orion".into()),
        ];
        assert_eq!((read.as_slice(), bad.count), (expected.as_slice(), 0), "{text}");
    }
}
