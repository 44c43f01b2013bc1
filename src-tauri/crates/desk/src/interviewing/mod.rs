//! The interviewer's side of the desk: from the script to the hand-over.

mod again;
mod beside;
mod debrief;
mod hand_over;
mod learned;
mod live;
mod names;
mod ready;
mod remarks;
mod risk;
mod sealing;
mod slips;
mod words;

#[cfg(test)]
mod tests;

use crate::cabinet::{Cabinet, Found};
use crate::directory::{Directory, Shelf};
use crate::{Clock, Engine, Refused};
use kit::{Kit, Question, QuestionId};
use record::{
    Intake, Interviewer, Kind, KitText, Learned, Names, OpenSession, Reach, RecordId, Remarks, Ruling, SealedSession,
    Side, Study,
};
use redact::{Entry, Roster};
use std::collections::BTreeMap;
use std::path::Path;
use twins::{Protection, is_off_now_and_then};
use vault::{Passphrase, Work};

pub(crate) use words::placeholders;

/// A good batch: fewer records in one hand-over file are easier to tell apart.
pub(crate) const BATCH: u16 = 5;

/// An open interviewer's vault.
pub struct Interviewing {
    cabinet: Cabinet,
    clock: Clock,
    study_record: RecordId,
    study: Study,
    kit: Kit,
    directory: Directory,
    learned_record: RecordId,
    learned: Learned,
    /// What is said about the kit: in a record of its own, tied to no interview.
    remarks_record: RecordId,
    remarks: Remarks,
    redactor: Engine,
    /// Sealed, here until the lead's receipt comes.
    sealed: BTreeMap<RecordId, SealedSession>,
    live: Option<Live>,
    sealed_itself: Option<sealing::SealedItself>,
    is_sample: bool,
}

/// The interview that is held or tidied right now.
struct Live {
    record: RecordId,
    session: OpenSession,
    /// Names heard in this session. In memory, and nowhere else.
    roster: Roster,
    /// The word that was hidden last, until it can no longer be undone.
    last_hidden: Option<learned::LastHidden>,
    /// When each line was last changed, in seconds: for "do not write the last two minutes".
    typed_at: BTreeMap<QuestionId, Vec<i64>>,
    /// What is on the note-taker's screen: for the interviewer's window.
    shown: Option<beside::Shown>,
}

impl Interviewing {
    /// Begins a new vault for a study whose file was opened.
    pub(crate) fn begin(
        folder: &Path,
        passphrase: &Passphrase,
        work: Work,
        clock: Clock,
        study: Study,
    ) -> Result<Self, Refused> {
        let mut cabinet = Cabinet::create(folder, passphrase, work, study.id)?;
        let [study_record, lexicon_record, learned_record, remarks_record] = [(); 4].map(|()| RecordId::fresh());
        let mut study = study;
        post_of(&mut cabinet, &mut study)?;
        let (learned, remarks) = (Learned::default(), Remarks::default());
        cabinet.put(study_record, &study)?;
        cabinet.put(lexicon_record, &Names::from_entries([]))?;
        cabinet.put(learned_record, &learned)?;
        cabinet.put(remarks_record, &remarks)?;
        Self::seat(
            cabinet,
            clock,
            (study_record, study),
            (lexicon_record, Vec::new()),
            (learned_record, learned),
            (remarks_record, remarks),
            (BTreeMap::new(), None),
        )
    }

    /// Sits down at a vault that was unlocked.
    pub(crate) fn open(mut cabinet: Cabinet, clock: Clock, found: Vec<(RecordId, Found)>) -> Result<Self, Refused> {
        let (mut study, mut names, mut learned, mut remarks) = (None, None, None, None);
        let (mut sealed, mut open) = (BTreeMap::new(), None);
        for (record, thing) in found {
            match thing {
                Found::Study(it) => study = Some((record, *it)),
                // Two after a damaged one was replaced and came back: whoever stands in one of them is known.
                Found::Names(it) => {
                    let (_, mut all) = names.unwrap_or_else(|| (record, Vec::new()));
                    all.extend(it.into_entries());
                    names = Some((record, all));
                }
                Found::Learned(it) => learned = Some((record, it)),
                Found::Remarks(it) => remarks = Some((record, it)),
                Found::Session(it) => drop(sealed.insert(record, it)),
                Found::Open(it) => open = Some((record, it)),
                Found::Reading(_) | Found::Draft(_) | Found::Custody(_) | Found::Plan(_) | Found::Kits(_) => {}
            }
        }
        let study = study.ok_or(Refused::about("record_missing", "study"))?;
        // Without its directory the machine knows fewer names, and says so; another one can be loaded.
        let afresh = |_| (RecordId::fresh(), Vec::new());
        let names = names.or_else(|| cabinet.missed(Kind::Names).map(afresh));
        let (lexicon_record, mut entries) = names.ok_or(Refused::about("record_missing", "names"))?;
        let learned = learned.unwrap_or_else(|| (RecordId::fresh(), by_hand(&mut entries)));
        // Older vaults have none; the first save makes it.
        let remarks = remarks.unwrap_or_else(|| (RecordId::fresh(), Remarks::default()));
        let names = (lexicon_record, entries);
        let mut desk = Self::seat(cabinet, clock, study, names, learned, remarks, (sealed, open))?;
        // A crash between the end of an interview and the end of what it taught. While something cannot be read, that
        // may be the interview itself.
        if desk.live.is_none() && desk.cabinet.troubles().is_empty() {
            desk.forget_fresh()?;
        }
        Ok(desk)
    }

