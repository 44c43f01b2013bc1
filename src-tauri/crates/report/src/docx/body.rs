//! What stands on the pages of the document.

use super::tag;
use crate::markup::Markup;
use crate::page::{Block, Heading, Page, Row, Said, Table};
use crate::typography::whole;
use kit::Lang;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Twentieths of a point between the margins of a letter page.
const WIDTH: usize = 9360;

/// `word/document.xml`.
pub(super) fn document(page: &Page) -> String {
    let mut out = Markup::new();
    out.ready(DECLARATION)
        .open("w:document", &[("xmlns:w", WORD), ("xmlns:r", LINKS)])
        .open("w:body", &[]);
    let plain = |words: &str| Said {
        words: words.to_owned(),
        lang: page.lang,
    };
    paragraph(&mut out, page.lang, Some("Title"), &plain(&page.title));
    for said in page.under_title.iter().filter(|said| !said.words.is_empty()) {
        paragraph(&mut out, page.lang, Some("Subtitle"), said);
    }
    for (at, block) in page.blocks.iter().enumerate() {
        if let Some(number) = page.number(at).filter(|_| page.is_numbered) {
            paragraph(
                &mut out,
                page.lang,
                Some("RowNumber"),
                &plain(&whole(number, page.lang)),
            );
        }
        match block {
            Block::Heading(heading) => write_heading(&mut out, page.lang, heading),
            Block::Paragraph(said) => paragraph(&mut out, page.lang, None, said),
            Block::Note(said) => paragraph(&mut out, page.lang, Some("Note"), said),
            Block::Quote(said) => paragraph(&mut out, page.lang, Some("Quote"), said),
            // The document has the figures without the pictures.
            Block::Legend(_) => {}
            Block::Table(table) => write_table(&mut out, page.lang, table),
        }
    }
    out.open("w:sectPr", &[])
        .empty("w:footerReference", &[("w:type", "default"), ("r:id", "rId3")]);
    out.empty("w:pgSz", &[("w:w", "12240"), ("w:h", "15840")]);
    let sides = [
        ("w:top", "1440"),
        ("w:right", "1440"),
        ("w:bottom", "1440"),
        ("w:left", "1440"),
    ];
    let rest = [("w:header", "720"), ("w:footer", "720"), ("w:gutter", "0")];
    out.empty("w:pgMar", &[&sides[..], &rest[..]].concat());
    out.close().close().close();
    out.finish()
}

/// `word/footer1.xml`: the number of the page.
pub(super) fn footer() -> String {
    let mut out = Markup::new();
    out.ready(DECLARATION)
        .open("w:ftr", &[("xmlns:w", WORD)])
        .open("w:p", &[]);
    out.open("w:pPr", &[]).empty("w:jc", &[("w:val", "center")]).close();
    out.open("w:fldSimple", &[("w:instr", "PAGE")])
        .open("w:r", &[])
        .leaf("w:t", &[], "1")
        .close()
        .close();
    out.close().close();
    out.finish()
}

/// `docProps/core.xml`: a title and a language; no person and no time.
pub(super) fn properties(page: &Page) -> String {
    let core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    let terms = "http://purl.org/dc/elements/1.1/";
    let mut out = Markup::new();
    out.ready(DECLARATION)
        .open("cp:coreProperties", &[("xmlns:cp", core), ("xmlns:dc", terms)]);
    out.leaf("dc:title", &[], &page.title)
        .leaf("dc:creator", &[], "")
        .leaf("dc:language", &[], tag(page.lang));
    out.leaf("cp:lastModifiedBy", &[], "").close();
    out.finish()
}

fn write_heading(out: &mut Markup, lang: Lang, heading: &Heading) {
    let style = match heading.level {
        2 => "Heading1",
        3 => "Heading2",
        _ => "Heading3",
    };
    let number = heading
        .number
        .as_ref()
        .map(|number| format!("{number} "))
        .unwrap_or_default();
    let words = Said {
        words: format!("{number}{}", heading.words.words),
        lang: heading.words.lang,
    };
    paragraph(out, lang, Some(style), &words);
}

