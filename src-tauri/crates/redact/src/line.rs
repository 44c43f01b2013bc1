//! One line of a note: what can be said of it without the others. Kept from one keystroke to the next, so that only
//! the line that changed is read again.

use std::ops::Range;

use crate::{
    Label, Lexicon, Roster,
    colleagues::colleagues,
    facts::{CALENDAR, FUNCTION, GIVEN, KEPT, LEAD, MET, NAME, PLACE, ROLE, STOOD, TEAM},
    frames::Page,
    identifiers::identifiers,
    judge::{Verdict, judge},
    knowledge::Knowledge,
    language::SmallWords,
    lexicon::Rule,
    model::Model,
    placeholder::placeholders,
    second::Edges,
    token::{Before, Token, tokens},
    writing::Shape,
};

/// All that words are judged by.
#[derive(Clone, Copy)]
pub(crate) struct Taught<'a> {
    /// What is built in.
    pub(crate) known: &'a Knowledge,
    /// How words are weighed.
    pub(crate) model: &'a Model,
    /// The study's own people, teams and terms.
    pub(crate) lexicon: &'a Lexicon,
    /// Another number for every redactor, and for every entry that its lexicon learns.
    pub(crate) edition: u64,
}

/// A line that was read. Places are bytes from its own beginning.
#[derive(Clone, Default)]
pub(crate) struct Line {
    /// Its words.
    pub(crate) tokens: Vec<Token>,
    /// What its small words say of its language.
    pub(crate) small_words: SmallWords,
    /// Addresses and numbers.
    pub(crate) addresses: Vec<(Range<usize>, Label)>,
    /// What was thought of each word.
    pub(crate) verdicts: Vec<Verdict>,
    /// What the model makes of each word by itself.
    pub(crate) weights: Vec<f32>,
    /// Words that go together, as a team or by a rule.
    pub(crate) blocks: Vec<(Range<usize>, Label)>,
    /// Words that are people of the directory by given and family name.
    pub(crate) certain: Vec<usize>,
    /// Whether a short form of a given name, or one that has some, stands here.
    pub(crate) has_short_forms: bool,
    /// What was made of its words beside the other lines, and what of those it came from; nothing when it must be
    /// asked again.
    pub(crate) beside: Option<(Edges, Vec<Verdict>)>,
    /// One bit for each word, to tell in no time that a word does not stand here.
    words: u64,
}

impl Line {
    /// Cuts a line into words and finds the addresses and numbers in it.
    pub(crate) fn read(line: &str, known: &Knowledge, lexicon: &Lexicon, before: Before<'_>) -> Line {
        let standing: Vec<Range<usize>> = placeholders(line).map(|one| one.place).collect();
        let mut addresses = identifiers(line);
        addresses.retain(|(range, _)| {
            standing
                .iter()
                .all(|mask| range.end <= mask.start || mask.end <= range.start)
        });
        let mut masked: Vec<Range<usize>> = addresses.iter().map(|(range, _)| range.clone()).collect();
        masked.extend(standing);
        masked.sort_by_key(|range| range.start);
        let tokens = tokens(line, &masked, known, lexicon, before);
        let has_short_forms = |token: &Token| token.is(GIVEN) && !known.short_forms(token.mark).is_empty();
        Line {
            words: tokens.iter().fold(0, |words, token| words | bit(token.mark)),
            small_words: SmallWords::of(&tokens),
            has_short_forms: tokens.iter().any(has_short_forms),
            tokens,
            addresses,
            ..Line::default()
        }
    }

    /// Which words stay by a phrase that is known.
    #[cfg(feature = "training")]
    pub(crate) fn kept(&self, page: &Page<'_>, known: &Knowledge, lexicon: &Lexicon, roster: &Roster) -> Vec<bool> {
        rules(page, known, lexicon, roster).0
    }

    /// Whether one of these words stands here.
    pub(crate) fn says_any(&self, marks: &[u64]) -> bool {
        marks
            .iter()
            .any(|mark| self.words & bit(*mark) != 0 && self.tokens.iter().any(|token| token.mark == *mark))
    }

