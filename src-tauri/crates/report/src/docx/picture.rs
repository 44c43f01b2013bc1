//! A picture as the office suite's own shapes: sharp on paper, no image file, and described in words.

use crate::chart::{Drawing, Pair, Shape, Side, Stroke, dot};
use crate::markup::{Attributes, Markup};

/// The names that the shapes need at the head of the document.
pub(super) const NAMES: Attributes<'static> = &[
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:wpg", GROUP),
    (
        "xmlns:wps",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    ),
];
const GROUP: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

/// A unit of a picture is a hundredth of an inch where there is room: four inches for a bar.
const UNIT: f64 = 9144.0;
/// Of these there are so many in a twentieth of a point.
const IN_TWENTIETH: f64 = 635.0;

/// One picture in a run: as wide as it is, or as the room allows (in twentieths of a point).
pub(super) fn write(out: &mut Markup, drawing: &Drawing, described: &str, number: u32, room: usize) {
    let unit = UNIT.min(room as f64 * IN_TWENTIETH / drawing.size.0);
    let (width, height) = (whole(drawing.size.0 * unit), whole(drawing.size.1 * unit));
    let (number, name) = (number.to_string(), format!("Picture {number}"));
    out.open("w:r", &[]).open("w:drawing", &[]);
    let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
    out.open("wp:inline", &none)
        .empty("wp:extent", &[("cx", &width), ("cy", &height)])
        .empty("wp:effectExtent", &[("l", "0"), ("t", "0"), ("r", "0"), ("b", "0")])
        .empty("wp:docPr", &[("id", &number), ("name", &name), ("descr", described)])
        .empty("wp:cNvGraphicFramePr", &[]);
    out.open("a:graphic", &[])
        .open("a:graphicData", &[("uri", GROUP)])
        .open("wpg:wgp", &[])
        .empty("wpg:cNvGrpSpPr", &[])
        .open("wpg:grpSpPr", &[])
        .open("a:xfrm", &[])
        .empty("a:off", &[("x", "0"), ("y", "0")])
        .empty("a:ext", &[("cx", &width), ("cy", &height)])
        .empty("a:chOff", &[("x", "0"), ("y", "0")])
        .empty("a:chExt", &[("cx", &width), ("cy", &height)])
        .close()
        .close();
    for shape in &drawing.shapes {
        write_one(out, shape, unit);
    }
    out.close().close().close().close().close().close();
}

fn write_one(out: &mut Markup, shape: &Shape, unit: f64) {
    out.open("wps:wsp", &[]);
    match *shape {
        Shape::Block { side, at, size, depth } => {
            geometry(out, "rect", at, size, unit, false);
            fill(out, side, &paler(side.colour(), depth));
            out.open("a:ln", &[]).empty("a:noFill", &[]).close();
        }
        Shape::Frame { at, size } => {
            geometry(out, "rect", at, size, unit, false);
            out.empty("a:noFill", &[]);
            stroke(out, Stroke::Frame.look().1, 1.0, unit);
        }
        Shape::Line { stroke: kind, from, to } => {
            let at = (from.0.min(to.0), from.1.min(to.1));
            let size = ((to.0 - from.0).abs(), (to.1 - from.1).abs());
            let goes_up = (to.0 - from.0) * (to.1 - from.1) < 0.0;
            geometry(out, "line", at, size, unit, goes_up);
            let (_, colour, width) = kind.look();
            stroke(out, colour, width, unit);
        }
        Shape::Dot { is_now, at, radius } => {
            let (_, colour, rim) = dot(is_now);
            let corner = (at.0 - radius, at.1 - radius);
            geometry(out, "ellipse", corner, (radius * 2.0, radius * 2.0), unit, false);
            solid(out, hex(colour));
            stroke(out, rim, 2.0, unit);
        }
    }
    out.close().empty("wps:bodyPr", &[]).close();
}

/// Where and which form; leaves the shape's properties open.
fn geometry(out: &mut Markup, form: &str, at: Pair, size: Pair, unit: f64, goes_up: bool) {
    let kind = if form == "line" { "wps:cNvCnPr" } else { "wps:cNvSpPr" };
    out.empty(kind, &[]).open("wps:spPr", &[]);
    out.open("a:xfrm", if goes_up { &[("flipV", "1")] } else { &[] });
    let [x, y, cx, cy] = [at.0, at.1, size.0, size.1].map(|length| whole(length * unit));
    out.empty("a:off", &[("x", &x), ("y", &y)])
        .empty("a:ext", &[("cx", &cx), ("cy", &cy)])
        .close();
    out.open("a:prstGeom", &[("prst", form)]).empty("a:avLst", &[]).close();
}

fn fill(out: &mut Markup, side: Side, colour: &str) {
    if !side.is_hatched() {
        return solid(out, colour);
    }
    out.open("a:pattFill", &[("prst", "wdUpDiag")]);
    for (ground, colour) in [("a:fgClr", "FFFFFF"), ("a:bgClr", colour)] {
        out.open(ground, &[]).empty("a:srgbClr", &[("val", colour)]).close();
    }
    out.close();
}

fn solid(out: &mut Markup, colour: &str) {
    out.open("a:solidFill", &[])
        .empty("a:srgbClr", &[("val", colour)])
        .close();
}

fn stroke(out: &mut Markup, colour: &str, width: f64, unit: f64) {
    out.open("a:ln", &[("w", &whole(width * unit))]);
    solid(out, hex(colour));
    out.close();
}

fn hex(colour: &str) -> &str {
    colour.trim_start_matches('#')
}

/// A colour laid thinly on white: paper shows no transparency, and some printers make holes of it.
fn paler(colour: &str, depth: f64) -> String {
    let part = |at: usize| {
        let of = hex(colour)
            .get(at..at + 2)
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        let ink = f64::from(of.unwrap_or(0));
        (255.0 - (255.0 - ink) * depth).round() as u8
    };
    format!("{:02X}{:02X}{:02X}", part(0), part(2), part(4))
}

fn whole(length: f64) -> String {
    format!("{:.0}", length.max(0.0))
}
