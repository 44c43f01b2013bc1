//! Where bytes come to lie: on an encrypted device or not, and whether somebody copies the folder to another computer.

use std::path::{Path, PathBuf};

/// How programs that copy folders to other computers call theirs.
const SYNCED: [&str; 14] = [
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "nextcloud",
    "owncloud",
    "icloud",
    "pclouddrive",
    "mega",
    "seafile",
    "synologydrive",
    "proton drive",
    "insync",
    "syncthing",
];

/// What they leave in the folders that they copy.
const MARKS: [&str; 7] = [
    ".stfolder",
    ".dropbox",
    ".dropbox.cache",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".seafile-data",
    ".tresorit",
];

/// File systems that lie on another computer, as the kernel calls them.
const ELSEWHERE: [&str; 9] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "9p",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs",
    "fuse.gvfsd-fuse",
];

/// Whether a folder, or the one that it will be made in, lies where common programs copy it to somebody else's computer.
pub(super) fn is_copied_elsewhere(folder: &Path) -> bool {
    // A link into such a folder is such a folder.
    let there = folder.ancestors().find_map(|parent| parent.canonicalize().ok());
    let all: Vec<PathBuf> = [Some(folder.to_owned()), there.clone()].into_iter().flatten().collect();
    let is_named = |path: &PathBuf| {
        path.components().any(|part| {
            let part = part.as_os_str().to_string_lossy().to_lowercase();
            SYNCED.iter().any(|name| {
                part == *name
                    || part.starts_with(&format!("{name} "))
                    || part.starts_with(&format!("{name}-"))
                    || part.starts_with(&format!("{name}("))
            })
        })
    };
    let is_marked = |path: &PathBuf| {
        path.ancestors().any(|parent| {
            MARKS.iter().any(|mark| parent.join(mark).symlink_metadata().is_ok()) && parent.parent().is_some()
        })
    };
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    all.iter().any(|path| is_named(path) || is_marked(path))
        || there.is_some_and(|path| is_mounted_from_elsewhere(&mounts, &path))
}

/// Whether the innermost mount that holds `path` is of another computer, by the kernel's table of mounts.
fn is_mounted_from_elsewhere(mounts: &str, path: &Path) -> bool {
    let mount = |line: &str| {
        let mut fields = line.split(' ').skip(1);
        let (place, kind) = (fields.next()?.replace("\\040", " "), fields.next()?.to_owned());
        path.starts_with(&place).then_some((place.len(), kind))
    };
    // The later of two on one place lies over the other.
    let innermost = mounts
        .lines()
        .filter_map(mount)
        .enumerate()
        .max_by_key(|(at, (depth, _))| (*depth, *at));
    innermost.is_some_and(|(_, (_, kind))| ELSEWHERE.contains(&kind.as_str()))
}

/// Whether what is written to `swap`, a device or a file, is encrypted, or never leaves memory.
pub(super) fn is_encrypted(sys: &Path, swap: &Path) -> bool {
    use std::os::linux::fs::MetadataExt;
    use std::os::unix::fs::FileTypeExt;
    let Ok(meta) = std::fs::metadata(swap) else {
        return false;
    };
    // Of a file, the device that its file system lies on.
    let number = if meta.file_type().is_block_device() {
        meta.st_rdev()
    } else {
        meta.st_dev()
    };
    let (major, minor) = (number >> 8 & 0xfff, (number & 0xff) | (number >> 12 & 0xfff00));
    is_encrypted_device(&sys.join(format!("dev/block/{major}:{minor}")), 8)
}

/// Whether a device, or every device below it, is one that the kernel encrypts, or compressed memory.
fn is_encrypted_device(device: &Path, depth: u8) -> bool {
    let is_zram = device.canonicalize().is_ok_and(|real| {
        real.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("zram"))
    });
    let uuid = std::fs::read_to_string(device.join("dm/uuid")).unwrap_or_default();
    if is_zram || uuid.starts_with("CRYPT-") {
        return true;
    }
    let below = std::fs::read_dir(device.join("slaves")).into_iter().flatten().flatten();
    let below: Vec<bool> = below
        .filter(|_| depth > 0)
        .map(|entry| is_encrypted_device(&entry.path(), depth - 1))
        .collect();
    !below.is_empty() && below.iter().all(|is| *is)
}

#[cfg(test)]
mod tests;