fn paragraph(out: &mut Markup, page: Lang, style: Option<&str>, said: &Said) {
    out.open("w:p", &[]);
    if let Some(style) = style {
        out.open("w:pPr", &[]).empty("w:pStyle", &[("w:val", style)]).close();
    }
    run(out, page, said);
    out.close();
}

fn run(out: &mut Markup, page: Lang, said: &Said) {
    out.open("w:r", &[]);
    if said.lang != page {
        out.open("w:rPr", &[])
            .empty("w:lang", &[("w:val", tag(said.lang))])
            .close();
    }
    for (at, line) in said.words.split('\n').enumerate() {
        if at > 0 {
            out.empty("w:br", &[]);
        }
        out.leaf("w:t", &[("xml:space", "preserve")], line);
    }
    out.close();
}

fn write_table(out: &mut Markup, lang: Lang, table: &Table) {
    paragraph(out, lang, Some("Caption"), &table.caption);
    let others = table.head.len().saturating_sub(1).max(1);
    let name = if others < 3 {
        WIDTH - others * 2200
    } else {
        WIDTH * 2 / 5
    };
    let widths: Vec<_> = (0..=others)
        .map(|at| if at == 0 { name } else { (WIDTH - name) / others })
        .collect();
    out.open("w:tbl", &[])
        .open("w:tblPr", &[])
        .empty("w:tblStyle", &[("w:val", "Figures")]);
    out.empty("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")]);
    out.empty("w:tblLayout", &[("w:type", "fixed")]);
    out.empty(
        "w:tblLook",
        &[
            ("w:val", "00A0"),
            ("w:firstRow", "1"),
            ("w:firstColumn", "1"),
            ("w:noVBand", "0"),
        ],
    );
    // What a screen reader says of the table before it goes in.
    out.empty("w:tblCaption", &[("w:val", &table.caption.words)]);
    if let Some(question) = &table.question {
        out.empty("w:tblDescription", &[("w:val", &question.to_string())]);
    }
    out.close().open("w:tblGrid", &[]);
    for width in &widths {
        out.empty("w:gridCol", &[("w:w", &width.to_string())]);
    }
    out.close();
    out.open("w:tr", &[])
        .open("w:trPr", &[])
        .empty("w:cantSplit", &[])
        .empty("w:tblHeader", &[])
        .close();
    for (at, said) in table.head.iter().enumerate() {
        cell(out, lang, &widths[at..=at], said, (at > 0).then_some("right"));
    }
    out.close();
    for row in &table.rows {
        write_row(out, lang, row, &widths);
    }
    out.close();
    // Two tables that touch would be read as one.
    out.open("w:p", &[])
        .open("w:pPr", &[])
        .empty("w:pStyle", &[("w:val", "Gap")])
        .close()
        .close();
}

fn write_row(out: &mut Markup, lang: Lang, row: &Row, widths: &[usize]) {
    out.open("w:tr", &[])
        .open("w:trPr", &[])
        .empty("w:cantSplit", &[])
        .close();
    cell(out, lang, &widths[..1], &row.name, None);
    let mut at = 1;
    for one in &row.cells {
        let end = (at + one.columns).min(widths.len());
        let said = Said {
            words: one.words.clone(),
            lang,
        };
        let side = if one.columns > 1 { "center" } else { "right" };
        cell(out, lang, &widths[at.min(end)..end], &said, Some(side));
        at = end;
    }
    out.close();
}

fn cell(out: &mut Markup, lang: Lang, widths: &[usize], said: &Said, side: Option<&str>) {
    let width = widths.iter().sum::<usize>().to_string();
    out.open("w:tc", &[])
        .open("w:tcPr", &[])
        .empty("w:tcW", &[("w:w", &width), ("w:type", "dxa")]);
    if widths.len() > 1 {
        out.empty("w:gridSpan", &[("w:val", &widths.len().to_string())]);
    }
    out.close()
        .open("w:p", &[])
        .open("w:pPr", &[])
        .empty("w:pStyle", &[("w:val", "Cell")]);
    if let Some(side) = side {
        out.empty("w:jc", &[("w:val", side)]);
    }
    out.close();
    run(out, lang, said);
    out.close().close();
}
