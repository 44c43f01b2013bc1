//! The rows of the survey, one by one.

use crate::xlsform::columns::{Column, Words, columns};
use crate::xlsform::left::{FormLeftover, LeftCode};
use crate::xlsform::table::{Table, letters};
use crate::xlsform::write::NO_WORDS;
use crate::{Bilingual, Lang, speech};

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::xlsform) enum Type {
    Note,
    Text,
    Integer,
    /// A list's name, and whether something else may be written.
    One(String, bool),
    Several(String, bool),
    Range,
    /// Asked, and answered in words when a person asks it: a date, a bar code.
    Spoken,
    Tracking,
    Begin(Opened),
    End,
    /// A statement of Kobo's matrix.
    Scored,
    Foreign,
}

/// What a row opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::xlsform) enum Opened {
    Group,
    Repeat,
    Score,
}

/// A row with its words and rules.
#[derive(Clone, Debug)]
pub(in crate::xlsform) struct Row {
    pub number: u32,
    pub kind: Type,
    pub raw_type: String,
    pub name: String,
    pub label: Bilingual,
    pub hint: Bilingual,
    pub guidance: Bilingual,
    /// Each with its column.
    pub appearance: (usize, String),
    pub relevant: (usize, String),
    pub constraint: (usize, String),
    pub parameters: (usize, String),
    pub score_list: String,
    /// The column of its type.
    pub type_at: usize,
}

/// The language of heads that name none: French when the words look French.
pub(super) fn spoken(table: &Table) -> Lang {
    let columns = columns(table);
    let (mut en, mut fr) = (0, 0);
    for row in &table.rows {
        for (words, _) in row
            .iter()
            .zip(&columns)
            .filter(|(_, c)| matches!(c, Column::Words(_, None)))
        {
            for word in speech::words(words) {
                match word.as_str() {
                    "the" | "your" | "of" | "is" | "are" | "you" | "and" | "what" | "how" => en += 1,
                    "le" | "la" | "les" | "des" | "est" | "vous" | "et" | "votre" | "quel" | "une" => fr += 1,
                    _ => {}
                }
            }
        }
    }
    if fr > en { Lang::Fr } else { Lang::En }
}

/// Every row that holds something.
pub(super) fn rows(table: &Table, default: Lang, left: &mut Vec<FormLeftover>) -> Vec<Row> {
    let columns = columns(table);
    let is_blank = |at: &usize| table.rows[*at].iter().all(|c| c.trim().is_empty());
    let rows = (0..table.rows.len()).filter(|at| !is_blank(at));
    rows.map(|at| row(table, &columns, at, default, left)).collect()
}

fn row(table: &Table, columns: &[Column], at: usize, default: Lang, left: &mut Vec<FormLeftover>) -> Row {
    let mut row = Row {
        number: table.number(at),
        kind: Type::Foreign,
        raw_type: String::new(),
        name: String::new(),
        label: Bilingual::default(),
        hint: Bilingual::default(),
        guidance: Bilingual::default(),
        appearance: Default::default(),
        relevant: Default::default(),
        constraint: Default::default(),
        parameters: Default::default(),
        score_list: String::new(),
        type_at: 0,
    };
    for column in 0..table.rows[at].len() {
        let words = table.cell(at, column);
        if words.is_empty() {
            continue;
        }
        let mut leave = |code| left.push(leftover(table, at, column, code));
        let meaning = columns.get(column).copied().unwrap_or(Column::Foreign);
        match meaning {
            Column::Type => (row.type_at, row.raw_type) = (column, words.to_owned()),
            Column::Name => row.name = words.to_owned(),
            Column::Words(which, lang) => {
                let text = match which {
                    Words::Label => &mut row.label,
                    Words::Hint => &mut row.hint,
                    Words::Guidance => &mut row.guidance,
                    // These stand beside choices only.
                    Words::Detail | Words::Explanation => {
                        leave(LeftCode::Column);
                        continue;
                    }
                };
                put(text, lang.unwrap_or(default), words, &mut leave);
            }
            Column::OtherLanguage => leave(LeftCode::Language),
            Column::Appearance => row.appearance = (column, words.to_owned()),
            Column::Relevant => row.relevant = (column, words.to_owned()),
            Column::Constraint => row.constraint = (column, words.to_owned()),
            Column::Parameters => row.parameters = (column, words.to_owned()),
            Column::ScoreList => row.score_list = words.to_owned(),
            Column::Required => {
                if !matches!(words.to_lowercase().as_str(), "no" | "false" | "false()" | "0") {
                    leave(LeftCode::Required);
                }
            }
            Column::Message | Column::Machine => {}
            Column::List | Column::Foreign => leave(LeftCode::Column),
        }
    }
    row.kind = kind(&row.raw_type);
    row
}

