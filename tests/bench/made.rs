//! What is measured: notes out of our own corpus, interviews, vaults.

use age::x25519::Identity;
use desk::{Clock, Desk, Home};
use kit::{Bilingual, Kind, Kit, QuestionId};
use record::{
    Consent, Digest, Entered, Intake, KitText, Lead, Ledger, Level, Line, Machine, Mark, Minute, NoteText, OpenSession,
    Passage, Rated, Reading, RecordError, RecordId, SealedSession, Side, Speaker, Study, StudyId, ToSeal, Wave,
};
use redact::{RawNote, Redactor, Roster};
use std::collections::BTreeMap;
use std::path::Path;
use store::{Store, StoreError};
use vault::{Passphrase, Signer, Vault, Work};

/// A phrase like those that are suggested; nobody types it.
pub const PHRASE: &str = "canvas-otter-lantern-bicycle-harvest-melody";

/// Answers in an interview, and the length of each in bytes.
pub const ANSWERS: usize = 20;
const ANSWER: usize = 500;

const CORPUS: &str = include_str!("../corpus/notes.jsonl");

/// Lines as people type them, names and all, in one language ("en", "fr").
pub fn notes(lang: &str) -> Vec<String> {
    let lines = CORPUS
        .lines()
        .map(|line| -> serde_json::Value { serde_json::from_str(line).unwrap() });
    let notes = lines.filter(|note| note["lang"] == lang);
    notes
        .map(|note| note["text"].as_str().unwrap().replace('\n', " "))
        .collect()
}

/// So many bytes of such lines, cut between two letters.
pub fn text(lang: &str, bytes: usize) -> String {
    let notes = notes(lang);
    let mut text = String::with_capacity(bytes + 1024);
    for note in notes.iter().cycle() {
        text.push_str(note);
        text.push('\n');
        if text.len() >= bytes {
            break;
        }
    }
    text.truncate(text.floor_char_boundary(bytes));
    text
}

/// The passphrase of every vault here.
pub fn passphrase() -> Passphrase {
    Passphrase::from_typed(PHRASE.to_owned()).unwrap()
}

/// The desk of somebody whose files are in this folder.
pub fn desk(folder: &Path) -> Desk {
    Desk::at(Home::at(folder), Clock::SYSTEM, false)
}

/// Interviews: twenty answers of 500 bytes each, and what is entered beside them.
pub fn interviews(study: &Study, count: usize) -> Vec<(RecordId, SealedSession)> {
    let kit = kit::sample();
    let digest = study.kit.as_ref().unwrap().digest();
    let redactor = Redactor::new();
    let words: Vec<Vec<NoteText>> = ["en", "fr"].iter().map(|lang| answers(&redactor, lang)).collect();
    (0..count)
        .map(|at| {
            (
                RecordId::fresh(),
                interview(&kit, (study.id, digest), &words[at % 2], at),
            )
        })
        .collect()
}

/// Nameless answers of 500 bytes.
fn answers(redactor: &Redactor, lang: &str) -> Vec<NoteText> {
    let notes = notes(lang);
    let mut notes = notes.iter().cycle();
    let answers = (0..3 * ANSWERS).map(|_| {
        let mut words = String::new();
        while words.len() < ANSWER {
            words.push_str(notes.next().unwrap());
            words.push(' ');
        }
        words.truncate(words.floor_char_boundary(ANSWER));
        let clean = redactor.redact(RawNote::typed(words), None, redact::Lang::Mixed, &mut Roster::new());
        NoteText::from(clean.text)
    });
    answers.collect()
}

fn interview(kit: &Kit, (study, digest): (StudyId, Digest), words: &[NoteText], at: usize) -> SealedSession {
    let consent = Consent::spoken(true, true).unwrap();
    let lang = if at.is_multiple_of(2) {
        kit::Lang::En
    } else {
        kit::Lang::Fr
    };
    let first = QuestionId("1.1".to_owned());
    let mut session = OpenSession::begin(consent, study, digest, lang, Some(Level::Director), first, Minute(0));
    const MARKS: [Mark; 4] = [Mark::PainPoint, Mark::Success, Mark::Idea, Mark::Progress];
    for (number, question) in kit.questions().take(ANSWERS).enumerate() {
        let turn = at + number;
        session.note(
            &question.id,
            vec![Line {
                speaker: Speaker::Director,
                mark: Some(MARKS[turn % MARKS.len()]),
                own_words: true,
                text: words[turn % words.len()].clone(),
                topic: None,
            }],
        );
        session.enter(&question.id, entered(&question.kind, turn));
    }
    session.seal()
}

