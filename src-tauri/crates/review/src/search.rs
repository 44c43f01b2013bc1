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
    spots: Vec<(u32, QuestionId, Spot)>,
}

impl Search {
    /// Reads everything once.
    pub fn new(answers: &Answers) -> Self {
        let folded = answers.all().iter().map(|(record, held)| (*record, Folded::of(held)));
        Self {
            interviews: folded.collect(),
        }
    }

    /// An interview got a fresh record, because a name in it was struck out: the old words are wiped.
    pub fn replace(&mut self, old: RecordId, fresh: RecordId, interview: &Interview) {
        self.interviews.remove(&old);
        self.interviews.insert(fresh, Folded::of(interview));
    }

    /// Lines that hold all the words, each perhaps only begun, and all the phrases between quotation marks as they
    /// stand. Case, accents and ligatures do not matter, and nothing that is typed is an operator. `most` lines at most
    /// are shown; the seed decides who comes first, else the order would be that of the interviews.
    pub fn find(&self, answers: &Answers, words: &str, most: u32, seed: u64) -> Hits {
        let mut needles = needles(words);
        // The longest is the rarest, as a rule: the others are only looked for where it stands.
        needles.sort_by_key(|needle| std::cmp::Reverse(needle.len()));
        let finders: Vec<Finder<'_>> = needles.iter().map(|needle| Finder::new(needle.as_bytes())).collect();
        let mut by_question: BTreeMap<&QuestionId, Vec<Shown>> = BTreeMap::new();
        let mut lines = 0;
        for (record, folded) in &self.interviews {
            for (question, spot) in folded.find(&finders) {
                lines += 1;
                let found = by_question.entry(question).or_default();
                match found.last_mut().filter(|last| last.record == *record) {
                    Some(last) => last.spots.push(spot.clone()),
                    None => found.push(Shown {
                        record: *record,
                        question: question.clone(),
                        spots: vec![spot.clone()],
                    }),
                }
            }
        }
        let (mut shown, mut room) = (Vec::new(), most as usize);
        for question in answers.kit().questions() {
            let mut found = by_question.remove(&question.id).unwrap_or_default();
            shuffle(&mut found, seed);
            for mut answer in found {
                answer.spots.truncate(room);
                room -= answer.spots.len();
                if answer.spots.is_empty() {
                    break;
                }
                shown.push(answer);
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
    fn of(interview: &Interview) -> Self {
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

    fn add(&mut self, question: &QuestionId, spot: Spot, words: &record::NoteText) {
        // EXPOSE: the search in memory learns the words.
        fold(words.expose(), &mut self.text);
        self.spots.push((self.text.len() as u32, question.clone(), spot));
    }

    /// The spots that hold all of these.
    fn find<'a>(&'a self, finders: &'a [Finder<'a>]) -> impl Iterator<Item = (&'a QuestionId, &'a Spot)> {
        let text = self.text.as_bytes();
        let mut from = 0;
        std::iter::from_fn(move || {
            let (rarest, others) = finders.split_first()?;
            loop {
                let hit = from + rarest.find(text.get(from..)?)?;
                let at = self.spots.partition_point(|(end, _, _)| *end as usize <= hit);
                let (end, question, spot) = self.spots.get(at)?;
                let begin = at.checked_sub(1).map_or(0, |before| self.spots[before].0 as usize);
                from = *end as usize;
                if others.iter().all(|other| other.find(&text[begin..from]).is_some()) {
                    return Some((question, spot));
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
