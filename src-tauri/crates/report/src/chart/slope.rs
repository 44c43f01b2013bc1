//! Then and now as one line: an open dot, a filled dot, and whether the way from one to the other goes up.

use super::{AGREE, NEITHER, length};
use crate::markup::Markup;

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 72.0;
const DOT: f64 = 5.0;

/// The lowest and the highest share of all slopes of one page, in percent: only on one scale can they be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// At the bottom.
    pub low: u32,
    /// At the top.
    pub high: u32,
}

impl Span {
    /// Around all these shares, in whole tens, with half in it.
    pub fn of(shares: impl IntoIterator<Item = u32>) -> Self {
        let around = |(low, high): (u32, u32), share: u32| (low.min(share), high.max(share));
        let (low, high) = shares.into_iter().map(|share| share.min(100)).fold((40, 60), around);
        Self {
            low: low / 10 * 10,
            high: high.div_ceil(10) * 10,
        }
    }

    fn height(self, share: u32) -> f64 {
        let part = f64::from(share.min(100)) - f64::from(self.low);
        let room = HEIGHT - 2.0 * (DOT + 1.0);
        HEIGHT - DOT - 1.0 - part / f64::from(self.high - self.low).max(1.0) * room
    }
}

/// One figure then and now, in percent. For eyes only; the figures belong beside it.
pub fn slope(then: u32, now: u32, span: Span) -> String {
    let mut svg = Markup::new();
    let view = format!("0 0 {WIDTH} {HEIGHT}");
    let hidden = [("aria-hidden", "true"), ("focusable", "false")];
    svg.open(
        "svg",
        &[&[("class", "chart chart-slope"), ("viewBox", &view)], &hidden[..]].concat(),
    );
    let (left, right) = (DOT + 1.0, WIDTH - DOT - 1.0);
    let (from, to) = (span.height(then), span.height(now));
    let half = span.height(50);
    for (class, colour, width, ends) in [
        ("chart-frame", NEITHER, "1", [(left, 0.0), (left, HEIGHT)]),
        ("chart-frame", NEITHER, "1", [(right, 0.0), (right, HEIGHT)]),
        ("chart-frame", NEITHER, "1", [(left, half), (right, half)]),
        ("chart-line", AGREE, "2.5", [(left, from), (right, to)]),
    ] {
        let [(x1, y1), (x2, y2)] = ends.map(|(x, y)| (length(x), length(y)));
        let place = [("x1", x1.as_str()), ("y1", &y1), ("x2", &x2), ("y2", &y2)];
        svg.empty(
            "line",
            &[
                &[("class", class), ("stroke", colour), ("stroke-width", width)],
                &place[..],
            ]
            .concat(),
        );
    }
    for (class, fill, x, y) in [("chart-then", "#ffffff", left, from), ("chart-now", AGREE, right, to)] {
        let (x, y, r) = (length(x), length(y), length(DOT));
        let place = [("cx", x.as_str()), ("cy", &y), ("r", &r)];
        let paint = [
            ("class", class),
            ("fill", fill),
            ("stroke", AGREE),
            ("stroke-width", "2"),
        ];
        svg.empty("circle", &[&paint[..], &place[..]].concat());
    }
    svg.close();
    svg.finish()
}
