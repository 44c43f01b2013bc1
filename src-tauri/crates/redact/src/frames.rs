//! What stands beside a word and tells whether it is somebody.

use crate::{
    facts::{
        ARTICLE, CALL, COLLEAGUE, Facts, HUMAN, IN, KEPT, LEAD, LINK, NOUN, ORDINARY, PLACE, PLACING, PROVINCE, ROLE,
        SITE, SKIP, TITLE, WITH,
    },
    fold::mark,
    token::Token,
    writing::Shape,
};

/// A text and its words.
pub(crate) struct Page<'a> {
    /// As typed.
    pub(crate) text: &'a str,
    /// In order.
    pub(crate) tokens: Vec<Token>,
}

impl Page<'_> {
    /// What lies between a word and the one before.
    pub(crate) fn gap(&self, at: usize) -> &str {
        if at == 0 {
            ""
        } else {
            &self.text[self.tokens[at - 1].end..self.tokens[at].lead.max(self.tokens[at - 1].end)]
        }
    }

    /// Whether only spaces of one line lie between a word and the one before.
    pub(crate) fn touches(&self, at: usize) -> bool {
        at > 0 && self.tokens.get(at).is_some_and(|token| token.gap.is_blank)
    }

    /// The word before, when only spaces lie between.
    pub(crate) fn before(&self, at: usize) -> Option<&Token> {
        self.touches(at).then(|| &self.tokens[at - 1])
    }

    /// The word after, when only spaces lie between and this one is no possessive.
    pub(crate) fn after(&self, at: usize) -> Option<&Token> {
        self.touches(at + 1).then(|| &self.tokens[at + 1])
    }

    /// Whether "'s" follows.
    pub(crate) fn possessive(&self, at: usize) -> bool {
        let rest = &self.text[self.tokens[at].end..];
        let rest = rest.strip_prefix(['\'', '’', 'ʼ']);
        rest.is_some_and(|rest| rest.starts_with(['s', 'S']) && !rest[1..].starts_with(char::is_alphabetic))
    }

    /// Whether a verb follows, over the small words that may stand between; `which` says which verbs count.
    pub(crate) fn verb_follows(&self, at: usize, which: Facts) -> bool {
        if self.possessive(at) {
            return false;
        }
        for next in at + 1..(at + 5).min(self.tokens.len()) {
            if !self.touches(next) || self.tokens[next].shape == Shape::Capital {
                return false;
            }
            if self.tokens[next].is(which) {
                return true;
            }
            if !self.tokens[next].is(SKIP) {
                return false;
            }
        }
        false
    }

    /// Whether a verb follows that can be nothing else than something a person does.
    pub(crate) fn clearly_acts(&self, at: usize) -> bool {
        self.verb_follows(at, HUMAN) && self.after(at).is_some_and(|next| !next.is(HUMAN) || !next.is(NOUN))
    }

    /// "Mr. X", « Mme X », "mgr: X".
    pub(crate) fn titled(&self, at: usize) -> Option<&Token> {
        let before = (at > 0).then(|| &self.tokens[at - 1])?;
        if !before.is(TITLE | ROLE | LEAD | COLLEAGUE) && before.shape != Shape::Single {
            return None;
        }
        let gap = self.gap(at);
        let near = matches!(gap.trim_matches([' ', '\u{a0}', '\u{202f}', '\t']), "" | ".");
        let label = matches!(gap.trim(), ":" | "=" | "(" | "–" | "-");
        let monsieur = before.shape == Shape::Single && before.says("m") && gap.starts_with('.');
        let title = (before.is(TITLE) || monsieur) && near && !gap.contains('\n');
        let role = before.is(ROLE | LEAD | COLLEAGUE) && !gap.contains('\n') && (label && !gap.trim().is_empty());
        (title || role).then_some(before)
    }

    /// "my manager X", "the analyst X": a role right before.
    pub(crate) fn has_role_before(&self, at: usize) -> bool {
        self.before(at)
            .is_some_and(|before| before.is(ROLE | LEAD | COLLEAGUE) && before.shape != Shape::Capital)
    }

    /// "told X", « selon X ».
    pub(crate) fn called(&self, at: usize) -> bool {
        self.before(at).is_some_and(|before| before.is(CALL))
            || (at > 1
                && self.touches(at)
                && self.touches(at - 1)
                && self.tokens[at - 2].is(CALL)
                && self.tokens[at - 1].says("a"))
            || (at > 1
                && self.touches(at)
                && self.touches(at - 1)
                && FROM.contains(&self.tokens[at - 1].mark)
                && self.tokens[at - 2].is(CALL | HUMAN))
    }

    /// "with X", « avec X », « d’X ».
    pub(crate) fn accompanied(&self, at: usize) -> bool {
        self.tokens[at].lead < self.tokens[at].start || self.before(at).is_some_and(|before| before.is(WITH))
    }

    /// An article or a possessive pronoun right before.
    pub(crate) fn has_article(&self, at: usize) -> bool {
        self.before(at)
            .is_some_and(|before| before.is(ARTICLE) && before.shape == Shape::Lower && !self.is_a_grave(before))
    }

    /// « à », which is "a" without its accent.
    fn is_a_grave(&self, token: &Token) -> bool {
        token.says("a") && &self.text[token.start..token.end] == "à"
    }

    /// Whether what stands around makes this a place: "Regina hub", "Austin TX", "in Jordan", « pont Mercier ».
    pub(crate) fn placed(&self, at: usize) -> bool {
        let after = self
            .after(at)
            .is_some_and(|after| after.is(SITE) || (after.is(PROVINCE) && after.shape == Shape::Upper));
        let province = self
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.is(PROVINCE) && next.shape == Shape::Upper && self.gap(at + 1).trim() == ",");
        let before = self
            .before(at)
            .is_some_and(|before| before.is(PLACING | IN) && !before.says("a"))
            || self.before(at).is_some_and(|before| self.is_a_grave(before));
        after || province || before
    }

    /// « pont X », "Sprint X", "Lake X".
    pub(crate) fn is_labelled(&self, at: usize) -> bool {
        let before = self.before(at).is_some_and(|before| {
            before.is(PLACING) && (before.is(ORDINARY | NOUN | PLACE) || before.shape != Shape::Lower)
        });
        let number =
            self.tokens[at].is(ORDINARY | KEPT) && self.after(at).is_some_and(|after| after.shape == Shape::Code);
        before || number
    }

    /// Whether a list sign lies between a word and the one before: "A, B", "A & B", "A > B".
    pub(crate) fn listed(&self, at: usize) -> bool {
        at > 0 && self.tokens.get(at).is_some_and(|token| token.gap.is_list)
    }

    /// The item before in a list: over a sign, or over "and".
    pub(crate) fn item_before(&self, at: usize) -> Option<usize> {
        if self.listed(at) {
            return Some(at - 1);
        }
        (self.touches(at) && at > 1 && self.tokens[at - 1].is(LINK) && (self.touches(at - 1) || self.listed(at - 1)))
            .then(|| at - 2)
    }

    /// The item after in a list.
    pub(crate) fn item_after(&self, at: usize) -> Option<usize> {
        if self.listed(at + 1) {
            let skip = self.tokens[at + 1].is(LINK) && self.touches(at + 2);
            return Some(if skip { at + 2 } else { at + 1 });
        }
        (self.touches(at + 1) && self.tokens[at + 1].is(LINK) && self.touches(at + 2)).then_some(at + 2)
    }
}

/// "Asked by X", « appelé par X ».
const FROM: [u64; 4] = [mark("to"), mark("from"), mark("by"), mark("par")];
