//! What goes to people: the program's papers with the lead's own words, looked at, checked and written.

use super::Leading;
use super::plan::language;
use super::reports::piece_view;
use crate::views::{PaperSideView, PaperTextView, PaperView, PreviewView, WrittenView};
use crate::{Refused, files};
use kit::Lang;
use record::{NoteText, Written};
use report::{FOR_PARTICIPANTS, Given, OwnWords, Paper};
use std::path::Path;
use zeroize::Zeroizing;

/// Code points of one paragraph.
const LONGEST_TEXT: usize = 4_000;

const PAPERS: [&str; 6] = ["package", "invitation", "reminder", "guide", "keys", "paper-kit"];

impl Leading {
    /// Every paper with every paragraph that may be put in other words.
    pub fn papers_read(&mut self) -> Result<Vec<PaperView>, Refused> {
        self.lead()?;
        let given = report::given();
        let paper = |paper: &str| PaperView {
            paper: paper.to_owned(),
            is_for_participants: FOR_PARTICIPANTS.contains(&paper),
            texts: given
                .iter()
                .filter(|one| one.paper == paper)
                .map(|one| self.text_view(one, None))
                .collect(),
        };
        Ok(PAPERS.iter().map(|name| paper(name)).collect())
    }

    /// A paper as it would be printed.
    pub fn paper_look(&mut self, paper: &str, lang: &str) -> Result<PreviewView, Refused> {
        let lang = language(lang)?;
        let papers = self.papers_in(lang)?;
        let paper = papers.iter().find(|one| one.name == paper);
        let pieces = paper.ok_or(Refused::new("bad_call"))?.pieces();
        Ok(PreviewView {
            pieces: pieces.iter().map(|piece| piece_view(piece, lang)).collect(),
        })
    }

    /// Puts a paragraph in other words. Blank: it is left out.
    pub fn paper_write(&mut self, text: &str, lang: &str, typed: Zeroizing<String>) -> Result<PaperTextView, Refused> {
        let (given, lang) = (given(text)?, language(lang)?);
        if typed.chars().count() > LONGEST_TEXT {
            return Err(Refused::new("too_long"));
        }
        let words = self.nameless(&typed);
        // EXPOSE: what was kept is compared with what was typed and with the program's own words.
        let (kept, is_hidden) = (words.expose().to_owned(), words.expose() != typed.trim());
        let own = (kept != given.side(lang)).then_some(words);
        self.put_text(&given, lang, own)?;
        Ok(self.text_view(&given, is_hidden.then_some(lang)))
    }

    /// Brings back a paragraph as the program wrote it.
    pub fn paper_restore(&mut self, text: &str, lang: &str) -> Result<PaperTextView, Refused> {
        let (given, lang) = (given(text)?, language(lang)?);
        self.put_text(&given, lang, None)?;
        Ok(self.text_view(&given, None))
    }

    /// Writes every paper in both languages, each as a page and as a document: those for participants apart from those
    /// for interviewers, so that nobody sends the wrong one.
    pub fn papers_write(&mut self, folder: Option<&Path>) -> Result<WrittenView, Refused> {
        let papers = [
            (Lang::En, self.papers_in(Lang::En)?),
            (Lang::Fr, self.papers_in(Lang::Fr)?),
        ];
        if self.papers_given_away() > 0 {
            return Err(Refused::new("paper_gives_away"));
        }
        let Some(folder) = folder else {
            return Ok(WrittenView { is_written: false });
        };
        for (lang, papers) in &papers {
            for paper in papers {
                self.paper_to(paper, *lang, folder)?;
            }
        }
        self.plan_wrote(Written::Papers)?;
        Ok(WrittenView { is_written: true })
    }

    fn paper_to(&mut self, paper: &Paper, lang: Lang, folder: &Path) -> Result<(), Refused> {
        let whose = if paper.is_for_participants() {
            "participants"
        } else {
            "interviewers"
        };
        let folder = folder.join(whose);
        std::fs::create_dir_all(&folder).map_err(|e| files::refusal(&e))?;
        let document = paper.docx().map_err(|_| Refused::new("io"))?;
        for (end, bytes) in [("html", paper.html().into_bytes()), ("docx", document)] {
            let place = folder.join(format!("{}.{}.{end}", paper.name, lang.tag()));
            files::write(&place, &bytes)?;
            self.wrote(&place);
        }
        Ok(())
    }

    /// Paragraphs for participants in which words for the interviewer stand.
    pub(super) fn papers_given_away(&self) -> u32 {
        // Our own words give nothing away, so only the lead's are looked at.
        let written = |one: &Given| self.plan.texts.contains_key(&one.name());
        let sides = |one: &Given| [Lang::En, Lang::Fr].map(|lang| self.gives_away(one, lang).is_some());
        let given = report::given();
        let all = given.iter().filter(|one| one.is_for_participants() && written(one));
        all.flat_map(sides).map(u32::from).sum()
    }

    fn gives_away(&self, given: &Given, lang: Lang) -> Option<String> {
        let own = self.own_text(given, lang).filter(|_| given.is_for_participants())?;
        // EXPOSE: the lead's words are looked through for those of the kit.
        report::given_away(self.kit.as_ref()?, lang, own.expose()).map(|question| question.0)
    }

    fn own_text(&self, given: &Given, lang: Lang) -> Option<&NoteText> {
        self.plan.texts.get(&given.name())?.side(lang)
    }

    fn put_text(&mut self, given: &Given, lang: Lang, words: Option<NoteText>) -> Result<(), Refused> {
        let name = given.name();
        self.change_plan(|plan| {
            let mut own = plan.texts.remove(&name).unwrap_or_default();
            if own.write(lang, words) {
                plan.texts.insert(name, own);
            }
            // What lies in the folder is older now.
            plan.written.remove(&Written::Papers);
        })
    }

    fn papers_in(&self, lang: Lang) -> Result<Vec<Paper>, Refused> {
        let texts = self.plan.texts.iter();
        // EXPOSE: these words are printed.
        let own: OwnWords = texts
            .filter_map(|(name, own)| Some((name.clone(), own.side(lang)?.expose().to_owned())))
            .collect();
        Ok(report::package_in(self.kit()?, lang, &own))
    }

    fn text_view(&self, given: &Given, hidden: Option<Lang>) -> PaperTextView {
        let side = |lang: Lang| {
            let own = self.own_text(given, lang);
            PaperSideView {
                // EXPOSE: the lead reads what goes to people.
                words: own.map_or(given.side(lang), NoteText::expose).to_owned(),
                is_own: own.is_some(),
                is_hidden: hidden == Some(lang),
                gives_away: self.gives_away(given, lang),
            }
        };
        PaperTextView {
            name: given.name(),
            is_heading: given.is_heading(),
            en: side(Lang::En),
            fr: side(Lang::Fr),
        }
    }
}

fn given(name: &str) -> Result<Given, Refused> {
    let all = report::given().into_iter();
    all.into_iter()
        .find(|one| one.name() == name)
        .ok_or(Refused::new("bad_call"))
}
