//! The way from a raw note to a clean one.

use std::{
    ops::Range,
    sync::atomic::{AtomicU32, Ordering},
};

use twins::{Protection, is_off};

use crate::{
    CleanText, Find, Label, Lang, Lexicon, Look, RawNote, Redacted, Roster,
    facts::{BETWEEN, BIG, FAMILY, FUNCTION, GIVEN, KEPT, LEAD, PARTICLE, PLACE, ROLE, TEAM, TITLE},
    finder::{Found, Hit, find, is_kept},
    fold::{chain, fold},
    hold::held_back,
    knowledge::Knowledge,
    line::Taught,
    memory::Memory,
    model::Model,
    person::Mention,
    placeholder::{Role, placeholder, unelided},
    roster::MOST_ROUNDS,
    suspects::suspects,
    token::Token,
    writing::Shape,
};

/// How many redactors this process has made: what one has read is not good for another.
static MADE: AtomicU32 = AtomicU32::new(1);

/// Finds names and identifiers and puts placeholders in their place.
pub struct Redactor {
    known: &'static Knowledge,
    model: &'static Model,
    lexicon: Lexicon,
    number: u32,
}

impl Default for Redactor {
    fn default() -> Redactor {
        Redactor::new()
    }
}

impl Redactor {
    /// With what is built in and nobody's directory. Cheap after the first time in a process.
    pub fn new() -> Redactor {
        Redactor::with_lexicon(Lexicon::empty())
    }

