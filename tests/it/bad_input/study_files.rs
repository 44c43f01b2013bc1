//! Study files and the kits in them: wrong, older, forged, foreign, damaged, oversized, cut short.
//!
//! Each is tried at both doors: by somebody who would join with it, and on a machine that joined before and has an
//! interview open. Nothing is made at the one, and no byte of the vault changes behind the other.

use crate::support::{People, clock, note, sealed};
use desk::views::Role;
use desk::{Desk, Home};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use vault::Vault;

/// A signed text as `FORMAT.md` has it: two lines, the signature over both, line ends up to a power of two.
fn signed(vault: &Vault, title: &str, statement: &str) -> Vec<u8> {
    let mut text = format!("{title}\n{statement}\n");
    let signature = vault.sign(text.as_bytes());
    text.extend(signature.iter().map(|byte| format!("{byte:02x}")));
    text.push('\n');
    padded(text.into_bytes())
}

fn padded(mut bytes: Vec<u8>) -> Vec<u8> {
    let whole = bytes.len().next_power_of_two().max(4096);
    bytes.resize(whole, b'\n');
    bytes
}

/// Every file of a folder, to the byte.
fn folder(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let file = |it: std::io::Result<std::fs::DirEntry>| {
        let it = it.unwrap();
        (it.file_name().into_string().unwrap(), std::fs::read(it.path()).unwrap())
    };
    std::fs::read_dir(path).unwrap().map(file).collect()
}

/// What it is, its bytes, and the reasons at the two doors.
type Row = (String, Vec<u8>, &'static str, &'static str);

