//! Then and now as one line: an open dot, a filled dot, and whether the way from one to the other goes up.

use super::{Drawing, Shape, Shows, Stroke};

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

/// One figure then and now, in percent.
pub fn slope(then: u32, now: u32, span: Span) -> Drawing {
    let (left, right) = (DOT + 1.0, WIDTH - DOT - 1.0);
    let (from, to) = (span.height(then), span.height(now));
    let half = span.height(50);
    let line = |stroke, from, to| Shape::Line { stroke, from, to };
    let dot = |is_now, at| Shape::Dot {
        is_now,
        at,
        radius: DOT,
    };
    let shapes = vec![
        line(Stroke::Frame, (left, 0.0), (left, HEIGHT)),
        line(Stroke::Frame, (right, 0.0), (right, HEIGHT)),
        line(Stroke::Frame, (left, half), (right, half)),
        line(Stroke::Way, (left, from), (right, to)),
        dot(false, (left, from)),
        dot(true, (right, to)),
    ];
    Drawing::new(Shows::ThenAndNow, (WIDTH, HEIGHT), "slope", shapes)
}
