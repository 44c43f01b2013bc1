//! Backups of the lead's vault: all of its files in one, sealed to the recovery sheet, listed in the vault.
//!
//! What is true of them: nothing but the sheet opens one, and this program refuses one that is thirty days old. What
//! is not: no date destroys a key that lies on paper. Whoever changed the program, or the clock, opens an old backup
//! with the sheet it was sealed to; a new sheet, and the old paper burnt, is what ends all backups from before.

use crate::leading::Leading;
use crate::views::{RestoredView, Role, WithdrawalsView};
use crate::{Clock, Desk, Refused, files};
use record::{Backup, Digest, Minute, StudyId};
use serde::{Deserialize, Serialize};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use vault::{RecoveryKey, VaultError, Zeroizing, padded_len};

const TITLE: &[u8] = b"sub rosa backup 1\n";
/// Minutes until a backup is refused: thirty days.
const KEPT: u64 = 30 * 24 * 60;
/// Sizes tell backups apart less from here on.
const FLOOR: usize = 64 * 1024;
const ROOT: &str = "root.bin";
/// What a vault's root is called until it is whole.
const ROOT_TO_COME: &str = "root.new";
/// What a backup holds, in this order.
const NAMES: [&str; 4] = [ROOT, "keys.bin", store::FILE, store::MARK];
/// Says that a vault is being put back into this folder.
pub(crate) const NOTE: &str = "restoring";

/// What the first line of a backup says.
#[derive(Serialize, Deserialize)]
struct Head {
    study: StudyId,
    // Whole minutes since 1970.
    made: u64,
    until: u64,
    files: Vec<Packed>,
}

#[derive(Serialize, Deserialize)]
struct Packed {
    name: String,
    length: usize,
    digest: Digest,
}

impl Desk {
    /// Writes a backup of the lead's vault and lists it there.
    pub fn backup_write(&mut self, place: Option<&Path>) -> Result<WithdrawalsView, Refused> {
        let folder = self.home.vault(Role::Review);
        let leading = self.leading()?;
        if let Some(place) = place {
            // In the vault's own folder it would fall with what it is a copy of.
            if place.parent().and_then(|it| it.canonicalize().ok()) == folder.canonicalize().ok() {
                return Err(Refused::new("file_unwritable"));
            }
            leading.backup_write(&folder, place)?;
        }
        leading.withdrawals_read()
    }

    /// Puts the lead's vault back where this machine has none. It stays closed: its passphrase is the one of then.
    pub fn vault_restore(&mut self, typed: &str, backup: Option<&Path>) -> Result<RestoredView, Refused> {
        let Some(backup) = backup else {
            return Ok(RestoredView { is_restored: false });
        };
        self.home.make()?;
        restore(backup, typed, &self.home.vault(Role::Review), self.clock)?;
        Ok(RestoredView { is_restored: true })
    }
}

impl Leading {
    fn backup_write(&mut self, folder: &Path, place: &Path) -> Result<(), Refused> {
        let sheet = self.cabinet().vault().sheet().cloned();
        let sheet = sheet.ok_or(Refused::new("backup_no_sheet"))?;
        let made = self.minute();
        let listed = Backup {
            made,
            until: Minute(made.0 + KEPT),
            sheet: Digest::of(sheet.to_string().as_bytes()),
        };
        // Listed first: a copy that nobody knows of would be a lie of every certificate after it.
        self.list_backup(listed.clone())?;
        let packed = self.cabinet().copies(folder).and_then(|copies| {
            let text = pack(self.study_id(), &listed, &copies);
            Ok(vault::seal_to(std::slice::from_ref(&sheet), &text)?)
        });
        let written = packed.and_then(|sealed| files::write(place, &sealed));
        if written.is_err() {
            self.unlist_backup(&listed)?;
        }
        written
    }
}

/// Puts a vault back from a backup, into a folder that holds none. It opens as it did when the backup was made.
pub fn restore(backup: &Path, typed: &str, folder: &Path, clock: Clock) -> Result<(), Refused> {
    let key = RecoveryKey::read(typed)?;
    let sealed = files::read(backup, 2 * files::MOST_BYTES, "too_large")?;
    let text = key.open(&sealed).map_err(|error| match error {
        VaultError::NotForUs { .. } => Refused::new("backup_other_sheet"),
        _ => Refused::new("backup_damaged"),
    })?;
    let (head, files) = unpack(&text).ok_or(Refused::new("backup_damaged"))?;
    let now = clock.minute().0;
    if !(head.made..head.until).contains(&now) {
        return Err(Refused::new("backup_past"));
    }
    put_back(folder, &files)
}

