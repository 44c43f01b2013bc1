//! Six words on a slip: drawn at the interviewer's window, brought to the lead's, and a certificate of what is gone.

use std::fs;

use crate::machine::{PHRASE, Study};
use crate::support::{Home, Lang, Person};
use crate::{interviewer, lead};

/// Stands in the interview that is withdrawn, and nowhere else.
const SAID: &str = "borrowed umbrellas";

#[test]
fn a_slip_withdraws_an_interview_in_english() {
    withdraws(Lang::En);
}

#[test]
fn a_slip_withdraws_an_interview_in_french() {
    withdraws(Lang::Fr);
}

fn withdraws(lang: Lang) {
    let [desk, machine] = [Home::new(), Home::new()];
    let study = Study::begun(&desk);
    study.moves_to(0, &machine);
    let interviewer = Person::with_vault(machine, lang, PHRASE);
    interviewer.unlock();
    interviewer.read("ready-title");
    let slip = gives_a_slip(&interviewer);
    let handover = interviewer::hand_over(&interviewer);

    let lead = Person::with_vault(desk, lang, PHRASE);
    lead.unlock();
    lead.read("review-inbox-title");
    lead::import(&lead, &handover);
    lead::wall(&lead, "2.1");
    lead.see(SAID);
    enters_the_words(&lead, &slip);
    certificate_is_written(&lead, &slip);
    lead.press("Alt+3");
    lead.window().wait_until_gone(SAID);

    // The machine had no receipt yet: its copy falls by the notice, and it can say so.
    lead.press("Alt+8");
    lead.choose("withdrawals-notice");
    interviewer.offer(&[&lead.written("withdrawals.subrosa-notice")]);
    interviewer.choose("machine");
    interviewer.choose("notice-open");
    interviewer.see(&interviewer.fill("notice-done", &[("n", "1")]));
    interviewer.read("notice-answer");
    interviewer.look("notice");
}

/// An interview with one answer, sealed; the participant copies six words.
fn gives_a_slip(interviewer: &Person) -> String {
    interviewer::begin(interviewer);
    interviewer::jump(interviewer, "2.1");
    interviewer.write(&format!("- there are {SAID} everywhere"));
    interviewer.pause();
    interviewer::debrief_and_agree(interviewer);
    interviewer.press("Ctrl+Enter");
    interviewer.read("sealed-title");
    interviewer.choose("slip-title");
    interviewer.choose(match interviewer.lang() {
        Lang::En => "slip-draw-en",
        Lang::Fr => "slip-draw-fr",
    });
    let slip = interviewer.window().until("six words are told", || {
        let words = interviewer.text_of("ol.words");
        (words.split(' ').count() == 6).then_some(words)
    });
    interviewer.look("slip");
    interviewer.choose("slip-hide");
    interviewer.window().until("the words are gone", || {
        interviewer.text_of("ol.words").is_empty().then_some(())
    });
    slip
}

/// The lead types what the participant brought, and is asked once more.
fn enters_the_words(lead: &Person, slip: &str) {
    lead.press("Alt+8");
    lead.tab("textbox", "withdrawals-words");
    lead.write(slip);
    lead.press("Enter");
    lead.read("withdrawals-sure-gone");
    lead.look("slip-sure");
    lead.choose("withdrawals-do");
    lead.wait_in("td", &lead.say("withdrawals-gone"));
    assert!(
        !lead.text_of(".told").is_empty(),
        "what is gone and what remains is told"
    );
    lead.look("slip-withdrawn");
}

/// Both languages on one page, and none of the words.
fn certificate_is_written(lead: &Person, slip: &str) {
    let certificate = lead.fill("withdrawals-certificate", &[("n", "1")]);
    lead.window().tab_to("button", &certificate);
    lead.press("Enter");
    lead.read("withdrawals-written");
    let page = fs::read_to_string(lead.written("certificate-of-withdrawal.html"))
        .expect("a file that was just written can be read");
    for title in ["Certificate of withdrawal", "Certificat de retrait"] {
        assert!(page.contains(title), "{page}");
    }
    assert!(!page.contains(slip) && !page.contains(SAID));
}
