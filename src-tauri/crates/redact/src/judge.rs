//! Whether a word is somebody: by what is known of it, how it is written and what stands beside it.

use crate::{
    facts::{
        CALENDAR, CALL, COLLEAGUE, FAMILY, FUNCTION, GIVEN, HUMAN, IN, KEPT, KNOWN, LEAD, LINK, NAME, NOUN, ORDINARY,
        PLACE, PROVINCE, ROLE, STOOD, TEAM, TITLE, VERB, WITH,
    },
    fold::fold,
    frames::Page,
    token::Token,
    writing::Shape,
};

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// Kept by hand, by the lexicon, or as part of a known phrase.
    Kept,
    /// Nobody.
    Nobody,
    /// Worth a second look at the debrief.
    Suspect,
    /// Somebody; in doubt, hide.
    Somebody,
    /// Somebody, so that every other mention is too.
    Sure,
}

/// Judges every word on its own and its neighbours, then by the lists it stands in.
pub(crate) fn judge(page: &Page<'_>, kept: &[bool]) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = (0..page.tokens.len())
        .map(|at| if kept[at] { Verdict::Kept } else { word(page, at) })
        .collect();
    lists(page, &mut verdicts);
    verdicts
}

fn word(page: &Page<'_>, at: usize) -> Verdict {
    let token = &page.tokens[at];
    if token.is(STOOD) {
        return Verdict::Somebody;
    }
    // « D’Amélie » became « De [collègue] »: the small word is ours, and a text read again must stay as it is.
    if token.says("de") && page.tokens.get(at + 1).is_some_and(|next| next.is(STOOD)) && page.touches(at + 1) {
        return Verdict::Kept;
    }
    match token.shape {
        Shape::Code => Verdict::Nobody,
        Shape::Single => spaced_initials(page, at),
        Shape::Initials => initials(page, at),
        Shape::Camel if token.is(NAME | KNOWN) && !token.is(KEPT | ORDINARY) => Verdict::Somebody,
        Shape::Camel => Verdict::Nobody,
        Shape::Capital => capital(page, at),
        Shape::Upper if token.shouted => shouted(page, at),
        Shape::Upper => upper(page, at),
        Shape::Lower => lower(page, at),
    }
}

/// Words that no one is called, whatever their capital; "Will" and "May" alone are small words and people.
fn never(token: &Token) -> bool {
    token.is(FUNCTION) && !(token.says("will") || token.says("may")) || token.is(TITLE | CALENDAR)
}

/// A verb doing its work: "he said", "Bev asked".
fn is_plain_verb(page: &Page<'_>, at: usize) -> bool {
    page.tokens[at].is(VERB)
        && page.before(at).is_some_and(|before| {
            before.is(FUNCTION) && !before.is(WITH | CALL | LINK) || before.is(NAME) && !before.ordinary()
        })
}

/// "D W approves", "J. R. Smith".
fn spaced_initials(page: &Page<'_>, at: usize) -> Verdict {
    let single = |at: usize| page.tokens.get(at).is_some_and(|token| token.shape == Shape::Single);
    let near = |at: usize| single(at) && single(at.wrapping_sub(1)) && matches!(page.gap(at), " " | ". " | "\u{a0}");
    let first = if near(at) { at - 1 } else { at };
    let pair = near(first + 1) && !page.before(first).is_some_and(|before| before.is(NOUN));
    if pair && (page.tokens[first].opens || page.verb_follows(first + 1, VERB | HUMAN) || page.accompanied(first)) {
        Verdict::Somebody
    } else {
        Verdict::Nobody
    }
}

fn capital(page: &Page<'_>, at: usize) -> Verdict {
    let token = &page.tokens[at];
    if page.titled(at).is_some()
        && !never(token)
        && !token.is(ROLE | LEAD | COLLEAGUE | PLACE)
        && (!token.is(KEPT) || token.is(NAME))
    {
        return Verdict::Sure;
    }
    if page.is_labelled(at) && !page.possessive(at) && !token.is(KNOWN) {
        return Verdict::Nobody;
    }
    if token.is(KEPT) {
        let beside_products = page
            .item_before(at)
            .is_some_and(|item| page.tokens[item].is(KEPT) && !page.tokens[item].is(GIVEN));
        let somebody = token.is(GIVEN | KNOWN) && acts(page, at) && !beside_products;
        return if somebody { Verdict::Somebody } else { Verdict::Nobody };
    }
    if token.is(PLACE) {
        return match () {
            _ if page.placed(at) || !token.is(NAME) => Verdict::Nobody,
            _ if acts(page, at) => Verdict::Sure,
            _ if token.is(GIVEN) => Verdict::Somebody,
            _ => Verdict::Nobody,
        };
    }
    if !token.ordinary() {
        let short = token.length < 3;
        return match () {
            _ if token.is(KNOWN) => Verdict::Sure,
            _ if short && token.opens && !acts(page, at) => Verdict::Suspect,
            _ if token.is(NAME) => Verdict::Sure,
            _ if short => Verdict::Suspect,
            _ => Verdict::Somebody,
        };
    }
    if !token.is(NAME | KNOWN) || never(token) && !acts(page, at) || token.length < 3 {
        return Verdict::Nobody;
    }
    namesake(page, at)
}

