//! Somebody at a machine of their own: a home, the window open on it, a language, and nothing but a keyboard.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::home::UNHURRIED;
use super::{Home, Lang, Window, Words, gallery};

/// How long a word may wait under the caret before it is hidden, with room for a busy machine.
const MOMENT: Duration = Duration::from_secs(8);

/// A person at work. The window opens on a home that was never used before.
pub struct Person {
    home: Home,
    window: Option<Window>,
    words: Words,
    lang: Lang,
    passphrase: String,
    /// Milliseconds in a minute of the lock that comes by itself, from the next lock on.
    minute: &'static str,
    /// What stands after the name of a picture.
    colours: &'static str,
}

impl Person {
    /// Opens the app for the first time and chooses a language.
    pub fn arrive(lang: Lang) -> Person {
        Person::arrive_at(Home::new(), lang)
    }

    /// The same in a home that was made for it.
    pub fn arrive_at(home: Home, lang: Lang) -> Person {
        let window = home.open();
        let person = Person {
            home,
            window: Some(window),
            words: Words::of(lang),
            lang,
            passphrase: String::new(),
            minute: UNHURRIED,
            colours: "",
        };
        person.see("What do you do in the study?");
        if lang == Lang::Fr {
            person.window().tab_to("radio", "English");
            person.press("Right");
            person.read("doors-title");
        }
        person
    }

    /// Opens the app where a vault is, in the language that was chosen before.
    pub fn with_vault(home: Home, lang: Lang, passphrase: &str) -> Person {
        let settings = json!({
            "lang": lang.code(), "theme": "system", "text": 100, "plain_editor": false, "idle_minutes": 0,
        });
        let data = home.path().join("home/.local/share/sub-rosa/settings.json");
        std::fs::write(data, settings.to_string()).expect("the temporary folder is ours");
        let window = home.open();
        let person = Person {
            home,
            window: Some(window),
            words: Words::of(lang),
            lang,
            passphrase: passphrase.to_owned(),
            minute: UNHURRIED,
            colours: "",
        };
        person.read("unlock-title");
        person
    }

    /// The language this person works in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The machine.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The window that is open now.
    pub fn window(&self) -> &Window {
        self.window.as_ref().expect("the window was opened")
    }

    /// The sentence with this id in this person's language.
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// The sentence with its blanks filled.
    pub fn fill(&self, id: &str, blanks: &[(&str, &str)]) -> String {
        self.words.fill(id, blanks)
    }

    /// Waits until the sentence with this id can be read.
    pub fn read(&self, id: &str) {
        self.window().wait_for(&self.say(id));
    }

    /// Waits until these very words can be read.
    pub fn see(&self, words: &str) {
        self.window().wait_for(words);
    }

    /// Presses a key or a chord.
    pub fn press(&self, chord: &str) {
        self.window().press(chord);
    }

    /// Types, wherever the focus is.
    pub fn write(&self, text: &str) {
        self.window().write(text);
    }

    /// Tabs to a control by role and the id of its name.
    pub fn tab(&self, role: &str, id: &str) {
        self.window().tab_to(role, &self.say(id));
    }

    /// Tabs to a button and presses Enter.
    pub fn choose(&self, id: &str) {
        self.tab("button", id);
        self.press("Enter");
    }

    /// Follows a link by keyboard.
    pub fn follow(&self, id: &str) {
        self.tab("link", id);
        self.press("Enter");
    }

    /// Tabs, forwards or (`Shift+Tab`) backwards, until the focus is on something that `css` describes.
    pub fn walk(&self, step: &str, css: &str) {
        let is_there = json!(css);
        for _ in 0..60 {
            let script = "return document.activeElement?.matches(arguments[0]) ?? false";
            if self.window().eval(script, std::slice::from_ref(&is_there)) == json!(true) {
                return;
            }
            self.press(step);
        }
        panic!("60 times {step} never came to {css}:\n{}", self.window().text());
    }

