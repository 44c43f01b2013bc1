//! Bands for numbers: exact team sizes alone single out more than half of the participants.

use std::ops::Range;

/// Lowest number of each band above zero, with the band's name.
const BANDS: [(u32, &str); 6] = [
    (100, "100+"),
    (60, "60-99"),
    (40, "40-59"),
    (20, "20-39"),
    (10, "10-19"),
    (1, "1-9"),
];

/// Wider bands, each step made of whole bands of the step before. The steps are the same for everybody: bands that
/// overlap could be subtracted from each other.
const WIDER: [&[(u32, &str)]; 2] = [&[(60, "60+"), (20, "20-59"), (0, "0-19")], &[(60, "60+"), (0, "0-59")]];

/// The band a number falls in: "0", "1-9", "10-19", "20-39", "40-59", "60-99" or "100+".
pub fn band(number: u32) -> &'static str {
    in_steps(&BANDS, number)
}

/// All bands, smallest first.
pub fn bands() -> impl Iterator<Item = &'static str> {
    std::iter::once("0").chain(BANDS.iter().rev().map(|(_, name)| *name))
}

/// The band a number falls in after so many steps of merging neighbours: "20-39" becomes "20-59", then "0-59".
/// There are two steps; more change nothing.
pub fn wider_band(number: u32, steps: u8) -> &'static str {
    let last = usize::from(steps).min(WIDER.len());
    last.checked_sub(1)
        .map_or_else(|| band(number), |at| in_steps(WIDER[at], number))
}

/// The neighbours in [`bands`] that a band stands for: itself, or all that were merged in it. `None`: it is no band
/// of ours.
pub fn band_covers(name: &str) -> Option<Range<usize>> {
    let lowest: Vec<u32> = std::iter::once(0)
        .chain(BANDS.iter().rev().map(|(from, _)| *from))
        .collect();
    if let Some(at) = bands().position(|band| band == name) {
        return Some(at..at + 1);
    }
    let step = WIDER.iter().find(|step| step.iter().any(|(_, band)| *band == name))?;
    let at = step.iter().position(|(_, band)| *band == name)?;
    let position = |number: u32| lowest.iter().position(|from| *from == number);
    // The next band up begins where this one ends.
    let end = at
        .checked_sub(1)
        .map_or(Some(lowest.len()), |above| position(step[above].0))?;
    Some(position(step[at].0)?..end)
}

fn in_steps(steps: &[(u32, &'static str)], number: u32) -> &'static str {
    let found = steps.iter().find(|(from, _)| number >= *from);
    found.map_or("0", |(_, name)| name)
}
