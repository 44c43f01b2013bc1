//! The report: what would be in it, row by row, and its files.

use super::{Leading, paragraphs, quotes};
use crate::views::{PieceView, ReportRowView, ReportView, TableView, WrittenView};
use crate::{Refused, files, kit_lang, kit_view, lang_named};
use kit::Lang;
use record::{Anchor, Figures, Passage, PrintedRow, Release, ReleaseKind};
use report::{Form, Piece, Report, ReportError, Shown, members_draft};
use review::{QuoteCheck, Released, guard};
use std::path::Path;

/// Which figures are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printing {
    /// Those of now.
    Now,
    /// Where they would tell of too few beside what left before: those that left last.
    AsBefore,
}

impl Leading {
    /// The report as it would be written now, quotes that are not settled included.
    pub fn report_read(&mut self) -> Result<ReportView, Refused> {
        let released = self.released()?;
        let clashes = guard(&self.told_before(), released.figures(), self.floor()).len() as u32;
        let suppressed = released.left_out();
        let rows = self.with_rules(|lead, rules| {
            let checks = lead.answers.quotes(&lead.reading, rules);
            let report = lead.report(released.quoting(lead.answers.previewed(&lead.reading, rules)))?;
            Ok::<_, Refused>(lead.rows(&report, &checks))
        })?;
        let rules = &self.lead()?.rules;
        Ok(ReportView {
            interviews: self.answers.interviews(),
            rows,
            suppressed,
            clashes,
            quotes_each: u32::from(rules.quotes_each),
            rare_below: u32::from(rules.rare_below),
            added: None,
        })
    }

    /// Writes the report. `format`: "html", "docx" or "deck", one page of it; or a file beside it: "actions", "responses_csv",
    /// "responses_docx". A quote that is not settled and a figure
    /// that would tell of too few beside what left before hold every format up; what leaves is kept in mind first.
    pub fn report_write(
        &mut self,
        format: &str,
        lang: &str,
        printing: Printing,
        is_numbered: bool,
        place: Option<&Path>,
    ) -> Result<WrittenView, Refused> {
        let lang = kit_lang(lang_named(lang)?);
        if let Some(bytes) = self.beside(format, lang)? {
            return self.write_to(place, &bytes);
        }
        let kind = match format {
            "html" | "docx" => ReleaseKind::Final,
            "deck" => ReleaseKind::Deck,
            _ => return Err(Refused::new("bad_call")),
        };
        self.nobody_is_recognised()?;
        let mut report = self.to_print(printing)?;
        report.is_numbered = is_numbered;
        let bytes = match format {
            "html" => report::html(&report, lang).map(String::into_bytes),
            "docx" => report::docx(&report, lang),
            _ => report::deck(&report, lang).map(String::into_bytes),
        };
        let bytes = bytes.map_err(|error| match error {
            ReportError::Unsettled => Refused::about("quotes_unsettled", 1),
            ReportError::Pack => Refused::new("report_unpacked"),
        })?;
        if place.is_some() {
            self.leaves(kind, &report)?;
        }
        self.write_to(place, &bytes)
    }

