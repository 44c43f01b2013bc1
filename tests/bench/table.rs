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
    bar: Option<Bar>,
    bytes: Option<usize>,
}

/// What a figure is to stay below.
#[derive(Clone, Copy)]
enum Bar {
    Median(Duration),
    P99(Duration),
    /// The median, by so many medians of the first floor.
    Ratio(f64),
    /// What the p99 has more than that of the first floor.
    Beyond(Duration),
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
            bytes: None,
        }
    }

    /// Each run goes through so many bytes, and so do its floors.
    pub fn through(mut self, bytes: usize) -> Self {
        self.bytes = Some(bytes);
        self
    }

    /// Beside this bare call, which took turns with it.
    pub fn beside(mut self, name: impl Into<String>, times: &Times) -> Self {
        self.floors.push((name.into(), times.clone()));
        self
    }

    /// Its median is to stay below this.
    pub fn within(mut self, bar: Duration) -> Self {
        self.bar = Some(Bar::Median(bar));
        self
    }

    /// All runs but one in a hundred are to stay below this.
    pub fn p99_within(mut self, bar: Duration) -> Self {
        self.bar = Some(Bar::P99(bar));
        self
    }

    /// Its median is to stay below so many medians of its first floor.
    pub fn times_at_most(mut self, bar: f64) -> Self {
        self.bar = Some(Bar::Ratio(bar));
        self
    }

    /// Its p99 is to stay within this of the p99 of its first floor.
    pub fn p99_beyond(mut self, bar: Duration) -> Self {
        self.bar = Some(Bar::Beyond(bar));
        self
    }
}

impl Table {
    /// The figures of this group come next.
    pub fn begin(&mut self, group: &'static str) {
        self.group = group;
        println!(
            "\n{:<66} {:>5} {:>10} {:>10} {:>10} {:>8} {:>7}",
            format!("{group} (load of the machine {})", load()),
            "runs",
            "min ms",
            "median ms",
            "p99 ms",
            "MB/s",
            "ratio"
        );
    }

    /// Prints a figure and keeps it.
    pub fn add(&mut self, figure: Figure) {
        let Figure {
            name,
            times,
            floors,
            bar,
            bytes,
        } = figure;
        line(&name, &times, bytes, "");
        for (floor, bare) in &floors {
            let ratio = times.median().as_secs_f64() / bare.median().as_secs_f64().max(1e-9);
            line(&format!("  beside {floor}"), bare, bytes, &format!("{ratio:.2}"));
        }
        let bar = bar.map(|bar| bar.told(&times, floors.first().map(|(_, bare)| bare)));
        if let Some((what, figure, bar, unit)) = bar {
            verdict(what, figure, bar, unit);
        }
        let floors: Vec<Value> = floors.iter().map(|(name, bare)| told(name, bare, bytes)).collect();
        let mut value = told(&name, &times, bytes);
        value["floors"] = json!(floors);
        if let Some((what, figure, bar, _)) = bar {
            value["bar"] = json!({ "for": what, "figure": figure, "at_most": bar, "is_held": figure <= bar });
        }
        self.keep(value);
    }

    /// Prints figures that are not times, each with its unit, and keeps them.
    pub fn tell(&mut self, name: &str, figures: &[(&str, f64, &str)]) {
        let words: Vec<String> = figures
            .iter()
            .map(|(figure, number, unit)| format!("{figure} {number:.2}{unit}"))
            .collect();
        println!("{name:<66} {}", words.join(", "));
        let mut value = json!({ "name": name });
        for (figure, number, _) in figures {
            value[*figure] = json!(number);
        }
        self.keep(value);
    }

    /// The same, with the first of them to stay below a bar.
    pub fn tell_within(&mut self, name: &str, figures: &[(&str, f64, &str)], at_most: f64) {
        self.tell(name, figures);
        if let (Some((what, figure, unit)), Some(told)) = (figures.first(), self.figures.last_mut()) {
            verdict(what, *figure, at_most, unit);
            told["bar"] = json!({ "for": what, "figure": figure, "at_most": at_most, "is_held": *figure <= at_most });
        }
    }

    /// Says why a figure is missing.
    pub fn skip(&mut self, name: &str, why: &str) {
        println!("{name:<66} SKIPPED: {why}");
    }

    fn keep(&mut self, mut value: Value) {
        value["group"] = json!(self.group);
        value["load"] = json!(load());
        self.figures.push(value);
    }

    /// Writes every figure of this run.
    pub fn write(&self, place: &Path) {
        let text = serde_json::to_string_pretty(&self.figures).unwrap();
        std::fs::write(place, text).unwrap();
        println!("\nAll figures are in {}", place.display());
    }
}

impl Bar {
    /// What is held to it, how much that is, the most it may be, and the unit of both.
    fn told(self, times: &Times, floor: Option<&Times>) -> (&'static str, f64, f64, &'static str) {
        let floor = |of: fn(&Times) -> Duration| floor.map_or(0.0, |bare| ms(of(bare)));
        match self {
            Self::Median(bar) => ("the median", ms(times.median()), ms(bar), " ms"),
            Self::P99(bar) => ("the p99", ms(times.p99()), ms(bar), " ms"),
            Self::Ratio(bar) => (
                "the ratio",
                ms(times.median()) / floor(Times::median).max(1e-6),
                bar,
                " times",
            ),
            Self::Beyond(bar) => (
                "the p99 beyond the floor's",
                ms(times.p99()) - floor(Times::p99),
                ms(bar),
                " ms",
            ),
        }
    }
}

/// Whether a bar is held.
fn verdict(what: &str, figure: f64, bar: f64, unit: &str) {
    let held = if figure <= bar { "within" } else { "OVER" };
    println!(
        "  bar for {what} {bar:.3}{unit}: {held}, by {:.3}{unit}",
        (figure - bar).abs()
    );
}

/// How many programs wanted a processor in the last minute, where the system tells.
fn load() -> String {
    let told = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    told.split_whitespace().next().unwrap_or("unknown").to_owned()
}

fn line(name: &str, times: &Times, bytes: Option<usize>, ratio: &str) {
    let rate = bytes.map_or(String::new(), |bytes| format!("{:.2}", rate(bytes, times)));
    println!(
        "{name:<66} {:>5} {:>10.3} {:>10.3} {:>10.3} {rate:>8} {ratio:>7}",
        times.runs(),
        ms(times.least()),
        ms(times.median()),
        ms(times.p99()),
    );
}

fn told(name: &str, times: &Times, bytes: Option<usize>) -> Value {
    json!({
        "name": name,
        "runs": times.runs(),
        "min_ms": ms(times.least()),
        "median_ms": ms(times.median()),
        "p99_ms": ms(times.p99()),
        "mb_s": bytes.map(|bytes| rate(bytes, times)),
    })
}

/// Millions of bytes a second, by the median.
fn rate(bytes: usize, times: &Times) -> f64 {
    bytes as f64 / 1e6 / times.median().as_secs_f64().max(1e-9)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
