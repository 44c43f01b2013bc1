//! Files beside the report: its actions as a table, and what members said of the draft.

use super::Leading;
use crate::Refused;
use kit::Lang;
use record::{Comment, PrintedRow};
use report::{On, ReportError, Response, actions_csv, responses_csv, responses_docx};

impl Leading {
    /// The bytes of such a file, when `format` names one. They hold no figures and no quotes, so nothing can be worked out of
    /// them beside what left before; but like the report they wait until whoever could be recognised was heard.
    pub(super) fn beside(&self, format: &str, lang: Lang) -> Result<Option<Vec<u8>>, Refused> {
        if !matches!(format, "actions" | "responses_csv" | "responses_docx") {
            return Ok(None);
        }
        self.nobody_is_recognised()?;
        Ok(Some(match format {
            "actions" => actions_csv(&self.report(self.released()?)?, lang),
            "responses_csv" => responses_csv(&self.responses(), lang),
            _ => responses_docx(&self.study.title, &self.responses(), lang)
                .map_err(|_: ReportError| Refused::new("report_unpacked"))?,
        }))
    }

    fn responses(&self) -> Vec<Response> {
        self.draft
            .comments
            .iter()
            .filter_map(|one| self.response(one))
            .collect()
    }

    fn response(&self, comment: &Comment) -> Option<Response> {
        let release = self.draft.releases.get(comment.release as usize)?;
        let row = release.rows.get((comment.number as usize).checked_sub(1)?)?;
        Some(Response {
            month: release.month,
            number: comment.number,
            on: if self.said_at(row).0 == "gone" {
                On::Gone
            } else {
                on(row)
            },
            could_be_recognised: comment.could_be_recognised,
            words: comment.words.clone(),
            response: comment.response.clone(),
            is_settled: comment.is_settled,
        })
    }
}

fn on(row: &PrintedRow) -> On {
    match row {
        PrintedRow::Heading(_) => On::Heading,
        PrintedRow::Figures(_) => On::Figures,
        PrintedRow::Paragraph(_) => On::Paragraph,
        PrintedRow::Quote(_) => On::Quote,
        PrintedRow::Action(_) => On::Action,
    }
}