    fn seat(
        cabinet: Cabinet,
        clock: Clock,
        (study_record, study): (RecordId, Study),
        (lexicon_record, entries): (RecordId, Vec<Entry>),
        (learned_record, learned): (RecordId, Learned),
        (remarks_record, remarks): (RecordId, Remarks),
        (sealed, open): (BTreeMap<RecordId, SealedSession>, Option<(RecordId, OpenSession)>),
    ) -> Result<Self, Refused> {
        let kit = match &open {
            Some((_, session)) => kit_asked(&study, session)?,
            None => crate::kit_of(&study)?,
        };
        let live = open.map(|(record, session)| Live::resumed(record, session));
        Ok(Self {
            cabinet,
            clock,
            study_record,
            study,
            kit,
            directory: Directory::of(lexicon_record, &entries),
            redactor: Engine::of(entries, &learned),
            learned_record,
            learned,
            remarks_record,
            remarks,
            sealed,
            live,
            sealed_itself: None,
            is_sample: false,
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

    /// An interview goes on with the kit it began with; after it the newer one is there.
    pub(crate) fn follow_kit(&mut self) -> Result<(), Refused> {
        let is_over = self.live.is_none() && self.interviewer()?.kit_before.is_some();
        if is_over {
            let kit = crate::kit_of(&self.study)?;
            self.change_interviewer(|interviewer| interviewer.kit_before = None)?;
            self.kit = kit;
        }
        Ok(())
    }

    /// The kit of the study, or of the interview that is open.
    pub(crate) fn kit(&self) -> &Kit {
        &self.kit
    }

    fn interviewer(&self) -> Result<&Interviewer, Refused> {
        match &self.study.side {
            Side::Interviewer(interviewer) => Ok(interviewer),
            Side::Lead(_) => Err(Refused::new("other_role")),
        }
    }

    fn live(&mut self) -> Result<&mut Live, Refused> {
        self.live.as_mut().ok_or(Refused::new("no_session"))
    }

    fn question(&self, id: &str) -> Result<&Question, Refused> {
        self.kit
            .question(&QuestionId(id.to_owned()))
            .ok_or(Refused::new("bad_call"))
    }

    /// Changes this side of the study, on the disk and here, or not at all.
    fn change_interviewer(&mut self, change: impl FnOnce(&mut Interviewer)) -> Result<(), Refused> {
        let mut study = self.study.clone();
        let Side::Interviewer(interviewer) = &mut study.side else {
            return Err(Refused::new("other_role"));
        };
        change(interviewer);
        self.keep_study(study)
    }

    fn keep_study(&mut self, study: Study) -> Result<(), Refused> {
        self.cabinet.put(self.study_record, &study)?;
        self.study = study;
        Ok(())
    }

    /// Every change to the open interview ends here: sealed and on the disk, or refused.
    fn save_session(&mut self) -> Result<(), Refused> {
        let live = self.live.as_mut().ok_or(Refused::new("no_session"))?;
        live.session.count_hidden(words::hidden_in(&live.session));
        if is_off_now_and_then(Protection::SavedBeforeAnswer) {
            return Ok(());
        }
        self.cabinet.put(live.record, &live.session)
    }
}

impl Live {
    fn resumed(record: RecordId, session: OpenSession) -> Self {
        Self {
            record,
            roster: words::roster_after(&session),
            session,
            last_hidden: None,
            typed_at: BTreeMap::new(),
            shown: None,
        }
    }
}

/// The kit that an open interview began with.
fn kit_asked(study: &Study, session: &OpenSession) -> Result<Kit, Refused> {
    let is_its = |kit: &&KitText| kit.digest() == session.kit();
    let before = match &study.side {
        Side::Interviewer(interviewer) => interviewer.kit_before.as_ref().filter(is_its),
        Side::Lead(_) => None,
    };
    match before {
        Some(text) => Ok(kit::from_json(text.as_str().as_bytes())?),
        None => crate::kit_of(study),
    }
}

/// The key that updates for this machine are sealed to, made when it is missing or the disk lost it. The study is to
/// be saved after.
fn post_of(cabinet: &mut Cabinet, study: &mut Study) -> Result<Option<Intake>, Refused> {
    let Side::Interviewer(interviewer) = &mut study.side else {
        return Ok(None);
    };
    let is_here = |post: &Intake| cabinet.vault().has_key(post.key);
    if !interviewer.post.as_ref().is_some_and(is_here) {
        let key = RecordId::fresh().key();
        let recipient = cabinet.new_intake(key)?;
        interviewer.post = Some(Intake { key, recipient });
    }
    Ok(interviewer.post.clone())
}

/// Older vaults kept what was learned by hand among the directory's people.
fn by_hand(entries: &mut Vec<Entry>) -> Learned {
    let mut learned = Learned::default();
    entries.retain(|entry| match entry {
        Entry::Keep(words) => {
            learned.learn(words, Ruling::Keep, Reach::Here);
            false
        }
        Entry::Hide(words) => {
            learned.learn(words, Ruling::Hide, Reach::Here);
            false
        }
        Entry::Person { .. } | Entry::Team(_) => true,
    });
    learned
}
