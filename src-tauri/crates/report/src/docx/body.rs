//! What stands on the pages of the document.

use super::picture;
use super::tag;
use crate::chart::{Drawing, Side, swatch};
use crate::markup::Markup;
use crate::page::{Block, Heading, Page, Said};
use crate::typography::whole;
use crate::words::words;
use kit::Lang;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Twentieths of a point between the margins of a letter page.
pub(super) const WIDTH: usize = 9360;

/// The document as it is written.
pub(super) struct Body {
    pub out: Markup,
    /// The language of everything that does not say otherwise.
    pub lang: Lang,
    /// Each picture has a number of its own.
    drawn: u32,
}

/// `word/document.xml`.
pub(super) fn document(page: &Page) -> String {
    let mut body = Body {
        out: Markup::new(),
        lang: page.lang,
        drawn: 0,
    };
    let names = [&[("xmlns:w", WORD), ("xmlns:r", LINKS)], picture::NAMES].concat();
    body.out
        .ready(DECLARATION)
        .open("w:document", &names)
        .open("w:body", &[]);
    body.page(page);
    let out = &mut body.out;
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
    body.out.finish()
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

impl Body {
    fn page(&mut self, page: &Page) {
        let plain = |words: &str| Said {
            words: words.to_owned(),
            lang: page.lang,
        };
        self.paragraph(Some("Title"), &plain(&page.title));
        for said in page.under_title.iter().filter(|said| !said.words.is_empty()) {
            self.paragraph(Some("Subtitle"), said);
        }
        for (at, block) in page.blocks.iter().enumerate() {
            if let Some(number) = page.number(at).filter(|_| page.is_numbered) {
                self.paragraph(Some("RowNumber"), &plain(&whole(number, page.lang)));
            }
            match block {
                Block::Heading(heading) => self.heading(heading),
                Block::Paragraph(said) => self.paragraph(None, said),
                Block::Note(said) => self.paragraph(Some("Note"), said),
                Block::Quote(said) => self.paragraph(Some("Quote"), said),
                Block::Item(said) => self.paragraph(Some("ListBullet"), said),
                Block::Room(lines) => self.room(*lines),
                Block::Legend(words) => self.legend(words),
                Block::Table(table) => self.table(table),
            }
        }
    }

    fn heading(&mut self, heading: &Heading) {
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
        self.paragraph(Some(style), &words);
    }

    pub(super) fn paragraph(&mut self, style: Option<&str>, said: &Said) {
        self.out.open("w:p", &[]);
        if let Some(style) = style {
            self.style(style);
        }
        self.run(said);
        self.out.close();
    }

    fn style(&mut self, style: &str) {
        self.out
            .open("w:pPr", &[])
            .empty("w:pStyle", &[("w:val", style)])
            .close();
    }

    pub(super) fn run(&mut self, said: &Said) {
        self.out.open("w:r", &[]);
        if said.lang != self.lang {
            self.out
                .open("w:rPr", &[])
                .empty("w:lang", &[("w:val", tag(said.lang))])
                .close();
        }
        for (at, line) in said.words.split('\n').enumerate() {
            if at > 0 {
                self.out.empty("w:br", &[]);
            }
            self.out.leaf("w:t", &[("xml:space", "preserve")], line);
        }
        self.out.close();
    }

    /// Empty lines with a rule under each.
    fn room(&mut self, lines: usize) {
        for _ in 0..lines {
            self.out.open("w:p", &[]);
            self.style("Room");
            self.out.close();
        }
    }

    /// What the patterns stand for: each beside its words.
    fn legend(&mut self, legend: &[String; 4]) {
        self.out.open("w:p", &[]);
        self.style("Legend");
        let sides = [Side::Disagree, Side::Neither, Side::Agree, Side::Mixed];
        let looks = words(self.lang).patterns;
        let all = sides.into_iter().zip(looks).zip(legend);
        for ((side, look), words) in all.filter(|(_, words)| !words.is_empty()) {
            self.picture(&swatch(side, "legend"), look, WIDTH);
            // A line each: a pattern at the end of a line would stand apart from its words.
            let end = if legend.iter().rev().find(|it| !it.is_empty()) == Some(words) {
                ""
            } else {
                "\n"
            };
            let lang = self.lang;
            self.run(&Said {
                words: format!("\u{A0}{words}{end}"),
                lang,
            });
        }
        self.out.close();
    }

    /// A picture in a run of its own, no wider than so many twentieths of a point.
    pub(super) fn picture(&mut self, drawing: &Drawing, described: &str, room: usize) {
        self.drawn += 1;
        picture::write(&mut self.out, drawing, described, self.drawn, room);
    }
}
