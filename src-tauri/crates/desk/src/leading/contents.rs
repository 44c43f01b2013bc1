//! What a lead's vault holds, each thing with the record it stands in.

use crate::Refused;
use crate::cabinet::{Cabinet, Found};

use record::{Custody, Draft, Kind, Kits, Learned, Plan, Reading, RecordId, Remarks, SealedSession, Study, Trouble};
use redact::Entry;
use std::collections::BTreeMap;

/// A thing and its record.
pub(super) type In<T> = (RecordId, T);

/// Everything but the keys. What nobody wrote yet is empty, under a name that no record has.
pub(super) struct Contents {
    pub study: In<Study>,
    pub reading: In<Reading>,
    pub draft: In<Draft>,
    pub learned: In<Learned>,
    pub remarks: In<Remarks>,
    pub names: In<Vec<Entry>>,
    pub custody: In<Custody>,
    pub plan: In<Plan>,
    pub kits: In<Kits>,
    pub sessions: BTreeMap<RecordId, SealedSession>,
}

impl Contents {
    /// A vault that was just begun. Its study and its reading are written at once: without them nothing opens.
    pub fn begun(cabinet: &mut Cabinet, study: Study) -> Result<Self, Refused> {
        let contents = Self {
            study: (RecordId::fresh(), study),
            reading: fresh(),
            draft: fresh(),
            learned: fresh(),
            remarks: fresh(),
            names: fresh(),
            custody: fresh(),
            plan: fresh(),
            kits: fresh(),
            sessions: BTreeMap::new(),
        };
        cabinet.put(contents.study.0, &contents.study.1)?;
        cabinet.put(contents.reading.0, &contents.reading.1)?;
        Ok(contents)
    }

    /// What was found in a vault that was unlocked.
    pub fn of(found: Vec<(RecordId, Found)>, cabinet: &mut Cabinet) -> Result<Self, Refused> {
        let (mut study, mut reading, mut draft) = (None, None, None);
        let (mut learned, mut remarks, mut names) = (None, None, None);
        let (mut plan, mut kits, mut sessions) = (None, None, BTreeMap::new());
        let mut custody: Option<In<Custody>> = None;
        for (record, thing) in found {
            match thing {
                Found::Study(it) => study = Some((record, *it)),
                Found::Reading(it) => reading = Some((record, it)),
                Found::Draft(it) => draft = Some((record, *it)),
                Found::Learned(it) => learned = Some((record, it)),
                Found::Remarks(it) => remarks = Some((record, it)),
                Found::Names(it) => names = Some((record, it.into_entries())),
                Found::Plan(it) => plan = Some((record, *it)),
                Found::Kits(it) => kits = Some((record, *it)),
                Found::Session(it) => drop(sessions.insert(record, it)),
                // Two after a damaged one was replaced and came back.
                Found::Custody(it) => match &mut custody {
                    Some((_, all)) => all.join(it),
                    None => custody = Some((record, it)),
                },
                Found::Open(_) => {}
            }
        }
        // Themes that cannot be read are shown as none, and nothing is written in their place.
        let reading = reading.or_else(|| cabinet.missed(Kind::Reading).map(|id| (id, Reading::default())));
        let lost = |it: &&Trouble| it.kind == Some(Kind::Plan);
        let lost = cabinet.troubles().iter().find(lost).map(|it| it.id);
        let plan = plan.or_else(|| lost.map(|id| (id, Plan::default())));
        let mut contents = Self {
            study: study.ok_or(Refused::about("record_missing", "study"))?,
            reading: reading.ok_or(Refused::about("record_missing", "reading"))?,
            draft: draft.unwrap_or_else(fresh),
            learned: learned.unwrap_or_else(fresh),
            remarks: remarks.unwrap_or_else(fresh),
            names: names.unwrap_or_else(fresh),
            custody: custody.unwrap_or_else(fresh),
            plan: plan.unwrap_or_else(fresh),
            kits: kits.unwrap_or_else(fresh),
            sessions,
        };
        let (reading, draft) = (&mut contents.reading, &mut contents.draft);
        if draft.1.take_summary(&mut reading.1) {
            // Both or neither: else the words would be there twice, or nowhere.
            cabinet.put_all([(draft.0, (&draft.1).into()), (reading.0, (&reading.1).into())])?;
        }
        Ok(contents)
    }
}

fn fresh<T: Default>() -> In<T> {
    (RecordId::fresh(), T::default())
}
