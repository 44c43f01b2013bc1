//! The main job from the first start to the report: a lead and an interviewer, each at a machine of their own, with
//! nothing but a keyboard, in one language and then in the other.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::support::{Lang, Person};
use crate::{interviewer, lead};

/// What is said in an interview, and who is named in it.
struct Told {
    pain: &'static str,
    forms: &'static str,
    word: &'static str,
    approvals: &'static str,
    why: &'static str,
    why_ends: &'static str,
    begun: &'static str,
    finished: &'static str,
    theme: &'static str,
    /// What nobody may ever read again.
    names: &'static [&'static str],
}

const EN: Told = Told {
    pain: "- Marisol Bouchard says that the tools are slow\n! one form for all, says marisol.",
    forms: "> the forms come back, then Dr. Okonkwo signs them",
    word: "we wait for the lighthouse",
    approvals: "the approvals of Rajesh Venkataraman take a month\nask rajesh.v@example.org or 613-555-0199.",
    why: "because Marisol Bouchard decides alone",
    why_ends: "decides alone",
    begun: "people stay for the work itself",
    finished: " and for each other.",
    theme: "waiting",
    names: &[
        "Marisol",
        "marisol",
        "Bouchard",
        "Okonkwo",
        "lighthouse",
        "Rajesh",
        "Venkataraman",
        "rajesh.v",
        "555-0199",
    ],
};

const FR: Told = Told {
    pain: "- Marisol Bouchard dit que les outils sont lents\n! un seul formulaire, dit marisol.",
    forms: "> les formulaires reviennent, puis Mme Okonkwo les signe",
    word: "on attend toujours le phare",
    approvals: "les approbations d’Arnaud Lévesque prennent un mois\nécrire à arnaud.l@example.org ou au 613-555-0199.",
    why: "parce que Marisol Bouchard décide seule",
    why_ends: "décide seule",
    begun: "les gens restent pour le travail",
    finished: " et pour les autres.",
    theme: "attente",
    names: &[
        "Marisol",
        "marisol",
        "Bouchard",
        "Okonkwo",
        "phare",
        "Arnaud",
        "Lévesque",
        "arnaud.l",
        "555-0199",
    ],
};

#[test]
fn a_lead_and_an_interviewer_do_the_main_job_in_english() {
    main_job(Lang::En, &EN);
}

#[test]
fn a_lead_and_an_interviewer_do_the_main_job_in_french() {
    main_job(Lang::Fr, &FR);
}

fn main_job(lang: Lang, told: &Told) {
    let (mut lead, study) = lead::set_up_a_study(lang);
    let words = lead.text_of(".words");
    let mut interviewer = interviewer::join(lang, &study, &words);
    let (card, machine) = interviewer::write_the_machine_card(&interviewer);
    lead::add_the_machine(&lead, &card, &machine);

    interviewer::begin(&interviewer);
    the_first_half(&interviewer, told);
    the_power_fails(&mut interviewer, told);
    the_second_half(&interviewer, told);
    interviewer::debrief_and_agree(&interviewer);
    interviewer.never_sees(told.names);
    let handover = interviewer::seal_and_hand_over(&interviewer);

    let receipt = lead::import(&lead, &handover);
    interviewer::read_the_receipt(&interviewer, &receipt);
    interviewer.shut();
    the_lead_reads(&lead, told);
    let report = lead::write_the_report(&lead);
    nobody_is_named_in(&report, told);
    the_lead_locks(&mut lead);
}

/// Numbers, several, yes or no, notes with names; a name given back, a word hidden.
fn the_first_half(interviewer: &Person, told: &Told) {
    interviewer.write("12");
    interviewer.press("Tab");
    interviewer.write("3");
    interviewer.look("live-numbers");
    interviewer.press("Ctrl+Down");
    interviewer::stand_at(interviewer, "1.2");
    interviewer.walk("Shift+Tab", "input[type=checkbox]");
    interviewer.press("Space");
    interviewer.look("live-several");

    interviewer.press("Alt+2");
    interviewer::stand_at(interviewer, "2.1");
    interviewer.write(told.pain);
    interviewer.press("F9");
    interviewer.press("Ctrl+q");
    interviewer.pause();
    interviewer.never_sees(told.names);
    assert_eq!(interviewer.count(".cm-line"), 2, "a statement is a line");
    interviewer.look("live-notes");

    interviewer::jump(interviewer, "2.2");
    interviewer.write(told.forms);
    interviewer.pause();
    interviewer.never_sees(told.names);
    let hidden = interviewer.count("aside.margin .hidden-name");
    interviewer.press("F7");
    interviewer.wait_in("#editor", "Okonkwo");
    assert_eq!(interviewer.count("aside.margin .hidden-name"), hidden - 1);
    // It was somebody's name after all.
    interviewer.press("Left");
    give_it_back_to_hiding(interviewer);
    interviewer.pause();
    interviewer.never_sees(told.names);

    interviewer.press("Ctrl+Down");
    interviewer::stand_at(interviewer, "2.3");
    interviewer.write(told.word);
    interviewer.press("F8");
    interviewer.window().until("the word is hidden", || {
        (interviewer.count("aside.margin .hidden-name") > 0).then_some(())
    });
    interviewer.pause();
    interviewer.never_sees(told.names);
}

