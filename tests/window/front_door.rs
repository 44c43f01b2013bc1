//! The first thing anybody sees, and the way back to it.

use crate::support::{Home, Window};

/// Looks at a screen as everybody must be able to, and keeps its picture.
fn look(window: &Window, picture: &str, words: &[&str]) {
    for word in words {
        window.wait_for(word);
    }
    window.screenshot(picture);
    window.is_accessible();
}

#[test]
fn a_first_start_offers_three_doors_in_both_languages() {
    let home = Home::new();
    let window = home.open();
    look(
        &window,
        "front-en",
        &[
            "Set up a study (team lead)",
            "Take notes (interviewer)",
            "Look around with a sample study",
        ],
    );
    window.tab_to("radio", "English");
    window.press("Right");
    look(
        &window,
        "front-fr",
        &[
            "Préparer une étude (responsable)",
            "Prendre des notes (entretiens)",
            "Découvrir avec une étude d’exemple",
        ],
    );
    // The language is the person's, not the session's.
    window.kill();
    home.open().wait_for("Que faites-vous dans l’étude ?");
}

#[test]
fn a_look_around_needs_no_mouse_and_a_lock_leaves_no_window() {
    let home = Home::new();
    let window = home.open();
    window.tab_to("button", "Look around with a sample study");
    window.press("Enter");
    look(&window, "sample-en", &["Everything in it is made up."]);
    window.tab_to("button", "As a note-taker");
    window.press("Enter");
    look(
        &window,
        "sample-ready-en",
        &[
            "Sample study: nothing you type here is kept.",
            "Language of the interview",
        ],
    );
    window.press("F12");
    window.wait_until_closed();
    home.open().wait_for("What do you do in the study?");
}
