#![allow(clippy::unwrap_used)]

use std::ops::ControlFlow;

use crate::{BadRow, BadRows, Entry, Lexicon, RedactError};

/// People as "given|family|initials|e-mail", then teams.
fn read(bytes: &[u8]) -> Result<(Vec<String>, BadRows), RedactError> {
    let (lexicon, bad) = Lexicon::from_csv(bytes)?;
    let written = |entry| match entry {
        Entry::Person {
            given,
            family,
            initials,
            email,
        } => [given, family, initials, email].join("|"),
        Entry::Team(team) | Entry::Keep(team) | Entry::Hide(team) => team,
    };
    Ok((lexicon.entries().map(written).collect(), bad))
}

fn check(csv: &str, expected: &[&str]) {
    let (entries, bad) = read(csv.as_bytes()).unwrap();
    assert_eq!(entries, expected, "{csv}");
    assert_eq!(bad, BadRows::default(), "{csv}");
}

#[test]
fn the_open_data_extract_is_read_as_it_comes() {
    check(
        "Surname,GivenName,Initials,Prefix (EN),Prefix (FR),Suffix (EN),Suffix (FR),Title (EN),Titre (FR),\
         Telephone Number,Department Acronym,Department Name (EN),Department Name (FR),Organization Acronym,\
         Organization Name (EN),Organization Name (FR),Organization Structure (EN),Organization Structure (FR)\r\n\
         Okonkwo,Zoélie,,Ms.,Mme,,,Analyst,Analyste,613-555-0133,ESDC,Employment,Emploi,KOPS,Kestrel Operations,\
         Opérations Kestrel,A: B: C,A : B : C\r\n\
         \"O'Rourke\",\"Una\",K,,,,,,,,ESDC,Employment,Emploi,IITB,Kestrel Operations,Opérations Kestrel,A,A\r\n",
        &[
            "Zoélie|Okonkwo||",
            "KOPS",
            "Kestrel Operations",
            "Opérations Kestrel",
            "Una|O'Rourke|K|",
        ],
    );
}

#[test]
fn columns_are_known_by_many_names_in_any_order() {
    for csv in [
        "Nom / Surname;Prénom / Given name;Courriel\nRoy;Ève;e@x.ca\n",
        "E-mail,First Name,Last_Name\ne@x.ca,Ève,Roy\n",
        "\u{feff}PRENOM\tNOM DE FAMILLE\tAdresse de courriel\nÈve\tRoy\te@x.ca\n",
        "sep=;\nLAST NAME;GIVEN NAMES;EMAIL ADDRESS\n Roy ; Ève ;e@x.ca\n",
        "Staff list 2026\n\nSurname,Given Name,Surname,Email\nRoy,Ève,Wrong,e@x.ca\n",
        "Display Name,Email\n\"Roy, Ève [NC]\",e@x.ca\n",
        "Nom complet;Courriel\nÈve Roy;e@x.ca\n",
        "\"surname\",\"given\nname\",\"mail\"\n\"Roy\",\"Ève\",\"e@x.ca\"\n",
    ] {
        check(csv, &["Ève|Roy||e@x.ca"]);
    }
}

#[test]
fn a_file_is_all_in_one_encoding() {
    let text = "Nom;Prénom\nCôté-Roy;Zoélie\nŒuvrard;Ælfgifu\n";
    let wide = |to: fn(u16) -> [u8; 2], mark: [u8; 2]| {
        let mut bytes = mark.to_vec();
        bytes.extend(text.encode_utf16().flat_map(to));
        bytes
    };
    let files = [
        text.as_bytes().to_vec(),
        ["\u{feff}", text].concat().into_bytes(),
        encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        wide(u16::to_le_bytes, [0xff, 0xfe]),
        wide(u16::to_be_bytes, [0xfe, 0xff]),
    ];
    for bytes in files {
        assert_eq!(read(&bytes).unwrap().0, ["Zoélie|Côté-Roy||", "Ælfgifu|Œuvrard||"]);
    }
}

