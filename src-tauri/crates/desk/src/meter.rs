//! How well names are found: what was measured before, and what this study counted.

use crate::kit_view;
use crate::views::{CountedRowView, CountedView, MeasuredSetView, MeasuredView, RateView};
use record::{Learned, NameCounts, Ruling, TOLD_FROM};
use serde::Deserialize;

/// Written by the engine's own tests; see `redact`.
const MEASURED: &str = include_str!("../../redact/data/measured.json");

/// The normal deviate of a two-sided interval of 95 %.
const Z: f64 = 1.959_964;

#[derive(Deserialize)]
struct Measured {
    date: String,
    sets: Vec<MeasuredSet>,
}

#[derive(Deserialize)]
struct MeasuredSet {
    name: String,
    lang: String,
    notes: u32,
    names: u32,
    leaked: u32,
    words: u32,
    hidden: u32,
    hits: u32,
    right: u32,
}

/// What the engine of this version reached on notes whose names are marked.
pub fn names_measured() -> MeasuredView {
    let measured: Measured = serde_json::from_str(MEASURED).expect("the file is ours, and a test reads it");
    let set = |set: MeasuredSet| MeasuredSetView {
        notes: set.notes,
        names: set.names,
        found: rate(set.names.saturating_sub(set.leaked), set.names),
        hidden: rate(set.hidden, set.words),
        right: rate(set.right, set.hits),
        name: set.name,
        lang: if set.lang == "mix" {
            "mixed".to_owned()
        } else {
            set.lang
        },
    };
    MeasuredView {
        date: measured.date,
        sets: measured.sets.into_iter().map(set).collect(),
    }
}

/// What one study counted, with how much of it was found by the program.
pub(crate) fn counted(learned: &Learned, people: u32, is_lead: bool) -> CountedView {
    let mut all = NameCounts::default();
    for counts in learned.counts().values() {
        all.add(counts);
    }
    let words = |ruling| learned.words().iter().filter(|word| word.ruling() == ruling).count() as u32;
    CountedView {
        rows: learned
            .counts()
            .iter()
            .map(|(lang, counts)| row(Some(kit_view::lang(*lang)), counts))
            .collect(),
        all: row(None, &all),
        kept: words(Ruling::Keep),
        hidden: words(Ruling::Hide),
        people,
        is_lead,
        told_from: TOLD_FROM,
    }
}

fn row(lang: Option<crate::views::LangView>, counts: &NameCounts) -> CountedRowView {
    CountedRowView {
        lang,
        interviews: counts.interviews,
        found: counts.found,
        given_back: counts.given_back,
        by_hand: counts.hidden,
        in_debrief: counts.debrief,
        by_lead: counts.missed,
        recall: rate(counts.found, counts.found.saturating_add(counts.by_people())),
        false_hits: rate(counts.given_back, counts.found.saturating_add(counts.given_back)),
    }
}

/// So many of so many, with the interval of Wilson (1927) at 95 %. `None` of nothing.
fn rate(count: u32, of: u32) -> Option<RateView> {
    if of == 0 {
        return None;
    }
    let (n, share) = (f64::from(of), f64::from(count.min(of)) / f64::from(of));
    let square = Z * Z;
    let middle = share + square / (2.0 * n);
    let half = Z * (share * (1.0 - share) / n + square / (4.0 * n * n)).sqrt();
    let percent = |bound: f64| (bound / (1.0 + square / n) * 100.0).clamp(0.0, 100.0);
    Some(RateView {
        count,
        of,
        percent: share * 100.0,
        low: percent(middle - half),
        high: percent(middle + half),
    })
}

#[cfg(test)]
mod tests;