    /// Judges every word by its neighbours, by the lexicon and by what the session knows.
    pub(crate) fn judge(&mut self, line: &str, taught: Taught<'_>, roster: &Roster) {
        let mut page = Page {
            text: line,
            tokens: std::mem::take(&mut self.tokens),
        };
        for token in &mut page.tokens {
            token.facts &= !MET;
            if token.length > 2 && roster.knows(token.mark) {
                token.facts |= MET;
            }
        }
        let (kept, forced) = rules(&page, taught.known, taught.lexicon, roster);
        let mut verdicts = judge(&page, &kept);
        self.certain = colleagues(&page, taught.lexicon, &verdicts);
        self.certain.iter().for_each(|at| verdicts[*at] = Verdict::Sure);
        self.weights = taught.model.weigh_line(&page, &verdicts);
        let mut blocks = teams(&page, &kept);
        blocks.extend(forced);
        for (range, _) in &blocks {
            verdicts[range.clone()].fill(Verdict::Kept);
            self.certain.retain(|at| !range.contains(at));
        }
        self.tokens = page.tokens;
        self.beside = None;
        self.verdicts = verdicts;
        self.blocks = blocks;
    }
}

fn bit(mark: u64) -> u64 {
    1 << (mark >> 58)
}

/// Words that stay, and words that go, by hand or by the lexicon.
fn rules(
    page: &Page<'_>,
    known: &Knowledge,
    lexicon: &Lexicon,
    roster: &Roster,
) -> (Vec<bool>, Vec<(Range<usize>, Label)>) {
    let mut kept = vec![false; page.tokens.len()];
    let mut forced: Vec<(Range<usize>, Label)> = Vec::new();
    let by_hand = roster.reach();
    let mut free = 0;
    for at in 0..page.tokens.len() {
        let first = page.tokens[at].mark;
        let reach = known.phrase_reach(first).max(lexicon.phrase_reach(first)).max(by_hand);
        for count in (1..=reach.min(page.tokens.len() - at)).rev() {
            let words = at..at + count;
            let marks = || page.tokens[words.clone()].iter().map(|token| token.mark);
            let rule = roster.ruled(marks()).or_else(|| lexicon.rule(marks()));
            let rule = rule.or_else(|| (count > 1 && known.is_phrase(marks())).then_some(Rule::Keep));
            match rule {
                Some(Rule::Keep) => kept[words.clone()].fill(true),
                Some(rule) if at >= free => {
                    // "Project Management" is a unit, "project management" is what everybody does; no single word
                    // that is ordinary is a unit.
                    let shown = |token: &Token| token.shape != Shape::Lower || token.is(FUNCTION);
                    let plain = page.tokens[words.clone()].iter().all(Token::ordinary);
                    let said = page.tokens[words.clone()].iter().all(shown);
                    if rule == Rule::Team && (plain && (count == 1 || !said) || count == 1 && !said) {
                        continue;
                    }
                    let label = match rule {
                        Rule::Team => Label::Team,
                        _ if page.tokens[words.clone()]
                            .iter()
                            .all(|t| t.shape != Shape::Lower || (t.is(NAME) || !t.ordinary()) && count < 3) =>
                        {
                            Label::Person
                        }
                        _ => Label::Phrase,
                    };
                    forced.push((words.clone(), label));
                    free = at + count;
                }
                _ => continue,
            }
            break;
        }
    }
    (kept, forced)
}

/// « l'équipe X », "the X team", "team X", where X is no known word.
fn teams(page: &Page<'_>, kept: &[bool]) -> Vec<(Range<usize>, Label)> {
    let mut teams = Vec::new();
    let named = |at: usize, in_french: bool| {
        let token = &page.tokens[at];
        let plain = token.ordinary()
            && (token.common || token.opens)
            && !(in_french && !token.opens && token.shape == Shape::Capital);
        token.shape == Shape::Capital
            && !kept[at]
            && !plain
            && !token.is(KEPT | PLACE | CALENDAR | ROLE | LEAD | STOOD)
            && token.lead == token.start
    };
    for at in 0..page.tokens.len() {
        if !page.tokens[at].is(TEAM) || page.possessive(at) {
            continue;
        }
        let in_french = page.tokens[at].says("equipe") || page.tokens[at].says("equipes");
        if page.touches(at + 1)
            && named(at + 1, in_french)
            && (in_french || !page.tokens[at + 1].is(GIVEN) || page.has_article(at))
        {
            teams.push((at..at + 2, Label::Team));
        } else if !in_french
            && page.touches(at)
            && !page.possessive(at - 1)
            && named(at - 1, false)
            && teams.last().is_none_or(|(last, _): &(Range<usize>, _)| last.end < at)
        {
            let first = if page.before(at - 1).is_some_and(|before| before.says("the")) {
                at - 2
            } else {
                at - 1
            };
            teams.push((first..at + 1, Label::Team));
        }
    }
    teams
}
