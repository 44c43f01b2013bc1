//! Three hundred hand-over files that somebody made to do harm, in a process of its own whose memory is watched: each
//! is refused for the reason of its cause, at once, in little memory, and the study is as it was.

use super::bundles::{handed_over, opened, sealed_again};
use crate::support::size::{ran, sizes};
use crate::support::{People, sealed};
use desk::views::Role;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// What no file may take more of.
const MOST_MEMORY: u64 = 256 << 20;
const MOST_TIME: Duration = Duration::from_secs(3);

/// A file, what is wrong with it, and the reasons that say so.
struct Hostile {
    cause: &'static str,
    bytes: Vec<u8>,
    reasons: &'static [&'static str],
}

const BROKEN: &[&str] = &["damaged", "not_a_bundle", "other_recipient", "other_kind"];
const LIES: &[&str] = &["forged", "damaged", "newer", "older", "not_a_bundle", "other_kind"];

#[test]
fn three_hundred_hostile_files_are_refused_at_once_and_in_little_memory() {
    let mut alone = Command::new(std::env::current_exe().unwrap());
    alone.args([
        "--exact",
        "bad_input::flood::flooded",
        "--ignored",
        "--nocapture",
        "--test-threads=1",
    ]);
    let done = alone.output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&done.stderr)
    );
    said.lines()
        .filter(|line| line.contains("soak") || line.contains(" reasons"))
        .for_each(|line| println!("{line}"));
}

#[test]
#[ignore = "started by the test above, so that its memory is its own"]
fn flooded() {
    let people = People::of_the_sample();
    let place = people.path("one.subrosa-handover");
    let good = handed_over(people.machine(0).interviewing().unwrap(), &place);
    let all = hostile(&people, &good);
    let folder = people.homes.lead.vault(Role::Review);
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    let before = serde_json::to_value(lead.lead_state().unwrap()).unwrap();
    let ciphertexts = |folder: &Path| -> BTreeSet<Vec<u8>> {
        let rows = sealed::rows(sealed::copy_of(folder).path());
        rows.into_iter().map(|row| row.body).collect()
    };
    let lying = ciphertexts(&folder);
    let mut reasons: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let (mut slowest, mut largest) = (Duration::ZERO, 0);
    // A push takes every fourth.
    let tried: Vec<&Hostile> = all.iter().step_by(sizes(4, 1, 1)).collect();
    for one in &tried {
        std::fs::write(&place, &one.bytes).unwrap();
        let (held, begun) = (forget_the_peak(), busy());
        let verdict = match lead.inbox_open(std::slice::from_ref(&place)) {
            Ok(inbox) => {
                assert_eq!(inbox.ready, 0, "{}: it was taken", one.cause);
                inbox.files[0].verdict.clone()
            }
            Err(refused) => refused.code.to_owned(),
        };
        let (took, more) = (busy() - begun, peak().saturating_sub(held));
        assert!(one.reasons.contains(&verdict.as_str()), "{}: {verdict}", one.cause);
        assert!(took < MOST_TIME, "{}: {took:?}", one.cause);
        assert!(more < MOST_MEMORY, "{}: {} MB", one.cause, more >> 20);
        (slowest, largest) = (slowest.max(took), largest.max(more));
        reasons.entry(one.cause).or_default().insert(verdict);
        assert_eq!(lead.inbox_import().map(|inbox| inbox.ready).unwrap_or(0), 0);
    }
    assert_eq!(serde_json::to_value(lead.lead_state().unwrap()).unwrap(), before);
    drop(desk);
    let now = ciphertexts(&folder);
    let changed: Vec<usize> = now.symmetric_difference(&lying).map(Vec::len).collect();
    assert!(
        changed.is_empty(),
        "records were written or taken away, of so many bytes: {changed:?}"
    );
    assert!(all.len() >= 300, "only {}", all.len());
    println!("{reasons:?}");
    println!(
        "{} causes, reasons told; at most {slowest:?} and {} MB",
        reasons.len(),
        largest >> 20
    );
    ran(10, tried.len());
}

