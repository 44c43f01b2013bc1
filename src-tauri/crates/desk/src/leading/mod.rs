//! The lead's side of the desk: from the kit to the report.

mod actions;
mod close;
mod codebook;
mod coders;
mod coding;
mod comments;
mod entered;
mod exports;
mod finding;
mod first_reading;
mod inbox;
mod looking;
mod paragraphs;
mod persons;
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
use kit::{Bilingual, Kit};
use record::{
    Custody, Draft, Intake, Kind, Lead, Learned, NoteText, Passage, Reading, RecordId, Remarks, Rules, SealedSession,
    Side, Study, StudyId, Wave,
};
use redact::{Entry, Lang, RawNote, Roster};
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
    directory: Directory,
    redactor: Engine,
    /// Passages that were offered in the place of a quote. The window gets positions only.
    offered: Option<(usize, Vec<Passage>)>,
    /// The last search for a person, without the person.
    asked: Option<persons::Asked>,
    /// Names of the files that were written since this vault was opened.
    written: Vec<Zeroizing<String>>,
    is_sample: bool,
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
        let wave = Wave {
            intake: Intake { key: intake, recipient },
            opened: clock.minute(),
            closed: None,
        };
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
        let (study_record, reading_record) = (RecordId::fresh(), RecordId::fresh());
        cabinet.put(study_record, &study)?;
        cabinet.put(reading_record, &Reading::default())?;
        Self::seat(
            (cabinet, clock, BTreeMap::new()),
            (study_record, study),
            (reading_record, Reading::default()),
            (RecordId::fresh(), Draft::default()),
            (RecordId::fresh(), Learned::default()),
            (RecordId::fresh(), Remarks::default()),
            ((RecordId::fresh(), Vec::new()), (RecordId::fresh(), Custody::default())),
        )
    }

    /// Sits down at a vault that was unlocked.
    pub(crate) fn open(mut cabinet: Cabinet, clock: Clock, found: Vec<(RecordId, Found)>) -> Result<Self, Refused> {
        let (mut study, mut reading, mut draft, mut learned, mut remarks, mut names) =
            (None, None, None, None, None, None);
        let mut records = BTreeMap::new();
        let mut custody: Option<(RecordId, Custody)> = None;
        for (record, thing) in found {
            match thing {
                Found::Study(it) => study = Some((record, *it)),
                Found::Reading(it) => reading = Some((record, it)),
                Found::Draft(it) => draft = Some((record, *it)),
                Found::Learned(it) => learned = Some((record, it)),
                Found::Remarks(it) => remarks = Some((record, it)),
                Found::Names(it) => names = Some((record, it.into_entries())),
                Found::Session(it) => drop(records.insert(record, it)),
                // Two after a damaged one was replaced and came back.
                Found::Custody(it) => match &mut custody {
                    Some((_, all)) => all.join(it),
                    None => custody = Some((record, it)),
                },
                _ => {}
            }
        }
        let study = study.ok_or(Refused::about("record_missing", "study"))?;
        // Themes that cannot be read are shown as none, and nothing is written in their place.
        let reading = reading.or_else(|| cabinet.missed(Kind::Reading).map(|id| (id, Reading::default())));
        let mut reading = reading.ok_or(Refused::about("record_missing", "reading"))?;
        // A vault whose report was not begun, that was taught nothing yet, was told nothing or was given no directory has no such record.
        let mut draft = draft.unwrap_or_else(|| (RecordId::fresh(), Draft::default()));
        if draft.1.take_summary(&mut reading.1) {
            // Both or neither: else the words would be there twice, or nowhere.
            cabinet.put_all([(draft.0, (&draft.1).into()), (reading.0, (&reading.1).into())])?;
        }
        let learned = learned.unwrap_or_else(|| (RecordId::fresh(), Learned::default()));
        let remarks = remarks.unwrap_or_else(|| (RecordId::fresh(), Remarks::default()));
        let names = names.unwrap_or_else(|| (RecordId::fresh(), Vec::new()));
        let custody = custody.unwrap_or_else(|| (RecordId::fresh(), Custody::default()));
        let mut desk = Self::seat(
            (cabinet, clock, records),
            study,
            reading,
            draft,
            learned,
            remarks,
            (names, custody),
        )?;
        // What a crash or a full disk cut short. While it is refused, the vault opens all the same, and says so.
        let _ = desk.carry_out();
        Ok(desk)
    }

    fn seat(
        (cabinet, clock, mut records): (Cabinet, Clock, BTreeMap<RecordId, SealedSession>),
        (study_record, study): (RecordId, Study),
        (reading_record, reading): (RecordId, Reading),
        (draft_record, draft): (RecordId, Draft),
        (learned_record, learned): (RecordId, Learned),
        (remarks_record, remarks): (RecordId, Remarks),
        ((names_record, entries), (custody_record, custody)): ((RecordId, Vec<Entry>), (RecordId, Custody)),
    ) -> Result<Self, Refused> {
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
            directory: Directory::of(names_record, &entries),
            redactor: Engine::of(entries, &learned),
            learned,
            offered: None,
            asked: None,
            written: Vec::new(),
            is_sample: false,
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

    fn lead_mut(&mut self) -> Result<&mut Lead, Refused> {
        match &mut self.study.side {
            Side::Lead(lead) => Ok(lead),
            Side::Interviewer(_) => Err(Refused::new("other_role")),
        }
    }

    fn floor(&self) -> Floor {
        floor(self.study.floor)
    }

    fn save_study(&mut self) -> Result<(), Refused> {
        // The floor may be another one.
        self.counted = None;
        self.cabinet.put(self.study_record, &self.study)
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
