//! The kit as everybody in the house reads it: sections of questions, in one or two languages.
//!
//! What may be read aloud or handed to a participant and what is for the interviewer only are
//! different fields everywhere, so that no writer can mix them up by forgetting a flag.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The question kit of one edition of a study.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kit {
    /// Version of this format; readers refuse what is newer. See [`Kit::settle_format`].
    pub format: u32,
    /// What the kit calls itself, for example "Interview questions".
    pub title: Bilingual,
    /// Read to the participant before the first question; empty when none came with the kit.
    pub script: Script,
    /// In the order they are asked.
    pub sections: Vec<Section>,
    /// Said at the end. Interviewer-only in one language and not in the other is a lint finding.
    pub thanks: Option<Prompt>,
    /// For the interviewer only: what the kit says about itself before its first question, and
    /// the stage directions of the script ("get their answer verbally only").
    #[serde(default)]
    pub notes: Vec<Bilingual>,
    /// Lines of the source that could not be understood: shown to the lead, never dropped.
    pub leftovers: Vec<Leftover>,
}

/// One of the two languages of a study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
}

/// The same words in English and French; a one-language kit leaves the other side empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bilingual {
    /// The English side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// The French side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
}

/// Words with who may hear them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// The words.
    pub text: Bilingual,
    /// Languages in which the source marks them as meant for the interviewer alone.
    #[serde(default)]
    pub interviewer_only_in: Vec<Lang>,
}

/// What is said before the first question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Script {
    /// In the order they are spoken.
    pub steps: Vec<ScriptStep>,
    /// Minutes planned for it, the thanks included. Since format 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u8>,
}

/// One paragraph of the script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptStep {
    /// What this paragraph does.
    pub part: ScriptPart,
    /// What is said. A spoken blank (the participant's name) is written `{blank}`.
    pub text: Bilingual,
}

/// What a paragraph of the script is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScriptPart {
    /// Said to everyone.
    Spoken,
    /// Asks whether notes may be taken.
    AskNotes,
    /// Asks whether the person agrees to take part.
    AskConsent,
    /// Said when the answer is no; the interview ends there.
    IfNo,
    /// Said when the answer is yes.
    IfYes,
}

/// A part of the interview with a subject of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Position from 1, as printed ("Section 3").
    pub number: u8,
    /// Its heading without "Section 3 –".
    pub title: Bilingual,
    /// The themes printed under the heading.
    pub themes: Vec<Bilingual>,
    /// For the interviewer only: what the section says before its first question.
    #[serde(default)]
    pub notes: Vec<Bilingual>,
    /// In the order they are asked.
    pub questions: Vec<Question>,
    /// Minutes planned for it. Since format 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u8>,
}

/// Names a question across languages and editions: "3.5", and "3.5a" for a follow-up under its table.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct QuestionId(pub String);

/// One thing that is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable name.
    pub id: QuestionId,
    /// What is read aloud.
    pub ask: Bilingual,
    /// How an answer is written down.
    pub kind: Kind,
    /// For the interviewer only: what to ask next, examples to offer, follow-ups that depend on the answer.
    pub probes: Vec<Probe>,
    /// For the interviewer only: where a question comes from, how to handle it.
    pub notes: Vec<Bilingual>,
    /// Whether the answer, beside others, could tell who gave it. Since format 2.
    #[serde(default, skip_serializing_if = "is_false")]
    pub identifies: bool,
}

/// For the interviewer only; never in a participant's package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// Why it is there.
    pub role: ProbeRole,
    /// Its words.
    pub text: Bilingual,
}

/// What a probe is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProbeRole {
    /// Introduces the probes below it ("If more guidance is required…").
    Lead,
    /// A further question.
    Question,
    /// An example to offer when the participant hesitates.
    Example,
}

