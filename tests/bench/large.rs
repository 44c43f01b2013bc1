//! Big studies: hand-over files opened and imported in steps, the vault opened with all of them, one search for a
//! person through everything.

use crate::interviews;
use crate::made::{self, LeadVault};
use crate::table::{Figure, Table};
use crate::times::Times;
use desk::views::Role;
use handover::Outgoing;
use record::{Month, Side};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use vault::{Vault, Work};
use zeroize::Zeroizing;

/// Interviews in one hand-over file.
const EACH: usize = 25;

pub fn measure(table: &mut Table, folder: &Path) {
    for count in [46, 500, 5_000] {
        let home = folder.join(count.to_string());
        fs::create_dir(&home).unwrap();
        let files = handed_over(&home, count);
        let mut desk = made::desk(&home);
        desk.vault_unlock(Role::Review, made::PHRASE).unwrap();
        let before = made::memory();
        let [mut opened, mut imported, mut steps, mut seated, mut asked] = <[Times; 5]>::default();
        let leading = desk.leading().unwrap();
        opened.run(|| {
            let mut view = leading.inbox_begin(&files).unwrap();
            while view.waiting > 0 {
                view = steps.run(|| leading.inbox_go().unwrap());
            }
            assert_eq!(view.ready as usize, count);
        });
        imported.run(|| {
            let mut view = steps.run(|| leading.inbox_import_begin().unwrap());
            while view.is_importing {
                view = steps.run(|| leading.inbox_go().unwrap());
            }
            assert_eq!(view.ready, 0);
        });
        asked.run(|| {
            let view = leading.nil_look(Zeroizing::new("Zebedee Quixwood".to_owned())).unwrap();
            assert_eq!(view.interviews as usize, count);
        });
        let used = made::memory().saturating_sub(before);
        desk.close();
        seated.run(|| desk.vault_unlock(Role::Review, made::PHRASE).unwrap());
        println!(
            "    {count} interviews on the lead's desk: {} MiB more in memory",
            used >> 20
        );
        table.add(Figure::new(
            format!("{count} interviews in {} files: opened, checked", files.len()),
            opened,
        ));
        table.add(Figure::new("  imported, in steps of whole files", imported));
        table.add(
            Figure::new("  the longest a step keeps the window waiting", steps).p99_within(Duration::from_secs(1)),
        );
        table.add(Figure::new("  the vault opened with all of them", seated));
        table.add(Figure::new("  looked through for a person", asked));
    }
}

/// A lead's vault at home, and the files of one machine for it.
pub fn handed_over(home: &Path, count: usize) -> Vec<PathBuf> {
    let mut lead = LeadVault::create(&home.join("lead"));
    let machine = Vault::create(&home.join("machine"), &made::passphrase(), Work::TESTS).unwrap();
    lead.add_machine(machine.signer());
    let study_file = handover::write_study_file(&lead.vault, &lead.study).unwrap();
    let mut joined = handover::read_study_file(&study_file).unwrap();
    let held = interviews::held(&joined, count);
    let month = Month::new(2027, 3).unwrap();
    let files = held.chunks(EACH).enumerate().map(|(at, some)| {
        let outgoing: Vec<Outgoing<'_>> = some
            .iter()
            .map(|(id, session)| Outgoing {
                id: *id,
                version: 1,
                session,
            })
            .collect();
        let written = handover::write_bundle(&machine, &joined, month, &outgoing).unwrap();
        let file = home.join(format!("{at}.subrosa-handover"));
        fs::write(&file, written.file.as_bytes()).unwrap();
        let Side::Interviewer(interviewer) = &mut joined.side else {
            unreachable!("a study file is an interviewer's");
        };
        interviewer.hand_over(written.sent);
        file
    });
    let files = files.collect();
    lead.close_over(&[]);
    files
}
