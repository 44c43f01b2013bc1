//! A hundred thousand mentions of people of a loaded directory, written as hasty people write.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod invent;

use std::collections::{BTreeMap, HashSet};

use invent::{Chance, Person, words};
use redact::{Entry, Label, Lang, Lexicon, Redactor};

const PEOPLE: usize = 20_000;
const MENTIONS: usize = 100_000;

/// Sentences in which somebody stands: what they do, what is done to them, what is theirs.
const FRAMES: [&str; 30] = [
    "{} said the build is broken again",
    "asked {} about the backlog, no answer",
    "- talked to {} on Tuesday",
    "according to {} nobody reads it",
    "{} told me to wait 3 weeks",
    "the analyst {} left last year",
    "manager: {}",
    "met with {} and nothing changed",
    "it is {} who approves everything",
    "thanks to {} it works now",
    "{}'s script saves 2 hours",
    "emailed {}, then called",
    "only {} knows the batch job",
    "Mr. {} wants a report",
    "nobody replaced {}. morale is low",
    "{} a dit que ça marche pas",
    "demandé à {} pour l'accès, rien",
    "- parlé avec {} mardi",
    "selon {} personne lit ça",
    "{} m'a dit d'attendre 3 semaines",
    "l'analyste {} est partie l'an passé",
    "gestionnaire : {}",
    "rencontre avec {}, rien a changé",
    "c'est {} qui approuve tout",
    "grâce à {} ça roule",
    "le script de {} sauve 2 heures",
    "écrit à {}, puis appelé",
    "juste {} connaît le lot de nuit",
    "Mme {} veut un rapport",
    "personne a remplacé {}. moral bas",
];

/// Mentions by a word in small letters: found only where nothing but a person can stand.
const WORDS: &str = "a word that is a name too, in small letters";

/// A way of writing somebody's name; nothing where they cannot be written so.
type Written = Option<String>;
type Way = fn(&Person, &mut Chance) -> Written;

const WAYS: [(&str, Way); 17] = [
    ("full", |who, _| Some(full(who))),
    ("full, small letters", |who, _| Some(full(who).to_lowercase())),
    ("full, capitals", |who, _| Some(full(who).to_uppercase())),
    ("full, no accents", |who, _| Some(bare(&full(who)))),
    ("full, no accents, small letters", |who, _| {
        Some(bare(&full(who)).to_lowercase())
    }),
    ("family name first", |who, _| {
        Some(format!("{}, {}", who.family, who.given))
    }),
    ("family name", |who, _| Some(who.family.clone())),
    ("family name, no accents", |who, _| Some(bare(&who.family))),
    ("given name", |who, _| Some(who.given.clone())),
    ("family name, small letters", |who, _| Some(who.family.to_lowercase())),
    ("given name, small letters", |who, _| Some(who.given.to_lowercase())),
    ("initial and family name", |who, chance| {
        let dot = chance.pick(&[". ", " ", "."]);
        Some(format!("{}{dot}{}", who.given.chars().next()?, who.family))
    }),
    ("initial and family name, small letters", |who, chance| {
        let dot = chance.pick(&[". ", " "]);
        Some(format!("{}{dot}{}", who.given.chars().next()?, who.family).to_lowercase())
    }),
    ("short form and family name", |who, chance| {
        Some(format!("{} {}", chance.nickname(&who.given)?, who.family))
    }),
    ("initials with dots", |who, _| {
        Some(format!("{}.{}.", who.given.chars().next()?, who.family.chars().next()?).to_uppercase())
    }),
    ("one typing error", |who, chance| {
        let whole = chance.percent(50);
        let family = slip(&who.family, chance)?;
        Some(if whole {
            format!("{} {family}", who.given)
        } else {
            family
        })
    }),
    ("hyphens and signs left out", |who, chance| {
        let name = full(who);
        let with = chance.pick(&[" ", ""]);
        name.contains(['-', '\''])
            .then(|| name.replace('-', with).replace('\'', chance.pick(&["’", "'"])))
    }),
];

fn full(who: &Person) -> String {
    format!("{} {}", who.given, who.family)
}

fn bare(name: &str) -> String {
    let plain = |letter: char| match letter {
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'à' | 'â' | 'ä' | 'á' | 'å' | 'ã' => 'a',
        'ô' | 'ö' | 'ó' | 'ø' => 'o',
        'î' | 'ï' | 'í' => 'i',
        'û' | 'ü' | 'ú' | 'ù' => 'u',
        'ç' | 'ć' | 'č' => 'c',
        'É' | 'È' => 'E',
        other => other,
    };
    name.chars().map(plain).collect()
}

/// A name of five letters or more with a letter too many, too few, another one, or two swapped.
fn slip(name: &str, chance: &mut Chance) -> Written {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() < 5 || !letters.iter().all(|letter| letter.is_alphabetic()) {
        return None;
    }
    let at = 1 + chance.below(letters.len() - 2);
    let other = char::from(b'a' + chance.below(26) as u8);
    match chance.below(4) {
        0 => letters.insert(at, other),
        1 => drop(letters.remove(at)),
        2 => letters[at] = other,
        _ => letters.swap(at, at + 1),
    }
    let slipped: String = letters.into_iter().collect();
    (slipped != name).then_some(slipped)
}

