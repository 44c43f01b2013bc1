//! The interviewer's own window: the question and its probes, beside the note-taker's.
//!
//! It is told that something is new by an event without content, and then asks the desk itself (`beside_read`): what
//! reaches it is what its own capability allows, and no window can push words into another.

use crate::windows::{self, BESIDE};
use desk::Refused;
use tauri::{AppHandle, Manager};

/// The note-taker went on, or an answer changed.
const NEW_PLACE: &str = "dispatchEvent(new Event('subrosa-place'))";
/// Language, colours or the size of text were chosen anew.
const NEW_SETTINGS: &str = "dispatchEvent(new Event('subrosa-settings'))";

/// Opens the window, or closes the one that is open. Tells whether it is open now.
pub fn switch(app: &AppHandle) -> Result<bool, Refused> {
    if app.get_webview_window(BESIDE).is_some() {
        close(app);
        return Ok(false);
    }
    windows::open_beside(app).map(|()| true)
}

/// Closes the window, if it is there.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(BESIDE) {
        let _ = window.destroy();
    }
}

/// Tells the window to look again at the place.
pub fn look_again(app: &AppHandle) {
    say(app, NEW_PLACE);
}

/// Tells the window to look again at the settings.
pub fn dress_again(app: &AppHandle) {
    say(app, NEW_SETTINGS);
}

fn say(app: &AppHandle, event: &str) {
    if let Some(window) = app.get_webview_window(BESIDE) {
        let _ = window.eval(event);
    }
}
