//! From the sheets of a form to a kit.

mod grouped;
mod lists;
mod matrix;
mod rows;
mod section;
mod single;
mod tree;

use super::FormRead;
use super::columns::language;
use super::guidance;
use super::left::{FormLeftover, LeftCode};
use super::names;
use super::table::{Form, Table, letters};
use super::write::{for_the_interviewer, said_first};
use crate::reading::{MAX_QUESTIONS, MAX_SECTIONS};
use crate::{Bilingual, File, Kit, KitError, Lang, Leftover, Prompt, ScriptStep};
use lists::Lists;
use rows::{Row, Type};
use tree::{Group, Node};

/// What a form becomes while it is read.
pub(in crate::xlsform) struct Reader {
    pub left: Vec<FormLeftover>,
    pub lists: Lists,
    /// The form came from this program: its names are to be believed.
    pub is_ours: bool,
    pub survey_name: String,
    /// Notes that stand before the question they are about.
    pub waiting: Vec<Bilingual>,
    pub kit: Kit,
}

/// Reads the sheets.
pub(super) fn form(form: Form) -> Result<FormRead, KitError> {
    let mut left = Vec::new();
    let settings = Settings::read(&form.settings, &mut left);
    let default = settings.lang.unwrap_or_else(|| rows::spoken(&form.survey));
    let rows = rows::rows(&form.survey, default, &mut left);
    let lists = Lists::read(&form.choices, default, &mut left);
    let nodes = tree::tree(rows, &form.survey.name, &mut left)?;
    let mut reader = Reader {
        left,
        lists,
        is_ours: settings.id == names::OURS,
        survey_name: form.survey.name.clone(),
        waiting: Vec::new(),
        kit: Kit {
            format: 1,
            ..Kit::default()
        },
    };
    reader.body(nodes);
    reader.lists.leave_unused(&mut reader.left);
    for sheet in form.other_sheets {
        reader.left.push(FormLeftover {
            text: sheet.clone(),
            sheet,
            row: 0,
            column: String::new(),
            code: LeftCode::Sheet,
        });
    }
    let mut kit = reader.kit;
    if kit.title.is_empty() && settings.title != super::write::NO_WORDS && !settings.title.is_empty() {
        kit.title = Bilingual::only(default, settings.title);
    }
    kit.leftovers = kept_leftovers(&form.leftovers);
    kit.settle_format();
    if kit.questions().next().is_none() {
        return Err(KitError::NoQuestions { file: File::Form });
    }
    for (count, limit) in [
        (kit.sections.len(), MAX_SECTIONS),
        (kit.questions().count(), MAX_QUESTIONS),
    ] {
        if count > limit {
            return Err(KitError::TooMany {
                file: File::Form,
                limit,
            });
        }
    }
    let sheets = [&form.survey.name, &form.choices.name, &form.settings.name];
    let order = |name: &String| sheets.iter().position(|s| *s == name).unwrap_or(sheets.len());
    let mut leftovers = reader.left;
    leftovers.sort_by_key(|l| (order(&l.sheet), l.row));
    Ok(FormRead { kit, leftovers })
}

/// What the settings tell.
struct Settings {
    title: String,
    id: String,
    lang: Option<Lang>,
}

impl Settings {
    fn read(table: &Table, left: &mut Vec<FormLeftover>) -> Self {
        let mut settings = Settings {
            title: String::new(),
            id: String::new(),
            lang: None,
        };
        for (row, column) in (0..table.rows.len()).flat_map(|r| (0..table.rows[r].len()).map(move |c| (r, c))) {
            let words = table.cell(row, column).to_owned();
            let head = table
                .head
                .get(column)
                .map(|h| h.trim().to_lowercase())
                .unwrap_or_default();
            match head.as_str() {
                _ if words.is_empty() => continue,
                "form_title" | "title" if row == 0 => settings.title = words,
                "form_id" | "id_string" if row == 0 => settings.id = words,
                "default_language" if row == 0 && language(&words).is_some() => settings.lang = language(&words),
                _ => left.push(FormLeftover {
                    sheet: table.name.clone(),
                    row: table.number(row),
                    column: letters(column),
                    code: LeftCode::Setting,
                    text: format!("{head}: {words}"),
                }),
            }
        }
        settings
    }
}

/// The lines of a Markdown kit that went through a form.
fn kept_leftovers(table: &Table) -> Vec<Leftover> {
    let lang = |tag: &str| match tag {
        "en" => Some(Lang::En),
        "fr" => Some(Lang::Fr),
        _ => None,
    };
    let one = |row: usize| {
        Some(Leftover {
            lang: lang(table.cell(row, 0))?,
            line: table.cell(row, 1).parse().ok()?,
            text: table.cell(row, 2).replace("$\u{2060}{", "${"),
        })
    };
    (0..table.rows.len()).filter_map(one).collect()
}

