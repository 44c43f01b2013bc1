//! The kit of the built-in sample study: our own words, every kind of answer.

use crate::{Kit, Sources, read};

/// Read by the same reader as everybody's kit, from the four files beside this one.
pub fn sample() -> Kit {
    let sources = Sources {
        questions_en: Some(include_bytes!("sample/questions.en.md")),
        questions_fr: Some(include_bytes!("sample/questions.fr.md")),
        script_en: Some(include_bytes!("sample/script.en.md")),
        script_fr: Some(include_bytes!("sample/script.fr.md")),
    };
    read(&sources).expect("the four files are ours and a test reads them")
}