/// A name that is also a word, with a capital: "Will", "Rose", « Petit ».
fn namesake(page: &Page<'_>, at: usize) -> Verdict {
    let token = &page.tokens[at];
    if page.has_article(at) {
        return Verdict::Nobody;
    }
    let surname = page
        .after(at)
        .is_some_and(|next| next.shape == Shape::Capital && next.is(FAMILY) && !next.is(KEPT | PLACE | FUNCTION));
    if token.is(GIVEN) && surname && !page.possessive(at) {
        return Verdict::Sure;
    }
    if !token.opens {
        let phrase = page
            .after(at)
            .is_some_and(|next| next.shape == Shape::Capital && next.ordinary() && !next.is(NAME))
            || page.before(at).is_some_and(|before| {
                before.shape == Shape::Capital && before.ordinary() && !before.opens && !before.is(NAME | TITLE)
            });
        return match () {
            _ if acts(page, at) => Verdict::Sure,
            _ if phrase => Verdict::Suspect,
            _ => Verdict::Somebody,
        };
    }
    let verb = if token.is(GIVEN) || !token.is(NOUN) {
        VERB | HUMAN
    } else {
        HUMAN
    };
    let labelled = page.text[token.end..]
        .trim_start_matches([' ', '\u{a0}'])
        .starts_with(['=', ':']);
    match () {
        _ if page.verb_follows(at, verb) => Verdict::Sure,
        _ if page.possessive(at) && token.is(GIVEN) => Verdict::Somebody,
        _ if labelled && token.is(GIVEN) && !token.is(NOUN) => Verdict::Somebody,
        _ => Verdict::Suspect,
    }
}

/// Does what a person does: says, is told, is thanked.
fn acts(page: &Page<'_>, at: usize) -> bool {
    page.verb_follows(at, HUMAN) || page.called(at) || page.has_role_before(at)
}

fn shouted(page: &Page<'_>, at: usize) -> Verdict {
    let token = &page.tokens[at];
    if page.titled(at).is_some() && !never(token) && !token.is(KEPT | PLACE | TEAM) {
        return Verdict::Sure;
    }
    if token.is(KEPT | PLACE | FUNCTION) || page.is_labelled(at) || is_plain_verb(page, at) {
        return Verdict::Nobody;
    }
    let length = token.length;
    match () {
        _ if !token.ordinary() && token.is(NAME | KNOWN) && length > 2 => Verdict::Sure,
        _ if !token.ordinary() && length > 4 => Verdict::Somebody,
        _ if token.ordinary()
            && token.is(GIVEN)
            && page.verb_follows(
                at,
                if token.is(NOUN) || !token.opens {
                    HUMAN
                } else {
                    VERB | HUMAN
                },
            )
            && !page.has_article(at) =>
        {
            Verdict::Somebody
        }
        _ if token.ordinary() && token.is(GIVEN | FAMILY) && page.called(at) => Verdict::Somebody,
        _ => Verdict::Nobody,
    }
}

/// A word in capitals among others that are not: an acronym, unless it is a name.
fn upper(page: &Page<'_>, at: usize) -> Verdict {
    let token = &page.tokens[at];
    if page.titled(at).is_some() && !token.is(KEPT) {
        return Verdict::Sure;
    }
    if token.is(KEPT | PLACE | ORDINARY | PROVINCE) {
        return Verdict::Nobody;
    }
    let length = token.length;
    match () {
        _ if token.is(NAME | KNOWN) && length > 3 => Verdict::Sure,
        _ if length < 4 && acts(page, at) && !page.has_article(at) => Verdict::Somebody,
        _ if token.is(NAME | KNOWN) && acts(page, at) => Verdict::Somebody,
        _ => Verdict::Nobody,
    }
}

fn initials(page: &Page<'_>, at: usize) -> Verdict {
    let token = &page.tokens[at];
    const NOT: &[&str] = &[
        "u.s", "u.s.", "u.k.", "u.k", "n.b.", "p.s.", "p.m.", "a.m.", "b.c.", "p.e.i.", "n.s.", "q.c.", "e.g.", "i.e.",
        "r.h.", "t.i.", "i.t.", "q.a.", "h.r.", "a.i.", "n-a", "q-a", "r.o.e.", "d.c.", "p.j.", "s.v.p.", "r.s.v.p.",
        "c.v.", "e.g", "i.e", "a.m", "p.m", "p.s", "n.b", "c.-a-d.", "c.-a-d", "p.d.", "q.-a.", "b.a.", "m.a.",
        "m.b.a.",
    ];
    let folded = fold(&page.text[token.start..token.end]);
    match () {
        _ if NOT.contains(&folded.as_str())
            && !(page.text[token.start..].starts_with(char::is_uppercase)
                && (acts(page, at) || page.accompanied(at) || page.titled(at).is_some()))
            || token.is(KEPT) && folded.chars().filter(|letter| letter.is_alphabetic()).count() > 2 =>
        {
            Verdict::Nobody
        }
        _ if folded.contains('.') => Verdict::Somebody,
        _ if acts(page, at) || page.verb_follows(at, VERB) || page.accompanied(at) => Verdict::Somebody,
        _ => Verdict::Suspect,
    }
}

