//! Ordinary words that no list holds, by their make.

use crate::{facts::ORDINARY, fold::mark, knowledge::Knowledge};

const ENDINGS: [&str; 44] = [
    "ness", "ings", "ing", "tion", "tions", "sion", "sions", "ments", "ment", "able", "ables", "ible", "ibles",
    "esque", "isme", "ismes", "ism", "isms", "ist", "ists", "iste", "istes", "ique", "iques", "ization", "isation",
    "isations", "ateur", "ateurs", "atrice", "less", "ful", "fully", "proof", "ware", "ship", "ships", "ities",
    "ically", "iser", "izing", "ized", "ises", "isée",
];
const STARTS: [&str; 24] = [
    "un", "re", "de", "non", "pre", "over", "under", "sous", "sur", "auto", "multi", "inter", "anti", "co", "mis",
    "out", "micro", "macro", "semi", "super", "hyper", "cyber", "mega", "tele",
];

/// Whether an unknown word is made like an ordinary one: "decommissioning", « rebrassage », "soooo".
pub(crate) fn derived(folded: &str, known: &Knowledge) -> bool {
    let ordinary = |word: &str| known.facts(mark(word)) & ORDINARY != 0;
    let length = folded.chars().count();
    if length >= 8 && ENDINGS.iter().any(|end| folded.ends_with(end)) {
        return true;
    }
    if length >= 4 && (folded.strip_suffix('s').is_some_and(ordinary) || folded.strip_suffix('x').is_some_and(ordinary))
    {
        return true;
    }
    if length >= 6
        && STARTS.iter().any(|start| {
            folded
                .strip_prefix(start)
                .is_some_and(|rest| rest.len() > 3 && ordinary(rest))
        })
    {
        return true;
    }
    let mut letters: Vec<char> = folded.chars().collect();
    letters.dedup();
    letters.len() + 2 <= length && ordinary(&letters.into_iter().collect::<String>())
}