/// Writes the files of a vault into a folder that holds none. A crash leaves a folder without a root, which the next
/// attempt clears; a refusal leaves what was there before.
fn put_back(folder: &Path, files: &[(&'static str, &[u8])]) -> Result<(), Refused> {
    let is_new = !folder.exists();
    crate::home::make_private(folder)?;
    if !clear_cut_short(folder).map_err(refusal)? {
        return Err(Refused::new("vault_exists"));
    }
    let written = write_all(folder, files);
    if written.is_err() {
        // Where even this fails, the note is still there, and the next attempt clears the rest.
        let _ = clear_cut_short(folder).and_then(|_| fs::remove_file(folder.join(NOTE)));
        if is_new {
            let _ = fs::remove_dir(folder);
        }
    }
    written.map_err(refusal)
}

fn write_all(folder: &Path, files: &[(&'static str, &[u8])]) -> std::io::Result<()> {
    let write = |name: &str, bytes: &[u8]| {
        let mut options = OpenOptions::new();
        let mut file = options
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(folder.join(name))?;
        file.write_all(bytes).and_then(|()| file.sync_all())
    };
    let sync = || fs::File::open(folder).and_then(|folder| folder.sync_all());
    if !folder.join(NOTE).exists() {
        write(NOTE, b"")?;
    }
    sync()?;
    for (name, bytes) in files {
        write(if *name == ROOT { ROOT_TO_COME } else { name }, bytes)?;
    }
    sync()?;
    // The root comes last, whole or not at all: without it nothing in the folder is a vault.
    fs::rename(folder.join(ROOT_TO_COME), folder.join(ROOT))?;
    fs::remove_file(folder.join(NOTE))?;
    sync()
}

/// Takes away what an earlier attempt left that was cut short. Whether the folder is free now: nothing is there but
/// that attempt's note.
fn clear_cut_short(folder: &Path) -> std::io::Result<bool> {
    let mut left = Vec::new();
    for entry in fs::read_dir(folder)? {
        left.push(entry?.file_name());
    }
    let is_ours = |name: &std::ffi::OsString| {
        let written = [NOTE, ROOT_TO_COME].into_iter().chain(NAMES);
        written.filter(|it| *it != ROOT).any(|it| name == it)
    };
    if !(left.is_empty() || left.iter().any(|name| name == NOTE) && left.iter().all(is_ours)) {
        return Ok(false);
    }
    for name in left.iter().filter(|name| *name != NOTE) {
        fs::remove_file(folder.join(name))?;
    }
    Ok(true)
}

fn refusal(error: std::io::Error) -> Refused {
    files::refusal(&error)
}

fn pack(study: StudyId, listed: &Backup, copies: &[(&'static str, Vec<u8>)]) -> Zeroizing<Vec<u8>> {
    let packed = copies.iter().map(|(name, bytes)| Packed {
        name: (*name).to_owned(),
        length: bytes.len(),
        digest: Digest::of(bytes),
    });
    let head = Head {
        study,
        made: listed.made.0,
        until: listed.until.0,
        files: packed.collect(),
    };
    let head = serde_json::to_vec(&head).expect("a head is a map with text keys");
    let length = TITLE.len() + head.len() + 1 + copies.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    let length = padded_len(length, FLOOR);
    let mut text = Zeroizing::new(Vec::with_capacity(length));
    text.extend_from_slice(TITLE);
    text.extend_from_slice(&head);
    text.push(b'\n');
    copies.iter().for_each(|(_, bytes)| text.extend_from_slice(bytes));
    text.resize(length, 0);
    text
}

type Unpacked<'a> = (Head, Vec<(&'static str, &'a [u8])>);

/// `None`: not what [`pack`] made.
fn unpack(text: &[u8]) -> Option<Unpacked<'_>> {
    let rest = text.strip_prefix(TITLE)?;
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let head: Head = serde_json::from_slice(&rest[..end]).ok()?;
    let mut rest = &rest[end + 1..];
    if !head.files.iter().map(|file| file.name.as_str()).eq(NAMES) {
        return None;
    }
    let mut files = Vec::new();
    for (packed, name) in head.files.iter().zip(NAMES) {
        let (bytes, after) = rest.split_at_checked(packed.length)?;
        if Digest::of(bytes) != packed.digest {
            return None;
        }
        files.push((name, bytes));
        rest = after;
    }
    rest.iter().all(|byte| *byte == 0).then_some((head, files))
}
