//! The report as a document for an office suite.
//!
//! Written part by part rather than through a general library: what leaves the vault is then known to the last
//! byte. There is no author, no date, no revision and no application name in it, because nothing here writes
//! one; and language, header rows and heading styles are there from the start.

mod body;
mod picture;
mod styles;
mod table;

use crate::page::Page;
use crate::{Report, ReportError, parts};
use kit::Lang;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>"#;

/// The report as DOCX in this language. The same report gives the same bytes.
pub fn docx(report: &Report, lang: Lang) -> Result<Vec<u8>, ReportError> {
    report.gate()?;
    pack(&parts::page(report, lang))
}

/// Any page as DOCX.
pub(crate) fn pack(page: &Page) -> Result<Vec<u8>, ReportError> {
    let lang = page.lang;
    let files = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/document.xml", body::document(page)),
        ("word/styles.xml", styles::styles(lang)),
        ("word/numbering.xml", styles::NUMBERING.to_owned()),
        ("word/settings.xml", styles::settings(lang)),
        ("word/footer1.xml", body::footer()),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("docProps/core.xml", body::properties(page)),
    ];
    // 1980-01-01, the earliest a zip can say: when the report was written is nobody's business.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        pack.start_file(name, options).map_err(|_| ReportError::Pack)?;
        pack.write_all(content.as_bytes()).map_err(|_| ReportError::Pack)?;
    }
    Ok(pack.finish().map_err(|_| ReportError::Pack)?.into_inner())
}

/// The language as an office suite names it.
fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-CA",
        Lang::Fr => "fr-CA",
    }
}
