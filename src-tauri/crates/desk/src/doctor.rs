//! What this machine has and lacks, each thing with a code for its sentence.

mod places;

use crate::cabinet::Cabinet;
use crate::views::{CheckView, MachineView};
use record::Newest;
use std::path::{Path, PathBuf};

/// Looks at the machine. `network_refused`: whether the shell asked the kernel and was obeyed.
pub(crate) fn look(data: &Path, network_refused: bool) -> Vec<CheckView> {
    let check = |code: &str, is_good| CheckView {
        code: code.into(),
        is_good,
    };
    vec![
        check("network", network_refused),
        check("swap", !swaps_in_clear()),
        check("sharing", can_hide_from_sharing()),
        check("core_dumps", !dumps_core()),
        check("folder", !places::is_copied_elsewhere(data)),
    ]
}

/// Whether the files of these vaults are whole, as far as can be told without a passphrase: both halves of the root,
/// and the mark that notices a database that was put back.
pub(crate) fn files(vaults: impl IntoIterator<Item = PathBuf>) -> CheckView {
    let is_whole = |folder: PathBuf| {
        vault::whole_halves(&folder).is_ok_and(|halves| halves == 2) && matches!(store::mark_in(&folder), Newest::At(_))
    };
    CheckView {
        code: "vault_files".into(),
        is_good: vaults.into_iter().all(is_whole),
    }
}

/// Whether every record of the vault that is open is as it was written.
pub(crate) fn records(cabinet: &Cabinet) -> CheckView {
    CheckView {
        code: "records".into(),
        is_good: cabinet.troubles().is_empty() && cabinet.is_newest() && cabinet.vault().damaged_slots() == 0,
    }
}

/// The facts that the first screen says.
pub(crate) fn machine(network_refused: bool) -> MachineView {
    MachineView {
        can_hide_from_sharing: can_hide_from_sharing(),
        network_refused,
        swap_in_clear: swaps_in_clear(),
    }
}

/// Windows and macOS can keep a window out of screen sharing; Linux cannot.
fn can_hide_from_sharing() -> bool {
    cfg!(any(target_os = "windows", target_os = "macos"))
}

/// Swap on anything but an encrypted device or compressed memory.
fn swaps_in_clear() -> bool {
    let swaps = std::fs::read_to_string("/proc/swaps").unwrap_or_default();
    let devices = swaps.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    devices
        .map(|device| device.replace("\\040", " "))
        .any(|device| !places::is_encrypted(Path::new("/sys"), Path::new(&device)))
}

/// Whether the limit on core files lets a crash write memory to the disk.
fn dumps_core() -> bool {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let core = limits.lines().find(|line| line.starts_with("Max core file size"));
    core.is_none_or(|line| line.split_whitespace().nth(4) != Some("0"))
}
