//! From a kit to the sheets of a form.

mod kinds;

use super::columns::{CHOICES, SURVEY, language_name};
use super::guidance::{self, Line, Mark};
use super::names;
use super::table::{Form, Table};
use crate::{Bilingual, Entry, Kit, Lang, Prompt, Question, Script};

/// Stands where a form wants words and the kit has none.
pub(super) const NO_WORDS: &str = "–";

/// The label of rows that only carry something for the interviewer.
pub(super) fn for_the_interviewer() -> Bilingual {
    Bilingual::both("For the interviewer", "Pour l’intervieweur")
}

/// The label of the group that holds the script.
pub(super) fn said_first() -> Bilingual {
    Bilingual::both("What is said first", "Ce qui est dit d’abord")
}

/// Yes and no.
pub(super) fn yes_and_no() -> [(&'static str, Bilingual); 2] {
    [
        ("yes", Bilingual::both("Yes", "Oui")),
        ("no", Bilingual::both("No", "Non")),
    ]
}

/// One row of the survey.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub kind: String,
    pub name: String,
    pub label: Bilingual,
    pub hint: Bilingual,
    pub guidance: Bilingual,
    pub appearance: &'static str,
    pub relevant: String,
    pub constraint: String,
    pub message: Bilingual,
}

/// Fills the sheets.
pub(super) struct Writer {
    survey: Table,
    choices: Table,
    langs: Vec<Lang>,
}

/// The kit as sheets.
pub(super) fn form(kit: &Kit) -> Form {
    let mut langs = kit.languages();
    if langs.is_empty() {
        langs = vec![Lang::En, Lang::Fr];
    }
    let mut out = Writer {
        survey: Table::new("survey", &SURVEY),
        choices: Table::new("choices", &CHOICES),
        langs,
    };
    if !kit.title.is_empty() {
        out.note("title", &kit.title);
    }
    let notes: Vec<Line> = kit.notes.iter().map(|n| (Mark::Note, n.clone())).collect();
    out.guide("kit_notes", &notes);
    out.script(&kit.script);
    for section in &kit.sections {
        let name = names::section(section.number);
        out.begin(&name, &section.title, "");
        let themes = section.themes.iter().map(|t| (Mark::Theme, t.clone()));
        let notes = section.notes.iter().map(|n| (Mark::Note, n.clone()));
        let lines: Vec<Line> = themes.chain(notes).collect();
        out.guide(&format!("{name}_notes"), &lines);
        if lines.is_empty() && section.questions.is_empty() {
            // A group without anything in it is refused by the apps.
            let label = out.own(for_the_interviewer());
            out.note(&format!("{name}_notes"), &label);
        }
        section.questions.iter().for_each(|q| out.question(q));
        out.end();
    }
    if let Some(thanks) = &kit.thanks {
        out.thanks(thanks);
    }
    let first = out.langs[0];
    let mut settings = Table::new("settings", &["form_title", "form_id", "default_language"]);
    let title = Some(kit.title.prefer(first))
        .filter(|t| !t.is_empty())
        .unwrap_or(NO_WORDS);
    settings.rows.push(vec![
        clean(title),
        names::OURS.to_owned(),
        language_name(first).to_owned(),
    ]);
    let mut leftovers = Table::new("leftovers", &["lang", "line", "text"]);
    for left in &kit.leftovers {
        leftovers.rows.push(vec![
            left.lang.tag().to_owned(),
            left.line.to_string(),
            clean(&left.text),
        ]);
    }
    Form {
        survey: without_empty_columns(out.survey),
        choices: without_empty_columns(out.choices),
        settings,
        leftovers,
        other_sheets: Vec::new(),
    }
}

impl Writer {
    /// Words of ours, in the languages of the kit.
    pub fn own(&self, words: Bilingual) -> Bilingual {
        Bilingual {
            en: words.en.filter(|_| self.langs.contains(&Lang::En)),
            fr: words.fr.filter(|_| self.langs.contains(&Lang::Fr)),
        }
    }

