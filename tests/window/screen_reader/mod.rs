//! The app as a screen reader has it: what the window tells on the accessibility bus, screen by screen. Every screen
//! that is read here fails when a control in it has no name.

mod interview;
mod lead;

use std::env;
use std::io::{Write, stderr};

use crate::support::{Home, Lang, Page, Person, Reader, Role};

/// Somebody who works by ear. The window closes before the bus that it speaks on.
struct Listener {
    person: Person,
    reader: Reader,
}

impl Listener {
    /// Opens the app for the first time; nothing where there is no accessibility bus and nobody promised one.
    fn arrive(lang: Lang) -> Option<Listener> {
        let reader = match Reader::start() {
            Ok(reader) => reader,
            Err(cause) => {
                let is_ci = env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
                assert!(!is_ci, "{cause}");
                // Past the test's own capture: nobody shall think that it was looked at.
                let _ = writeln!(stderr(), "NOT TESTED with a screen reader: {cause}.");
                return None;
            }
        };
        let person = Person::arrive_at(Home::with_bus(reader.address()), lang);
        Some(Listener { person, reader })
    }

    fn say(&self, id: &str) -> String {
        self.person.say(id)
    }

    fn fill(&self, id: &str, blanks: &[(&str, &str)]) -> String {
        self.person.fill(id, blanks)
    }

    /// Waits until the keyboard is on what has this role and name.
    fn lands_on(&self, role: Role, name: &str) -> Page {
        self.reader
            .until(&format!("the keyboard is on {role:?} “{name}”"), |page| {
                page.focused() == page.find(role, name) && page.focused().is_some()
            })
    }

    /// Waits until the keyboard is on the heading of a screen.
    fn lands_at(&self, heading: &str) -> Page {
        self.lands_on(Role::HEADING, &self.say(heading))
    }

    /// Presses a key and waits until the notes of this question have the keyboard.
    fn back_to_notes(&self, key: &str, question: &str) -> Page {
        self.person.press(key);
        self.lands_on(Role::ENTRY, &self.fill("notes-of", &[("question", question)]))
    }

    /// Goes to a question by its two digits.
    fn jump(&self, digits: &str) {
        self.person.press("Ctrl+g");
        self.person.write(digits);
    }

    /// A question's name on the map.
    fn dot(&self, id: &str, state: &str) -> String {
        self.fill("live-dot", &[("id", id), ("state", &self.say(state))])
    }
}
