//! The door: from the passphrase to the first screen, at the work people's vaults ask for.

use crate::made;
use crate::table::{Figure, Table};
use crate::times::Times;
use age::secrecy::SecretString;
use age::{Encryptor, scrypt};
use desk::views::Role;
use std::io::Write;
use std::path::Path;

/// What a vault made by a person asks for: 2^18.
const WORK: u8 = 18;

const RUNS: usize = 5;

pub fn measure(table: &mut Table, folder: &Path) {
    let mut desk = made::joined(folder);

    let secret = SecretString::from(made::PHRASE);
    let mut recipient = scrypt::Recipient::new(secret.clone());
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).unwrap();
    let mut writer = encryptor.wrap_output(Vec::new()).unwrap();
    writer.write_all(&[7; 200]).unwrap();
    let file = writer.finish().unwrap();
    let mut identity = scrypt::Identity::new(secret);
    identity.set_max_work_factor(WORK);

    let (mut unlock, mut bare) = (Times::default(), Times::default());
    for _ in 0..RUNS {
        desk.close();
        unlock.run(|| desk.vault_unlock(Role::Interview, made::PHRASE).unwrap());
        bare.run(|| crate::floor::decrypt(&identity, &file));
    }
    table.add(
        Figure::new("from the passphrase to the desk, log_n 18", unlock).beside("age with that passphrase", &bare),
    );
}
