//! Everything to hide in a text, in order.

use std::ops::Range;

use crate::{
    Label, Lexicon, Roster,
    facts::{
        BETWEEN, BIG, CALENDAR, FUNCTION, GIVEN, HUMAN, KEPT, KNOWN, LEAD, LINK, NAME, ORDINARY, PARTICLE, PLACE, ROLE,
        TEAM, VERB,
    },
    fold::mark,
    frames::Page,
    identifiers::identifiers,
    join::join,
    judge::{Verdict, judge},
    knowledge::Knowledge,
    lexicon::Rule,
    placeholder::placeholders,
    token::{Shape, tokens},
};

/// Something to hide.
pub(crate) struct Hit {
    /// Bytes of the name itself.
    pub(crate) name: Range<usize>,
    /// Bytes with the elision before it.
    pub(crate) whole: Range<usize>,
    /// What it is.
    pub(crate) label: Label,
    /// Words of the name, for a person or a team.
    pub(crate) words: Range<usize>,
}

/// A text that was gone through.
pub(crate) struct Found<'a> {
    /// Its words.
    pub(crate) page: Page<'a>,
    /// What was thought of each.
    pub(crate) verdicts: Vec<Verdict>,
    /// What to hide, in order, not overlapping.
    pub(crate) hits: Vec<Hit>,
}

/// Goes through a text.
pub(crate) fn find<'a>(text: &'a str, known: &Knowledge, lexicon: &Lexicon, roster: &Roster) -> Found<'a> {
    let mut masked = placeholders(text);
    let standing = masked.clone();
    let mut addresses = identifiers(text);
    addresses.retain(|(range, _)| {
        standing
            .iter()
            .all(|mask| range.end <= mask.start || mask.end <= range.start)
    });
    masked.extend(addresses.iter().map(|(range, _)| range.clone()));
    masked.sort_by_key(|range| range.start);

    let tokens = tokens(text, &masked, known, lexicon);
    let caseless = !tokens
        .iter()
        .any(|token| matches!(token.shape, Shape::Capital | Shape::Camel));
    let mut page = Page { text, tokens, caseless };
    recall(&mut page, roster);
    let (kept, forced) = rules(&page, known, lexicon, roster);
    let mut verdicts = judge(&page, &kept);
    directory_pairs(&page, lexicon, &mut verdicts);
    let teams = teams(&page, &kept);
    for range in teams
        .iter()
        .map(|(range, _)| range)
        .chain(forced.iter().map(|(range, _)| range))
    {
        verdicts[range.clone()].fill(Verdict::Kept);
    }
    echo(&page, known, &mut verdicts);

    let whole = |words: &Range<usize>| page.tokens[words.start].lead..page.tokens[words.end - 1].end;
    let name = |words: &Range<usize>| page.tokens[words.start].start..page.tokens[words.end - 1].end;
    let mut hits: Vec<Hit> = Vec::new();
    for words in join(&page, &verdicts) {
        let mut hit = Hit {
            name: name(&words),
            whole: whole(&words),
            label: Label::Person,
            words,
        };
        close_initial(&page, &mut hit);
        hits.push(hit);
    }
    for (words, label) in teams.into_iter().chain(forced) {
        let name = if label == Label::Team {
            whole(&words)
        } else {
            name(&words)
        };
        hits.push(Hit {
            name,
            whole: whole(&words),
            label,
            words,
        });
    }
    for (range, label) in addresses {
        if !is_kept_address(&text[range.clone()], lexicon, roster)
            && (label != Label::Url || names_someone(&text[range.clone()], known, lexicon))
        {
            hits.push(Hit {
                name: range.clone(),
                whole: range,
                label,
                words: 0..0,
            });
        }
    }
    hits.extend(handles(&page, lexicon, &hits));
    hits.sort_by_key(|hit| hit.whole.start);
    hits.dedup_by(|next, before| next.whole.start < before.whole.end);
    Found { page, verdicts, hits }
}

