//! Everything into memory, beyond the passphrase.

use crate::table::{Figure, Table};
use crate::times::Times;
use crate::{floor, interviews, made};
use desk::views::Role;
use record::Ledger;
use std::path::Path;
use store::Store;
use vault::Vault;

const RUNS: usize = 9;

pub fn measure(table: &mut Table, folder: &Path) {
    for count in [50, 2_000] {
        let home = folder.join(count.to_string());
        let place = home.join("lead");
        std::fs::create_dir(&home).unwrap();
        let lead = made::LeadVault::create(&place);
        let held = interviews::held(&lead.study, count);
        let files = lead.close_over(&held);
        drop(held);

        let mut desk = made::desk(&home);
        let [mut all, mut rows_read, mut opened, mut seated, mut age, mut sqlite] = <[Times; 6]>::default();
        for _ in 0..RUNS {
            let vault = Vault::unlock(&place, &made::passphrase()).unwrap();
            let begun = std::time::Instant::now();
            let (store, manifest, rows) = rows_read.run(|| {
                let store = Store::open(&place).unwrap();
                let (manifest, rows) = (store.manifest().unwrap(), store.rows().unwrap());
                (store, manifest, rows)
            });
            let unlocked = opened.run(|| Ledger::open(&vault, &manifest, &rows).unwrap());
            all.add(begun.elapsed());
            assert_eq!((unlocked.records.len(), unlocked.troubles.len()), (count + 2, 0));
            drop((unlocked, rows, manifest, store, vault));

            let plain = age.run(|| floor::decrypt_all(&files));
            assert_eq!(plain.len(), count);
            drop(plain);
            sqlite.run(|| floor::read_store(&place));
            seated.run(|| desk.vault_unlock(Role::Review, made::PHRASE).unwrap());
            desk.close();
        }
        let bare = "age on two threads, the same ciphertexts";
        let figure = Figure::new(
            format!("{count} interviews × 20 answers × 500 B opened into memory"),
            all,
        )
        .beside(bare, &age)
        .beside("SQLite reading the same rows", &sqlite);
        table.add(figure.within(age.median() * 2));
        table
            .add(Figure::new("  of which the store's rows", rows_read).beside("SQLite reading the same rows", &sqlite));
        table.add(Figure::new("  of which checked, opened, read", opened).beside(bare, &age));
        table.add(
            Figure::new(format!("the lead's desk with {count}, passphrase of log_n 10"), seated).beside(bare, &age),
        );
    }
}
