//! What the redactor saw.

use std::ops::Range;

use crate::CleanText;

/// The language a note is taken in. It decides the words of a placeholder where the line itself does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
    /// Both at once; each line decides.
    Mixed,
}

/// What was hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// A person's name: whole, in part, initials, nickname.
    Person,
    /// An e-mail address.
    Email,
    /// A telephone number of the North American plan, with its extension.
    Phone,
    /// A social insurance number whose check digit holds.
    Sin,
    /// A personal record identifier of the federal public service.
    Pri,
    /// A Canadian postal code.
    Postal,
    /// A user name: `@who`, `DOMAIN\who`, a directory handle.
    Username,
    /// A team that the lexicon knows, or one named beside the word "team".
    Team,
    /// A web address with a name in it.
    Url,
    /// Hidden by hand: words that are not a name and still point at someone.
    Phrase,
}

impl Label {
    /// The label as the marked notes write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Label::Person => "PERSON",
            Label::Email => "EMAIL",
            Label::Phone => "PHONE",
            Label::Sin => "SIN",
            Label::Pri => "PRI",
            Label::Postal => "POSTAL",
            Label::Username => "USERNAME",
            Label::Team => "TEAM",
            Label::Url => "URL",
            Label::Phrase => "PHRASE",
        }
    }
}

/// One stretch of text and what will stand in its place. Holds no typed word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// First code point of what is replaced.
    pub start: usize,
    /// Code point after the last one.
    pub end: usize,
    /// What it is.
    pub label: Label,
    /// What will stand there, with its brackets; "de [collègue]" where « d’ » had to go with the name.
    pub placeholder: String,
    /// Names the find within its roster, to give the word back.
    pub id: u32,
}

/// A look at a text that is being typed. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// In order, not overlapping.
    pub finds: Vec<Find>,
    /// The unfinished word under the caret, in code points.
    pub held_back: Option<Range<usize>>,
    /// What of it would be a name if it ended here, in code points. Nothing is learned of it, and it has no number yet.
    pub likely: Option<Range<usize>>,
}

/// A text whose found names are gone.
pub struct Redacted {
    /// What may be kept.
    pub text: CleanText,
    /// What was replaced, in code points of the text that was given.
    pub finds: Vec<Find>,
    /// Whether the unfinished word under the caret was left out.
    pub held_back: bool,
}