/// F8 on the name that came back: the caret goes to it, wherever the line continues.
fn give_it_back_to_hiding(interviewer: &Person) {
    for _ in 0..60 {
        let script = "const { anchorNode, anchorOffset } = getSelection(); \
            return /Okonkwo$/.test((anchorNode?.textContent ?? '').slice(0, anchorOffset))";
        if interviewer.eval(script) == true {
            break;
        }
        interviewer.press("Left");
    }
    interviewer.press("F8");
    interviewer.window().until("the name is hidden again", || {
        (!interviewer.text_of("#editor").contains("Okonkwo")).then_some(())
    });
}

/// The app dies in the middle of a line and is opened again in the same line.
fn the_power_fails(interviewer: &mut Person, told: &Told) {
    interviewer::jump(interviewer, "3.4");
    interviewer.write(&format!("{} ", told.begun));
    interviewer.pause();
    interviewer.lose_power();
    interviewer.read("unlock-title");
    interviewer.look("unlock");
    interviewer.unlock();
    interviewer.see(&interviewer.fill("resume-title", &[("section", "3"), ("question", "4")]));
    interviewer.look("resume");
    interviewer.choose("erase");
    interviewer.read("erase-lead");
    interviewer.look("resume-erase");
    interviewer.press("Escape");
    interviewer.choose("resume");
    interviewer::stand_at(interviewer, "3.4");
    interviewer.wait_in("#editor", told.begun);
    interviewer.write(told.finished);
    let whole = format!("{}{}", told.begun, told.finished);
    interviewer.wait_in(".cm-activeLine", &whole);
    interviewer.never_sees(told.names);
}

/// Percentages, six ratings, a reason, yes or no, no answer.
fn the_second_half(interviewer: &Person, told: &Told) {
    interviewer::jump(interviewer, "3.1");
    interviewer.write(told.approvals);
    interviewer.press("Ctrl+g");
    interviewer.write("35");
    interviewer::stand_at(interviewer, "3.5");
    for share in ["20", "10", "30", "20"] {
        interviewer.write(share);
        interviewer.press("Tab");
    }
    // `=` fills up to a hundred.
    interviewer.press("=");
    interviewer.press("Tab");
    interviewer.press("=");
    interviewer::both_columns_add_up(interviewer);
    interviewer.look("live-percent");

    interviewer.press("Alt+4");
    interviewer::stand_at(interviewer, "4.1");
    interviewer.walk("Shift+Tab", ".yes-no input");
    interviewer.press("Space");
    interviewer.look("live-yes-no");
    interviewer.press("Ctrl+Down");
    interviewer::stand_at(interviewer, "4.2");
    interviewer.write("526346");
    interviewer.window().until("six statements are rated", || {
        (interviewer.count(".rating input:checked") == 6).then_some(())
    });
    interviewer.walk("Shift+Tab", ".asks-why textarea");
    interviewer.write(told.why);
    interviewer.pause();
    interviewer.look("live-agreement");

    interviewer.press("Alt+5");
    interviewer::stand_at(interviewer, "5.1");
    interviewer.press("F4");
    interviewer.look("live-no-answer");
    interviewer.choose("none-declined");
    interviewer.see(&interviewer.say("none-declined"));
    interviewer.press("F1");
    interviewer.read("card-title");
    interviewer.look("live-card");
    interviewer.press("Escape");
    interviewer::stand_at(interviewer, "5.1");
}

/// The wall, without names; a theme and a quote by keyboard; themes and culture.
fn the_lead_reads(lead: &Person, told: &Told) {
    lead::wall(lead, "2.1");
    lead.never_sees(told.names);
    assert_eq!(
        lead.count(".statement"),
        2,
        "both statements came over:\n{}",
        lead.window().text()
    );
    // The list opens with the first letter.
    let (first, rest) = told.theme.split_at(1);
    lead.write(first);
    lead.see(&lead.fill("review-codes-for", &[("typed", first)]));
    lead.write(rest);
    lead.look("wall-coding");
    lead.press("Enter");
    lead.wait_in(".statement.now .codes", told.theme);
    lead.press("Ctrl+q");
    lead.wait_in(".statement.now .codes", &lead.say("review-quote"));
    lead.look("wall");
    lead.press("Alt+4");
    lead.read("themes-theme");
    lead.see(told.theme);
    lead.look("themes");
    lead.press("Alt+5");
    lead.read("review-culture-why");
    // The last word too, although the caret stood on it when the page was left.
    lead.see(told.why_ends);
    lead.look("culture");
    lead.never_sees(told.names);
}

/// The report, as text and inside the document's own compression, names nobody.
fn nobody_is_named_in(files: &[PathBuf], told: &Told) {
    let names: BTreeSet<String> = told.names.iter().map(|name| (*name).to_owned()).collect();
    let folder = files[0].parent().expect("a file lies in a folder");
    let (bytes, hits) = desk::scan(folder, &names).expect("the folder can be read");
    assert!(bytes > 10_000, "only {bytes} bytes were looked at");
    assert!(hits.is_empty(), "named in a file that the lead wrote: {hits:?}");
}

/// F12 locks; a wrong passphrase has its sentence; the right one shows the theme that was given.
fn the_lead_locks(lead: &mut Person) {
    lead.lock();
    lead.look("locked");
    lead.tab("textbox", "unlock-passphrase");
    lead.write("not these six words at all");
    lead.press("Enter");
    lead.read("failure-wrong-passphrase");
    lead.look("locked-wrong");
    lead.press("Ctrl+a");
    lead.unlock();
    lead.press("Alt+4");
    lead.read("themes-theme");
}
