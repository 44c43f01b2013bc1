//! Small pictures, for the report and for the lead's screens: the same shapes everywhere.
//!
//! As SVG they have no style attribute and no script, so that the strictest content policy lets them through: colours
//! are presentation attributes, and the classes let a style sheet change them for the dark. Disagreement is
//! hatched as well as brown, so that a black and white print tells it apart.

mod drawing;
pub mod slope;

pub use drawing::Drawing;
pub(crate) use drawing::{Pair, Shape, Shows, Stroke, dot};

use crate::markup::Markup;
use drawing::INK;
use review::{Count, Step};
use std::fmt::Write as _;

const DISAGREE: &str = "#8a5a1f";
const NEITHER: &str = "#989086";
const AGREE: &str = "#1f497a";
const WIDTH: f64 = 400.0;
const BAR: f64 = 20.0;

/// What a stretch of ratings stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Below the middle.
    Disagree,
    /// The middle itself.
    Neither,
    /// Above the middle.
    Agree,
    /// The middle together with one side: they may not be told apart.
    Mixed,
}

/// One statement and how it was rated.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    /// Its words.
    pub label: &'a str,
    /// As released.
    pub steps: &'a [Step],
}

impl Side {
    /// The side of a step on a scale with this middle.
    pub fn of(step: &Step, middle: u8) -> Self {
        match (step.from.cmp(&middle), step.to.cmp(&middle)) {
            (_, std::cmp::Ordering::Less) => Side::Disagree,
            (std::cmp::Ordering::Greater, _) => Side::Agree,
            (std::cmp::Ordering::Equal, std::cmp::Ordering::Equal) => Side::Neither,
            _ => Side::Mixed,
        }
    }

    pub(crate) fn class(self) -> &'static str {
        match self {
            Side::Disagree => "chart-disagree",
            Side::Neither => "chart-neither",
            Side::Agree => "chart-agree",
            Side::Mixed => "chart-mixed",
        }
    }

    pub(crate) fn colour(self) -> &'static str {
        match self {
            Side::Disagree => DISAGREE,
            Side::Neither | Side::Mixed => NEITHER,
            Side::Agree => AGREE,
        }
    }
}

/// The rating in the middle of a scale.
pub(crate) fn middle(scale: &kit::Scale) -> u8 {
    scale.from + scale.to.saturating_sub(scale.from) / 2
}

/// How far the bars of one picture reach to either side of the middle line: they share one scale.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    left: f64,
    right: f64,
}

impl Reach {
    /// Of the longest on each side.
    pub fn of(all: &[&[Step]], middle: u8) -> Self {
        let widest = |(left, right): (f64, f64), steps: &&[Step]| {
            let (here, there) = sides(steps, middle);
            (left.max(here), right.max(there))
        };
        let (left, right) = all.iter().fold((0.0, 0.0), widest);
        Self {
            left,
            right: right.max(1.0 - left),
        }
    }

    /// What one interview takes, and where the middle line stands.
    fn scale(self) -> (f64, f64) {
        let unit = (WIDTH - 2.0) / (self.left + self.right);
        (unit, 1.0 + self.left * unit)
    }
}

/// One statement as a bar: disagree to the left of the middle line, agree to the right. `name` makes the patterns'
/// ids unlike those of other pictures on the page.
pub fn agreement_bar(steps: &[Step], middle: u8, reach: Reach, name: &str) -> Drawing {
    let shapes = bar(steps, middle, reach, 2.0);
    Drawing::new(Shows::Ratings, (WIDTH, BAR + 4.0), name, shapes)
}

/// Interviews out of all, as a bar in a frame. A count that is not exact is drawn up to what is certain.
pub fn count_bar(count: Count, all: u32) -> Drawing {
    let people = match count {
        Count::Exact(people) | Count::AtLeast(people) => people,
        Count::Below(_) => 0,
    };
    let mut shapes = vec![Shape::Frame {
        at: (0.5, 0.5),
        size: (WIDTH - 1.0, 11.0),
    }];
    if people > 0 && all > 0 {
        shapes.push(Shape::Block {
            side: Side::Agree,
            at: (0.0, 0.0),
            size: (f64::from(people.min(all)) / f64::from(all) * WIDTH, 12.0),
            depth: 1.0,
        });
    }
    Drawing::new(Shows::Count, (WIDTH, 12.0), "count", shapes)
}

