//! A deputy beside the lead: each at a window, each with a vault of their own, reading the same hand-over.

use std::path::Path;

use crate::machine::{PHRASE, Study};
use crate::support::{Home, Lang, Person};
use crate::{interviewer, lead};

const SAID: &str = "we wait for the forms\nthe forms come back twice";
const THEME: &str = "waiting";

#[test]
fn a_deputy_codes_beside_the_lead_in_english() {
    two_coders(Lang::En);
}

#[test]
fn a_deputy_codes_beside_the_lead_in_french() {
    two_coders(Lang::Fr);
}

fn two_coders(lang: Lang) {
    let home = Home::new();
    let study = Study::begun(&home);
    let lead = Person::with_vault(home, lang, PHRASE);
    lead.unlock();
    lead.read("review-inbox-title");
    lead.press("Alt+1");
    lead.read("setup-ready");
    let file = lead::write_the_study_file(&lead);
    let deputy = joins(lang, &file, &lead.text_of(".words"));
    is_appointed(&lead, &deputy);
    lead.follow("setup-step-file");
    lead.choose("setup-update-write");
    let update = lead.written("study-update.subrosa-update");

    let handover = study.holds(0, &update, SAID);
    lead::import(&lead, &handover);
    // It opens with the deputy's own key; the receipt is the lead's.
    lead::take_in(&deputy, &handover);
    deputy.read("deputy-receipts");
    deputy.look("deputy-inbox");
    for (coder, lines) in [(&lead, 2), (&deputy, 1)] {
        lead::wall(coder, "2.1");
        lead::give_the_theme(coder, THEME, lines);
        coder.press("Escape");
    }
    coding_is_merged(&lead, &deputy);
}

/// The study file opens at a machine of their own, as a deputy's.
fn joins(lang: Lang, file: &Path, words: &str) -> Person {
    let mut deputy = interviewer::before_joining(lang, file, words);
    deputy.tab("checkbox", "join-same");
    deputy.press("Space");
    deputy.tab("radio", "join-as-interviewer");
    deputy.press("Right");
    deputy.read("join-deputy-lead");
    deputy.take_the_offered_passphrase();
    deputy.look("deputy-join");
    deputy.press("Enter");
    deputy.read("review-inbox-title");
    deputy
}

/// A card, three words that are the same on both sides, and the lead's file.
fn is_appointed(lead: &Person, deputy: &Person) {
    deputy.press("Alt+1");
    deputy.read("deputy-title");
    deputy.read("keys-own-none");
    deputy.look("deputy-keys");
    let page = deputy.window().text();
    for leads in [
        "setup-step-file",
        "setup-step-papers",
        "keys-wave-open-new",
        "keys-card-open",
    ] {
        assert!(
            !page.contains(&deputy.say(leads)),
            "a deputy is offered “{leads}”: {page}"
        );
    }
    deputy.choose("keys-own-write");
    deputy.read("keys-own-written");

    lead.follow("setup-step-keys");
    lead.read("keys-deputies-lead");
    lead.offer(&[&deputy.written("deputy.subrosa-deputy")]);
    lead.choose("keys-card-open");
    lead.read("keys-card");
    assert_eq!(lead.text_of(".three-words"), deputy.text_of(".three-words"));
    lead.look("deputy-card");
    lead.choose("keys-card-same");
    lead.read("keys-card-added");
    lead.choose("keys-deputies-write");
    lead.read("keys-deputies-written");
    lead.look("deputies");

    deputy.offer(&[&lead.written("deputies.subrosa-deputies")]);
    deputy.choose("keys-own-open");
    deputy.window().wait_until_gone(&deputy.say("keys-own-none"));
    for (step, words, picture) in [
        ("setup-step-machines", "deputy-machines", "deputy-machines"),
        ("setup-step-kit", "deputy-kit", "deputy-kit"),
        ("setup-step-words", "deputy-words", "deputy-words"),
    ] {
        deputy.follow(step);
        deputy.read(words);
        deputy.look(picture);
    }
}

/// The deputy's coding in a file; the lead sees how far both agree, and takes it over.
fn coding_is_merged(lead: &Person, deputy: &Person) {
    deputy.press("Alt+4");
    deputy.see(THEME);
    deputy.choose("themes-file-button");
    deputy.choose("themes-coding-write");
    deputy.read("themes-coding-written");

    lead.press("Alt+4");
    lead.see(THEME);
    lead.choose("themes-file-button");
    lead.offer(&[&deputy.written("coding.subrosa-coding")]);
    lead.choose("themes-coding-open");
    lead.read("themes-coders-both");
    // Both gave it to one line, the lead alone to the other.
    lead.see(&lead.fill("themes-percent", &[("share", "50")]));
    lead.look("deputy-agreement");
    lead.choose("themes-coding-merge");
    lead.read("themes-coding-merged");
    lead.look("deputy-merged");
}
