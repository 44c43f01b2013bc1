//! A picture as shapes, before anybody writes it: as SVG for the screen and the page, as DrawingML for the document.

use super::{AGREE, NEITHER, Side, length};
use crate::markup::Markup;

/// Of what is drawn on: the middle line, and words.
pub(crate) const INK: &str = "#1f1d1b";
const PAPER: &str = "#ffffff";

/// Where something is, or how large: across, then down.
pub(crate) type Pair = (f64, f64);

/// What a picture shows, which is what its description begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// How many out of all.
    Count,
    /// Ratings on both sides of the middle.
    Ratings,
    /// One figure then and now.
    ThenAndNow,
    /// What a pattern stands for.
    Pattern,
}

/// One picture. For eyes only: the figures belong beside it.
#[derive(Clone, Debug)]
pub struct Drawing {
    pub(crate) shows: Shows,
    pub(crate) size: Pair,
    pub(crate) shapes: Vec<Shape>,
    /// Makes the patterns' ids unlike those of other pictures on a page.
    name: String,
}

/// A piece of a picture.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// A stretch of people; a paler one has less depth.
    Block {
        side: Side,
        at: Pair,
        size: Pair,
        depth: f64,
    },
    /// What all would fill.
    Frame { at: Pair, size: Pair },
    /// From here to there.
    Line { stroke: Stroke, from: Pair, to: Pair },
    /// Then is open, now is filled.
    Dot { is_now: bool, at: Pair, radius: f64 },
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stroke {
    Middle,
    Frame,
    Way,
}

impl Side {
    /// Whether slanted lines lie over the colour, so that black and white tells it apart.
    pub(crate) fn is_hatched(self) -> bool {
        matches!(self, Side::Disagree | Side::Mixed)
    }
}

impl Stroke {
    /// The class in a style sheet, the colour without one, and the width.
    pub(crate) fn look(self) -> (&'static str, &'static str, f64) {
        match self {
            Stroke::Middle => ("chart-middle", INK, 1.0),
            Stroke::Frame => ("chart-frame", NEITHER, 1.0),
            Stroke::Way => ("chart-line", AGREE, 2.5),
        }
    }
}

/// The class of a dot, its colour, and that of its rim.
pub(crate) fn dot(is_now: bool) -> (&'static str, &'static str, &'static str) {
    if is_now {
        ("chart-now", AGREE, AGREE)
    } else {
        ("chart-then", PAPER, AGREE)
    }
}

impl Drawing {
    pub(crate) fn new(shows: Shows, size: Pair, name: &str, shapes: Vec<Shape>) -> Self {
        Self {
            shows,
            size,
            shapes,
            name: name.to_owned(),
        }
    }

    /// As SVG text, hidden from a screen reader.
    pub fn svg(&self) -> String {
        let mut svg = Markup::new();
        let (width, height) = (length(self.size.0), length(self.size.1));
        let view = format!("0 0 {width} {height}");
        let class = match self.shows {
            Shows::Count | Shows::Ratings => "chart",
            Shows::ThenAndNow => "chart chart-slope",
            Shows::Pattern => "chart-swatch",
        };
        let mut attributes = vec![
            ("class", class),
            ("viewBox", &view),
            ("aria-hidden", "true"),
            ("focusable", "false"),
        ];
        if self.shows == Shows::Pattern {
            attributes.extend([("width", width.as_str()), ("height", height.as_str())]);
        }
        svg.open("svg", &attributes);
        write(&mut svg, &self.shapes, &self.name);
        svg.close();
        svg.finish()
    }
}

/// The shapes inside an SVG that somebody else opened.
pub(super) fn write(svg: &mut Markup, shapes: &[Shape], name: &str) {
    let is_hatched = |shape: &Shape| matches!(shape, Shape::Block { side, .. } if side.is_hatched());
    if shapes.iter().any(is_hatched) {
        hatch(svg, name);
    }
    for shape in shapes {
        write_one(svg, shape, name);
    }
}

fn write_one(svg: &mut Markup, shape: &Shape, name: &str) {
    match *shape {
        Shape::Block { side, at, size, depth } => {
            let place = rectangle(at, size);
            let depth = length(depth);
            rect(
                svg,
                &[
                    ("class", side.class()),
                    ("fill", side.colour()),
                    ("fill-opacity", &depth),
                ],
                &place,
            );
            if side.is_hatched() {
                rect(svg, &[("fill", &format!("url(#{name}-hatch)"))], &place);
            }
        }
        Shape::Frame { at, size } => {
            let (class, colour, _) = Stroke::Frame.look();
            rect(
                svg,
                &[("class", class), ("fill", "none"), ("stroke", colour)],
                &rectangle(at, size),
            );
        }
        Shape::Line { stroke, from, to } => {
            let (class, colour, width) = stroke.look();
            let [width, x1, y1, x2, y2] = [width, from.0, from.1, to.0, to.1].map(length);
            let look = [("class", class), ("stroke", colour), ("stroke-width", width.as_str())];
            let place = [("x1", x1.as_str()), ("y1", &y1), ("x2", &x2), ("y2", &y2)];
            svg.empty("line", &[&look[..], &place[..]].concat());
        }
        Shape::Dot { is_now, at, radius } => {
            let (class, fill, rim) = dot(is_now);
            let [x, y, r] = [at.0, at.1, radius].map(length);
            let look = [("class", class), ("fill", fill), ("stroke", rim), ("stroke-width", "2")];
            let place = [("cx", x.as_str()), ("cy", &y), ("r", &r)];
            svg.empty("circle", &[&look[..], &place[..]].concat());
        }
    }
}

fn rectangle(at: Pair, size: Pair) -> [String; 4] {
    [at.0, at.1, size.0, size.1].map(length)
}

fn rect(svg: &mut Markup, look: &[(&'static str, &str)], place: &[String; 4]) {
    let [x, y, width, height] = place;
    let place = [("x", x.as_str()), ("y", y), ("width", width), ("height", height)];
    svg.empty("rect", &[look, &place].concat());
}

/// Slanted lines over a colour.
fn hatch(svg: &mut Markup, name: &str) {
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
        &[&[("class", "chart-hatch"), ("stroke", PAPER)], &line[..]].concat(),
    );
    svg.close().close();
}