/// Names of this session are known from now on.
fn recall(page: &mut Page<'_>, roster: &Roster) {
    for token in &mut page.tokens {
        if token.folded.len() > 2 && roster.knows(mark(&token.folded)) {
            token.facts |= KNOWN;
        }
    }
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
        let first = &page.tokens[at].folded;
        let reach = known.phrase_reach(first).max(lexicon.phrase_reach(first)).max(by_hand);
        for count in (1..=reach.min(page.tokens.len() - at)).rev() {
            let words = at..at + count;
            let marks = || page.tokens[words.clone()].iter().map(|token| mark(&token.folded));
            let rule = roster.ruled(marks()).or_else(|| lexicon.rule(marks()));
            let rule = rule.or_else(|| (count > 1 && known.is_phrase(marks())).then_some(Rule::Keep));
            match rule {
                Some(Rule::Keep) => kept[words.clone()].fill(true),
                Some(rule) if at >= free => {
                    let shown = page.tokens[words.clone()]
                        .iter()
                        .any(|token| token.shape != Shape::Lower);
                    if rule == Rule::Team && count == 1 && (!shown || page.tokens[at].ordinary()) {
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

/// People of the directory by given and family name, in either order, however they are written.
fn directory_pairs(page: &Page<'_>, lexicon: &Lexicon, verdicts: &mut [Verdict]) {
    for at in 1..page.tokens.len() {
        let near = page.touches(at) || page.gap(at).trim() == ",";
        let (one, other) = (mark(&page.tokens[at - 1].folded), mark(&page.tokens[at].folded));
        let free = verdicts[at] != Verdict::Kept && verdicts[at - 1] != Verdict::Kept;
        if near && free && (lexicon.is_person([one, other]) || lexicon.is_person([other, one])) {
            verdicts[at - 1] = Verdict::Sure;
            verdicts[at] = Verdict::Sure;
        }
    }
}

/// « l'équipe X », "the X team", "team X", where X is no known word.
fn teams(page: &Page<'_>, kept: &[bool]) -> Vec<(Range<usize>, Label)> {
    let mut teams = Vec::new();
    let named = |at: usize, in_french: bool| {
        let token = &page.tokens[at];
        let plain = token.ordinary() && !(in_french && !token.opens && token.shape == Shape::Capital);
        token.shape == Shape::Capital
            && !kept[at]
            && !plain
            && !token.is(KEPT | PLACE | CALENDAR | ROLE | LEAD)
            && token.lead == token.start
    };
    for at in 0..page.tokens.len() {
        if !page.tokens[at].is(TEAM) || page.possessive(at) {
            continue;
        }
        let in_french = page.tokens[at].folded.starts_with("equipe");
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
            let first = if page.before(at - 1).is_some_and(|before| before.folded == "the") {
                at - 2
            } else {
                at - 1
            };
            teams.push((first..at + 1, Label::Team));
        }
    }
    teams
}

/// One sure mention makes the others sure: first name, surname, nickname, another case.
fn echo(page: &Page<'_>, known: &Knowledge, verdicts: &mut [Verdict]) {
    for _ in 0..2 {
        let sure: Vec<usize> = join(page, verdicts).into_iter().flatten().collect();
        let mut names: Vec<&str> = Vec::new();
        for at in sure {
            let token = &page.tokens[at];
            let part = token.folded.chars().count() > 2
                && !token.is(PARTICLE | BETWEEN | BIG | FUNCTION)
                && token.shape != Shape::Initials;
            if part && !names.contains(&token.folded.as_str()) {
                names.push(&token.folded);
            }
        }
        if names.is_empty() {
            return;
        }
        let mut changed = false;
        for (at, token) in page.tokens.iter().enumerate() {
            if verdicts[at] >= Verdict::Somebody || verdicts[at] == Verdict::Kept {
                continue;
            }
            let mentioned = names.contains(&token.folded.as_str())
                || token.is(GIVEN)
                    && !token.ordinary()
                    && names.iter().any(|name| known.same_given(name, &token.folded));
            if mentioned && is_echo(page, at) {
                verdicts[at] = Verdict::Somebody;
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

fn is_echo(page: &Page<'_>, at: usize) -> bool {
    let token = &page.tokens[at];
    match token.shape {
        Shape::Capital => {
            !page.has_article(at)
                && !page.is_labelled(at)
                && !(token.is(PLACE | KEPT) && (page.placed(at) || token.is(CALENDAR)))
                && !(token.is(FUNCTION) && token.opens && !page.verb_follows(at, VERB | HUMAN))
        }
        Shape::Upper => !token.is(KEPT) && (!token.ordinary() || page.verb_follows(at, HUMAN)),
        Shape::Lower if token.ordinary() => {
            token.is(GIVEN)
                && !page.has_article(at)
                && !token.is(FUNCTION)
                && (page.verb_follows(at, VERB | HUMAN) || page.called(at))
                && (token.opens || page.listed(at) || page.before(at).is_some_and(|before| before.is(LINK)))
        }
        Shape::Lower => !token.is(KEPT | PLACE),
        _ => false,
    }
}

/// The dot after a last initial goes with it, unless it ends the sentence.
fn close_initial(page: &Page<'_>, hit: &mut Hit) {
    let last = &page.tokens[hit.words.end - 1];
    let rest = &page.text[last.end..];
    if last.shape == Shape::Single && rest.starts_with(". ") && rest[2..].starts_with(char::is_lowercase) {
        hit.name.end += 1;
        hit.whole.end += 1;
    }
}

/// Whether a web address has somebody's name in its path.
fn names_someone(address: &str, known: &Knowledge, lexicon: &Lexicon) -> bool {
    let path = address.splitn(4, '/').nth(3).unwrap_or_default();
    path.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.chars().count() > 3)
        .any(|word| {
            let folded = crate::fold::fold(word);
            let facts = known.facts(&folded, None) | lexicon.facts(&folded);
            facts & (NAME | KNOWN) != 0 && facts & (ORDINARY | KEPT | PLACE) == 0
        })
}

fn is_kept_address(address: &str, lexicon: &Lexicon, roster: &Roster) -> bool {
    let marks = crate::knowledge::phrase_marks(address);
    let rule = roster.ruled(marks.iter().copied()).or_else(|| lexicon.rule(marks));
    rule == Some(Rule::Keep)
}

/// User names of the directory, and lower-case handles made of a letter and a surname that stands in the note.
fn handles(page: &Page<'_>, lexicon: &Lexicon, hits: &[Hit]) -> Vec<Hit> {
    let mut surnames: Vec<&str> = hits
        .iter()
        .filter(|hit| hit.label == Label::Person)
        .flat_map(|hit| page.tokens[hit.words.clone()].iter())
        .map(|token| token.folded.as_str())
        .filter(|name| name.len() > 4)
        .collect();
    surnames.sort_unstable();
    surnames.dedup();
    let is_handle = |token: &crate::token::Token| {
        let matches = matches!(token.shape, Shape::Lower | Shape::Code);
        matches
            && !token.ordinary()
            && (lexicon.is_handle(&token.folded)
                || surnames.iter().any(|name| {
                    token.folded.len() > name.len().min(7)
                        && token.folded.get(1..).is_some_and(|rest| {
                            rest.len() > 4 && name.starts_with(rest.trim_end_matches(|c: char| c.is_ascii_digit()))
                        })
                }))
    };
    let free = |range: &Range<usize>| {
        hits.iter()
            .all(|hit| range.end <= hit.whole.start || hit.whole.end <= range.start)
    };
    page.tokens
        .iter()
        .filter(|token| is_handle(token) && free(&(token.start..token.end)))
        .map(|token| Hit {
            name: token.start..token.end,
            whole: token.start..token.end,
            label: Label::Username,
            words: 0..0,
        })
        .collect()
}
