//! All interviews of a study, open in memory.

use crate::quotes::Vocabulary;
use crate::shuffle::shuffle;
use kit::{Kit, Lang, QuestionId};
use record::{Answer, Entered, Interview, Line, NoteText, Passage, RecordId, Spot};
use std::borrow::Cow;
use std::sync::OnceLock;

/// The interviews of one edition and the kit that was asked. What the lead makes of them is a
/// [`record::Reading`], which the desk keeps and hands in.
#[derive(Clone, Debug)]
pub struct Answers {
    kit: Kit,
    interviews: Vec<(RecordId, Interview)>,
    /// Which words are rare: read off all interviews when it is first asked.
    vocabulary: OnceLock<Vocabulary>,
}

impl Answers {
    /// Two interviews under one id are one: the first stays.
    pub fn new(kit: &Kit, mut interviews: Vec<(RecordId, Interview)>) -> Self {
        interviews.sort_by_key(|(record, _)| *record);
        interviews.dedup_by_key(|(record, _)| *record);
        Self {
            kit: kit.clone(),
            interviews,
            vocabulary: OnceLock::new(),
        }
    }

    /// The kit that was asked.
    pub fn kit(&self) -> &Kit {
        &self.kit
    }

    /// How many interviews there are: for the lead's own screen. A report prints [`crate::Participation`].
    pub fn interviews(&self) -> u32 {
        u32::try_from(self.interviews.len()).unwrap_or(u32::MAX)
    }

    /// Interviews in which nothing was said under this question: for the lead's own screen.
    pub fn without(&self, question: &QuestionId) -> u32 {
        self.interviews() - self.answered(question).count() as u32
    }

    /// Reasons given for the ratings of one statement, in an order that depends on the seed alone.
    pub fn reasons(&self, question: &QuestionId, statement: &str, seed: u64) -> Vec<&NoteText> {
        let whys = self.entered(question).filter_map(|entered| match entered {
            Entered::Agreement(rated) => rated.get(statement)?.why.as_ref(),
            _ => None,
        });
        let mut reasons: Vec<_> = whys.filter(|why| !why.is_blank()).collect();
        shuffle(&mut reasons, seed);
        reasons
    }

    /// The words of a passage; of a span just these. `None`: its interview was withdrawn, or there never were any; a
    /// whole answer is several lines and has no words of its own.
    pub fn words(&self, passage: &Passage) -> Option<Cow<'_, NoteText>> {
        let answer = self.answer(passage.record, &passage.question)?;
        match &passage.spot {
            Spot::Line(at) => Some(Cow::Borrowed(&answer.notes.get(*at as usize)?.text)),
            Spot::Span { line, from, to } => {
                let line = answer.notes.get(*line as usize)?;
                line.text.span(*from, *to).map(Cow::Owned)
            }
            Spot::Why(statement) => why(answer, statement).map(Cow::Borrowed),
            Spot::HeardDifferently => answer.heard_differently.as_ref().map(Cow::Borrowed),
            Spot::Answer => None,
        }
    }

    /// An interview got a fresh record, because a name in it was struck out.
    pub fn replace(&mut self, old: RecordId, fresh: RecordId, interview: Interview) {
        self.interviews.retain(|(record, _)| *record != old);
        let at = self.interviews.partition_point(|(record, _)| *record < fresh);
        self.interviews.insert(at, (fresh, interview));
        self.vocabulary = OnceLock::new();
    }

    /// The line that a passage stands in, when it stands in one.
    pub(crate) fn in_line(&self, passage: &Passage) -> Option<&Line> {
        let at = passage.in_line()?;
        self.answer(passage.record, &passage.question)?.notes.get(at as usize)
    }

    pub(crate) fn answer(&self, record: RecordId, question: &QuestionId) -> Option<&Answer> {
        self.interview(record)?.answers.get(question)
    }

    /// Every line under a question that says something.
    pub(crate) fn lines_under<'a>(&'a self, question: &'a QuestionId) -> impl Iterator<Item = Passage> + 'a {
        let answers = self
            .interviews
            .iter()
            .filter_map(move |(record, interview)| Some((record, interview.answers.get(question)?)));
        answers.flat_map(move |(record, answer)| {
            let lines = (0_u32..).zip(&answer.notes).filter(|(_, line)| !line.text.is_blank());
            lines.map(move |(at, _)| Passage::line(*record, question.clone(), at))
        })
    }

    pub(crate) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::of(self))
    }

    /// The language in which a passage was said.
    pub fn lang_of(&self, passage: &Passage) -> Lang {
        self.lang(passage.record).unwrap_or(Lang::En)
    }

    /// Whether a passage is their exact words rather than a summary.
    pub fn is_own_words(&self, passage: &Passage) -> bool {
        self.in_line(passage).is_some_and(|line| line.own_words)
    }

    pub(crate) fn lang(&self, record: RecordId) -> Option<Lang> {
        self.interview(record)?.lang
    }

    pub(crate) fn all(&self) -> &[(RecordId, Interview)] {
        &self.interviews
    }

    pub(crate) fn interview(&self, record: RecordId) -> Option<&Interview> {
        let at = self
            .interviews
            .binary_search_by_key(&record, |(known, _)| *known)
            .ok()?;
        Some(&self.interviews[at].1)
    }

    /// Answers to one question that say something.
    pub(crate) fn answered(&self, question: &QuestionId) -> impl Iterator<Item = &Answer> {
        let answers = self
            .interviews
            .iter()
            .filter_map(move |(_, interview)| interview.answers.get(question));
        answers.filter(|answer| says_something(answer))
    }

    /// Everything under one question, said or left out.
    pub(crate) fn under(&self, question: &QuestionId) -> impl Iterator<Item = &Answer> {
        self.interviews
            .iter()
            .filter_map(move |(_, interview)| interview.answers.get(question))
    }

    /// What was entered beside the notes of one question.
    pub(crate) fn entered(&self, question: &QuestionId) -> impl Iterator<Item = &Entered> {
        self.interviews
            .iter()
            .filter_map(move |(_, interview)| interview.answers.get(question)?.entered.as_ref())
    }
}

/// The reason for the rating of one statement.
pub(crate) fn why<'a>(answer: &'a Answer, statement: &str) -> Option<&'a NoteText> {
    match answer.entered.as_ref()? {
        Entered::Agreement(rated) => rated.get(statement)?.why.as_ref(),
        _ => None,
    }
}

/// Whether anybody would find something under this answer: words, or something entered.
pub(crate) fn says_something(answer: &Answer) -> bool {
    answer.notes.iter().any(|line| !line.text.is_blank())
        || answer.entered.as_ref().is_some_and(|entered| !is_empty(entered))
}

fn is_empty(entered: &Entered) -> bool {
    match entered {
        Entered::Numbers(numbers) => numbers.is_empty(),
        Entered::Bands(bands) => bands.is_empty(),
        Entered::Several(options) => options.is_empty(),
        Entered::YesNo(_) => false,
        Entered::Percent(cells) => cells.is_empty(),
        Entered::Agreement(rated) => rated
            .values()
            .all(|rated| rated.rating.is_none() && rated.why.is_none()),
    }
}
