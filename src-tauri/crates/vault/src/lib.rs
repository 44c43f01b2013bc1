//! The vault: a passphrase, a root, one key per record, and the means to destroy each of them.
//!
//! It keeps keys, not notes. Two files hold everything (`FORMAT.md` beside this crate gives every byte):
//! `root.bin`, which the passphrase opens with the stock `age` program, and `keys.bin`, fixed slots of 64 bytes
//! that are overwritten in place so that a destroyed key leaves no copy behind.
//!
//! What this crate will never be able to do: know what a record says or choose what to encrypt (it takes bytes and
//! gives bytes), reach a database, open a network connection, or open a vault without its passphrase, or the recovery
//! sheet where its owner had one made. There is no third door: with both lost, all is lost.
//!

mod age_file;
mod destroy;
mod disk;
mod door;
mod error;
mod id;
mod keys;
mod pad;
mod passphrase;
mod recovery;
mod root;
mod rotate;
mod sign;
mod slip;
mod slot;
mod vault;
mod words;

#[cfg(test)]
mod tests;

pub use age_file::{Opener, Recipient, open_stock, seal_to};
pub use destroy::destroy;
pub use disk::ReadBack;
pub use door::whole_halves;
pub use error::{Object, VaultError};
pub use id::{KeyId, VaultId};
pub use pad::padded_len;
pub use passphrase::{Passphrase, Strength, Work, strength};
pub use recovery::{RecoveryKey, RecoveryWords};
pub use sign::{Signer, verify};
pub use slip::Slip;
pub use vault::Vault;
pub use words::{PhraseLang, suggest_phrase, three_words};
/// Bytes or text that are wiped when dropped; every secret leaves this crate in one.
pub use zeroize::Zeroizing;
