//! What a session sees: placeholders, the roster, the caret, the lexicon.
#![allow(clippy::unwrap_used)]

use redact::{Entry, Label, Lang, Lexicon, RawNote, RedactError, Redactor, Roster};

fn check(typed: &str, lang: Lang, expected: &str) {
    let clean = Redactor::new().redact(RawNote::typed(typed), None, lang, &mut Roster::new());
    assert_eq!(clean.text.release(), expected);
}

#[test]
fn placeholders_keep_the_sense_and_the_language_of_the_line() {
    let rows = [
        (
            "Marie said the build is broken",
            Lang::En,
            "[a colleague] said the build is broken",
        ),
        ("Heather's doc saved her", Lang::En, "[a colleague]'s doc saved her"),
        ("mgr: Leonard Campbell", Lang::En, "mgr: [a manager]"),
        ("dir: Gaston Fortin", Lang::Fr, "dir: [cadre de direction]"),
        ("l'équipe d'Amélie attend", Lang::Fr, "l'équipe de [collègue] attend"),
        ("faut qu'Agathe tranche", Lang::Fr, "faut que [collègue] tranche"),
        (
            "D'Amélie on attend la suite",
            Lang::Fr,
            "De [collègue] on attend la suite",
        ),
        // What stands there already stays as it is when the line is read again.
        (
            "De [collègue] on attend la suite",
            Lang::Fr,
            "De [collègue] on attend la suite",
        ),
        (
            "M. de la Durantaye bloque tout, selon de la Torre",
            Lang::Fr,
            "M. [collègue] bloque tout, selon [collègue 2]",
        ),
        ("write to a.b@canada.ca", Lang::En, "write to [an e-mail address]"),
        (
            "Erin told me\nOdile m'a dit que non",
            Lang::Mixed,
            "[a colleague] told me\n[collègue 2] m'a dit que non",
        ),
        (
            "[a colleague] said so, [collègue 2] aussi",
            Lang::En,
            "[a colleague] said so, [collègue 2] aussi",
        ),
    ];
    rows.iter()
        .for_each(|(typed, lang, expected)| check(typed, *lang, expected));
}

#[test]
fn one_person_has_one_placeholder_however_they_are_called() {
    let (redactor, mut roster) = (Redactor::new(), Roster::new());
    let mut placeholders = |typed: &str| -> Vec<String> {
        let look = redactor.look(&RawNote::typed(typed), None, Lang::En, &mut roster);
        look.finds.into_iter().map(|find| find.placeholder).collect()
    };
    assert_eq!(placeholders("Leonard Campbell said no"), ["[a colleague]"]);
    assert_eq!(
        placeholders("asked Tomasz and LEONARD again"),
        ["[a colleague 2]", "[a colleague]"]
    );
    assert_eq!(
        placeholders("Campbell agreed, L.C. signed, Lenny laughed"),
        ["[a colleague]"; 3]
    );
    assert_eq!(placeholders("Hélène and helene"), ["[a colleague 3]"; 2]);
}

#[test]
fn a_word_given_back_stays_and_a_word_hidden_goes() {
    let (redactor, mut roster) = (Redactor::new(), Roster::new());
    let text = "asked Kestrella about the one who runs the mainframe";
    let find = redactor.look(&RawNote::typed(text), None, Lang::En, &mut roster).finds[0].clone();
    assert_eq!(roster.hidden_count(), 1);
    assert_eq!(roster.give_back(find.id).unwrap().into_typed().as_str(), "Kestrella");
    assert_eq!(roster.hidden_count(), 0);
    assert!(roster.give_back(99).is_none());
    assert!(
        redactor
            .look(&RawNote::typed(text), None, Lang::En, &mut roster)
            .finds
            .is_empty()
    );
    roster.hide(RawNote::typed("the one who runs the mainframe"));
    let clean = redactor.redact(RawNote::typed(text), None, Lang::En, &mut roster);
    assert_eq!(clean.finds[0].label, Label::Phrase);
    assert_eq!(clean.text.release(), "asked Kestrella about [a detail]");
}

