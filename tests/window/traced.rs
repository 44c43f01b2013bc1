//! A whole run of the plain build, which nobody can drive but by its keyboard: what WebDriver needs is shut.
//!
//! `strace` writes down every socket that the app and WebKit's processes ask for. None may be of a family
//! that leaves the machine; and no name that was typed may stand in any file of the person's home.

use crate::support::Home;
use crate::support::plain::{NETWORK, Plain, WEB, wait_for};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const NAMES: [&str; 2] = ["Okonkwo", "Marisol"];

#[test]
fn traced_a_whole_run_opens_no_internet_socket_and_leaves_no_name() {
    let home = Home::new();
    let calls = home.path().join("calls");
    let run = start(&home, &calls);
    run.settle();
    let at_the_door = run.named(WEB);
    // The heading has the focus: third door, then the second way of looking around.
    run.keys(&["Tab", "Tab", "Tab", "Return"]);
    run.settle();
    run.keys(&["Tab", "Tab", "Return"]);
    wait_for("the sample's vault", || vault_of(&home).is_some());
    run.settle();
    let vault = vault_of(&home).expect("it was just there");
    a_fresh_process(&run, &at_the_door);
    // Language, place, level, then the button; the script; two yeses; the first question.
    run.keys(&["Tab", "Tab", "Tab", "Tab", "Return"]);
    run.settle();
    run.keys(&["space"; 12]);
    run.keys(&["y", "y"]);
    run.settle();
    let before = size(&vault);
    run.keys(&["Tab", "Return"]);
    run.settle();
    run.keys(&["alt+2"]);
    run.settle();
    run.write("asked Marisol Okonkwo twice, Marisol said no");
    run.keys(&["Return"]);
    // The control: what was typed went through the door and to the disk.
    wait_for("a sealed save", || size(&vault) > before + 8_192);
    run.settle();
    let names: BTreeSet<String> = NAMES.iter().map(|name| (*name).to_owned()).collect();
    let (bytes, hits) = desk::scan(home.path(), &names).expect("the home can be read");
    assert!(bytes > 100_000, "only {bytes} bytes were looked at");
    assert!(hits.is_empty(), "{hits:?}");
    // Lock: the process is replaced, and the sample with it.
    run.keys(&["F12"]);
    wait_for("the sample to be gone", || vault_of(&home).is_none());
    run.settle();
    drop(run);

    let calls = std::fs::read_to_string(&calls).expect("strace wrote its file");
    assert!(
        calls.lines().filter(|line| line.contains("AF_UNIX")).count() > 5,
        "strace saw nothing"
    );
    let leaving = ["AF_INET", "AF_PACKET", "AF_VSOCK", "io_uring_setup"];
    let found: Vec<&str> = calls
        .lines()
        .filter(|line| leaving.iter().any(|name| line.contains(name)))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

/// What was typed at the door went with the process that held it, and all windows share one network process.
fn a_fresh_process(run: &Plain, at_the_door: &BTreeSet<u32>) {
    let now = run.named(WEB);
    assert_eq!(at_the_door.len(), 1, "one page, one process");
    assert!(
        !now.is_empty() && now.is_disjoint(at_the_door),
        "{at_the_door:?}, then {now:?}"
    );
    assert_eq!(run.named(NETWORK).len(), 1, "a network process for each window");
}

/// `strace` before the app, and, where this machine lets us, a network with nothing in it around both: not even the
/// loopback device is up there.
fn start(home: &Home, calls: &Path) -> Plain {
    let strace = ["strace", "-f", "-qq", "-e", "trace=socket,io_uring_setup", "-o"];
    let calls = calls.to_str().expect("a temporary folder has a plain name");
    let mut under: Vec<&str> = strace.into_iter().chain([calls]).collect();
    let alone = ["unshare", "--net"];
    let may = Command::new(alone[0])
        .args([alone[1], "true"])
        .stderr(Stdio::null())
        .status();
    if may.is_ok_and(|status| status.success()) {
        under.splice(0..0, alone);
        println!("the whole run has an empty network around it");
    } else {
        println!("SKIPPED: no network of its own can be made here; the run has this machine's");
    }
    Plain::start(home, &under, &[])
}

/// The folder of the sample's first interviewer, while there is one.
fn vault_of(home: &Home) -> Option<PathBuf> {
    let run = std::fs::read_dir(home.path().join("run")).ok()?;
    let sample = run
        .flatten()
        .find(|entry| entry.file_name().to_string_lossy().starts_with("sub-rosa-"))?;
    Some(sample.path().join("interviewer-a")).filter(|vault| vault.join("vault.db").exists())
}

fn size(vault: &Path) -> u64 {
    let of = |name: &str| std::fs::metadata(vault.join(name)).map_or(0, |meta| meta.len());
    of("vault.db") + of("vault.db-wal")
}
