//! What the process gives up before the first line of GTK runs: environment, core dumps, the network.

use rustix::process::{DumpableBehavior, Resource, Rlimit};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};

/// Variables that open a door into the web view or load foreign code into us.
const RISKY: &[&str] = &[
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
    "GTK_MODULES",
    "GTK3_MODULES",
    "GIO_EXTRA_MODULES",
    "GTK_DEBUG",
    "G_MESSAGES_DEBUG",
    "http_proxy",
    "https_proxy",
    "all_proxy",
];

/// Takes away what the app never needs. Called first in `main`, before any thread exists. Tells whether the
/// kernel refuses the network from now on.
pub fn harden() -> bool {
    scrub_environment();
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    // Core dumps would hold what was typed. The limit is inherited by WebKit's processes, the flag is not.
    let _ = rustix::process::setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    );
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
    // WebDriver speaks to the window tests' build over the loopback network.
    !cfg!(feature = "window-tests") && refuse_network()
}

fn scrub_environment() {
    // WebDriver speaks to the window tests' build through two of these; no other build may be spoken to.
    let spoken_to = ["WEBKIT_INSPECTOR_SERVER", "TAURI_WEBVIEW_AUTOMATION"];
    let risky = RISKY
        .iter()
        .filter(|name| !cfg!(feature = "window-tests") || !spoken_to.contains(name));
    for name in risky {
        #[expect(
            unsafe_code,
            reason = "no other thread exists yet: this is the first thing main does"
        )]
        // SAFETY: single-threaded, see above.
        unsafe {
            std::env::remove_var(name);
        }
    }
}

/// A seccomp filter, inherited by WebKit's processes: no socket of a family that leaves the machine,
/// and no io_uring, which could open one behind the filter's back. Failure leaves the app without the
/// filter; `doctor` and the first screen then say so.
fn refuse_network() -> bool {
    network_filter().is_ok_and(|program| seccompiler::apply_filter_all_threads(&program).is_ok())
}

fn network_filter() -> Result<BpfProgram, seccompiler::BackendError> {
    // AF_INET, AF_INET6, AF_PACKET, AF_VSOCK (bits/socket.h).
    let families = [2u64, 10, 17, 40];
    let rule = |family| {
        let is = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, family)?;
        SeccompRule::new(vec![is])
    };
    let sockets = families.into_iter().map(rule).collect::<Result<Vec<_>, _>>()?;
    let arch = std::env::consts::ARCH.try_into()?;
    let (socket, io_uring_setup) = syscall_numbers();
    SeccompFilter::new(
        [(socket, sockets), (io_uring_setup, vec![])].into_iter().collect(),
        SeccompAction::Allow,
        SeccompAction::Errno(1),
        arch,
    )?
    .try_into()
}

/// `socket` and `io_uring_setup` (asm/unistd.h).
fn syscall_numbers() -> (i64, i64) {
    if cfg!(target_arch = "x86_64") {
        (41, 425)
    } else {
        (198, 425)
    }
}
