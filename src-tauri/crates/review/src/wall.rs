//! One question, everybody's answers, no respondent.

use crate::answers::{Answers, says_something, why};
use crate::given::{Given, WallSpan};
use crate::shuffle::shuffle;
use kit::{Lang, QuestionId};
use record::{Answer, Entered, Interview, Line, Mark, NoteText, Passage, Reading, RecordId, Speaker, Spot, ThemeId};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What the lead wants to see of a question. The usual filter lets everything through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Answers of interviews held in this language.
    pub lang: Option<Lang>,
    /// Lines of this speaker.
    pub speaker: Option<Speaker>,
    /// Lines of this kind.
    pub mark: Option<Mark>,
    /// Only lines that no theme was given to.
    pub uncoded: bool,
}

/// Who stands where on the wall, this time. It stays with the desk: a window gets positions, which mean
/// nothing any more once the question is opened again.
#[derive(Clone, Debug)]
pub struct Opening {
    /// In the order of the wall.
    shown: Vec<Shown>,
}

/// An answer that stands on the wall, and what of it.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub record: RecordId,
    pub question: QuestionId,
    pub spots: Vec<Spot>,
}

/// One answer on the wall.
#[derive(Clone, Debug)]
pub struct WallAnswer<'a> {
    /// The question it answers.
    pub question: &'a QuestionId,
    /// Language of the interview.
    pub lang: Option<Lang>,
    /// The lines that passed the filter, in the order typed; reasons for ratings and what was heard differently after
    /// them.
    pub lines: Vec<WallLine<'a>>,
    /// What was entered beside them.
    pub entered: Option<&'a Entered>,
    /// Themes given to the answer as a whole.
    pub themes: Vec<ThemeId>,
}

/// One line on the wall.
#[derive(Clone, Debug)]
pub struct WallLine<'a> {
    /// Where it stands: a line, a reason, or what was heard differently.
    pub spot: &'a Spot,
    /// The words and their marks; a reason and what was heard differently have none.
    pub line: Cow<'a, Line>,
    /// Themes given to it.
    pub themes: Vec<ThemeId>,
    /// Chosen for the report.
    pub is_quote: bool,
    /// Words of it that have something of their own, from the front.
    pub spans: Vec<WallSpan>,
}

/// What an interview holds under one question.
#[derive(Clone, Debug)]
pub struct WholeAnswer<'a> {
    /// The question.
    pub question: &'a QuestionId,
    /// In the order typed; reasons for ratings and what was heard differently after them.
    pub lines: Vec<Cow<'a, Line>>,
    /// What was entered beside them.
    pub entered: Option<&'a Entered>,
}

impl Filter {
    fn asks_for_lines(&self) -> bool {
        self.speaker.is_some() || self.mark.is_some() || self.uncoded
    }

    /// What of an answer passes.
    fn spots(&self, answer: &Answer, given: &Given<'_>) -> Vec<Spot> {
        let lines = (0u32..).zip(&answer.notes).filter(|(at, line)| {
            !line.text.is_blank()
                && self.speaker.is_none_or(|speaker| speaker == line.speaker)
                && self.mark.is_none_or(|mark| line.mark == Some(mark))
                && !(self.uncoded && given.is_coded(&Spot::Line(*at)))
        });
        let mut spots: Vec<Spot> = lines.map(|(at, _)| Spot::Line(at)).collect();
        if self.speaker.is_none() && self.mark.is_none() {
            let others = beside_notes(answer).filter(|spot| !(self.uncoded && given.is_coded(spot)));
            spots.extend(others);
        }
        spots
    }
}

impl Opening {
    pub(crate) fn of(shown: Vec<Shown>) -> Self {
        Self { shown }
    }

    /// How many answers stand on the wall.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// Whether the wall is bare.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// The line that a window names by its position on this wall.
    pub fn at(&self, answer: usize, line: usize) -> Option<Passage> {
        let shown = self.shown.get(answer)?;
        Some(shown.passage(shown.spots.get(line)?.clone()))
    }

    /// An answer as a whole.
    pub fn whole(&self, answer: usize) -> Option<Passage> {
        Some(self.shown.get(answer)?.passage(Spot::Answer))
    }

    /// An interview got a fresh record: the wall stays as it hangs.
    pub fn follow(&mut self, old: RecordId, fresh: RecordId) {
        for shown in self.shown.iter_mut().filter(|shown| shown.record == old) {
            shown.record = fresh;
        }
    }
}

impl Shown {
    fn passage(&self, spot: Spot) -> Passage {
        Passage {
            record: self.record,
            question: self.question.clone(),
            spot,
        }
    }
}

