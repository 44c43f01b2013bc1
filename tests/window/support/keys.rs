//! Keys by the names a person would use: `Ctrl+Enter`, `Shift+Tab`, `F2`, `é`.

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// Presses `chord` and lets it go: modifiers down in order, the key, modifiers up in reverse.
pub fn chord(chord: &str) -> KeyActions {
    held(chord, None)
}

/// The same, with the key held down for a while.
pub fn hold(chord: &str, time: Duration) -> KeyActions {
    held(chord, Some(KeyAction::Pause { duration: time }))
}

fn held(chord: &str, pause: Option<KeyAction>) -> KeyActions {
    // A `+` by itself, or at the end, is the key of that name.
    let (modifiers, key) = match chord.strip_suffix('+') {
        Some(modifiers) => (modifiers.trim_end_matches('+'), "+"),
        None => chord.rsplit_once('+').unwrap_or(("", chord)),
    };
    let modifiers: Vec<char> = modifiers.split('+').filter(|name| !name.is_empty()).map(code).collect();
    let key = code(key);
    let down = modifiers
        .iter()
        .chain([&key])
        .map(|key| KeyAction::Down { value: *key });
    let up = [key]
        .into_iter()
        .chain(modifiers.iter().rev().copied())
        .map(|key| KeyAction::Up { value: key });
    down.chain(pause)
        .chain(up)
        .fold(KeyActions::new("keyboard".to_owned()), KeyActions::then)
}

/// Types `text` key by key; a new line is the Enter key, since WebDriver types nothing for `\n`.
pub fn typing(text: &[char]) -> KeyActions {
    let keys = text.iter().map(|letter| match letter {
        '\n' => char::from(Key::Enter),
        other => *other,
    });
    keys.flat_map(|key| [KeyAction::Down { value: key }, KeyAction::Up { value: key }])
        .fold(KeyActions::new("keyboard".to_owned()), KeyActions::then)
}

/// WebDriver's code of a key.
fn code(name: &str) -> char {
    let key = match name {
        "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "Space" => return ' ',
        function if function.len() > 1 && function.starts_with('F') => return function_key(function),
        letter => return letter.chars().next().expect("a chord names its key"),
    };
    key.into()
}

fn function_key(name: &str) -> char {
    let number: u32 = name[1..].parse().expect("a function key has a number");
    char::from_u32(u32::from(char::from(Key::F1)) + number - 1).expect("F1 to F12 follow each other")
}
