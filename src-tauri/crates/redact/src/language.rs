//! The language of a line, by its small words.

use std::sync::OnceLock;

use crate::{Lang, fold::mark, knowledge::MarkMap, token::Token, writing::Shape};

const ENGLISH: [&str; 30] = [
    "the", "and", "of", "to", "is", "was", "in", "it", "for", "with", "on", "she", "he", "they", "not", "we", "my",
    "has", "says", "said", "but", "are", "have", "from", "by", "that", "all", "at", "who", "no",
];
const FRENCH: [&str; 36] = [
    "le", "la", "les", "des", "et", "est", "une", "un", "du", "de", "dans", "pas", "que", "qui", "pour", "avec", "il",
    "elle", "ils", "on", "sur", "au", "aux", "mais", "ont", "dit", "fait", "je", "nous", "ca", "ds", "pis", "tjrs",
    "selon", "ses", "sont",
];

/// How many small words of a line are of either language.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SmallWords {
    english: u32,
    french: u32,
}

impl SmallWords {
    /// Counts them; "on" is one of both.
    pub(crate) fn of(tokens: &[Token]) -> SmallWords {
        static SMALL: OnceLock<MarkMap<(bool, bool)>> = OnceLock::new();
        let small = SMALL.get_or_init(|| {
            let mut small: MarkMap<(bool, bool)> = MarkMap::default();
            ENGLISH
                .iter()
                .for_each(|word| small.entry(mark(word)).or_default().0 = true);
            FRENCH
                .iter()
                .for_each(|word| small.entry(mark(word)).or_default().1 = true);
            small
        });
        let mut count = SmallWords::default();
        for token in tokens
            .iter()
            .filter(|token| token.shape != Shape::Code && token.length < 6)
        {
            if let Some((english, french)) = small.get(&token.mark) {
                count.english += u32::from(*english);
                count.french += u32::from(*french);
            }
        }
        count
    }

    /// The language of the line; what the note is in where they do not tell.
    pub(crate) fn language(self, note: Lang) -> Lang {
        let SmallWords { english, french } = self;
        match note {
            Lang::En if french >= 2 && french > english * 2 => Lang::Fr,
            Lang::Fr if english >= 2 && english > french * 2 => Lang::En,
            Lang::Mixed if french > english => Lang::Fr,
            Lang::Mixed => Lang::En,
            note => note,
        }
    }
}
