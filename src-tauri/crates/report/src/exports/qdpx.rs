//! The study as a REFI-QDA project: what programs for qualitative analysis exchange.
//!
//! One text per question, never one per interview: the answers of one person stand in different texts, each in an
//! order of its own. There is no user but "Analyst", no time anywhere, and no container without content.

use super::words::words;
use super::{Leaving, guid};
use crate::ReportError;
use crate::codebook::COLOURS;
use crate::markup::Markup;
use kit::Lang;
use record::{Mark, Theme, ThemeId};
use review::{SpokenLine, SpokenQuestion, What};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const SPACE: &str = "urn:QDA-XML:project:1.0";

/// Themes of some characters of a text: from the first to the last, which is not included.
struct Coded {
    from: usize,
    to: usize,
    themes: Vec<ThemeId>,
}

/// One text and what was found in it.
struct Source {
    guid: String,
    text: String,
    coded: Vec<Coded>,
}

/// The project with its texts, as one `.qdpx` file. The same study in the same order gives the same bytes.
pub fn project(leaving: &Leaving, lang: Lang) -> Result<Vec<u8>, ReportError> {
    let mut names = Names { leaving, count: 0 };
    let sources: Vec<Source> = (0u64..)
        .zip(leaving.statements.questions())
        .map(|(at, said)| {
            let (text, mut coded) = laid_out(said);
            // A theme that was taken away since would be a code that nobody knows.
            coded
                .iter_mut()
                .for_each(|coded| coded.themes.retain(|id| leaving.reading.theme(*id).is_some()));
            coded.retain(|coded| coded.from < coded.to && !coded.themes.is_empty());
            Source {
                guid: guid(&leaving.study, "source", at),
                text,
                coded,
            }
        })
        .collect();
    let mut files = vec![("project.qde".to_owned(), names.project(&sources, lang))];
    files.extend(
        sources
            .into_iter()
            .map(|source| (format!("sources/{}.txt", source.guid), source.text)),
    );
    // 1980-01-01, the earliest a zip can say.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        pack.start_file(name, options).map_err(|_| ReportError::Pack)?;
        pack.write_all(content.as_bytes()).map_err(|_| ReportError::Pack)?;
    }
    Ok(pack.finish().map_err(|_| ReportError::Pack)?.into_inner())
}

/// The text of a question, an empty line between answers, and where its themes stand. Positions are code points.
fn laid_out(said: &SpokenQuestion) -> (String, Vec<Coded>) {
    let (mut text, mut at, mut coded) = (String::new(), 0, Vec::new());
    let mut put = |words: &str, at: &mut usize| {
        text.push_str(words);
        *at += words.chars().count();
    };
    for (number, answer) in said.answers.iter().enumerate() {
        put(if number > 0 { "\n\n" } else { "" }, &mut at);
        let first = at;
        for (number, line) in answer.lines.iter().enumerate() {
            put(if number > 0 { "\n" } else { "" }, &mut at);
            put(sign(line), &mut at);
            let from = at;
            // EXPOSE: the lead sends the answers to a program of their own.
            put(&one_line(line.text.expose()), &mut at);
            let all = [(0, (at - from) as u32, line.themes.clone())];
            for (start, end, themes) in all.iter().chain(&line.spans) {
                let (start, end) = (from + *start as usize, (from + *end as usize).min(at));
                coded.push(Coded {
                    from: start,
                    to: end,
                    themes: themes.clone(),
                });
            }
        }
        coded.push(Coded {
            from: first,
            to: at,
            themes: answer.themes.clone(),
        });
    }
    (text, coded)
}

/// The gutter of the line, as it was typed.
fn sign(line: &SpokenLine) -> &'static str {
    match &line.what {
        What::Noted { mark, .. } => match mark {
            Some(Mark::PainPoint) => "- ",
            Some(Mark::Success) => "+ ",
            Some(Mark::Idea) => "! ",
            Some(Mark::Progress) => "> ",
            None => "",
        },
        What::Reason(_) | What::HeardDifferently => "",
    }
}

/// A line keeps its length: a break or another control within it becomes a space, so that no reader that makes one
/// of two line ends, or drops a byte-order mark, moves what comes after.
fn one_line(words: &str) -> String {
    let is_break = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}');
    words.chars().map(|c| if is_break(c) { ' ' } else { c }).collect()
}

struct Names<'a> {
    leaving: &'a Leaving,
    /// Selections and codings so far.
    count: u64,
}

