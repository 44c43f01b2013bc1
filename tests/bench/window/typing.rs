//! The note-taker at work: letters, a name, the next question.

use super::screen::{Area, WINDOW};
use super::stage::{STILL, Stage};
use super::{Pair, live};
use crate::table::{Figure, Table};
use crate::times::Times;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

/// A letter may be painted so much later than in the bare field.
const BEYOND: Duration = Duration::from_millis(16);

/// A name is underlined, and the next question is there, within this.
const BAR: Duration = Duration::from_millis(50);

/// Plain words, in which there is no name.
pub const LINES: [&str; 6] = [
    "they wait for an answer before they can go on with it now",
    "the same form is filled in twice and nobody reads it then",
    "what helps is a short call at the start of each new month",
    "people ask a friend since the page does not say who knows",
    "it took nine steps and two weeks until the door was open",
    "less would be enough if the first answer were right again",
];

/// A new line, and a copy of some kilobytes, take this long.
const COPIED: Duration = Duration::from_millis(400);

/// Names that nobody heard before, each typed once.
const NAMES: [&str; 16] = [
    "Marisol",
    "Natasha",
    "Tremblay",
    "Okonkwo",
    "Gauthier",
    "Priya",
    "Kowalski",
    "Thibault",
    "Fatima",
    "Lachance",
    "Mackenzie",
    "Genevieve",
    "Ferguson",
    "Anjali",
    "Bouchard",
    "Rosalind",
];

/// They are typed at a key each.
const PACE: Duration = Duration::from_millis(50);

/// An underline lies so far below letters that do not reach below the line.
const UNDER: u64 = 10;

/// How often the question is changed: so many come after the one that is typed in.
const SWITCHES: usize = 12;

/// A fast typist's keys, never twice as far apart: no clock of the window keeps step with them.
fn pauses() -> impl Iterator<Item = Duration> {
    (0_u64..).map(|key| Duration::from_micros(60_000 + key * 7_919 % 53_000))
}

/// Letters, in an answer that is empty, long, and as long as an answer may be.
pub fn keys(table: &mut Table, pair: &mut Pair, folder: &Path) {
    let _app = live::reach(&mut pair.app, &folder.join("app"));
    let _bare = pair.bare.opens();
    letters(table, pair, "an empty answer");
    let typed = LINES.iter().map(|line| line.len() + 1).sum();
    fill(&mut pair.app, typed, 4 << 10);
    letters(table, pair, "4 KB");
    fill(&mut pair.app, 5 << 10, 64 << 10);
    letters(table, pair, "64 KB");
}

/// A key's letter, in turns of a line. The bare field is empty each time: its own letters get slower with what is in it,
/// and that is no excuse for ours.
fn letters(table: &mut Table, pair: &mut Pair, already: &str) {
    pair.bare.hands.press("Ctrl+Down");
    let [mut app, mut bare] = <[Times; 2]>::default();
    for line in LINES {
        type_line(&mut pair.app, line, &mut app);
        type_line(&mut pair.bare, line, &mut bare);
    }
    let name = format!("a key's letter, with {already} already there");
    table.add(
        Figure::new(name, app)
            .beside("the bare text field, empty", &bare)
            .p99_beyond(BEYOND),
    );
}

/// Types a line and times its letters, but for the first few, which show where the line is.
fn type_line(stage: &mut Stage, line: &str, times: &mut Times) {
    let mut letters = line.chars();
    let area = stage.line(&mut letters);
    for (letter, pause) in letters.zip(pauses()) {
        times.add(stage.painted(letter, area));
        sleep(pause);
    }
    stage.hands.press("Enter");
    stage.screen.rests(COPIED);
}

/// Fills the app's answer from about so many bytes to so many: what is there is copied to its own end.
fn fill(app: &mut Stage, have: usize, want: usize) {
    let copies = std::iter::repeat_n("Ctrl+v", want / have - 1);
    for chord in ["Ctrl+a", "Ctrl+c", "Right"].into_iter().chain(copies) {
        app.hands.press(chord);
        sleep(COPIED);
    }
    app.screen.rests(3 * STILL);
}

/// A name's underline after the space that ends it, beside the bare field's space.
pub fn finds(table: &mut Table, pair: &mut Pair, folder: &Path) {
    let _app = live::reach(&mut pair.app, &folder.join("app"));
    let _bare = pair.bare.opens();
    let [mut app, mut bare] = <[Times; 2]>::default();
    for name in NAMES {
        app.add(find(&mut pair.app, name, true));
        bare.add(find(&mut pair.bare, name, false));
    }
    let name = "a name's underline, after the space that ends it";
    table.add(
        Figure::new(name, app)
            .beside("the space in the bare text field", &bare)
            .p99_within(BAR),
    );
}

fn find(stage: &mut Stage, name: &str, is_underlined: bool) -> Duration {
    let mut words = "then we asked ".chars();
    let line = stage.line(&mut words);
    stage.hands.write(words.as_str(), PACE);
    let before = stage.screen.settles(stage.screen.look(line), 3 * PACE).1;
    stage.hands.write(name, PACE);
    let after = stage.screen.settles(stage.screen.look(line), 3 * PACE).1;
    let word = before.difference(&after).expect("a name was typed");
    // The word and what is drawn under it; the caret moves at its right end, whether the word is underlined or not.
    let word = Area {
        width: word.width - 8,
        height: word.height + UNDER,
        ..word
    };
    let time = stage.painted(' ', if is_underlined { word } else { line });
    // Until it is replaced.
    sleep(2 * STILL);
    stage.hands.press("Enter");
    stage.screen.rests(STILL);
    time
}

/// The next question, until all of it is painted.
pub fn switches(table: &mut Table, pair: &mut Pair, folder: &Path) {
    let _app = live::reach(&mut pair.app, &folder.join("app"));
    let _bare = pair.bare.opens();
    let [mut app, mut bare] = <[Times; 2]>::default();
    for _ in 0..SWITCHES {
        app.add(pair.app.painted_to_the_end("Ctrl+Down", WINDOW));
        bare.add(pair.bare.painted_to_the_end("Ctrl+Down", WINDOW));
    }
    let figure = Figure::new("the next question, to its last paint", app);
    table.add(figure.beside("other words in the bare page", &bare).p99_within(BAR));
}
