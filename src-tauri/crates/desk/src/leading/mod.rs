//! The lead's side of the desk: from the kit to the report.

mod actions;
mod beside;
mod close;
mod codebook;
mod coders;
mod coding;
mod comments;
mod contents;
mod coverage;
mod dates;
mod deputy;
mod entered;
mod exports;
mod finding;
mod first_reading;
mod inbox;
mod keys;
mod kit_making;
mod kit_making_view;
mod kit_steps;
mod kits;
mod lessons;
mod looking;
mod own_papers;
mod paragraphs;
mod persons;
mod plan;
mod quotes;
mod remarks;
mod reports;
mod setup;
mod steps;
mod tallies;
mod themes;
mod then;
mod then_view;
mod wall;
mod withdrawal;
mod words;

#[cfg(test)]
mod tests;

pub use coding::At;
pub use reports::Printing;
pub(crate) use setup::is_french;

use crate::cabinet::{Cabinet, Found};
use crate::directory::{Directory, Shelf};
use crate::views::{NewStudyForm, ThemeView};
use crate::{Clock, Engine, Refused};
use contents::Contents;
use kit::{Bilingual, Kit};
use record::{
    Custody, Draft, Intake, Kits, Lead, Learned, NoteText, Passage, Plan, Reading, RecordId, Remarks, Rules,
    SealedSession, Side, Study, StudyId, Wave,
};
use redact::{Lang, RawNote, Roster};
use review::{Answers, Floor, Search};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use vault::{Passphrase, Work};
use zeroize::Zeroizing;

/// An open lead's vault.
pub struct Leading {
    cabinet: Cabinet,
    clock: Clock,
    study_record: RecordId,
    study: Study,
    kit: Option<Kit>,
    reading_record: RecordId,
    reading: Reading,
    draft_record: RecordId,
    pub(crate) draft: Draft,
    /// Every interview that was imported.
    records: BTreeMap<RecordId, SealedSession>,
    /// The same, ready to be read side by side.
    answers: Answers,
    /// Who stands where on the wall right now. The window gets positions only.
    opening: Option<wall::Opened>,
    /// The words of all interviews, to be looked through; made when somebody first looks for some.
    search: Option<Search>,
    /// The themes with their counts, until something is given, taken or comes in.
    counted: Option<Vec<ThemeView>>,
    /// What can be taken back, and done again.
    steps: steps::Steps,
    kits_record: RecordId,
    /// The kit in the making, those that were in use, and what was learned from them.
    kits: Kits,
    /// The kit in the making, once it was looked at.
    making: Option<kit_making::Making>,
    /// A kit that was read and waits to be taken.
    picked: setup::PickedKit,
    /// Hand-over files that were opened and wait to be imported.
    inbox: Vec<inbox::OnDesk>,
    /// Whether the next step imports.
    is_importing: bool,
    /// What the place of themes has laid out: statements, a file, a colleague's coding.
    table: themes::Table,
    learned_record: RecordId,
    learned: Learned,
    remarks_record: RecordId,
    remarks: Remarks,
    custody_record: RecordId,
    custody: Custody,
    /// Interviews that were withdrawn while a hold is on: kept, and shown and counted nowhere.
    held: BTreeMap<RecordId, SealedSession>,
    plan_record: RecordId,
    plan: Plan,
    directory: Directory,
    redactor: Engine,
    /// Passages that were offered in the place of a quote. The window gets positions only.
    offered: Option<(usize, Vec<Passage>)>,
    /// The last search for a person, without the person.
    asked: Option<persons::Asked>,
    /// Names of the files that were written since this vault was opened.
    written: Vec<Zeroizing<String>>,
    is_sample: bool,
    /// A deputy's card that was opened and waits to be compared.
    card: Option<record::Deputy>,
    /// The folder of an earlier edition's vault, until its passphrase was typed.
    earlier_place: Option<PathBuf>,
}

impl Leading {
    /// Begins the vault of a new study, with the intake key of its first wave.
    pub(crate) fn begin(
        folder: &Path,
        passphrase: &Passphrase,
        work: Work,
        clock: Clock,
        form: NewStudyForm,
    ) -> Result<Self, Refused> {
        let id = StudyId::fresh();
        let mut cabinet = Cabinet::create(folder, passphrase, work, id)?;
        let intake = RecordId::fresh().key();
        let recipient = cabinet.new_intake(intake)?;
        let wave = Wave::begun(Intake { key: intake, recipient }, clock.minute());
        let study = Study {
            id,
            title: Bilingual {
                en: form.title.en,
                fr: form.title.fr,
            },
            edition: form.edition,
            floor: floor(form.floor).people() as u16,
            asks_level: form.asks_level,
            kit: None,
            population: Vec::new(),
            side: Side::Lead(Lead {
                intake: vec![wave],
                rules: Rules::default(),
                ..Lead::default()
            }),
        };
        let contents = Contents::begun(&mut cabinet, study)?;
        Self::seat(cabinet, clock, contents)
    }

