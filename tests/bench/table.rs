//! The figures as they come, on the screen and as JSON.

use crate::times::Times;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// What the person waits for, with what it cannot be faster than.
pub struct Figure {
    name: String,
    times: Times,
    floors: Vec<(String, Times)>,
    bar: Option<Duration>,
}

/// All figures of one run.
#[derive(Default)]
pub struct Table {
    figures: Vec<Value>,
    group: &'static str,
}

impl Figure {
    /// A figure without floors yet.
    pub fn new(name: impl Into<String>, times: Times) -> Self {
        Self {
            name: name.into(),
            times,
            floors: Vec::new(),
            bar: None,
        }
    }

    /// Beside this bare call, which took turns with it.
    pub fn beside(mut self, name: impl Into<String>, times: &Times) -> Self {
        self.floors.push((name.into(), times.clone()));
        self
    }

    /// Its median is to stay below this.
    pub fn within(mut self, bar: Duration) -> Self {
        self.bar = Some(bar);
        self
    }
}

impl Table {
    /// The figures of this group come next.
    pub fn begin(&mut self, group: &'static str) {
        self.group = group;
        println!(
            "\n{group:<58} {:>5} {:>10} {:>10} {:>10} {:>7}",
            "runs", "min ms", "median ms", "p99 ms", "ratio"
        );
    }

    /// Prints a figure and keeps it.
    pub fn add(&mut self, figure: Figure) {
        let Figure {
            name,
            times,
            floors,
            bar,
        } = figure;
        line(&name, &times, "");
        for (floor, bare) in &floors {
            let ratio = times.median().as_secs_f64() / bare.median().as_secs_f64().max(1e-9);
            line(&format!("  beside {floor}"), bare, &format!("{ratio:.2}"));
        }
        if let Some(bar) = bar {
            let (median, bar) = (ms(times.median()), ms(bar));
            let verdict = if median <= bar { "within" } else { "OVER" };
            println!("  bar {bar:.3} ms: {verdict}, by {:.3} ms", (median - bar).abs());
        }
        let floors: Vec<Value> = floors.iter().map(|(name, bare)| told(name, bare)).collect();
        let mut value = told(&name, &times);
        value["group"] = json!(self.group);
        value["floors"] = json!(floors);
        value["bar_ms"] = json!(bar.map(ms));
        self.figures.push(value);
    }

    /// Writes every figure of this run.
    pub fn write(&self, place: &Path) {
        let text = serde_json::to_string_pretty(&self.figures).unwrap();
        std::fs::write(place, text).unwrap();
        println!("\nAll figures are in {}", place.display());
    }
}

fn line(name: &str, times: &Times, ratio: &str) {
    println!(
        "{name:<58} {:>5} {:>10.3} {:>10.3} {:>10.3} {ratio:>7}",
        times.runs(),
        ms(times.least()),
        ms(times.median()),
        ms(times.p99()),
    );
}

fn told(name: &str, times: &Times) -> Value {
    json!({
        "name": name,
        "runs": times.runs(),
        "min_ms": ms(times.least()),
        "median_ms": ms(times.median()),
        "p99_ms": ms(times.p99()),
    })
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
