//! The lead's work beside a program that many use for it: the same interviews, the same themes, step by step in turn.
//!
//! The peer keeps its documents in the open; ours opens, checks and seals each one again.

use crate::interviews;
use crate::large;
use crate::made;
use crate::peer::Peer;
use crate::review::{COMMON, RARE};
use crate::table::{Figure, Table};
use crate::times::Times;
use desk::Desk;
use desk::views::Role;
use record::{RecordId, SealedSession};
use std::fs;
use std::io::Write;
use std::path::Path;
use zeroize::Zeroizing;

const RUNS: usize = 5;
const NAME: &str = "beside a coder's program";

pub fn measure(table: &mut Table, folder: &Path) {
    for count in [46, 500] {
        let home = folder.join(count.to_string());
        let (coded, theirs) = (home.join("coded"), home.join("theirs"));
        fs::create_dir_all(&coded).unwrap();
        fs::create_dir(&theirs).unwrap();
        let lead = made::LeadVault::create(&coded.join("lead"));
        let held = interviews::held(&lead.study, count);
        lead.close_over(&held);
        let words = theirs.join("interviews.jsonl");
        write_words(&held, &words);
        drop(held);
        let mut peer = match Peer::start("coders.py", &[&theirs, &words]) {
            Ok(peer) => peer,
            Err(why) => return table.skip(NAME, why),
        };
        let mut desk = made::desk(&coded);
        desk.vault_unlock(Role::Review, made::PHRASE).unwrap();
        compare(table, &mut peer, &mut desk, &home, count);
        assert_eq!(
            peer.rest().count(),
            0,
            "it was told nothing that it did not say in time"
        );
    }
}

fn compare(table: &mut Table, peer: &mut Peer, desk: &mut Desk, home: &Path, count: usize) {
    let [mut brought, mut listed, mut rare, mut common, mut written] = <[Times; 5]>::default();
    let mut peers = <[Times; 5]>::default();
    for run in 0..RUNS {
        let fresh = home.join(format!("inbox-{run}"));
        fs::create_dir(&fresh).unwrap();
        bring(&fresh, count, &mut brought);
        peers[0].add(peer.round("import"));

        let leading = desk.leading().unwrap();
        listed.run(|| leading.theme_statements(1).unwrap());
        peers[1].add(peer.round("theme"));
        rare.run(|| leading.words_find(Zeroizing::new(RARE.to_owned())).unwrap());
        peers[2].add(peer.round(&format!("words {RARE}")));
        common.run(|| leading.words_find(Zeroizing::new(COMMON.to_owned())).unwrap());
        peers[3].add(peer.round(&format!("words {COMMON}")));
        let (table, codes) = (home.join("answers.xlsx"), home.join("codebook.qdc"));
        written.run(|| {
            leading.export_write("answers_xlsx", "en", Some(&table)).unwrap();
            leading.codebook_write("qdc", Some(&codes)).unwrap();
        });
        peers[4].add(peer.round("export"));
    }
    let what = [
        ("opened, checked and taken into the study", brought),
        ("everything under one theme", listed),
        ("a rare word found and hung up", rare),
        ("a common word found, the first lines hung up", common),
        ("the answers as XLSX and the codebook as QDC", written),
    ];
    for ((what, ours), theirs) in what.into_iter().zip(&peers) {
        let ours = Figure::new(format!("{what}, {count} interviews"), ours);
        table.add(ours.beside(&peer.about, theirs));
    }
}

/// Hand-over files of all interviews arrive at an empty desk.
fn bring(home: &Path, count: usize, times: &mut Times) {
    let files = large::handed_over(home, count);
    let mut desk = made::desk(home);
    desk.vault_unlock(Role::Review, made::PHRASE).unwrap();
    let leading = desk.leading().unwrap();
    let view = times.run(|| {
        let mut view = leading.inbox_begin(&files).unwrap();
        while view.waiting > 0 {
            view = leading.inbox_go().unwrap();
        }
        view = leading.inbox_import_begin().unwrap();
        while view.is_importing {
            view = leading.inbox_go().unwrap();
        }
        view
    });
    assert_eq!((view.ready, view.waiting), (0, 0));
}

/// Each interview on a line: its lines in order, each with the number of its theme, as [`interviews::reading`] gives
/// them.
fn write_words(held: &[(RecordId, SealedSession)], place: &Path) {
    let mut file = fs::File::create(place).unwrap();
    for (at, (_, session)) in held.iter().enumerate() {
        let answers = session.interview().answers.values();
        // EXPOSE: invented words, for what is measured beside ours.
        let lines = answers
            .flat_map(|answer| &answer.notes)
            .map(|line| (line.text.expose(), at % 4 + 1));
        writeln!(file, "{}", serde_json::to_string(&lines.collect::<Vec<_>>()).unwrap()).unwrap();
    }
}
