//! What the process gives up before the first line of GTK runs: environment, core dumps, the network.

use rustix::process::{DumpableBehavior, Resource, Rlimit};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};
use std::collections::BTreeMap;

/// Variables that open a door into the web view, load foreign code into us or into WebKit's processes, or write what they
/// see into a log.
const RISKY: &[&str] = &[
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
    "WEBKIT_EXEC_PATH",
    "WEBKIT_INJECTED_BUNDLE_PATH",
    "WEBKIT_DEBUG",
    "LD_PRELOAD",
    "LD_AUDIT",
    "GTK_MODULES",
    "GTK3_MODULES",
    "GTK_PATH",
    "GTK_EXE_PREFIX",
    "GTK_IM_MODULE_FILE",
    "GDK_PIXBUF_MODULE_FILE",
    "GIO_EXTRA_MODULES",
    "GIO_MODULE_DIR",
    "GTK_DEBUG",
    "G_MESSAGES_DEBUG",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
];

/// The same by how they begin: options of the script engine, and what loads and logs media.
const RISKY_KINDS: &[&str] = &["JSC_", "GST_"];

/// Families of sockets that stay on this machine (bits/socket.h): AF_UNIX, for the screen and between WebKit's processes,
/// and AF_NETLINK, which asks the kernel what networks there are.
const AT_HOME: [u64; 2] = [1, 16];

/// Takes away what the app never needs. Called first in `main`, before any thread exists. Tells whether the
/// kernel refuses the network from now on. The build that WebDriver speaks to keeps the network and two variables.
pub fn harden(is_driven: bool) -> bool {
    scrub_environment(is_driven);
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
    !is_driven && !twins::is_off(twins::Protection::NetworkBan) && refuse_network()
}

fn scrub_environment(is_driven: bool) {
    let spoken_to = ["WEBKIT_INSPECTOR_SERVER", "TAURI_WEBVIEW_AUTOMATION"];
    let is_risky = |name: &str| {
        (RISKY.contains(&name) || RISKY_KINDS.iter().any(|kind| name.starts_with(kind)))
            && !(is_driven && spoken_to.contains(&name))
    };
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    for name in names.filter(|name| is_risky(name)) {
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

/// A seccomp filter, inherited by WebKit's processes: no socket but of the families that stay at home, and no io_uring,
/// which could open one behind the filter's back. A call by another architecture's table ends the process. Failure leaves
/// the app without the filter; `doctor` and the first screen then say so.
fn refuse_network() -> bool {
    network_filter().is_ok_and(|program| seccompiler::apply_filter_all_threads(&program).is_ok())
}

fn network_filter() -> Result<BpfProgram, seccompiler::BackendError> {
    let is_not = |family| SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family);
    let leaves = AT_HOME.into_iter().map(is_not).collect::<Result<Vec<_>, _>>()?;
    let (socket, io_uring_setup) = syscall_numbers();
    let mut refused: BTreeMap<i64, Vec<SeccompRule>> =
        BTreeMap::from([(socket, vec![SeccompRule::new(leaves)?]), (io_uring_setup, vec![])]);
    if cfg!(target_arch = "x86_64") {
        // The x32 table is the same architecture to the filter.
        refused.extend([socket, io_uring_setup].map(|number| (X32 | number, vec![])));
    }
    SeccompFilter::new(
        refused,
        SeccompAction::Allow,
        SeccompAction::Errno(1),
        std::env::consts::ARCH.try_into()?,
    )?
    .try_into()
}

/// What sets a call of the x32 table apart (asm/unistd_x32.h).
const X32: i64 = 0x4000_0000;

/// `socket` and `io_uring_setup` (asm/unistd.h).
fn syscall_numbers() -> (i64, i64) {
    if cfg!(target_arch = "x86_64") {
        (41, 425)
    } else {
        (198, 425)
    }
}
