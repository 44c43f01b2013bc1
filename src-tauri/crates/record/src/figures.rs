//! Figures as they may leave: what a release tells, and what an earlier edition told.
//!
//! `review` makes them of answers and a floor; here they only are what they are, so that a release can be kept and
//! laid beside the next one.

use crate::{NoteText, ThemeId};
use kit::{Bilingual, Entry, QuestionId};
use serde::{Deserialize, Serialize};

/// Everything that one release tells in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The edition, as its lead writes it ("2027", "third").
    pub edition: String,
    /// The smallest group that is shown.
    pub floor: u32,
    /// Who took part.
    pub participation: Participation,
    /// In the kit's order; empty below the floor.
    pub questions: Vec<QuestionFigures>,
    /// The codebook in its order, themes hardly found included; empty below the floor.
    pub themes: Vec<ThemeCount>,
}

/// Who took part, in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// Interviews in the study. Below the floor nothing else is released.
    pub interviews: Count,
    /// People invited: absent when those who did not take part would be too few to be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invited: Option<u32>,
    /// Interviews in English and in French: absent unless both reach the floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<(u32, u32)>,
}

/// One question of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionFigures {
    /// Its number in that edition's kit.
    pub question: QuestionId,
    /// As it was asked then.
    pub words: Bilingual,
    /// The options, fields, topics or statements that the tally names by id; for percentages the rows, then the columns.
    pub entries: Vec<Entry>,
    /// What was counted.
    pub tally: Tally,
}

/// A theme and the interviews it was found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeCount {
    /// The theme.
    pub theme: ThemeId,
    /// Its name.
    pub name: NoteText,
    /// Its name in French, when the lead gave one.
    pub name_fr: Option<NoteText>,
    /// The theme it is a part of.
    pub part_of: Option<ThemeId>,
    /// Of all interviews.
    pub interviews: Count,
}

/// How many people, as far as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// So many; both they and those left over are a group of at least the floor.
    Exact(u32),
    /// Fewer than this; perhaps none.
    Below(u32),
    /// This many or more; perhaps all. Those left over are too few to be told.
    AtLeast(u32),
}

/// One question in figures, as far as they may be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tally {
    /// Open text: interviews that answered.
    Answered(Count),
    /// Options picked or topics talked about, in the kit's order: entry id and interviews, of all interviews.
    /// No base is given: with it the overlap of two options could be worked out.
    Options(Vec<(String, Count)>),
    /// Yes and no.
    YesNo {
        /// Interviews that said one or the other.
        answered: Count,
        /// What may be told; empty when it would point at too few.
        steps: Vec<YesNoStep>,
    },
    /// Numbers, in bands: one per field of the question.
    Bands(Vec<Bands>),
    /// Shares of time.
    Percent {
        /// Interviews that gave at least one figure.
        answered: Count,
        /// Row by row.
        cells: Vec<Share>,
    },
    /// Ratings, statement by statement.
    Agreement(Vec<Distribution>),
}

/// Those who said yes, or those who said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YesNoStep {
    /// What they said.
    pub yes: bool,
    /// Those who said neither, if any, are counted here: they are too few to stand alone.
    pub with_unanswered: bool,
    /// How many.
    pub count: Count,
}

/// One field of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bands {
    /// The field's id in the kit.
    pub field: String,
    /// Interviews that gave a number.
    pub answered: Count,
    /// Smallest first; empty when it would point at too few.
    pub steps: Vec<BandStep>,
}

/// A stretch of numbers and how many gave one in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandStep {
    /// Lowest number.
    pub from: u32,
    /// Highest number; `None`: and more.
    pub to: Option<u32>,
    /// Those without a number, if any, are counted here: they are too few to stand alone.
    pub with_unanswered: bool,
    /// How many.
    pub count: Count,
}

/// One cell of a table of percentages, as far as it may be told: rounded to five points, because a median is
/// somebody's own figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// The row's id in the kit.
    pub row: String,
    /// The column's id in the kit.
    pub column: String,
    /// Half of the interviews gave this or less. Given when each half holds at least the floor.
    pub median: Option<u8>,
    /// Between these lies the middle half. Given when each quarter holds at least the floor.
    pub quartiles: Option<(u8, u8)>,
}

/// One statement's ratings, as far as they may be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distribution {
    /// The statement's id in the kit.
    pub statement: String,
    /// Interviews that rated it.
    pub rated: Count,
    /// Each rating by itself when all reach the floor; else disagree, neither, agree; else two of these
    /// together; else the one that nearly everybody chose; else nothing.
    pub steps: Vec<Step>,
    /// The lower middle rating: a half point between two would tell how many stand on either side of it. Those
    /// whom a step counts without a rating stand in the middle of the scale here too: a median of the others
    /// alone can prove, beside the steps, that some but few gave none. Given when each half reaches the floor.
    pub median: Option<u8>,
}

/// Neighbouring ratings and how many chose them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Lowest rating.
    pub from: u8,
    /// Highest rating.
    pub to: u8,
    /// Those without a rating, if any, are counted here: they are too few to stand alone.
    pub with_unrated: bool,
    /// How many.
    pub count: Count,
}

impl Count {
    /// The number, when it may be told.
    pub fn exact(self) -> Option<u32> {
        match self {
            Count::Exact(people) => Some(people),
            Count::Below(_) | Count::AtLeast(_) => None,
        }
    }
}

impl Distribution {
    /// Disagree, neither, agree, when just these three can be told. Those without a rating are in the middle
    /// one when its step says so.
    pub fn groups(&self) -> Option<(u32, u32, u32)> {
        match self.steps.as_slice() {
            [low, middle, high] => Some((low.count.exact()?, middle.count.exact()?, high.count.exact()?)),
            _ => None,
        }
    }

    /// One count per rating, when all can be told.
    pub fn by_rating(&self) -> Option<Vec<u32>> {
        let alone = self.steps.len() > 3 && self.steps.iter().all(|step| step.from == step.to);
        alone
            .then(|| self.steps.iter().map(|step| step.count.exact()).collect())
            .flatten()
    }
}

impl Figures {
    /// One question. `None`: there were too few interviews, or no such question.
    pub fn question(&self, question: &QuestionId) -> Option<&QuestionFigures> {
        self.questions.iter().find(|told| told.question == *question)
    }
}