/// Bytes that were changed by accident, or by somebody without the lead's key.
fn by_strangers(good: &[u8], rows: &mut Vec<Row>) {
    let text = std::str::from_utf8(good).unwrap();
    let mut row = |name: &str, bytes: Vec<u8>, joins: &'static str, renews: &'static str| {
        rows.push((name.to_owned(), bytes, joins, renews));
    };
    for (name, bytes) in [
        ("nothing", vec![]),
        ("a letter", b"Dear colleagues,\n".to_vec()),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0".to_vec()),
        ("a program", b"\x7fELF\x02\x01\x01\0".to_vec()),
        ("zeros", vec![0; 65_536]),
        ("line ends", vec![b'\n'; 4_096]),
        ("another case", text.replacen("sub rosa", "Sub Rosa", 1).into_bytes()),
        ("a mark of Unicode before it", [b"\xef\xbb\xbf", good].concat()),
        ("UTF-16", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ] {
        row(name, bytes, "study_file_none", "update_unreadable");
    }
    for (name, from, to) in [
        ("the title of a card", "rosa study", "rosa machine"),
        ("the title of a receipt", "rosa study", "rosa receipt"),
        ("the title of nothing", "rosa study", "rosa studies"),
    ] {
        let bytes = text.replacen(from, to, 1).into_bytes();
        row(name, bytes, "study_file_none", "update_unreadable");
    }
    for (name, to, joins) in [
        ("format 2", "study 2\n", "newer"),
        ("format four thousand million", "study 4000000000\n", "newer"),
        ("format 0", "study 0\n", "older"),
    ] {
        row(name, text.replacen("study 1\n", to, 1).into_bytes(), joins, joins);
    }
    for (name, to) in [
        ("format +1", "study +1\n"),
        ("format one", "study one\n"),
        ("no format", "study \n"),
        ("more than a number holds", "study 99999999999\n"),
    ] {
        let bytes = text.replacen("study 1\n", to, 1).into_bytes();
        row(name, bytes, "study_file_damaged", "update_unreadable");
    }
    let signature = text.trim_end().rfind('\n').unwrap() + 1;
    for (name, bytes) in [
        ("cut in half", good[..good.len() / 2].to_vec()),
        ("cut by a byte", good[..good.len() - 1].to_vec()),
        ("cut before its signature", padded(good[..signature].to_vec())),
        ("half a signature", padded(good[..signature + 64].to_vec())),
        ("its first line alone", padded(b"sub rosa study 1\n".to_vec())),
        ("a letter behind it", [&good[..good.len() - 1], b"x"].concat()),
        ("longer than it says", [good, b"\n"].concat()),
        ("twice", [good, good].concat()),
        (
            "no signature",
            padded([&good[..signature], b"no signature at all\n"].concat()),
        ),
        ("bytes that are no text", {
            let mut bytes = good.to_vec();
            bytes[40] = 0xff;
            bytes
        }),
        (
            "Windows line ends",
            padded(text.trim_end().replace('\n', "\r\n").into_bytes()),
        ),
    ] {
        row(name, bytes, "study_file_damaged", "update_unreadable");
    }
    for (name, from, to) in [
        ("another edition", "\"edition\":\"", "\"edition\":\"1"),
        ("a lower floor", "\"floor\":10", "\"floor\":2"),
        ("another number", "\"number\":", "\"number\":9"),
        ("another key", "\"recipient\":\"age1", "\"recipient\":\"age2"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{name}");
        row(
            name,
            padded(changed.trim_end().as_bytes().to_vec()),
            "study_file_damaged",
            "update_not_from_lead",
        );
    }
    // One bit at a time, from one end to the other.
    for at in [17, 60, good.len() / 3, signature - 4, signature + 5] {
        let mut bytes = good.to_vec();
        bytes[at] ^= 1;
        row(&format!("bit {at}"), bytes, "study_file_damaged", "");
    }
    // The padding ends on a power of two up to here; from here on nothing is computed.
    row(
        "eight megabytes and more",
        [good, &vec![b'\n'; 9 << 20]].concat(),
        "study_file_damaged",
        "too_large",
    );
}

/// Statements that the true lead's key signed: a lead's machine gone wrong, or a newer one that says more.
fn by_the_lead(lead: &Vault, good: &Value, rows: &mut Vec<Row>) {
    let mut row = |name: &str, change: &dyn Fn(&mut Value), joins: &'static str, renews: &'static str| {
        let mut statement = good.clone();
        change(&mut statement);
        let bytes = signed(lead, "sub rosa study 1", &statement.to_string());
        rows.push((name.to_owned(), bytes, joins, renews));
    };
    let recipient = good["intake"][0]["recipient"].clone();
    for (field, name, value) in [
        ("intake", "no wave", json!([])),
        ("intake", "a wave that is a word", json!(["one"])),
        ("intake", "a wave without a key", json!([{ "key": good["study"] }])),
        (
            "intake",
            "a wave for a post-quantum key",
            json!([{ "key": good["study"], "recipient": "age1pq1qqqq" }]),
        ),
        (
            "intake",
            "a wave for a secret key",
            json!([{ "key": good["study"], "recipient": "AGE-SECRET-KEY-1QQQQ" }]),
        ),
        (
            "intake",
            "five thousand waves",
            Value::Array(vec![json!({ "key": good["study"], "recipient": recipient }); 5_000]),
        ),
        ("deputies", "a deputy that is a name", json!(["Marie Tremblay"])),
        ("deputies", "deputies that are a number", json!(7)),
        ("machines", "machines in base64", json!(["c3ViIHJvc2E="])),
        (
            "machines",
            "five thousand machines",
            Value::Array(vec![good["lead"].clone(); 5_000]),
        ),
        ("study", "a study that is no UUID", json!("study-1")),
        ("title", "a title that is a number", json!(3)),
        ("title", "no title", json!({})),
        (
            "title",
            "a title as long as a book",
            json!({ "en": "x".repeat(100_000) }),
        ),
        ("edition", "an edition that is nothing", Value::Null),
        ("edition", "an edition as long as a page", json!("2".repeat(3_000))),
        ("floor", "a floor below nobody", json!(-1)),
        ("floor", "no floor at all", json!(0)),
        ("floor", "a floor above everybody", json!(70_000)),
        ("number", "a number below none", json!(-3)),
        ("number", "a number that no machine counts to", json!(9_000_000_000_u64)),
        ("kit", "a kit that is no text", json!({ "format": 1 })),
        ("population", "people that are words", json!([{ "people": "many" }])),
        ("asks_level", "a maybe", json!("maybe")),
    ] {
        row(
            name,
            &|it| it[field] = value.clone(),
            "study_file_damaged",
            "update_unreadable",
        );
    }
    for field in [
        "study", "title", "edition", "floor", "kit", "lead", "intake", "deputies", "machines",
    ] {
        let without = |it: &mut Value| drop(it.as_object_mut().unwrap().remove(field));
        row(
            &format!("without {field}"),
            &without,
            "study_file_damaged",
            "update_unreadable",
        );
    }
    let kit: Value = serde_json::from_str(good["kit"].as_str().unwrap()).unwrap();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut kit = kit.clone();
        change(&mut kit);
        kit.to_string()
    };
    let question = kit["sections"][0]["questions"][0].clone();
    for (name, kit, code) in [
        ("an empty kit", String::new(), "kit_empty"),
        ("a kit of spaces", " \n ".into(), "kit_empty"),
        ("a kit in Markdown", "# Days\n\n1. Why?\n".into(), "kit_not_a_kit"),
        ("half a kit", kit.to_string()[..900].to_owned(), "kit_not_a_kit"),
        (
            "a kit of a newer format",
            with(&|it| it["format"] = json!(9)),
            "kit_newer_format",
        ),
        (
            "a kit without a format",
            with(&|it| drop(it.as_object_mut().unwrap().remove("format"))),
            "kit_not_a_kit",
        ),
        (
            "a kit without a question",
            with(&|it| it["sections"] = json!([])),
            "kit_not_a_kit",
        ),
        (
            "a kit of two equal questions",
            with(&|it| it["sections"][1]["questions"][0] = question.clone()),
            "kit_not_a_kit",
        ),
        (
            "a question without a name",
            with(&|it| it["sections"][0]["questions"][0]["id"] = json!("")),
            "kit_not_a_kit",
        ),
        (
            "a question that is a path",
            with(&|it| it["sections"][0]["questions"][0]["id"] = json!("../1")),
            "kit_not_a_kit",
        ),
        (
            "a question that is markup",
            with(&|it| it["sections"][0]["questions"][0]["id"] = json!("<b>")),
            "kit_not_a_kit",
        ),
        (
            "a question of an unknown kind",
            with(&|it| it["sections"][0]["questions"][0]["kind"] = json!({ "kind": "audio" })),
            "kit_not_a_kit",
        ),
        (
            "a section that is a word",
            with(&|it| it["sections"][0] = json!("one")),
            "kit_not_a_kit",
        ),
        (
            "a section after the last",
            with(&|it| it["sections"][0]["number"] = json!(256)),
            "kit_not_a_kit",
        ),
        (
            "a kit of nested lists",
            format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)),
            "kit_not_a_kit",
        ),
        (
            "ten thousand questions",
            with(&|it| {
                it["sections"][0]["questions"] = (0..10_000)
                    .map(|at| {
                        let mut question = question.clone();
                        question["id"] = json!(format!("1.{at}"));
                        question
                    })
                    .collect()
            }),
            "kit_too_many",
        ),
    ] {
        row(name, &|it| it["kit"] = json!(kit), code, code);
    }
    // The truth, of yesterday.
    row("an older number", &|it| it["number"] = json!(1), "", "update_older");
    row(
        "a file from before numbers",
        &|it| drop(it.as_object_mut().unwrap().remove("number")),
        "",
        "update_older",
    );
}

