//! No name that was typed stands anywhere on the disk, and what stands there opens with the right key only: also for
//! the stock `age` program, which knows nothing of us.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use crate::house::root;
use crate::support::{People, note, seal, sealed};
use desk::by_command::{KitFiles, kit_read};
use desk::{DemoDone, DemoPlan};
use kit::Kit;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use vault::KeyId;

const INTERVIEWS: u32 = 12;

fn rehearse(dir: &Path, kit: Option<Kit>) -> DemoDone {
    let plan = DemoPlan {
        dir: dir.to_owned(),
        kit,
        interviews: INTERVIEWS,
        seed: 7,
    };
    desk::demo(&plan, &mut |_, _, _| true).unwrap()
}

/// Nothing was found, although much was typed and much was looked at.
fn is_clean(done: &DemoDone) {
    println!(
        "{} answers, {} names typed, {} bytes scanned, {} hits",
        done.answers,
        done.names,
        done.scanned,
        done.hits.len()
    );
    assert_eq!(done.imported, INTERVIEWS);
    assert!(done.names > 40 && done.answers > 100 && done.scanned > 1 << 20);
    assert!(done.hits.is_empty(), "{:?}", done.hits);
}

#[test]
fn twelve_interviews_on_our_kit_leave_no_name() {
    let dir = tempfile::tempdir().unwrap();
    let done = rehearse(dir.path(), None);
    is_clean(&done);

    // The search finds what is there: the same names planted in each way in which a name can be written.
    let name = "Priyanka".to_owned();
    let utf16: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let planted: [(&str, Vec<u8>); 4] = [
        ("plain", b"then Priyanka left".to_vec()),
        ("utf16", utf16),
        // What `base64` makes of "xPriyanka said so" and of "Priyanka said so".
        ("base64-shifted", b"eFByaXlhbmthIHNhaWQgc28=".to_vec()),
        ("base64", b"UHJpeWFua2Egc2FpZCBzbw==".to_vec()),
    ];
    for (file, bytes) in planted {
        let file = dir.path().join("lead").join(file);
        std::fs::write(&file, bytes).unwrap();
        let (_, hits) = desk::scan(dir.path(), &[name.clone()].into()).unwrap();
        assert_eq!(hits.len(), 1, "{}", file.display());
        assert_eq!(hits[0].file, file);
        std::fs::remove_file(file).unwrap();
    }
    // And inside the documents of a report, which are compressed.
    let word = ["invented".to_owned()];
    let (_, hits) = desk::scan(&dir.path().join("out"), &word.into()).unwrap();
    assert!(
        hits.iter()
            .any(|hit| hit.file.extension().is_some_and(|kind| kind == "docx"))
    );
}

#[test]
fn twelve_interviews_on_the_real_kit_leave_no_name() {
    let published = root().join("../shared/data/diagnostic-study");
    if !published.is_dir() {
        println!("skipped: the published kit is not beside the repository");
        return;
    }
    let files = |names: [&str; 2]| -> Vec<PathBuf> { names.map(|name| published.join(name)).to_vec() };
    let kit = kit_read(&KitFiles {
        questions: files(["interview-questions.md", "questions-d-entrevue.md"]),
        script: files(["field-guide.md", "guide-pratique.md"]),
    });
    let dir = tempfile::tempdir().unwrap();
    is_clean(&rehearse(dir.path(), Some(kit.unwrap())));
}

/// What the stock program makes of a ciphertext with one identity; `None`: it refuses.
fn stock_age(identity: &str, ciphertext: &[u8], dir: &Path) -> Option<Vec<u8>> {
    let (key, sealed) = (dir.join("key.txt"), dir.join("sealed.age"));
    std::fs::write(&key, identity).unwrap();
    std::fs::write(&sealed, ciphertext).unwrap();
    let mut age = Command::new("age");
    age.args(["--decrypt", "--identity"]).arg(&key).arg(&sealed);
    let done = age.stdin(Stdio::null()).output().unwrap();
    std::fs::remove_file(&key).unwrap();
    done.status.success().then_some(done.stdout)
}

fn holds(text: &[u8], words: &str) -> bool {
    text.windows(words.len()).any(|part| part == words.as_bytes())
}

#[test]
fn stock_age_opens_a_record_and_a_bundle_with_the_right_key_and_nothing_with_another() {
    if Command::new("age").arg("--version").output().is_err() {
        println!("skipped: there is no `age` program on this machine");
        return;
    }
    let people = People::of_the_sample();
    let mut desk = people.machine(0);
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "director").unwrap();
    note(machine, "2.1", "D.q", "Youssef Haddad waits for three weeks.");
    seal(machine);
    let bundle = people.path("one.subrosa-handover");
    machine.handover_write(Some(&bundle)).unwrap();
    drop(desk);

    // The record: the emergency of a person who has the passphrase and no Sub Rosa.
    let (keys, rows) = (sealed::vault(&people.vault(0)), sealed::rows(&people.vault(0)));
    let identities: Vec<_> = keys
        .key_ids()
        .iter()
        .map(|id| keys.export_identity(*id).unwrap())
        .collect();
    let mut said = 0;
    for row in &rows {
        let own = keys.export_identity(row.id).unwrap();
        let opened = stock_age(&own, &row.body, people.dir.path()).expect("its own key opens it");
        said += usize::from(holds(&opened, "three weeks"));
        assert!(!holds(&opened, "Youssef") && !holds(&opened, "Haddad"));
        for other in identities.iter().filter(|other| ***other != **own) {
            assert!(
                stock_age(other, &row.body, people.dir.path()).is_none(),
                "another key opened a record"
            );
        }
    }
    assert_eq!(
        (rows.len(), said),
        (5, 1),
        "the study, its directory, its words, remarks on the kit, and one interview"
    );

    // The bundle: the lead's intake key opens it, an interviewer's does not.
    let bytes = std::fs::read(&bundle).unwrap();
    let lead = sealed::vault(&people.homes.lead.vault(desk::views::Role::Review));
    let by = |id: &KeyId| stock_age(&lead.export_identity(*id).unwrap(), &bytes, people.dir.path());
    let opened: Vec<_> = lead.key_ids().iter().filter_map(by).collect();
    assert_eq!(opened.len(), 1, "one key of the lead's is the intake");
    assert!(holds(&opened[0], "three weeks") && !holds(&opened[0], "Haddad"));
    for other in &identities {
        assert!(stock_age(other, &bytes, people.dir.path()).is_none());
    }
}
