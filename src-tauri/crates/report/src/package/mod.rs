//! What goes to people before the first interview: the participant's package, invitation and reminder, and for
//! the interviewers a guide, a card of keys and the kit on paper.
//!
//! The participant's papers are put together from the fields of a kit that everybody may hear, and from those
//! alone; what is for the interviewer is written by other functions, in other papers.

mod en;
mod fr;
mod interviewers;
mod participants;
#[cfg(test)]
mod tests;
mod texts;

pub use texts::{FOR_PARTICIPANTS, Given, OwnWords, given, given_away};

use crate::page::{Block, Heading, Page, Said};
use crate::typography::spaced;
use crate::{Piece, ReportError, docx, html, shown};
use kit::{Bilingual, Kit, Lang};

/// One paper, ready to be written as a web page or as a document.
pub struct Paper {
    /// Its file without an end: "invitation".
    pub name: &'static str,
    page: Page,
}

impl Paper {
    /// As a web page that needs nothing else.
    pub fn html(&self) -> String {
        html::write_page(&self.page, None)
    }

    /// What stands in it, for a screen.
    pub fn pieces(&self) -> Vec<Piece> {
        let said = |said: &Said| Piece::Words(said.words.clone(), said.lang);
        let mut all = vec![Piece::Heading(1, self.page.title.clone())];
        all.extend(self.page.under_title.iter().map(said));
        all.extend(shown::pieces(&self.page, &(0..self.page.blocks.len())));
        all
    }

    /// Whether participants receive it.
    pub fn is_for_participants(&self) -> bool {
        FOR_PARTICIPANTS.contains(&self.name)
    }

    /// As a document for an office suite; the same paper gives the same bytes.
    pub fn docx(&self) -> Result<Vec<u8>, ReportError> {
        docx::pack(&self.page)
    }
}