    /// Sits down at a vault that was unlocked.
    pub(crate) fn open(mut cabinet: Cabinet, clock: Clock, found: Vec<(RecordId, Found)>) -> Result<Self, Refused> {
        let contents = Contents::of(found, &mut cabinet)?;
        let mut desk = Self::seat(cabinet, clock, contents)?;
        // A disk that refuses keeps nobody out: the place of the keys asks again, and says why.
        let _ = desk.tend_keys();
        // What a crash or a full disk cut short. While it is refused, the vault opens all the same, and says so.
        let _ = desk.carry_out();
        Ok(desk)
    }

    fn seat(cabinet: Cabinet, clock: Clock, contents: Contents) -> Result<Self, Refused> {
        let (study_record, study) = contents.study;
        let (reading_record, reading) = contents.reading;
        let (draft_record, draft) = contents.draft;
        let (learned_record, learned) = contents.learned;
        let (remarks_record, remarks) = contents.remarks;
        let (names_record, entries) = contents.names;
        let (custody_record, custody) = contents.custody;
        let (plan_record, plan) = contents.plan;
        let (kits_record, kits) = contents.kits;
        let mut records = contents.sessions;
        let kit = study.kit.is_some().then(|| crate::kit_of(&study)).transpose()?;
        let due = custody.due();
        let held = due.iter().filter_map(|(_, id)| records.remove_entry(id)).collect();
        let answers = side_by_side(kit.as_ref(), &records);
        Ok(Self {
            cabinet,
            clock,
            study_record,
            study,
            kit,
            reading_record,
            reading,
            draft_record,
            draft,
            records,
            answers,
            opening: None,
            search: None,
            counted: None,
            steps: steps::Steps::default(),
            kits_record,
            kits,
            making: None,
            picked: setup::PickedKit::default(),
            inbox: Vec::new(),
            is_importing: false,
            table: themes::Table::default(),
            learned_record,
            remarks_record,
            remarks,
            custody_record,
            custody,
            held,
            plan_record,
            plan,
            directory: Directory::of(names_record, &entries),
            redactor: Engine::of(entries, &learned),
            learned,
            offered: None,
            asked: None,
            written: Vec::new(),
            is_sample: false,
            card: None,
            earlier_place: None,
        })
    }

    /// Marks this as the sample: nothing of it is kept.
    pub(crate) fn into_sample(mut self) -> Self {
        self.is_sample = true;
        self
    }

    /// The vault behind this side of the desk.
    pub(crate) fn cabinet(&mut self) -> &mut Cabinet {
        &mut self.cabinet
    }

    /// The same, to look at.
    pub(crate) fn shut_cabinet(&self) -> &Cabinet {
        &self.cabinet
    }

    /// What a change of the organisation's directory touches.
    pub(crate) fn shelf(&mut self) -> Shelf<'_> {
        Shelf {
            directory: &mut self.directory,
            cabinet: &mut self.cabinet,
            engine: &mut self.redactor,
            learned_record: self.learned_record,
            learned: &self.learned,
        }
    }

    /// The kit of the study, once the lead has taken one.
    pub(crate) fn kit(&self) -> Result<&Kit, Refused> {
        self.kit.as_ref().ok_or(Refused::new("no_kit"))
    }

    fn lead(&self) -> Result<&Lead, Refused> {
        match &self.study.side {
            Side::Lead(lead) => Ok(lead),
            Side::Interviewer(_) => Err(Refused::new("other_role")),
        }
    }

    fn floor(&self) -> Floor {
        floor(self.study.floor)
    }

    /// Changes the study, on the disk and here, or not at all.
    fn change_study(&mut self, change: impl FnOnce(&mut Study) -> Result<(), Refused>) -> Result<(), Refused> {
        let mut study = self.study.clone();
        change(&mut study)?;
        self.keep_study(study)
    }

    fn keep_study(&mut self, study: Study) -> Result<(), Refused> {
        self.cabinet.put(self.study_record, &study)?;
        self.study = study;
        // The floor may be another one.
        self.counted = None;
        Ok(())
    }

    fn lay_out(&mut self) {
        self.answers = side_by_side(self.kit.as_ref(), &self.records);
        self.opening = None;
        self.offered = None;
        self.search = None;
        self.counted = None;
    }

    /// What the lead types goes through the same door as everything else.
    fn nameless(&self, typed: &Zeroizing<String>) -> NoteText {
        let raw = RawNote::typed(typed.trim());
        NoteText::from(self.redactor.redact(raw, None, Lang::Mixed, &mut Roster::new()).text)
    }
}

fn side_by_side(kit: Option<&Kit>, records: &BTreeMap<RecordId, SealedSession>) -> Answers {
    let interviews = records
        .iter()
        .map(|(id, session)| (*id, session.interview().clone()))
        .collect();
    Answers::new(kit.unwrap_or(&Kit::default()), interviews)
}

/// The floor of a study; a number too small to protect anybody is raised.
fn floor(people: u16) -> Floor {
    Floor::new(u32::from(people).max(Floor::LOWEST)).unwrap_or(Floor::USUAL)
}

/// A new order each time a question is opened.
fn fresh_seed() -> u64 {
    let (high, low) = uuid::Uuid::new_v4().as_u64_pair();
    high ^ low
}

/// The lead's side of the study.
fn lead_of(study: &mut Study) -> Result<&mut Lead, Refused> {
    match &mut study.side {
        Side::Lead(lead) => Ok(lead),
        Side::Interviewer(_) => Err(Refused::new("other_role")),
    }
}
