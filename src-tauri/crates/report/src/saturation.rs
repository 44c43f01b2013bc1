//! New themes per batch of interviews, as a picture: bars with their figures on them, readable in black and white.

use crate::markup::Markup;
use review::Batch;

const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 120.0;
/// Room for the figure above a bar, and for the interviews below it.
const ABOVE: f64 = 20.0;
const BELOW: f64 = 20.0;
/// More bars than this, and not each has its figure.
const FIGURES: usize = 10;

/// One bar per batch. For eyes only: the figures belong in a table beside it. `figure` writes a number as the language
/// does.
pub fn saturation(batches: &[Batch], figure: impl Fn(f64) -> String) -> String {
    let mut svg = Markup::new();
    let view = format!("0 0 {WIDTH} {}", ABOVE + HEIGHT + BELOW);
    let hidden = [("aria-hidden", "true"), ("focusable", "false")];
    svg.open(
        "svg",
        &[&[("class", "chart"), ("viewBox", view.as_str())], &hidden[..]].concat(),
    );
    let most = batches.iter().map(|batch| batch.new).fold(1.0, f64::max);
    let step = WIDTH / batches.len().max(1) as f64;
    let every = batches.len().div_ceil(FIGURES).max(1);
    for (at, batch) in batches.iter().enumerate() {
        let left = at as f64 * step;
        // A bar of nothing is a line, not a hole.
        let height = (batch.new / most * HEIGHT).max(1.0);
        let top = ABOVE + HEIGHT - height;
        let place = [left + step * 0.15, top, step * 0.7, height].map(length);
        let [x, y, width, tall] = &place;
        let bar = [
            ("class", "chart-agree"),
            ("fill", "#1f497a"),
            ("x", x),
            ("y", y),
            ("width", width),
            ("height", tall),
        ];
        svg.empty("rect", &bar);
        if at % every == 0 || at + 1 == batches.len() {
            let middle = length(left + step / 2.0);
            let mut say = |y: f64, words: &str| {
                let y = length(y);
                let at = [
                    ("class", "chart-label"),
                    ("x", middle.as_str()),
                    ("y", &y),
                    ("text-anchor", "middle"),
                    ("font-size", "13"),
                ];
                svg.leaf("text", &at, words);
            };
            say(top - 5.0, &figure(batch.new));
            say(ABOVE + HEIGHT + 15.0, &batch.read.to_string());
        }
    }
    svg.close();
    svg.finish()
}

fn length(length: f64) -> String {
    format!("{:.1}", length)
}
