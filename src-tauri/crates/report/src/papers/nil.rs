//! What a search for a person found, without the person.

use super::words::words;
use super::{both, month_said};
use crate::page::Page;
use crate::words::{count, fill};
use crate::{ReportError, docx, html};
use kit::{Bilingual, Lang};
use record::{Count, Month};

/// One search.
#[derive(Clone, Debug)]
pub struct NilStatement {
    /// Name of the study.
    pub title: Bilingual,
    /// Which edition.
    pub edition: String,
    /// When.
    pub month: Month,
    /// The smallest group that is told.
    pub floor: u32,
    /// Interviews that were searched, as far as that may be told.
    pub interviews: Count,
    /// Kinds of place in which something was found; empty: nothing was.
    pub found: Vec<FoundIn>,
    /// Files that were written in this session, whose names were searched.
    pub files: u32,
    /// People who were invited, and of whom this machine has no interview and no count; `None`: not known.
    pub not_here: Option<u32>,
    /// Hand-over files that a machine wrote and that never came.
    pub missing_files: u32,
    /// Interviewers' machines.
    pub machines: u32,
}

/// A kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundIn {
    /// What participants said, and reasons for ratings.
    Answers,
    /// The lead's memos.
    Memos,
    /// Names and descriptions of themes.
    Themes,
    /// Paragraphs, other words for quotes, actions of the report.
    Report,
    /// Members' comments and the replies, reasons for looking at whole interviews.
    Comments,
    /// What interviewers say about the kit.
    Remarks,
    /// Words that the study was taught.
    Words,
    /// The kit, the study's name.
    Kit,
    /// Names of files.
    Files,
}

/// The statement as a web page.
pub fn nil_html(statement: &NilStatement) -> String {
    html::sheet(&page(statement))
}

/// The statement as a document.
pub fn nil_docx(statement: &NilStatement) -> Result<Vec<u8>, ReportError> {
    docx::pack(&page(statement))
}

fn page(statement: &NilStatement) -> Page {
    both(
        |lang| words(lang).nil_title,
        &statement.title,
        &statement.edition,
        |lang| says(statement, lang),
    )
}

fn says(statement: &NilStatement, lang: Lang) -> Vec<String> {
    let words = words(lang);
    let month = month_said(statement.month, lang);
    let mut said = vec![fill(words.nil_asked, &[("month", &month)])];
    if statement.found.is_empty() {
        said.push(words.nil_nothing.to_owned());
    } else {
        let places: Vec<&str> = statement.found.iter().map(|place| words.place(*place)).collect();
        said.push(fill(words.nil_found, &[("places", &places.join(", "))]));
    }
    let interviews = count(statement.interviews, lang);
    said.push(fill(words.nil_searched, &[("interviews", &interviews)]));
    said.push(words.nil_how.to_owned());
    said.push(words.nil_out_of_sight.to_owned());
    let machines = statement.machines.to_string();
    said.push(fill(words.nil_machines, &[("machines", &machines)]));
    if statement.missing_files > 0 {
        said.push(fill(
            words.nil_missing,
            &[("files", &statement.missing_files.to_string())],
        ));
    }
    said.push(match statement.not_here {
        Some(0) => words.nil_all_here.to_owned(),
        Some(people) if people < statement.floor => {
            fill(words.nil_few_not_here, &[("floor", &statement.floor.to_string())])
        }
        Some(people) => fill(words.nil_not_here, &[("people", &people.to_string())]),
        None => words.nil_not_known.to_owned(),
    });
    said.push(fill(words.nil_floor, &[("floor", &statement.floor.to_string())]));
    said
}
