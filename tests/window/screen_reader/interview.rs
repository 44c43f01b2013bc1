//! An interviewer's hour by ear, from the doors to the seal.

use super::Listener;
use crate::support::{Lang, Role, State};

/// What the sample's kit says in a language, and what is typed.
struct Told {
    lang: Lang,
    /// Typed in 3.1, with a name of nobody.
    typed: &'static str,
    name: &'static str,
    /// What a screen reader then has of the line.
    kept: &'static str,
    placeholder: &'static str,
    probe: &'static str,
    statement: &'static str,
    least: &'static str,
    most: &'static str,
    cell: (&'static str, &'static str),
    obstacles: &'static str,
}

const EN: Told = Told {
    lang: Lang::En,
    typed: "Marisol Bouchard waits for the forms ",
    name: "Marisol",
    kept: "[a colleague] waits for the forms",
    placeholder: "[a colleague]",
    probe: "Paperwork",
    statement: "1 Teams tell each other what they know.",
    least: "1, strongly disagree",
    most: "7, strongly agree",
    cell: ("Administration", "Management"),
    obstacles: "3.1 What gets in the way of your team's best work?",
};

const FR: Told = Told {
    lang: Lang::Fr,
    typed: "Marisol Bouchard attend les formulaires ",
    name: "Marisol",
    kept: "[collègue] attend les formulaires",
    placeholder: "[collègue]",
    probe: "La paperasse",
    statement: "1 Les équipes se disent ce qu’elles savent.",
    least: "1, fortement en désaccord",
    most: "7, fortement d’accord",
    cell: ("Administration", "Gestion"),
    obstacles: "3.1 Qu’est-ce qui empêche votre équipe de donner le meilleur d’elle-même ?",
};

#[test]
fn an_interviewer_works_by_ear_in_english() {
    interview(&EN);
}

#[test]
fn an_interviewer_works_by_ear_in_french() {
    interview(&FR);
}

fn interview(told: &Told) {
    let Some(ear) = Listener::arrive(told.lang) else {
        return;
    };
    the_doors(&ear);
    the_script(&ear);
    the_live_screen(&ear, told);
    a_name_is_replaced(&ear, told);
    the_kinds_of_answer(&ear, told);
    the_dialogs(&ear);
    the_debrief_and_the_seal(&ear, told);
}

/// Each door is a button that says all that stands on it; the choices before the hour are groups with names.
fn the_doors(ear: &Listener) {
    let door = |key: &str| {
        ["", "-what", "-go"]
            .map(|part| ear.say(&format!("door-{key}{part}")))
            .join(" ")
    };
    let page = ear.reader.until("the doors are there", |page| {
        page.find(Role::BUTTON, &door("sample")).is_some()
    });
    page.must(Role::BUTTON, &door("lead"));
    page.must(Role::BUTTON, &door("notes"));
    assert_eq!(page.all(Role::LIST).len(), 1, "three doors are a list:\n{page}");
    page.must(Role::HEADING, &ear.say("doors-title"));
    page.must(Role::BUTTON, &ear.say("promise-title"));
    let language = page.inside(Role::GROUP, &ear.say("app-lang"));
    assert_eq!(language.names(Role::RADIO), ["English", "Français"]);

    ear.person.choose("door-sample");
    ear.lands_at("sample-title");
    ear.person.choose("sample-interview");
    ear.person.read("ready-title");
    let page = ear.lands_at("ready-title");
    let language = page.inside(Role::GROUP, &ear.say("ready-lang"));
    let own = if ear.person.lang() == Lang::Fr {
        "Français"
    } else {
        "English"
    };
    assert!(
        language.must(Role::RADIO, own).is(State::Checked),
        "the app's language is offered first"
    );
    let place = page.inside(Role::GROUP, &ear.say("ready-where"));
    assert_eq!(place.names(Role::RADIO), [ear.say("ready-room"), ear.say("ready-call")]);
}

