//! The actions of the report as comma-separated values, for whoever follows them up.

use crate::Report;
use crate::csv::{MARK, row};
use crate::typography::spaced;
use crate::words::beside::beside_words;
use crate::words::words;
use kit::Lang;
use record::{Action, Horizon, NoteText};
use std::collections::BTreeMap;

/// One row per action in the lead's order, in this language where it is written in it.
pub fn actions_csv(report: &Report, lang: Lang) -> Vec<u8> {
    let mut out = MARK.to_owned();
    out.push_str(&row(&beside_words(lang).action_columns));
    for (number, action) in (1..).zip(&report.actions) {
        out.push_str(&row(&cells(report, number, action, lang)));
    }
    out.into_bytes()
}

fn cells(report: &Report, number: u32, action: &Action, lang: Lang) -> [String; 6] {
    let words = words(lang);
    let themes = report.released.themes().iter();
    let named = themes
        .filter(|theme| action.themes.contains(&theme.theme))
        .map(|theme| {
            let name = theme.name_fr.as_ref().filter(|_| lang == Lang::Fr);
            // EXPOSE: the lead sends the names of themes along.
            name.unwrap_or(&theme.name).expose()
        });
    [
        number.to_string(),
        either(&action.words, lang),
        state(action, lang).to_owned(),
        horizon(action.horizon, words.horizons).to_owned(),
        either(&action.owner, lang),
        named.collect::<Vec<_>>().join("; "),
    ]
}

/// "Under way" or "Proposed".
pub(crate) fn state(action: &Action, lang: Lang) -> &'static str {
    if action.is_under_way {
        words(lang).under_way
    } else {
        words(lang).proposed
    }
}

/// Until when, in the words of a language.
pub(crate) fn horizon(horizon: Horizon, words: [&'static str; 4]) -> &'static str {
    match horizon {
        Horizon::Soon => words[0],
        Horizon::Year => words[1],
        Horizon::NextEdition => words[2],
        Horizon::Later => words[3],
    }
}

/// The lead's words in this language, or else in the other one.
fn either(words: &BTreeMap<Lang, NoteText>, lang: Lang) -> String {
    let mut langs = [lang, lang.other()].into_iter();
    let found = langs.find_map(|lang| Some((words.get(&lang)?, lang)));
    // EXPOSE: the lead chose to send these words.
    found.map_or_else(String::new, |(text, lang)| spaced(text.expose().trim(), lang))
}
