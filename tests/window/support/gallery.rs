//! One screen in every size, text size and colour: for `cargo xtask screenshots`, and never in the middle of a walk, since
//! a narrow window hides what has the keyboard.

use std::fs::OpenOptions;
use std::io::Write;

use serde_json::json;

use super::{Window, target};

/// What stands after the name of a picture, the window's width and height, the text size in percent, the colours.
type Look = (&'static str, u32, u32, u32, &'static str);

/// The first is how everybody finds the window, and how it is left.
const LOOKS: &[Look] = &[
    ("1280", 1280, 800, 100, "light"),
    ("1280-dark", 1280, 800, 100, "dark"),
    ("1920", 1920, 1080, 100, "light"),
    ("1920-dark", 1920, 1080, 100, "dark"),
    ("text-150", 1280, 800, 150, "light"),
    ("text-200", 1280, 800, 200, "light"),
    ("420", 420, 800, 100, "light"),
    ("420-text-200", 420, 800, 200, "dark"),
];

/// Gives the page these colours and this text size, as the settings would. The editor measures its lines soon after a
/// resize.
const DRESS: &str = "
const [theme, text] = arguments;
Object.assign(document.documentElement.dataset, { theme, text });
dispatchEvent(new Event('resize'));
window.isMeasured = false;
setTimeout(() => (window.isMeasured = true), 100)";

/// Whether the editor has measured and no colour is on its way to another.
const SETTLED: &str = "return isMeasured && document.getAnimations().every((one) => one.playState !== 'running')";

/// What a person can press that lies beyond the window's edge, and what scrolls sideways with what is too wide in it. A
/// table of figures may: it has a frame of its own for that.
const LOST: &str = "
const seen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible';
const named = (one) => `${one.localName}.${one.className} “${(one.getAttribute('aria-label') ?? one.innerText ?? '').slice(0, 40)}”`;
const front = document.querySelector('dialog[open]') ?? document.body;
const scrolls = [document.documentElement, ...front.querySelectorAll('*')].filter((one) =>
  one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX) && seen(one));
const widest = (one) => [...one.querySelectorAll('*')].reduce((most, inside) =>
  inside.getBoundingClientRect().right > (most?.getBoundingClientRect().right ?? 0) ? inside : most, null) ?? one;
const beyond = [...front.querySelectorAll('a, button, input, select, textarea')].filter((one) => {
  const { left, right, width } = one.getBoundingClientRect();
  return width > 1 && seen(one) && (left < -1 || right > innerWidth + 1) && !scrolls.some((wide) => wide.contains(one));
});
return [
  ...scrolls.filter((one) => !one.matches('.frame, .matrix-scroll, .chart-frame')).map((one) => `${named(one)} scrolls sideways for ${named(widest(one))}`),
  ...beyond.map((one) => `beyond the edge: ${named(one)}`),
];";

/// Keeps the screen in every look, and notes what on it cannot be reached in one of them.
pub(super) fn keep(window: &Window, name: &str) {
    for look in LOOKS {
        dress(window, look);
        let (look, ..) = look;
        window.screenshot(&format!("{name}-{look}"));
        let lost = window.eval(LOST, &[]);
        for one in lost.as_array().into_iter().flatten() {
            note(&format!("{name} as {look}: {}\n", one.as_str().unwrap_or_default()));
        }
    }
    dress(window, &LOOKS[0]);
}

/// Gives the window this look, and waits until it has it.
fn dress(window: &Window, (_, width, height, text, theme): &Look) {
    window.resize(*width, *height);
    window.until("the window has its size", || {
        (window.eval("return [innerWidth, innerHeight]", &[]) == json!([width, height])).then_some(())
    });
    window.eval(DRESS, &[json!(theme), json!(text.to_string())]);
    window.until("the screen has settled", || {
        (window.eval(SETTLED, &[]) == true).then_some(())
    });
}

/// Adds a line to the list that lies beside the pictures, for whoever looks at them.
fn note(line: &str) {
    let list = target().join("screenshots/out-of-reach.txt");
    let file = OpenOptions::new().create(true).append(true).open(list);
    file.and_then(|mut file| file.write_all(line.as_bytes()))
        .expect("the pictures' folder can be written to");
}