#[test]
fn a_study_file_that_is_none_is_refused_at_both_doors_and_changes_nothing() {
    let people = People::of_the_sample();
    let others = People::of_the_sample();
    let place = people.path("study.subrosa-study");
    let (mut lead, mut machine) = (people.lead(), people.machine(0));
    // Two files, so that the machine has taken a second number; then what is tried is laid on the newest.
    let (study, newest) = (lead.leading().unwrap(), people.path("newest.subrosa-study"));
    study.wave_open().unwrap();
    study.study_file_write(Some(&newest)).unwrap();
    machine.interviewing().unwrap().update_open(Some(&newest)).unwrap();
    drop(lead);
    let good = std::fs::read(&newest).unwrap();
    let statement: Value = serde_json::from_slice(good.split(|byte| *byte == b'\n').nth(1).unwrap()).unwrap();
    assert!(statement["number"].as_u64() > Some(1), "{}", statement["number"]);

    let (lead, stranger) = (
        sealed::vault(&people.homes.lead.vault(Role::Review)),
        sealed::vault(&others.homes.lead.vault(Role::Review)),
    );
    let mut rows = Vec::new();
    by_strangers(&good, &mut rows);
    by_the_lead(&lead, &statement, &mut rows);
    let own = signed(&stranger, "sub rosa study 1", &statement.to_string());
    rows.push((
        "signed by somebody else".into(),
        own,
        "study_file_damaged",
        "update_not_from_lead",
    ));
    let mut taken_over = statement.clone();
    let elsewhere = std::fs::read(others.path("study.subrosa-study")).unwrap();
    let said: Value = serde_json::from_slice(elsewhere.split(|byte| *byte == b'\n').nth(1).unwrap()).unwrap();
    taken_over["lead"] = said["lead"].clone();
    let taken_over = signed(&stranger, "sub rosa study 1", &taken_over.to_string());
    // Whoever joins has three words to compare: to them it is a whole file.
    rows.push((
        "of another lead, for this study".into(),
        taken_over,
        "",
        "update_not_from_lead",
    ));
    rows.push(("of another study".into(), elsewhere, "", "other_study"));
    let card = people.path("card");
    machine.interviewing().unwrap().machine_write(Some(&card)).unwrap();
    rows.push((
        "a machine card".into(),
        std::fs::read(&card).unwrap(),
        "study_file_none",
        "update_unreadable",
    ));

    let machine = machine.interviewing().unwrap();
    machine.session_begin("en", "director").unwrap();
    note(machine, "2.1", "D..", "it takes nine weeks and a budget");
    let before = (
        folder(&people.vault(0)),
        serde_json::to_value(machine.session_read().unwrap()).unwrap(),
    );
    let mut front = Desk::at(Home::at(&people.path("new")), clock::OURS, true);
    let mut reasons = BTreeSet::new();
    for (name, bytes, joins, renews) in &rows {
        std::fs::write(&place, bytes).unwrap();
        if !joins.is_empty() {
            let refused = front.study_file_open(&place).expect_err(name);
            assert_eq!(refused.code, *joins, "{name}");
            assert_eq!(
                front.study_join(crate::support::PHRASE).unwrap_err().code,
                "no_study_file",
                "{name}"
            );
            reasons.insert(refused.code);
        }
        let refused = machine.update_open(Some(&place)).expect_err(name);
        assert!(renews.is_empty() || refused.code == *renews, "{name}: {refused:?}");
        reasons.insert(refused.code);
    }
    println!("{} hostile study files and kits, {} reasons", rows.len(), reasons.len());
    assert!(rows.len() >= 60 && reasons.len() >= 12, "{} {reasons:?}", rows.len());
    assert!(!people.path("new").join("interviews").exists());
    assert_eq!(folder(&people.vault(0)), before.0, "a refusal wrote something");
    assert_eq!(serde_json::to_value(machine.session_read().unwrap()).unwrap(), before.1);
    // And the true one is still taken.
    std::fs::write(&place, &good).unwrap();
    assert!(machine.update_open(Some(&place)).unwrap().is_done);
    front.study_file_open(&place).unwrap();
}
