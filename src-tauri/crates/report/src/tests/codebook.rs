//! Codebooks as they leave, as they come back, and as nobody should have sent them.

use crate::codebook::{CodebookError, Found, Why, csv, qdc, read, theme_guid};
use crate::tests::sample::note;
use record::{Reading, StudyId, ThemeId};

fn study() -> StudyId {
    StudyId::from_bytes([7; 16])
}

/// Three levels, both languages, and every sign that a format could trip over.
fn book() -> Reading {
    let mut book = Reading::default();
    let waiting = book.add_theme(note("Waiting"));
    let access = book.add_theme(note("Access & tools, \"first\" <week>"));
    let long = book.add_theme(note("=SUM of it"));
    let hiring = book.add_theme(note("Embauche, œuvre"));
    book.move_theme(access, Some(waiting)).unwrap();
    book.move_theme(long, Some(access)).unwrap();
    book.colour_theme(hiring, 6).unwrap();
    let at = |id: ThemeId| book.themes.iter().position(|theme| theme.id == id).unwrap();
    let (access, hiring) = (at(access), at(hiring));
    book.themes[access].description = Some(note("One need, several places; to ask\nand \"wait\""));
    book.themes[access].name_fr = Some(note("Accès et outils"));
    book.themes[hiring].name_fr = Some(note("Embauche"));
    book
}

#[allow(clippy::type_complexity)]
fn shape(found: &Found) -> Vec<(String, Option<String>, Option<String>, Option<usize>, Option<u8>)> {
    let codes = found.codes.iter().cloned();
    codes
        .map(|it| (it.name, it.name_fr, it.description, it.part_of, it.colour))
        .collect()
}

#[test]
fn a_codebook_comes_back_as_it_went() {
    let book = book();
    let outline = book.outline();
    let text = |text: &record::NoteText| text.expose().to_owned();
    let went = outline.iter().map(|it| {
        let whole = it
            .theme
            .part_of
            .and_then(|whole| outline.iter().position(|other| other.theme.id == whole));
        let theme = it.theme;
        (
            text(&theme.name),
            theme.name_fr.as_ref().map(text),
            theme.description.as_ref().map(text),
            whole,
            Some(theme.colour),
        )
    });
    let went: Vec<_> = went.collect();
    for bytes in [csv(&book), qdc(&book, study()).unwrap()] {
        let found = read(&bytes).unwrap();
        assert_eq!(shape(&found), went);
        assert_eq!(found.passed_over, []);
    }
}

#[test]
fn the_table_begins_as_taguette_reads_it() {
    let text = String::from_utf8(csv(&book())).unwrap();
    let mut lines = text.split("\r\n");
    assert_eq!(
        lines.next(),
        Some("\u{feff}tag,description,name_en,name_fr,number,part_of,colour")
    );
    assert_eq!(lines.next(), Some("Waiting,,Waiting,,1,,1"));
    assert!(text.contains("'=SUM of it"), "a spreadsheet must not compute it");
    // It takes a file in which one column alone can hold the name.
    let head = text.lines().next().unwrap().trim_start_matches('\u{feff}').split(',');
    assert_eq!(head.filter(|cell| ["tag", "name", "path"].contains(cell)).count(), 1);
}

#[test]
fn a_table_of_before_and_one_of_taguette_are_read() {
    for (text, names) in [
        (
            "\u{feff}tag,description,name,name_fr,number,part_of,colour\r\nWaiting,,Waiting,Attente,1,,1\r\n",
            "Waiting",
        ),
        (
            "tag,description,number of highlights,number of documents\r\ntools,what is used,230,12\r\n",
            "tools",
        ),
    ] {
        assert_eq!(tree(text.as_bytes()), named(&[(names, None)]));
    }
}

#[test]
fn other_programs_are_told_no_numbers_no_dates_and_nobody() {
    let text = String::from_utf8(qdc(&book(), study()).unwrap()).unwrap();
    assert!(
        text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"")
    );
    assert!(!text.contains("User") && !text.contains("dateTime") && !text.contains("07070707"));
    assert_eq!(text.matches("guid=").count(), 4);
    assert_eq!(
        qdc(&Reading::default(), study()),
        None,
        "the format has no word for an empty codebook"
    );
    let guid = theme_guid(study(), ThemeId(1));
    assert_eq!(guid, theme_guid(study(), ThemeId(1)));
    assert_ne!(guid, theme_guid(study(), ThemeId(2)));
    assert_ne!(guid, theme_guid(StudyId::from_bytes([8; 16]), ThemeId(1)));
    assert!(text.contains(&guid));
}

