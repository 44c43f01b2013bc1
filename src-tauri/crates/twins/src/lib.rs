//! Each test of the security page has a twin: the same test with one protection taken away, which must fail. Here are
//! the switches that take them away, one line each.
//!
//! They exist in the builds of `cargo xtask soak --twins` alone (feature `on`). In every other build [`is_off`] is the
//! constant `false` and nothing reads the environment: `tests/it/twins.rs` holds every build to it, and a release with
//! the feature does not compile.

#[cfg(all(feature = "on", not(debug_assertions)))]
compile_error!("a release has every protection");

/// What a twin can be without. Its name is the word that `soak` prints and puts into the environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Row 1: what was typed is on the disk before the desk answers. Without: every other save waits for the next one.
    SavedBeforeAnswer,
    /// Rows 1 and 16: while slots and ledger are sealed anew, the root on the disk names the old secret too. Without:
    /// it learns of the new one when all is done.
    BothRootsKept,
    /// Row 2: what is said to be saved was waited for (`fdatasync`). Without: the system writes when it likes.
    Sync,
    /// Row 3: a write that the disk refused is told. Without: it counts as written.
    RefusalsTold,
    /// Row 4: a record that the ledger lists and the store has not is missed. Without: it is as if it never was.
    MissingTold,
    /// Row 5: a record that opens must have the digest, version and study of the ledger. Without: its key is enough.
    LedgerMatch,
    /// Row 7: names are taken out of what was typed. Without: it is kept as it was typed.
    Redaction,
    /// Row 8: a lock puts a fresh process in the place of the one that held the vault. Without: it closes the vault and
    /// shows the door again.
    FreshProcess,
    /// Row 9: a destroyed key is overwritten where it stood, and a new root follows. Without: it is only forgotten.
    KeyDestruction,
    /// Row 10: what nobody of the study signed is refused. Without: every signature counts.
    Signatures,
    /// Row 11: the HTML in a kit is read for its words. Without: it is words, tags and all.
    TagsDropped,
    /// Row 13: the kernel refuses sockets that leave the machine. Without: it is not asked to.
    NetworkBan,
    /// Row 14: a call carries raw bytes, up to a megabyte. Without: it carries what it likes.
    ExactCalls,
    /// Row 15: no link is followed where a file of ours should be. Without: what it names is read and written.
    LinksRefused,
    /// Row 16: what the first format wrote is read. Without: only the newest is.
    OldFormats,
}

/// Whether this program runs without that protection: never, but in a twin.
#[cfg(not(feature = "on"))]
#[inline(always)]
#[must_use]
pub const fn is_off(_: Protection) -> bool {
    false
}

/// Whether this program runs without that protection: the environment names it.
#[cfg(feature = "on")]
#[must_use]
pub fn is_off(protection: Protection) -> bool {
    static NAMED: std::sync::OnceLock<Option<String>> = std::sync::OnceLock::new();
    let named = NAMED.get_or_init(|| std::env::var("SUBROSA_TWIN").ok());
    named.as_ref().is_some_and(|name| *name == format!("{protection:?}"))
}

/// Whether a protection is taken away this time: every other time, for one without which nothing would go on.
#[cfg(not(feature = "on"))]
#[inline(always)]
#[must_use]
pub const fn is_off_now_and_then(_: Protection) -> bool {
    false
}

/// Whether a protection is taken away this time: every other time, for one without which nothing would go on.
#[cfg(feature = "on")]
#[must_use]
pub fn is_off_now_and_then(protection: Protection) -> bool {
    use std::sync::atomic::{AtomicU32, Ordering};
    static TIMES: AtomicU32 = AtomicU32::new(0);
    is_off(protection) && TIMES.fetch_add(1, Ordering::Relaxed) % 2 == 1
}
