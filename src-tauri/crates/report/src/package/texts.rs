//! The paragraphs of the papers that a lead may put in other words, each under a name that stays.
//!
//! Names are kept in vaults ("invitation.0.2"): a later version adds paragraphs at the end of a part and moves none.

use super::{Words, en, fr};
use kit::{Bilingual, Kind, Kit, Lang, QuestionId};
use std::collections::BTreeMap;

/// A lead's own words of one language, by the paragraph's name. A text may hold several paragraphs, a line each; a
/// blank one leaves the paragraph out.
pub type OwnWords = BTreeMap<String, String>;

/// A paragraph as the program wrote it.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// The paper it stands in.
    pub paper: &'static str,
    /// Which part of it, and where: `None` is the part's heading.
    place: (usize, Option<usize>),
    /// Its words in English and in French.
    sides: [&'static str; 2],
}

/// Papers that participants receive: nothing that is for the interviewer may stand in them.
pub const FOR_PARTICIPANTS: [&str; 3] = ["package", "invitation", "reminder"];

impl Given {
    /// Its name, for good.
    pub fn name(&self) -> String {
        match self.place {
            (part, None) => format!("{}.{part}.h", self.paper),
            (part, Some(at)) => format!("{}.{part}.{at}", self.paper),
        }
    }

    /// Whether it is a heading.
    pub fn is_heading(&self) -> bool {
        self.place.1.is_none()
    }

    /// The words of one language.
    pub fn side(&self, lang: Lang) -> &'static str {
        self.sides[usize::from(lang == Lang::Fr)]
    }

    /// Whether participants receive it.
    pub fn is_for_participants(&self) -> bool {
        FOR_PARTICIPANTS.contains(&self.paper)
    }
}

/// A heading, which may be none, and the paragraphs under it.
type Part = (&'static str, Vec<&'static str>);

/// The parts of a paper that may be put in other words.
fn parts(words: &'static Words, paper: &str) -> Vec<Part> {
    let many = |parts: &'static [(&'static str, &'static [&'static str])]| {
        parts.iter().map(|(title, said)| (*title, said.to_vec())).collect()
    };
    match paper {
        "package" => {
            let mut all: Vec<Part> = many(words.about);
            all.push((words.questions, vec![words.before_questions]));
            all
        }
        "invitation" => many(words.invite),
        "reminder" => many(words.remind),
        "guide" => many(words.guidance),
        _ => vec![("", vec![words.before_paper])],
    }
}

/// Every paragraph that may be put in other words, in the order of the papers.
pub fn given() -> Vec<Given> {
    let mut all = Vec::new();
    for paper in ["package", "invitation", "reminder", "guide", "paper-kit"] {
        let both = parts(&en::WORDS, paper).into_iter().zip(parts(&fr::WORDS, paper));
        for (part, ((title, said), (titre, dit))) in both.enumerate() {
            let heading = (!title.is_empty()).then_some((None, [title, titre]));
            let paragraphs = said.into_iter().zip(dit).enumerate();
            let paragraphs = paragraphs.map(|(at, (said, dit))| (Some(at), [said, dit]));
            all.extend(heading.into_iter().chain(paragraphs).map(|(at, sides)| Given {
                paper,
                place: (part, at),
                sides,
            }));
        }
    }
    all
}

/// The question behind interviewer-only words that stand in a text for participants; an empty name is the kit's own
/// notes. `None`: the text gives nothing away.
///
/// Words that are asked aloud as well, and fewer than three, give nothing away.
pub fn given_away(kit: &Kit, lang: Lang, text: &str) -> Option<QuestionId> {
    let text = format!(" {} ", bare(text));
    let asked: Vec<String> = kit.questions().filter_map(|q| q.ask.side(lang)).map(bare).collect();
    private(kit, lang).into_iter().find_map(|(question, words)| {
        let words = bare(words.side(lang)?);
        let is_long = words.split(' ').nth(2).is_some();
        let is_asked = asked.iter().any(|asked| asked.contains(&words));
        (is_long && !is_asked && text.contains(&format!(" {words} "))).then_some(question)
    })
}

/// Everything that is for the interviewer alone, with the question it belongs to.
fn private(kit: &Kit, lang: Lang) -> Vec<(QuestionId, &Bilingual)> {
    let nowhere = || QuestionId(String::new());
    let mut all: Vec<(QuestionId, &Bilingual)> = Vec::new();
    for question in kit.questions() {
        let mut of: Vec<&Bilingual> = question.probes.iter().map(|probe| &probe.text).collect();
        of.extend(&question.notes);
        if let Kind::Agreement { why, statements, .. } = &question.kind {
            of.push(why);
            of.extend(statements.iter().map(|statement| &statement.explanation));
        }
        all.extend(of.into_iter().map(|words| (question.id.clone(), words)));
    }
    let notes = kit.sections.iter().flat_map(|section| &section.notes).chain(&kit.notes);
    let thanks = kit
        .thanks
        .iter()
        .filter(|thanks| thanks.interviewer_only_in.contains(&lang));
    let rest = notes.chain(thanks.map(|thanks| &thanks.text));
    all.extend(rest.map(|words| (nowhere(), words)));
    all
}

/// Letters and figures only, in lower case, one space between words.
fn bare(text: &str) -> String {
    let letters: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    letters.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