/// How the answer to a question is written down. Beside any of these there may be notes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// Open text.
    #[default]
    Text,
    /// Whole numbers, each with a label ("filled positions").
    Numbers {
        /// At least one.
        fields: Vec<Entry>,
    },
    /// Any number of options.
    Several {
        /// At least two.
        options: Vec<Entry>,
    },
    /// Yes or no, then why. The order of the follow-ups is the order of the source.
    YesNo {
        /// Follow-ups read aloud after a yes or a no.
        follow_ups: Vec<FollowUp>,
    },
    /// Shares of a whole: each column adds up to 100.
    Percent {
        /// What the time is spent on. `detail` is what stands in brackets.
        rows: Vec<Entry>,
        /// For whom.
        columns: Vec<Entry>,
    },
    /// Statements rated on one scale.
    Agreement {
        /// The scale's ends and middle.
        scale: Scale,
        /// The statements, each with what may be read out when the participant hesitates.
        statements: Vec<Entry>,
        /// Ratings at which the interviewer asks why.
        why_at: Vec<u8>,
        /// The question asked at those ratings.
        why: Bilingual,
    },
    /// A list of subjects, each discussed.
    Topics {
        /// At least two.
        topics: Vec<Entry>,
    },
}

/// One row, option, field, statement or topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Stable within its question: "r1", "o3", "s6".
    pub id: String,
    /// Its words.
    pub label: Bilingual,
    /// What may be read out to explain it; for an agreement statement, the longer explanation.
    #[serde(default)]
    pub explanation: Bilingual,
    /// The short text in brackets under the label, when the source has one.
    #[serde(default)]
    pub detail: Bilingual,
    /// The least number that makes sense here. Since format 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<u32>,
    /// The largest. Since format 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
}

/// A question asked after a yes or a no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// `true`: after a yes.
    pub after_yes: bool,
    /// Its words, with "If yes" left in.
    pub text: Bilingual,
    /// Languages whose source asks it at another place among its siblings than the order here.
    #[serde(default)]
    pub moved_in: Vec<Lang>,
}

/// A rating scale with named points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Lowest rating.
    pub from: u8,
    /// Highest rating.
    pub to: u8,
    /// Named points, lowest first: (1, "Strongly disagree").
    pub points: Vec<(u8, Bilingual)>,
}

impl Scale {
    /// The highest rating that any scale has: figures are guarded for so many cells.
    pub const LAST: u8 = 10;

    /// Whether these are the two ends of a scale.
    pub fn holds(from: u8, to: u8) -> bool {
        from < to && to <= Self::LAST
    }
}

/// Something in the source that no reader understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leftover {
    /// Which file.
    pub lang: Lang,
    /// From 1.
    pub line: u32,
    /// The words as they stand.
    pub text: String,
}

impl Bilingual {
    /// The same thing said once, in one language.
    pub fn only(lang: Lang, text: impl Into<String>) -> Self {
        let text = Some(text.into());
        match lang {
            Lang::En => Self { en: text, fr: None },
            Lang::Fr => Self { en: None, fr: text },
        }
    }

    /// Both languages.
    pub fn both(en: impl Into<String>, fr: impl Into<String>) -> Self {
        Self {
            en: Some(en.into()),
            fr: Some(fr.into()),
        }
    }

    /// This language's side, when it is there.
    pub fn side(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::En => self.en.as_deref(),
            Lang::Fr => self.fr.as_deref(),
        }
    }

    /// This language's side, or else the other; empty only when both are missing.
    pub fn prefer(&self, lang: Lang) -> &str {
        self.side(lang).or(self.side(lang.other())).unwrap_or("")
    }

    /// Whether neither side has words.
    pub fn is_empty(&self) -> bool {
        self.en.is_none() && self.fr.is_none()
    }
}

impl Lang {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Lang::En => Lang::Fr,
            Lang::Fr => Lang::En,
        }
    }

    /// The tag of BCP 47: "en" or "fr".
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_false(it: &bool) -> bool {
    !it
}

impl Kit {
    /// Says the lowest format that can hold what is in it, so that a program of then still reads a kit of then.
    pub fn settle_format(&mut self) {
        let is_planned = self.script.minutes.is_some() || self.sections.iter().any(|s| s.minutes.is_some());
        let has_ranges = |q: &Question| crate::participant::entries(&q.kind).any(|e| e.least.or(e.most).is_some());
        let is_newer = is_planned || self.questions().any(|q| q.identifies || has_ranges(q));
        self.format = if is_newer { 2 } else { 1 };
    }

    /// All questions in the order they are asked.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|s| &s.questions)
    }

    /// The question with this name.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions().find(|q| &q.id == id)
    }

    /// Languages in which at least one question is asked.
    pub fn languages(&self) -> Vec<Lang> {
        [Lang::En, Lang::Fr]
            .into_iter()
            .filter(|l| self.questions().any(|q| q.ask.side(*l).is_some()))
            .collect()
    }
}