#[allow(clippy::print_stdout)]
#[test]
fn it_is_valid_against_the_published_schema() {
    let schema = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../../shared/data/refi-qda/Codebook.xsd"
    );
    let place = std::env::temp_dir().join(format!("codebook-{}.qdc", std::process::id()));
    std::fs::write(&place, qdc(&book(), study()).unwrap()).unwrap();
    let check = std::process::Command::new("xmllint");
    let checked = { check }.args(["--noout", "--schema", schema]).arg(&place).output();
    std::fs::remove_file(&place).unwrap();
    match checked {
        Ok(checked) if std::path::Path::new(schema).exists() => assert!(checked.status.success(), "{checked:?}"),
        _ => println!("no xmllint or no schema here: not checked"),
    }
}

/// Names, each with the place of the one it is a part of.
fn tree(bytes: &[u8]) -> Vec<(String, Option<usize>)> {
    read(bytes)
        .unwrap()
        .codes
        .into_iter()
        .map(|it| (it.name, it.part_of))
        .collect()
}

fn named(names: &[(&str, Option<usize>)]) -> Vec<(String, Option<usize>)> {
    names.iter().map(|(name, whole)| ((*name).to_owned(), *whole)).collect()
}

#[test]
fn paths_and_parents_of_other_programs_are_understood() {
    let expected = named(&[("Waiting", None), ("Access", Some(0)), ("Meetings", None)]);
    for text in [
        "tag,description\nWaiting,\nWaiting/Access,for tools\nMeetings,\n",
        "path;memo\r\nWaiting > Access;x\r\nMeetings;\r\n",
        "Name\tParent\tColor\nWaiting\t\t#fff\nAccess\tWaiting\t\nMeetings\t\t",
        "sep_ignored,Code,Category\n,Waiting,\n,Access,waiting\n,Meetings,\n",
        "tag|description\nwaiting|\nWaiting/Access|\nMeetings|",
    ] {
        let found = tree(text.as_bytes());
        let lower = |it: &[(String, Option<usize>)]| -> Vec<_> {
            it.iter().map(|(name, at)| (name.to_lowercase(), *at)).collect()
        };
        assert_eq!(lower(&found), lower(&expected), "{text}");
    }
    assert_eq!(
        tree("tag\nWaiting / Attente\n".as_bytes()),
        named(&[("Waiting / Attente", None)])
    );
    let later = "name,parent\nAccess,Waiting\nWaiting,\n";
    assert_eq!(tree(later.as_bytes()), named(&[("Waiting", None), ("Access", Some(0))]));
}

#[test]
fn other_encodings_are_read() {
    let wide: Vec<u8> = "tag;description\nDélais;à côté\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [
        b"tag;description\nD\xe9lais;\xe0 c\xf4t\xe9\n".to_vec(),
        [b"\xff\xfe".to_vec(), wide].concat(),
        "\u{feff}tag;description\nDélais;à côté\n".as_bytes().to_vec(),
        "<CodeBook><Codes><Code name='Délais' guid='x'><Description>à c&#244;té</Description></Code></Codes></CodeBook>".as_bytes().to_vec(),
    ] {
        let found = read(&bytes).unwrap();
        assert_eq!((found.codes[0].name.as_str(), found.codes[0].description.as_deref()), ("Délais", Some("à côté")));
    }
}

#[test]
fn what_is_not_understood_is_listed() {
    let why = |text: &str| -> Vec<(u32, Why)> {
        read(text.as_bytes())
            .unwrap()
            .passed_over
            .iter()
            .map(|it| (it.line, it.why))
            .collect()
    };
    assert_eq!(
        why("tag,weight,owner\nWaiting,3,me\n"),
        [(1, Why::Column), (1, Why::Column)]
    );
    assert_eq!(
        why("tag,description\nWaiting,\n,lost\nwaiting,\n"),
        [(3, Why::Nameless), (4, Why::Twice)]
    );
    assert_eq!(why("name,parent\nAccess,Gone\n"), [(2, Why::NoWhole)]);
    assert_eq!(why(&format!("tag\n{}\n", "w".repeat(300))), [(2, Why::TooLong)]);
    assert_eq!(why(&format!("tag\n{}\n", ["a"; 40].join(">"))), [(2, Why::TooDeep)]);
    let sets = "<CodeBook>\n<Codes><Code name='a'/></Codes>\n<Sets><Set name='s'><MemberCode guid='x'/></Set></Sets></CodeBook>";
    assert_eq!(why(sets), [(3, Why::Element)]);
    // A ring of parents is two themes at the top.
    assert_eq!(why("name,parent\na,b\nb,a\n"), [(2, Why::NoWhole), (3, Why::NoWhole)]);
}