/// The two questions of the script are groups with names; what is read aloud is a list.
fn the_script(ear: &Listener) {
    ear.person.choose("ready-begin");
    let page = ear.lands_at("script-title");
    for answer in ["yes", "no"] {
        let names = page.names(Role::RADIO);
        assert_eq!(
            names.iter().filter(|name| **name == ear.say(answer)).count(),
            2,
            "{page}"
        );
    }
    let spoken = page.inside(Role::LIST, &ear.say("script-title"));
    let now: Vec<bool> = spoken
        .all(Role::LIST_ITEM)
        .iter()
        .map(|one| one.is(State::Active))
        .collect();
    assert!(
        now[0] && !now[1..].contains(&true),
        "the first paragraph is the current one: {now:?}"
    );
    let yes = if ear.person.lang() == Lang::Fr { "o" } else { "y" };
    for key in [yes, yes, "Enter"] {
        ear.person.press(key);
    }
}

/// Where one is, the map with its states, the notes, the probes.
fn the_live_screen(ear: &Listener, told: &Told) {
    // The first question asks for numbers: its first field has the keyboard.
    let page = ear.reader.until("the first question's field has the keyboard", |page| {
        page.find(Role::LANDMARK, &ear.say("live-map")).is_some()
            && page
                .focused()
                .is_some_and(|field| field.role == Role::ENTRY && !field.is(State::MultiLine))
    });
    let map = page.inside(Role::LANDMARK, &ear.say("live-map"));
    assert_eq!(map.names(Role::BUTTON).len(), 20, "{map}");
    assert!(
        map.must(Role::BUTTON, &ear.dot("1.1", "state-open-low"))
            .is(State::Active)
    );
    assert!(
        !map.must(Role::BUTTON, &ear.dot("3.1", "state-open-low"))
            .is(State::Active)
    );
    page.must(Role::LANDMARK, &ear.say("status"));

    ear.jump("31");
    let notes = ear.fill("notes-of", &[("question", "3.1")]);
    let page = ear.lands_on(Role::ENTRY, &notes);
    assert!(page.must(Role::ENTRY, &notes).is(State::MultiLine));
    assert!(
        page.must(Role::BUTTON, &ear.dot("3.1", "state-open-low"))
            .is(State::Active)
    );
    assert!(!page.must(Role::TOGGLE, told.probe).is(State::Pressed));
    ear.person.press("F3");
    ear.person.window().tab_to("button", told.probe);
    ear.person.press("Enter");
    let page = ear.reader.until("the probe is down", |page| {
        page.find(Role::TOGGLE, told.probe)
            .is_some_and(|probe| probe.is(State::Pressed))
    });
    assert_eq!(
        page.all(Role::TOGGLE)
            .iter()
            .filter(|one| one.is(State::Pressed))
            .count(),
        1
    );
    ear.back_to_notes("Escape", "3.1");
}

/// The name goes from all that is told; that it went is said politely, without the name.
fn a_name_is_replaced(ear: &Listener, told: &Told) {
    let notes = ear.fill("notes-of", &[("question", "3.1")]);
    ear.reader.politely_said();
    ear.person.write(told.typed);
    let page = ear.reader.until("the name is hidden", |page| {
        page.find(Role::ENTRY, &notes)
            .is_some_and(|notes| notes.text == told.kept)
            && !page.says(told.name)
    });
    let hidden = page.inside(Role::LANDMARK, &ear.say("hidden-title"));
    assert_eq!(hidden.all(Role::LIST).len(), 1, "{hidden}");
    hidden.must(Role::LIST_ITEM, told.placeholder);
    let what = told.placeholder.trim_matches(['[', ']']);
    hidden.must(Role::BUTTON, &ear.fill("hidden-give-back-of", &[("what", what)]));

    let spoken = ear.fill("said-hidden", &[("n", "1")]);
    ear.reader
        .until("it was said that a name was hidden", |page| page.says(&spoken));
    let said = ear.reader.politely_said();
    assert!(said.contains(&spoken), "said politely: {said:?}");
    assert!(
        said.iter().all(|one| !one.contains(told.name)),
        "said politely: {said:?}"
    );
    let page = ear
        .reader
        .until("everything is saved", |page| page.says(&ear.say("saved")));
    assert!(page.inside(Role::LANDMARK, &ear.say("status")).says(&ear.say("saved")));
    page.must(Role::BUTTON, &ear.dot("3.1", "state-answered-low"));
}

