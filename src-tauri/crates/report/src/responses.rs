//! What members said of a draft and what was done about it, as a table for everybody who was asked.
//!
//! Words by which somebody said that they could be recognised never leave: the response stands alone.

use crate::csv::{MARK, row};
use crate::page::{Block, Cell, Heading, Page, Row, Said, Table};
use crate::papers::month_said;
use crate::typography::{spaced, whole};
use crate::words::beside::{BesideWords, beside_words};
use crate::words::fill;
use crate::{ReportError, docx};
use kit::{Bilingual, Lang};
use record::{Month, NoteText};

/// A comment and the response to it.
#[derive(Clone, Debug)]
pub struct Response {
    /// When the draft was written.
    pub month: Month,
    /// The number that was printed in it.
    pub number: u32,
    /// What had the number.
    pub on: On,
    /// Whether the member said that somebody could recognise them by it.
    pub could_be_recognised: bool,
    /// What was said.
    pub words: Option<NoteText>,
    /// What was done.
    pub response: Option<NoteText>,
    /// Whether the lead is done with it.
    pub is_settled: bool,
}

/// What a number of a draft stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// A heading.
    Heading,
    /// Figures.
    Figures,
    /// A paragraph.
    Paragraph,
    /// A quote.
    Quote,
    /// An action.
    Action,
    /// It is not in the report any more.
    Gone,
}

/// Every comment, one row each, by draft and number.
pub fn responses_csv(responses: &[Response], lang: Lang) -> Vec<u8> {
    let own = beside_words(lang);
    let mut out = MARK.to_owned();
    out.push_str(&row(&own.response_columns));
    for one in in_order(responses) {
        let state = if one.is_settled { own.settled } else { own.open };
        out.push_str(&row(&[
            one.month.to_string(),
            one.number.to_string(),
            place(one, own).to_owned(),
            comment(one, own, lang),
            response(one, lang),
            state.to_owned(),
        ]));
    }
    out.into_bytes()
}

/// The same as a document: a table for each draft.
pub fn responses_docx(title: &Bilingual, responses: &[Response], lang: Lang) -> Result<Vec<u8>, ReportError> {
    docx::pack(&page(title, responses, lang))
}

fn page(title: &Bilingual, responses: &[Response], lang: Lang) -> Page {
    let own = beside_words(lang);
    let said = |words: &str| Said {
        words: spaced(words, lang),
        lang,
    };
    let mut blocks = vec![Block::Paragraph(said(own.about_responses))];
    if responses.is_empty() {
        blocks.push(Block::Note(said(own.none)));
    }
    let ordered = in_order(responses);
    for of_draft in ordered.chunk_by(|one, other| one.month == other.month) {
        let month = month_said(of_draft[0].month, lang);
        blocks.push(Block::Heading(Heading {
            level: 2,
            number: None,
            words: said(&fill(own.draft_of, &[("month", &month)])),
        }));
        let [_, number, _, comment_head, response_head, _] = own.response_columns;
        let rows = of_draft.iter().map(|one| {
            let answered = Some(response(one, lang)).filter(|words| !words.is_empty());
            let places = [("n", whole(one.number, lang)), ("on", place(one, own).to_owned())];
            let places = places.each_ref().map(|(name, words)| (*name, words.as_str()));
            Row {
                name: said(&fill(own.number_on, &places)),
                cells: vec![
                    Cell::one(comment(one, own, lang)),
                    Cell::one(answered.unwrap_or_else(|| own.open.to_owned())),
                ],
                picture: None,
            }
        });
        blocks.push(Block::Table(Table {
            question: None,
            caption: said(&fill(own.in_draft, &[("month", &month)])),
            head: [number, comment_head, response_head].map(said).into(),
            rows: rows.collect(),
        }));
    }
    Page {
        lang,
        title: own.responses.to_owned(),
        under_title: vec![Said::of(title, lang)],
        blocks,
        rows: Vec::new(),
        is_numbered: false,
    }
}

/// By draft and number; the order in which they came in could tell who wrote several of them.
fn in_order(responses: &[Response]) -> Vec<&Response> {
    let mut ordered: Vec<&Response> = responses.iter().collect();
    // EXPOSE: for the order only.
    let words = |one: &Response| one.words.as_ref().map(|words| words.expose().to_owned());
    ordered.sort_by_key(|one| (one.month, one.number, words(one)));
    ordered
}

fn place(one: &Response, own: &BesideWords) -> &'static str {
    own.places[match one.on {
        On::Heading => 0,
        On::Figures => 1,
        On::Paragraph => 2,
        On::Quote => 3,
        On::Action => 4,
        On::Gone => 5,
    }]
}

fn comment(one: &Response, own: &BesideWords, lang: Lang) -> String {
    if one.could_be_recognised {
        return own.kept_back.to_owned();
    }
    // EXPOSE: nameless since it was opened, and nobody is known by it.
    let words = one.words.as_ref().map(|words| spaced(words.expose().trim(), lang));
    words.unwrap_or_else(|| own.ticked.to_owned())
}

fn response(one: &Response, lang: Lang) -> String {
    // EXPOSE: the lead answers those who were asked.
    let words = one.response.as_ref().map(|words| spaced(words.expose().trim(), lang));
    words.unwrap_or_default()
}
