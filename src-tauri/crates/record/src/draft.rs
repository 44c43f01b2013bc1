//! The lead's report in the making: everything of it that is not an answer.

use crate::{Figures, Month, NoteText, Passage, Reading, RecordId, ThemeId};
use kit::{Lang, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Paragraphs, actions, members' comments, and what left before. Since format 4.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// In reading order below each anchor.
    pub paragraphs: Vec<Paragraph>,
    /// The highest number a paragraph ever had.
    pub last_paragraph: u32,
    /// What is proposed or under way, in the lead's order.
    pub actions: Vec<Action>,
    /// The highest number an action ever had.
    pub last_action: u32,
    /// What members said of a draft, in the order they came.
    pub comments: Vec<Comment>,
    /// What left, oldest first.
    pub releases: Vec<Release>,
    /// The edition before this one, in figures.
    pub earlier: Option<Earlier>,
    /// Questions about a person, without the person.
    pub nil_checks: Vec<NilCheck>,
    /// Quotes that were printed against advice, without the quotes.
    pub allowed: Vec<Allowed>,
    /// Whole interviews that were looked at.
    pub looks: Vec<Look>,
}

/// Names a paragraph within its study, for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ParagraphId(pub u32);

/// Names an action within its study, for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActionId(pub u32);

/// A place of the report that the lead's words can stand below. Its headings, figures and quotes come by themselves.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// One of the five parts, from 1; 6 is the annex with the answers by question.
    Part(u8),
    /// A theme, in part 3.
    Theme(ThemeId),
    /// A question, in part 4 when its statements were rated, else in the annex.
    Question(QuestionId),
}

/// The same words in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its number.
    pub id: ParagraphId,
    /// What it stands below.
    pub under: Anchor,
    /// By language; one that is not written yet is absent.
    pub words: BTreeMap<Lang, NoteText>,
    /// The language that was not touched since the other one changed.
    pub behind: Option<Lang>,
    /// What the other one said when both said the same, so that what changed can be shown. Only while one is behind.
    pub since: Option<NoteText>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its number.
    pub id: ActionId,
    /// By language.
    pub words: BTreeMap<Lang, NoteText>,
    /// Whether it runs already; else it is proposed.
    pub is_under_way: bool,
    /// A role, by language; never a person.
    pub owner: BTreeMap<Lang, NoteText>,
    /// Until when.
    pub horizon: Horizon,
    /// What it answers.
    pub themes: Vec<ThemeId>,
}

/// Until when something should be done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Horizon {
    /// Within three months.
    Soon,
    /// Within a year.
    #[default]
    Year,
    /// Before the next edition.
    NextEdition,
    /// Later, or always.
    Later,
}

/// What a member said of one paragraph of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The release it is on: its place among [`Draft::releases`].
    pub release: u32,
    /// The paragraph's printed number there, from 1.
    pub number: u32,
    /// Whether its writer could be recognised by that paragraph: it may not be printed as it is.
    pub could_be_recognised: bool,
    /// What they wrote; absent when the box alone was ticked.
    pub words: Option<NoteText>,
    /// What was done about it.
    pub response: Option<NoteText>,
    /// Whether it is dealt with.
    pub is_settled: bool,
}

/// What left, as far as it must be known before something else leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// What it was.
    pub kind: ReleaseKind,
    /// When.
    pub month: Month,
    /// Every figure in it.
    pub figures: Figures,
    /// What the printed numbers stand for, from number 1.
    pub rows: Vec<PrintedRow>,
}

/// What leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseKind {
    /// For the participants, before anybody else.
    MembersDraft,
    /// The report.
    Final,
    /// One page of it for a screen.
    Deck,
    /// Figures as a file.
    Figures,
}

/// Something with a printed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintedRow {
    /// A heading, by what it opens.
    Heading(Anchor),
    /// The lead's words.
    Paragraph(ParagraphId),
    /// What somebody said.
    Quote(Passage),
    /// Figures, by what they are of.
    Figures(Anchor),
    /// Something to do.
    Action(ActionId),
}

/// The edition before, as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its figures.
    pub figures: Figures,
    /// How questions of now stand to those of then where the lead said so; the others are compared by their words.
    pub relations: BTreeMap<QuestionId, Relation>,
}

/// How a question of now stands to one of then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The same question: its figures are compared.
    Same(QuestionId),
    /// The same question in other words.
    Reworded(QuestionId),
    /// Another question on the same matter.
    Replaced(QuestionId),
    /// Nothing like it was asked.
    New,
}

/// A question about a person was answered. The name is nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NilCheck {
    /// When.
    pub month: Month,
    /// Places in which something was found.
    pub found: u32,
    /// Records that were not here to be searched, as far as the machines told.
    pub out_of_sight: u32,
}

/// A quote was printed although something spoke against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowed {
    /// When.
    pub month: Month,
    /// What spoke against it.
    pub concern: Concern,
}