fn lower(page: &Page<'_>, at: usize) -> Verdict {
    let token = &page.tokens[at];
    let length = token.length;
    if token.is(KEPT | TITLE) || length < 2 {
        return Verdict::Nobody;
    }
    let title = page.titled(at).filter(|before| before.is(TITLE)).is_some();
    if title && (!token.ordinary() || token.is(NAME) && !token.is(FUNCTION)) {
        return Verdict::Sure;
    }
    if token.is(PLACE) {
        return if token.is(GIVEN) && acts(page, at) && !page.placed(at) {
            Verdict::Somebody
        } else {
            Verdict::Nobody
        };
    }
    if token.ordinary() {
        let free = !page.has_article(at) && !token.is(FUNCTION) && !is_plain_verb(page, at);
        let subject = token.opens
            || page.listed(at)
            || page
                .before(at)
                .is_some_and(|before| before.is(LINK | VERB) || before.is(FUNCTION) && !before.is(WITH | IN));
        return match () {
            _ if !token.is(GIVEN) || !free => Verdict::Nobody,
            _ if title => Verdict::Sure,
            _ if page.verb_follows(at, HUMAN) && subject => Verdict::Somebody,
            _ if page.called(at) && !token.is(VERB) && length > 2 => Verdict::Somebody,
            _ if page.verb_follows(at, VERB) && subject && !token.is(NOUN) => Verdict::Suspect,
            _ => Verdict::Nobody,
        };
    }
    match () {
        _ if token.is(KNOWN) && length > 2 => Verdict::Sure,
        _ if token.is(GIVEN) && length > 2 => Verdict::Somebody,
        _ if token.is(FAMILY) && length > 3 => Verdict::Somebody,
        _ if length > 3 && (page.called(at) || page.clearly_acts(at)) && !page.has_article(at) => Verdict::Somebody,
        // Unknown to every list and with nothing before it that announces a thing: in doubt, hide.
        _ if length > 3 && !page.has_article(at) => Verdict::Somebody,
        _ if length > 3 => Verdict::Suspect,
        _ => Verdict::Nobody,
    }
}

/// One sure item makes its neighbours in a list people too, when they may be: "Erin, Tomasz & Bev", « trevor et line ».
fn lists(page: &Page<'_>, verdicts: &mut [Verdict]) {
    for _ in 0..2 {
        for at in 0..page.tokens.len() {
            if verdicts[at] >= Verdict::Somebody || verdicts[at] == Verdict::Kept {
                continue;
            }
            let token = &page.tokens[at];
            let is_plain = token.shape == Shape::Lower && token.ordinary() && !token.is(GIVEN);
            if is_plain || never(token) || token.is(PLACE) {
                continue;
            }
            let sure = |item: Option<usize>| {
                item.is_some_and(|item| verdicts.get(item).is_some_and(|verdict| *verdict >= Verdict::Somebody))
            };
            let beside = sure(page.item_before(at)) || sure(page.item_after(at));
            let beside = beside || is_run(page, at);
            if !beside || page.has_article(at) {
                continue;
            }
            let may_be = match token.shape {
                Shape::Capital => token.is(NAME) && (!token.is(KEPT) || token.is(GIVEN) && !token.ordinary()),
                Shape::Lower => is_lower_item(page, at),
                Shape::Upper => token.is(NAME) && !token.is(KEPT),
                Shape::Initials => true,
                _ => false,
            };
            if may_be {
                verdicts[at] = Verdict::Somebody;
            }
        }
    }
}

/// Two names that are words too, in a list: each vouches for the other ("Rose, Mark and Joy").
fn is_run(page: &Page<'_>, at: usize) -> bool {
    let named = |at: usize| {
        page.tokens
            .get(at)
            .is_some_and(|token| token.shape == Shape::Capital && token.is(NAME) && !token.is(KEPT | PLACE | FUNCTION))
    };
    named(at) && (page.item_before(at).is_some_and(named) || page.item_after(at).is_some_and(named))
}

/// A small-letter item of a list with a sure name in it.
fn is_lower_item(page: &Page<'_>, at: usize) -> bool {
    let token = &page.tokens[at];
    if token.is(KEPT | PLACE) || token.length < 3 {
        return false;
    }
    let follows_word = page.before(at).is_some_and(|before| !before.is(LINK));
    if !token.ordinary() {
        return token.is(NAME | KNOWN) || !follows_word;
    }
    let linked = !page.listed(at) || token.opens || page.verb_follows(at, HUMAN);
    token.is(GIVEN)
        && linked
        && !is_plain_verb(page, at)
        && !page.before(at).is_some_and(|before| before.is(VERB))
        && (!token.is(VERB) || page.verb_follows(at, VERB | HUMAN))
}