#[test]
fn the_word_under_the_caret_is_held_back_until_it_is_finished() {
    let rows: [(&str, Option<usize>, &str); 8] = [
        ("asked Mar", Some(9), "asked "),
        ("asked Marie ", Some(12), "asked [a colleague] "),
        ("asked Marie", None, "asked [a colleague]"),
        ("asked Mar\nsecond line", Some(9), "asked \nsecond line"),
        ("asked Marie, who", Some(11), "asked [a colleague], who"),
        ("call 613-555-01", Some(15), "call "),
        ("call 613 555 01", Some(15), "call "),
        ("Erin said so. Then we waited", Some(3), " said so. Then we waited"),
    ];
    for (typed, caret, expected) in rows {
        let caret = if typed.starts_with("Erin") { Some(2) } else { caret };
        let redacted = Redactor::new().redact(RawNote::typed(typed), caret, Lang::En, &mut Roster::new());
        assert_eq!(
            redacted.held_back,
            !redacted.finds.iter().any(|f| f.label == Label::Person),
            "{typed}"
        );
        assert_eq!(redacted.text.release(), expected);
    }
}

#[test]
fn a_half_typed_word_teaches_the_roster_nothing() {
    let (redactor, mut roster) = (Redactor::new(), Roster::new());
    let look = redactor.look(&RawNote::typed("Erin told Tomas"), Some(15), Lang::En, &mut roster);
    assert_eq!((look.finds.len(), look.held_back), (1, Some(10..15)));
    assert_eq!(look.likely, Some(10..15), "it is known that it would be a name");
    assert_eq!(roster.hidden_count(), 1);
    let look = redactor.look(&RawNote::typed("Erin told Tomasz "), Some(17), Lang::En, &mut roster);
    assert_eq!(look.finds[1].placeholder, "[a colleague 2]");
}

#[test]
fn a_word_that_would_be_no_name_is_not_likely() {
    let redactor = Redactor::new();
    let likely = |typed: &str| {
        let note = RawNote::typed(typed);
        let look = redactor.look(&note, Some(typed.chars().count()), Lang::Mixed, &mut Roster::new());
        look.likely
    };
    assert_eq!(likely("then we asked Natasha"), Some(14..21));
    assert_eq!(likely("on a demandé à Élodie"), Some(15..21));
    assert_eq!(likely("then we asked them"), None);
    assert_eq!(likely("then we asked Natasha "), None, "it has ended, and is found");
}

#[test]
fn after_a_lock_nobody_gets_the_number_of_somebody_else() {
    let redactor = Redactor::new();
    let notes = [
        "[a colleague] told [a colleague 2], and [collègue 4] left",
        "[gestionnaire] of [another team 2] said [a colleague 2x] and [3]",
    ];
    let mut roster = Roster::after(notes);
    let mut hide = |typed: &str| {
        let clean = redactor.redact(RawNote::typed(typed), None, Lang::En, &mut roster);
        clean.text.release()
    };
    assert_eq!(hide("Natasha came"), "[a colleague 5] came");
    assert_eq!(
        hide("Okonkwo came, then Natasha"),
        "[a colleague 6] came, then [a colleague 5]"
    );
    assert_eq!(hide("my manager Thibault came"), "my manager [a manager 2] came");
    assert_eq!(hide("the Borealis team waited"), "[another team 3] waited");
}

#[test]
fn people_of_the_directory_are_found_however_they_are_written() {
    let csv = "Surname,GivenName,Initials,Title (EN),Organization Name (EN),Organization Acronym,Email\n\
               Will,Long,,Analyst,Kestrel Operations,KOPS,long.will@canada.ca\n\
               \"Zyx, Jr\",Qwerta,,,,,\n,,,,,,\n";
    let (lexicon, bad) = Lexicon::from_csv(csv.as_bytes()).unwrap();
    assert_eq!((lexicon.people(), bad.count, bad.rows[0].0), (2, 1, 4));
    let redactor = Redactor::with_lexicon(lexicon);
    for (typed, finds) in [
        ("ask long will or will long about it", 2),
        ("it will take long", 0),
        ("qwerta fixed it, so did QWERTA", 2),
        ("the Kestrel Operations folks", 1),
        ("lwill has admin rights", 1),
    ] {
        assert_eq!(redactor.spans(typed, Lang::En).0.len(), finds, "{typed}");
    }
}

