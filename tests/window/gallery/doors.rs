//! Before a vault is open.

use crate::support::{Lang, Person};

/// The three doors and what is behind them.
pub fn keep(lang: Lang) {
    let person = Person::arrive(lang);
    person.keep("front-doors");
    person.choose("promise-title");
    person.read("promise-not");
    person.keep("front-promise");
    person.choose("back");
    person.choose("settings");
    person.read("settings-theme");
    person.keep("front-settings");
    super::shut(&person);
    person.choose("door-lead");
    person.read("create-title");
    person.keep("front-new-study");
    person.choose("back");
    person.choose("door-sample");
    person.read("sample-lead");
    person.keep("front-sample");
}
