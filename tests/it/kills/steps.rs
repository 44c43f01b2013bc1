//! A kill at each thing that a deed asks of the disk: `strace` delivers it as the call is made.

use super::{DONE, Heard, heard, program};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What changes a disk.
const CALLS: [&str; 8] = [
    "openat",
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "rename",
    "unlink",
    "rmdir",
];

/// Does a deed again and again, each time in a home of its own that `prepare` makes, and each time killed one step
/// later, every `stride` steps; gives what it said and its home to `check`. What it asks of `files` (below the home) is
/// a step. Gives how many were killed; `None`: there is no strace here.
pub fn at_each(
    deed: &str,
    files: &[&str],
    stride: usize,
    place: &Path,
    prepare: impl Fn(&Path),
    mut check: impl FnMut(&str, &Heard, &Path),
) -> Option<usize> {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("SKIPPED: there is no strace on this machine");
        return None;
    }
    let mut kills = 0;
    for call in CALLS {
        for when in (1..).step_by(stride) {
            let home: PathBuf = place.join(format!("{deed}-{call}-{when}"));
            std::fs::create_dir(&home).unwrap();
            prepare(&home);
            let mut strace = Command::new("strace");
            // Not by `--seccomp-bpf`, with which only the first call can be given a signal (strace 6.1).
            strace.args(["-f", "-qq", "-o"]).arg(place.join("strace.log"));
            strace.args(["-e", &format!("trace={call}")]);
            strace.args(["-e", &format!("inject={call}:signal=KILL:when={when}")]);
            for file in files {
                strace.arg("-P").arg(home.join(file));
            }
            strace.arg(std::env::current_exe().unwrap());
            let done = program(strace, deed, &home, 0).output().unwrap();
            let said = String::from_utf8_lossy(&done.stdout).into_owned();
            let is_over = said.lines().any(|line| line == DONE);
            // One that ends of something else would never be done.
            let is_killed = done.status.signal() == Some(9);
            assert!(is_over || is_killed, "{deed}, {call} {when}: {:?}, {said}", done.status);
            check(&format!("{call} {when}"), &heard(&said), &home);
            std::fs::remove_dir_all(&home).unwrap();
            if is_over {
                break;
            }
            kills += 1;
        }
    }
    Some(kills)
}
