//! What goes in comes out.

use super::draft_samples::draft;
use super::samples::*;
use crate::*;
use proptest::prelude::*;

#[test]
fn everything_sealed_opens_as_it_was() {
    let (folder, mut vault) = vault();
    let mut cupboard = Cupboard::new();
    let ids: Vec<RecordId> = (0..10).map(|_| RecordId::fresh()).collect();
    let (open, sealed, reading) = (full_session(), full_session().seal(), reading());
    cupboard.put(&mut vault, ids[0], &open);
    cupboard.put(&mut vault, ids[1], &sealed);
    cupboard.put(&mut vault, ids[2], &interviewer_study());
    cupboard.put(&mut vault, ids[3], &lead_study());
    cupboard.put(&mut vault, ids[4], &reading);
    cupboard.put(&mut vault, ids[5], &names());
    cupboard.put(&mut vault, ids[6], &learned());
    cupboard.put(&mut vault, ids[7], &remarks());
    cupboard.put(&mut vault, ids[8], &draft());
    cupboard.put(&mut vault, ids[9], &kits());
    drop(vault);

    let unlocked = cupboard.open(&again(folder.path())).unwrap();
    assert_eq!(unlocked.troubles, []);
    assert_eq!(unlocked.records.len(), 10);
    for Opened { header, content } in unlocked.records {
        assert_eq!(
            (header.study, header.version, header.previous),
            (study_id(), 1, Digest::NONE)
        );
        let at = ids.iter().position(|id| *id == header.record).unwrap();
        match (at, content) {
            (0, Content::Open(found)) => assert_eq!(found, open),
            (1, Content::Session(found)) => assert_eq!(found, sealed),
            (2, Content::Study(found)) => assert_eq!(format!("{found:?}"), format!("{:?}", interviewer_study())),
            (3, Content::Study(found)) => assert_eq!(format!("{found:?}"), format!("{:?}", lead_study())),
            (4, Content::Reading(found)) => assert_eq!(found, reading),
            (5, Content::Names(found)) => assert_eq!(found.into_entries(), names().into_entries()),
            (6, Content::Learned(found)) => assert_eq!(said(&found), said(&learned())),
            (7, Content::Remarks(found)) => assert_eq!(found, remarks()),
            (8, Content::Draft(found)) => assert_eq!(*found, draft()),
            (9, Content::Kits(found)) => assert_eq!(*found, kits()),
            (at, other) => panic!("{at} became {other:?}"),
        }
    }
}

/// All of it, as a vault would be told.
fn said(learned: &Learned) -> String {
    let words = learned
        .words()
        .iter()
        .map(|word| format!("{} {:?} {:?}", word.expose(), word.ruling(), word.reach()));
    let words: Vec<_> = words.collect();
    format!(
        "{words:?} {:?} {} {}",
        learned.counts(),
        learned.untold(),
        learned.update()
    )
}

#[test]
fn each_save_is_the_next_version_and_names_the_one_before() {
    let (_folder, mut vault) = vault();
    let mut cupboard = Cupboard::new();
    let id = RecordId::fresh();
    let mut session = open_session();
    for version in 1..=3 {
        session.note(&question("1.1"), vec![line(&format!("line {version}"))]);
        let before = cupboard.rows.get(&id).map_or(Digest::NONE, |body| Digest::of(body));
        cupboard.put(&mut vault, id, &session);
        let opened = cupboard.open(&vault).unwrap().records.remove(0);
        assert_eq!((opened.header.version, opened.header.previous), (version, before));
    }
}

#[test]
fn a_record_is_a_text_that_a_person_can_read() {
    let header = Header {
        study: study_id(),
        record: RecordId::from_bytes([1; 16]),
        version: 1,
        previous: Digest::NONE,
        kind: Kind::Open,
    };
    let text = wire::write(&header, (&full_session()).into()).unwrap();
    let text = std::str::from_utf8(&text).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "sub rosa record 1");
    assert!(lines[1].starts_with("{\"study\":\"07070707-"), "{}", lines[1]);
    assert!(lines[2].contains("œuvre à finir 🌱"));
    assert!(lines[3..].iter().all(|line| line.is_empty()));
    assert_eq!(text.len(), 8 * 1024);
}

#[test]
fn sizes_are_powers_of_two_from_eight_kibibytes() {
    let (_folder, mut vault) = vault();
    let sizes = [1, 900, 5_000, 12_000, 20_000].map(|length| {
        let id = RecordId::fresh();
        let mut session = open_session();
        session.note(&question("1.1"), vec![line(&"a".repeat(length))]);
        vault.add_key(id.key()).unwrap();
        let ledger = Ledger::begin(study_id());
        let put = ledger.seal(&vault, id, &session).unwrap();
        vault.open(id.key(), put.body().as_bytes()).unwrap().len() / 1024
    });
    assert_eq!(sizes, [8, 8, 8, 16, 32]);
}

#[test]
fn a_field_from_the_future_is_passed_over_and_a_format_is_not() {
    let header = Header {
        study: study_id(),
        record: RecordId::from_bytes([1; 16]),
        version: 1,
        previous: Digest::NONE,
        kind: Kind::Session,
    };
    let text = wire::write(&header, (&full_session().seal()).into()).unwrap();
    let text = std::str::from_utf8(&text).unwrap();
    let with = |from: &str, to: &str| wire::read(text.replacen(from, to, 1).as_bytes());

    assert!(matches!(
        with("{\"kit\"", "{\"mood\":[1,{}],\"kit\"").unwrap().1,
        Content::Session(_)
    ));
    assert!(matches!(with("record 1\n", "record 6\n"), Err(RecordError::Newer(6))));
    assert!(matches!(with("record 1\n", "record 0\n"), Err(RecordError::Older(0))));
    for (from, to) in [
        ("sub rosa", "sub rose"),
        ("record 1\n", "record +1\n"),
        ("record 1\n", "record 99999999999\n"),
        ("\"kind\":\"session\"", "\"kind\":\"opinion\""),
        ("\"kind\":\"session\"", "\"kind\":\"reading\""),
        ("{\"kit\"", "[\"kit\""),
        ("\n\n", "\n \n"),
    ] {
        assert!(matches!(with(from, to), Err(RecordError::Unreadable)), "{from} to {to}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_words_come_back(texts in prop::collection::vec(any::<String>(), 0..8)) {
        let mut session = open_session();
        session.note(&question("3.1"), texts.iter().map(|text| line(text)).collect());
        let sealed = session.seal();
        let header = Header {
            study: study_id(),
            record: RecordId::fresh(),
            version: 9,
            previous: Digest::of(b"before"),
            kind: Kind::Session,
        };
        let text = wire::write(&header, (&sealed).into()).unwrap();
        let (found, content) = wire::read(&text).unwrap();
        prop_assert_eq!(found, header);
        prop_assert!(matches!(content, Content::Session(found) if found == sealed));
    }

    #[test]
    fn nothing_read_makes_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = wire::read(&bytes);
        let titled = [b"sub rosa record 1\n".as_slice(), &bytes].concat();
        let _ = wire::read(&titled);
    }
}
