//! A pause: from the words to their place on the disk.

use crate::floor::{self, BareFile, BareTable};
use crate::table::{Figure, Table};
use crate::times::Times;
use crate::{made, notes};
use age::x25519::Identity;
use redact::{Lang, RawNote, Redactor, Roster};
use std::path::Path;
use std::time::Duration;
use zeroize::Zeroizing;

/// Beyond the bare sync of the same bytes.
const BAR: Duration = Duration::from_millis(1);

/// Lines under each question: a full hour is 20 questions and some 15 KB.
const LINES: usize = 12;

/// What a record's text has beside each line's words, in bytes: about that.
const AROUND: usize = 60;

/// Bytes in the two pages of the ledger that every save writes.
const PAGES: [usize; 2] = [700, 500];

pub fn measure(table: &mut Table, folder: &Path) {
    let mut desk = made::joined(folder);
    let machine = desk.interviewing().unwrap();

    let (mut file, mut rows) = (BareFile::create(folder), BareTable::create(folder));
    let identity = Identity::generate();
    let to = identity.to_public();
    let redactor = Redactor::new();
    let mut roster = Roster::new();
    let mut looks = Times::default();
    // By the third of the hour: a save writes the whole interview, which grows.
    let mut thirds: [[Times; 5]; 3] = Default::default();

    machine.session_begin("en", "director").unwrap();
    let typed = notes::notes("en");
    let mut typed = typed.iter().cycle();
    let mut kept = 400;
    let questions: Vec<String> = kit::sample()
        .questions()
        .map(|question| question.id.to_string())
        .collect();
    for (number, question) in questions.iter().enumerate() {
        let [save, synced, sealed, committed, redacted] = &mut thirds[number * 3 / questions.len()];
        let mut text = String::new();
        for line in 0..LINES {
            let note = typed.next().unwrap();
            text.push_str(if line == 0 { "" } else { "\n" });
            text.push_str(note);
            kept += note.len() + AROUND;
            let caret = text.encode_utf16().count() as u32;
            looks.run(|| {
                machine
                    .note_look(question, caret, Zeroizing::new(text.clone()))
                    .unwrap()
            });
            save.run(|| {
                let text = Zeroizing::new(text.clone());
                machine.note_save(question, caret, "", "0:0", text).unwrap()
            });
            let bytes = vec![7; vault::padded_len(kept, 8 << 10)];
            let file_of = sealed.run(|| floor::encrypt(&to, &bytes));
            synced.run(|| file.append(&file_of));
            committed.run(|| rows.commit(&[&file_of, &bytes[..PAGES[0]], &bytes[..PAGES[1]]]));
            let note = RawNote::typed(text.as_str());
            redacted.run(|| redactor.redact(note, Some(text.chars().count()), Lang::En, &mut roster));
        }
    }
    table
        .add(Figure::new("a keystroke through the desk, a note of up to 1 KB", looks).within(Duration::from_millis(2)));
    for (third, [save, synced, sealed, committed, redacted]) in ["first", "second", "last"].iter().zip(thirds) {
        let bar = synced.median() + BAR;
        let figure = Figure::new(format!("words to sealed and committed, {third} third of an hour"), save)
            .beside("append and fdatasync of the same bytes", &synced)
            .beside("age, one recipient, the same bytes", &sealed)
            .beside("SQLite commit of the same bytes", &committed)
            .beside("the redaction alone", &redacted);
        table.add(figure.within(bar));
    }
}
