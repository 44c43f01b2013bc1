//! Figures that left, as JSON. Only the themes have words of their own; the rest is numbers and the kit.

use super::Words;
use crate::{Count, Figures, Participation, QuestionFigures, ThemeCount, ThemeId};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub(super) struct WireFigures<'a> {
    edition: String,
    floor: u32,
    participation: Participation,
    questions: Vec<QuestionFigures>,
    themes: Vec<WireThemeCount<'a>>,
}

#[derive(Serialize, Deserialize)]
struct WireThemeCount<'a> {
    theme: u32,
    name: Words<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name_fr: Option<Words<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part_of: Option<u32>,
    interviews: Count,
}

impl<'a> From<&'a Figures> for WireFigures<'a> {
    fn from(it: &'a Figures) -> Self {
        let theme = |told: &'a ThemeCount| WireThemeCount {
            theme: told.theme.0,
            name: (&told.name).into(),
            name_fr: told.name_fr.as_ref().map(Into::into),
            part_of: told.part_of.map(|whole| whole.0),
            interviews: told.interviews,
        };
        Self {
            edition: it.edition.clone(),
            floor: it.floor,
            participation: it.participation,
            questions: it.questions.clone(),
            themes: it.themes.iter().map(theme).collect(),
        }
    }
}

impl From<WireFigures<'_>> for Figures {
    fn from(it: WireFigures<'_>) -> Self {
        let theme = |told: WireThemeCount<'_>| ThemeCount {
            theme: ThemeId(told.theme),
            name: told.name.into(),
            name_fr: told.name_fr.map(Into::into),
            part_of: told.part_of.map(ThemeId),
            interviews: told.interviews,
        };
        Self {
            edition: it.edition,
            floor: it.floor,
            participation: it.participation,
            questions: it.questions,
            themes: it.themes.into_iter().map(theme).collect(),
        }
    }
}
