//! A hand-over file arrives on the lead's desk.

use crate::floor::{self, BareTable};
use crate::interviews;
use crate::made::{self, LeadVault};
use crate::table::{Figure, Table};
use crate::times::Times;
use desk::views::Role;
use handover::Outgoing;
use record::Month;
use std::fs;
use std::path::Path;
use vault::{Vault, Work};

const RECORDS: usize = 46;
const RUNS: usize = 7;

pub fn measure(table: &mut Table, folder: &Path) {
    let mut lead = LeadVault::create(&folder.join("lead"));
    let machine = Vault::create(&folder.join("machine"), &made::passphrase(), Work::TESTS).unwrap();
    lead.add_machine(machine.signer());
    let study_file = handover::write_study_file(&lead.vault, &lead.study).unwrap();
    let joined = handover::read_study_file(&study_file).unwrap();
    let held = interviews::held(&joined, RECORDS);
    let outgoing: Vec<Outgoing<'_>> = held
        .iter()
        .map(|(id, session)| Outgoing {
            id: *id,
            version: 1,
            session,
        })
        .collect();
    let month = Month::new(2027, 3).unwrap();
    let written = handover::write_bundle(&machine, &joined, month, &outgoing).unwrap();
    let bundle = folder.join("bundle");
    fs::write(&bundle, written.file.as_bytes()).unwrap();
    lead.close_over(&[]);

    let identity = age::x25519::Identity::generate();
    let to = identity.to_public();
    let pages = vec![7; written.file.as_bytes().len()];
    let sealed = floor::encrypt(&to, &pages);
    let (mut checked, mut imported, mut age, mut commit) =
        (Times::default(), Times::default(), Times::default(), Times::default());
    for run in 0..RUNS {
        let home = folder.join(format!("home-{run}"));
        copy(&folder.join("lead"), &home.join("lead"));
        let mut desk = made::desk(&home);
        desk.vault_unlock(Role::Review, made::PHRASE).unwrap();
        let leading = desk.leading().unwrap();
        let ready = checked.run(|| leading.inbox_open(std::slice::from_ref(&bundle)).unwrap().ready);
        assert_eq!(ready as usize, RECORDS);
        imported.run(|| leading.inbox_import().unwrap());

        let records: Vec<Vec<u8>> = age.run(|| {
            let pages = floor::decrypt(&identity, &sealed);
            pages
                .chunks(pages.len().div_ceil(RECORDS))
                .map(|page| floor::encrypt(&to, page))
                .collect()
        });
        let rows: Vec<&[u8]> = records.iter().map(Vec::as_slice).collect();
        let mut bare = BareTable::create(&home);
        commit.run(|| bare.commit(&rows));
    }
    let figure = Figure::new(format!("a bundle of {RECORDS} opened and checked"), checked);
    table.add(figure.beside("age: the file opened, 46 records sealed", &age));
    let figure = Figure::new("taken into the study: keys, records, one commit", imported);
    table.add(
        figure
            .beside("age: the file opened, 46 records sealed", &age)
            .beside("SQLite commit of the same rows", &commit),
    );
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}
