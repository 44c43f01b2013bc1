//! Ten thousand invented identifiers, in the forms that people type: none may stay visible.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod invent;

use std::collections::BTreeMap;

use invent::Chance;
use redact::{Label, Lang, Redactor};

const FRAMES: [&str; 28] = [
    "reach them at {} before noon",
    "- {} is what they gave me, nobody answers",
    "contact = {}; backup = none",
    "the form wants {}, again and again",
    "sent to {}. no reply in 3 weeks",
    "({}) is in the ticket",
    "notes: {}",
    "{} keeps bouncing",
    "we typed {} twice, then gave up",
    "asked for it: {}, 2 days later nothing",
    "old one was {}\nnew one is not known",
    "\"{}\" per the intranet",
    "use {}!",
    "is it {}?",
    "écrire à {} avant midi",
    "- {} c'est tout ce qu'on a, personne répond",
    "le formulaire demande {}, encore et encore",
    "envoyé à {}. pas de réponse depuis 3 semaines",
    "({}) est dans le billet",
    "« {} » selon l'intranet",
    "on a tapé {} deux fois",
    "voir {}, svp",
    "demandé : {} ; rien depuis",
    "{}\nrien d'autre",
    "c'est {}…",
    "pis {}, ça marche pas",
    "appeler le soutien, donner {} et attendre",
    "{} / rien / rien",
];

/// An identifier between bars, with the words that people put before it.
fn identifier(chance: &mut Chance) -> (Label, String) {
    match chance.below(9) {
        0 => (Label::Email, email(chance)),
        1 | 2 => (Label::Phone, phone(chance)),
        3 => (Label::Sin, format!("|{}|", sin(chance, true))),
        4 => (Label::Pri, pri(chance)),
        5 => (Label::Postal, postal(chance)),
        6 | 7 => (Label::Username, username(chance)),
        _ => (Label::Url, url(chance)),
    }
}

fn digits(chance: &mut Chance, count: usize) -> String {
    (0..count).map(|_| char::from(b'0' + chance.below(10) as u8)).collect()
}

/// A given and a family name as addresses have them.
fn plain_person(chance: &mut Chance) -> (String, String) {
    let person = chance.person();
    let plain = |name: &str| {
        let mut out = String::new();
        for letter in name.to_lowercase().chars() {
            out.push(match letter {
                'é' | 'è' | 'ê' | 'ë' => 'e',
                'à' | 'â' | 'ä' | 'á' | 'å' | 'ã' => 'a',
                'ô' | 'ö' | 'ó' | 'ø' => 'o',
                'î' | 'ï' | 'í' => 'i',
                'ç' | 'ć' | 'č' => 'c',
                'a'..='z' | '-' => letter,
                _ => continue,
            });
        }
        out
    };
    (plain(&person.given), plain(&person.family))
}

fn email(chance: &mut Chance) -> String {
    let (given, family) = plain_person(chance);
    let initial = &given[..1];
    let digit = digits(chance, 1);
    let who = match chance.below(8) {
        0..3 => format!("{given}.{family}"),
        3 => format!("{initial}{family}"),
        4 => format!("{given}_{family}{digit}"),
        5 => format!("{initial}.{family}+work"),
        6 => format!("{}.{}", given.to_uppercase(), family.to_uppercase()),
        _ => family,
    };
    let hosts = [
        "canada.ca",
        "hrsdc-rhdcc.gc.ca",
        "servicecanada.gc.ca",
        "cra-arc.gc.ca",
        "gmail.com",
        "videotron.ca",
        "x.org",
        "UOttawa.CA",
        "mail.example.co.uk",
    ];
    let host = chance.pick(&hosts);
    match chance.below(10) {
        0 => format!("<|{who}@{host}|>"),
        1 => format!("mailto:|{who}@{host}|"),
        2 => format!("|{who} @ {host}|"),
        _ => format!("|{who}@{host}|"),
    }
}