/// A pattern by itself, for a legend.
pub fn swatch(side: Side, name: &str) -> Drawing {
    let size = (16.0, 16.0);
    let block = Shape::Block {
        side,
        at: (0.0, 0.0),
        size,
        depth: 1.0,
    };
    Drawing::new(Shows::Pattern, size, name, vec![block])
}

/// Several statements in one picture that can stand alone: each bar under its words. `described` says in
/// words what the picture shows, for those who do not see it.
pub fn agreement(statements: &[Statement], middle: u8, title: &str, described: &str, name: &str) -> String {
    let steps: Vec<_> = statements.iter().map(|statement| statement.steps).collect();
    let reach = Reach::of(&steps, middle);
    let mut svg = Markup::new();
    let lines: Vec<_> = statements.iter().map(|statement| wrap(statement.label, 62)).collect();
    let height = lines.iter().map(|lines| row_height(lines.len())).sum::<f64>();
    let (title_id, text_id) = (format!("{name}-title"), format!("{name}-text"));
    let labelled = format!("{title_id} {text_id}");
    let view = format!("0 0 {WIDTH} {}", length(height));
    svg.open(
        "svg",
        &[
            ("class", "chart"),
            ("viewBox", &view),
            ("role", "img"),
            ("aria-labelledby", &labelled),
        ],
    );
    svg.leaf("title", &[("id", &title_id)], title)
        .leaf("desc", &[("id", &text_id)], described);
    let (mut top, mut shapes) = (0.0, Vec::new());
    for (statement, lines) in statements.iter().zip(&lines) {
        for (at, line) in lines.iter().enumerate() {
            let y = length(top + 12.0 + at as f64 * 15.0);
            let place = [("x", "0"), ("y", y.as_str()), ("font-size", "12")];
            svg.leaf(
                "text",
                &[&[("class", "chart-label"), ("fill", INK)], &place[..]].concat(),
                line,
            );
        }
        let below = top + 4.0 + lines.len() as f64 * 15.0;
        shapes.extend(bar(statement.steps, middle, reach, below));
        top += row_height(lines.len());
    }
    drawing::write(&mut svg, &shapes, name);
    svg.close();
    svg.finish()
}

fn row_height(lines: usize) -> f64 {
    lines as f64 * 15.0 + BAR + 16.0
}

/// Interviews left and right of the middle line.
fn sides(steps: &[Step], middle: u8) -> (f64, f64) {
    steps.iter().fold((0.0, 0.0), |(left, right), step| {
        let people = people(step);
        match Side::of(step, middle) {
            Side::Disagree => (left + people, right),
            Side::Neither => (left + people / 2.0, right + people / 2.0),
            Side::Agree => (left, right + people),
            Side::Mixed if step.from < middle => (left + people, right),
            Side::Mixed => (left, right + people),
        }
    })
}

fn people(step: &Step) -> f64 {
    match step.count {
        Count::Exact(people) | Count::AtLeast(people) => f64::from(people),
        Count::Below(_) => 0.0,
    }
}

fn bar(steps: &[Step], middle: u8, reach: Reach, top: f64) -> Vec<Shape> {
    let (unit, centre) = reach.scale();
    let mut x = centre - sides(steps, middle).0 * unit;
    let mut shapes = Vec::new();
    for step in steps {
        let width = people(step) * unit;
        // With every rating by itself, those nearer the middle are paler.
        let depth = if steps.len() > 3 {
            0.55 + 0.15 * f64::from(step.from.abs_diff(middle)).min(3.0)
        } else {
            1.0
        };
        shapes.push(Shape::Block {
            side: Side::of(step, middle),
            at: (x, top),
            size: ((width - 1.5).max(0.5), BAR),
            depth,
        });
        x += width;
    }
    shapes.push(Shape::Line {
        stroke: Stroke::Middle,
        from: (centre, top - 2.0),
        to: (centre, top + BAR + 2.0),
    });
    shapes
}

/// At most two decimals, none that are not needed.
fn length(value: f64) -> String {
    let mut written = String::new();
    let _ = write!(written, "{value:.2}");
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Words in lines of about so many characters; SVG breaks no line by itself.
fn wrap(words: &str, characters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_ascii_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= characters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
