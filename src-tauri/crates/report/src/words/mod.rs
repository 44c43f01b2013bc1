//! Every sentence of the report, in both languages. `{…}` is filled in by [`fill`].

pub(crate) mod beside;
mod en;
mod fr;
pub(crate) mod then;

use crate::typography::whole;
use kit::Lang;
use review::{Count, Culture};

/// The words of one language; a struct, so that the compiler misses a sentence before a reader does.
pub(crate) struct Words {
    pub report: &'static str,
    pub edition: &'static str,
    pub contents: &'static str,
    pub parts: [&'static str; 5],
    pub annex: &'static str,
    pub no_summary: &'static str,
    pub glance: &'static str,
    pub what: &'static str,
    pub figure: &'static str,
    pub interviews: &'static str,
    pub invited: &'static str,
    pub questions: &'static str,
    pub themes: &'static str,
    pub quotes: &'static str,
    pub held: &'static str,
    pub held_of: &'static str,
    pub too_few: &'static str,
    pub languages: &'static str,
    pub names: &'static str,
    pub left_out: &'static str,
    pub bounds: &'static str,
    pub about_quotes: &'static str,
    pub about_themes: &'static str,
    pub no_themes: &'static str,
    pub theme_table: &'static str,
    pub theme: &'static str,
    pub of_interviews: &'static str,
    pub no_statements: &'static str,
    pub scale: &'static str,
    pub statement_table: &'static str,
    pub statement: &'static str,
    pub disagree: &'static str,
    pub neither: &'static str,
    pub agree: &'static str,
    pub unrated: &'static str,
    pub rated_only: &'static str,
    pub rated: &'static str,
    pub median: &'static str,
    pub together: &'static str,
    pub mixed: &'static str,
    pub rating_table: &'static str,
    pub westrum: &'static str,
    pub cultures: [&'static str; 3],
    pub westrum_source: &'static str,
    pub section: &'static str,
    pub answered: &'static str,
    pub not_shown: &'static str,
    pub below: &'static str,
    pub at_least: &'static str,
    pub option_table: &'static str,
    pub option: &'static str,
    pub topic_table: &'static str,
    pub topic: &'static str,
    pub yes_no_table: &'static str,
    pub answer: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub or_unanswered: &'static str,
    pub number: &'static str,
    pub none: &'static str,
    pub up_to: &'static str,
    pub and_more: &'static str,
    pub or_no_number: &'static str,
    pub percent_table: &'static str,
    pub percent_note: &'static str,
    pub activity: &'static str,
    pub middle_half: &'static str,
    pub span: &'static str,
    pub found_in: &'static str,
    pub no_actions: &'static str,
    pub proposed: &'static str,
    pub under_way: &'static str,
    pub owner: &'static str,
    pub horizons: [&'static str; 4],
    pub on_themes: &'static str,
    pub form_title: &'static str,
    pub form_on: &'static str,
    pub form_words: &'static str,
    pub form_recognised: &'static str,
    pub form_save: &'static str,
    pub form_nothing: &'static str,
    pub form_open: &'static str,
    pub form_saved: &'static str,
    pub form_failed: &'static str,
    pub form_lead: [&'static str; 3],
    pub deck: &'static str,
    pub deck_themes: &'static str,
    pub deck_culture: &'static str,
    pub deck_actions: &'static str,
    pub deck_said: &'static str,
    pub deck_source: &'static str,
    pub deck_numbers: &'static str,
    pub deck_rows: &'static str,
    /// What a picture of a count, of ratings, of then and now is described with.
    pub drawn: [&'static str; 3],
    pub column_says: &'static str,
    pub and_then: &'static str,
    /// How disagree, neither, agree and two of them together look.
    pub patterns: [&'static str; 4],
    pub open_quote: &'static str,
    pub close_quote: &'static str,
}

/// The words of this language.
pub(crate) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}

/// Puts words in the places of a sentence.
pub(crate) fn fill(sentence: &str, places: &[(&str, &str)]) -> String {
    // One pass, so that what is filled in is never read as a place itself.
    let mut filled = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        filled.extend(places.iter().find(|(place, _)| *place == name).map(|(_, words)| *words));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// "26", "fewer than 10", "37 or more".
pub(crate) fn count(count: Count, lang: Lang) -> String {
    let words = words(lang);
    match count {
        Count::Exact(people) => whole(people, lang),
        Count::Below(floor) => fill(words.below, &[("n", &whole(floor, lang))]),
        Count::AtLeast(least) => fill(words.at_least, &[("n", &whole(least, lang))]),
    }
}

/// The name of a culture.
pub(crate) fn culture(culture: Culture, lang: Lang) -> &'static str {
    let [power, rule, performance] = words(lang).cultures;
    match culture {
        Culture::PowerOriented => power,
        Culture::RuleOriented => rule,
        Culture::PerformanceOriented => performance,
    }
}
