//! Small pictures as SVG text, for the report and for the lead's screens.
//!
//! No style attribute and no script, so that the strictest content policy lets them through: colours are
//! presentation attributes, and the classes let a style sheet change them for the dark. Disagreement is
//! hatched as well as brown, so that a black and white print tells it apart.

pub mod slope;

use crate::markup::Markup;
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

    fn class(self) -> &'static str {
        match self {
            Side::Disagree => "chart-disagree",
            Side::Neither => "chart-neither",
            Side::Agree => "chart-agree",
            Side::Mixed => "chart-mixed",
        }
    }

    fn colour(self) -> &'static str {
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

/// One statement as a bar: disagree to the left of the middle line, agree to the right. For eyes only; the
/// figures belong beside it. `name` makes the patterns' ids unlike those of other pictures on the page.
pub fn agreement_bar(steps: &[Step], middle: u8, reach: Reach, name: &str) -> String {
    let mut svg = Markup::new();
    let view = format!("0 0 {WIDTH} {}", BAR + 4.0);
    svg.open(
        "svg",
        &[
            ("class", "chart"),
            ("viewBox", &view),
            ("aria-hidden", "true"),
            ("focusable", "false"),
        ],
    );
    patterns(&mut svg, name);
    bar(&mut svg, steps, middle, reach, 2.0, name);
    svg.close();
    svg.finish()
}

/// Interviews out of all, as a bar in a frame. A count that is not exact is drawn up to what is certain.
pub fn count_bar(count: Count, all: u32) -> String {
    let people = match count {
        Count::Exact(people) | Count::AtLeast(people) => people,
        Count::Below(_) => 0,
    };
    let mut svg = Markup::new();
    let view = format!("0 0 {WIDTH} 12");
    svg.open(
        "svg",
        &[
            ("class", "chart"),
            ("viewBox", &view),
            ("aria-hidden", "true"),
            ("focusable", "false"),
        ],
    );
    let frame = [
        ("class", "chart-frame"),
        ("x", "0.5"),
        ("y", "0.5"),
        ("width", "399"),
        ("height", "11"),
    ];
    svg.empty("rect", &[&frame[..], &[("fill", "none"), ("stroke", NEITHER)]].concat());
    if people > 0 && all > 0 {
        let width = length(f64::from(people.min(all)) / f64::from(all) * WIDTH);
        let shape = [("x", "0"), ("y", "0"), ("width", width.as_str()), ("height", "12")];
        svg.empty(
            "rect",
            &[&[("class", Side::Agree.class()), ("fill", AGREE)], &shape[..]].concat(),
        );
    }
    svg.close();
    svg.finish()
}

/// A pattern by itself, for a legend.
pub fn swatch(side: Side, name: &str) -> String {
    let mut svg = Markup::new();
    let size = [("width", "16"), ("height", "16"), ("viewBox", "0 0 16 16")];
    svg.open(
        "svg",
        &[
            &[
                ("class", "chart-swatch"),
                ("aria-hidden", "true"),
                ("focusable", "false"),
            ],
            &size[..],
        ]
        .concat(),
    );
    patterns(&mut svg, name);
    block(&mut svg, side, (0.0, 16.0), (0.0, 16.0), 1.0, name);
    svg.close();
    svg.finish()
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
    patterns(&mut svg, name);
    let mut top = 0.0;
    for (statement, lines) in statements.iter().zip(&lines) {
        for (at, line) in lines.iter().enumerate() {
            let y = length(top + 12.0 + at as f64 * 15.0);
            let place = [("x", "0"), ("y", y.as_str()), ("font-size", "12")];
            svg.leaf(
                "text",
                &[&[("class", "chart-label"), ("fill", "#1f1d1b")], &place[..]].concat(),
                line,
            );
        }
        bar(
            &mut svg,
            statement.steps,
            middle,
            reach,
            top + 4.0 + lines.len() as f64 * 15.0,
            name,
        );
        top += row_height(lines.len());
    }
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

fn bar(svg: &mut Markup, steps: &[Step], middle: u8, reach: Reach, top: f64, name: &str) {
    let (unit, centre) = reach.scale();
    let mut x = centre - sides(steps, middle).0 * unit;
    for step in steps {
        let width = people(step) * unit;
        let side = Side::of(step, middle);
        // With every rating by itself, those nearer the middle are paler.
        let depth = if steps.len() > 3 {
            0.55 + 0.15 * f64::from(step.from.abs_diff(middle)).min(3.0)
        } else {
            1.0
        };
        block(svg, side, (x, (width - 1.5).max(0.5)), (top, BAR), depth, name);
        x += width;
    }
    let (x, from, to) = (length(centre), length(top - 2.0), length(top + BAR + 2.0));
    let line = [
        ("x1", x.as_str()),
        ("x2", x.as_str()),
        ("y1", from.as_str()),
        ("y2", to.as_str()),
    ];
    svg.empty(
        "line",
        &[&[("class", "chart-middle"), ("stroke", "#1f1d1b")], &line[..]].concat(),
    );
}

fn block(svg: &mut Markup, side: Side, (x, width): (f64, f64), (y, height): (f64, f64), depth: f64, name: &str) {
    let (x, y, width, height) = (length(x), length(y), length(width), length(height));
    let place = [
        ("x", x.as_str()),
        ("y", y.as_str()),
        ("width", width.as_str()),
        ("height", height.as_str()),
    ];
    let depth = length(depth);
    let colour = [
        ("class", side.class()),
        ("fill", side.colour()),
        ("fill-opacity", depth.as_str()),
    ];
    svg.empty("rect", &[&colour[..], &place[..]].concat());
    if matches!(side, Side::Disagree | Side::Mixed) {
        let hatch = format!("url(#{name}-hatch)");
        svg.empty("rect", &[&[("fill", hatch.as_str())], &place[..]].concat());
    }
}

/// Slanted lines over a colour.
fn patterns(svg: &mut Markup, name: &str) {
    let id = format!("{name}-hatch");
    let size = [("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse")];
    svg.open("defs", &[]);
    svg.open(
        "pattern",
        &[&[("id", id.as_str()), ("patternTransform", "rotate(45)")], &size[..]].concat(),
    );
    let line = [
        ("x1", "1"),
        ("y1", "0"),
        ("x2", "1"),
        ("y2", "5"),
        ("stroke-width", "1.6"),
    ];
    svg.empty(
        "line",
        &[&[("class", "chart-hatch"), ("stroke", "#ffffff")], &line[..]].concat(),
    );
    svg.close().close();
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
