//! One key to give a word back, one key to hide a word.

use super::{Interviewing, names_of, words};
use crate::views::{GivenBackView, LexiconView, SessionView};
use crate::{Refused, files};
use record::{Entered, Line, NoteText};
use redact::{Entry, Lang, Lexicon, RawNote, Redactor, Roster};
use std::path::Path;
use zeroize::Zeroizing;

impl Interviewing {
    /// Hides a word or a phrase, here and in every answer of this interview, from now on.
    pub fn name_hide(&mut self, word: Zeroizing<String>) -> Result<SessionView, Refused> {
        if word.trim().is_empty() {
            return Err(Refused::new("nothing_selected"));
        }
        self.live()?.roster.hide(RawNote::typed(word.trim()));
        self.go_through_again()?;
        self.save_session()?;
        self.session_read()
    }

    /// Gives the word behind a placeholder back to the window it was typed in, and keeps it for this study.
    pub fn name_give_back(&mut self, find: u32) -> Result<GivenBackView, Refused> {
        let word = self.live()?.roster.give_back(find).map(RawNote::into_typed);
        if let Some(word) = &word {
            self.keep_for_study(word)?;
        }
        Ok(GivenBackView {
            word: word.map(|word| word.to_string()),
        })
    }

    /// This word is not a name, in this study.
    pub fn name_keep(&mut self, word: Zeroizing<String>) -> Result<(), Refused> {
        if word.trim().is_empty() {
            return Err(Refused::new("nothing_selected"));
        }
        if let Some(live) = &mut self.live {
            live.roster.keep(RawNote::typed(word.trim()));
        }
        self.keep_for_study(word.trim())
    }

    /// Loads an organisation's directory: people, teams. Sealed in this vault.
    pub fn lexicon_import(&mut self, file: Option<&Path>) -> Result<LexiconView, Refused> {
        let people = self.redactor.lexicon().people();
        let Some(file) = file else {
            return Ok(LexiconView {
                is_done: false,
                people,
                bad_rows: Vec::new(),
                bad_count: 0,
            });
        };
        let bytes = Zeroizing::new(files::read(file, files::MOST_BYTES, "directory_too_large")?);
        let (mut lexicon, bad) = Lexicon::from_csv(&bytes).map_err(|_| Refused::new("directory_unreadable"))?;
        // What the two learned by hand outlives the directory they loaded before.
        let learned = self
            .redactor
            .lexicon()
            .entries()
            .filter(|e| matches!(e, Entry::Keep(_) | Entry::Hide(_)));
        learned.for_each(|entry| lexicon.add(entry));
        let redactor = Redactor::with_lexicon(lexicon);
        self.cabinet.put(self.lexicon_record, &names_of(&redactor))?;
        self.redactor = redactor;
        let bad_rows = bad.rows.iter().take(20).map(|(line, _)| *line).collect();
        Ok(LexiconView {
            is_done: true,
            people: self.redactor.lexicon().people(),
            bad_rows,
            bad_count: bad.count,
        })
    }

    fn keep_for_study(&mut self, word: &str) -> Result<(), Refused> {
        self.redactor.lexicon_mut().keep(word);
        self.cabinet.put(self.lexicon_record, &names_of(&self.redactor))
    }

    /// Every word of the interview goes through the door again, with what is known now.
    fn go_through_again(&mut self) -> Result<(), Refused> {
        let Self { live, redactor, .. } = self;
        let live = live.as_mut().ok_or(Refused::new("no_session"))?;
        let lang = words::spoken(&live.session);
        let answers = live.session.interview().answers.clone();
        let mut again = |text: &NoteText| hide_again(redactor, text, lang, &mut live.roster);
        for (id, answer) in answers {
            let lines: Vec<Line> = answer
                .notes
                .iter()
                .map(|l| Line {
                    text: again(&l.text),
                    ..l.clone()
                })
                .collect();
            if lines != answer.notes {
                live.session.note(&id, lines);
            }
            if let Some(heard) = &answer.heard_differently {
                live.session.hear_differently(&id, Some(again(heard)));
            }
            if let Some(Entered::Agreement(rated)) = &answer.entered {
                for (statement, rated) in rated {
                    if let Some(why) = &rated.why {
                        live.session.say_why(&id, statement, Some(again(why)));
                    }
                }
            }
        }
        Ok(())
    }
}

/// The same words, with what is known now hidden.
fn hide_again(redactor: &Redactor, text: &NoteText, lang: Lang, roster: &mut Roster) -> NoteText {
    // EXPOSE: the words go straight back into the redactor.
    let raw = RawNote::typed(text.expose());
    NoteText::from(redactor.redact(raw, None, lang, roster).text)
}