#[test]
fn what_hides_in_a_name_is_taken_out() {
    let rest = "and a word ".repeat(20);
    let text = format!("tag,description\n\"Wai\u{202e}ting\u{200b}\u{7}\",\"a\u{0085}b\tc\"\n'=cmd,{rest}\n");
    let found = read(text.as_bytes()).unwrap();
    assert_eq!(found.codes[0].name, "Waiting");
    assert_eq!(found.codes[0].description.as_deref(), Some("ab c"));
    assert_eq!(found.codes[1].name, "=cmd");
}

/// Nested so deeply that a reader which calls itself would end the program.
fn nested(elements: usize) -> String {
    let open: String = (0..elements).map(|at| format!("<Code name='{at}'>")).collect();
    format!(
        "<CodeBook><Codes>{open}{}</Codes></CodeBook>",
        "</Code>".repeat(elements)
    )
}

#[test]
fn hostile_codebooks_are_refused_in_a_word() {
    use CodebookError::*;
    let bomb = "<!DOCTYPE b [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><CodeBook><Codes><Code name=\"&b;\"/></Codes></CodeBook>";
    let fetch = "<!DOCTYPE b SYSTEM \"file:///etc/passwd\"><CodeBook/>";
    let many: String = (0..2_001).map(|at| format!("theme {at}\n")).collect();
    let rows: [(&str, Vec<u8>, CodebookError); 24] = [
        ("nothing", vec![], Empty),
        ("spaces", b"  \n \n".to_vec(), Empty),
        ("a mark and nothing", b"\xef\xbb\xbf".to_vec(), Empty),
        ("a head alone", b"tag,description\n".to_vec(), Empty),
        ("no names", b"colour,weight\nred,3\n".to_vec(), NoNames),
        (
            "prose",
            b"Dear colleague, here are the codes\nas promised\n".to_vec(),
            NoNames,
        ),
        ("noughts", vec![0; 400], NotText),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), NotText),
        ("a zip", b"PK\x03\x04\x14\0\0\0\x08\0".to_vec(), NotText),
        ("a bell in every word", "tag\n\u{7}\u{7}\u{7}a\n".into(), NotText),
        ("four megabytes and one", vec![b'a'; (4 << 20) + 1], TooLarge),
        ("too many", format!("tag\n{many}").into_bytes(), TooMany),
        (
            "an open quotation",
            format!("tag\n\"{}", "a\n".repeat(40_000)).into_bytes(),
            Damaged,
        ),
        ("entities that grow", bomb.into(), Declares),
        ("a file to fetch", fetch.into(), Declares),
        (
            "an entity nobody knows",
            "<CodeBook><Codes><Code name='a'><Description>&x;</Description></Code></Codes></CodeBook>".into(),
            Declares,
        ),
        (
            "the same in a name",
            "<CodeBook><Codes><Code name='&x;'/></Codes></CodeBook>".into(),
            Declares,
        ),
        ("cut short", "<CodeBook><Codes><Code name='a'>".into(), Damaged),
        (
            "closed crosswise",
            "<CodeBook><Codes><Code name='a'></Codes></Code></CodeBook>".into(),
            Damaged,
        ),
        ("a page", "<html><body>codes</body></html>".into(), Damaged),
        ("no element", "< < <".into(), Damaged),
        (
            "twice the same attribute",
            "<CodeBook><Codes><Code name='a' name='b'/></Codes></CodeBook>".into(),
            Damaged,
        ),
        (
            "a character that is none",
            "<CodeBook><Codes><Code name='a'><Description>&#xD800;</Description></Code></Codes></CodeBook>".into(),
            Damaged,
        ),
        ("a well without a floor", nested(100_000).into_bytes(), TooDeep),
    ];
    for (what, bytes, refusal) in rows {
        assert_eq!(read(&bytes), Err(refusal), "{what}");
    }
    assert_eq!(read(b"<CodeBook><Codes/></CodeBook>"), Err(Empty));
    assert_eq!(
        read(nested(40).as_bytes()).unwrap().codes.len(),
        40,
        "deeper than we keep is kept less deep"
    );
}

proptest::proptest! {
    #[test]
    fn whatever_comes_is_read_or_refused(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = read(&[b"tag,name,parent\n", bytes.as_slice()].concat());
        let _ = read(&[b"<CodeBook><Codes><Code name='", bytes.as_slice()].concat());
    }
}