#[test]
fn directories_come_in_two_languages_and_two_encodings() {
    let french = "Nom;Prénom;Courriel;Équipe\nLefèvre;Zoélie;z@x.ca;Vigie Boréale\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(french);
    for bytes in [french.as_bytes(), &bytes] {
        let (lexicon, bad) = Lexicon::from_csv(bytes).unwrap();
        assert_eq!((lexicon.people(), bad.count), (1, 0));
        let again = Lexicon::from_entries(lexicon.entries());
        assert!(
            again
                .entries()
                .any(|entry| entry == Entry::Team("Vigie Boréale".into()))
        );
    }
    assert_eq!(Lexicon::from_csv(b"").err(), Some(RedactError::EmptyDirectory));
    assert_eq!(
        Lexicon::from_csv(b"a,b\n1,2\n").err(),
        Some(RedactError::NoSurnameColumn)
    );
}

#[test]
fn a_kept_term_stays() {
    let mut lexicon = Lexicon::empty();
    lexicon.keep("Zorblat");
    let redactor = Redactor::with_lexicon(lexicon);
    assert!(
        redactor
            .spans("the meeting about Zorblat and Zorblat's plan", Lang::En)
            .0
            .is_empty()
    );
}

#[test]
fn numbers_count_only_when_their_check_holds() {
    let redactor = Redactor::new();
    for (typed, label) in [
        ("SIN 046 454 286", Some(Label::Sin)),
        ("number 046 454 287", None),
        ("613-555-0133", Some(Label::Phone)),
        ("(613) 555-0133 x 42", Some(Label::Phone)),
        ("K1A 0B1", Some(Label::Postal)),
        ("Z1A 0B1", None),
        ("PRI 12345678", Some(Label::Pri)),
        ("12345678 rows", None),
        ("@dfortin", Some(Label::Username)),
        ("5 @ 2", None),
        ("https://x.ca/people/odile-gagnon", Some(Label::Url)),
        ("https://x.ca/services", None),
    ] {
        let found = redactor.spans(typed, Lang::En).0.first().map(|find| find.label);
        assert_eq!(found, label, "{typed}");
    }
}

#[test]
fn descriptions_of_one_person_are_suspect() {
    let redactor = Redactor::new();
    let roster = Roster::new();
    for (clean, suspects) in [
        ("ask the one who runs the mainframe on the third floor. nothing else", 1),
        ("c'est la seule qui connaît COBOL à Matane", 1),
        ("[a colleague] said the build is slow", 0),
    ] {
        assert_eq!(redactor.suspects(clean, Lang::En, &roster).len(), suspects, "{clean}");
    }
    // Hidden by hand, it goes: with what is elided in it, and with a bracket.
    for description in [
        "celle qui tient l’ordinateur central au troisième étage",
        "the one who runs the mainframe (on Mondays)",
    ] {
        let mut roster = Roster::new();
        roster.hide(RawNote::typed(description));
        let clean = redactor.redact(RawNote::typed(description), None, Lang::Mixed, &mut roster);
        assert!(clean.text.release().starts_with('['), "{description}");
    }
    // A saying about everybody is kept as it stands; the next one is asked about again.
    let mut roster = Roster::new();
    let saying = "the person who asks is never the one who pays";
    assert_eq!(redactor.suspects(saying, Lang::En, &roster).len(), 1);
    roster.keep(RawNote::typed(saying));
    assert_eq!(redactor.suspects(saying, Lang::En, &roster).len(), 0);
    assert_eq!(
        redactor
            .suspects("the person who pays is on leave", Lang::En, &roster)
            .len(),
        1
    );
}
