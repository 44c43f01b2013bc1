//! What our own lists say of words.

use crate::{
    Words, english,
    facts::{
        ARTICLE, BETWEEN, BIG, CALENDAR, CALL, COLLEAGUE, DICTIONARY, FAMILY, FUNCTION, Facts, GIVEN, HUMAN, IN, KEPT,
        LEAD, LINK, NOUN, ORDINARY, PARTICLE, PLACE, PLACING, PROVINCE, ROLE, SITE, SKIP, TEAM, TITLE, VERB, WITH,
        WORD_NAME,
    },
    fold::{fold, lower, mark},
    french,
};

const ENGLISH: &str = include_str!("../data/words/en.txt");
const FRENCH: &str = include_str!("../data/words/fr.txt");
const FRAMES: &str = include_str!("../data/frames.txt");
const NAMES_AND_KEPT: [(&str, Facts); 11] = [
    (include_str!("../data/names/given.txt"), GIVEN),
    (include_str!("../data/names/nicknames.txt"), GIVEN),
    (include_str!("../data/names/family.txt"), FAMILY),
    (include_str!("../data/names/given_more.txt"), GIVEN),
    (include_str!("../data/names/family_more.txt"), FAMILY),
    (include_str!("../data/keep/places.txt"), PLACE),
    (include_str!("../data/keep/products.txt"), KEPT),
    (include_str!("../data/keep/organisations.txt"), KEPT),
    (include_str!("../data/keep/places_more.txt"), PLACE),
    (include_str!("../data/keep/products_more.txt"), KEPT),
    (include_str!("../data/keep/organisations_more.txt"), KEPT),
];
/// Names that are words too: where a dictionary has the word, it stays an ordinary one.
const WORDS_TOO: [&str; 2] = [
    include_str!("../data/names/given_words.txt"),
    include_str!("../data/names/family_words.txt"),
];

/// Reads every list, after the dictionaries.
pub(crate) fn learn(words: &mut Words) {
    learn_english(words);
    learn_french(words);
    for (list, fact) in NAMES_AND_KEPT {
        for word in lines(list).flat_map(str::split_whitespace) {
            add(words, word, fact);
        }
    }
    for list in WORDS_TOO {
        for word in lines(list).flat_map(str::split_whitespace) {
            let facts = words.entry(mark(&fold(word))).or_default();
            let is_word = *facts & (DICTIONARY | ORDINARY) != 0;
            *facts |= WORD_NAME | if is_word { 0 } else { FAMILY };
        }
    }
    for (class, list) in lines(FRAMES).filter_map(|line| line.split_once(':')) {
        list.split_whitespace().for_each(|word| add(words, word, frame(class)));
    }
}

fn learn_english(words: &mut Words) {
    for (class, list) in lines(ENGLISH).filter_map(|line| line.split_once(':')) {
        for word in list.split_whitespace() {
            let mut forms = word.split('/');
            let base = forms.next().unwrap_or_default();
            let others: Vec<&str> = forms.collect();
            match class {
                "f" => ordinary(words, base, FUNCTION | if is_auxiliary(base) { VERB } else { 0 }),
                "h" | "v" => {
                    let does = if class == "h" { VERB | HUMAN } else { VERB };
                    english::verb_forms(base, &others, |form, follows| {
                        ordinary(words, form, if follows { does } else { 0 });
                    });
                }
                "n" => {
                    ordinary(words, base, NOUN);
                    ordinary(words, &english::plural(base), NOUN);
                    others.iter().for_each(|form| ordinary(words, form, NOUN));
                }
                "a" => english::adjective_forms(base, |form| ordinary(words, form, 0)),
                _ => ordinary(words, base, 0),
            }
        }
    }
}

fn learn_french(words: &mut Words) {
    for (class, list) in lines(FRENCH).filter_map(|line| line.split_once(':')) {
        for word in list.split_whitespace().map(|word| word.trim_end_matches('_')) {
            match class {
                "f" => ordinary(words, word, FUNCTION | if is_auxiliary(word) { VERB } else { 0 }),
                "e" | "E" => {
                    let does = if class == "E" { VERB | HUMAN } else { VERB };
                    french::er_forms(word, |form, follows| {
                        ordinary(words, form, if follows { does } else { 0 });
                    });
                }
                "i" => french::ir_forms(word, |form, follows| {
                    ordinary(words, form, if follows { VERB } else { 0 });
                }),
                "r" => french::re_forms(word, |form, follows| {
                    ordinary(words, form, if follows { VERB } else { 0 });
                }),
                "k" => ordinary(words, word, VERB),
                "K" => ordinary(words, word, VERB | HUMAN),
                "n" => french::noun_forms(word, |form| ordinary(words, form, NOUN)),
                "a" => french::adjective_forms(word, |form| ordinary(words, form, 0)),
                _ => ordinary(words, word, 0),
            }
        }
    }
}

/// Ordinary words are known with their accents (so that "Côme" is not "come") and without (hasty notes).
fn ordinary(words: &mut Words, word: &str, also: Facts) {
    if !word.is_empty() {
        *words.entry(mark(&lower(word))).or_default() |= ORDINARY | also;
        *words.entry(mark(&fold(word))).or_default() |= ORDINARY | also;
    }
}

fn add(words: &mut Words, word: &str, facts: Facts) {
    *words.entry(mark(&fold(word))).or_default() |= facts;
}

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn is_auxiliary(word: &str) -> bool {
    const THEM: [&str; 29] = [
        "is", "was", "are", "were", "has", "had", "does", "did", "will", "would", "can", "could", "should", "might",
        "must", "isn't", "wasn't", "hasn't", "doesn't", "didn't", "won't", "can't", "a", "est", "était", "avait",
        "aura", "sera", "ont",
    ];
    THEM.contains(&word)
}

fn frame(class: &str) -> Facts {
    match class {
        "TITLE" => TITLE,
        "ROLE" => ROLE,
        "LEAD" => LEAD,
        "COLLEAGUE" => COLLEAGUE,
        "SKIP" => SKIP,
        "LINK" => LINK,
        "CALL" => CALL,
        "WITH" => WITH,
        "SITE" => SITE,
        "PLACING" => PLACING,
        "IN" => IN,
        "BIG" => BIG,
        "PARTICLE" => PARTICLE,
        "BETWEEN" => BETWEEN,
        "TEAM" => TEAM,
        "PROVINCE" => PROVINCE,
        "CALENDAR" => CALENDAR,
        "ARTICLE" => ARTICLE,
        unknown => panic!("frames.txt has no class {unknown}"),
    }
}
