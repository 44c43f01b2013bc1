//! Styles and settings of the document.

use super::tag;
use kit::Lang;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#;

/// Id, name, based on, properties of the paragraph, properties of its letters. The names of headings, title,
/// quote and caption are those that an office suite knows, so that its outline and its reader find them.
const PARAGRAPHS: [(&str, &str, &str, &str, &str); 13] = [
    (
        "Title",
        "Title",
        "Normal",
        r#"<w:spacing w:before="0" w:after="80"/>"#,
        r#"<w:b/><w:sz w:val="52"/>"#,
    ),
    (
        "Subtitle",
        "Subtitle",
        "Normal",
        r#"<w:spacing w:before="0" w:after="80"/>"#,
        r#"<w:color w:val="46423D"/><w:sz w:val="28"/>"#,
    ),
    (
        "Heading1",
        "heading 1",
        "Normal",
        r#"<w:keepNext/><w:keepLines/><w:spacing w:before="480" w:after="160"/><w:outlineLvl w:val="0"/>"#,
        r#"<w:b/><w:color w:val="1F497A"/><w:sz w:val="36"/>"#,
    ),
    (
        "Heading2",
        "heading 2",
        "Normal",
        r#"<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="1"/>"#,
        r#"<w:b/><w:sz w:val="28"/>"#,
    ),
    (
        "Heading3",
        "heading 3",
        "Normal",
        r#"<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="2"/>"#,
        r#"<w:b/><w:sz w:val="24"/>"#,
    ),
    (
        "Quote",
        "Quote",
        "Normal",
        r#"<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="12" w:color="5E5850"/></w:pBdr><w:spacing w:before="120" w:after="200"/><w:ind w:left="360"/>"#,
        "",
    ),
    (
        "Caption",
        "caption",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="200" w:after="80"/>"#,
        r#"<w:b/><w:color w:val="46423D"/>"#,
    ),
    ("Note", "Note", "Normal", "", r#"<w:color w:val="46423D"/>"#),
    (
        "ListBullet",
        "List Bullet",
        "Normal",
        r#"<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="0" w:after="60"/><w:ind w:left="360" w:hanging="260"/>"#,
        "",
    ),
    (
        "Room",
        "Room",
        "Normal",
        // Lines for a pen; `between` keeps the rule under each of several.
        r#"<w:pBdr><w:bottom w:val="dotted" w:sz="6" w:space="1" w:color="5E5850"/><w:between w:val="dotted" w:sz="6" w:space="1" w:color="5E5850"/></w:pBdr><w:spacing w:before="0" w:after="0" w:line="480" w:lineRule="exact"/>"#,
        "",
    ),
    (
        "Legend",
        "Legend",
        "Normal",
        r#"<w:keepNext/><w:spacing w:before="120" w:after="0"/>"#,
        r#"<w:color w:val="46423D"/>"#,
    ),
    (
        "RowNumber",
        "Row number",
        "Normal",
        // In the margin, beside what it numbers.
        r#"<w:keepNext/><w:framePr w:w="560" w:hSpace="120" w:wrap="around" w:vAnchor="text" w:hAnchor="page" w:x="760" w:y="1"/><w:spacing w:before="0" w:after="0"/><w:jc w:val="right"/>"#,
        r#"<w:color w:val="46423D"/><w:sz w:val="20"/>"#,
    ),
    (
        "Gap",
        "Gap",
        "Normal",
        r#"<w:spacing w:before="0" w:after="0"/>"#,
        r#"<w:sz w:val="16"/>"#,
    ),
];

const CELL: &str = r#"<w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr></w:style>"#;

const TABLE: &str = r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="Figures"><w:name w:val="Figures"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="DFDAD3"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="DFDAD3"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="DFDAD3"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="5E5850"/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="5E5850"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>"#;

/// `word/styles.xml`.
pub(super) fn styles(lang: Lang) -> String {
    let tag = tag(lang);
    let mut out = String::from(HEAD);
    out.push_str(&format!(
        r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:eastAsia="Noto Sans" w:cs="Noto Sans"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#
    ));
    for (id, name, based_on, paragraph, letters) in PARAGRAPHS {
        let ours = if id == name { r#" w:customStyle="1""# } else { "" };
        let ours = if matches!(id, "Title" | "Subtitle" | "Quote" | "ListBullet") {
            ""
        } else {
            ours
        };
        out.push_str(&format!(
            r#"<w:style w:type="paragraph"{ours} w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{based_on}"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"#
        ));
    }
    out.push_str(CELL);
    out.push_str(TABLE);
    out
}

/// `word/numbering.xml`: what stands before the items of a list.
pub(super) const NUMBERING: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#;

/// `word/settings.xml`.
pub(super) fn settings(lang: Lang) -> String {
    let tag = tag(lang);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:removePersonalInformation/><w:removeDateAndTime/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{tag}"/></w:settings>"#
    )
}
