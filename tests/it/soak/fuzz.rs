//! Every reader of what comes from outside, fed with what nobody would write: no panic, no hang, no flood of memory.
//!
//! The feeding is plain mutation of good samples: bytes turned, cut, doubled, swapped between samples, and the words and
//! numbers that readers stumble over.

use crate::support::size::{ran, sizes};
use crate::support::{PHRASE, People, note, seal, sealed};
use desk::views::Role;
use redact::{Lexicon, Redactor};
use std::time::{Duration, Instant};

/// What trips readers.
const STUMBLES: [&[u8]; 18] = [
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\x8f\xb3\xef\xb8\x8f\xe2\x80\x8d\xf0\x9f\x8c\x88",
    b"18446744073709551616",
    b"-1",
    b"1e999",
    b"null",
    b"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    b"{\"a\":",
    b"\"\\ud800\"",
    b"\r\n\r\n",
    b"\xe2\x80\xae",
    b"<script>alert(1)</script>",
    b"| | | | |\n|-|-|-|-|\n",
    b"> > > > > > > > > > > > ",
    b"**********************",
    b"\",\"\"\",",
];

struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % end.max(1)
    }
}

fn mutated(samples: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = samples[chance.below(samples.len())].clone();
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len() + 1);
        let to = (at + chance.below(64)).min(bytes.len());
        match chance.below(8) {
            0 if !bytes.is_empty() => {
                let at = at.min(bytes.len() - 1);
                bytes[at] ^= 1 << chance.below(8);
            }
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..to)),
            3 => {
                let piece = bytes[at..to].to_vec();
                let times = 1 + chance.below(200);
                bytes.splice(at..at, piece.repeat(times));
            }
            4 => {
                let other = &samples[chance.below(samples.len())];
                let from = chance.below(other.len());
                let piece = other[from..(from + chance.below(400)).min(other.len())].to_vec();
                bytes.splice(at..to, piece);
            }
            _ => drop(bytes.splice(at..to, STUMBLES[chance.below(STUMBLES.len())].iter().copied())),
        }
    }
    bytes
}

#[test]
fn no_reader_panics_hangs_or_swells() {
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "none").unwrap();
    note(machine, "2.1", "D..", "it takes nine weeks and a budget");
    seal(machine);
    let (bundle, card) = (people.path("one.subrosa-handover"), people.path("card"));
    machine.handover_write(Some(&bundle)).unwrap();
    machine.machine_write(Some(&card)).unwrap();
    drop(desk);
    let lead = sealed::vault(&people.homes.lead.vault(Role::Review));
    let file = std::fs::read(&bundle).unwrap();
    let intake = lead
        .key_ids()
        .into_iter()
        .find(|id| lead.open_sealed_to(&[*id], &file).is_ok())
        .unwrap();
    let opened = lead.open_sealed_to(&[intake], &file).unwrap().to_vec();
    let recipient = lead.recipient(intake).unwrap();
    drop(lead);

    let study_file = std::fs::read(people.path("study.subrosa-study")).unwrap();
    let study = handover::read_study_file(&study_file).unwrap().id;
    let json = kit::to_json(&kit::sample()).into_bytes();
    let markdown: Vec<Vec<u8>> = vec![
        b"# Days\n\n## Section 1\n\n1. What does a good day look like?\n   - probe\n2. Rate it:\n\n| a | 1 | 2 |\n|-|-|-|\n| b | | |\n".to_vec(),
        "# Journées\n\n## Section 1 – Travail\n\n1. À quoi ressemble une bonne journée?\n".as_bytes().to_vec(),
    ];
    let table =
        vec![b"First Name,Last Name,Email,Team\nAda,Example,ada@example.org,North\n\"O'Neil, Jr\",Zoe,,\n".to_vec()];
    let line = vec![br#"{"id":1,"lang":"fr","text":"Mme Tremblay n'est pas d'accord"}"#.to_vec()];
    let redactor = Redactor::new();
    let mut reviewing = people.lead();
    let place = people.path("mutated");

    let mut executions = 0;
    let mut feed = |name: &str, samples: Vec<Vec<u8>>, read: &mut dyn FnMut(&[u8])| {
        let mut chance = Chance(0x5eed ^ name.len() as u64);
        let (begun, most) = (
            Instant::now(),
            Duration::from_millis(sizes(800, 60_000, 300_000) as u64),
        );
        let mut count = 0;
        while begun.elapsed() < most {
            let bytes = mutated(&samples, &mut chance);
            let one = Instant::now();
            read(&bytes);
            assert!(
                one.elapsed() < Duration::from_secs(10),
                "{name}: {} bytes took {:?}",
                bytes.len(),
                one.elapsed()
            );
            count += 1;
        }
        executions += count;
        println!("{name}: {count} inputs");
    };
    feed("kit, Markdown", markdown, &mut |bytes| {
        let one = kit::Sources {
            questions_en: Some(bytes),
            questions_fr: None,
            script_en: Some(bytes),
            script_fr: None,
        };
        if let Ok(kit) = kit::read(&one) {
            drop(kit::lint(&kit));
        }
    });
    feed("kit, JSON", vec![json], &mut |bytes| drop(kit::from_json(bytes)));
    feed("study file", vec![study_file], &mut |bytes| {
        drop(handover::read_study_file(bytes))
    });
    feed("machine card", vec![std::fs::read(card).unwrap()], &mut |bytes| {
        drop(handover::read_machine_card(bytes, study))
    });
    feed("directory", table, &mut |bytes| drop(Lexicon::from_csv(bytes)));
    feed("line of JSON", line, &mut |bytes| {
        if let Ok(text) = std::str::from_utf8(bytes) {
            drop(desk::by_command::redact_line(&redactor, text));
        }
    });
    feed("bundle, outside", vec![file], &mut |bytes| _ = handover::inspect(bytes));
    // Nobody signs the line ends behind the last page.
    let bare = |text: &[u8]| text.trim_ascii_end().to_vec();
    feed("bundle, after decryption", vec![opened.clone()], &mut |bytes| {
        if bare(bytes) == bare(&opened) {
            return;
        }
        std::fs::write(&place, vault::seal_to(std::slice::from_ref(&recipient), bytes).unwrap()).unwrap();
        let inbox = reviewing
            .leading()
            .unwrap()
            .inbox_open(std::slice::from_ref(&place))
            .unwrap();
        assert_eq!(inbox.ready, 0, "a changed bundle was taken");
    });
    ran(12, executions);
    drop(reviewing);
    assert!(crate::support::refusal(&people.homes.lead, Role::Review, PHRASE).is_none());
}
