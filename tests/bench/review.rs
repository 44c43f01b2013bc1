//! The lead reads, gives themes, and writes the report.

use crate::floor::{BareFile, BareIndex};
use crate::interviews;
use crate::made;
use crate::table::{Figure, Table};
use crate::times::Times;
use desk::views::Role;
use desk::{At, Printing};
use record::{RecordId, SealedSession};
use review::{Answers, Floor};
use std::path::Path;
use std::time::Duration;
use zeroize::Zeroizing;

const RUNS: usize = 9;
const ALL: (&str, &str, &str, &str) = ("all", "all", "all", "any");
/// What the issue allows.
const SWITCH: Duration = Duration::from_millis(50);
const FIND: Duration = Duration::from_millis(30);
const TALLY: Duration = Duration::from_millis(200);
const REPORT: Duration = Duration::from_secs(2);
/// Begins a word that few answers hold, and one that nearly all do.
pub const RARE: &str = "zebr";
pub const COMMON: &str = "the";

pub fn measure(table: &mut Table, folder: &Path) {
    for count in [46, 500, 5_000] {
        let home = folder.join(count.to_string());
        std::fs::create_dir(&home).unwrap();
        let lead = made::LeadVault::create(&home.join("lead"));
        let held = interviews::held(&lead.study, count);
        lead.close_over(&held);
        let bare = BareIndex::of(&held);
        let folded = folded(&held);
        everything_tallied(table, &held);
        drop(held);
        let mut desk = made::desk(&home);
        desk.vault_unlock(Role::Review, made::PHRASE).unwrap();
        let leading = desk.leading().unwrap();

        allow_every_quote(leading);

        let questions: Vec<String> = kit::sample()
            .questions()
            .map(|question| question.id.to_string())
            .collect();
        let [
            mut ready,
            mut again,
            mut word,
            mut common,
            mut fts,
            mut fts_common,
            mut plain,
            mut undone,
        ] = <[Times; 8]>::default();
        let [
            mut wall,
            mut culture,
            mut theme,
            mut html,
            mut docx,
            mut read,
            mut copy,
            mut synced,
            mut after,
        ] = <[Times; 9]>::default();
        ready.run(|| leading.words_find(Zeroizing::new(String::new())).unwrap());
        let mut file = BareFile::create(&home);
        let words = vec![b'a'; count * 500];
        let (page, document) = (home.join("report.html"), home.join("report.docx"));
        for run in 0..RUNS {
            let question = &questions[run % interviews::ANSWERS];
            wall.run(|| leading.wall_read(question, ALL).unwrap());
            copy.run(|| words.clone());
            again.run(|| leading.wall_again().unwrap());
            // Given already or not: each run changes something.
            theme.run(|| {
                leading
                    .theme_give_at(0, At::Span(0, 0, 5 + run as u32), 1, true)
                    .unwrap()
            });
            undone.run(|| leading.step_undo().unwrap());
            // What the themes of every answer count is made anew.
            after.run(|| leading.wall_again().unwrap());
            word.run(|| leading.words_find(Zeroizing::new(RARE.to_owned())).unwrap());
            fts.run(|| bare.find(RARE));
            plain.run(|| folded.matches(RARE).count());
            common.run(|| leading.words_find(Zeroizing::new(COMMON.to_owned())).unwrap());
            fts_common.run(|| bare.find(COMMON));
            leading.wall_read(question, ALL).unwrap();
            culture.run(|| leading.culture_read().unwrap());
            // The first time, the words of all interviews are counted.
            read.run(|| leading.report_read().unwrap());
            html.run(|| {
                leading
                    .report_write("html", "en", Printing::Now, false, Some(&page))
                    .unwrap()
            });
            let report = std::fs::read(&page).unwrap();
            synced.run(|| file.append(&report));
            docx.run(|| {
                leading
                    .report_write("docx", "en", Printing::Now, false, Some(&document))
                    .unwrap()
            });
        }
        let wall = Figure::new(format!("one question on the wall, {count} interviews"), wall);
        table.add(wall.within(SWITCH).beside("copying the words of its answers", &copy));
        let again = Figure::new(format!("the same wall read again, {count} interviews"), again);
        table.add(again.within(SWITCH).beside("copying the words of its answers", &copy));
        let after = Figure::new(format!("the same wall after a step, {count} interviews"), after);
        table.add(after.beside("copying the words of its answers", &copy));
        table.add(Figure::new(
            format!("getting ready to look for words, {count} interviews"),
            ready,
        ));
        let word = Figure::new(format!("a rare word found and hung up, {count} interviews"), word);
        table.add(
            word.within(FIND)
                .beside("the row numbers from SQLite's full-text index", &fts)
                .beside("running through the same words in memory", &plain),
        );
        let common = Figure::new(
            format!("a common word found, the first lines hung up, {count} interviews"),
            common,
        );
        table.add(
            common
                .within(FIND)
                .beside("the row numbers from SQLite's full-text index", &fts_common),
        );
        let theme = Figure::new(format!("a theme given and kept, {count} interviews"), theme);
        table.add(theme.beside("append and fdatasync of a report", &synced));
        let undone = Figure::new(format!("the same taken back, {count} interviews"), undone);
        table.add(undone.beside("append and fdatasync of a report", &synced));
        table.add(Figure::new(
            format!("the statements' figures, {count} interviews"),
            culture,
        ));
        let read = Figure::new(
            format!("the report on the screen, its quotes checked, {count} interviews"),
            read,
        );
        table.add(read.within(REPORT));
        let html = Figure::new(format!("the report as a page, {count} interviews"), html);
        table.add(
            html.within(REPORT)
                .beside("append and fdatasync of the same bytes", &synced),
        );
        let docx = Figure::new(format!("the report as a document, {count} interviews"), docx);
        table.add(docx.within(REPORT));
    }
}

/// The lead has looked at every quote before the report is printed.
fn allow_every_quote(leading: &mut desk::Leading) {
    let rows = leading.report_read().unwrap().rows;
    for quote in rows.into_iter().filter_map(|row| row.quote) {
        for concern in quote.concerns {
            leading.quote_allow(quote.quote, &concern.concern, true).unwrap();
        }
    }
}

/// Every figure of the study through its floor, beside one look at each answer.
fn everything_tallied(table: &mut Table, held: &[(RecordId, SealedSession)]) {
    let reading = interviews::reading(held);
    let interviews = held.iter().map(|(id, session)| (*id, session.interview().clone()));
    let answers = Answers::new(&kit::sample(), interviews.collect());
    let [mut all, mut looked] = <[Times; 2]>::default();
    for _ in 0..RUNS {
        all.run(|| answers.release(&reading, "2027", Floor::USUAL, Some(2 * held.len() as u32)));
        looked.run(|| {
            let answers = held
                .iter()
                .flat_map(|(_, session)| session.interview().answers.values());
            answers.filter(|answer| answer.entered.is_some()).count()
        });
    }
    let all = Figure::new(format!("everything tallied, {} interviews", held.len()), all);
    table.add(all.within(TALLY).beside("one look at each answer", &looked));
}

/// All words in lower case, one answer after the other.
fn folded(held: &[(RecordId, SealedSession)]) -> String {
    let lines = interviews::lines(held).map(|line| line.to_lowercase());
    lines.collect::<Vec<_>>().join("\n")
}