fn entered(kind: &Kind, turn: usize) -> Option<Entered> {
    let ids = |entries: &[kit::Entry]| entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
    Some(match kind {
        Kind::Text | Kind::Topics { .. } => return None,
        Kind::Numbers { fields } => {
            let numbers = ids(fields)
                .into_iter()
                .zip((0..).map(|field| (turn as u32 * 7 + field) % 60));
            Entered::Numbers(numbers.collect())
        }
        Kind::Several { options } => {
            let chosen = ids(options).into_iter().enumerate();
            Entered::Several(
                chosen
                    .filter(|(at, _)| (at + turn).is_multiple_of(2))
                    .map(|(_, id)| id)
                    .collect(),
            )
        }
        Kind::YesNo { .. } => Entered::YesNo(!turn.is_multiple_of(3)),
        Kind::Percent { rows, columns } => {
            let share = (100 / rows.len().max(1)) as u8;
            let cell = |column: &String| {
                ids(rows)
                    .into_iter()
                    .map(|row| ((row, column.clone()), share))
                    .collect::<Vec<_>>()
            };
            Entered::Percent(ids(columns).iter().flat_map(cell).collect())
        }
        Kind::Agreement { statements, scale, .. } => {
            let span = usize::from(scale.to - scale.from) + 1;
            let rated = |(at, id): (usize, String)| {
                let rating = Some(scale.from + ((turn + at) % span) as u8);
                (id, Rated { rating, why: None })
            };
            Entered::Agreement(ids(statements).into_iter().enumerate().map(rated).collect())
        }
    })
}

/// A lead's vault that was just made, open.
pub struct LeadVault {
    /// Its keys.
    pub vault: Vault,
    /// What it knows.
    pub study: Study,
    store: Store,
    ledger: Ledger,
}

impl LeadVault {
    /// In this folder, for the sample's kit; a passphrase costs next to nothing here.
    pub fn create(folder: &Path) -> Self {
        let mut vault = Vault::create(folder, &passphrase(), Work::TESTS).unwrap();
        let id = StudyId::fresh();
        let key = RecordId::fresh().key();
        let recipient = vault.new_intake(key).unwrap();
        let wave = Wave {
            intake: Intake { key, recipient },
            opened: Minute(0),
            closed: None,
        };
        let study = Study {
            id,
            title: Bilingual::both("Benchmark", "Mesure"),
            edition: "2027".to_owned(),
            floor: 10,
            asks_level: true,
            kit: Some(KitText::new(kit::to_json(&kit::sample()))),
            side: Side::Lead(Lead {
                intake: vec![wave],
                ..Lead::default()
            }),
        };
        Self {
            vault,
            study,
            store: Store::create(folder).unwrap(),
            ledger: Ledger::begin(id),
        }
    }

    /// Takes bundles of this machine.
    pub fn add_machine(&mut self, signer: Signer) {
        let Side::Lead(lead) = &mut self.study.side else {
            unreachable!("it was made a lead's");
        };
        let _: Option<&Machine> = lead.add_machine(signer);
    }

    /// Writes the study, a reading and these interviews, and closes the vault. Gives each interview's ciphertext with
    /// the identity that opens it.
    pub fn close_over(mut self, interviews: &[(RecordId, SealedSession)]) -> Vec<(Identity, Vec<u8>)> {
        let reading = reading(interviews);
        let (study_record, reading_record) = (RecordId::fresh(), RecordId::fresh());
        let mut things: Vec<(RecordId, ToSeal<'_>)> = vec![
            (study_record, (&self.study).into()),
            (reading_record, (&reading).into()),
        ];
        things.extend(interviews.iter().map(|(id, session)| (*id, session.into())));
        let mut puts = Vec::with_capacity(things.len());
        for (id, thing) in things {
            self.vault.add_key(id.key()).unwrap();
            puts.push(self.ledger.seal(&self.vault, id, thing).unwrap());
        }
        let mut files = Vec::new();
        let Self {
            vault, store, ledger, ..
        } = &mut self;
        ledger
            .commit(vault, puts, Vec::new(), |batch| -> Result<(), Refused> {
                let written = batch
                    .puts()
                    .filter(|(id, _)| *id != study_record && *id != reading_record);
                files.extend(written.map(|(id, body)| {
                    let identity = vault.export_identity(id.key()).unwrap().parse().unwrap();
                    (identity, body.as_bytes().to_vec())
                }));
                Ok(store.commit(batch)?)
            })
            .unwrap();
        files
    }
}

/// Why a batch was not written.
#[derive(Debug)]
pub enum Refused {
    /// By the ledger.
    Record(#[expect(dead_code, reason = "printed when the run ends")] RecordError),
    /// By the store.
    Store(#[expect(dead_code, reason = "printed when the run ends")] StoreError),
}

impl From<RecordError> for Refused {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// A theme on every line, as after a thorough lead, and some quotes.
fn reading(interviews: &[(RecordId, SealedSession)]) -> Reading {
    let redactor = Redactor::new();
    let name = |name: &str| {
        let raw = RawNote::typed(name);
        NoteText::from(redactor.redact(raw, None, redact::Lang::En, &mut Roster::new()).text)
    };
    let mut reading = Reading::default();
    let themes = ["waiting", "what helps", "ideas", "tools"].map(|theme| reading.add_theme(name(theme)));
    let mut quoted: BTreeMap<&QuestionId, u32> = BTreeMap::new();
    for (at, (record, session)) in interviews.iter().enumerate() {
        for question in session.interview().answers.keys() {
            let passage = Passage::line(*record, question.clone(), 0);
            let quotes = quoted.entry(question).or_default();
            if *quotes < 2 {
                *quotes += 1;
                reading.quote(passage.clone(), true);
            }
            reading.give(passage, themes[at % themes.len()], true);
        }
    }
    reading
}
