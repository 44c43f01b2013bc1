//! The report's own words, paragraph by paragraph in both languages.

use super::Leading;
use crate::views::{ParagraphView, ReportView};
use crate::{Refused, kit_lang, kit_view, lang_named};
use kit::{Lang, QuestionId};
use record::{Anchor, Paragraph, ParagraphId, ThemeId};
use zeroize::Zeroizing;

impl Leading {
    /// An empty paragraph below a place of the report, after the one named or after all that stand there.
    pub fn paragraph_add(&mut self, under: &str, after: Option<u32>) -> Result<ReportView, Refused> {
        let under = self.anchor_named(under)?;
        let after = after.map(ParagraphId);
        let id = self.change_draft(|draft| draft.add_paragraph(under, after))?;
        let mut view = self.report_read()?;
        view.added = Some(id.0);
        Ok(view)
    }

    /// What a paragraph says in one language; white space takes it back.
    pub fn paragraph_write(
        &mut self,
        paragraph: u32,
        lang: &str,
        text: Zeroizing<String>,
    ) -> Result<ParagraphView, Refused> {
        let (id, lang) = (self.paragraph_known(paragraph)?, kit_lang(lang_named(lang)?));
        let words = self.nameless(&text);
        let is_new = self
            .draft
            .paragraphs
            .iter()
            .any(|it| it.id == id && it.words.get(&lang) != Some(&words));
        if is_new {
            self.change_draft(|draft| draft.paragraph_mut(id).map(|it| it.write(lang, words)))?;
        }
        let found = self.draft.paragraphs.iter().find(|it| it.id == id).map(view);
        found.ok_or(Refused::new("bad_call"))
    }

    /// Lets a paragraph change places with its neighbour.
    pub fn paragraph_move(&mut self, paragraph: u32, is_up: bool) -> Result<ReportView, Refused> {
        let id = self.paragraph_known(paragraph)?;
        self.change_draft(|draft| draft.move_paragraph(id, is_up))?;
        self.report_read()
    }

    /// Takes a paragraph out of the report.
    pub fn paragraph_drop(&mut self, paragraph: u32) -> Result<ReportView, Refused> {
        let id = self.paragraph_known(paragraph)?;
        self.change_draft(|draft| draft.drop_paragraph(id))?;
        self.report_read()
    }

    /// Both languages say the same again, without a change.
    pub fn paragraph_agree(&mut self, paragraph: u32) -> Result<ReportView, Refused> {
        let id = self.paragraph_known(paragraph)?;
        self.change_draft(|draft| draft.paragraph_mut(id).map(Paragraph::agree))?;
        self.report_read()
    }

    fn paragraph_known(&self, paragraph: u32) -> Result<ParagraphId, Refused> {
        let id = ParagraphId(paragraph);
        let is_known = self.draft.paragraphs.iter().any(|it| it.id == id);
        is_known.then_some(id).ok_or(Refused::new("bad_call"))
    }

    /// "part:3", "theme:2", "question:4.1".
    fn anchor_named(&self, name: &str) -> Result<Anchor, Refused> {
        let bad = || Refused::new("bad_call");
        let (kind, which) = name.split_once(':').ok_or_else(bad)?;
        let number = || which.parse::<u32>().map_err(|_| bad());
        match kind {
            "part" => {
                let part = u8::try_from(number()?)
                    .ok()
                    .filter(|part| (1..=report::ANNEX).contains(part));
                part.map(Anchor::Part).ok_or_else(bad)
            }
            "theme" => {
                let id = ThemeId(number()?);
                self.reading.theme(id).map(|_| Anchor::Theme(id)).ok_or_else(bad)
            }
            "question" => {
                let id = QuestionId(which.to_owned());
                self.kit()?
                    .question(&id)
                    .map(|_| Anchor::Question(id.clone()))
                    .ok_or_else(bad)
            }
            _ => Err(bad()),
        }
    }
}

/// A place of the report as the window names it.
pub(super) fn anchor_name(anchor: &Anchor) -> String {
    match anchor {
        Anchor::Part(part) => format!("part:{part}"),
        Anchor::Theme(id) => format!("theme:{}", id.0),
        Anchor::Question(id) => format!("question:{id}"),
    }
}

pub(super) fn view(paragraph: &Paragraph) -> ParagraphView {
    // EXPOSE: the lead reads their own words.
    let said = |lang| paragraph.words.get(&lang).map(|text| text.expose().to_owned());
    ParagraphView {
        paragraph: paragraph.id.0,
        en: said(Lang::En),
        fr: said(Lang::Fr),
        behind: paragraph.behind.map(kit_view::lang),
        // EXPOSE: the lead sees what changed.
        since: paragraph.since.as_ref().map(|text| text.expose().to_owned()),
    }
}
