//! A rehearsal: the three vaults of a small study, each in a home of its own, opened by one phrase.
//!
//! They unlock in milliseconds instead of a second, so that a test can kill, damage and open them hundreds
//! of times. The price is a phrase that is quickly guessed: they are for invented words only, and no command
//! of the window or of the terminal comes here.

use crate::demo::Table;
use crate::views::Role;
use crate::{Clock, Home, Refused};
use kit::Kit;
use std::path::Path;
use vault::Passphrase;

/// Who sits where. The vaults are closed; a [`crate::Desk`] at each home unlocks its own.
pub struct Rehearsal {
    /// The lead, who knows both machines and has taken the kit.
    pub lead: Home,
    /// The two interviewers, who have joined the study.
    pub interviewers: [Home; 2],
}

impl Rehearsal {
    /// Makes the vaults below `dir` and introduces them to each other.
    pub fn set(dir: &Path, kit: Kit, clock: Clock, typed: &str) -> Result<Self, Refused> {
        let passphrase = Passphrase::from_typed(typed.to_owned())?;
        let [lead, a, b] = ["lead", "interviewer-a", "interviewer-b"].map(|name| Home::at(&dir.join(name)));
        for home in [&lead, &a, &b] {
            home.make()?;
        }
        let vaults = [
            lead.vault(Role::Review),
            a.vault(Role::Interview),
            b.vault(Role::Interview),
        ];
        Table::set_at(dir, &vaults, &passphrase, kit, clock)?;
        Ok(Self {
            lead,
            interviewers: [a, b],
        })
    }
}
