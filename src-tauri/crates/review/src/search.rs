//! Finding words in everything that was noted.
//!
//! The words of each interview are kept once more, folded, one after the other: what is looked for is then a run of
//! bytes, and reading all of them takes a few milliseconds even for thousands of interviews. Nothing has to be kept in
//! step but the one text of an interview in which a name was struck out, and no ranking tells who said how much.

use crate::answers::Answers;
use crate::fold::{fold, needle};
use crate::shuffle::shuffle;
use crate::wall::{Opening, Shown, beside_notes};
use kit::QuestionId;
use memchr::memmem::Finder;
use record::{Interview, RecordId, Spot};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// The folded words of a study, in memory.
#[derive(Debug)]
pub struct Search {
    /// In the kit's order. A place is named by its number here: a common word stands in a hundred thousand of them.
    questions: Vec<QuestionId>,
    interviews: BTreeMap<RecordId, Folded>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Hits {
    /// The lines, grouped by question in the kit's order, shuffled within each.
    pub opening: Opening,
    /// How many lines hold what was looked for.
    pub lines: u32,
    /// How many of them stand in the opening.
    pub shown: u32,
}

/// One interview: its folded words, and where in them each spot ends.
#[derive(Debug)]
struct Folded {
    text: Zeroizing<String>,
    spots: Vec<(u32, Place)>,
}

/// A spot of an answer to the question with this number in the kit's order.
type Place = (usize, Spot);

impl Search {
    /// Reads everything once.
    pub fn new(answers: &Answers) -> Self {
        let questions: Vec<QuestionId> = answers.kit().questions().map(|it| it.id.clone()).collect();
        let all = answers.all().iter();
        Self {
            interviews: all
                .map(|(record, held)| (*record, Folded::of(held, &questions)))
                .collect(),
            questions,
        }
    }

    /// An interview got a fresh record, because a name in it was struck out: the old words are wiped.
    pub fn replace(&mut self, old: RecordId, fresh: RecordId, interview: &Interview) {
        self.interviews.remove(&old);
        self.interviews.insert(fresh, Folded::of(interview, &self.questions));
    }

    /// Lines that hold all the words, each perhaps only begun, and all the phrases between quotation marks as they
    /// stand. Case, accents and ligatures do not matter, and nothing that is typed is an operator. `most` lines at most
    /// are shown; the seed decides who comes first, else the order would be that of the interviews.
    pub fn find(&self, words: &str, most: u32, seed: u64) -> Hits {
        let mut needles = needles(words);
        // The longest is the rarest, as a rule: the others are only looked for where it stands.
        needles.sort_by_key(|needle| std::cmp::Reverse(needle.len()));
        let finders: Vec<Finder<'_>> = needles.iter().map(|needle| Finder::new(needle.as_bytes())).collect();
        let mut by_question: Vec<Vec<(RecordId, &Spot)>> = vec![Vec::new(); self.questions.len()];
        for (record, folded) in &self.interviews {
            for (question, spot) in folded.find(&finders) {
                by_question[*question].push((*record, spot));
            }
        }
        let lines = by_question.iter().map(|found| found.len() as u32).sum();
        let (mut shown, mut room) = (Vec::new(), most as usize);
        for (question, found) in self.questions.iter().zip(&by_question) {
            // The lines of an interview stand together, and stay so.
            let mut of_each: Vec<_> = found.chunk_by(|one, next| one.0 == next.0).collect();
            shuffle(&mut of_each, seed);
            for lines in of_each {
                if room == 0 {
                    break;
                }
                let spots: Vec<Spot> = lines.iter().take(room).map(|(_, spot)| (*spot).clone()).collect();
                room -= spots.len();
                shown.push(Shown {
                    record: lines[0].0,
                    question: question.clone(),
                    spots,
                });
            }
        }
        Hits {
            opening: Opening::of(shown),
            lines,
            shown: most - room as u32,
        }
    }
}

impl Folded {
    /// Answers to questions that the kit does not have stand nowhere on the wall and are left out.
    fn of(interview: &Interview, questions: &[QuestionId]) -> Self {
        // EXPOSE: only their length is looked at.
        let size = |words: &record::NoteText| words.expose().len() + 4;
        let notes = interview.answers.values().flat_map(|answer| &answer.notes);
        // Folded words are hardly ever longer; what a growing text leaves behind would not be wiped.
        let room: usize = notes.map(|line| size(&line.text)).sum();
        let mut folded = Self {
            text: Zeroizing::new(String::with_capacity(room + room / 8)),
            spots: Vec::new(),
        };
        for (question, answer) in &interview.answers {
            let Some(question) = questions.iter().position(|id| id == question) else {
                continue;
            };
            for (at, line) in (0..).zip(&answer.notes) {
                folded.add(question, Spot::Line(at), &line.text);
            }
            for spot in beside_notes(answer) {
                let words = match &spot {
                    Spot::Why(statement) => crate::answers::why(answer, statement),
                    _ => answer.heard_differently.as_ref(),
                };
                if let Some(words) = words {
                    folded.add(question, spot, words);
                }
            }
        }
        folded
    }

    fn add(&mut self, question: usize, spot: Spot, words: &record::NoteText) {
        // EXPOSE: the search in memory learns the words.
        fold(words.expose(), &mut self.text);
        self.spots.push((self.text.len() as u32, (question, spot)));
    }

    /// The spots that hold all of these.
    fn find<'a>(&'a self, finders: &'a [Finder<'a>]) -> impl Iterator<Item = &'a Place> {
        let text = self.text.as_bytes();
        let mut from = 0;
        std::iter::from_fn(move || {
            let (rarest, others) = finders.split_first()?;
            loop {
                let hit = from + rarest.find(text.get(from..)?)?;
                let at = self.spots.partition_point(|(end, _)| *end as usize <= hit);
                let (end, place) = self.spots.get(at)?;
                let begin = at.checked_sub(1).map_or(0, |before| self.spots[before].0 as usize);
                from = *end as usize;
                if others.iter().all(|other| other.find(&text[begin..from]).is_some()) {
                    return Some(place);
                }
            }
        })
    }
}

/// What is looked for, folded. Words between quotation marks stand together and end where a word ends, unless the
/// second mark is still to be typed; what stands outside is cut at white space.
fn needles(words: &str) -> Vec<Zeroizing<String>> {
    let is_mark = |letter| matches!(letter, '"' | '“' | '”' | '«' | '»');
    let parts: Vec<&str> = words.split(is_mark).collect();
    let mut needles = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        if at % 2 == 1 {
            needles.extend(needle(part, at + 1 < parts.len()));
        } else {
            needles.extend(part.split_whitespace().filter_map(|word| needle(word, false)));
        }
    }
    needles
}