#[test]
fn people_of_the_directory_are_hidden_however_they_are_written() {
    let mut chance = Chance::new(20_261_122);
    let people: Vec<Person> = (0..PEOPLE).map(|_| chance.person()).collect();
    let redactor = Redactor::with_lexicon(Lexicon::from_entries(people.iter().map(|who| Entry::Person {
        given: who.given.clone(),
        family: who.family.clone(),
        initials: String::new(),
        email: String::new(),
    })));
    let words: HashSet<String> = words().iter().map(|word| bare(word)).collect();
    // "Long", "price": a word, a place or a product first.
    let is_word = |name: &str| words.contains(&bare(name));
    let mut counted: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut shown: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut done = 0;
    while done < MENTIONS {
        let who = &people[chance.below(PEOPLE)];
        let (mut way, write) = WAYS[chance.below(WAYS.len())];
        let Some(name) = write(who, &mut chance) else { continue };
        if !name.contains([' ', '.']) && name == name.to_lowercase() && is_word(&name) {
            way = WORDS;
        }
        done += 1;
        let frame = chance.pick(&FRAMES);
        let text = frame.replace("{}", &name);
        let start = frame.split("{}").next().unwrap().chars().count();
        let inside = start..start + name.chars().count();
        let (finds, _) = redactor.spans(&text, if chance.percent(50) { Lang::Mixed } else { Lang::En });
        let hidden = |at: usize| finds.iter().any(|find| (find.start..find.end).contains(&at));
        let visible = text
            .chars()
            .enumerate()
            .filter(|(at, sign)| inside.contains(at) && sign.is_alphanumeric());
        let leaks = visible.filter(|(at, _)| !hidden(*at)).count() >= 2;
        let (all, leaked) = counted.entry(way).or_default();
        (*all, *leaked) = (*all + 1, *leaked + usize::from(leaks));
        if leaks {
            shown.entry(way).or_default().push(format!("{text}   [{}]", full(who)));
        }
    }
    let (mut all, mut leaked) = (0, 0);
    for (way, (count, visible)) in &counted {
        println!(
            "{way}: {visible} of {count} leaked ({:.2} %)",
            *visible as f64 * 100.0 / *count as f64
        );
        if *way != WORDS {
            (all, leaked) = (all + count, leaked + visible);
        }
        for text in shown.get(way).into_iter().flatten().take(15) {
            println!("    {text}");
        }
    }
    println!(
        "all but words: {leaked} of {all} ({:.3} %)",
        leaked as f64 * 100.0 / all as f64
    );
    assert!(leaked * 1000 <= all * 2, "{leaked} of {all} mentions leaked");
    // Many of the sentences say nothing that only a person does: what is left is for the eyes at the debrief.
    let (count, visible) = counted[WORDS];
    assert!(
        visible * 100 <= count * 50,
        "{visible} of {count} words that are names too leaked"
    );
}

#[test]
fn words_that_are_names_too_stay_words() {
    let people = [
        "Will|Price",
        "Mark|Long",
        "Bill|Young",
        "Rose|Page",
        "Ange|Petit",
        "Claire|Roy",
        "Pierre|Blanc",
    ];
    let redactor = Redactor::with_lexicon(Lexicon::from_entries(people.map(|who| {
        let (given, family) = who.split_once('|').unwrap();
        Entry::Person {
            given: given.to_owned(),
            family: family.to_owned(),
            initials: String::new(),
            email: String::new(),
        }
    })));
    for typed in [
        "we will price it later, the page is long",
        "it took a long time, the price rose",
        "mark long tickets as such",
        "the bill is young and the price will mark the page",
        "un petit ange, une pierre blanche, c'est claire",
        "asked price questions about page counts",
        "with price in mind we will mark it",
        "le petit blanc du coin",
    ] {
        // Whatever is hidden of these without the directory, no more is with it.
        let places = |redactor: &Redactor| -> Vec<(usize, usize)> {
            let (finds, _) = redactor.spans(typed, Lang::Mixed);
            finds.iter().map(|find| (find.start, find.end)).collect()
        };
        assert_eq!(places(&redactor), places(&Redactor::new()), "{typed}");
    }
    for (typed, names) in [
        ("asked Will Price about it", 1),
        ("will price said no, so mark long said yes", 2),
        ("M. LONG is back; Page, Rose too", 3),
        ("met with Petit and asked young about it", 2),
        ("price told me so", 1),
        ("waiting on a call from RP, with WP's laptop", 2),
    ] {
        assert_eq!(redactor.spans(typed, Lang::Mixed).0.len(), names, "{typed}");
    }
}

#[test]
fn a_unit_is_a_unit_when_it_is_written_as_one() {
    let csv = "surname,given name,organization name,organization acronym,department name\n\
               Okonkwo,Zoélie,Project Management,PMKQ,Employment and Social Development\n\
               Lindqvist,Una,Kestrella Services,IITB,Employment and Social Development\n";
    let (lexicon, _) = Lexicon::from_csv(csv.as_bytes()).unwrap();
    let redactor = Redactor::with_lexicon(lexicon);
    for (typed, units) in [
        ("they moved to Project Management last year", 1),
        ("project management takes half of the week", 0),
        ("the kestrella services people never answer", 1),
        ("sent to PMKQ and back", 1),
        ("IITB decides, Employment and Social Development pays", 0),
    ] {
        let (finds, _) = redactor.spans(typed, Lang::En);
        assert_eq!(
            finds.iter().filter(|find| find.label == Label::Team).count(),
            units,
            "{typed}"
        );
    }
}
