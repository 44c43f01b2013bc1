//! A kit of our own with every trait of the real one: front matter, comments, HTML tables, italics,
//! explanations by number, a question under the table, a guide with the script in it.

use super::{labels, question, shapes};
use crate::{Kind, Kit, Lang, ProbeRole, ScriptPart, Sources, read};

pub(crate) fn our_kit() -> Kit {
    let sources = Sources {
        questions_en: Some(include_bytes!("kits/desk.en.md")),
        questions_fr: Some(include_bytes!("kits/desk.fr.md")),
        script_en: Some(include_bytes!("kits/guide.en.md")),
        script_fr: Some(include_bytes!("kits/guide.fr.md")),
    };
    read(&sources).unwrap()
}

#[test]
fn two_files_become_one_kit_with_every_kind() {
    let kit = our_kit();
    let expected = [
        "1.1 numbers 3",
        "1.2 several 3",
        "1.3 yes_no y",
        "2.1 text",
        "2.2 yes_no ny",
        "2.3 percent 2x2",
        "2.3a yes_no n",
        "3.1 agreement 2 of 1-5",
        "3.2 topics 2",
    ];
    assert_eq!(shapes(&kit), expected);
    assert_eq!(kit.leftovers, []);
    assert_eq!(kit.title.prefer(Lang::Fr), "Questions du guichet de nuit");
    assert_eq!(kit.sections[0].title.prefer(Lang::En), "The desk and its people");
    assert_eq!(kit.sections[0].themes.len(), 3);
}

#[test]
fn numbers_have_a_label_each_in_both_languages() {
    let kit = our_kit();
    let Kind::Numbers { fields } = &question(&kit, "1.1").kind else {
        panic!("not numbers")
    };
    assert_eq!(
        labels(fields, Lang::En),
        ["Size of your desk", "Filled chairs", "Empty chairs"]
    );
    assert_eq!(
        labels(fields, Lang::Fr),
        ["Taille de votre guichet", "Chaises occupées", "Chaises libres"]
    );
    assert_eq!(fields[0].detail.fr.as_deref(), Some("jours et nuits"));
}

#[test]
fn a_table_with_a_blank_line_in_it_is_still_one_table() {
    let kit = our_kit();
    let Kind::Percent { rows, columns } = &question(&kit, "2.3").kind else {
        panic!("not percentages")
    };
    assert_eq!(labels(rows, Lang::En), ["Waiting", "Writing"]);
    assert_eq!(labels(rows, Lang::Fr), ["Attendre", "Écrire"]);
    assert_eq!(rows[1].detail.en.as_deref(), Some("the book of the night"));
    assert_eq!(labels(columns, Lang::En), ["Head", "Others"]);
    assert_eq!(columns[0].detail.en.as_deref(), Some("e.g. H-1"));
}

#[test]
fn italics_stay_with_the_interviewer_and_emphasis_stays_in_its_sentence() {
    let kit = our_kit();
    let probes = &question(&kit, "2.2").probes;
    assert_eq!(
        probes.iter().map(|p| p.role).collect::<Vec<_>>(),
        [ProbeRole::Lead, ProbeRole::Example, ProbeRole::Example]
    );
    let Kind::Agreement {
        scale,
        statements,
        why_at,
        why,
    } = &question(&kit, "3.1").kind
    else {
        panic!("not agreement")
    };
    assert_eq!(scale.points.len(), 3);
    assert_eq!(
        (why_at.as_slice(), why.prefer(Lang::Fr)),
        ([1].as_slice(), "Qu’est-ce qui vous fait dire cela ?")
    );
    assert_eq!(
        statements[0].explanation.prefer(Lang::En),
        "Regards listening: Does anybody hear the small things?"
    );
    assert_eq!(statements[0].label.prefer(Lang::Fr), "La maison écoute.");
    assert_eq!(statements[0].detail.prefer(Lang::Fr), "p. ex. à midi");
    assert!(
        question(&kit, "3.1").notes[0]
            .prefer(Lang::En)
            .starts_with("Note to interviewer: these two are old.")
    );
    crate::tests::nothing_private_in_participant_text(&kit);
}

#[test]
fn a_guide_gives_its_script_and_nothing_else() {
    use ScriptPart::{AskConsent, AskNotes, IfNo, IfYes, Spoken};
    let kit = our_kit();
    let parts: Vec<_> = kit.script.steps.iter().map(|s| s.part).collect();
    assert_eq!(parts, [Spoken, AskNotes, Spoken, AskConsent, IfNo, IfYes, IfYes]);
    let first = "Good evening {blank}, I am {blank}. She (he) at the desk writes.";
    assert_eq!(kit.script.steps[0].text.prefer(Lang::En), first);
    assert_eq!(
        kit.script.steps[4].text.prefer(Lang::Fr),
        "Nous comprenons. Bonne nuit."
    );
    let consent = kit.script.steps[3].text.prefer(Lang::En);
    assert_eq!(consent, "Do you agree to participate?");
    let thanks = kit.thanks.as_ref().unwrap();
    assert_eq!(thanks.interviewer_only_in, [Lang::En]);
    assert_eq!(thanks.text.prefer(Lang::Fr), "Merci pour votre nuit. Dormez bien.");
}
