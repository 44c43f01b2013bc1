//! The lead reads, gives themes, and writes the report.

use crate::floor::BareFile;
use crate::interviews;
use crate::made;
use crate::table::{Figure, Table};
use crate::times::Times;
use desk::Printing;
use desk::views::Role;
use std::path::Path;

const RUNS: usize = 9;

pub fn measure(table: &mut Table, folder: &Path) {
    for count in [46, 500, 5_000] {
        let home = folder.join(count.to_string());
        std::fs::create_dir(&home).unwrap();
        let lead = made::LeadVault::create(&home.join("lead"));
        let held = interviews::held(&lead.study, count);
        lead.close_over(&held);
        drop(held);
        let mut desk = made::desk(&home);
        desk.vault_unlock(Role::Review, made::PHRASE).unwrap();
        let leading = desk.leading().unwrap();

        let questions: Vec<String> = kit::sample()
            .questions()
            .map(|question| question.id.to_string())
            .collect();
        let [
            mut wall,
            mut culture,
            mut theme,
            mut html,
            mut docx,
            mut read,
            mut copy,
            mut synced,
        ] = <[Times; 8]>::default();
        let mut file = BareFile::create(&home);
        let words = vec![b'a'; count * 500];
        let (page, document) = (home.join("report.html"), home.join("report.docx"));
        for run in 0..RUNS {
            let question = &questions[run % interviews::ANSWERS];
            wall.run(|| leading.wall_read(question, ("all", "all", "all", "any")).unwrap());
            copy.run(|| words.clone());
            theme.run(|| leading.theme_give(0, 0, 1, run.is_multiple_of(2)).unwrap());
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
        table.add(wall.beside("copying the words of its answers", &copy));
        let theme = Figure::new(format!("a theme given and kept, {count} interviews"), theme);
        table.add(theme.beside("append and fdatasync of a report", &synced));
        table.add(Figure::new(
            format!("the statements' figures, {count} interviews"),
            culture,
        ));
        table.add(Figure::new(
            format!("the report on the screen, its quotes checked, {count} interviews"),
            read,
        ));
        let html = Figure::new(format!("the report as a page, {count} interviews"), html);
        table.add(html.beside("append and fdatasync of the same bytes", &synced));
        table.add(Figure::new(
            format!("the report as a document, {count} interviews"),
            docx,
        ));
    }
}
