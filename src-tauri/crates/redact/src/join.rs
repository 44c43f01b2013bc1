//! From words that are somebody to whole names: initials, particles, unknown surnames, a break of the line inside.

use std::ops::Range;

use crate::{
    facts::{
        BETWEEN, BIG, CALENDAR, CALL, FAMILY, FUNCTION, GIVEN, KEPT, LEAD, NAME, NOUN, ORDINARY, PARTICLE, PLACE,
        PROVINCE, ROLE, TEAM, TITLE, VERB, WITH,
    },
    frames::Page,
    judge::Verdict,
    writing::Shape,
};

/// Runs of words that are one person each, in order, not overlapping.
pub(crate) fn join(page: &Page<'_>, verdicts: &[Verdict]) -> Vec<Range<usize>> {
    let mut people: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < verdicts.len() {
        if verdicts[at] < Verdict::Somebody {
            at += 1;
            continue;
        }
        let floor = people.last().map_or(0, |person| person.end);
        let first = reach_back(page, verdicts, at, floor);
        let end = reach_on(page, verdicts, at + 1);
        people.push(first..end);
        at = end;
    }
    people
}

/// Takes in initials, particles and "Big" before a name.
fn reach_back(page: &Page<'_>, verdicts: &[Verdict], at: usize, floor: usize) -> usize {
    let mut first = at;
    while first > floor && verdicts[first - 1] > Verdict::Kept && page.tokens[first].lead == page.tokens[first].start {
        let before = &page.tokens[first - 1];
        let near = page.touches(first);
        let dotted = matches!(page.gap(first), "." | ". ");
        let initial = matches!(before.shape, Shape::Single | Shape::Initials)
            && (near || dotted)
            && !(before.says("m") && dotted)
            && (dotted || before.shape == Shape::Initials || !["a", "i", "y"].iter().any(|word| before.says(word)));
        let particle = near
            && before.is(PARTICLE)
            && (page.tokens[first].capital()
                || page.tokens[first].is(PARTICLE)
                || !page.tokens[first].ordinary() && first == at);
        let big = near
            && before.is(BIG)
            && !page.has_article(first - 1)
            && page.tokens[first].is(GIVEN)
            && first == at
            && (before.capital() || !page.tokens[first].ordinary() && !page.tokens[first].capital());
        let given = near
            && first == at
            && before.shape == page.tokens[at].shape
            && before.shape != Shape::Lower
            && verdicts[first - 1] == Verdict::Suspect
            && !before.is(ORDINARY | KEPT | PLACE | CALENDAR | TITLE);
        if !(initial || particle || big || given || near && begins_surname(page, first)) {
            break;
        }
        first -= 1;
    }
    first
}

/// "Le Guellec", "De la Tour", "Ms. de Souza", « avec de Montigny »: a small word that can only belong to the name.
fn begins_surname(page: &Page<'_>, first: usize) -> bool {
    let (small, name) = (&page.tokens[first - 1], &page.tokens[first]);
    if !small.is(BETWEEN | PARTICLE) || small.says("y") || small.says("e") {
        return false;
    }
    if small.shape == Shape::Capital {
        return name.is(BETWEEN) || name.capital() && !name.is(GIVEN) && !name.ordinary();
    }
    // « selon de la Torre »: what leads to the name stands before the first of its small words.
    let is_second = !small.says("de") && page.before(first - 1).is_some_and(|before| before.says("de"));
    let begins = if is_second { first - 2 } else { first - 1 };
    let leads = page
        .titled(begins)
        .is_some_and(|before| before.is(TITLE) || before.says("m"))
        || page.before(begins).is_some_and(|before| {
            before.is(WITH | CALL) && !before.is(NOUN | VERB) && !before.is(BETWEEN)
                || before.says("de") && page.tokens[begins].says("de")
        });
    let is_name = name.capital() && !name.is(GIVEN | PLACE) || name.is(BETWEEN) && name.shape == Shape::Lower;
    (leads || page.tokens[begins].opens || !page.touches(begins)) && is_name
        || leads && small.says("de") && name.shape == Shape::Lower && !name.is(ORDINARY | GIVEN)
        || small.says("ben") && name.is(NAME) && !name.capital()
}

