//! Clean text comes from the redactor and from nowhere else.

use redact::CleanText;

fn by_its_own_door(words: String) -> CleanText {
    CleanText::made(words) //~ E0624
}

fn from_a_string(words: String) -> CleanText {
    CleanText::from(words) //~ E0308
}

fn from_nothing() -> CleanText {
    CleanText::default() //~ E0599
}
