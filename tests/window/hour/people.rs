//! Who is who in the record, whatever their numbers.

use std::collections::BTreeMap;

/// The record with its people numbered in the order in which they are read. How many numbers went to words that only
/// looked like a name for a moment depends on how fast one types; who is the same as whom does not. After the lock who
/// was named before is forgotten, and whoever is named then has a number that nobody had.
pub fn numbered_anew(record: &str) -> String {
    let mut known = BTreeMap::new();
    let mut out = String::new();
    for line in record.lines() {
        let mut rest = line;
        while let Some((before, person, after)) = next_person(rest) {
            let next = known.len() + 1;
            let number = *known.entry(person.to_owned()).or_insert(next);
            let word = person.trim_end_matches(|sign: char| sign.is_ascii_digit()).trim_end();
            out.push_str(before);
            out.push('[');
            out.push_str(word);
            if number > 1 {
                out.push_str(&format!(" {number}"));
            }
            out.push(']');
            rest = after;
        }
        out.push_str(rest);
        out.push('\n');
    }
    out
}

/// What stands before the next person, what is between the brackets, and what comes after.
fn next_person(line: &str) -> Option<(&str, &str, &str)> {
    let at = ["[a colleague", "[collègue"]
        .iter()
        .filter_map(|opening| line.find(opening))
        .min()?;
    let (inside, after) = line[at + 1..].split_once(']')?;
    Some((&line[..at], inside, after))
}
