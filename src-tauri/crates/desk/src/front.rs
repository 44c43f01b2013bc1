//! The door: making a vault, opening one, looking around.

use crate::cabinet::Cabinet;
use crate::views::{
    DestroyedView, LangView, NewStudyForm, PassphraseForm, PhraseView, Role, StrengthView, StudyFileView,
};
use crate::{Desk, Interviewing, Leading, Refused, Side, destruction, files, kit_view, sample};
use handover::Refusal;
use std::path::Path;
use vault::{Passphrase, PhraseLang, Work};

/// The largest study file: a kit in two languages, some keys.
const MOST_STUDY_FILE: u64 = 8 << 20;

/// Six words, to be written down on paper.
pub fn phrase_suggest(lang: LangView) -> PhraseView {
    let lang = match lang {
        LangView::En => PhraseLang::En,
        LangView::Fr => PhraseLang::Fr,
    };
    PhraseView {
        phrase: vault::suggest_phrase(lang).to_string(),
    }
}

/// How good a passphrase is, as it is typed.
pub fn phrase_check(typed: &str) -> StrengthView {
    let strength = vault::strength(typed);
    StrengthView {
        score: strength.score,
        enough: strength.enough,
    }
}

impl Desk {
    /// A new study, and the lead's vault for it.
    pub fn study_create(&mut self, form: NewStudyForm) -> Result<(), Refused> {
        let passphrase = Passphrase::chosen(form.passphrase.clone())?;
        self.home.make()?;
        let folder = self.home.vault(Role::Review);
        let leading = Leading::begin(&folder, &passphrase, Work::FULL, self.clock, form)?;
        self.side = Side::Review(Box::new(leading));
        Ok(())
    }

    /// Looks into a study file that the lead gave; it waits here for a passphrase.
    pub fn study_file_open(&mut self, file: &Path) -> Result<StudyFileView, Refused> {
        // What was opened before is put away: nobody joins with a file that they no longer look at.
        self.waiting = None;
        let bytes = files::read(file, MOST_STUDY_FILE, "study_file_damaged")?;
        let study = handover::read_study_file(&bytes).map_err(|refusal| match refusal {
            Refusal::NotABundle | Refusal::OtherKindOfFile => Refused::new("study_file_none"),
            Refusal::Damaged | Refusal::Forged | Refusal::TooLarge => Refused::new("study_file_damaged"),
            other => other.into(),
        })?;
        let kit = crate::kit_of(&study)?;
        let record::Side::Interviewer(interviewer) = &study.side else {
            return Err(Refused::new("study_file_damaged"));
        };
        let view = StudyFileView {
            title: kit_view::both(&study.title),
            edition: study.edition.clone(),
            questions: crate::numbered(&kit),
            words: crate::spoken_words(&handover::study_fingerprint(study.id, interviewer.lead)),
        };
        self.waiting = Some(study);
        Ok(view)
    }

    /// Makes the interviewer's vault for the study file that waits.
    pub fn study_join(&mut self, typed: &str) -> Result<(), Refused> {
        let passphrase = Passphrase::chosen(typed.to_owned())?;
        let study = self.waiting.as_ref().ok_or(Refused::new("no_study_file"))?.clone();
        self.home.make()?;
        let folder = self.home.vault(Role::Interview);
        let interviewing = Interviewing::begin(&folder, &passphrase, Work::FULL, self.clock, study)?;
        self.side = Side::Interview(Box::new(interviewing));
        self.waiting = None;
        Ok(())
    }

    /// Makes a deputy's vault for the study file that waits.
    pub fn deputy_join(&mut self, typed: &str) -> Result<(), Refused> {
        let passphrase = Passphrase::chosen(typed.to_owned())?;
        let study = self.waiting.as_ref().ok_or(Refused::new("no_study_file"))?;
        self.home.make()?;
        let folder = self.home.vault(Role::Review);
        let leading = Leading::begin_as_deputy(&folder, &passphrase, Work::FULL, self.clock, study)?;
        self.side = Side::Review(Box::new(leading));
        self.waiting = None;
        Ok(())
    }

    /// Opens a vault of this machine.
    pub fn vault_unlock(&mut self, role: Role, typed: &str) -> Result<(), Refused> {
        self.close();
        let passphrase = Passphrase::from_typed(typed.to_owned())?;
        let (cabinet, found) = Cabinet::unlock(&self.home.vault(role), &passphrase)?;
        self.side = match role {
            Role::Interview => Side::Interview(Box::new(Interviewing::open(cabinet, self.clock, found)?)),
            Role::Review => Side::Review(Box::new(Leading::open(cabinet, self.clock, found)?)),
        };
        if let Side::Interview(interviewing) = &mut self.side {
            interviewing.seal_when_over();
        }
        Ok(())
    }

    /// Destroys the study that is open on the lead's side and writes a certificate to `place`. Afterwards nothing is
    /// open here. `typed`: the edition, or the study's three words.
    pub fn study_destroy(&mut self, typed: &str, place: Option<&Path>) -> Result<DestroyedView, Refused> {
        let facts = self.leading()?.facts_of_the_end(typed)?;
        let Some(place) = place else {
            return Ok(DestroyedView { is_destroyed: false });
        };
        let folder = self.home.vault(Role::Review);
        // The certificate must outlive the folder.
        if place.starts_with(&folder) {
            return Err(Refused::new("file_unwritable"));
        }
        destruction::begin(&folder, place, facts)?;
        self.close();
        Ok(DestroyedView {
            is_destroyed: destruction::end(&folder)?,
        })
    }

    /// The sample study, in a folder of its own that is gone at the end.
    pub fn sample_open(&mut self, role: Role) -> Result<(), Refused> {
        self.close();
        let folder = sample::SampleFolder::make()?;
        self.side = match role {
            Role::Interview => Side::Interview(Box::new(sample::interviewing(&folder, self.clock)?)),
            Role::Review => Side::Review(Box::new(sample::leading(&folder, self.clock)?)),
        };
        self.sample = Some(folder);
        Ok(())
    }

    /// Another passphrase for the vault that is open; what was sealed before falls under a new root.
    pub fn passphrase_change(&mut self, form: PassphraseForm) -> Result<(), Refused> {
        let old = Passphrase::from_typed(form.old)?;
        let new = Passphrase::chosen(form.new)?;
        match &mut self.side {
            Side::Closed => Err(Refused::new("locked")),
            Side::Interview(interviewing) => interviewing.cabinet().change_passphrase(&old, &new),
            Side::Review(leading) => leading.cabinet().change_passphrase(&old, &new),
        }
    }
}