    pub fn row(&mut self, row: Row) {
        let label = if row.label.is_empty() && row.kind != "begin_group" {
            self.own(Bilingual::both(NO_WORDS, NO_WORDS))
        } else {
            row.label
        };
        let mut cells = vec![row.kind, row.name];
        for words in [&label, &row.hint, &row.guidance] {
            cells.extend([Lang::En, Lang::Fr].map(|lang| clean(words.side(lang).unwrap_or(""))));
        }
        cells.extend([row.appearance.to_owned(), row.relevant, row.constraint]);
        cells.extend([Lang::En, Lang::Fr].map(|lang| row.message.side(lang).unwrap_or("").to_owned()));
        self.survey.rows.push(cells);
    }

    pub fn note(&mut self, name: &str, label: &Bilingual) {
        self.row(Row {
            kind: "note".to_owned(),
            name: name.to_owned(),
            label: label.clone(),
            ..Row::default()
        });
    }

    /// A row that only carries lines for the interviewer; none when there are none.
    pub fn guide(&mut self, name: &str, lines: &[Line]) {
        if !lines.is_empty() {
            let label = self.own(for_the_interviewer());
            self.row(Row {
                kind: "note".to_owned(),
                name: name.to_owned(),
                label,
                guidance: guidance::write(lines),
                ..Row::default()
            });
        }
    }

    pub fn begin(&mut self, name: &str, label: &Bilingual, appearance: &'static str) {
        self.row(Row {
            kind: "begin_group".to_owned(),
            name: name.to_owned(),
            label: label.clone(),
            appearance,
            ..Row::default()
        });
    }

    pub fn end(&mut self) {
        let mut cells = vec![String::new(); SURVEY.len()];
        cells[0] = "end_group".to_owned();
        self.survey.rows.push(cells);
    }

    pub fn choice(&mut self, list: &str, name: &str, entry: &Entry) {
        let mut cells = vec![list.to_owned(), name.to_owned()];
        let label = if entry.label.is_empty() {
            self.own(Bilingual::both(NO_WORDS, NO_WORDS))
        } else {
            entry.label.clone()
        };
        for words in [&label, &entry.detail, &entry.explanation] {
            cells.extend([Lang::En, Lang::Fr].map(|lang| clean(words.side(lang).unwrap_or(""))));
        }
        self.choices.rows.push(cells);
    }

    /// Whether this list was written.
    pub fn has_list(&self, list: &str) -> bool {
        self.choices.rows.iter().any(|row| row[0] == list)
    }

    fn script(&mut self, script: &Script) {
        if script.steps.is_empty() {
            return;
        }
        let label = self.own(said_first());
        self.begin("script", &label, "");
        for (at, step) in script.steps.iter().enumerate() {
            self.note(&names::step(at + 1, step.part), &step.text);
        }
        self.end();
    }

    fn thanks(&mut self, thanks: &Prompt) {
        let pick = |is_private: bool| {
            let side = |lang| {
                let is_here = thanks.interviewer_only_in.contains(&lang) == is_private;
                thanks.text.side(lang).filter(|_| is_here).map(str::to_owned)
            };
            Bilingual {
                en: side(Lang::En),
                fr: side(Lang::Fr),
            }
        };
        self.row(Row {
            kind: "note".to_owned(),
            name: "thanks".to_owned(),
            label: pick(false),
            guidance: pick(true),
            ..Row::default()
        });
    }

    fn question(&mut self, question: &Question) {
        kinds::question(self, question);
    }
}

/// Text as a cell holds it: no controls, and nothing that a form would read as another question's answer.
fn clean(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    text.replace("${", "$\u{2060}{")
}

fn without_empty_columns(mut table: Table) -> Table {
    let is_used = |at: usize| at < 2 || table.rows.iter().any(|row| !row[at].is_empty());
    let used: Vec<bool> = (0..table.head.len()).map(is_used).collect();
    for row in table.rows.iter_mut().chain([&mut table.head]) {
        let mut at = 0;
        row.retain(|_| {
            at += 1;
            used[at - 1]
        });
    }
    table
}
