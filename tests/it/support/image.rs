//! A disk in a file: a file system of our own that is mounted, worked on, and then read as raw bytes.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The kinds of file system, and the least that each takes, in MiB.
const KINDS: [(&str, u64); 2] = [("ext4", 48), ("xfs", 304)];

/// A mounted image; taken down when dropped.
pub struct Image {
    dir: TempDir,
    is_mounted: bool,
}

impl Image {
    /// A fresh file system of this kind. `None`: this machine has not the programs, or does not let us mount; a line
    /// says so.
    pub fn of(kind: &str) -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let mut image = Self { dir, is_mounted: false };
        fs::create_dir(image.place()).unwrap();
        let size = KINDS.iter().find(|(name, _)| *name == kind).expect("a kind of ours").1;
        File::create(image.file()).unwrap().set_len(size << 20).unwrap();
        // Where an ordinary person's path does not look.
        let make = ["/usr/sbin", "/sbin"].map(|dir| format!("{dir}/mkfs.{kind}"));
        let make = make.iter().find(|program| Path::new(program).is_file());
        let is_made = make.is_some_and(|program| is_well(Command::new(program).arg("-q").arg(image.file())));
        image.is_mounted = is_made
            && is_well(
                Command::new("mount")
                    .args(["-o", "loop"])
                    .arg(image.file())
                    .arg(image.place()),
            );
        if image.is_mounted {
            return Some(image);
        }
        println!(
            "SKIPPED: no {kind} can be {} here",
            if is_made { "mounted" } else { "made" }
        );
        None
    }

    /// Where it is mounted.
    pub fn place(&self) -> PathBuf {
        self.dir.path().join("place")
    }

    /// Every byte of the disk, with everything written that was going to be. It stays mounted.
    pub fn raw(&self) -> Vec<u8> {
        assert!(is_well(Command::new("sync").arg("--file-system").arg(self.place())));
        fs::read(self.file()).unwrap()
    }

    fn file(&self) -> PathBuf {
        self.dir.path().join("disk")
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        if self.is_mounted && !is_well(Command::new("umount").arg(self.place())) {
            // Somebody still looks into it: it goes when they do.
            is_well(Command::new("umount").arg("--lazy").arg(self.place()));
        }
    }
}

fn is_well(command: &mut Command) -> bool {
    command.output().is_ok_and(|done| done.status.success())
}