/// Words where there are none yet. "–" stands for no words at all.
pub(super) fn put(text: &mut Bilingual, lang: Lang, words: &str, leave: &mut dyn FnMut(LeftCode)) {
    let side = match lang {
        Lang::En => &mut text.en,
        Lang::Fr => &mut text.fr,
    };
    if words == NO_WORDS {
        return;
    }
    if words.contains("${") {
        leave(LeftCode::Reference);
    }
    let words = words.replace("$\u{2060}{", "${");
    match side {
        None => *side = Some(words),
        Some(there) if *there == words => {}
        Some(_) => leave(LeftCode::Differs),
    }
}

/// A cell that has no place.
pub(super) fn leftover(table: &Table, at: usize, column: usize, code: LeftCode) -> FormLeftover {
    let words = table.cell(at, column);
    let head = table.head.get(column).map_or("", |h| h.trim());
    FormLeftover {
        sheet: table.name.clone(),
        row: table.number(at),
        column: letters(column),
        code,
        text: if matches!(code, LeftCode::Column | LeftCode::Required) {
            format!("{head}: {words}")
        } else {
            words.to_owned()
        },
    }
}

fn kind(raw: &str) -> Type {
    let words: Vec<&str> = raw.split_whitespace().collect();
    let first = words.first().map(|w| w.to_lowercase()).unwrap_or_default();
    let joined = words
        .iter()
        .take(2)
        .map(|w| w.to_lowercase())
        .collect::<Vec<_>>()
        .join("_");
    // "select_one list or_other", and the old "select one from list".
    let list = || {
        let mut rest = words
            .iter()
            .skip(1)
            .filter(|w| !matches!(**w, "one" | "multiple" | "from" | "or_other"));
        let list = rest.next_back().copied().unwrap_or_default().to_owned();
        (list, words.contains(&"or_other"))
    };
    match joined.as_str() {
        "begin_group" => return Type::Begin(Opened::Group),
        "begin_repeat" => return Type::Begin(Opened::Repeat),
        "begin_score" => return Type::Begin(Opened::Score),
        "begin_rank" | "begin_kobomatrix" => return Type::Begin(Opened::Group),
        "end_group" | "end_repeat" | "end_score" | "end_rank" | "end_kobomatrix" => return Type::End,
        "select_one" => {
            let (list, other) = list();
            return Type::One(list, other);
        }
        "select_multiple" => {
            let (list, other) = list();
            return Type::Several(list, other);
        }
        _ => {}
    }
    match first.as_str() {
        "note" => Type::Note,
        "text" | "string" => Type::Text,
        "integer" | "int" | "decimal" => Type::Integer,
        "select_one" | "select1" => Type::One(list().0, list().1),
        "select_multiple" | "select" => Type::Several(list().0, list().1),
        "range" => Type::Range,
        "score__row" => Type::Scored,
        "date"
        | "time"
        | "datetime"
        | "barcode"
        | "rank"
        | "rank__level"
        | "acknowledge"
        | "trigger"
        | "select_one_from_file"
        | "select_multiple_from_file"
        | "select_one_external" => Type::Spoken,
        "start"
        | "end"
        | "today"
        | "deviceid"
        | "device"
        | "subscriberid"
        | "simserial"
        | "phonenumber"
        | "phone_number"
        | "username"
        | "email"
        | "audit"
        | "background-audio"
        | "background-geopoint"
        | "start-geopoint"
        | "imei" => Type::Tracking,
        // "begin_group" and its like are one word or two.
        "begin_group" => Type::Begin(Opened::Group),
        "begin_repeat" => Type::Begin(Opened::Repeat),
        "begin_score" => Type::Begin(Opened::Score),
        "begin_rank" | "begin_kobomatrix" => Type::Begin(Opened::Group),
        "end_group" | "end_repeat" | "end_score" | "end_rank" | "end_kobomatrix" => Type::End,
        _ => Type::Foreign,
    }
}
