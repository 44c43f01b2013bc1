//! What this machine learned: undone, forgotten, renewed by the lead.

use super::{Interviewing, words};
use crate::views::{CountedView, UnhiddenView, UpdatedView};
use crate::{Refused, files, meter, taught};
use handover::{Refusal, Renewed};
use record::{Learned, LearnedWord, Reach, RecordId, Ruling, Side, Study};
use redact::RawNote;
use std::path::Path;
use zeroize::Zeroizing;

/// An update is a kit and some words.
const MOST_UPDATE: u64 = 32 << 20;

/// The word that was hidden last, and every text as it was before: in memory, until the next one.
pub(super) struct LastHidden {
    word: Zeroizing<String>,
    changed: Vec<words::Changed>,
    names: u32,
    in_debrief: bool,
    /// What was learned of it before; `None`: nothing.
    before: Option<(Ruling, Reach)>,
    is_learned: bool,
}

impl Interviewing {
    /// Takes the last hiding back: the word stands where it stood, and is forgotten as if it had never been learned.
    pub fn name_unhide(&mut self, word: Zeroizing<String>) -> Result<UnhiddenView, Refused> {
        let word = word.trim();
        let last = self.live()?.last_hidden.take_if(|last| *last.word == *word);
        let last = last.ok_or(Refused::new("nothing_to_undo"))?;
        let finds = self.handles(word)?;
        let live = self.live()?;
        live.roster.keep(RawNote::typed(word));
        words::go_through(&mut live.session, |question, now| {
            let was = last
                .changed
                .iter()
                .find(|it| it.question == *question && it.after == *now);
            was.map_or_else(|| now.clone(), |it| it.before.clone())
        });
        let counts = live.session.by_hand_mut();
        let count = if last.in_debrief {
            &mut counts.debrief
        } else {
            &mut counts.hidden
        };
        *count = count.saturating_sub(last.names);
        if last.is_learned {
            let mut learned = self.learned.clone();
            learned.forget(word);
            if let Some((ruling, reach)) = last.before {
                learned.learn(word, ruling, reach);
            }
            self.relearn(learned)?;
        }
        self.save_session()?;
        Ok(UnhiddenView {
            session: self.session_read()?,
            finds,
        })
    }

    /// The handles that this word has in the roster, as it is usually written.
    fn handles(&mut self, word: &str) -> Result<Vec<u32>, Refused> {
        let Self { live, redactor, .. } = self;
        let live = live.as_mut().ok_or(Refused::new("no_session"))?;
        let lang = words::spoken(&live.session);
        let mut capital = Zeroizing::new(String::with_capacity(word.len()));
        let mut letters = word.chars();
        capital.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        capital.push_str(letters.as_str());
        let written = [word.to_owned(), word.to_lowercase(), capital.to_string()].map(RawNote::typed);
        let looks = written
            .iter()
            .map(|raw| redactor.look(raw, None, lang, &mut live.roster));
        Ok(looks.flat_map(|look| look.finds).map(|find| find.id).collect())
    }

    /// What this machine counted, and how many words it knows. Which words, it does not list: the ones that came
    /// with an update are names that were heard in other people's interviews.
    pub fn names_counted(&self) -> CountedView {
        meter::counted(&self.learned, self.directory.people(), false)
    }

    /// Takes in what the lead sends to the machines that joined: a new study file, or an update with learned words.
    /// An interview that is open goes on as it was; what is typed from now on goes past the new words.
    pub fn update_open(&mut self, file: Option<&Path>) -> Result<UpdatedView, Refused> {
        let Some(file) = file else {
            return Ok(self.updated(false, false));
        };
        let bytes = files::read(file, MOST_UPDATE, "too_large")?;
        let renewed = match handover::read_update(self.cabinet.vault(), &self.study, bytes) {
            Err(Refusal::OtherKindOfFile) => self.study_file(file)?,
            renewed => renewed.map_err(refused)?,
        };
        let mut learned = self.learned.clone();
        if !renewed.learned.words().is_empty() || renewed.learned.update() > 0 {
            let is_newer = learned.take_in(&renewed.learned);
            if !is_newer {
                return Err(Refused::new("update_older"));
            }
        }
        let has_new_kit = renewed.study.kit != self.study.kit;
        let kit = crate::kit_of(&renewed.study)?;
        let mut study = renewed.study;
        // An interview that is open goes on with the kit it began with; what waits leaves with its own.
        let stays = self.live.as_ref().map(|live| live.session.kit());
        let before = match &self.study.side {
            Side::Interviewer(it) => [self.study.kit.as_ref(), it.kit_before.as_ref()],
            Side::Lead(_) => [None, None],
        };
        let before = before
            .into_iter()
            .flatten()
            .find(|kit| Some(kit.digest()) == stays)
            .cloned();
        let is_new_here = before.is_some() && before != study.kit;
        if let Side::Interviewer(interviewer) = &mut study.side {
            interviewer.kit_before = before.filter(|_| is_new_here);
        }
        self.take_study(study, learned)?;
        if !is_new_here {
            self.kit = kit;
        }
        Ok(self.updated(true, has_new_kit))
    }

