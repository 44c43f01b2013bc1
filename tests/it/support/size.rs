//! How much a test of `security.md` does: the numbers of a push, or those of a night (`cargo xtask soak --full`).

/// Set to `full` for the numbers of a night.
const SOAK: &str = "SUBROSA_SOAK";

/// Whether this is a night.
pub fn is_night() -> bool {
    std::env::var_os(SOAK).is_some_and(|size| size == "full")
}

/// The one number or the other.
pub fn size(push: usize, night: usize) -> usize {
    if is_night() { night } else { push }
}

/// The number of a push, of `cargo xtask soak`, or of a night.
pub fn sizes(push: usize, soak: usize, night: usize) -> usize {
    let asked = std::env::var_os(SOAK);
    let is = |word: &str| asked.as_ref().is_some_and(|asked| asked == word);
    if is("full") {
        night
    } else if is("short") {
        soak
    } else {
        push
    }
}

/// Told to `cargo xtask soak`, which adds up what it hears of a row.
pub fn ran(row: u8, count: usize) {
    println!("soak {row}: {count}");
}
