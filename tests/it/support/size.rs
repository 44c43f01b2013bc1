//! How much a test of `security.md` does: the numbers of a push, those of a night (`cargo xtask soak --full`), or so many
//! hundredths of a night (`--part`).

/// `full` for the numbers of a night, `short` for those of `cargo xtask soak`, or hundredths of a night.
const SOAK: &str = "SUBROSA_SOAK";

/// The one number or the other.
pub fn size(push: usize, night: usize) -> usize {
    sizes(push, push, night)
}

/// The number of a push, of `cargo xtask soak`, or of a night.
pub fn sizes(push: usize, soak: usize, night: usize) -> usize {
    match std::env::var(SOAK).as_deref() {
        Ok("full") => night,
        Ok("short") => soak,
        Ok(part) => part.parse().map_or(push, |hundredths| part_of(night, hundredths, push)),
        Err(_) => push,
    }
}

/// Never less than a push does. Where a night's number is the smaller one, it is a step: the shorter, the more is done.
fn part_of(night: usize, hundredths: usize, push: usize) -> usize {
    if night < push {
        (night * 100 / hundredths.max(1)).clamp(night, push)
    } else {
        (night * hundredths / 100).clamp(push, night)
    }
}

/// Told to `cargo xtask soak`, which adds up what it hears of a row.
pub fn ran(row: u8, count: usize) {
    println!("soak {row}: {count}");
}

#[test]
fn a_part_of_a_night_lies_between_a_push_and_a_night() {
    assert_eq!(
        (
            part_of(5_000, 40, 500),
            part_of(5_000, 1, 500),
            part_of(5_000, 900, 500)
        ),
        (2_000, 500, 5_000)
    );
    assert_eq!(
        (part_of(1, 40, 149), part_of(1, 0, 149), part_of(1, 100, 149)),
        (2, 100, 1)
    );
}
