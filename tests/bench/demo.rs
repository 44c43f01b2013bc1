//! The whole job without a window, 46 times.

use crate::floor::{self, BareTable};
use crate::table::{Figure, Table};
use crate::times::Times;
use desk::{DemoPlan, DemoStep};
use std::fs;
use std::path::Path;
use std::time::Duration;

const INTERVIEWS: u32 = 46;

/// Bare saves that are timed: their median, times the number of saves, is the floor of the typing.
const SAVES: usize = 400;

pub fn measure(table: &mut Table, folder: &Path) {
    let plan = DemoPlan {
        dir: folder.join("out"),
        kit: None,
        interviews: INTERVIEWS,
        seed: 2027,
    };
    let done = desk::demo(&plan, &mut |_, _, _| true).unwrap();
    assert_eq!((done.imported, done.hits.len()), (INTERVIEWS, 0));

    let batches = |vault: &str| -> u64 {
        let mark = fs::read(plan.dir.join(vault).join(store::MARK)).unwrap();
        u64::from_be_bytes(mark[..8].try_into().unwrap())
    };
    let saves = batches("interviewer-a") + batches("interviewer-b");
    let mut rows = BareTable::create(folder);
    let to = age::x25519::Identity::generate().to_public();
    let mut save = Times::default();
    for _ in 0..SAVES {
        save.run(|| {
            let pages = [8 << 10, 700, 500].map(|size| floor::encrypt(&to, &vec![7; size]));
            rows.commit(&pages.each_ref().map(Vec::as_slice));
        });
    }
    let saved = once(save.median() * u32::try_from(saves).unwrap());
    let mut read = Times::default();
    read.run(|| every_byte(&plan.dir));

    let mut whole = Duration::ZERO;
    for (step, time) in &done.times {
        whole += *time;
        let figure = Figure::new(format!("{step:?}"), once(*time));
        table.add(match step {
            DemoStep::Interviews => figure.beside(format!("age and SQLite alone, {saves} saves"), &saved),
            DemoStep::Scan => figure.beside(format!("reading the same {} KB", done.scanned >> 10), &read),
            _ => figure,
        });
    }
    table.add(Figure::new(
        format!("{INTERVIEWS} interviews, {} answers, all steps", done.answers),
        once(whole),
    ));
}

fn once(time: Duration) -> Times {
    let mut times = Times::default();
    times.add(time);
    times
}

fn every_byte(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| {
            if path.is_dir() {
                every_byte(&path)
            } else {
                fs::read(path).unwrap().len()
            }
        })
        .sum()
}