impl Answers {
    /// Puts the answers to one question on the wall, in an order that depends on the seed alone.
    pub fn open(&self, question: &QuestionId, filter: &Filter, reading: &Reading, seed: u64) -> Opening {
        let of_lang = self
            .all()
            .iter()
            .filter(|(_, held)| filter.lang.is_none_or(|lang| held.lang == Some(lang)));
        let answers = of_lang.filter_map(|(record, interview)| {
            let answer = interview.answers.get(question)?;
            // Looked up only where it decides: a wall of thousands opens at once.
            let given = match filter.uncoded {
                true => Given::to(reading, *record, question),
                false => Given::default(),
            };
            let spots = filter.spots(answer, &given);
            let is_shown = !spots.is_empty() || (!filter.asks_for_lines() && says_something(answer));
            is_shown.then(|| Shown {
                record: *record,
                question: question.clone(),
                spots,
            })
        });
        let mut shown: Vec<_> = answers.collect();
        shuffle(&mut shown, seed);
        Opening { shown }
    }

    /// The answers of an opening, in its order.
    pub fn wall<'a>(&'a self, opening: &'a Opening, reading: &Reading) -> Vec<WallAnswer<'a>> {
        let quotes: BTreeSet<&Passage> = reading.quotes.iter().map(|quote| &quote.passage).collect();
        let answers = opening.shown.iter().filter_map(|shown| {
            let interview = self.interview(shown.record)?;
            self.wall_answer(interview, shown, reading, &quotes)
        });
        answers.collect()
    }

    /// Everything that the interview behind an answer of the wall holds, question by question in the kit's order.
    /// It says of nobody more than their words do.
    pub fn whole_interview(&self, passage: &Passage) -> Vec<WholeAnswer<'_>> {
        let Some(interview) = self.interview(passage.record) else {
            return Vec::new();
        };
        let answers = self.kit().questions().filter_map(|question| {
            let (question, answer) = interview.answers.get_key_value(&question.id)?;
            let beside = beside_notes(answer).filter_map(|spot| line_at(answer, &spot));
            let notes = answer.notes.iter().filter(|line| !line.text.is_blank());
            let lines: Vec<_> = notes.map(Cow::Borrowed).chain(beside).collect();
            let entered = answer.entered.as_ref();
            (!lines.is_empty() || says_something(answer)).then_some(WholeAnswer {
                question,
                lines,
                entered,
            })
        });
        answers.collect()
    }

    fn wall_answer<'a>(
        &'a self,
        interview: &'a Interview,
        shown: &'a Shown,
        reading: &Reading,
        quotes: &BTreeSet<&Passage>,
    ) -> Option<WallAnswer<'a>> {
        let answer = interview.answers.get(&shown.question)?;
        let given = Given::to(reading, shown.record, &shown.question);
        let lines = shown.spots.iter().filter_map(|spot| {
            let passage = shown.passage(spot.clone());
            Some(WallLine {
                spot,
                line: line_at(answer, spot)?,
                themes: given.at(spot),
                is_quote: quotes.contains(&passage),
                spans: given.spans(spot, reading, &passage),
            })
        });
        Some(WallAnswer {
            question: &shown.question,
            lang: interview.lang,
            lines: lines.collect(),
            entered: answer.entered.as_ref(),
            themes: given.at(&Spot::Answer),
        })
    }
}

/// Words that stand under an answer and not in its notes.
pub(crate) fn beside_notes(answer: &Answer) -> impl Iterator<Item = Spot> + '_ {
    let rated = match &answer.entered {
        Some(Entered::Agreement(rated)) => Some(rated),
        _ => None,
    };
    let reasons = rated.into_iter().flatten();
    let said = reasons.filter(|(_, rated)| rated.why.as_ref().is_some_and(|why| !why.is_blank()));
    let heard = answer.heard_differently.iter().filter(|heard| !heard.is_blank());
    said.map(|(statement, _)| Spot::Why(statement.clone()))
        .chain(heard.map(|_| Spot::HeardDifferently))
}

fn line_at<'a>(answer: &'a Answer, spot: &Spot) -> Option<Cow<'a, Line>> {
    let unmarked = |text: &NoteText| Line {
        speaker: Speaker::default(),
        mark: None,
        own_words: false,
        come_back: false,
        text: text.clone(),
        topic: None,
    };
    match spot {
        Spot::Line(at) => answer.notes.get(*at as usize).map(Cow::Borrowed),
        Spot::Why(statement) => why(answer, statement).map(|why| Cow::Owned(unmarked(why))),
        Spot::HeardDifferently => {
            let heard = answer.heard_differently.as_ref();
            heard.map(|heard| Cow::Owned(unmarked(heard)))
        }
        Spot::Span { .. } | Spot::Answer => None,
    }
}
