//! Figures as the lead sees them: through the same floor as the report.

use super::{Leading, fresh_seed};
use crate::views::{
    BothView, CountView, CultureView, DistributionView, PercentCellView, StepView, TallyView, WestrumView,
};
use crate::{Refused, kit_view};
use kit::{Entry, Kind, Lang, Question};
use report::chart::Statement;
use review::{BandStep, Count, Culture, Distribution, Tally, YesNoStep, westrum};

impl Leading {
    /// How the statements were rated, over all questions that have some.
    pub fn culture_read(&mut self) -> Result<CultureView, Refused> {
        let kit = self.kit()?.clone();
        let mut statements = Vec::new();
        let mut charts = (String::new(), String::new());
        let mut reading = None;
        for question in kit.questions().filter(|q| matches!(q.kind, Kind::Agreement { .. })) {
            let Some(Tally::Agreement(told)) = self.answers.tally(&question.id, self.floor()) else {
                continue;
            };
            charts.0.push_str(&chart(question, &told, Lang::En));
            charts.1.push_str(&chart(question, &told, Lang::Fr));
            reading = reading.or_else(|| westrum(question, &told));
            statements.extend(told.iter().map(|d| self.distribution(question, d)));
        }
        let chart_svg = BothView {
            en: Some(charts.0),
            fr: Some(charts.1),
        };
        Ok(CultureView {
            statements,
            chart_svg,
            westrum: reading.map(|(culture, middle)| WestrumView {
                culture: match culture {
                    Culture::PowerOriented => "power",
                    Culture::RuleOriented => "rule",
                    Culture::PerformanceOriented => "performance",
                },
                middle,
            }),
            floor: self.study.floor,
        })
    }

    /// What was entered under one question, counted. `None`: there is nothing to count.
    pub(super) fn tally(&self, question: &Question) -> Option<TallyView> {
        let told = self.answers.tally(&question.id, self.floor())?;
        match (&told, &question.kind) {
            (Tally::Options(rows), Kind::Several { options } | Kind::Topics { topics: options }) => {
                let row = |(id, count): &(String, Count)| CountView {
                    label: label(options, id),
                    count: count.exact(),
                };
                Some(TallyView::Counts {
                    n: None,
                    rows: rows.iter().map(row).collect(),
                })
            }
            (Tally::YesNo { answered, steps }, _) => Some(TallyView::Counts {
                n: answered.exact(),
                rows: steps.iter().map(yes_no).collect(),
            }),
            (Tally::Bands(fields), Kind::Numbers { fields: entries }) => {
                let rows = fields
                    .iter()
                    .flat_map(|f| f.steps.iter().map(|s| band(&label(entries, &f.field), s)));
                Some(TallyView::Counts {
                    n: None,
                    rows: rows.collect(),
                })
            }
            (Tally::Percent { answered, cells }, Kind::Percent { rows, columns }) => {
                let cell = |share: &review::Share| PercentCellView {
                    row: label(rows, &share.row),
                    column: label(columns, &share.column),
                    median: share.median.map(f32::from),
                    quartiles: share.quartiles.map(|(low, high)| (f32::from(low), f32::from(high))),
                };
                Some(TallyView::Percent {
                    n: answered.exact(),
                    cells: cells.iter().map(cell).collect(),
                })
            }
            (Tally::Agreement(told), Kind::Agreement { .. }) => {
                let statements = told.iter().map(|d| self.distribution(question, d)).collect();
                Some(TallyView::Agreement { statements })
            }
            _ => None,
        }
    }

    fn distribution(&self, question: &Question, told: &Distribution) -> DistributionView {
        let Kind::Agreement { statements, .. } = &question.kind else {
            unreachable!("asked of agreement only")
        };
        let reasons = self.answers.reasons(&question.id, &told.statement, fresh_seed());
        DistributionView {
            id: told.statement.clone(),
            label: label(statements, &told.statement),
            n: told.rated.exact(),
            steps: told.steps.iter().map(step).collect(),
            median: told.median.map(f32::from),
            // EXPOSE: the lead reads the reasons beside the ratings, shuffled.
            reasons: reasons.iter().map(|why| why.expose().to_owned()).collect(),
        }
    }
}

/// The distributions of one question in one picture; its table stands beside it in the window.
fn chart(question: &Question, told: &[Distribution], lang: Lang) -> String {
    let Kind::Agreement { scale, statements, .. } = &question.kind else {
        return String::new();
    };
    let words = |id: &str| {
        statements
            .iter()
            .find(|s| s.id == id)
            .map_or("", |s| s.label.prefer(lang))
    };
    let rows: Vec<_> = told
        .iter()
        .map(|d| Statement {
            label: words(&d.statement),
            steps: &d.steps,
        })
        .collect();
    let (title, described) = match lang {
        Lang::En => ("How far people agree", "The table gives the same figures."),
        Lang::Fr => ("À quel point on est d’accord", "Le tableau donne les mêmes chiffres."),
    };
    let middle = scale.from + scale.to.saturating_sub(scale.from) / 2;
    let name = format!("culture-{}-{}", question.id.0.replace('.', "-"), lang.tag());
    report::chart::agreement(&rows, middle, title, described, &name)
}

fn step(step: &review::Step) -> StepView {
    StepView {
        from: step.from,
        to: step.to,
        with_unrated: step.with_unrated,
        count: step.count.exact(),
    }
}

fn label(entries: &[Entry], id: &str) -> BothView {
    entries
        .iter()
        .find(|e| e.id == id)
        .map(|e| kit_view::both(&e.label))
        .unwrap_or_default()
}

fn yes_no(step: &YesNoStep) -> CountView {
    let (en, fr) = if step.yes { ("yes", "oui") } else { ("no", "non") };
    let (en, fr) = match step.with_unanswered {
        true => (format!("{en}, or no answer"), format!("{fr}, ou sans réponse")),
        false => (en.to_owned(), fr.to_owned()),
    };
    CountView {
        label: BothView {
            en: Some(en),
            fr: Some(fr),
        },
        count: step.count.exact(),
    }
}

fn band(field: &BothView, step: &BandStep) -> CountView {
    let span = match step.to {
        Some(to) if to == step.from => step.from.to_string(),
        Some(to) => format!("{}–{to}", step.from),
        None => format!("{}+", step.from),
    };
    let say = |label: &Option<String>, or: &str| {
        let or = if step.with_unanswered { or } else { "" };
        label.as_ref().map(|label| format!("{label} : {span}{or}"))
    };
    let en = say(&field.en, ", or no number").map(|said| said.replacen(" : ", ": ", 1));
    CountView {
        label: BothView {
            en,
            fr: say(&field.fr, ", ou sans nombre"),
        },
        count: step.count.exact(),
    }
}
