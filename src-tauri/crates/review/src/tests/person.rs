//! Is there anything about a person?

use crate::{Person, Seen};

fn seen(name: &str, text: &str) -> Option<Seen> {
    let common = ["destroy", "rose", "the", "team", "grant", "marche", "marché", "mark"];
    Person::typed(name).unwrap().look(text, &|word| common.contains(&word))
}

#[test]
fn a_name_is_found_however_it_is_written() {
    let whole = [
        ("Orlanne Destry", "so orlanne destry never answered"),
        ("Orlanne Destry", "DESTRY, Orlanne"),
        ("Hélène Côté", "helene cote"),
        ("Hélène Côté", "He\u{301}le\u{300}ne  Co\u{302}te\u{301}"),
        ("Jean-Pierre Roy", "Jean Pierre Roy"),
        ("Jean Pierre Roy", "Jean‑Pierre Roy"),
        ("Mary O’Brien", "Mary O'Brien"),
        ("Mary O'Brien", "mary obrien"),
        ("Charles de la Tour", "Tour, Charles"),
        ("Lœtitia Bœuf", "Loetitia Boeuf"),
    ];
    for (name, text) in whole {
        assert_eq!(seen(name, text), Some(Seen::Whole), "{name} in {text}");
    }
    let part = [
        ("Orlanne Destry", "ask Destry"),
        ("Orlanne Destry", "l’avis d’Orlanne"),
        ("Jean-Pierre Roy", "Pierre said no"),
        ("Rose Whitfield", "Rose asked"),
    ];
    for (name, text) in part {
        assert_eq!(seen(name, text), Some(Seen::Part), "{name} in {text}");
    }
}

#[test]
fn a_name_is_found_by_its_sound() {
    let pairs = [
        ("Orlanne Destry", "destrie said so"),
        ("Orlanne Destry", "Orlane was there"),
        ("Geneviève Tremblay", "tremblé never came"),
        ("Catherine Smyth", "kathrine"),
        ("Philippe Gauthier", "felipe"),
        ("Jeoffrey Gaudreault", "godro agreed"),
        ("Stephen Clark", "stefen"),
        ("Mathieu Benoit", "matieu"),
        ("Sean Schmidt", "Shmit again"),
    ];
    for (name, text) in pairs {
        assert_eq!(seen(name, text), Some(Seen::Sound), "{name} in {text}");
    }
}

#[test]
fn initials_are_found_where_they_look_like_initials() {
    for text in ["OD asked twice", "ask O.D. first", "O. D. again", "D.O. on the list"] {
        assert_eq!(seen("Orlanne Destry", text), Some(Seen::Initials), "{text}");
    }
    assert_eq!(seen("Jean-Pierre Roy", "JPR signed"), Some(Seen::Initials));
    assert_eq!(seen("Jean-Pierre Roy", "JR signed"), Some(Seen::Initials));
    for text in ["an odd day", "od", "do it", "DO it"] {
        assert_eq!(seen("Orlanne Destry", text), None, "{text}");
    }
}

#[test]
fn ordinary_words_are_nobody() {
    for (name, text) in [
        ("Orlanne Destry", "they destroy the forms; the industry; the desk"),
        ("Rose Whitfield", "costs rose again"),
        ("Charles de la Tour", "la file de l’accueil"),
        ("Mark Grant", "we grant access"),
        ("Orlanne Destry", ""),
        ("Orlanne Destry", "[a colleague] said [another team] never answers"),
    ] {
        assert_eq!(seen(name, text), None, "{name} in {text}");
    }
}

#[test]
fn nothing_typed_is_nobody() {
    for name in ["", "  ", "!!", "de la", "’-"] {
        assert!(Person::typed(name).is_none(), "{name}");
    }
    assert!(Person::typed(&"x".repeat(10_000)).is_some());
    assert_eq!(seen("日本 太郎", "日本 太郎 said"), Some(Seen::Whole));
}