/// Takes in what follows a name and belongs to it.
fn reach_on(page: &Page<'_>, verdicts: &[Verdict], mut end: usize) -> usize {
    let alone = |end: usize, start: usize| end - start;
    let start = end - 1;
    while end < verdicts.len() && alone(end, start) < 5 {
        if page.possessive(end - 1) || page.tokens[end].lead < page.tokens[end].start {
            break;
        }
        let step = belongs(page, verdicts, end, start).or_else(|| over_particles(page, verdicts, end));
        match step {
            Some(next) => end = next,
            None => break,
        }
    }
    end
}

/// The word after, or the surname on the next line.
fn belongs(page: &Page<'_>, verdicts: &[Verdict], at: usize, start: usize) -> Option<usize> {
    let token = &page.tokens[at];
    let gap = page.gap(at);
    if verdicts[at] == Verdict::Kept {
        return None;
    }
    let near = page.touches(at);
    let previous = &page.tokens[at - 1];
    let dotted = gap == ". " || gap == ".";
    if near || (dotted && matches!(previous.shape, Shape::Single | Shape::Initials)) {
        if verdicts[at] >= Verdict::Somebody {
            return Some(at + 1);
        }
        let name_like = token.capital()
            && !token.is(FUNCTION | CALENDAR | TITLE | ROLE | LEAD | TEAM)
            && (!token.is(KEPT | PLACE) || token.is(FAMILY) && !token.is(CALENDAR));
        let open_list = token.is(PROVINCE) && token.shape == Shape::Upper;
        if name_like
            && !open_list
            && (!token.shouted || token.is(FAMILY) && !token.is(VERB) || !token.ordinary())
            && token.length > 1
        {
            return Some(at + 1);
        }
        let surname_in_capitals = token.shape == Shape::Upper && !token.is(KEPT | PLACE | ORDINARY) && token.length > 3;
        if surname_in_capitals && at - start == 1 {
            return Some(at + 1);
        }
        let initial = match token.shape {
            Shape::Single => !(token.says("i") || token.says("a")) || page.text[token.end..].starts_with('.'),
            Shape::Initials => true,
            Shape::Lower => {
                token.length == 1
                    && !"aiyoedlsnmcjtwx".contains(&page.text[token.start..token.end])
                    && page.text[token.start..token.end].is_ascii()
            }
            _ => false,
        };
        if initial && (previous.is(NAME) || !previous.ordinary()) {
            return Some(at + 1);
        }
        let unknown_surname = token.shape == Shape::Lower
            && previous.shape == Shape::Lower
            && verdicts[at - 1] >= Verdict::Somebody
            && previous.is(GIVEN)
            && at - start == 1
            && !token.ordinary()
            && !token.is(KEPT | PLACE)
            && token.length > 3;
        return unknown_surname.then_some(at + 1);
    }
    let breaks = gap.trim_matches([' ', '\t', '\r']) == "\n";
    let surname = token.shape == Shape::Capital
        && !token.is(KEPT | PLACE | FUNCTION)
        && (verdicts[at] >= Verdict::Somebody && !token.is(GIVEN) || token.is(FAMILY) && !page.verb_follows(at, VERB));
    (breaks && surname && at - start == 1 && previous.is(GIVEN) && previous.capital()).then_some(at + 1)
}

/// "dos Santos", « de la Tour »: particles count when a name follows them.
fn over_particles(page: &Page<'_>, verdicts: &[Verdict], at: usize) -> Option<usize> {
    let mut next = at;
    let mut sure = false;
    // "John of Austria", "Casimir the Great": in whole sentences only; in a note "Marie of Finance" is a team.
    let byname = page.tokens[at].among_many
        && (page.tokens[at].says("of") || page.tokens[at].says("the"))
        && page
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.shape == Shape::Capital && verdicts[at + 1] > Verdict::Kept)
        && page.tokens[at - 1].capital()
        && page.touches(at)
        && page.touches(at + 1);
    if byname {
        return Some(at + 2);
    }
    while next < verdicts.len() && page.touches(next) && page.tokens[next].is(PARTICLE | BETWEEN) && next - at < 3 {
        sure |= page.tokens[next].is(PARTICLE);
        next += 1;
    }
    if next == at || next >= verdicts.len() || !page.touches(next) {
        return None;
    }
    let token = &page.tokens[next];
    let written_so = token.capital() || sure && !token.ordinary() && !page.tokens[at - 1].capital();
    if !written_so || verdicts[next] == Verdict::Kept || token.is(KEPT | PLACE) {
        return None;
    }
    let fits = if sure {
        true
    } else {
        (!token.is(GIVEN) || next - at > 1) && verdicts[next] >= Verdict::Somebody
    };
    fits.then_some(next + 1)
}
