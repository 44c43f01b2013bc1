//! What was entered beside the notes, in a few words.

use crate::views::BothView;
use kit::{Kind, Lang, Question};
use record::Entered;

/// What was entered, in one short text per language: "5, 6, 2, 7, 4, –".
pub(super) fn in_short(question: &Question, entered: &Entered) -> BothView {
    let say = |lang: Lang| -> String {
        let label = |entries: &[kit::Entry], id: &str| {
            entries
                .iter()
                .find(|e| e.id == id)
                .map(|e| e.label.prefer(lang).to_owned())
                .unwrap_or_default()
        };
        match (entered, &question.kind) {
            (Entered::Bands(bands), Kind::Numbers { fields }) => {
                let one = |f: &kit::Entry| {
                    Some(format!(
                        "{} {}",
                        f.label.prefer(lang),
                        bands.get(&f.id)?.replace('-', "–")
                    ))
                };
                fields.iter().filter_map(one).collect::<Vec<_>>().join(" · ")
            }
            (Entered::Several(chosen), Kind::Several { options }) => chosen
                .iter()
                .map(|id| label(options, id))
                .collect::<Vec<_>>()
                .join(" · "),
            (Entered::YesNo(yes), _) => match (lang, yes) {
                (Lang::En, true) => "yes".into(),
                (Lang::En, false) => "no".into(),
                (Lang::Fr, true) => "oui".into(),
                (Lang::Fr, false) => "non".into(),
            },
            (Entered::Percent(cells), Kind::Percent { rows, columns }) => {
                let column = |c: &kit::Entry| {
                    let shares = rows.iter().map(|r| cells.get(&(r.id.clone(), c.id.clone())));
                    let shares: Vec<String> = shares.map(|p| p.map_or("–".into(), u8::to_string)).collect();
                    format!("{} {}", c.label.prefer(lang), shares.join(" / "))
                };
                columns.iter().map(column).collect::<Vec<_>>().join(" · ")
            }
            (Entered::Agreement(rated), Kind::Agreement { statements, .. }) => {
                let rating = |s: &kit::Entry| {
                    rated
                        .get(&s.id)
                        .and_then(|r| r.rating)
                        .map_or("–".into(), |n| n.to_string())
                };
                statements.iter().map(rating).collect::<Vec<_>>().join(", ")
            }
            _ => String::new(),
        }
    };
    BothView {
        en: Some(say(Lang::En)),
        fr: Some(say(Lang::Fr)),
    }
}
