//! The report: what would be in it, and its files.

use super::Leading;
use crate::views::{BothView, QuoteView, ReportView, WrittenView};
use crate::{Refused, files, kit_lang, kit_view, lang_named};
use kit::Lang;
use report::Report;
use review::Concern;
use std::path::Path;
use zeroize::Zeroizing;

impl Leading {
    /// The report as it would be written now.
    pub fn report_read(&mut self) -> Result<ReportView, Refused> {
        let released = self.released()?;
        let themes = self
            .themes_read()?
            .into_iter()
            .filter(|theme| theme.interviews.or(theme.at_least).is_some())
            .collect();
        let quote = |(at, check): (usize, review::QuoteCheck<'_>)| QuoteView {
            quote: at as u32,
            question: check.passage.question.to_string(),
            lang: kit_view::lang(check.lang),
            // EXPOSE: the lead weighs a quote before it is printed.
            text: check.text.expose().to_owned(),
            concerns: check
                .concerns
                .iter()
                .map(|concern| concern_named(*concern).to_owned())
                .collect(),
        };
        // EXPOSE: the lead reads their own summary.
        let said = |lang| self.reading.summary.get(&lang).map(|text| text.expose().to_owned());
        Ok(ReportView {
            interviews: self.answers.interviews(),
            quotes: self
                .answers
                .quotes(&self.reading)
                .into_iter()
                .enumerate()
                .map(quote)
                .collect(),
            themes,
            suppressed: released.left_out(),
            summary: BothView {
                en: said(Lang::En),
                fr: said(Lang::Fr),
            },
        })
    }

    /// The report's opening words in one language; an empty text is none.
    pub fn summary_save(&mut self, lang: &str, text: Zeroizing<String>) -> Result<(), Refused> {
        let lang = kit_lang(lang_named(lang)?);
        let words = self.nameless(&text);
        self.change_reading(|reading| {
            if words.is_blank() {
                reading.summary.remove(&lang);
            } else {
                reading.summary.insert(lang, words);
            }
        })
    }

    /// Drops a chosen quote, by its place in the list that was shown last.
    pub fn quote_drop(&mut self, quote: u32) -> Result<ReportView, Refused> {
        let checks = self.answers.quotes(&self.reading);
        let passage = checks
            .get(quote as usize)
            .map(|check| check.passage.clone())
            .ok_or(Refused::new("bad_call"))?;
        self.change_reading(|reading| reading.quote(passage, false))?;
        self.report_read()
    }

    /// Writes the report. `format`: "html" or "docx".
    pub fn report_write(&mut self, format: &str, lang: &str, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let lang = kit_lang(lang_named(lang)?);
        let report = Report {
            title: self.study.title.clone(),
            edition: self.study.edition.clone(),
            kit: self.kit()?.clone(),
            released: self.released()?,
            summary: self.reading.summary.clone(),
        };
        let bytes = match format {
            "html" => report::html(&report, lang).into_bytes(),
            "docx" => report::docx(&report, lang).map_err(|_| Refused::new("report_unpacked"))?,
            _ => return Err(Refused::new("bad_call")),
        };
        files::write(place, &bytes)?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    pub(super) fn released(&self) -> Result<review::Released, Refused> {
        let invited = self.lead()?.invited;
        Ok(self.answers.release(
            &self.reading,
            &self.study.edition,
            self.floor(),
            (invited > 0).then_some(invited),
        ))
    }
}

fn concern_named(concern: Concern) -> &'static str {
    match concern {
        Concern::Placeholder => "placeholder",
        Concern::Number => "number",
        Concern::SameVoice => "same_voice",
        Concern::RareWord => "rare_word",
        Concern::ProperNoun => "proper_noun",
        Concern::RoleClue => "role_clue",
        Concern::LanguageClue => "language_clue",
    }
}
