//! The picture of part 4 by itself, for the lead's culture screen.

use crate::chart::{Statement, agreement};
use crate::page::Said;
use crate::typography::whole;
use crate::words::{fill, words};
use kit::{Kind, Lang, Question};
use review::Distribution;

/// The ratings of a question's statements, of `interviews` in all, as one SVG. Empty when the question has no
/// statements. Several pictures may stand on one page: their ids are made of the question's.
pub fn culture_chart(question: &Question, told: &[Distribution], interviews: u32, lang: Lang) -> String {
    let Kind::Agreement { scale, statements, .. } = &question.kind else { return String::new() };
    let labels: Vec<_> = statements.iter().map(|statement| Said::of(&statement.label, lang).words).collect();
    let rows = labels.iter().zip(told).map(|(label, told)| Statement { label, steps: &told.steps });
    let words = words(lang);
    let title = fill(words.statement_table, &[("n", &whole(interviews, lang))]);
    let name = format!("culture-{}-{}", question.id, lang.tag()).replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    agreement(&rows.collect::<Vec<_>>(), crate::chart::middle(scale), &title, words.described, &name)
}