    /// With a study's own lexicon.
    pub fn with_lexicon(lexicon: Lexicon) -> Redactor {
        Redactor {
            known: Knowledge::shared(),
            model: Model::shared(),
            lexicon,
            number: MADE.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// With a model in training.
    #[cfg(feature = "training")]
    pub(crate) fn with_model(model: &'static Model) -> Redactor {
        Redactor {
            model,
            ..Redactor::new()
        }
    }

    pub(crate) fn taught(&self) -> Taught<'_> {
        Taught {
            known: self.known,
            model: self.model,
            lexicon: &self.lexicon,
            edition: u64::from(self.number) << 32 | u64::from(self.lexicon.version()),
        }
    }

    /// The lexicon in use.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The lexicon in use, to teach it.
    pub fn lexicon_mut(&mut self) -> &mut Lexicon {
        &mut self.lexicon
    }

    /// What would be hidden in a note that is being typed. `caret` is in code points; the roster learns the names.
    pub fn look(&self, note: &RawNote, caret: Option<usize>, lang: Lang, roster: &mut Roster) -> Look {
        let text = note.words();
        let held = caret.and_then(|caret| held_back(text, caret));
        let (gone, likely) = self.go_through(text, held.clone(), lang, roster);
        let mut place = Places::new(text);
        let finds = gone.into_iter().map(|one| one.find(&mut place, false)).collect();
        let points = |range: Range<usize>| {
            let mut place = Places::new(text);
            place.of(range.start)..place.of(range.end)
        };
        Look {
            finds,
            held_back: held.map(points),
            likely: likely.map(points),
        }
    }

    /// Takes the names out. The word under the caret is left out of the text.
    pub fn redact(&self, note: RawNote, caret: Option<usize>, lang: Lang, roster: &mut Roster) -> Redacted {
        let text = note.words();
        let held = caret.and_then(|caret| held_back(text, caret));
        let (gone, _) = self.go_through(text, held.clone(), lang, roster);
        let clean = write(text, &gone, held.as_ref());
        let mut place = Places::new(text);
        let finds = gone.into_iter().map(|one| one.find(&mut place, false)).collect();
        Redacted {
            text: CleanText::made(clean),
            finds,
            held_back: held.is_some(),
        }
    }

    /// Finds and clean text of one text on its own, by the conventions of the marked notes: an elided « d’ » is
    /// outside the span. For corpora and the command line, which keep no session.
    pub fn spans(&self, text: &str, lang: Lang) -> (Vec<Find>, String) {
        let mut roster = Roster::new();
        let (gone, _) = self.go_through(text, None, lang, &mut roster);
        let clean = write(text, &gone, None);
        let mut place = Places::new(text);
        (gone.into_iter().map(|one| one.find(&mut place, true)).collect(), clean)
    }

    /// Words of an already clean text that may still point at someone, in code points.
    pub fn suspects(&self, clean: &str, lang: Lang, roster: &Roster) -> Vec<(usize, usize)> {
        let _ = lang;
        let mut place = Places::new(clean);
        let found = find(clean, self.taught(), roster, &mut Memory::default(), None);
        suspects(&found)
            .into_iter()
            // What the two looked at and kept is settled, also a whole description.
            .filter(|range| !is_kept(&clean[range.clone()], &self.lexicon, roster))
            .map(|range| (place.of(range.start), place.of(range.end)))
            .collect()
    }

    /// Everything that goes, until nothing more is found: a placeholder is another neighbour than a name was, so what
    /// is left is looked at again. Ends, because each round takes words away. Beside it the name that the unfinished word
    /// may become.
    fn go_through(
        &self,
        text: &str,
        held: Option<Range<usize>>,
        lang: Lang,
        roster: &mut Roster,
    ) -> (Vec<Gone>, Option<Range<usize>>) {
        if is_off(Protection::Redaction) {
            return (Vec::new(), None);
        }
        let outside = |place: &Range<usize>| {
            held.as_ref()
                .is_none_or(|held| place.end <= held.start || held.end <= place.start)
        };
        let mut memory = roster.lend(0);
        let found = find(text, self.taught(), roster, &mut memory, None);
        let likely = found.hits.iter().find(|hit| !outside(&hit.whole));
        let likely = likely.map(|hit| hit.name.clone());
        let mut gone: Vec<Gone> = found
            .hits
            .iter()
            .filter(|hit| outside(&hit.whole))
            .map(|hit| self.name(&found, hit, lang, roster))
            .collect();
        let mut rounds = usize::from(!gone.is_empty());
        while rounds > 0 && rounds < MOST_ROUNDS {
            let clean = write(text, &gone, None);
            let mut cleaned = roster.lend(rounds);
            let again = find(&clean, self.taught(), roster, &mut cleaned, Some(&memory));
            roster.keep_memory(rounds, cleaned);
            // Only what may go gets a name: the roster must not learn a half-typed word.
            let more: Vec<Gone> = again
                .hits
                .iter()
                .filter(|hit| moved_back(&hit.whole, &gone).is_some_and(|place| outside(&place)))
                .map(|hit| self.name(&again, hit, lang, roster))
                .filter_map(|one| one.moved_back(&gone))
                .collect();
            rounds = if more.is_empty() { 0 } else { rounds + 1 };
            gone.extend(more);
            gone.sort_by_key(|one| one.replaced.start);
        }
        roster.keep_memory(0, memory);
        (gone, likely)
    }

    /// Gives a hit its placeholder and its number in the roster.
    fn name(&self, found: &Found<'_>, hit: &Hit, lang: Lang, roster: &mut Roster) -> Gone {
        let text = found.page.text;
        let elision = &text[hit.whole.start..hit.name.start];
        let lang = if elision.is_empty() {
            found.language(hit.name.start, lang)
        } else {
            Lang::Fr
        };
        let (role, number) = match hit.label {
            Label::Person => {
                for token in &found.page.tokens[hit.words.clone()] {
                    if token.length > 2 && !token.ordinary() && !token.is(PARTICLE | BETWEEN | KEPT | PLACE) {
                        roster.learn(token.mark);
                    }
                }
                roster.person(mention(found, hit), role(found, hit), self.known)
            }
            Label::Team => {
                let words = found.page.tokens[hit.words.clone()]
                    .iter()
                    .filter(|token| !token.is(TEAM | FUNCTION));
                (Role::Colleague, roster.team(chain(words.map(|token| token.mark))))
            }
            _ => (Role::Colleague, 1),
        };
        let mut words = placeholder(hit.label, role, number, lang);
        let mut replaced = hit.whole.clone();
        match unelided(elision, &words) {
            Some(lead) if !elision.is_empty() => words.insert_str(0, &lead),
            _ => replaced.start = hit.name.start,
        }
        let id = roster.find(hit.label, &text[hit.name.clone()]);
        Gone {
            name: hit.name.clone(),
            replaced,
            label: hit.label,
            words,
            id,
        }
    }
}

/// One hit with what stands in its place.
struct Gone {
    name: Range<usize>,
    replaced: Range<usize>,
    label: Label,
    words: String,
    id: u32,
}

impl Gone {
    /// From places in the clean text to places in the text as typed.
    fn moved_back(mut self, before: &[Gone]) -> Option<Gone> {
        self.name = moved_back(&self.name, before)?;
        self.replaced = moved_back(&self.replaced, before)?;
        Some(self)
    }

