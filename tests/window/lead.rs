//! What a team lead does, step by step, in the real window.

use std::path::{Path, PathBuf};

use crate::support::{Lang, Person};

/// Sets up a study with the sample's kit and script, and writes the study file. Gives the lead, who stays at work, and
/// the file.
pub fn set_up_a_study(lang: Lang) -> (Person, PathBuf) {
    let lead = create_a_study(lang);
    lead.look("setup-invited");
    lead.tab("textbox", "setup-invited");
    lead.press("Ctrl+a");
    lead.write("12");
    lead.press("Enter");
    // What was typed is kept, and the next step stands there.
    lead.read("plan-dates-title");
    take_a_kit(&lead);
    let file = write_the_study_file(&lead);
    (lead, file)
}

/// From the front door to the first step of a new study.
pub fn create_a_study(lang: Lang) -> Person {
    let mut lead = Person::arrive(lang);
    lead.look("front");
    lead.choose("door-lead");
    lead.read("create-title");
    lead.tab("textbox", "create-name-en");
    lead.write("How work goes");
    lead.tab("textbox", "create-name-fr");
    lead.write("Comment va le travail");
    lead.tab("textbox", "create-edition");
    lead.write("2027");
    lead.take_the_offered_passphrase();
    lead.look("create");
    lead.press("Enter");
    lead.read("setup-ready");
    lead
}

/// Writes the study file; gives it.
pub fn write_the_study_file(lead: &Person) -> PathBuf {
    lead.follow("setup-step-file");
    lead.choose("setup-file-write");
    lead.read("setup-file-written");
    lead.look("setup-file");
    lead.written("study.subrosa-study")
}

/// Reads the questions and the script in both languages, compares them, and takes the kit.
pub fn take_a_kit(lead: &Person) {
    let kit = |name: &str| {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../src-tauri/crates/kit/src/sample")
            .join(name)
    };
    lead.follow("setup-step-kit");
    lead.offer(&[&kit("questions.en.md"), &kit("questions.fr.md")]);
    lead.look("setup-kit");
    lead.choose("setup-kit-choose");
    lead.read("setup-kit-not-kept");
    // Twenty numbered questions in six sections; the one under the table has no number of its own.
    assert_eq!(lead.count(".map .dot"), 21, "{}", lead.window().text());
    lead.look("kit-read");
    lead.offer(&[&kit("script.en.md"), &kit("script.fr.md")]);
    lead.choose("setup-kit-add-script");
    lead.read("setup-script-ask_consent");
    lead.look("kit-script");
    lead.choose("setup-kit-take");
    lead.read("setup-ready");
}

/// Takes in an interviewer's machine card; both have the same three words before their eyes.
pub fn add_the_machine(lead: &Person, card: &Path, words: &str) {
    lead.follow("setup-step-machines");
    lead.offer(&[card]);
    lead.choose("setup-machines-add");
    lead.see(&lead.fill("setup-machines-added", &[("letter", "A")]));
    lead.see(words);
    lead.look("setup-machines");
}

/// Opens a hand-over, imports its record, and writes the receipt. Gives the receipt.
pub fn import(lead: &Person, handover: &Path) -> PathBuf {
    take_in(lead, handover);
    lead.choose("review-receipts-write");
    lead.read("review-receipts-written");
    lead.look("inbox-imported");
    lead.written("receipt-A-1.subrosa-receipt")
}

/// Opens a hand-over and imports its record, as every desk does that reads the study.
pub fn take_in(reader: &Person, handover: &Path) {
    reader.press("Alt+2");
    reader.read("review-inbox-title");
    reader.offer(&[handover]);
    reader.choose("review-inbox-open");
    reader.read("verdict-verified");
    reader.look("inbox");
    let import = reader.fill("review-inbox-import", &[("records", "1")]);
    reader.window().tab_to("button", &import);
    reader.press("Enter");
    reader.see(&reader.fill("review-inbox-imported", &[("records", "1")]));
}

/// Gives a theme to so many lines, from the one that one stands on.
pub fn give_the_theme(coder: &Person, theme: &str, lines: usize) {
    let (first, rest) = theme.split_at(1);
    for line in 0..lines {
        if line > 0 {
            coder.press("Down");
        }
        coder.write(first);
        coder.see(&coder.fill("review-codes-for", &[("typed", first)]));
        coder.write(rest);
        coder.press("Enter");
        coder.wait_in(".statement.now .codes", theme);
    }
}

/// Goes to a question on the wall, one after the other, and stands on its first line.
pub fn wall(lead: &Person, question: &str) {
    lead.press("Alt+3");
    let here = || lead.text_of(".wall-head .qn");
    loop {
        let before = lead
            .window()
            .until("a question is open", || Some(here()).filter(|here| !here.is_empty()));
        if before == question {
            break;
        }
        assert!(before.as_str() < question, "the wall went past {question}");
        lead.press("Ctrl+Down");
        lead.window()
            .until("the next question is open", || (here() != before).then_some(()));
    }
    lead.walk("Tab", "[role=combobox]");
}

/// Writes the report as a page and as a document; gives both files.
pub fn write_the_report(lead: &Person) -> [PathBuf; 2] {
    lead.press("Alt+7");
    lead.read("report-check");
    lead.look("report");
    lead.choose("report-export");
    let written = ["html", "docx"].map(|format| {
        lead.choose(&format!("report-write-{format}-{}", lead.lang().code()));
        lead.read("report-written");
        lead.written(&format!("what-we-heard.{format}"))
    });
    lead.press("Escape");
    written
}
