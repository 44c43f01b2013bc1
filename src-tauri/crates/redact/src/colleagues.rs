//! People of the directory on a page: by two words that are one of them, whatever stands between.

use crate::{
    Lexicon,
    facts::{
        BETWEEN, BIG, CALENDAR, DIRECTORY, FUNCTION, HUMAN, KEPT, KNOWN, LINK, NOUN, ORDINARY, PARTICLE, PLACE,
        PROVINCE, TITLE, VERB,
    },
    fold::{fold, mark},
    frames::Page,
    judge::Verdict,
    token::Token,
    writing::Shape,
};

/// The words that are people of the directory for certain: given and family name, initial and family name, in any case
/// and either order, the particles before them, and names that are words where only a person can stand.
pub(crate) fn colleagues(page: &Page<'_>, lexicon: &Lexicon, verdicts: &[Verdict]) -> Vec<usize> {
    if lexicon.people() == 0 {
        return Vec::new();
    }
    let alone = |at: usize| is_namesake(page, at, verdicts[at]) || has_initials(page, lexicon, at, verdicts[at]);
    let mut people: Vec<bool> = (0..page.tokens.len()).map(alone).collect();
    for at in 0..page.tokens.len() {
        let small = |to: &usize| page.tokens[*to].is(PARTICLE | BETWEEN) && (page.touches(*to) || *to == at + 1);
        let between = (at + 1..page.tokens.len().min(at + 4)).take_while(small).count();
        // The farthest first: "de" before "la Tour" may be somebody's name too.
        for to in (at + 1..=at + 1 + between).rev().filter(|to| *to < page.tokens.len()) {
            let free = !verdicts[at..=to].contains(&Verdict::Kept);
            let known = free && (page.touches(to) || to == at + 1) && is_pair(page, lexicon, at, to);
            let vouched = |by: usize| people[by] || verdicts[by] >= Verdict::Somebody;
            let beside = || vouched(at) || page.item_before(at).is_some_and(vouched);
            if known && (beside() || !are_mere_words(page, lexicon, at, to)) {
                people[at..=to].fill(true);
                break;
            }
        }
    }
    for at in (1..page.tokens.len()).rev() {
        let is_led = page.touches(at) && lexicon.leads([page.tokens[at - 1].mark, page.tokens[at].mark]);
        let named = people[at] || verdicts[at] >= Verdict::Somebody;
        people[at - 1] |= is_led && named && verdicts[at - 1] != Verdict::Kept;
    }
    (0..people.len()).filter(|at| people[*at]).collect()
}

fn is_pair(page: &Page<'_>, lexicon: &Lexicon, at: usize, to: usize) -> bool {
    let (one, other) = (&page.tokens[at], &page.tokens[to]);
    if is_initial(one) || lexicon.facts(one.mark) == 0 && one.shape == Shape::Upper && one.length < 4 {
        return is_initial_of(page, lexicon, at, to);
    }
    let gap = page.gap(at + 1);
    let joined = page.touches(at + 1) || gap == ":" && to == at + 1;
    let after_comma = to == at + 1 && gap.trim_matches([' ', '\u{a0}']) == ",";
    let turned = after_comma && (!is_initial(other) || other.shape != Shape::Lower)
        || joined && to == at + 1 && lexicon.facts(other.mark) != 0 && (other.capital() || !other.is(VERB | FUNCTION));
    joined && lexicon.is_person([one.mark, other.mark])
        || turned && lexicon.is_person([other.mark, one.mark])
        || joined && one.is(KNOWN) && other.is(KNOWN) && is_slip(page, lexicon, at, to)
}

/// The letters of a word as they are looked up, without dots.
fn letters(page: &Page<'_>, token: &Token) -> String {
    let folded = fold(&page.text[token.start..token.end]);
    folded.chars().filter(|letter| letter.is_alphabetic()).collect()
}

fn is_initial(token: &Token) -> bool {
    token.length == 1 || token.shape == Shape::Initials
}

/// "J. Tremblay", "M.-È. Côté", "JF Tremblay", "j. tremblay"; « M. Tremblay » is a title.
fn is_initial_of(page: &Page<'_>, lexicon: &Lexicon, at: usize, to: usize) -> bool {
    let one = &page.tokens[at];
    let letters = letters(page, one);
    let dotted = matches!(page.gap(at + 1), "." | ". " | ".\u{a0}");
    let stands = (dotted && !(letters == "m" && one.shape == Shape::Single) || page.touches(at + 1))
        && !(one.length > 1 && one.is(KEPT))
        && one.lead == one.start;
    stands && lexicon.is_person([mark(&letters), page.tokens[to].mark])
}