fn hostile(people: &People, good: &[u8]) -> Vec<Hostile> {
    let mut all = Vec::new();
    let mut add = |cause, bytes, reasons| all.push(Hostile { cause, bytes, reasons });
    for part in 1..=60 {
        add("cut", good[..good.len() * part / 61].to_vec(), BROKEN);
    }
    for at in 0..100 {
        let mut bytes = good.to_vec();
        let at = at * (bytes.len() - 1) / 99;
        bytes[at] ^= 0x40;
        add("turned", bytes, BROKEN);
    }
    for (cause, head) in heads() {
        add(cause, [head.as_bytes(), good].concat(), BROKEN);
        add(cause, head.into_bytes(), BROKEN);
    }
    for many in [1 << 10, 1 << 20, 16 << 20] {
        add("nothing but zeros", vec![0; many], BROKEN);
        add("more behind the end", [good, &vec![b'x'; many][..]].concat(), BROKEN);
    }
    let text = opened(people, good);
    let ends: Vec<usize> = text
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(at, _)| at)
        .collect();
    // The head of the text, line by line, and a few lines of what follows.
    for line in (0..ends.len())
        .take(16)
        .chain((16..ends.len()).step_by(ends.len() / 8 + 1))
    {
        let (from, to) = (if line == 0 { 0 } else { ends[line - 1] + 1 }, ends[line]);
        let said = &text[from..to];
        let nines: Vec<u8> = said
            .iter()
            .map(|byte| if byte.is_ascii_digit() { b'9' } else { *byte })
            .collect();
        let changes: [(&'static str, Vec<u8>); 9] = [
            ("a line missing", vec![]),
            ("a line twice", [said, b"\n", said, b"\n"].concat()),
            ("a line emptied", b"\n".to_vec()),
            ("greater numbers", [&nines[..], b"\n"].concat()),
            ("numbers without end", [said, &b"9".repeat(4096)[..], b"\n"].concat()),
            (
                "a line without end",
                [
                    said,
                    &b"a".repeat(if line == 3 { 16 << 20 } else { 1 << 20 })[..],
                    b"\n",
                ]
                .concat(),
            ),
            ("a zero in a line", [said, b"\0\n"].concat()),
            ("no text", [said, b"\xff\xfe\xc0\x80\n"].concat()),
            ("another line end", [said, b"\r\n"].concat()),
        ];
        for (cause, put) in changes {
            let changed = [&text[..from], &put[..], &text[to + 1..]].concat();
            // Nobody signs the line ends behind the last page.
            if changed.trim_ascii_end() != text.trim_ascii_end() {
                add(cause, sealed_again(people, good, &changed), LIES);
            }
        }
    }
    all
}

/// Heads of age files that ask their reader for much.
fn heads() -> Vec<(&'static str, String)> {
    let line = "A".repeat(64);
    let stanza = format!("-> X25519 {}\n{}\n", "A".repeat(43), "A".repeat(43));
    vec![
        (
            "a hundred thousand recipients",
            format!(
                "age-encryption.org/v1\n{}--- {}\n",
                stanza.repeat(100_000),
                "A".repeat(43)
            ),
        ),
        (
            "a recipient of megabytes",
            format!(
                "age-encryption.org/v1\n-> X25519 a\n{}\n---\n",
                format!("{line}\n").repeat(200_000)
            ),
        ),
        (
            "a passphrase of a terabyte",
            format!(
                "age-encryption.org/v1\n-> scrypt {} 40\n{}\n--- {}\n",
                "A".repeat(22),
                "A".repeat(43),
                "A".repeat(43)
            ),
        ),
        (
            "a head without end",
            format!("age-encryption.org/v1\n-> {}", "a ".repeat(4 << 20)),
        ),
        (
            "armour without end",
            format!(
                "-----BEGIN AGE ENCRYPTED FILE-----\n{}",
                format!("{line}\n").repeat(100_000)
            ),
        ),
        ("a later version", "age-encryption.org/v99\n".to_owned()),
    ]
}

/// How long the processor worked for this process: what it waits for others is not its own.
fn busy() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}

/// Has the kernel forget how much memory this process held at most; gives what it holds now.
fn forget_the_peak() -> u64 {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    status("VmRSS")
}

fn peak() -> u64 {
    status("VmHWM")
}

fn status(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() << 10
}
