//! The lead's plan: what goes in comes out, and the released format still opens.

use super::samples::*;
use crate::*;
use kit::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use vault::{Opener, open_stock};

fn plan() -> Plan {
    let own = OwnText {
        en: Some(words("Good morning [name], an hour of yours?")),
        fr: Some(words("")),
    };
    Plan {
        days: Some(Days {
            from: "2027-02-22".to_owned(),
            to: "2027-04-23".to_owned(),
            hours: "10-12,13-15".to_owned(),
            minutes: 60,
            without: vec!["2027-03-05".to_owned()],
        }),
        langs: BTreeSet::from([Lang::En, Lang::Fr]),
        target: 45,
        divisions: vec![Division {
            name: "Lighthouse works".to_owned(),
            invited: 24,
            booked: 3,
            heard: 12,
        }],
        heard_in: BTreeMap::from([(Lang::En, 9), (Lang::Fr, 6)]),
        texts: BTreeMap::from([("invitation.0.2".to_owned(), own)]),
        written: BTreeSet::from([Written::Papers, Written::Calendar]),
    }
}

#[test]
fn a_plan_comes_out_as_it_went_in_and_prints_no_word() {
    let (folder, mut vault) = vault();
    let mut cupboard = Cupboard::new();
    let ids = [RecordId::fresh(), RecordId::fresh()];
    cupboard.put(&mut vault, ids[0], &plan());
    cupboard.put(&mut vault, ids[1], &Plan::default());
    drop(vault);
    let unlocked = cupboard.open(&again(folder.path())).unwrap();
    assert_eq!((unlocked.troubles.len(), unlocked.records.len()), (0, 2));
    for Opened { header, content } in unlocked.records {
        let Content::Plan(found) = content else {
            panic!("{:?} is no plan", header.kind)
        };
        let expected = if header.record == ids[0] {
            plan()
        } else {
            Plan::default()
        };
        assert_eq!(*found, expected);
    }
    let printed = format!("{:?}", plan());
    assert!(!printed.contains("morning"), "{printed}");
}

#[test]
fn an_own_text_is_gone_once_both_sides_are_brought_back() {
    let mut own = OwnText::default();
    assert!(own.write(Lang::Fr, Some(words("Bonjour"))));
    assert!(own.write(Lang::En, Some(words(""))), "a blank side is a decision");
    assert!(own.write(Lang::En, None));
    assert!(!own.write(Lang::Fr, None));
    assert_eq!(own, OwnText::default());
}

/// `UPDATE=1` writes the vector where there is none yet. It has a key of its own, since other kinds came beside it.
#[test]
fn a_plan_of_format_5_opens_to_the_same_bytes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/record-5");
    let file = |end: &str| folder.join(format!("plan.{end}"));
    if std::env::var_os("UPDATE").is_some() && !file("txt").exists() {
        write_vector(&folder);
    }
    let key = fs::read_to_string(file("key")).unwrap();
    let expected = fs::read(file("txt")).unwrap();
    let text = open_stock(&fs::read(file("age")).unwrap(), &[Opener::Identity(key.trim())]).unwrap();
    assert_eq!(*text, expected);
    assert!(expected.starts_with(b"sub rosa record 5\n"));
    let (header, content) = wire::read(&text).unwrap();
    let Content::Plan(found) = content else {
        panic!("no plan")
    };
    assert_eq!(*found, plan());
    assert_eq!(*wire::write(&header, (&*found).into()).unwrap(), expected);
    // A program of before would lose it, so the title must keep it out.
    let older = String::from_utf8(expected).unwrap().replacen("record 5", "record 4", 1);
    assert!(wire::read(older.as_bytes()).is_err());
}

fn write_vector(folder: &Path) {
    let (_folder, mut vault) = vault();
    fs::create_dir_all(folder).unwrap();
    let id = RecordId::from_bytes([0x5d; 16]);
    vault.add_key(id.key()).unwrap();
    let header = Header {
        study: study_id(),
        record: id,
        version: 1,
        previous: Digest::NONE,
        kind: Kind::Plan,
    };
    let text = wire::write(&header, (&plan()).into()).unwrap();
    let identity = vault.export_identity(id.key()).unwrap();
    fs::write(folder.join("plan.key"), format!("{}\n", *identity)).unwrap();
    fs::write(folder.join("plan.age"), vault.seal(id.key(), &text).unwrap()).unwrap();
    fs::write(folder.join("plan.txt"), &*text).unwrap();
}
