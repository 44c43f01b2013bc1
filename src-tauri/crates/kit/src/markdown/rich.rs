//! Words with what Markdown says about them: italics, bold, line.

use crate::speech::{ends_sentence, tidy};

/// A run of text in one style. A line break is a span of its own: "\n".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub text: String,
    pub italic: bool,
    pub bold: bool,
    /// In the source, from 1.
    pub line: u32,
}

/// What stands in one paragraph, heading, list item or table cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rich(pub Vec<Span>);

/// A part of a paragraph that is either said or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub text: String,
    /// In italics: for the interviewer only.
    pub is_aside: bool,
    pub line: u32,
}

impl Rich {
    /// The words alone, on one line.
    pub fn plain(&self) -> String {
        tidy(&self.0.iter().map(|s| s.text.as_str()).collect::<String>())
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|s| s.text.trim().is_empty())
    }

    /// Line of its first word.
    pub fn line(&self) -> u32 {
        self.words().next().map_or(0, |s| s.line)
    }

    /// Whether every word is in italics.
    pub fn is_italic(&self) -> bool {
        !self.is_blank() && self.words().all(|s| s.italic)
    }

    /// Whether every word is bold.
    pub fn is_bold(&self) -> bool {
        !self.is_blank() && self.words().all(|s| s.bold)
    }

    fn words(&self) -> impl Iterator<Item = &Span> {
        self.0.iter().filter(|s| !s.text.trim().is_empty())
    }

    /// One for each line of the source or `<br>`.
    pub fn lines(&self) -> Vec<Rich> {
        let lines = self.0.split(|s| s.text == "\n").map(|part| Rich(part.to_vec()));
        lines.filter(|l| !l.is_blank()).collect()
    }

    /// What is said, and what is for the interviewer. Italics inside a sentence are only emphasis:
    /// an aside begins where a line or a sentence begins and runs to the end of a line or sentence.
    pub fn units(&self) -> Vec<Unit> {
        let mut units: Vec<Unit> = Vec::new();
        let runs = self.runs();
        for (i, run) in runs.iter().enumerate() {
            let before = i.checked_sub(1).map_or("", |i| runs[i].text.as_str());
            let after = runs.get(i + 1).map_or("", |r| r.text.as_str());
            let is_aside = run.italic && begins_unit(before) && ends_unit(&run.text, after);
            match units.last_mut() {
                Some(last) if last.is_aside == is_aside => last.text.push_str(&run.text),
                _ => units.push(Unit {
                    text: run.text.clone(),
                    is_aside,
                    line: run.line,
                }),
            }
        }
        for unit in &mut units {
            unit.text = tidy(&unit.text).replace("()", "").trim().to_owned();
        }
        units.retain(|u| u.text.chars().any(char::is_alphanumeric));
        units
    }

    /// The same paragraph without its first bytes.
    pub fn without(&self, mut bytes: usize) -> Rich {
        let mut rest = self.clone();
        for span in &mut rest.0 {
            let blank = span.text.len() - span.text.trim_start().len();
            let cut = if bytes > 0 {
                (bytes + blank).min(span.text.len())
            } else {
                0
            };
            if span.text.is_char_boundary(cut) {
                span.text.drain(..cut);
            }
            bytes = bytes.saturating_sub(cut.saturating_sub(blank));
        }
        rest
    }

    /// Spans joined by italics; blanks take the style of what stands before them.
    fn runs(&self) -> Vec<Span> {
        let mut runs: Vec<Span> = Vec::new();
        for span in &self.0 {
            match runs.last_mut() {
                Some(last) if span.text.trim().is_empty() || last.italic == span.italic => {
                    last.text.push_str(&span.text);
                }
                _ => runs.push(span.clone()),
            }
        }
        runs
    }
}

fn begins_unit(before: &str) -> bool {
    let trimmed = before.trim_end_matches([' ', '\u{a0}']);
    trimmed.trim().is_empty() || trimmed.ends_with(['\n', '(', ':']) || ends_sentence(trimmed)
}

fn ends_unit(run: &str, after: &str) -> bool {
    let after_blank = after.trim_start_matches([' ', '\u{a0}']);
    run.ends_with('\n')
        || after_blank.is_empty()
        || after_blank.starts_with(['\n', ')'])
        || ends_sentence(run.trim_end())
}
