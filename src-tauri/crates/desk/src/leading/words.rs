//! The words that a study was taught: heard from the machines, found by the lead, taken back, told to everybody.

use super::Leading;
use crate::interviewing::placeholders;
use crate::views::{CountedView, WordView, WordsView, WrittenView};
use crate::{Refused, files, meter, taught};
use kit::Lang;
use record::{Learned, LearnedWord, NameCounts, NoteText, Reach, RecordId, Rewritten, Ruling, Spot, ToSeal};
use redact::{RawNote, Roster};
use std::path::Path;
use zeroize::Zeroizing;

impl Leading {
    /// A name was missed in a line: the line goes through the door again, the record is sealed anew, and the study
    /// learns the word, unless it is too common to be hidden everywhere.
    pub fn name_missed(&mut self, answer: u32, line: u32, word: Zeroizing<String>) -> Result<(), Refused> {
        let word = word.trim();
        if word.is_empty() {
            return Err(Refused::new("nothing_selected"));
        }
        let passage = self.passage(answer, line)?;
        let words = self.answers.words(&passage).ok_or(Refused::new("bad_call"))?;
        let mut roster = Roster::new();
        roster.hide(RawNote::typed(word));
        let mut door = |words: &NoteText| {
            // EXPOSE: the words go straight back into the redactor.
            let raw = RawNote::typed(words.expose());
            NoteText::from(self.redactor.redact(raw, None, redact::Lang::Mixed, &mut roster).text)
        };
        let again = door(&words);
        let mut remarks = self.remarks.clone();
        remarks.go_through(door);
        let names = placeholders(&again).saturating_sub(placeholders(&words)).max(1);
        let mut session = self
            .records
            .get(&passage.record)
            .ok_or(Refused::new("bad_call"))?
            .clone();
        let how = Rewritten::of(&words, &again);
        session.hide_missed(&passage.question, &passage.spot, again);
        let mut learned = self.learned.clone();
        let missed = NameCounts {
            missed: names,
            ..NameCounts::default()
        };
        learned.count(session.interview().lang.unwrap_or(Lang::En), &missed);
        if !taught::is_too_common(word) {
            learned.learn(word, Ruling::Hide, Reach::Here);
        }
        // A fresh name and key: the version that holds the name must not open again.
        let (fresh, aside) = (RecordId::fresh(), RecordId::fresh());
        let (mut reading, mut draft) = (self.reading.clone(), self.draft.clone());
        if let Spot::Line(line) = passage.spot {
            reading.rewrite(passage.record, &passage.question, line, &how);
            draft.rewrite(passage.record, &passage.question, line, &how);
        }
        reading.follow(passage.record, fresh);
        draft.follow(passage.record, fresh);
        let mut things: Vec<(RecordId, ToSeal<'_>)> = vec![
            (fresh, (&session).into()),
            (self.reading_record, (&reading).into()),
            (self.learned_record, (&learned).into()),
            (aside, (&remarks).into()),
        ];
        if draft != self.draft {
            things.push((self.draft_record, (&draft).into()));
        }
        let old = [passage.record, self.remarks_record];
        let swept = self.cabinet.replace_all(&old, things)?;
        // What was typed before could bring the name back.
        self.steps.forget();
        self.counted = None;
        (self.reading, self.draft) = (reading, draft);
        (self.remarks_record, self.remarks) = (aside, remarks);
        self.know(learned);
        self.records.remove(&passage.record);
        // The wall hangs on, and only this interview is laid out and folded again.
        self.answers.replace(passage.record, fresh, session.interview().clone());
        if let Some(opened) = &mut self.opening {
            opened.wall.follow(passage.record, fresh);
        }
        if let Some(search) = &mut self.search {
            search.replace(passage.record, fresh, session.interview());
        }
        self.records.insert(fresh, session);
        swept
    }

    /// Every word of the study. The lead alone sees them: each is as confidential as the interviews, and only who
    /// sees them can tell a name from a word that was hidden by mistake.
    pub fn words_read(&mut self) -> Result<WordsView, Refused> {
        let view = |word: &LearnedWord| WordView {
            // EXPOSE: the lead looks through what the study was taught.
            word: word.expose().to_owned(),
            is_hidden: word.ruling() == Ruling::Hide,
            is_told: word.reach() == Reach::Told,
            is_disputed: word.is_disputed(),
        };
        let mut words: Vec<WordView> = self.learned.words().iter().map(view).collect();
        words.sort_by_cached_key(|word| word.word.to_lowercase());
        let lead = self.lead()?;
        let (reached, others): (Vec<_>, Vec<_>) = lead.machines.iter().partition(|machine| machine.post.is_some());
        Ok(WordsView {
            words,
            people: self.directory.people(),
            untold: self.learned.untold(),
            machines: reached.len() as u32,
            out_of_reach: others.into_iter().map(|machine| machine.letter.clone()).collect(),
            update: self.learned.update(),
        })
    }

    /// Takes a word back, here and with the next update on every machine.
    pub fn word_forget(&mut self, word: Zeroizing<String>) -> Result<WordsView, Refused> {
        let mut learned = self.learned.clone();
        if !learned.take_back(&word) {
            return Err(Refused::new("word_unknown"));
        }
        // What is left moves to a record with a fresh key, so that no version with the word opens.
        let (fresh, before) = (RecordId::fresh(), self.learned_record);
        let swept = self.cabinet.replace(before, [(fresh, (&learned).into())])?;
        self.learned_record = fresh;
        self.know(learned);
        swept?;
        self.words_read()
    }

    /// Writes one file for the machines that joined: the study as it is now, and its words, sealed to each of them.
    pub fn update_write(&mut self, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        self.issue()?;
        let mut learned = self.learned.clone();
        let next = learned.next_update();
        let file = handover::write_update(self.cabinet.vault(), &self.study, &next)?;
        // First the number: after a crash here it is passed over, and no two files have the same.
        self.cabinet.put(self.learned_record, &learned)?;
        self.learned = learned.clone();
        files::write(place, file.as_bytes())?;
        self.wrote(place);
        learned.updated();
        self.cabinet.put(self.learned_record, &learned)?;
        self.learned = learned;
        Ok(WrittenView { is_written: true })
    }

    /// What the machines and this desk counted.
    pub fn names_counted(&self) -> CountedView {
        meter::counted(&self.learned, self.directory.people(), true)
    }

    /// From now on the engine of this desk knows these words.
    pub(super) fn know(&mut self, learned: Learned) {
        taught::renew(&mut self.redactor, self.directory.listed(), &self.learned, &learned);
        self.learned = learned;
    }
}