/// One of the two is a name of the directory with one typing error, and together they are a person of it.
fn is_slip(page: &Page<'_>, lexicon: &Lexicon, at: usize, to: usize) -> bool {
    let (one, other) = (&page.tokens[at], &page.tokens[to]);
    let slipped = |token: &Token| lexicon.facts(token.mark) == 0;
    let typed = |token: &Token| fold(&page.text[token.start..token.end]);
    slipped(one) && lexicon.is_near_person(&typed(one), other.mark, true)
        || slipped(other) && lexicon.is_near_person(&typed(other), one.mark, false)
}

/// "will long", "mark price", "a long" in small letters: words first, unless what stands beside them makes them
/// somebody.
fn are_mere_words(page: &Page<'_>, lexicon: &Lexicon, at: usize, to: usize) -> bool {
    let (one, other) = (&page.tokens[at], &page.tokens[to]);
    let initial = is_initial(one);
    if initial && page.gap(at + 1).starts_with('.') || one.shape == Shape::Initials {
        return false;
    }
    if other.shape != Shape::Lower || !other.ordinary() || !other.common {
        return initial && one.shape == Shape::Lower && ["a", "i", "y"].iter().any(|word| one.says(word));
    }
    let plain = match (initial, one.shape) {
        (true, Shape::Lower) => other.is(FUNCTION) || "aeioucdjlmnstyx".contains(&letters(page, one)),
        (true, _) => true,
        (_, Shape::Lower) => {
            one.is(FUNCTION | VERB | NOUN | BIG) || other.is(FUNCTION) || !lexicon.is_person([one.mark, other.mark])
        }
        _ => false,
    };
    let titled = page.titled(at).is_some_and(|before| before.is(TITLE)) || page.has_role_before(at);
    let met = page.called(at) || page.accompanied(at) && !one.is(FUNCTION);
    let picked = page.after(to).is_some_and(|next| next.says("who") || next.says("qui"));
    plain && !(titled || met || page.verb_follows(to, HUMAN) || page.possessive(to) || picked)
}

/// A name that is a word, a place or a product too, where only a person can stand: "asked king about it", « selon
/// petit, c'est fini », "price told me", "it is Hamilton who signs".
fn is_namesake(page: &Page<'_>, at: usize, verdict: Verdict) -> bool {
    let token = &page.tokens[at];
    let never = token.is(FUNCTION | CALENDAR | TITLE) || token.length < 2 || page.has_article(at);
    if verdict == Verdict::Kept || !token.is(DIRECTORY) || never {
        return false;
    }
    let is_small = token.shape == Shape::Lower;
    let free = !token.is(KEPT | PLACE) && token.length > 2;
    if free && !token.common && (token.capital() || is_small) {
        return true;
    }
    let met = if is_small {
        let closes = page.after(at).is_none_or(|next| next.is(FUNCTION) && !next.is(LINK));
        let subject = token.opens || page.before(at).is_some_and(|before| before.is(LINK));
        closes && !token.is(VERB) && page.called(at) || subject && page.clearly_acts(at)
    } else {
        page.called(at) || page.has_role_before(at) || page.verb_follows(at, HUMAN)
    };
    let owns = free && !token.opens && (page.accompanied(at) || page.possessive(at));
    (is_small || token.capital()) && !page.placed(at) && (met || is_picked(page, at)) || token.capital() && owns
}

/// "With JT", "JT's laptop", where hardly anybody of the directory has these letters: "with QA" is no one.
fn has_initials(page: &Page<'_>, lexicon: &Lexicon, at: usize, verdict: Verdict) -> bool {
    let token = &page.tokens[at];
    let short = token.shape == Shape::Upper && !token.shouted && (2..=3).contains(&token.length);
    let met = short && (page.accompanied(at) || page.possessive(at) || page.called(at) || is_picked(page, at));
    let may_be = met && verdict != Verdict::Kept && !token.is(KEPT | PLACE | PROVINCE | ORDINARY);
    may_be && lexicon.has_initials(&letters(page, token))
}

/// "It is X who", « c'est X qui ».
fn is_picked(page: &Page<'_>, at: usize) -> bool {
    let is_it = |before: &Token| before.is(FUNCTION) && before.is(VERB);
    let follows = page.after(at).is_some_and(|next| next.says("who") || next.says("qui"));
    follows && page.before(at).is_some_and(is_it)
}
