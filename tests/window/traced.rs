//! A whole run of the plain build, which nobody can drive but by its keyboard: what WebDriver needs is shut.
//!
//! `strace` writes down every socket that the app and WebKit's processes ask for. None may be of a family
//! that leaves the machine; and no name that was typed may stand in any file of the person's home.

use crate::support::Home;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// WebKit's processes, by as much of their names as the kernel keeps.
const WEB: &str = "(WebKitWebProces";
const NETWORK: &str = "(WebKitNetworkPr";

const NAMES: [&str; 2] = ["Okonkwo", "Marisol"];

struct Run {
    strace: Child,
}

impl Drop for Run {
    fn drop(&mut self) {
        // The app is strace's child, and replaces itself at a lock: the whole group goes.
        // The shell's own `kill`: a minimal system has no other.
        let all = format!("kill -KILL -{}", self.strace.id());
        let _ = Command::new("sh").args(["-c", &all]).status();
        let _ = self.strace.wait();
    }
}

#[test]
fn traced_a_whole_run_opens_no_internet_socket_and_leaves_no_name() {
    let home = Home::new();
    let calls = home.path().join("calls");
    let run = start(&home, &calls);
    settle(&run);
    let at_the_door = named(&run, WEB);
    // The heading has the focus: third door, then the second way of looking around.
    keys(&["Tab", "Tab", "Tab", "Return"]);
    settle(&run);
    keys(&["Tab", "Tab", "Return"]);
    wait_for("the sample's vault", || vault_of(&home).is_some());
    settle(&run);
    let vault = vault_of(&home).expect("it was just there");
    a_fresh_process(&run, &at_the_door);
    // Language, place, level, then the button; the script; two yeses; the first question.
    keys(&["Tab", "Tab", "Tab", "Tab", "Return"]);
    settle(&run);
    keys(&["space"; 12]);
    keys(&["y", "y"]);
    settle(&run);
    let before = size(&vault);
    keys(&["Tab", "Return"]);
    settle(&run);
    keys(&["alt+2"]);
    settle(&run);
    let typed = Command::new("xdotool")
        .args(["type", "--delay", "25", "asked Marisol Okonkwo twice, Marisol said no"])
        .status();
    assert!(typed.is_ok_and(|status| status.success()), "xdotool could not type");
    keys(&["Return"]);
    // The control: what was typed went through the door and to the disk.
    wait_for("a sealed save", || size(&vault) > before + 8_192);
    settle(&run);
    let names: BTreeSet<String> = NAMES.iter().map(|name| (*name).to_owned()).collect();
    let (bytes, hits) = desk::scan(home.path(), &names).expect("the home can be read");
    assert!(bytes > 100_000, "only {bytes} bytes were looked at");
    assert!(hits.is_empty(), "{hits:?}");
    // Lock: the process is replaced, and the sample with it.
    keys(&["F12"]);
    wait_for("the sample to be gone", || vault_of(&home).is_none());
    settle(&run);
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
fn a_fresh_process(run: &Run, at_the_door: &BTreeSet<u32>) {
    let now = named(run, WEB);
    assert_eq!(at_the_door.len(), 1, "one page, one process");
    assert!(
        !now.is_empty() && now.is_disjoint(at_the_door),
        "{at_the_door:?}, then {now:?}"
    );
    assert_eq!(named(run, NETWORK).len(), 1, "a network process for each window");
}

fn start(home: &Home, calls: &Path) -> Run {
    use std::os::unix::process::CommandExt;
    let app = crate::support::target().join("debug/subrosa");
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-qq", "-e", "trace=socket,io_uring_setup", "-o"])
        .arg(calls)
        .arg(app);
    home.move_in(&mut strace);
    // A pipe that an orphan holds would hang whoever reads our output.
    let log = std::fs::File::create(home.path().join("log")).expect("the temporary folder is ours");
    strace
        .stdout(log.try_clone().expect("a file can be shared"))
        .stderr(log)
        .stdin(Stdio::null());
    let strace = strace
        .process_group(0)
        .spawn()
        .expect("strace is installed by the launcher");
    let run = Run { strace };
    let shown = Command::new("timeout")
        .args([
            "60",
            "xdotool",
            "search",
            "--sync",
            "--onlyvisible",
            "--name",
            "Sub Rosa",
        ])
        .stdout(Stdio::null())
        .status();
    assert!(shown.is_ok_and(|status| status.success()), "no window within a minute");
    run
}

fn keys(keys: &[&str]) {
    for key in keys {
        let pressed = Command::new("xdotool").args(["key", "--clearmodifiers", key]).status();
        assert!(
            pressed.is_ok_and(|status| status.success()),
            "xdotool could not press {key}"
        );
        std::thread::sleep(Duration::from_millis(150));
    }
}

/// Waits until the app and WebKit's processes have been still for a second.
fn settle(run: &Run) {
    let mut still = 0;
    let mut last = ticks(run.strace.id());
    // A blinking caret is never quite still.
    let until = Instant::now() + Duration::from_secs(8);
    while still < 4 && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(250));
        let now = ticks(run.strace.id());
        still = if now.saturating_sub(last) <= 1 { still + 1 } else { 0 };
        last = now;
    }
}

/// The processes of the group with this name.
fn named(run: &Run, name: &str) -> BTreeSet<u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let processes = entries.filter_map(|entry| {
        let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
        let (head, fields) = stat.rsplit_once(')')?;
        let is_ours = fields.split_whitespace().nth(2)?.parse() == Ok(run.strace.id());
        let id = entry.file_name().to_string_lossy().parse().ok()?;
        (is_ours && head.ends_with(name)).then_some(id)
    });
    processes.collect()
}

/// Processor time, in ticks, of every process of the group.
fn ticks(group: u32) -> u64 {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let stats = entries.filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok());
    let of_group = stats.filter_map(|stat| {
        // After the name in brackets: state, parent, group, … user time is the 12th, system time the 13th.
        let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        let is_ours = fields.get(2)?.parse() == Ok(group);
        is_ours.then(|| Some(fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?))?
    });
    of_group.sum()
}

fn wait_for(what: &str, mut is_there: impl FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(60);
    while !is_there() {
        assert!(Instant::now() < until, "waited a minute for {what}");
        std::thread::sleep(Duration::from_millis(200));
    }
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
