//! Files for other programs: answers as a table, the study as a project, figures.

use super::{Leading, fresh_seed};
use crate::views::{ExportsView, WrittenView};
use crate::{Refused, files, kit_lang, lang_named};
use record::{Digest, Figures, Release, ReleaseKind};
use report::exports::{self, Leaving};
use std::path::Path;
use zeroize::Zeroizing;

impl Leading {
    /// What would leave, before anything does.
    pub fn exports_read(&mut self) -> Result<ExportsView, Refused> {
        let statements = self.answers.statements(&self.reading, self.floor(), fresh_seed);
        let Some(statements) = statements else {
            return Ok(ExportsView {
                can_leave: false,
                floor: self.floor().people(),
                lines: 0,
                named: 0,
                numbers: 0,
                left_questions: 0,
                left_lines: 0,
            });
        };
        let count = |is: fn(&str) -> bool| {
            let lines = statements.questions().iter().flat_map(|said| said.lines());
            // EXPOSE: only whether a bracket or a digit stands in it.
            lines.filter(|(line, _)| is(line.text.expose())).count() as u32
        };
        Ok(ExportsView {
            can_leave: true,
            floor: self.floor().people(),
            lines: statements.lines() as u32,
            named: count(|text| text.contains('[')),
            numbers: count(|text| text.chars().any(char::is_numeric)),
            left_questions: statements.left_out().questions,
            left_lines: statements.left_out().lines,
        })
    }

    /// Writes one file. `what`: "answers_csv", "answers_xlsx" or "project". It is kept that it left, with the figures of
    /// its moment, before it does: the guard lays later figures on them, and the certificate lists it.
    pub fn export_write(&mut self, what: &str, lang: &str, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let lang = kit_lang(lang_named(lang)?);
        let leaving = self.leaving()?;
        let packed = |made: Result<Vec<u8>, _>| made.map_err(|_: report::ReportError| Refused::new("report_unpacked"));
        let (kind, bytes) = match what {
            "answers_csv" => (ReleaseKind::Answers, exports::answers_csv(&leaving, lang)),
            "answers_xlsx" => (ReleaseKind::Answers, packed(exports::answers_xlsx(&leaving, lang))?),
            "project" => (ReleaseKind::Project, packed(exports::project(&leaving, lang))?),
            _ => return Err(Refused::new("bad_call")),
        };
        self.let_go(kind, leaving.figures)?;
        files::write(place, &bytes)?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// Figures as released, as JSON.
    pub(crate) fn figures_write_to(&mut self, place: &Path) -> Result<(), Refused> {
        let figures = self.told_figures()?;
        self.let_go(ReleaseKind::Figures, figures.clone())?;
        files::write(place, report::figures_json(&figures).as_bytes())?;
        self.wrote(place);
        Ok(())
    }

    /// A file left under this name: a later search for a person looks at the name too.
    pub(super) fn wrote(&mut self, place: &Path) {
        let name = place.file_name().map(|name| name.to_string_lossy().into_owned());
        self.written.extend(name.map(Zeroizing::new));
    }

    fn leaving(&self) -> Result<Leaving, Refused> {
        let statements = self.answers.statements(&self.reading, self.floor(), fresh_seed);
        Ok(Leaving {
            study: Digest::of(self.study.id.as_bytes()),
            title: self.study.title.clone(),
            edition: self.study.edition.clone(),
            kit: self.kit()?.clone(),
            statements: statements.ok_or(Refused::new("too_few"))?,
            figures: self.told_figures()?,
            reading: self.reading.clone(),
        })
    }

    /// Figures that may stand beside all that left before.
    fn told_figures(&self) -> Result<Figures, Refused> {
        let before: Vec<&Figures> = self.draft.releases.iter().map(|release| &release.figures).collect();
        Ok(self.released()?.as_before(&before).figures().clone())
    }

    fn let_go(&mut self, kind: ReleaseKind, figures: Figures) -> Result<(), Refused> {
        let month = self.clock.month();
        self.change_draft(|draft| {
            draft.releases.push(Release {
                kind,
                month,
                figures,
                rows: Vec::new(),
            });
        })
    }
}