fn phone(chance: &mut Chance) -> String {
    let areas = ["613", "819", "514", "902", "416", "867", "343", "250"];
    let (area, exchange, line) = (
        chance.pick(&areas),
        format!("5{}", digits(chance, 2)),
        digits(chance, 4),
    );
    let gap = chance.pick(&["-", " ", ".", "\u{a0}", "\u{202f}", "–", "‑", " - "]);
    let main = match chance.below(7) {
        0 => format!("({area}) {exchange}-{line}"),
        1 => format!("({area}){exchange}-{line}"),
        2 => format!("{area}{exchange}{line}"),
        3 => format!("1{gap}{area}{gap}{exchange}{gap}{line}"),
        4 => format!("+1 ({area}) {exchange}-{line}"),
        5 => format!("{area}/{exchange}-{line}"),
        _ => format!("{area}{gap}{exchange}{gap}{line}"),
    };
    let extension = chance.below(90) + 10;
    match chance.below(12) {
        0 => format!("|{main} x{extension}|"),
        1 => format!("|{main} ext. {extension}|"),
        2 => format!("|{main}, poste {extension}|"),
        3 => format!("|{main} #{extension}|"),
        4 => format!("tel: |{main}|"),
        5 => format!("tél.|{main}|"),
        6 => format!("cell |{exchange}-{line}|"),
        7 => format!("|poste 4{extension}|"),
        8 => format!("|ext 4{extension}|"),
        9 => format!("|+33 1 {extension} {extension} 67 89|"),
        _ => format!("|{main}|"),
    }
}

/// Nine digits in threes or in one, whose check holds or does not.
fn sin(chance: &mut Chance, holds: bool) -> String {
    let front = format!("{}{}", 1 + chance.below(9), digits(chance, 7));
    let sum = |last: usize| -> usize {
        let all = format!("{front}{last}");
        let digits = all.bytes().rev().map(|digit| usize::from(digit - b'0')).enumerate();
        digits
            .map(|(place, digit)| {
                if place % 2 == 0 {
                    digit
                } else {
                    digit * 2 / 10 + digit * 2 % 10
                }
            })
            .sum()
    };
    let check = (0..10).find(|last| sum(*last).is_multiple_of(10)).unwrap();
    let last = if holds {
        check
    } else {
        (check + 1 + chance.below(9)) % 10
    };
    let all = format!("{front}{last}");
    let gap = chance.pick(&["", " ", "-", ".", "\u{a0}", "\u{202f}", "–", "‑", " - ", "  "]);
    format!("{}{gap}{}{gap}{}", &all[..3], &all[3..6], &all[6..])
}

fn pri(chance: &mut Chance) -> String {
    let words = [
        "PRI ",
        "PRI: ",
        "pri #",
        "pri is ",
        "CIDP ",
        "cidp : ",
        "employee number ",
        "Employee no. ",
        "employee # ",
        "matricule ",
        "numéro d'employé ",
        "n° d’employé : ",
        "PRI = ",
    ];
    let word = chance.pick(&words);
    let (one, two, three) = (digits(chance, 2), digits(chance, 3), digits(chance, 3));
    match chance.below(5) {
        0 => format!("{word}|{one} {two} {three}|"),
        1 => format!("{word}|{one}-{two}-{three}|"),
        2 => format!("{word}|0{one} {two} {three}|"),
        3 => format!("|0{}|", digits(chance, 7)),
        _ => format!("{word}|{one}{two}{three}|"),
    }
}

fn postal(chance: &mut Chance) -> String {
    const FIRST: &[u8] = b"ABCEGHJKLMNPRSTVXY";
    const OTHER: &[u8] = b"ABCEGHJKLMNPRSTVWXYZ";
    let mut letter = |from: &[u8]| char::from(from[chance.below(from.len())]);
    let (a, b, c) = (letter(FIRST), letter(OTHER), letter(OTHER));
    let number = digits(chance, 3);
    let (x, y, z) = (&number[..1], &number[1..2], &number[2..]);
    let gap = chance.pick(&["", " ", " ", "-", "\u{a0}", "  "]);
    let code = format!("{a}{x}{b}{gap}{y}{c}{z}");
    format!("|{}|", if chance.percent(30) { code.to_lowercase() } else { code })
}