    fn write_to(&mut self, place: Option<&Path>, bytes: &[u8]) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        files::write(place, bytes)?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// Writes the draft for the participants: numbered, with a form in which each can say what should change. What they
    /// write is sealed to this study by `script`, which the page's build made.
    pub fn draft_write(
        &mut self,
        lang: &str,
        printing: Printing,
        script: &str,
        place: Option<&Path>,
    ) -> Result<WrittenView, Refused> {
        let lang = kit_lang(lang_named(lang)?);
        let report = self.to_print(printing)?;
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let release = self.leaves(ReleaseKind::MembersDraft, &report)?;
        let recipients = self.standing_recipients()?;
        let form = Form {
            study: self.study.id.to_string(),
            release,
            recipients: recipients.iter().map(ToString::to_string).collect(),
            script,
        };
        let page = members_draft(&report, lang, &form).map_err(|_| Refused::about("quotes_unsettled", 1))?;
        files::write(place, page.as_bytes())?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// Whoever said that they could be recognised is heard before anything else leaves.
    pub(super) fn nobody_is_recognised(&self) -> Result<(), Refused> {
        match self.blocking_comments() {
            0 => Ok(()),
            open => Err(Refused::about("comments_open", open)),
        }
    }

    /// The report with everything settled: the one door for every format. The refusal says how many quotes hold it up and
    /// under which question the first of them stands, or how many figures.
    pub(super) fn to_print(&self, printing: Printing) -> Result<Report, Refused> {
        let settled = self.with_rules(|lead, rules| lead.answers.settle(&lead.reading, rules));
        let settled = settled.map_err(|open| Refused::about("quotes_unsettled", open.0.len()))?;
        let mut released = self.released()?.quoting(settled);
        let before = self.told_before();
        if printing == Printing::AsBefore {
            released = released.as_before(&before);
        }
        let clashes = guard(&before, released.figures(), self.floor());
        if !clashes.is_empty() {
            return Err(Refused::about("figures_clash", clashes.len()));
        }
        self.report(released)
    }

    /// Keeps in mind what leaves, before it does, and says which release it is. The same thing twice in a month is one.
    pub(super) fn leaves(&mut self, kind: ReleaseKind, report: &Report) -> Result<u32, Refused> {
        let release = Release {
            kind,
            month: self.clock.month(),
            figures: report.released.figures().clone(),
            rows: report::rows(report),
        };
        if let Some(known) = self.draft.releases.iter().position(|it| *it == release) {
            return Ok(known as u32);
        }
        self.change_draft(|draft| {
            draft.releases.push(release);
            draft.releases.len() as u32 - 1
        })
    }

    fn told_before(&self) -> Vec<&Figures> {
        self.draft.releases.iter().map(|release| &release.figures).collect()
    }

    pub(super) fn report(&self, released: Released) -> Result<Report, Refused> {
        Ok(Report {
            then: self.compared_with(released.figures())?,
            title: self.study.title.clone(),
            edition: self.study.edition.clone(),
            kit: self.kit()?.clone(),
            released,
            paragraphs: self.draft.paragraphs.clone(),
            actions: self.draft.actions.clone(),
            is_numbered: false,
        })
    }

    fn rows(&self, report: &Report, checks: &[QuoteCheck<'_>]) -> Vec<ReportRowView> {
        let (en, fr) = (report::shown(report, Lang::En), report::shown(report, Lang::Fr));
        let mut anchor = Anchor::Part(1);
        let rows = en.into_iter().zip(fr).map(|(en, fr)| {
            if let PrintedRow::Heading(here) = &en.row {
                anchor = here.clone();
            }
            self.row(&anchor, &en, &fr, checks)
        });
        rows.collect()
    }

    fn row(&self, anchor: &Anchor, en: &Shown, fr: &Shown, checks: &[QuoteCheck<'_>]) -> ReportRowView {
        let kind = match &en.row {
            PrintedRow::Heading(_) => "heading",
            PrintedRow::Paragraph(_) => "paragraph",
            PrintedRow::Quote(_) => "quote",
            PrintedRow::Figures(_) => "figures",
            PrintedRow::Action(_) => "action",
        };
        let mut row = ReportRowView {
            part: en.part,
            number: en.number,
            kind: kind.to_owned(),
            anchor: paragraphs::anchor_name(anchor),
            en: vec![],
            fr: vec![],
            paragraph: None,
            quote: None,
        };
        match &en.row {
            PrintedRow::Paragraph(id) => {
                let found = self.draft.paragraphs.iter().find(|it| it.id == *id);
                row.paragraph = found.map(paragraphs::view);
                // A paragraph whose place is gone stays below its own.
                row.anchor = found.map_or(row.anchor, |it| paragraphs::anchor_name(&it.under));
            }
            PrintedRow::Quote(passage) => row.quote = self.quote_row(passage, checks),
            _ => {
                let piece = |lang| move |piece: &Piece| piece_view(piece, lang);
                row.en = en.pieces.iter().map(piece(Lang::En)).collect();
                row.fr = fr.pieces.iter().map(piece(Lang::Fr)).collect();
            }
        }
        row
    }

    fn quote_row(&self, passage: &Passage, checks: &[QuoteCheck<'_>]) -> Option<crate::views::QuoteView> {
        let check = checks.iter().find(|check| check.passage == passage)?;
        Some(quotes::view(check, &self.reading.quotes.get(check.at)?.instead))
    }

    pub(super) fn released(&self) -> Result<Released, Refused> {
        let invited = self.lead()?.invited;
        Ok(self.answers.release(
            &self.reading,
            &self.study.edition,
            self.floor(),
            (invited > 0).then_some(invited),
        ))
    }
}

pub(super) fn piece_view(piece: &Piece, lang: Lang) -> PieceView {
    let (words, lang, level, table) = match piece {
        Piece::Heading(level, words) => (words, lang, *level, None),
        Piece::Words(words, lang) => (words, *lang, 0, None),
        Piece::Table { caption, head, rows } => {
            let table = TableView {
                head: head.clone(),
                rows: rows.clone(),
            };
            (caption, lang, 0, Some(table))
        }
    };
    PieceView {
        words: words.clone(),
        lang: kit_view::lang(lang),
        level,
        table,
    }
}