/// The sentences of one language. Words in square brackets are blanks that the lead fills in.
struct Words {
    package: &'static str,
    /// Headings with their paragraphs.
    about: &'static [(&'static str, &'static [&'static str])],
    questions: &'static str,
    before_questions: &'static str,
    invitation: &'static str,
    invite: &'static [(&'static str, &'static [&'static str])],
    reminder: &'static str,
    remind: &'static [(&'static str, &'static [&'static str])],
    guide: &'static str,
    guidance: &'static [(&'static str, &'static [&'static str])],
    keys: &'static str,
    key_table: [&'static str; 3],
    key_rows: &'static [(&'static str, &'static str)],
    paper: &'static str,
    before_paper: &'static str,
    script: &'static str,
    parts: [&'static str; 5],
    blank: &'static str,
    section: &'static str,
    several: &'static str,
    numbers: &'static str,
    topics: &'static str,
    percent: &'static str,
    percent_table: [&'static str; 2],
    scale: &'static str,
    rating_table: [&'static str; 2],
    rating: &'static str,
    if_hesitant: &'static str,
    why_at: &'static str,
    themes: &'static str,
    marks: [&'static str; 4],
    yes_no: &'static str,
    thanks: &'static str,
}

fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}

/// Every paper of a kit in this language, as the program wrote it.
pub fn package(kit: &Kit, lang: Lang) -> Vec<Paper> {
    package_in(kit, lang, &OwnWords::new())
}

/// Every paper of a kit in this language, with a lead's own words where there are some.
pub fn package_in(kit: &Kit, lang: Lang, own: &OwnWords) -> Vec<Paper> {
    let words = words(lang);
    let writer = |name| Writer::new(lang, name, own);
    let letter = |name, title, parts: &[(&str, &[&str])]| {
        let mut writer = writer(name);
        for (part, (subject, paragraphs)) in parts.iter().enumerate() {
            writer.told(part, None, subject, |writer, subject| {
                let subject = writer.own(subject);
                writer.heading(2, None, subject);
            });
            writer.paragraphs(part, paragraphs);
        }
        Paper {
            name,
            page: writer.page(title, kit),
        }
    };
    let paper = |name, write: fn(&Kit, Writer<'_>) -> Page| Paper {
        name,
        page: write(kit, writer(name)),
    };
    vec![
        paper("package", participants::package),
        letter("invitation", words.invitation, words.invite),
        letter("reminder", words.reminder, words.remind),
        paper("guide", interviewers::guide),
        paper("keys", interviewers::keys),
        paper("paper-kit", interviewers::paper),
    ]
}

/// Puts a paper together, block by block.
struct Writer<'a> {
    lang: Lang,
    words: &'static Words,
    /// The paper's name, which begins the names of its paragraphs.
    paper: &'static str,
    others: &'a OwnWords,
    blocks: Vec<Block>,
    parts: usize,
}

impl<'a> Writer<'a> {
    fn new(lang: Lang, paper: &'static str, others: &'a OwnWords) -> Self {
        Self {
            lang,
            words: words(lang),
            paper,
            others,
            blocks: Vec::new(),
            parts: 0,
        }
    }

    fn page(self, title: &str, kit: &Kit) -> Page {
        Page {
            rows: Vec::new(),
            is_numbered: false,
            lang: self.lang,
            title: title.to_owned(),
            under_title: vec![Said::of(&kit.title, self.lang)],
            blocks: self.blocks,
        }
    }

    fn own(&self, words: impl AsRef<str>) -> Said {
        Said {
            words: spaced(words.as_ref(), self.lang),
            lang: self.lang,
        }
    }

    fn kit(&self, words: &Bilingual) -> Said {
        Said::of(words, self.lang)
    }

    fn say(&mut self, words: impl AsRef<str>) {
        let said = self.own(words);
        self.blocks.push(Block::Paragraph(said));
    }

    /// Says a paragraph of ours, or what the lead put in its place: each line of it, and nothing when it is blank.
    fn told(&mut self, part: usize, at: Option<usize>, words: &str, mut say: impl FnMut(&mut Self, &str)) {
        let name = match at {
            None => format!("{}.{part}.h", self.paper),
            Some(at) => format!("{}.{part}.{at}", self.paper),
        };
        match self.others.get(&name) {
            None => say(self, words),
            Some(own) => own
                .lines()
                .filter(|line| !line.trim().is_empty())
                .for_each(|line| say(self, line.trim())),
        }
    }

    fn paragraphs(&mut self, part: usize, paragraphs: &[&str]) {
        for (at, words) in paragraphs.iter().enumerate() {
            self.told(part, Some(at), words, |writer, words| writer.say(words));
        }
    }

    fn note(&mut self, words: impl AsRef<str>) {
        let said = self.own(words);
        self.blocks.push(Block::Note(said));
    }

    /// "Label: words of the kit", in the language of those words; nothing when the kit has none.
    fn line(&mut self, mark: &str, words: &Bilingual, is_note: bool) {
        if words.is_empty() {
            return;
        }
        let mut said = self.kit(words);
        said.words = format!("{}{}", spaced(mark, self.lang), said.words);
        self.blocks.push(if is_note {
            Block::Note(said)
        } else {
            Block::Paragraph(said)
        });
    }

    /// One of several things; nothing when the kit has no words for it.
    fn item(&mut self, words: &Bilingual) {
        if !words.is_empty() {
            let said = self.kit(words);
            self.blocks.push(Block::Item(said));
        }
    }

    fn part(&mut self, title: &str) {
        self.parts += 1;
        let words = self.own(title);
        self.heading(2, Some(self.parts.to_string()), words);
    }

    fn heading(&mut self, level: u8, number: Option<String>, words: Said) {
        self.blocks.push(Block::Heading(Heading { level, number, words }));
    }

    fn parts(&mut self, parts: &[(&str, &[&str])]) {
        for (part, (title, paragraphs)) in parts.iter().enumerate() {
            self.told(part, None, title, |writer, title| writer.part(title));
            self.paragraphs(part, paragraphs);
        }
    }
}
