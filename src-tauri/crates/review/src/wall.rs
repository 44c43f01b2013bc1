//! One question, everybody's answers, no respondent.

use crate::answers::{Answers, says_something};
use crate::shuffle::shuffle;
use kit::{Lang, QuestionId};
use record::{Answer, Entered, Line, Mark, NoteText, Passage, Reading, RecordId, Speaker, ThemeId};

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
    question: QuestionId,
    shown: Vec<(RecordId, Vec<u32>)>,
}

/// One answer on the wall.
#[derive(Clone, Debug)]
pub struct WallAnswer<'a> {
    /// Language of the interview.
    pub lang: Option<Lang>,
    /// The lines that passed the filter, in the order typed.
    pub lines: Vec<WallLine<'a>>,
    /// What was entered beside them.
    pub entered: Option<&'a Entered>,
    /// What one of the two heard differently.
    pub heard_differently: Option<&'a NoteText>,
}

/// One line on the wall.
#[derive(Clone, Debug)]
pub struct WallLine<'a> {
    /// The words and their marks.
    pub line: &'a Line,
    /// Themes given to it.
    pub themes: Vec<ThemeId>,
    /// Chosen for the report.
    pub is_quote: bool,
}

impl Filter {
    fn asks_for_lines(&self) -> bool {
        self.speaker.is_some() || self.mark.is_some() || self.uncoded
    }

    fn lets_through(&self, line: &Line, themes: usize) -> bool {
        !line.text.is_blank()
            && self.speaker.is_none_or(|speaker| speaker == line.speaker)
            && self.mark.is_none_or(|mark| line.mark == Some(mark))
            && !(self.uncoded && themes > 0)
    }
}

impl Opening {
    /// The question.
    pub fn question(&self) -> &QuestionId {
        &self.question
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
        let (record, lines) = self.shown.get(answer)?;
        Some(Passage::line(*record, self.question.clone(), *lines.get(line)?))
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
            let answer = interview
                .answers
                .get(question)
                .filter(|answer| says_something(answer))?;
            let lines = lines_shown(*record, question, answer, filter, reading);
            (!lines.is_empty() || !filter.asks_for_lines()).then_some((*record, lines))
        });
        let mut shown: Vec<_> = answers.collect();
        shuffle(&mut shown, seed);
        Opening {
            question: question.clone(),
            shown,
        }
    }

    /// The answers of an opening, in its order.
    pub fn wall(&self, opening: &Opening, reading: &Reading) -> Vec<WallAnswer<'_>> {
        let answers = opening.shown.iter().filter_map(|(record, shown)| {
            let interview = self.interview(*record)?;
            let answer = interview.answers.get(&opening.question)?;
            let lines = shown.iter().filter_map(|line| {
                let passage = Passage::line(*record, opening.question.clone(), *line);
                Some(WallLine {
                    line: answer.notes.get(*line as usize)?,
                    themes: reading
                        .codings
                        .get(&passage)
                        .map(|given| given.iter().copied().collect())
                        .unwrap_or_default(),
                    is_quote: reading.is_quoted(&passage),
                })
            });
            Some(WallAnswer {
                lang: interview.lang,
                lines: lines.collect(),
                entered: answer.entered.as_ref(),
                heard_differently: answer.heard_differently.as_ref(),
            })
        });
        answers.collect()
    }
}

fn lines_shown(
    record: RecordId,
    question: &QuestionId,
    answer: &Answer,
    filter: &Filter,
    reading: &Reading,
) -> Vec<u32> {
    let themes = |at| {
        reading
            .codings
            .get(&Passage::line(record, question.clone(), at))
            .map_or(0, |given| given.len())
    };
    let lines = (0u32..).zip(&answer.notes);
    lines
        .filter(|(at, line)| filter.lets_through(line, themes(*at)))
        .map(|(at, _)| at)
        .collect()
}
