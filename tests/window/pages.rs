//! The pages that leave, as those who get them see them: in a plain browser, each with nothing for axe to find.

use std::path::{Path, PathBuf};

use desk::by_command::kit_package;
use desk::{DemoPlan, demo};

use crate::support::{Home, Window};

const INTERVIEWS: u32 = 24;

#[test]
fn both_reports_are_accessible() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let plan = DemoPlan {
        dir: folder.path().join("demo"),
        kit: None,
        interviews: INTERVIEWS,
        seed: 7,
    };
    demo(&plan, &mut |_, _, _| true).expect("the demo is written");
    let pages = ["report.en.html", "report.fr.html"].map(|name| plan.dir.join("out").join(name));
    are_accessible(&pages);
}

#[test]
fn every_paper_is_accessible() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let place = folder.path().join("kit.json");
    std::fs::write(&place, kit::to_json(&kit::sample())).expect("the temporary folder is ours");
    let written = ["en", "fr"].map(|lang| kit_package(&place, lang, folder.path()).expect("a package is written"));
    let is_page = |name: &&String| name.ends_with(".html");
    let pages: Vec<PathBuf> = written
        .iter()
        .flatten()
        .filter(is_page)
        .map(|name| folder.path().join(name))
        .collect();
    assert!(pages.len() >= 10, "{pages:?}");
    are_accessible(&pages);
}

#[test]
fn axe_sees_what_is_wrong_with_a_page() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let page = folder.path().join("faulty.html");
    let faulty = "<!doctype html><title>Faulty</title><p style='color:#ccc'>pale</p><img src='data:,'>";
    std::fs::write(&page, faulty).expect("the temporary folder is ours");
    let home = Home::new();
    let browser = home.browse();
    browser.visit(&page);
    let faults = browser.faults();
    for rule in ["color-contrast", "html-has-lang", "image-alt"] {
        assert!(
            faults.iter().any(|fault| fault.starts_with(rule)),
            "{rule} is not among {faults:?}"
        );
    }
}

/// Fails unless a browser shows each of these files, whole and as everybody must be able to read it.
pub fn are_accessible(pages: &[PathBuf]) {
    let home = Home::new();
    let browser = home.browse();
    pages.iter().for_each(|page| is_accessible(&browser, page));
}

fn is_accessible(browser: &Window, page: &Path) {
    browser.visit(page);
    let name = page
        .file_stem()
        .and_then(|name| name.to_str())
        .expect("our names are plain");
    browser.screenshot(&format!("page-{name}"));
    browser.is_accessible();
    let wide = browser.eval("return document.documentElement.scrollWidth - innerWidth", &[]);
    assert!(
        wide.as_i64().is_some_and(|wide| wide <= 0),
        "{name} is wider than its window by {wide}"
    );
}
