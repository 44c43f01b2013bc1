//! A real keyboard on the test's screen: a layout of the X server, and keys pressed by where they are.

use std::process::{Command, Stdio};

/// A layout; when this value is dropped, the usual one is back for whoever comes next.
pub struct Keyboard {
    layout: &'static Layout,
}

/// Where the letters of a layout are. Keys have the numbers of the X server.
pub struct Layout {
    /// For `setxkbmap`: the layout and its variant.
    pub names: [&'static str; 2],
    /// What takes more than the key itself, with the keys pressed one after the other.
    pub letters: &'static [(char, &'static [&'static str])],
}

/// The keys of `a` to `z`.
const LATIN: [u8; 26] = [
    38, 56, 54, 40, 26, 41, 42, 43, 31, 44, 45, 46, 58, 57, 32, 33, 24, 27, 39, 28, 30, 55, 25, 53, 29, 52,
];

/// Long enough for a slow machine to tell two keys apart, short enough to type ahead of the page.
const BETWEEN: &str = "12";

impl Keyboard {
    /// Lays this layout out, and gives the window the keyboard as a window manager would.
    pub fn lay(layout: &'static Layout) -> Keyboard {
        let [name, variant] = layout.names;
        run("setxkbmap", &["-layout", name, "-variant", variant]);
        run(
            "timeout",
            &[
                "60",
                "xdotool",
                "search",
                "--sync",
                "--onlyvisible",
                "--name",
                "Sub Rosa",
                "windowfocus",
                "--sync",
            ],
        );
        Keyboard { layout }
    }

    /// Presses every key that `text` takes on this layout.
    pub fn write(&self, text: &str) {
        let strokes: Vec<String> = text.chars().flat_map(|letter| self.strokes(letter)).collect();
        self.press(&strokes);
    }

    /// Presses the first of a letter's keys, the dead one, and the others after what is done meanwhile.
    pub fn write_slowly(&self, letter: char, meanwhile: impl FnOnce()) {
        let strokes = self.strokes(letter);
        let (dead, others) = strokes.split_first().expect("every letter takes a key");
        assert!(!others.is_empty(), "{letter} is no letter of two keys here");
        self.press(std::slice::from_ref(dead));
        meanwhile();
        self.press(others);
    }

    fn press(&self, strokes: &[String]) {
        let mut arguments = vec!["key", "--delay", BETWEEN];
        arguments.extend(strokes.iter().map(String::as_str));
        run("xdotool", &arguments);
    }

    fn strokes(&self, letter: char) -> Vec<String> {
        if let Some((_, keys)) = self.layout.letters.iter().find(|(other, _)| *other == letter) {
            return keys.iter().map(|key| (*key).to_owned()).collect();
        }
        let stroke = match letter {
            'a'..='z' => LATIN[letter as usize - 'a' as usize].to_string(),
            'A'..='Z' => format!("shift+{}", LATIN[letter as usize - 'A' as usize]),
            ' ' => "65".to_owned(),
            '\n' => "36".to_owned(),
            ',' => "59".to_owned(),
            '.' => "60".to_owned(),
            '-' => "20".to_owned(),
            other => panic!("nobody said where “{other}” is on this keyboard"),
        };
        vec![stroke]
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        let _ = Command::new("setxkbmap").args(["-layout", "us"]).status();
    }
}

fn run(program: &str, arguments: &[&str]) {
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "{program} {arguments:?} did not end well"
    );
}
