//! What of a form is not in the kit.

use std::fmt;

/// A cell, a row or a sheet that a kit has no place for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormLeftover {
    /// The sheet's name.
    pub sheet: String,
    /// From 1, as a spreadsheet counts; 0 when the whole sheet is meant.
    pub row: u32,
    /// "A", "AB"; empty when the whole row or sheet is meant.
    pub column: String,
    /// Why it is here.
    pub code: LeftCode,
    /// The words as they stand.
    pub text: String,
}

/// Why something of a form is not in the kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftCode {
    /// A kind of question that an interview has not: the row is left out, or kept as open text.
    Type,
    /// Would record who, when or where (start, deviceid, audit …): never taken over.
    Tracking,
    /// A column, or a cell of one, without a meaning here.
    Column,
    /// Words in a third language.
    Language,
    /// An expression that was not understood.
    Expression,
    /// An expression that was understood, and a condition that a kit cannot hold.
    Condition,
    /// A range or a rule for an answer that a kit cannot hold.
    Constraint,
    /// An answer that must be given; in an interview none must.
    Required,
    /// The questions of a repeat are asked once.
    Repeat,
    /// Groups in groups: the questions follow one another, the inner heading is a note.
    Nested,
    /// One of a list became several of a list.
    OneOf,
    /// Choices in words became points of a scale, in their order.
    ScaleByOrder,
    /// A choice that has no place ("don't know" beside yes and no, "or other").
    Choice,
    /// A list that no question uses, or that a question uses and nobody wrote.
    List,
    /// Words that hold the answer to another question.
    Reference,
    /// The same thing said differently at two places; the first was kept.
    Differs,
    /// A group that is not opened, or not closed.
    Unbalanced,
    /// A setting of the form.
    Setting,
    /// A sheet.
    Sheet,
}

impl LeftCode {
    /// Names the sentence a person reads.
    pub fn code(self) -> &'static str {
        match self {
            LeftCode::Type => "type",
            LeftCode::Tracking => "tracking",
            LeftCode::Column => "column",
            LeftCode::Language => "language",
            LeftCode::Expression => "expression",
            LeftCode::Condition => "condition",
            LeftCode::Constraint => "constraint",
            LeftCode::Required => "required",
            LeftCode::Repeat => "repeat",
            LeftCode::Nested => "nested",
            LeftCode::OneOf => "one_of",
            LeftCode::ScaleByOrder => "scale_by_order",
            LeftCode::Choice => "choice",
            LeftCode::List => "list",
            LeftCode::Reference => "reference",
            LeftCode::Differs => "differs",
            LeftCode::Unbalanced => "unbalanced",
            LeftCode::Setting => "setting",
            LeftCode::Sheet => "sheet",
        }
    }
}

impl fmt::Display for FormLeftover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.row == 0 {
            String::new()
        } else {
            format!(" {}{}", self.column, self.row)
        };
        write!(f, "{}{place} ({}): {}", self.sheet, self.code.code(), self.text)
    }
}
