//! Order from chance that comes from outside.

/// Puts `items` in an order that depends on `seed` alone (Fisher–Yates). Whoever asks draws the seed from
/// the system; the same seed gives the same order, so that a test can hold on to it.
pub fn shuffle<T>(items: &mut [T], seed: u64) {
    let mut state = seed;
    for last in (1..items.len()).rev() {
        let other = below(&mut state, last as u64 + 1);
        items.swap(last, other as usize);
    }
}

/// A number under `bound`. Taking the high half of the product instead of a remainder keeps the lean of
/// any number under one in 2^50 for every list a study can have.
fn below(state: &mut u64, bound: u64) -> u64 {
    ((u128::from(next(state)) * u128::from(bound)) >> 64) as u64
}

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): enough to hide an order, not meant to keep a secret.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
