//! How other people write kits.

use super::{english, french, labels, question, shapes};
use crate::{Kind, Lang, ProbeRole, ScriptPart};

/// The questions of a one-language kit, each with its kind.
fn check(text: &str, expected: &[&str]) {
    let kit = english(text);
    assert_eq!(shapes(&kit), expected, "{text}");
    assert_eq!(kit.leftovers, [], "{text}");
}

#[test]
fn questions_are_found_however_they_are_written() {
    let row = check;
    row("1. Who?\n2. Why?", &["1.1 text", "1.2 text"]);
    row("- Who?\n- Why?\n", &["1.1 text", "1.2 text"]);
    row("* Describe your day.\n* Tell me more.\n", &["1.1 text", "1.2 text"]);
    row(
        "Q1. Who?\n\nQ2) Why?\n\nQ 3 - How?",
        &["1.1 text", "1.2 text", "1.3 text"],
    );
    // The ninth byte is in the middle of a letter.
    row(
        "Q1. Qui ?\n\nQ2. Après quoi ?\n\nQ12. Préciser ?",
        &["1.1 text", "1.2 text", "1.3 text"],
    );
    row("**Q1. Who?**\n\n**2. Why?**\n", &["1.1 text", "1.2 text"]);
    row("Question 1: Who?\n\nQuestion 2 – Why?", &["1.1 text", "1.2 text"]);
    row(
        "# Kit\n\n## Question 1\nWho?\n\n## Question 2\nWhy?",
        &["1.1 text", "1.2 text"],
    );
    row(
        "# Kit\n## Days\n### 1.1 Who?\n### 1.2 Why?\n## Nights\n### Where?",
        &["1.1 text", "1.2 text", "2.1 text"],
    );
    row(
        "# Kit\n\n## Days\n\nWho are you?\n\nTell me about it.\n",
        &["1.1 text", "1.2 text"],
    );
    row(
        "Days\n====\n1) Who?\n\nNights\n======\n1) Why?\n2) How?",
        &["1.1 text", "2.1 text", "2.2 text"],
    );
    row("#Days\n1. Who?\n#Nights\n1. Why?", &["1.1 text", "2.1 text"]);
    row(
        "**Part A: Days**\n\n1. Who?\n\n**Part B: Nights**\n\n1. Why?",
        &["1.1 text", "2.1 text"],
    );
    row("1. *Who?*\n2. *Why?*\n", &["1.1 text", "1.2 text"]);
    row("\u{feff}1. Who?\r\n2. Why?\r\n", &["1.1 text", "1.2 text"]);
    row("<h2>Days</h2><ol><li>Who?<li>Why?</ol>", &["1.1 text", "1.2 text"]);
    row(
        "## What about days?\n1. Who?\n\n## And nights?\n1. Why?",
        &["1.1 text", "2.1 text"],
    );
}

#[test]
fn kinds_are_told_by_what_is_asked() {
    let row = check;
    row(
        "1. Which? (select all that apply)\n   - A\n   - B\n   - C",
        &["1.1 several 3"],
    );
    row(
        "1. Which? Choose any.\n\n- A\n- B\n\n2. Why?",
        &["1.1 several 2", "1.2 text"],
    );
    row("1. Which?\n   - [ ] A\n   - [x] B", &["1.1 several 2"]);
    row(
        "1. Which of these? Check all that apply.\n   a) Build\n   b) Run",
        &["1.1 several 2"],
    );
    row("1. Which? Tick all.\n\n   ☐ A\n   ☐ B\n   ☐ C", &["1.1 several 3"]);
    row("1. Are you well?\n   - Yes\n   - No", &["1.1 yes_no"]);
    row("1. Are you well? If yes, why? If not, since when?", &["1.1 yes_no yn"]);
    row(
        "1. Are you well?\n   - If no, why?\n   - If yes, how?",
        &["1.1 yes_no ny"],
    );
    row("1. Are you well? Why or why not?", &["1.1 yes_no"]);
    row(
        "1. What worries you? If no worry comes to mind, what helps?",
        &["1.1 text"],
    );
    row(
        "1. How many people work here, and how many chairs are there?",
        &["1.1 numbers 2"],
    );
    row("1. How does the number of meetings change your day?", &["1.1 text"]);
    row(
        "1. In percent, where does time go?\n   - Here\n   - There",
        &["1.1 percent 2x1"],
    );
    row(
        "1. Share of time, in %:\n\n|Task|You|Team|\n|-|-|-|\n|A|||\n|B|||\n|Total|100%|100%|\n",
        &["1.1 percent 2x2"],
    );
    row(
        "1. Rate (1 = never, 5 = always):\n   - A is so.\n   - B is so.",
        &["1.1 agreement 2 of 1-5"],
    );
    row(
        "1. On a scale from 1 to 10, how fair is it?",
        &["1.1 agreement 1 of 1-10"],
    );
    row(
        "1. How far do you agree?\n\n| |Disagree|Neither|Agree|\n|-|-|-|-|\n|A is so.||||\n|B is so.||||",
        &["1.1 agreement 2 of 1-3"],
    );
    row(
        "## A\n\nPlease rate these from 1 (never) to 4 (always):\n\n||1|2|3|4|\n|-|-|-|-|-|\n|A|||||\n\n- Why?",
        &["1.1 agreement 1 of 1-4", "1.2 text"],
    );
    row(
        "1. What changed on these subjects?\n   - Doors\n   - Lamps",
        &["1.1 topics 2"],
    );
    row("1. What do you do first?\n   - With whom?\n   - Where?", &["1.1 text"]);
}

