//! The desk of a deputy: it reads the study as the lead does, and signs nothing.

use super::Leading;
use super::contents::Contents;
use super::keys::fresh_key;
use crate::cabinet::Cabinet;
use crate::views::{KeysView, WrittenView};
use crate::{Clock, Refused, files};
use kit::Kit;
use record::{LearnedWord, RecordId, Side, Study};
use std::path::{Path, PathBuf};
use vault::{Passphrase, Work};

impl Leading {
    /// Begins the vault of a deputy to be, for a study whose file was opened.
    pub(crate) fn begin_as_deputy(
        folder: &Path,
        passphrase: &Passphrase,
        work: Work,
        clock: Clock,
        study: &Study,
    ) -> Result<Self, Refused> {
        let mut cabinet = Cabinet::create(folder, passphrase, work, study.id)?;
        let post = fresh_key(&mut cabinet)?;
        let spare = (0..handover::SPARE).map(|_| fresh_key(&mut cabinet));
        let spare = spare.collect::<Result<Vec<_>, _>>()?;
        let study = handover::as_deputy(study, post, spare)?;
        let contents = Contents::begun(&mut cabinet, study)?;
        Self::seat(cabinet, clock, contents)
    }

    /// Whether this desk reads the study as a deputy.
    pub(crate) fn is_deputy(&self) -> bool {
        self.lead().is_ok_and(|lead| lead.circle.of.is_some())
    }

    /// Writes this desk's card for the lead, with a full row of keys for waves to come.
    pub fn deputy_card_write(&mut self, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let spare = match &self.lead()?.circle.of {
            Some(of) => of.spare.len(),
            None => return Err(Refused::new("other_role")),
        };
        let fresh = (spare..handover::SPARE).map(|_| fresh_key(&mut self.cabinet));
        let fresh = fresh.collect::<Result<Vec<_>, _>>()?;
        if !fresh.is_empty() {
            self.change_lead(|lead| {
                if let Some(of) = &mut lead.circle.of {
                    of.spare.extend(fresh);
                }
                Ok(())
            })?;
        }
        let card = handover::write_deputy_card(self.cabinet.vault(), &self.study)?;
        files::write(place, &card)?;
        Ok(WrittenView { is_written: true })
    }

    /// Takes what the lead sends to deputies: machines, waves, kit, rules, words. What was imported and coded here stays.
    pub fn lead_file_open(&mut self, paths: &[PathBuf]) -> Result<KeysView, Refused> {
        let Some(path) = paths.first() else {
            return self.keys_read();
        };
        let bytes = files::read(path, handover::LARGEST as u64, "too_large")?;
        let handed = handover::read_deputy_file(self.cabinet.vault(), &self.study, bytes).map_err(refused)?;
        let kit: Kit = crate::kit_of(&handed.study)?;
        let mut learned = self.learned.clone();
        learned.take_in(&handed.learned);
        let holds = |word: &LearnedWord| learned.words().iter().any(|other| other.is_same(word));
        let swept = if self.learned.words().iter().all(holds) {
            let things = [
                (self.study_record, (&handed.study).into()),
                (self.learned_record, (&learned).into()),
            ];
            self.cabinet.put_all(things)?;
            Ok(())
        } else {
            // A word was taken back: what is left moves to a record with a fresh key.
            let (fresh, before) = (RecordId::fresh(), self.learned_record);
            let things = [(self.study_record, (&handed.study).into()), (fresh, (&learned).into())];
            let swept = self.cabinet.replace(before, things)?;
            self.learned_record = fresh;
            swept
        };
        self.study = handed.study;
        self.kit = Some(kit);
        self.know(learned);
        self.lay_out();
        swept?;
        self.keys_read()
    }

    /// A receipt is the lead's word: a deputy writes none, and none is missing here.
    pub(super) fn arrives(&self, arrival: &record::Arrival) -> record::Arrival {
        record::Arrival {
            is_receipted: matches!(&self.study.side, Side::Lead(lead) if lead.circle.of.is_some()),
            ..arrival.clone()
        }
    }
}

/// What is wrong with a file from the lead, in the words of the desk that opens it.
fn refused(refusal: handover::Refusal) -> Refused {
    use handover::Refusal;
    match refusal {
        Refusal::Stranger | Refusal::Forged => Refused::new("update_not_from_lead"),
        Refusal::OtherRecipient => Refused::new("lead_file_not_for_us"),
        Refusal::NotABundle | Refusal::OtherKindOfFile | Refusal::Damaged => Refused::new("update_unreadable"),
        other => other.into(),
    }
}
