//! What the shell gives up before its first window, tried from inside: a program that is started after it, as WebKit's
//! processes are, asks the kernel for what it must not get.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../../src-tauri/src/harden.rs"]
mod harden;

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::Command;

/// Tells the test below that it is the one that was started.
const STARTED: &str = "SUBROSA_TEST_HARDENED";

/// Kinds of sockets by their numbers (bits/socket.h), with the number of their kind.
const LEAVING: &[(&str, u32, u32)] = &[
    ("AF_INET, a stream", 2, 1),
    ("AF_INET, a datagram", 2, 2),
    ("AF_INET, raw", 2, 3),
    ("AF_INET6, a stream", 10, 1),
    ("AF_INET6, a datagram", 10, 2),
    ("AF_PACKET, raw", 17, 3),
    ("AF_BLUETOOTH", 31, 5),
    ("AF_VSOCK", 40, 1),
    ("AF_XDP", 44, 3),
];

/// Prints, for each number of a call with its arguments, the error it came back with; 0 is none.
const ASK: &str = r#"
for (@ARGV) { my ($call, @with) = map { $_ + 0 } split /,/; $! = 0; syscall($call, @with); print $_, " ", $! + 0, "\n" }
print "umask ", umask, "\n";
print "environment ", join(" ", sort grep { /^(LD_PRELOAD|LD_AUDIT|JSC_|GST_|GTK_MODULES|WEBKIT_INSPECTOR|TAURI_|https?_proxy)/i } keys %ENV), "\n";
open(my $limits, "<", "/proc/self/limits"); for (<$limits>) { print "core $1\n" if /^Max core file size\s+(\S+\s+\S+)/ }
open(my $status, "<", "/proc/self/status"); for (<$status>) { print "filters $1\n" if /^Seccomp:\s+(\d)/ }
"#;

/// A program for the 32-bit table of the same processor: it asks for an internet socket and ends with whether that was
/// refused.
const OTHER_TABLE: &[u8] = &[
    // The head of an ELF file, one part of it, all of it to be loaded at 0x08048000.
    0x7f, b'E', b'L', b'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 1, 0, 0, 0, 0x54, 0x80, 4, 8, 0x34, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0x34, 0, 0x20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0x80, 4, 8, 0, 0x80,
    4, 8, 0x78, 0, 0, 0, 0x78, 0, 0, 0, 5, 0, 0, 0, 0, 0x10, 0, 0,
    // socket(AF_INET, SOCK_STREAM, 0), which is 359 there.
    0xb8, 0x67, 1, 0, 0, 0xbb, 2, 0, 0, 0, 0xb9, 1, 0, 0, 0, 0x31, 0xd2, 0xcd, 0x80,
    // exit(whether the answer is below zero).
    0xc1, 0xe8, 0x1f, 0x89, 0xc3, 0xb8, 1, 0, 0, 0, 0xcd, 0x80, 0, 0, 0, 0, 0,
];

/// Starts the ignored test below, which hardens itself and then becomes `program`.
fn after_hardening(program: &str, arguments: &[String]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "hardened::hardens_and_becomes", "--ignored", "--nocapture"])
        .env(STARTED, [&[program.to_owned()], arguments].concat().join("\u{1f}"))
        .envs([
            ("LD_AUDIT", ""),
            ("JSC_dumpOptions", "1"),
            ("GST_DEBUG", "5"),
            ("GTK_MODULES", "spy"),
            ("WEBKIT_INSPECTOR_SERVER", "127.0.0.1:1"),
            ("TAURI_WEBVIEW_AUTOMATION", "true"),
            ("https_proxy", "http://127.0.0.1:1"),
        ]);
    command
}

#[test]
#[ignore = "started by the tests of this file"]
fn hardens_and_becomes() {
    let Some(words) = std::env::var_os(STARTED) else { return };
    harden::harden(false);
    let words = words.into_string().unwrap();
    let mut words = words.split('\u{1f}');
    let refused = Command::new(words.next().unwrap()).args(words).exec();
    panic!("nothing was started: {refused}");
}

/// The errors of calls, and what else the started program tells of itself.
fn told(command: &mut Command) -> BTreeMap<String, String> {
    let done = command.output().unwrap();
    let lines = String::from_utf8_lossy(&done.stdout).into_owned();
    let pair = |line: &str| {
        line.split_once(' ')
            .map(|(name, told)| (name.to_owned(), told.to_owned()))
    };
    lines.lines().filter_map(pair).collect()
}

#[test]
#[cfg(target_arch = "x86_64")]
fn nothing_that_is_started_gets_a_socket_that_leaves() {
    let (socket, ring, x32) = (41, 425, 0x4000_0000_u32);
    let mut calls: Vec<(String, String)> = LEAVING
        .iter()
        .map(|(name, family, kind)| ((*name).to_owned(), format!("{socket},{family},{kind},0")))
        .collect();
    calls.push(("io_uring_setup".to_owned(), format!("{ring},1,0")));
    calls.push((
        "a socket by the x32 table".to_owned(),
        format!("{},2,1,0", x32 | socket),
    ));
    calls.push(("io_uring by the x32 table".to_owned(), format!("{},1,0", x32 | ring)));
    let (at_home, kernel) = (format!("{socket},1,1,0"), format!("{socket},16,3,0"));
    let asked: Vec<String> = calls
        .iter()
        .map(|(_, call)| call.clone())
        .chain([at_home.clone(), kernel.clone()])
        .collect();
    let perl = [vec!["-e".to_owned(), ASK.to_owned()], asked].concat();

    let free = told(Command::new("perl").args(&perl));
    let held = told(&mut after_hardening("perl", &perl));
    assert_eq!(free[&calls[0].1], "0", "without hardening there is a network: {free:?}");
    for (name, call) in &calls {
        assert_eq!(
            held.get(call).map(String::as_str),
            Some("1"),
            "{name} was let through: {held:?}"
        );
    }
    for call in [at_home, kernel] {
        assert_eq!(held[&call], "0", "the screen cannot be reached any more");
    }
    assert_eq!(held["umask"], (0o077).to_string());
    assert_eq!(held["core"].split_whitespace().collect::<Vec<_>>(), ["0", "0"]);
    assert_eq!(held["filters"], "2", "no filter came along");
    assert_eq!(held["environment"], "", "a variable came through");
    println!("soak 13: {}", calls.len());
}

#[test]
#[cfg(target_arch = "x86_64")]
fn another_table_of_calls_is_no_way_round() {
    let dir = tempfile::tempdir().unwrap();
    let program = dir.path().join("other");
    std::fs::write(&program, OTHER_TABLE).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let free = Command::new(&program).status();
    if !free.is_ok_and(|status| status.code() == Some(0)) {
        println!(
            "SKIPPED: this kernel has no 32-bit table: {:?}",
            Command::new(&program).status()
        );
        return;
    }
    let held = after_hardening(program.to_str().unwrap(), &[]).status().unwrap();
    assert!(
        held.signal().is_some(),
        "a socket by the 32-bit table was let through: {held:?}"
    );
}
