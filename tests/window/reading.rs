//! Forty-six sealed interviews and a deadline: from the inbox to both reports, with nothing but a keyboard.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use desk::Rehearsal;
use desk::by_command::{KitFiles, kit_read};

use crate::lead;
use crate::support::{Home, Lang, Person};

const PHRASE: &str = "seventeen violet kettles hum without a reason";
const INTERVIEWS: u32 = 46;

/// What this lead types.
struct Typed {
    theme: &'static str,
    sought: &'static str,
    said_en: &'static str,
    said_fr: &'static str,
    nobody: &'static str,
}

const TYPED: Typed = Typed {
    theme: "waiting",
    sought: "form",
    said_en: "Waiting comes before tools in most interviews.",
    said_fr: "L’attente vient avant les outils dans la plupart des entretiens.",
    nobody: "Orlanne Destry",
};

#[test]
fn forty_six_interviews_become_a_report_in_english() {
    from_the_inbox_to_the_report(Lang::En);
}

#[test]
fn forty_six_interviews_become_a_report_in_french() {
    from_the_inbox_to_the_report(Lang::Fr);
}

fn from_the_inbox_to_the_report(lang: Lang) {
    let away = tempfile::tempdir().expect("a temporary folder can be made");
    let home = Home::new();
    let files = Rehearsal::handed_over(away.path(), &home.data(), the_kit(), PHRASE, INTERVIEWS, 7);
    let files = files.expect("a rehearsal can be held");
    let lead = Person::with_vault(home, lang, PHRASE);
    lead.unlock();
    everything_comes_in(&lead, &files);
    the_wall(&lead);
    the_other_places(&lead);
    the_words_of_the_report(&lead);
    let reports = both_reports(&lead);
    nobody_is_found(&lead);
    let names: BTreeSet<String> = ["[a colleague", "[collègue"].map(str::to_owned).into();
    let folder = reports[0].parent().expect("a file lies in a folder");
    let (bytes, placeholders) = desk::scan(folder, &names).expect("the folder can be read");
    assert!(bytes > 100_000, "only {bytes} bytes were written");
    assert!(
        placeholders.is_empty(),
        "somebody was named where the report says this: {placeholders:?}"
    );
}

/// The published kit where it is at hand, else our own.
fn the_kit() -> kit::Kit {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/diagnostic-study");
    if !published.is_dir() {
        println!("the published kit is not beside the repository: our own is used");
        return kit::sample();
    }
    let files = |names: [&str; 2]| -> Vec<PathBuf> { names.map(|name| published.join(name)).to_vec() };
    kit_read(&KitFiles {
        questions: files(["interview-questions.md", "questions-d-entrevue.md"]),
        script: files(["field-guide.md", "guide-pratique.md"]),
    })
    .expect("the published kit is read")
}

fn everything_comes_in(lead: &Person, files: &[PathBuf]) {
    lead.read("review-inbox-title");
    lead.offer(&files.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    lead.choose("review-inbox-open");
    lead.read("verdict-verified");
    lead.look("inbox-46");
    lead.walk("Tab", "main .button.primary");
    lead.press("Enter");
    lead.read("review-receipts-write");
    lead.look("inbox-46-imported");
}

/// A theme on the first three lines; words are found; a step goes back and forth.
fn the_wall(lead: &Person) {
    lead.press("Alt+3");
    lead.walk("Tab", "[role=combobox]");
    lead::give_the_theme(lead, TYPED.theme, 3);
    lead.look("wall-46");
    lead.press("Escape");
    lead.press("Ctrl+f");
    lead.read("wall-find-title");
    lead.write(TYPED.sought);
    lead.window().until("words are found", || {
        (lead.count(".statement mark, .statement") > 0).then_some(())
    });
    lead.look("wall-46-found");
}

fn the_other_places(lead: &Person) {
    for (key, words, picture) in [
        ("Alt+4", "themes-theme", "themes-46"),
        ("Alt+5", "review-culture-why", "culture-46"),
        ("Alt+6", "then-title", "then-46"),
    ] {
        lead.press(key);
        lead.read(words);
        lead.look(picture);
    }
    lead.press("Alt+4");
    lead.see(TYPED.theme);
}

/// A paragraph in both languages.
fn the_words_of_the_report(lead: &Person) {
    lead.press("Alt+7");
    lead.read("report-check");
    lead.press("Down");
    lead.press("Ctrl+Enter");
    lead.walk("Tab", ".pairs textarea[lang=en]");
    lead.write(TYPED.said_en);
    lead.press("Ctrl+l");
    lead.write(TYPED.said_fr);
    lead.press("Escape");
    lead.see(TYPED.said_fr);
    lead.look("report-46");
}

fn both_reports(lead: &Person) -> Vec<PathBuf> {
    lead.choose("report-export");
    lead.look("report-export");
    let mut written = Vec::new();
    for lang in ["en", "fr"] {
        for format in ["docx", "html"] {
            lead.choose(&format!("report-write-{format}-{lang}"));
            lead.read("report-written");
            written.push(lead.written(&format!("what-we-heard.{format}")));
        }
    }
    let page = std::fs::read_to_string(&written[3]).expect("the page was written");
    assert!(page.contains(TYPED.said_fr), "the last page is the French one");
    assert!(page.contains("46"), "and tells how many were heard");
    lead.press("Escape");
    written
}

fn nobody_is_found(lead: &Person) {
    lead.press("Alt+8");
    lead.tab("textbox", "close-name");
    lead.write(TYPED.nobody);
    lead.press("Enter");
    lead.read("close-nothing");
    lead.look("close-46");
}