impl Names<'_> {
    fn next(&mut self, kind: &str) -> String {
        self.count += 1;
        guid(&self.leaving.study, kind, self.count)
    }

    fn theme(&self, theme: ThemeId) -> String {
        guid(&self.leaving.study, "theme", u64::from(theme.0))
    }

    fn project(&mut self, sources: &[Source], lang: Lang) -> String {
        let leaving = self.leaving;
        let analyst = guid(&leaving.study, "user", 0);
        let name = format!("{} {}", leaving.title.prefer(lang), leaving.edition);
        let mut out = Markup::new();
        out.ready(DECLARATION).open(
            "Project",
            &[
                ("xmlns", SPACE),
                ("name", name.trim()),
                ("origin", "Sub Rosa"),
                ("creatingUserGUID", &analyst),
            ],
        );
        out.open("Users", &[])
            .empty("User", &[("guid", &analyst), ("name", "Analyst")])
            .close();
        self.codebook(&mut out, lang);
        if !sources.is_empty() {
            out.open("Sources", &[]);
            for (source, said) in sources.iter().zip(leaving.statements.questions()) {
                self.source(&mut out, source, said, &analyst, lang);
            }
            out.close();
        }
        self.notes(&mut out, &analyst, lang);
        out.close();
        out.finish()
    }

    fn codebook(&self, out: &mut Markup, lang: Lang) {
        let themes = &self.leaving.reading.themes;
        if themes.is_empty() {
            return;
        }
        let known: BTreeSet<ThemeId> = themes.iter().map(|theme| theme.id).collect();
        let mut parts: BTreeMap<Option<ThemeId>, Vec<&Theme>> = BTreeMap::new();
        for theme in themes {
            parts
                .entry(theme.part_of.filter(|whole| known.contains(whole)))
                .or_default()
                .push(theme);
        }
        out.open("CodeBook", &[]).open("Codes", &[]);
        let mut written = BTreeSet::new();
        for theme in parts.get(&None).into_iter().flatten() {
            self.code(out, theme, &parts, &mut written, lang);
        }
        // Themes that are parts of each other in a ring would be nobody's: each stands by itself.
        for theme in themes {
            self.code(out, theme, &parts, &mut written, lang);
        }
        out.close().close();
    }

    fn code(
        &self,
        out: &mut Markup,
        theme: &Theme,
        parts: &BTreeMap<Option<ThemeId>, Vec<&Theme>>,
        written: &mut BTreeSet<ThemeId>,
        lang: Lang,
    ) {
        if !written.insert(theme.id) {
            return;
        }
        let colour = COLOURS[usize::from(theme.colour) % COLOURS.len()];
        // EXPOSE: the lead sends the codebook along.
        let (guid, name) = (self.theme(theme.id), theme.name_in(lang).expose());
        out.open(
            "Code",
            &[
                ("guid", &guid),
                ("name", name),
                ("isCodable", "true"),
                ("color", colour),
            ],
        );
        if let Some(description) = &theme.description {
            // EXPOSE: the lead sends the codebook along.
            out.leaf("Description", &[], description.expose());
        }
        for part in parts.get(&Some(theme.id)).into_iter().flatten() {
            self.code(out, part, parts, written, lang);
        }
        out.close();
    }

    fn source(&mut self, out: &mut Markup, source: &Source, said: &SpokenQuestion, analyst: &str, lang: Lang) {
        let (id, path) = (said.question.to_string(), format!("internal://{}.txt", source.guid));
        out.open(
            "TextSource",
            &[
                ("guid", &source.guid),
                ("name", &id),
                ("plainTextPath", &path),
                ("creatingUser", analyst),
            ],
        );
        if let Some(question) = self.leaving.kit.question(&said.question) {
            out.leaf("Description", &[], question.ask.prefer(lang));
        }
        for coded in &source.coded {
            let (from, to) = (coded.from.to_string(), coded.to.to_string());
            let selection = self.next("selection");
            out.open(
                "PlainTextSelection",
                &[
                    ("guid", &selection),
                    ("startPosition", &from),
                    ("endPosition", &to),
                    ("creatingUser", analyst),
                ],
            );
            for theme in &coded.themes {
                let (coding, theme) = (self.next("coding"), self.theme(*theme));
                out.open("Coding", &[("guid", &coding), ("creatingUser", analyst)])
                    .empty("CodeRef", &[("targetGUID", &theme)])
                    .close();
            }
            out.close();
        }
        if self.leaving.reading.memos.contains_key(&said.question) {
            out.empty("NoteRef", &[("targetGUID", &self.note(&id))]);
        }
        out.close();
    }

    fn notes(&self, out: &mut Markup, analyst: &str, lang: Lang) {
        let memos = &self.leaving.reading.memos;
        if memos.is_empty() {
            return;
        }
        out.open("Notes", &[]);
        for (question, memo) in memos {
            let id = question.to_string();
            let (guid, name) = (self.note(&id), format!("{} {id}", words(lang).memo));
            out.open("Note", &[("guid", &guid), ("name", &name), ("creatingUser", analyst)]);
            // EXPOSE: the lead sends their memo along.
            out.leaf("PlainTextContent", &[], memo.expose()).close();
        }
        out.close();
    }

    fn note(&self, question: &str) -> String {
        guid(&self.leaving.study, &format!("note {question}"), 0)
    }
}