    fn find(self, place: &mut Places<'_>, name_only: bool) -> Find {
        let range = if name_only { self.name } else { self.replaced };
        let placeholder = if name_only {
            self.words[self.words.find('[').unwrap_or(0)..].to_owned()
        } else {
            self.words
        };
        Find {
            start: place.of(range.start),
            end: place.of(range.end),
            label: self.label,
            placeholder,
            id: self.id,
        }
    }
}

/// Where bytes of the clean text stand in the text as typed; `None` across a placeholder.
fn moved_back(range: &Range<usize>, gone: &[Gone]) -> Option<Range<usize>> {
    let (mut grown, mut shrunk) = (0_usize, 0_usize);
    for one in gone {
        let start = one.replaced.start + grown - shrunk;
        if range.end <= start {
            break;
        }
        if range.start < start + one.words.len() {
            return None;
        }
        grown += one.words.len();
        shrunk += one.replaced.len();
    }
    Some(range.start + shrunk - grown..range.end + shrunk - grown)
}

/// The text with every find replaced and what is held back left out.
fn write(text: &str, gone: &[Gone], held: Option<&Range<usize>>) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut cuts: Vec<(&Range<usize>, &str)> = gone.iter().map(|one| (&one.replaced, one.words.as_str())).collect();
    cuts.extend(held.map(|held| (held, "")));
    cuts.sort_by_key(|(range, _)| range.start);
    let mut at = 0;
    for (range, words) in cuts {
        clean.push_str(&text[at..range.start.max(at)]);
        clean.push_str(words);
        at = range.end.max(at);
    }
    clean.push_str(&text[at..]);
    clean
}

/// Code points of byte offsets that only grow.
struct Places<'a> {
    text: &'a str,
    byte: usize,
    points: usize,
}

impl<'a> Places<'a> {
    fn new(text: &'a str) -> Places<'a> {
        Places {
            text,
            byte: 0,
            points: 0,
        }
    }

    fn of(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            (self.byte, self.points) = (0, 0);
        }
        self.points += self.text[self.byte..byte].chars().count();
        self.byte = byte;
        self.points
    }
}

/// How a person is mentioned.
fn mention(found: &Found<'_>, hit: &Hit) -> Mention {
    let tokens = &found.page.tokens[hit.words.clone()];
    let words: Vec<_> = tokens
        .iter()
        .filter(|token| !token.is(PARTICLE | BETWEEN) || token.capital())
        .collect();
    let words: Vec<_> = if words.len() > 1 {
        words.into_iter().filter(|token| !token.is(BIG)).collect()
    } else {
        words
    };
    let folded = |token: &Token| fold(&found.page.text[token.start..token.end]);
    let letters = |text: String| text.chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
    match words.as_slice() {
        [] => Mention::Either(tokens.iter().map(folded).collect()),
        [one] if one.shape == Shape::Initials => Mention::Initials(letters(folded(one))),
        [one] => {
            let titled = found
                .page
                .titled(hit.words.start)
                .is_some_and(|before| before.is(TITLE) || before.says("m"));
            match (titled, one.is(GIVEN), one.is(FAMILY)) {
                (true, ..) | (_, false, true) => Mention::Family(folded(one)),
                (_, true, false) => Mention::Given(folded(one)),
                _ => Mention::Either(folded(one)),
            }
        }
        [first, .., last] if matches!(last.shape, Shape::Single) => Mention::Given(folded(first)),
        [first, .., last] => Mention::Full(letters_or_word(&folded(first)), folded(last)),
    }
}

fn letters_or_word(folded: &str) -> String {
    folded.split('.').next().unwrap_or(folded).to_owned()
}

/// Manager or leader, where the words before the name say so.
fn role(found: &Found<'_>, hit: &Hit) -> Role {
    let page = &found.page;
    let before = page.titled(hit.words.start).or_else(|| page.before(hit.words.start));
    match before {
        Some(before) if before.is(LEAD) => Role::Leader,
        Some(before) if before.is(ROLE) => Role::Manager,
        _ => Role::Colleague,
    }
}
