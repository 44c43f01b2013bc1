//! One key to give a word back, one key to hide a word.

use super::{Interviewing, words};
use crate::views::{GivenBackView, HiddenView};
use crate::{Refused, taught};
use record::{LearnedWord, NoteText, Reach, Ruling};
use redact::RawNote;
use zeroize::Zeroizing;

impl Interviewing {
    /// Hides a word or a phrase, here and in every answer of this interview, from now on; and in the whole study,
    /// unless it is too common for that.
    pub fn name_hide(&mut self, word: Zeroizing<String>) -> Result<HiddenView, Refused> {
        let word = word.trim();
        if word.is_empty() {
            return Err(Refused::new("nothing_selected"));
        }
        self.live()?.roster.hide(RawNote::typed(word));
        let changed = self.go_through_again()?;
        let is_learned = !taught::is_too_common(word);
        self.remember_hidden(word, changed, is_learned)?;
        if is_learned {
            self.teach(word, Ruling::Hide);
        }
        self.save_session_and_learned()?;
        Ok(HiddenView {
            session: self.session_read()?,
            is_learned,
        })
    }

    /// Gives the word behind a placeholder back to the window it was typed in, and keeps it for this study.
    pub fn name_give_back(&mut self, find: u32) -> Result<GivenBackView, Refused> {
        let word = self.live()?.roster.give_back(find).map(RawNote::into_typed);
        if let Some(word) = &word {
            // A word that the two hid themselves is no false hit of the program.
            let was_by_hand = self.learned.find(word).is_some_and(|w| w.ruling() == Ruling::Hide);
            self.live()?.session.by_hand_mut().given_back += u32::from(!was_by_hand);
            self.teach(word, Ruling::Keep);
            self.save_session_and_learned()?;
        }
        Ok(GivenBackView {
            word: word.map(|word| word.to_string()),
        })
    }

    /// This word is not a name, in this study.
    pub fn name_keep(&mut self, word: Zeroizing<String>) -> Result<(), Refused> {
        let word = word.trim();
        if word.is_empty() {
            return Err(Refused::new("nothing_selected"));
        }
        self.teach(word, Ruling::Keep);
        let Some(live) = &mut self.live else {
            return self.cabinet.put(self.learned_record, &self.learned);
        };
        live.roster.keep(RawNote::typed(word));
        // In the debrief it was only suspected; while one types it was about to be hidden.
        let is_false_hit = live.session.debrief_started().is_none();
        live.session.by_hand_mut().given_back += u32::from(is_false_hit);
        self.save_session_and_learned()
    }

    /// From now on, in memory; it is to be saved after.
    fn teach(&mut self, word: &str, ruling: Ruling) {
        // What was decided before keeps its reach: a name that others know does not fall with this interview.
        if self.learned.find(word).is_none_or(|known| known.ruling() != ruling) {
            self.learned.learn(word, ruling, Reach::Fresh);
        }
        let entry = self.learned.find(word).map(LearnedWord::entry);
        entry
            .into_iter()
            .for_each(|entry| self.redactor.lexicon_mut().add(entry));
    }

    /// Every word of the interview goes through the door again, with what is known now; so do the remarks beside it.
    pub(super) fn go_through_again(&mut self) -> Result<Vec<words::Changed>, Refused> {
        let Self { live, redactor, .. } = self;
        let live = live.as_mut().ok_or(Refused::new("no_session"))?;
        let lang = words::spoken(&live.session);
        let roster = &mut live.roster;
        let mut again = |text: &NoteText| {
            // EXPOSE: the words go straight back into the redactor.
            let raw = RawNote::typed(text.expose());
            NoteText::from(redactor.redact(raw, None, lang, roster).text)
        };
        let changed = words::go_through(&mut live.session, |_, text| again(text));
        let mut remarks = self.remarks.clone();
        if remarks.go_through(again) {
            self.keep_remarks(remarks)?;
        }
        Ok(changed)
    }
}
