//! Numbers, written in digits or in words.

use super::tokens::Token;
use kit::Lang;

/// Both languages, folded. "One", « un », "first" and "second" are in every other sentence and stay out.
const WORDS: &str = "\
     two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
     eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand \
     thousands million millions billion dozen dozens third fourth fifth sixth seventh eighth ninth tenth deux \
     trois quatre cinq sept huit onze douze treize quatorze quinze vingt vingts trente quarante cinquante \
     soixante cents mille milliers millions milliard milliards dizaine dizaines douzaine vingtaine trentaine \
     quarantaine cinquantaine centaine centaines troisieme quatrieme cinquieme sixieme septieme huitieme \
     neuvieme dixieme six dix";

/// Numbers in French that are something else in English, or in another place.
const FRENCH: &str = "seize cent neuf";

/// Whether the word at this place is a number.
pub(super) fn is_number(tokens: &[Token], at: usize, lang: Lang) -> bool {
    let folded = tokens[at].folded.as_str();
    let is_in = |list: &str| list.split_ascii_whitespace().any(|word| word == folded);
    if folded.chars().any(char::is_numeric) {
        return true;
    }
    match folded {
        // « tout neuf », « rien de neuf »: new, not nine.
        "neuf" => {
            lang == Lang::Fr
                && !at
                    .checked_sub(1)
                    .is_some_and(|b| matches!(&*tokens[b].folded, "tout" | "de" | "a"))
        }
        _ => is_in(WORDS) || (lang == Lang::Fr && is_in(FRENCH)),
    }
}