/// Ratings are groups with names and named ends, shares are named by row and column.
fn the_kinds_of_answer(ear: &Listener, told: &Told) {
    ear.jump("42");
    let page = ear.lands_on(Role::RADIO, told.least);
    let steps = page.inside(Role::GROUP, told.statement);
    let none = format!("{}, {}", ear.say("rate-none-letter"), ear.say("rate-none-name"));
    let names = steps.names(Role::RADIO);
    assert_eq!(
        [names[0], names[1], names[6], names[7]],
        [told.least, "2", told.most, &none]
    );
    ear.person.write("52");
    let page = ear.reader.until("two statements are rated", |page| {
        page.find(Role::BUTTON, &ear.dot("4.2", "state-touched-low")).is_some()
    });
    assert!(
        page.inside(Role::GROUP, told.statement)
            .must(Role::RADIO, "5")
            .is(State::Checked)
    );
    page.must(Role::ENTRY, &ear.fill("rate-why", &[("n", "2")]));

    ear.jump("35");
    let (row, column) = told.cell;
    let page = ear.lands_on(
        Role::ENTRY,
        &ear.fill("percent-cell", &[("row", row), ("column", column)]),
    );
    let shares = page.inside(Role::TABLE, &ear.say("percent-caption"));
    assert_eq!(shares.names(Role::ENTRY).len(), 6);
}

/// A dialog has its name and the keyboard, and gives the keyboard back.
fn the_dialogs(ear: &Listener) {
    ear.jump("41");
    ear.reader.until("question 4.1 is there", |page| {
        page.find(Role::ENTRY, &ear.fill("notes-of", &[("question", "4.1")]))
            .is_some_and(|notes| notes.is(State::Focused))
    });
    for (key, title) in [
        ("F4", ear.fill("none-title", &[("id", "4.1")])),
        ("Ctrl+Shift+Backspace", ear.say("unwrite-title")),
    ] {
        ear.person.press(key);
        let page = ear.reader.until(&format!("the dialog “{title}” is open"), |page| {
            page.find(Role::DIALOG, &title)
                .is_some_and(|dialog| dialog.is(State::Modal))
                && page.inside(Role::DIALOG, &title).focused().is_some()
        });
        assert!(
            page.all(Role::LANDMARK).is_empty(),
            "what is behind a dialog is out of reach:\n{page}"
        );
        ear.back_to_notes("Escape", "4.1");
    }
    ear.person.press("F1");
    ear.lands_at("card-title");
    ear.back_to_notes("Escape", "4.1");
}

/// Both agree on what there is, and it is sealed.
fn the_debrief_and_the_seal(ear: &Listener, told: &Told) {
    ear.person.press("Ctrl+Enter");
    let page = ear.lands_at("debrief-title");
    let said = page.inside(Role::ARTICLE, told.obstacles);
    assert!(said.says(told.kept) && !page.says(told.name), "{said}");
    let agreed = said.inside(Role::GROUP, &ear.say("debrief-asked"));
    let roles = [ear.say("debrief-interviewer"), ear.say("debrief-note-taker")];
    assert_eq!(agreed.names(Role::CHECK_BOX), roles);
    let open = ".agree input[type=checkbox]:not(:checked)";
    loop {
        let left = ear.person.count(open);
        if left == 0 {
            break;
        }
        ear.person.walk("Tab", open);
        ear.person.press("Space");
        ear.person.window().until("the agreement is kept", || {
            (ear.person.count(open) < left).then_some(())
        });
    }
    ear.person.read("debrief-ready");
    ear.person.press("Ctrl+Enter");
    ear.person.read("sealed-title");
    let page = ear.lands_at("sealed-title");
    let places = ear.say("sealed-record");
    assert!(page.says(&places), "{page}");
    assert!(!page.says(told.name));
}
