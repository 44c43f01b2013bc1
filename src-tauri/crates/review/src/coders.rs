//! Two people gave themes to the same lines: how often they agree.
//!
//! Cohen's κ is the agreement beyond what chance would bring, κ = (pₒ − pₑ) / (1 − pₑ): Jacob Cohen, "A coefficient of
//! agreement for nominal scales", Educational and Psychological Measurement, 1960, 20(1), 37–46.

use crate::answers::Answers;
use kit::QuestionId;
use record::{Reading, RecordId, Spot, ThemeId};
use std::collections::BTreeSet;

/// Lines that both read, by who of the two gave them a theme. Lines only: it says nothing of interviews.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Given by both.
    pub both: u32,
    /// Given here only.
    pub mine: u32,
    /// Given by the colleague only.
    pub theirs: u32,
    /// Given by neither.
    pub neither: u32,
}

impl Agreement {
    /// Lines that both read.
    pub fn lines(self) -> u32 {
        self.both + self.mine + self.theirs + self.neither
    }

    /// The share of lines on which they agree, from 0 to 1. `None`: there is no line.
    pub fn observed(self) -> Option<f64> {
        let lines = self.lines();
        (lines > 0).then(|| f64::from(self.both + self.neither) / f64::from(lines))
    }

    /// Cohen's κ, from −1 to 1. `None`: both gave the theme to every line or to none, and agreement by chance is
    /// certain.
    pub fn kappa(self) -> Option<f64> {
        let share = |some: u32| f64::from(some) / f64::from(self.lines());
        let observed = self.observed()?;
        let (mine, theirs) = (share(self.both + self.mine), share(self.both + self.theirs));
        let by_chance = mine * theirs + (1.0 - mine) * (1.0 - theirs);
        (by_chance < 1.0).then(|| (observed - by_chance) / (1.0 - by_chance))
    }
}

/// Where a theme was given, down to the line: a line that is coded in part is coded, and so is each of an answer.
struct Given<'a> {
    lines: BTreeSet<(RecordId, &'a QuestionId, u32)>,
    answers: BTreeSet<(RecordId, &'a QuestionId)>,
}

impl<'a> Given<'a> {
    fn of(reading: &'a Reading, theme: Option<ThemeId>) -> Self {
        let mut given = Self {
            lines: BTreeSet::new(),
            answers: BTreeSet::new(),
        };
        for passage in theme.iter().flat_map(|theme| reading.given(*theme)) {
            match passage.spot {
                Spot::Line(line) | Spot::Span { line, .. } => {
                    given.lines.insert((passage.record, &passage.question, line));
                }
                Spot::Answer => {
                    given.answers.insert((passage.record, &passage.question));
                }
                Spot::Why(_) | Spot::HeardDifferently => {}
            }
        }
        given
    }

    fn has(&self, record: RecordId, question: &'a QuestionId, line: u32) -> bool {
        self.lines.contains(&(record, question, line)) || self.answers.contains(&(record, question))
    }
}

impl Answers {
    /// How a theme of ours and one of a colleague's agree, over all lines of interviews that both had. A theme that one
    /// of the two does not have was given to no line there.
    pub fn agree(
        &self,
        (mine, my_theme): (&Reading, Option<ThemeId>),
        (theirs, their_theme): (&Reading, Option<ThemeId>),
        shared: &BTreeSet<RecordId>,
    ) -> Agreement {
        let (mine, theirs) = (Given::of(mine, my_theme), Given::of(theirs, their_theme));
        let mut agreed = Agreement::default();
        for (record, interview) in self.all().iter().filter(|(record, _)| shared.contains(record)) {
            for (question, answer) in &interview.answers {
                let lines = (0u32..).zip(&answer.notes).filter(|(_, line)| !line.text.is_blank());
                for (at, _) in lines {
                    let count = match (mine.has(*record, question, at), theirs.has(*record, question, at)) {
                        (true, true) => &mut agreed.both,
                        (true, false) => &mut agreed.mine,
                        (false, true) => &mut agreed.theirs,
                        (false, false) => &mut agreed.neither,
                    };
                    *count += 1;
                }
            }
        }
        agreed
    }

    /// The interviews that are here, by record.
    pub fn has(&self, record: RecordId) -> bool {
        self.interview(record).is_some()
    }

    /// Lines with words, and how many of them have a theme.
    pub fn lines_coded(&self, reading: &Reading) -> (u32, u32) {
        let mut given: BTreeSet<(RecordId, &QuestionId, Option<u32>)> = BTreeSet::new();
        for passage in reading.codings.keys() {
            match passage.spot {
                Spot::Line(line) | Spot::Span { line, .. } => {
                    given.insert((passage.record, &passage.question, Some(line)));
                }
                Spot::Answer => {
                    given.insert((passage.record, &passage.question, None));
                }
                Spot::Why(_) | Spot::HeardDifferently => {}
            }
        }
        let (mut lines, mut coded) = (0, 0);
        for (record, interview) in self.all() {
            for (question, answer) in &interview.answers {
                let is_whole = given.contains(&(*record, question, None));
                for (at, _) in (0u32..).zip(&answer.notes).filter(|(_, line)| !line.text.is_blank()) {
                    lines += 1;
                    coded += u32::from(is_whole || given.contains(&(*record, question, Some(at))));
                }
            }
        }
        (lines, coded)
    }
}
