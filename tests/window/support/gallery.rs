//! `cargo xtask screenshots`: every screen that a walk looks at, kept in every size, text size and colour as well.

use std::env;

use serde_json::{Value, json};

use super::Window;

/// What asks for it, in the environment of the suite.
const ASKED: &str = "SUBROSA_SCREENSHOTS";

/// What stands after the name of a picture, the window's width and height, the text size in percent, the colours.
const LOOKS: &[(&str, u32, u32, u32, &str)] = &[
    ("1280-dark", 1280, 800, 100, "dark"),
    ("1920", 1920, 1080, 100, "light"),
    ("1920-dark", 1920, 1080, 100, "dark"),
    ("text-150", 1280, 800, 150, "light"),
    ("text-200", 1280, 800, 200, "light"),
    ("420", 420, 800, 100, "light"),
    ("420-text-200", 420, 800, 200, "dark"),
];

/// Gives the page these colours and this text size, as the settings would; `null` takes what it had before.
const DRESS: &str = "
const [theme, text] = arguments;
const root = document.documentElement;
window.before ??= { theme: root.dataset.theme, text: root.dataset.text, focus: document.activeElement };
const { before } = window;
const wear = (name, value) => value === undefined ? delete root.dataset[name] : (root.dataset[name] = value);
wear('theme', theme ?? before.theme);
wear('text', text ?? before.text);
if (theme === null) {
  before.focus?.focus({ preventScroll: true });
  delete window.before;
}";

/// Whether somebody wants more than the one picture that the tests keep.
pub(super) fn is_wanted() -> bool {
    env::var_os(ASKED).is_some()
}

/// Keeps the screen in every look. The window is afterwards as it was, the focus too.
pub(super) fn keep(window: &Window, name: &str) {
    let size = window.eval("return [innerWidth, innerHeight]", &[]);
    for (look, width, height, text, theme) in LOOKS {
        window.resize(*width, *height);
        window.eval(DRESS, &[json!(theme), json!(text.to_string())]);
        window.screenshot(&format!("{name}-{look}"));
    }
    let side = |at: usize| {
        size[at]
            .as_u64()
            .and_then(|side| u32::try_from(side).ok())
            .expect("a size in pixels")
    };
    window.resize(side(0), side(1));
    window.eval(DRESS, &[Value::Null, Value::Null]);
}
