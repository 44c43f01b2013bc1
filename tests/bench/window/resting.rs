//! After an hour's interview: what the windows hold in memory, and what they do while nobody types.

use super::stage::{STILL, Stage};
use super::typing::LINES;
use super::{Pair, live};
use crate::table::Table;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

/// Lines of an interview that was written down word by word.
const WRITTEN: usize = 200;

/// The window may hold so many times what the bare one holds.
const MEMORY: f64 = 1.4;

/// So long nobody types.
const SILENCE: Duration = Duration::from_secs(20);

/// Of a second, most that the app may work more than the bare window while nobody types.
const IDLE: f64 = 1.0;

/// A fast machine takes keys faster than this.
const PACE: Duration = Duration::from_millis(4);

pub fn measure(table: &mut Table, pair: &mut Pair, folder: &Path) {
    // One after the other, since what both hold would count by half; and with a caret that blinks, as everybody's does.
    pair.bare.caret_blinks(true);
    let bare = pair.bare.start().1;
    sleep(3 * STILL);
    write(&mut pair.bare, 0..WRITTEN);
    let (bare_memory, bare_work) = rest(&bare);
    drop(bare);

    pair.app.caret_blinks(true);
    let app = live::reach(&mut pair.app, &folder.join("app"));
    let questions = live::in_words();
    for (at, question) in questions.iter().enumerate() {
        live::to_question(&mut pair.app, question);
        let part = |at: usize| WRITTEN * at / questions.len();
        write(&mut pair.app, part(at)..part(at + 1));
    }
    let (app_memory, app_work) = rest(&app);

    let name = format!("memory of all processes after {WRITTEN} lines");
    match (app_memory, bare_memory) {
        (Some(app), Some(bare)) => table.tell_within(
            &name,
            &[
                ("ratio", app / bare, " times"),
                ("app", app, " MB"),
                ("bare", bare, " MB"),
            ],
            MEMORY,
        ),
        _ => table.skip(&name, "the app forbids all but root to look at it"),
    }
    let share = |work: Duration| work.as_secs_f64() / SILENCE.as_secs_f64() * 100.0;
    let (app, bare) = (share(app_work), share(bare_work));
    table.tell_within(
        "processor time while nobody types",
        &[
            ("beyond the bare window's", app - bare, " %"),
            ("app", app, " %"),
            ("bare", bare, " %"),
        ],
        IDLE,
    );
}

/// Writes these lines, a name in each fifth.
fn write(stage: &mut Stage, lines: std::ops::Range<usize>) {
    for at in lines {
        if at % 5 == 0 {
            stage.hands.write("- Marisol Okonkwo said that ", PACE);
        }
        stage.hands.write(LINES[at % LINES.len()], PACE);
        stage.hands.press("Enter");
        // Nobody goes on at once.
        sleep(25 * PACE);
    }
}

/// The memory after a while, and the work of a silence.
fn rest(running: &super::stage::Running) -> (Option<f64>, Duration) {
    sleep(10 * STILL);
    let before = running.worked();
    sleep(SILENCE);
    let work = running.worked() - before;
    (running.memory(), work)
}
