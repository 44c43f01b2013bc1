//! The end of a study.

#![allow(clippy::unwrap_used)]

mod destroyed;
mod leaving;
mod person;
mod steps;

use crate::demo::Table;
use crate::invented::{self, Dice};
use crate::{Clock, Desk, Home, Leading, Side};
use redact::Redactor;
use tempfile::TempDir;

/// A lead with so many invented interviews, read once.
fn study(folder: &TempDir, interviews: u32) -> Leading {
    let mut lead = Table::set(folder.path(), kit::sample(), Clock::SYSTEM).unwrap().lead;
    let of = lead.study_and_kit().unwrap();
    let (redactor, mut dice) = (Redactor::new(), Dice::new(3));
    let sessions = (0..interviews).map(|_| {
        let invented = invented::interview(&kit::sample(), &mut dice);
        invented::session(&kit::sample(), &invented, of, &redactor)
    });
    lead.lay_in(sessions.collect()).unwrap();
    lead.read_first(interviews).unwrap();
    lead
}

/// The same, open on a desk whose home is the folder.
fn desk(folder: &TempDir, interviews: u32) -> Desk {
    let lead = study(folder, interviews);
    let mut desk = Desk::at(Home::at(folder.path()), Clock::SYSTEM, true);
    desk.side = Side::Review(Box::new(lead));
    desk
}