/// Why a quote should not be printed as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// It holds a placeholder: somebody was named there.
    Placeholder,
    /// It holds a number.
    Number,
    /// It is the third from the same voice, or a later one.
    SameVoice,
    /// It holds a word that hardly anybody else used.
    RareWord,
    /// It holds what looks like a name.
    ProperNoun,
    /// It says what somebody does or is.
    RoleClue,
    /// It was said in a language that too few chose, and stands in no other.
    LanguageClue,
}

/// A whole interview was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub month: Month,
    /// Why.
    pub reason: NoteText,
}

impl Draft {
    /// A new paragraph below an anchor, after the one named or after all that stand there.
    pub fn add_paragraph(&mut self, under: Anchor, after: Option<ParagraphId>) -> ParagraphId {
        self.last_paragraph = self.last_paragraph.saturating_add(1);
        let id = ParagraphId(self.last_paragraph);
        let place = |wanted: ParagraphId| self.paragraphs.iter().position(|it| it.id == wanted);
        let at = after.and_then(place).map_or(self.paragraphs.len(), |at| at + 1);
        let fresh = Paragraph {
            id,
            under,
            words: BTreeMap::new(),
            behind: None,
            since: None,
        };
        self.paragraphs.insert(at, fresh);
        id
    }

    /// The paragraph with this number.
    pub fn paragraph_mut(&mut self, id: ParagraphId) -> Option<&mut Paragraph> {
        self.paragraphs.iter_mut().find(|it| it.id == id)
    }

    /// Takes a paragraph out. `false`: there was none.
    pub fn drop_paragraph(&mut self, id: ParagraphId) -> bool {
        let before = self.paragraphs.len();
        self.paragraphs.retain(|it| it.id != id);
        self.paragraphs.len() < before
    }

    /// Lets a paragraph change places with its neighbour below the same anchor. `false`: there is none that way.
    pub fn move_paragraph(&mut self, id: ParagraphId, is_up: bool) -> bool {
        let Some(at) = self.paragraphs.iter().position(|it| it.id == id) else {
            return false;
        };
        let is_beside = |it: &Paragraph| it.under == self.paragraphs[at].under;
        let neighbour = if is_up {
            self.paragraphs[..at].iter().rposition(is_beside)
        } else {
            self.paragraphs[at + 1..]
                .iter()
                .position(is_beside)
                .map(|further| at + 1 + further)
        };
        neighbour.inspect(|other| self.paragraphs.swap(at, *other)).is_some()
    }

    /// Older vaults kept the report's opening words beside the themes, in one piece a language: they become paragraphs
    /// of the first part, piece by piece, and the field stays empty. `false`: there was nothing to take.
    pub fn take_summary(&mut self, reading: &mut Reading) -> bool {
        let mut summary = std::mem::take(&mut reading.summary);
        summary.retain(|_, words| !words.is_blank());
        if summary.is_empty() {
            return false;
        }
        let mut pieces: BTreeMap<Lang, std::vec::IntoIter<NoteText>> = summary
            .into_iter()
            .map(|(lang, words)| (lang, words.pieces().into_iter()))
            .collect();
        let mut after = None;
        loop {
            let next: BTreeMap<Lang, NoteText> = pieces
                .iter_mut()
                .filter_map(|(lang, pieces)| Some((*lang, pieces.next()?)))
                .collect();
            if next.is_empty() {
                return true;
            }
            let id = self.add_paragraph(Anchor::Part(1), after);
            if let Some(fresh) = self.paragraph_mut(id) {
                fresh.words = next;
            }
            after = Some(id);
        }
    }

    /// The paragraphs below an anchor, in reading order.
    pub fn under<'a>(&'a self, anchor: &'a Anchor) -> impl Iterator<Item = &'a Paragraph> {
        self.paragraphs.iter().filter(move |it| it.under == *anchor)
    }

    /// An interview got a fresh record: whatever pointed into the old one points into it.
    pub fn follow(&mut self, old: RecordId, fresh: RecordId) {
        for row in self.releases.iter_mut().flat_map(|release| &mut release.rows) {
            if let PrintedRow::Quote(passage) = row
                && passage.record == old
            {
                passage.record = fresh;
            }
        }
    }
}

impl Paragraph {
    /// Writes one language, or takes it back when nothing but white space is left. The other one is behind then,
    /// until it is written too. `false`: it said that already.
    pub fn write(&mut self, lang: Lang, words: NoteText) -> bool {
        if self.words.get(&lang) == Some(&words) || (words.is_blank() && !self.words.contains_key(&lang)) {
            return false;
        }
        let before = if words.is_blank() {
            self.words.remove(&lang)
        } else {
            self.words.insert(lang, words)
        };
        let stand_side_by_side = before.is_some() && self.words.len() == 2;
        if self.behind == Some(lang) || !stand_side_by_side {
            self.agree();
        } else if self.behind.is_none() {
            (self.behind, self.since) = (Some(lang.other()), before);
        }
        true
    }

    /// Whether this language is not written yet, or was not touched since the other one changed.
    pub fn lags(&self, lang: Lang) -> bool {
        self.behind == Some(lang) || (!self.words.contains_key(&lang) && !self.words.is_empty())
    }

    /// Both languages say the same again, whether or not anything was written.
    pub fn agree(&mut self) {
        (self.behind, self.since) = (None, None);
    }
}
