//! Letters that take two keys, on the two keyboards of French Canada: typed for real, through the X server, while names
//! are replaced in the line above and in the very line. Nothing is lost, doubled, or taken for one of our own keys.

use std::thread;
use std::time::Duration;

use crate::interviewer;
use crate::support::{Keyboard, Lang, Layout, Person};

/// The Canadian French layout: dead grave, circumflex, diaeresis and cedilla.
const CANADIAN_FRENCH: Layout = Layout {
    names: ["ca", ""],
    letters: &[
        ('é', &["61"]),
        ('É', &["shift+61"]),
        ('è', &["48", "26"]),
        ('à', &["48", "38"]),
        ('ù', &["48", "30"]),
        ('À', &["48", "shift+38"]),
        ('ê', &["34", "26"]),
        ('ô', &["34", "32"]),
        ('û', &["34", "30"]),
        ('ï', &["shift+35", "31"]),
        ('ë', &["shift+35", "26"]),
        ('ç', &["35", "54"]),
        ('«', &["94"]),
        ('»', &["shift+94"]),
    ],
};

/// The multilingual standard, CSA: more letters of their own, œ and « » behind other keys.
const CSA: Layout = Layout {
    names: ["ca", "multix"],
    letters: &[
        ('é', &["61"]),
        ('É', &["shift+61"]),
        ('è', &["48"]),
        ('à', &["51"]),
        ('ù', &["94"]),
        ('À', &["shift+51"]),
        ('ê', &["34", "26"]),
        ('ô', &["34", "32"]),
        ('û', &["34", "30"]),
        ('ï', &["shift+34", "31"]),
        ('ë', &["shift+34", "26"]),
        ('ç', &["35"]),
        // Right Ctrl is a level of letters here, and none of our keys.
        ('œ', &["ISO_Level5_Shift+26"]),
        ('«', &["ISO_Level3_Shift+52"]),
        ('»', &["ISO_Level3_Shift+53"]),
    ],
};

/// Longer than a name stands before it is hidden.
const A_MOMENT: Duration = Duration::from_millis(1_600);

#[test]
fn canadian_french_in_the_editor() {
    two_keys_a_letter(&CANADIAN_FRENCH, false);
}

#[test]
fn canadian_french_in_the_plain_field() {
    two_keys_a_letter(&CANADIAN_FRENCH, true);
}

#[test]
fn csa_in_the_editor() {
    two_keys_a_letter(&CSA, false);
}

#[test]
fn csa_in_the_plain_field() {
    two_keys_a_letter(&CSA, true);
}

fn two_keys_a_letter(layout: &'static Layout, is_plain: bool) {
    let person = at_the_notes(is_plain);
    let has = |letter: char| layout.letters.iter().any(|(other, _)| *other == letter);
    let heart = if has('œ') { "cœur" } else { "coeur" };
    let second = format!("À la fenêtre, « ça va », tout à côté, le {heart} naïf. Où va-t-on, et reçoit-on");
    let keys = Keyboard::lay(layout);
    // The name in the first line goes while the second is typed.
    keys.write(&format!("Marisol Bouchard le disait\n{second}\n"));
    // These would go while an accent in their own line waits for its letter: they wait with it.
    keys.write("Tatiana Kowalczyk pr");
    keys.write_slowly('ê', || nothing_moves(&person, " pr"));
    keys.write("te sa voix à Ngozi Adeyemi, un peu na");
    keys.write_slowly('ï', || nothing_moves(&person, " na"));
    keys.write("ve");
    let wanted = [
        "[collègue] le disait",
        &second,
        "[collègue 2] prête sa voix à [collègue 3], un peu naïve",
    ];
    person.window().until(&format!("the notes are {wanted:?}"), || {
        (lines(&person) == wanted).then_some(())
    });
    person.read("saved");
    // Saving changed nothing either, and no key of a letter was taken for one of ours.
    assert_eq!(lines(&person), wanted);
    assert_eq!(person.count("dialog[open]"), 0);
}

/// An accent that waits is text that the input method still holds: nothing around it may change, however long it takes.
fn nothing_moves(person: &Person, typed: &str) {
    let noted = || -> Vec<String> {
        // The accent itself may be shown where its letter will stand.
        let bare = |line: String| line.replace(['^', '¨'], "");
        lines(person).into_iter().map(bare).collect()
    };
    // The window may be some keys behind.
    let before = person.window().until("all that was typed is there", || {
        Some(noted()).filter(|lines| lines.last().is_some_and(|line| line.ends_with(typed)))
    });
    thread::sleep(A_MOMENT);
    assert_eq!(noted(), before, "a name was replaced under a waiting accent");
}

/// The lines of the notes, in the editor or in the plain field.
fn lines(person: &Person) -> Vec<String> {
    let script = "
        const field = document.querySelector('#editor');
        return field.value?.split('\\n') ?? [...field.querySelectorAll('.cm-line')].map((line) => line.textContent)";
    let all = person.eval(script);
    let all = all.as_array().into_iter().flatten();
    all.filter_map(|line| Some(line.as_str()?.trim_end().to_owned()))
        .collect()
}

/// The first open question of an interview in French, the keyboard in its notes.
fn at_the_notes(is_plain: bool) -> Person {
    let person = Person::arrive(Lang::Fr);
    if is_plain {
        person.choose("settings");
        person.tab("checkbox", "settings-plain");
        person.press("Space");
        person.press("Escape");
    }
    person.choose("door-sample");
    person.choose("sample-interview");
    person.read("ready-title");
    interviewer::begin(&person);
    interviewer::jump(&person, "2.1");
    let field = if is_plain {
        "textarea#editor"
    } else {
        ".cm-content#editor"
    };
    person.window().until("the notes have the keyboard", || {
        let script = format!("return document.activeElement?.matches('{field}') ?? false");
        (person.eval(&script) == true).then_some(())
    });
    person
}
