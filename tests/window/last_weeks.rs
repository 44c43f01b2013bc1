//! The lead's last weeks: a codebook put in order, a quote settled, files for other programs, and the end of the study,
//! with nothing but a keyboard.

use std::path::{Path, PathBuf};

use desk::Rehearsal;
use desk::views::Role;

use crate::machine::PHRASE;
use crate::support::{Home, Lang, Person};
use crate::{lead, pages};

const INTERVIEWS: u32 = 24;
const THEMES: [&str; 2] = ["waiting", "forms"];
const IN_OTHER_WORDS: &str = "People wait for a long time.";
const NOBODY: &str = "Orlanne Destry";
const EDITION: &str = "2027";

#[test]
fn a_study_is_brought_to_its_end_in_english() {
    to_the_end(Lang::En);
}

#[test]
fn a_study_is_brought_to_its_end_in_french() {
    to_the_end(Lang::Fr);
}

fn to_the_end(lang: Lang) {
    let away = tempfile::tempdir().expect("a temporary folder can be made");
    let home = Home::new();
    let vault = home.data().vault(Role::Review);
    let files = Rehearsal::handed_over(away.path(), &home.data(), kit::sample(), PHRASE, INTERVIEWS, 11);
    let files = files.expect("a rehearsal can be held");
    let lead = Person::with_vault(home, lang, PHRASE);
    lead.unlock();
    everything_comes_in(&lead, &files);
    two_themes_become_one(&lead);
    a_quote_is_settled(&lead);
    let draft = a_draft_for_the_members(&lead);
    files_for_other_programs(&lead);
    let statement = a_statement_about_nobody(&lead);
    let certificate = the_end(&lead);
    let told = std::fs::read_to_string(&certificate).expect("the certificate was written");
    assert!(told.contains(EDITION), "it says which edition is gone");
    for file in ["root.bin", "keys.bin", "vault.db"] {
        assert!(!vault.join(file).exists(), "{file} is still there");
    }
    pages::are_accessible(&[draft, statement, certificate]);
}

fn everything_comes_in(lead: &Person, files: &[PathBuf]) {
    lead.read("review-inbox-title");
    lead.offer(&files.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    lead.choose("review-inbox-open");
    lead.read("verdict-verified");
    lead.walk("Tab", "main .button.primary");
    lead.press("Enter");
    lead.read("review-receipts-write");
}

/// Two themes and a quote on the wall; then exact counts are shown and hidden, and one theme goes into the other.
fn two_themes_become_one(lead: &Person) {
    lead::wall(lead, "2.1");
    lead::give_the_theme(lead, THEMES[0], 2);
    lead.press("Down");
    lead::give_the_theme(lead, THEMES[1], 1);
    lead.press("Ctrl+q");
    lead.press("Alt+4");
    lead.see(THEMES[1]);
    let exact = || lead.text_of(".themes-table tbody tr td");
    lead.tab("checkbox", "themes-exact");
    lead.press("Space");
    lead.wait_in(
        ".themes-main header",
        &lead.fill("themes-exact-lead", &[("interviews", "24"), ("floor", "10")]),
    );
    // Both lines may be of one interview.
    assert!(["1", "2"].contains(&exact().as_str()), "{}", exact());
    lead.look("themes-exact");
    lead.press("Space");
    lead.window().until("figures are held back again", || {
        (exact() == lead.say("review-a-few")).then_some(())
    });
    lead.walk("Tab", ".themes-table .name");
    lead.press("End");
    lead.choose("themes-merge");
    lead.write(&THEMES[0][..4]);
    lead.look("themes-merge");
    lead.press("Enter");
    lead.window().until("one theme is left", || {
        (lead.count(".themes-table tbody tr") == 1).then_some(())
    });
    lead.press("Ctrl+z");
    lead.window().until("a step back gives both again", || {
        (lead.count(".themes-table tbody tr") == 2).then_some(())
    });
}

/// The quote that was marked waits; in the lead's own words it can be printed.
fn a_quote_is_settled(lead: &Person) {
    lead.press("Alt+7");
    lead.read("report-check");
    lead.choose("report-check-next");
    lead.look("quote-open");
    // In the other language too: where few chose one, it tells who spoke.
    for way in ["report-way-paraphrase", "report-way-translate"] {
        lead.choose(way);
        lead.press("Ctrl+a");
        lead.write(IN_OTHER_WORDS);
        lead.look(way);
        lead.press("Ctrl+Enter");
        lead.window().until("it is saved", || {
            (lead.count(".desk-side textarea, .check textarea") == 0).then_some(())
        });
    }
    lead.read("report-check-passed");
    lead.look("quote-settled");
}

/// A page with a form in it, for those who took part.
fn a_draft_for_the_members(lead: &Person) -> PathBuf {
    lead.choose("report-export");
    lead.choose(&format!("report-write-members-{}", lead.lang().code()));
    lead.read("report-written");
    lead.look("draft-written");
    let draft = lead.written("what-we-heard-draft.html");
    assert!(
        page(&draft).contains(IN_OTHER_WORDS),
        "the quote is in the draft as it was settled"
    );
    lead.press("Escape");
    draft
}

/// Nothing is written before one ticked that one has read what leaves.
fn files_for_other_programs(lead: &Person) {
    lead.press("Alt+8");
    lead.choose("exports-open");
    lead.read("exports-not-sure");
    lead.look("exports-unsure");
    lead.tab("checkbox", "exports-sure");
    lead.press("Space");
    for (what, file) in [
        ("exports-project", "study.qdpx"),
        ("exports-answers-csv", "answers.csv"),
    ] {
        let write = lead.fill("exports-write-name", &[("what", &lead.say(what))]);
        lead.window().tab_to("button", &write);
        lead.press("Enter");
        lead.read("exports-written");
        lead.written(file);
    }
    lead.look("exports-written");
    lead.press("Escape");
}

fn a_statement_about_nobody(lead: &Person) -> PathBuf {
    lead.tab("textbox", "close-name");
    lead.write(NOBODY);
    lead.press("Enter");
    lead.read("close-nothing");
    lead.choose("close-print-html");
    lead.read("close-printed");
    lead.read("close-before");
    lead.look("statement-written");
    let statement = lead.written("statement.html");
    assert!(!page(&statement).contains(NOBODY), "the name was to be kept nowhere");
    statement
}

/// A hold keeps everything; without it, and with the edition typed, the study goes. Gives the certificate.
fn the_end(lead: &Person) -> PathBuf {
    lead.tab("checkbox", "close-hold-on");
    lead.press("Space");
    lead.read("close-status-hold");
    lead.look("close-hold");
    lead.press("Space");
    lead.read("close-status-free");
    lead.choose("close-destroy-open");
    lead.tab("textbox", "close-destroy-field");
    lead.write("2026");
    lead.press("Enter");
    lead.see(&lead.say("failure-not-confirmed"));
    lead.look("close-destroy-other-words");
    lead.press("Ctrl+a");
    lead.write(EDITION);
    lead.press("Enter");
    lead.read("close-destroyed");
    lead.look("close-destroyed");
    lead.written("certificate-of-destruction.html")
}

fn page(file: &Path) -> String {
    std::fs::read_to_string(file).expect("the page was written")
}
