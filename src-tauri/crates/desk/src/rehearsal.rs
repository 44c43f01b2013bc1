//! A rehearsal: the three vaults of a small study, each in a home of its own, opened by one phrase.
//!
//! They unlock in milliseconds instead of a second, so that a test can kill, damage and open them hundreds
//! of times. The price is a phrase that is quickly guessed: they are for invented words only, and no command
//! of the window or of the terminal comes here.

use crate::demo::{BATCH, Table, hold};
use crate::invented::{self, Dice};
use crate::views::Role;
use crate::{Clock, Home, Refused};
use kit::Kit;
use std::path::{Path, PathBuf};
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

    /// The lead's side of a study whose interviews were held and handed over, in the lead's home: nothing is imported
    /// yet. Gives the hand-over files, which lie below `dir`.
    pub fn handed_over(
        dir: &Path,
        lead: &Home,
        kit: Kit,
        typed: &str,
        interviews: u32,
        seed: u64,
    ) -> Result<Vec<PathBuf>, Refused> {
        let passphrase = Passphrase::from_typed(typed.to_owned())?;
        lead.make()?;
        let [a, b] = ["a", "b"].map(|name| dir.join(name));
        let vaults = [lead.vault(Role::Review), a, b];
        let mut table = Table::set_at(dir, &vaults, &passphrase, kit.clone(), Clock::SYSTEM)?;
        let mut dice = Dice::new(seed);
        for at in 0..interviews {
            let invented = invented::interview(&kit, &mut dice);
            hold(&mut table.machines[at as usize % 2], &invented)?;
        }
        let mut files = Vec::new();
        for machine in &mut table.machines {
            while machine.ready_state()?.waiting > 0 {
                let place = dir.join(format!("{:02}.subrosa-handover", files.len() + 1));
                machine.handover_write_some(Some(&place), BATCH)?;
                files.push(place);
            }
        }
        Ok(files)
    }
}