    /// What stands in the first element that `css` describes; empty when there is none.
    pub fn text_of(&self, css: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.innerText ?? ''";
        let text = self.window().eval(script, &[json!(css)]);
        let text = text.as_str().unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Waits until `text_of(css)` holds `text`.
    pub fn wait_in(&self, css: &str, text: &str) {
        self.window().until(&format!("{css} holds “{text}”"), || {
            self.text_of(css).contains(text).then_some(())
        });
    }

    /// How many elements `css` describes.
    pub fn count(&self, css: &str) -> u64 {
        let script = "return document.querySelectorAll(arguments[0]).length";
        self.window().eval(script, &[json!(css)]).as_u64().unwrap_or_default()
    }

    /// Looks at the screen as everybody must be able to, and keeps its picture.
    pub fn look(&self, picture: &str) {
        let name = format!("{picture}-{}{}", self.lang.code(), self.colours);
        self.window().screenshot(&name);
        self.window().is_accessible();
    }

    /// Keeps the screen in every size, text size and colour. What had the keyboard may have lost it then.
    pub fn keep(&self, picture: &str) {
        gallery::keep(self.window(), &format!("{picture}-{}", self.lang.code()));
    }

    /// Chooses dark colours in the settings.
    pub fn turn_dark(&mut self) {
        self.choose("settings");
        self.tab("radio", "settings-theme-system");
        self.press("Right");
        self.press("Right");
        self.window().until("it is dark", || {
            (self.eval("return document.documentElement.dataset.theme") == "dark").then_some(())
        });
        self.colours = "-dark";
        self.look("settings");
        self.press("Escape");
    }

    /// Takes the six words that are offered as the passphrase.
    pub fn take_the_offered_passphrase(&mut self) {
        self.passphrase = self.window().until("six words are offered", || {
            let words = self.text_of(".phrase");
            (words.split(' ').count() == 6).then_some(words)
        });
        self.tab("textbox", "passphrase-type-it");
        self.write(&self.passphrase);
    }

    /// What opens the vault of this machine.
    pub fn passphrase(&self) -> &str {
        &self.passphrase
    }

    /// Opens the vault that is on this machine.
    pub fn unlock(&self) {
        self.tab("textbox", "unlock-passphrase");
        self.write(&self.passphrase);
        self.press("Enter");
    }

    /// The power fails, and the app is opened again.
    pub fn lose_power(&mut self) {
        self.shut();
        self.window = Some(self.home.open());
    }

    /// Ends the app as a power cut would.
    pub fn shut(&mut self) {
        self.window.take().expect("the window was open").kill();
    }

    /// Locks with F12: the process is replaced, which ends what WebDriver holds; the lock's own screen is opened anew.
    pub fn lock(&mut self) {
        self.press("F12");
        self.see_the_lock();
    }

    /// Waits for a lock that is coming, and stands before it.
    pub fn see_the_lock(&mut self) {
        self.window.take().expect("the window was open").wait_until_closed();
        self.window = Some(self.home.open_locked(self.minute));
        self.read("locked-title");
    }

    /// From the next lock on, a minute of idleness is over in so many milliseconds.
    pub fn hurry(&mut self, minute: &'static str) {
        self.minute = minute;
    }

    /// Waits until the app says that everything is saved. A pause is part of it: saving begins with one.
    pub fn pause(&self) {
        thread::sleep(Duration::from_millis(900));
        self.read("saved");
    }

    /// Fails unless `names` go from the page, for the eye and for a screen reader, in the moment that hiding takes.
    pub fn never_sees(&self, names: &[&str]) {
        let late = Instant::now() + MOMENT;
        loop {
            let page = self.eval("return document.documentElement.outerHTML + document.body.innerText");
            let page = page.as_str().unwrap_or_default();
            let Some(seen) = names.iter().find(|name| page.contains(**name)) else {
                return;
            };
            assert!(
                Instant::now() < late,
                "“{seen}” stands on the screen:\n{}",
                self.window().text()
            );
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Fails at once when one of `names` is on the page.
    pub fn sees_none_of(&self, names: &[&str]) {
        let page = self.eval("return document.documentElement.outerHTML + document.body.innerText");
        let page = page.as_str().unwrap_or_default();
        let seen = names.iter().find(|name| page.contains(**name));
        assert!(
            seen.is_none(),
            "{seen:?} stands on the screen:\n{}",
            self.window().text()
        );
    }

    /// What `script` gives, run in the page.
    pub fn eval(&self, script: &str) -> Value {
        self.window().eval(script, &[])
    }

    /// A file that a dialog wrote, once it is there.
    pub fn written(&self, name: &str) -> PathBuf {
        let file = self.home.saved(name);
        self.window()
            .until(&format!("{name} is written"), || file.exists().then(|| file.clone()))
    }

    /// Puts files where the next dialog that opens files finds them.
    pub fn offer(&self, files: &[&Path]) {
        self.home.offer_all(files);
    }
}
