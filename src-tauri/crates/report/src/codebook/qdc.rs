//! Written as REFI-QDA: bare XML, one element in the other. No date, no author, no user.

use super::{COLOURS, IN_FRENCH, description, name, name_fr, theme_guid};
use crate::markup::Markup;
use record::{Outlined, Reading, StudyId};

const SPACE: &str = "urn:QDA-XML:codebook:1.0";

pub(super) fn write(reading: &Reading, study: StudyId) -> String {
    let mut out = Markup::new();
    out.open("CodeBook", &[("xmlns", SPACE), ("origin", "Sub Rosa")]);
    out.open("Codes", &[]);
    let mut open = 0;
    for it in reading.outline() {
        while open > it.depth {
            out.close();
            open -= 1;
        }
        begin(&mut out, &it, study);
        open += 1;
    }
    for _ in 0..open + 2 {
        out.close();
    }
    format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{}\n", out.finish())
}

fn begin(out: &mut Markup, it: &Outlined<'_>, study: StudyId) {
    let guid = theme_guid(study, it.theme.id);
    let attributes = [
        ("guid", guid.as_str()),
        ("name", name(it.theme)),
        ("isCodable", "true"),
        ("color", COLOURS[usize::from(it.theme.colour) % COLOURS.len()]),
    ];
    out.open("Code", &attributes);
    let french = name_fr(it.theme);
    let french = if french.is_empty() {
        String::new()
    } else {
        format!("{IN_FRENCH}{french}")
    };
    let said: Vec<&str> = [description(it.theme), &french]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    if !said.is_empty() {
        out.leaf("Description", &[], &said.join("\n"));
    }
}