fn username(chance: &mut Chance) -> String {
    let (given, family) = plain_person(chance);
    let (given, family) = (given.replace('-', ""), family.replace('-', ""));
    let short = format!("{}{}{}", &given[..1], family, digits(chance, 2));
    let domain = chance.pick(&["ESDC", "HRSDC-RHDCC", "corp", "NATIONAL"]);
    match chance.below(12) {
        0 => format!("|@{given}|"),
        1 => format!("|@{given}.{family}|"),
        2 => format!("|@{short}|"),
        3 => format!("|@{given}_{family}|"),
        4 => format!("|{domain}\\{short}|"),
        5 => format!("|{domain}\\{given}.{family}|"),
        6 => format!("login: |{short}|"),
        7 => format!("user name is |{given}.{family}|"),
        8 => format!("nom d’utilisateur : |{short}|"),
        9 => format!("|{short}| in AD"),
        10 => format!("C:\\Users\\|{short}|"),
        _ => format!("identifiant = |{given}{family}|"),
    }
}

fn url(chance: &mut Chance) -> String {
    let (given, family) = plain_person(chance);
    let begin = chance.pick(&[
        "https://x.gc.ca/",
        "http://intranet.example.ca/",
        "www.example.ca/",
        "HTTPS://X.CA/",
    ]);
    match chance.below(6) {
        0 => format!("|{begin}people/{given}-{family}|"),
        1 => format!("|{begin}~{given}{family}/page|"),
        2 => format!("|{begin}users/{given}.{family}|"),
        3 => format!("|https://www.linkedin.com/in/{given}-{family}|"),
        4 => format!("|github.com/{given}{family}|"),
        _ => format!("|{begin}profile?user={given}.{family}@x.ca|").replace("user=", "user=\u{1}"),
    }
}

#[test]
fn ten_thousand_identifiers_and_none_stays_visible() {
    let redactor = Redactor::new();
    let mut chance = Chance::new(10_000);
    let mut counted: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut shown = Vec::new();
    for _ in 0..10_000 {
        let (label, marked) = identifier(&mut chance);
        // In a link to an address it is the address that has to go.
        let marked = match marked.split_once('\u{1}') {
            Some((link, rest)) => format!("{}|{rest}", link.trim_start_matches('|')),
            None => marked,
        };
        let marked = chance.pick(&FRAMES).replace("{}", &marked);
        let text = marked.replace('|', "");
        let start = marked.split('|').next().unwrap().chars().count();
        let inside = start..start + marked.split('|').nth(1).unwrap().chars().count();
        let lang = if chance.percent(50) { Lang::En } else { Lang::Fr };
        let (finds, _) = redactor.spans(&text, lang);
        let hidden = |at: usize| finds.iter().any(|find| (find.start..find.end).contains(&at));
        let visible = text
            .chars()
            .enumerate()
            .filter(|(at, sign)| inside.contains(at) && sign.is_alphanumeric());
        let leaks = visible.filter(|(at, _)| !hidden(*at)).count() >= 2;
        let (all, leaked) = counted.entry(label.as_str()).or_default();
        (*all, *leaked) = (*all + 1, *leaked + usize::from(leaks));
        if leaks {
            shown.push(marked);
        }
    }
    println!("identifiers, leaked of all: {counted:?}");
    assert!(
        shown.is_empty(),
        "{} leaked: {:#?}",
        shown.len(),
        &shown[..shown.len().min(40)]
    );
}

#[test]
fn a_number_whose_check_fails_is_no_social_insurance_number() {
    let redactor = Redactor::new();
    let mut chance = Chance::new(9);
    for _ in 0..2_000 {
        let typed = chance.pick(&FRAMES).replace("{}", &sin(&mut chance, false));
        let (finds, _) = redactor.spans(&typed, Lang::En);
        assert!(finds.iter().all(|find| find.label != Label::Sin), "{typed}");
    }
}

#[test]
fn numbers_of_other_things_stay() {
    let redactor = Redactor::new();
    for typed in [
        "we have 1 250 000 rows and 12 servers",
        "release 10.4.2 of 2026-11-22, 14:30",
        "budget is $1,200,000 for 2026-2027",
        "ticket 1234567 is closed",
        "30% admin, 20% reporting",
        "192.168.10.20 is down",
        "windows 11, java 17",
        "3 to 5 days, 9 steps, 4x per week",
        "le 22 novembre 2026 à 14 h 30",
        "1 200 000 $ sur 3 ans",
        "the 2025-26 plan",
        "section 4.1.2 and annex B2",
        "100 200 300",
        "call it a day",
        "see you @ noon",
        "read and/or write",
        "km/h",
    ] {
        let (finds, _) = redactor.spans(typed, Lang::En);
        assert!(finds.is_empty(), "{typed}: {finds:?}");
    }
}