#[test]
fn rows_that_cannot_be_used_are_listed_by_line_and_reason() {
    let long = "x".repeat(201);
    let csv = format!(
        "org,surname,given name\r\n,Roy,Ève\r\n,,Ève\r\n,Roy,\r\nshort\r\n,{long},Ève\r\n,=1+1,Ève\r\n,+HYPERLINK(1),Ève\r\n\
         ,Roy,@SUM(A1)\r\n,123,Ève\r\n,Ro\0y,Ève\r\n\r\n\r\n,\"Two\nlines\",Ève\r\n,Last,Ève"
    );
    let (entries, bad) = read(csv.as_bytes()).unwrap();
    assert_eq!(entries, ["Ève|Roy||", "Ève|Last||"]);
    use BadRow::{NoName, NotAName, Short, TooLong};
    let expected = [
        (3, NoName),
        (4, NoName),
        (5, Short),
        (6, TooLong),
        (7, NotAName),
        (8, NotAName),
        (9, NotAName),
        (10, NotAName),
        (11, NotAName),
        (14, NotAName),
    ];
    assert_eq!((bad.rows.as_slice(), bad.count), (expected.as_slice(), 10));
}

#[test]
fn a_quotation_mark_that_nobody_closed_costs_its_own_line_only() {
    let mut csv = "surname,given\nRoy,Ève\n\"Doe,Jane\nLee,Ann\n".to_owned();
    csv.extend((0..100).map(|_| "Fox,\"Bob\"\n"));
    csv += "Li,\"Wu\n";
    let (entries, bad) = read(csv.as_bytes()).unwrap();
    assert_eq!(
        (entries.len(), entries[1].as_str(), entries[101].as_str()),
        (102, "Ann|Lee||", "Bob|Fox||")
    );
    assert_eq!(bad.rows, [(3, BadRow::OpenQuote), (105, BadRow::OpenQuote)]);
}

#[test]
fn hostile_files_are_refused_or_read_and_never_a_panic() {
    assert_eq!(read(b"").unwrap_err(), RedactError::EmptyDirectory);
    assert_eq!(read(b"\n\r\n\n").unwrap_err(), RedactError::EmptyDirectory);
    assert_eq!(read(b"a,b\n1,2\n").unwrap_err(), RedactError::NoSurnameColumn);
    assert_eq!(read(&[0; 5000]).unwrap_err(), RedactError::NoSurnameColumn);
    assert_eq!(read(&b"\"".repeat(100_000)).unwrap_err(), RedactError::NoSurnameColumn);
    assert_eq!(read(&vec![b','; 3 << 20]).unwrap_err(), RedactError::NoSurnameColumn);
    let wide = format!(
        "{}surname,given\n{}Roy,Ève\n",
        "x,".repeat(100_000),
        ",".repeat(100_000)
    );
    assert_eq!(read(wide.as_bytes()).unwrap().0, ["Ève|Roy||"]);
    for cell in [
        "x".repeat(10 << 20),
        format!("\"{}\"", "x".repeat(10 << 20)),
        "\"\n".repeat(5 << 20),
    ] {
        let csv = format!("surname,given\nRoy,Ève\n{cell},Ann\nLee,Ann\n");
        let (entries, bad) = read(csv.as_bytes()).unwrap();
        assert_eq!(
            (entries.first(), entries.last()),
            (Some(&"Ève|Roy||".into()), Some(&"Ann|Lee||".into()))
        );
        assert_eq!(bad.rows[0].0, 3);
    }
}

#[test]
fn whoever_watches_sees_it_go_on_and_may_end_it() {
    let mut csv = "surname,given\n".to_owned();
    csv.extend((0..10_000).map(|_| "Roy,Ève\n"));
    let mut seen = Vec::new();
    let mut watch = |rows, bytes, all| {
        seen.push((rows, bytes, all));
        ControlFlow::Continue(())
    };
    let (lexicon, _) = Lexicon::from_csv_watched(csv.as_bytes(), &mut watch).unwrap();
    assert_eq!(lexicon.people(), 10_000);
    assert!(seen.windows(2).all(|two| two[0].0 <= two[1].0 && two[0].1 <= two[1].1));
    assert_eq!((seen.len(), *seen.last().unwrap()), (6, (10_000, csv.len(), csv.len())));
    let ended = Lexicon::from_csv_watched(csv.as_bytes(), &mut |_, _, _| ControlFlow::Break(()));
    assert_eq!(ended.err(), Some(RedactError::Cancelled));
}