#[test]
fn a_french_kit_alone_is_read_in_french() {
    let kit = french(
        "# Trousse\n\n## Bloc 1 : Le jour\n\nThèmes : repos et travail\n\n1. Combien de personnes dirigez-vous?\n\
         2. Quels outils? Plusieurs réponses possibles.\n   - Courriel\n   - Téléphone\n\
         3. Dormez-vous bien? Si oui, comment? Sinon, pourquoi?\n   *Au besoin :*\n   - *le bruit*\n\nMerci de votre temps.",
    );
    assert_eq!(shapes(&kit), ["1.1 numbers 1", "1.2 several 2", "1.3 yes_no yn"]);
    assert_eq!(kit.languages(), [Lang::Fr]);
    assert_eq!(kit.sections[0].themes.len(), 2);
    assert_eq!(kit.thanks.unwrap().text.fr.as_deref(), Some("Merci de votre temps."));
    assert_eq!(kit.title.en, None);
}

#[test]
fn utf_16_is_read_as_well() {
    for bytes in [
        "\u{feff}1. Où?"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>(),
        "\u{feff}1. Où?".encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ] {
        let sources = crate::Sources {
            questions_fr: Some(&bytes),
            ..crate::Sources::default()
        };
        assert_eq!(
            question(&crate::read(&sources).unwrap(), "1.1").ask.fr.as_deref(),
            Some("Où?")
        );
    }
}

#[test]
fn a_script_may_stand_in_the_kit_itself() {
    let kit = english(
        "# Kit\n\n## Script\n\nHello [name]. May we take notes? Do you agree to take part?\n\nIf yes:\n\nGood.\n\nIf no:\n\nBye.\n\n## Days\n\n1. Who?",
    );
    let steps: Vec<_> = kit
        .script
        .steps
        .iter()
        .map(|s| (s.part, s.text.prefer(Lang::En)))
        .collect();
    let expected = [
        (ScriptPart::Spoken, "Hello {blank}."),
        (ScriptPart::AskNotes, "May we take notes?"),
        (ScriptPart::AskConsent, "Do you agree to take part?"),
        (ScriptPart::IfYes, "Good."),
        (ScriptPart::IfNo, "Bye."),
    ];
    assert_eq!(steps, expected);
    assert_eq!(shapes(&kit), ["1.1 text"]);
}

#[test]
fn a_probe_needs_no_italics_when_it_says_what_it_is() {
    let kit = english(
        "1. Who?\n\n   Probe: ask about friends.\n\n   Follow-up questions:\n   - And then?\n\n> Note: be kind.\n\n2. Why?",
    );
    let probes: Vec<_> = question(&kit, "1.1")
        .probes
        .iter()
        .map(|p| (p.role, p.text.prefer(Lang::En)))
        .collect();
    let expected = [
        (ProbeRole::Question, "Probe: ask about friends."),
        (ProbeRole::Lead, "Follow-up questions:"),
        (ProbeRole::Question, "And then?"),
    ];
    assert_eq!(probes, expected);
    assert_eq!(question(&kit, "1.1").notes[0].prefer(Lang::En), "Note: be kind.");
    assert_eq!(question(&kit, "1.1").ask.prefer(Lang::En), "Who?");
}

#[test]
fn what_is_not_understood_is_reported_with_its_line() {
    let kit = english(
        "# Kit\n\n## Days\n\n1. Who?\n\nThe moon is full.\n\n2. Why?\n\n```\ncode here\n```\n\n|a|b|\n|-|-|\n|c|d|e|\n",
    );
    let left: Vec<_> = kit.leftovers.iter().map(|l| (l.line, l.text.as_str())).collect();
    assert_eq!(
        left,
        [
            (7, "The moon is full."),
            (11, "code here"),
            (15, "a | b"),
            (17, "c | d | e")
        ]
    );
    assert_eq!(shapes(&kit), ["1.1 text", "1.2 text"]);
}