    fn updated(&self, is_done: bool, has_new_kit: bool) -> UpdatedView {
        UpdatedView {
            is_done,
            words: self.learned.words().len() as u32,
            has_new_kit,
        }
    }

    fn study_file(&self, file: &Path) -> Result<Renewed, Refused> {
        let bytes = files::read(file, MOST_UPDATE, "too_large")?;
        let study = handover::renew_study(&self.study, &bytes).map_err(refused)?;
        Ok(Renewed {
            study,
            learned: Learned::default(),
        })
    }

    fn take_study(&mut self, study: Study, learned: Learned) -> Result<(), Refused> {
        let holds = |word: &LearnedWord| learned.words().iter().any(|other| other.is_same(word));
        if !self.learned.words().iter().all(holds) {
            // A crash in between leaves the number of the update behind: it is then taken in once more.
            self.cabinet.put(self.study_record, &study)?;
            self.study = study;
            return self.relearn(learned);
        }
        let things = [
            (self.study_record, (&study).into()),
            (self.learned_record, (&learned).into()),
        ];
        self.cabinet.put_all(things)?;
        self.study = study;
        self.know(learned);
        Ok(())
    }

    /// Remembers a hiding for its undoing, and counts it.
    pub(super) fn remember_hidden(
        &mut self,
        word: &str,
        changed: Vec<words::Changed>,
        is_learned: bool,
    ) -> Result<(), Refused> {
        let before = self.learned.find(word).map(|known| (known.ruling(), known.reach()));
        let live = self.live()?;
        // A word that is still under the caret changes no text yet, and was missed all the same.
        let names = changed.iter().map(words::Changed::gained).sum::<u32>().max(1);
        let in_debrief = live.session.debrief_started().is_some();
        let counts = live.session.by_hand_mut();
        let count = if in_debrief {
            &mut counts.debrief
        } else {
            &mut counts.hidden
        };
        *count = count.saturating_add(names);
        live.last_hidden = Some(LastHidden {
            word: Zeroizing::new(word.to_owned()),
            changed,
            names,
            in_debrief,
            before,
            is_learned,
        });
        Ok(())
    }

    /// The names of an interview that is no more go with it, and what was said beside it.
    pub(super) fn forget_fresh(&mut self) -> Result<(), Refused> {
        let mut learned = self.learned.clone();
        if learned.forget_fresh() {
            self.relearn(learned)?;
        }
        self.forget_drafts()
    }

    /// The interview and what it taught, in one step.
    pub(super) fn save_session_and_learned(&mut self) -> Result<(), Refused> {
        let live = self.live.as_mut().ok_or(Refused::new("no_session"))?;
        live.session.count_hidden(words::hidden_in(&live.session));
        let things = [
            (live.record, (&live.session).into()),
            (self.learned_record, (&self.learned).into()),
        ];
        self.cabinet.put_all(things)
    }

    /// Something was forgotten: what is left moves to a record with a fresh key, so that no version before opens.
    fn relearn(&mut self, learned: Learned) -> Result<(), Refused> {
        let fresh = RecordId::fresh();
        let swept = self
            .cabinet
            .replace(self.learned_record, [(fresh, (&learned).into())])?;
        self.learned_record = fresh;
        self.know(learned);
        swept
    }

    fn know(&mut self, learned: Learned) {
        taught::renew(&mut self.redactor, self.directory.listed(), &self.learned, &learned);
        self.learned = learned;
    }
}

/// What is wrong with an update, in the words of the machine that opens it.
fn refused(refusal: Refusal) -> Refused {
    match refusal {
        Refusal::Stranger | Refusal::Forged => Refused::new("update_not_from_lead"),
        Refusal::OtherRecipient => Refused::new("update_not_for_us"),
        Refusal::NotABundle | Refusal::OtherKindOfFile | Refusal::Damaged => Refused::new("update_unreadable"),
        other => other.into(),
    }
}
