//! Slots as a calendar file (RFC 5545), for the organisation's own calendar.
//!
//! Written plainly: no crate writes the rules of a time zone, and what leaves must be known to the last byte.
//! Times are local with their zone's rules beside them, so that ten o'clock stays ten o'clock across the change
//! of clocks. No attendee, no organiser, no link to a record; ids are random, and the stamp, which the format
//! wants, is the same in every file.

use super::Slots;
use chrono::{NaiveDateTime, TimeDelta};
use kit::Lang;
use uuid::Uuid;

/// The clocks of Toronto and Ottawa since 2007 (RFC 5545, 3.6.5).
const ZONE: &str = "BEGIN:VTIMEZONE
TZID:America/Toronto
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
END:STANDARD
END:VTIMEZONE";

/// Octets of a line before it is folded.
const LINE: usize = 75;

/// The slots as one calendar, titles in this language.
pub fn ics(slots: &Slots, lang: Lang) -> String {
    let (title, asked) = match lang {
        Lang::En => (
            "Interview – free",
            "Language of the interview: English or French / anglais ou français",
        ),
        Lang::Fr => (
            "Entretien – libre",
            "Langue de l’entretien\u{a0}: anglais ou français / English or French",
        ),
    };
    let mut out = String::new();
    let mut say = |line: &str| fold(&mut out, line);
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Sub Rosa//Slots//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    .into_iter()
    .for_each(&mut say);
    ZONE.lines().for_each(&mut say);
    for start in &slots.starts {
        let end = *start + TimeDelta::minutes(i64::from(slots.minutes));
        say("BEGIN:VEVENT");
        say(&format!("UID:{}", Uuid::new_v4()));
        // When it was written is nobody's business.
        say("DTSTAMP:19800101T000000Z");
        say(&format!("DTSTART;TZID=America/Toronto:{}", local(start)));
        say(&format!("DTEND;TZID=America/Toronto:{}", local(&end)));
        say(&format!("SUMMARY:{}", escaped(title)));
        say(&format!("DESCRIPTION:{}", escaped(asked)));
        say("CLASS:PRIVATE");
        say("TRANSP:TRANSPARENT");
        say("END:VEVENT");
    }
    say("END:VCALENDAR");
    out
}

fn local(at: &NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

/// Lines of at most 75 octets, cut between letters, each ended by CRLF (RFC 5545, 3.1).
fn fold(out: &mut String, line: &str) {
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(letter);
        used += letter.len_utf8();
    }
    out.push_str("\r\n");
}