#[test]
fn languages_of_different_length_are_paired_as_far_as_they_go() {
    let en = "## Section 1 – A\n1. Who works in Operations?\n2. How many people?\n3. Which 3 tools? Select all that apply.\n   - Pen\n   - Paper\n   - Radio\n## Section 2 – B\n1. Why?";
    let fr = "## Section 1 – A\n1. Combien de personnes?\n2. Quels 3 outils? Plusieurs choix.\n   - Plume\n   - Papier\n## Section 2 – B\n1. Pourquoi?\n## Section 3 – C\n1. Où?";
    let sources = crate::Sources {
        questions_en: Some(en.as_bytes()),
        questions_fr: Some(fr.as_bytes()),
        ..crate::Sources::default()
    };
    let kit = crate::read(&sources).unwrap();
    assert_eq!(
        shapes(&kit),
        ["1.1 text", "1.2 numbers 1", "1.3 several 3", "2.1 text", "3.1 text"]
    );
    assert_eq!(question(&kit, "1.2").ask.fr.as_deref(), Some("Combien de personnes?"));
    assert_eq!(question(&kit, "1.1").ask.fr, None);
    assert_eq!(question(&kit, "3.1").ask.en, None);
    let Kind::Several { options } = &question(&kit, "1.3").kind else {
        panic!("not several")
    };
    assert_eq!(labels(options, Lang::Fr).iter().filter(|l| l.is_empty()).count(), 1);
    let found: Vec<String> = crate::lint(&kit)
        .iter()
        .map(|f| format!("{} {}", f.kind.code(), f.place))
        .collect();
    assert!(found.contains(&"missing_side 1.1".to_owned()), "{found:?}");
    assert!(found.contains(&"count_differs 1.3".to_owned()), "{found:?}");
    assert!(found.contains(&"missing_side section 3".to_owned()), "{found:?}");
}

#[test]
fn a_guide_with_its_opening_words_topics_and_wrap_up_keeps_them_apart() {
    let kit = english(
        "# Waiting rooms\n\n**Length**: 45 minutes\n\n### Introduction (5 min)\n\n\"Thank you for coming. I am [name].\n\n\
         May I have your permission to take notes?\"\n\n### Warm-up\n\n1. Tell me about your role.\n\n### Main part\n\n\
         #### Topic 1: Rooms\n1. Which room?\n   - Probe: With whom?\n\n#### Topic 2: Chairs\n2. What hurts?\n\n### Wrap-up\n\n\
         1. What did I forget?\n\n\"Thank you very much.\"\n\n### Notes for interviewers\n\n- Be silent\n",
    );
    assert_eq!(shapes(&kit), ["1.1 text", "2.1 text", "3.1 text", "4.1 text"]);
    let titles: Vec<_> = kit.sections.iter().map(|s| s.title.prefer(Lang::En)).collect();
    assert_eq!(titles, ["Warm-up", "Rooms", "Chairs", "Wrap-up"]);
    assert_eq!(kit.script.steps.last().unwrap().part, ScriptPart::AskNotes);
    assert_eq!(
        question(&kit, "2.1").probes[0].text.prefer(Lang::En),
        "Probe: With whom?"
    );
    assert!(kit.notes.iter().any(|n| n.prefer(Lang::En) == "Be silent"));
    let left: Vec<_> = kit.leftovers.iter().map(|l| (l.line, l.text.as_str())).collect();
    assert_eq!(left, [(15, "Main part")]);
}

#[test]
fn bold_questions_with_bullets_below_and_numbers_with_a_dash() {
    let kit = english(
        "### Work\n\n**\"Tell me about your day.\"**\n\n**Follow-ups:**\n- Then what?\n- \"Walk me through it\"\n\n**What helps?**",
    );
    assert_eq!(shapes(&kit), ["1.1 text", "1.2 text"]);
    assert_eq!(question(&kit, "1.1").probes.len(), 3);
    let kit = french("1 - Qui êtes-vous?\nPossibles relances: Et avant?\n\n2 - Racontez votre journée\n3 - Où?");
    assert_eq!(shapes(&kit), ["1.1 text", "1.2 text", "1.3 text"]);
    assert_eq!(
        question(&kit, "1.1").probes[0].text.prefer(Lang::Fr),
        "Possibles relances: Et avant?"
    );
}