impl Reader {
    /// Lists something of a row with what stands in one of its cells.
    pub fn leave(&mut self, row: &Row, column: Option<usize>, code: LeftCode, text: impl Into<String>) {
        self.left.push(FormLeftover {
            sheet: self.survey_name.clone(),
            row: row.number,
            column: column.map(letters).unwrap_or_default(),
            code,
            text: text.into(),
        });
    }

    fn body(&mut self, mut nodes: Vec<Node>) {
        if !self.is_ours {
            // What is said before the first question and after the last.
            let first = nodes.iter().position(|n| !n.is_note()).unwrap_or(nodes.len());
            let script: Vec<Node> = nodes.drain(..first).collect();
            script.into_iter().for_each(|node| self.step(node));
            let last = nodes.iter().rposition(|n| !n.is_note()).map_or(0, |at| at + 1);
            let goodbye = nodes.split_off(last);
            self.goodbye(goodbye);
        }
        let mut loose: Vec<Node> = Vec::new();
        for node in nodes {
            match node {
                Node::Row(row) if self.is_ours && row.kind == Type::Note && self.own_note(&row) => {}
                Node::Group(group) if self.is_script(&group) => {
                    if !self.is_ours {
                        // Its heading is said to nobody.
                        self.kit
                            .notes
                            .extend(Some(group.row.label.clone()).filter(|l| !l.is_empty()));
                    } else if group.row.label != self.shown(said_first(), &group.row.label) {
                        self.leave(&group.row, None, LeftCode::Differs, group.row.label.prefer(Lang::En));
                    }
                    group.kids.into_iter().for_each(|node| self.step(node));
                }
                Node::Group(mut group) => {
                    if loose.iter().all(Node::is_note) {
                        group.kids.splice(0..0, loose.drain(..));
                    } else {
                        self.loose_section(std::mem::take(&mut loose));
                    }
                    self.section(group);
                }
                row => loose.push(row),
            }
        }
        self.loose_section(loose);
    }

    /// Rows of ours that stand outside every section.
    fn own_note(&mut self, row: &Row) -> bool {
        match row.name.as_str() {
            "title" => self.kit.title = row.label.clone(),
            "kit_notes" => {
                let lines = guidance::read(&row.guidance);
                self.kit.notes.extend(lines.into_iter().map(|line| line.1));
                self.leave_label(row);
            }
            "thanks" => {
                let private = |lang| row.label.side(lang).is_none() && row.guidance.side(lang).is_some();
                let side = |lang| row.label.side(lang).or(row.guidance.side(lang)).map(str::to_owned);
                self.kit.thanks = Some(Prompt {
                    text: Bilingual {
                        en: side(Lang::En),
                        fr: side(Lang::Fr),
                    },
                    interviewer_only_in: [Lang::En, Lang::Fr].into_iter().filter(|l| private(*l)).collect(),
                });
            }
            _ => return false,
        }
        true
    }

    /// A row that only carries lines should say so; another label is somebody's words.
    pub fn leave_label(&mut self, row: &Row) {
        if row.label != self.shown(for_the_interviewer(), &row.label) {
            self.leave(row, None, LeftCode::Differs, row.label.prefer(Lang::En));
        }
    }

    /// Words of ours, in the languages that are there.
    fn shown(&self, ours: Bilingual, there: &Bilingual) -> Bilingual {
        Bilingual {
            en: ours.en.filter(|_| there.en.is_some()),
            fr: ours.fr.filter(|_| there.fr.is_some()),
        }
    }

    fn is_script(&self, group: &Group) -> bool {
        let is_said = group.kids.iter().all(Node::is_note) && !group.kids.is_empty();
        is_said && self.kit.sections.is_empty() && (!self.is_ours || group.row.name == "script")
    }

    fn step(&mut self, node: Node) {
        let Node::Row(row) = node else { return };
        self.rules(&row, false);
        let lines = guidance::read(&row.guidance);
        self.kit.notes.extend(lines.into_iter().map(|line| line.1));
        let part = names::part(&row.name);
        let said = [Some(row.label), Some(row.hint).filter(|h| !h.is_empty())];
        let steps = said.into_iter().flatten().map(|text| ScriptStep { part, text });
        self.kit.script.steps.extend(steps);
    }

    /// Every note after the last question is one goodbye.
    fn goodbye(&mut self, nodes: Vec<Node>) {
        let mut said = Bilingual::default();
        for node in nodes {
            let Node::Row(row) = node else { continue };
            self.rules(&row, false);
            for (lang, side) in [(Lang::En, &mut said.en), (Lang::Fr, &mut said.fr)] {
                for words in [row.label.side(lang), row.hint.side(lang)].into_iter().flatten() {
                    *side = Some(side.take().map_or(words.to_owned(), |all| format!("{all} {words}")));
                }
            }
            let lines = guidance::read(&row.guidance);
            self.kit.notes.extend(lines.into_iter().map(|line| line.1));
        }
        if !said.is_empty() {
            self.kit.thanks = Some(Prompt {
                text: said,
                interviewer_only_in: Vec::new(),
            });
        }
    }
}
