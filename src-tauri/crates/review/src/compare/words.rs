//! Whether two questions say the same.

use kit::{Bilingual, Lang};
use std::collections::BTreeSet;

/// Whether nothing but capitals, spaces and punctuation differs, in every language that both have.
pub(super) fn are_same(one: &Bilingual, other: &Bilingual) -> bool {
    let sides = sides(one, other);
    !sides.is_empty() && sides.iter().all(|(one, other)| one == other)
}

/// Whether one language is enough: the lead of then may have named a theme in one alone.
pub(super) fn is_named_alike(one: &Bilingual, other: &Bilingual) -> bool {
    sides(one, other).iter().any(|(one, other)| one == other)
}

/// How many of their words two questions share, from 0 to 1, in the language in which they share the most.
pub(super) fn likeness(one: &Bilingual, other: &Bilingual) -> f64 {
    let shared = sides(one, other).into_iter().map(|(one, other)| {
        let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.into_iter().collect(), other.into_iter().collect());
        one.intersection(&other).count() as f64 / one.union(&other).count().max(1) as f64
    });
    shared.fold(0.0, f64::max)
}

/// The bare words of both, by language; a language that one of them lacks is left out.
fn sides(one: &Bilingual, other: &Bilingual) -> Vec<(Vec<String>, Vec<String>)> {
    let both = |lang| Some((bare(one.side(lang)?), bare(other.side(lang)?)));
    let sides = [Lang::En, Lang::Fr].into_iter().filter_map(both);
    sides
        .filter(|(one, other)| !one.is_empty() && !other.is_empty())
        .collect()
}

fn bare(words: &str) -> Vec<String> {
    let pieces = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|piece| !piece.is_empty());
    pieces.map(str::to_lowercase).collect()
}
