//! A list of bookings that the lead keeps in a file of their own, outside the vault: written empty, and read back to
//! be counted.
//!
//! Who comes stands in that file, if the lead wants it there, and goes nowhere from it: nothing but numbers comes out
//! of [`count`], those of a division apart from those of a language.

use super::Slots;
use chrono::TimeDelta;
use kit::Lang;
use std::collections::BTreeMap;

/// The columns, in the language of the file.
const HEADS: [[&str; 6]; 2] = [
    ["date", "from", "to", "language", "division", "state"],
    ["date", "de", "à", "langue", "division", "état"],
];

/// Words for an interview that is still to come, and for one that was held.
const BOOKED: [&str; 6] = ["booked", "book", "reserved", "réservé", "réservée", "pris"];
const HEARD: [&str; 8] = ["held", "heard", "done", "tenu", "tenue", "fait", "faite", "entendu"];
/// Words that leave a slot out of the count.
const FREE: [&str; 9] = [
    "",
    "free",
    "libre",
    "cancelled",
    "canceled",
    "annulé",
    "annulée",
    "declined",
    "refusé",
];

const LANGS: [(Lang, [&str; 3]); 2] = [
    (Lang::En, ["en", "english", "anglais"]),
    (Lang::Fr, ["fr", "french", "français"]),
];

/// How far an interview is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Booked {
    /// It is still to come.
    ToCome,
    /// It was held.
    Held,
}

/// What a file of bookings says in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counted {
    /// Interviews to come and held, by the division's place in the list that was asked with.
    pub divisions: BTreeMap<usize, (u32, u32)>,
    /// Interviews held, by language.
    pub langs: BTreeMap<Lang, u32>,
    /// Rows with an interview to come.
    pub booked: u32,
    /// Rows with an interview that was held.
    pub heard: u32,
    /// Rows whose state is not understood.
    pub unclear: u32,
    /// Rows counted whose division is not in the list.
    pub elsewhere: u32,
}

/// The file as it is given to the lead: every slot a row, nothing filled in.
pub(crate) fn empty(slots: &Slots, lang: Lang) -> String {
    let mut out = String::from('\u{feff}');
    out.push_str(&report::csv::row(&HEADS[usize::from(lang == Lang::Fr)]));
    for start in &slots.starts {
        let end = *start + TimeDelta::minutes(i64::from(slots.minutes));
        let at = |time: chrono::NaiveDateTime| time.format("%H:%M").to_string();
        let cells = [
            start.date().to_string(),
            at(*start),
            at(end),
            String::new(),
            String::new(),
            String::new(),
        ];
        out.push_str(&report::csv::row(&cells));
    }
    out
}

/// Counts a file of bookings. Columns are found by their heads, in either language; any other is passed over unread.
/// `None`: it is no such file.
pub(crate) fn count(text: &str, is_division: impl Fn(&str) -> Option<usize>) -> Option<Counted> {
    let mut rows = report::csv::rows(text)?.into_iter();
    let heads: Vec<String> = rows.next()?.iter().map(|head| folded(head)).collect();
    let column = |at: usize| heads.iter().position(|head| HEADS.iter().any(|of| of[at] == head));
    let (lang, division, state) = (column(3)?, column(4)?, column(5)?);
    let mut counted = Counted::default();
    for row in rows {
        let cell = |at: usize| folded(row.get(at).map_or("", String::as_str));
        let Some(is) = booked(&cell(state)) else {
            counted.unclear += u32::from(!FREE.contains(&cell(state).as_str()));
            continue;
        };
        let (to_come, held) = (u32::from(is == Booked::ToCome), u32::from(is == Booked::Held));
        counted.booked += to_come;
        counted.heard += held;
        let name = cell(division);
        match is_division(&name) {
            Some(at) => {
                let numbers = counted.divisions.entry(at).or_default();
                *numbers = (numbers.0 + to_come, numbers.1 + held);
            }
            None => counted.elsewhere += u32::from(!name.is_empty()),
        }
        let spoken = cell(lang);
        if let Some((lang, _)) = LANGS.iter().find(|(_, words)| words.contains(&spoken.as_str())) {
            *counted.langs.entry(*lang).or_default() += held;
        }
    }
    counted.langs.retain(|_, held| *held > 0);
    Some(counted)
}

fn booked(state: &str) -> Option<Booked> {
    match state {
        state if BOOKED.contains(&state) => Some(Booked::ToCome),
        state if HEARD.contains(&state) => Some(Booked::Held),
        _ => None,
    }
}

fn folded(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
