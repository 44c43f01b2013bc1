//! One open window of the app, and what a person can do with it.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::error::Elapsed;
use tokio::time::timeout;

use super::driver::Driver;
use super::{Home, keys};

/// How long anything may take before the test says what it was waiting for.
const PATIENCE: Duration = Duration::from_secs(45);

/// How many keys the driver is given at once.
const PIECE: usize = 40;

/// Finds an element by role and name.
const FIND: &str = include_str!("finding.js");

/// A window; it closes, with the app and the driver, when this value is dropped.
pub struct Window {
    client: Client,
    // Before the driver: a session's last words need the runtime, not the other way round.
    runtime: Runtime,
    driver: Driver,
}

impl Window {
    /// Starts the app in `home`, with `more` in its environment, and waits for its page.
    pub(super) fn open(home: &Home, more: &[(&str, &str)]) -> Window {
        Window::of(home, more, Some(app()))
    }

    /// Starts the plain browser that comes with WebKitGTK: who gets a page from us opens it in one.
    pub(super) fn of_a_browser(home: &Home) -> Window {
        Window::of(home, &[], None)
    }

    fn of(home: &Home, more: &[(&str, &str)], program: Option<PathBuf>) -> Window {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a thread can wait");
        let driver = Driver::start(home, more);
        let client = runtime.block_on(connect(&driver, program));
        let window = Window {
            client,
            runtime,
            driver,
        };
        window.until("the page is there", || {
            (window.eval("return document.readyState", &[]) == json!("complete")).then_some(())
        });
        window
    }

    /// Opens a file as a page.
    pub fn visit(&self, page: &Path) {
        let address = format!("file://{}", page.display());
        self.wait("the page", self.client.goto(&address));
    }

    /// Presses a key or a chord, such as `Ctrl+Enter`, wherever the focus is.
    pub fn press(&self, chord: &str) {
        self.follow();
        let pressed = self.client.perform_actions(keys::chord(chord));
        let answer = self.runtime.block_on(async { timeout(PATIENCE, pressed).await });
        // A key that locks the app or closes its window does so sometimes before the driver has its answer.
        if !(matches!(answer, Ok(Err(_))) && self.has_left()) {
            self.told(chord, answer);
        }
    }

    /// Presses a chord and holds its last key down for so many milliseconds.
    pub fn hold(&self, chord: &str, milliseconds: u64) {
        self.follow();
        let held = keys::hold(chord, Duration::from_millis(milliseconds));
        self.wait(chord, self.client.perform_actions(held));
    }

    /// Types `text` wherever the focus is, key by key. A page of text goes in pieces: each has all the patience there is.
    pub fn write(&self, text: &str) {
        let letters: Vec<char> = text.chars().collect();
        for piece in letters.chunks(PIECE) {
            self.follow();
            self.wait("typing", self.client.perform_actions(keys::typing(piece)));
        }
    }

    /// Presses Tab until the focus is on what has this role and name, as somebody without a mouse would.
    pub fn tab_to(&self, role: &str, name: &str) {
        for _ in 0..80 {
            if self.has_focus(role, name) {
                return;
            }
            self.press("Tab");
        }
        panic!(
            "80 times Tab never came to the {role} “{name}”; on the screen:\n{}",
            self.text()
        );
    }

    /// Whether the focus is on what has this role and name.
    pub fn has_focus(&self, role: &str, name: &str) -> bool {
        !self
            .eval(FIND, &[json!(role), json!(plain(name)), json!(true)])
            .is_null()
    }

    /// Clicks what has this role and name, once it is there.
    pub fn click(&self, role: &str, name: &str) {
        let element = self.until(&format!("there is a {role} “{name}”"), || self.find(role, name));
        self.wait("the click", element.click());
    }

    /// Waits until something has this role and name.
    pub fn wait_for_role(&self, role: &str, name: &str) {
        self.until(&format!("there is a {role} “{name}”"), || {
            self.find(role, name).map(|_| ())
        });
    }

    /// Waits until `text` can be read anywhere in the window. Any space counts as a space.
    pub fn wait_for(&self, text: &str) {
        let text = plain(text);
        self.until(&format!("“{text}” can be read"), || {
            self.text().contains(&text).then_some(())
        });
    }

    /// Waits until `text` can no longer be read.
    pub fn wait_until_gone(&self, text: &str) {
        let text = plain(text);
        self.until(&format!("“{text}” is gone"), || {
            (!self.text().contains(&text)).then_some(())
        });
    }

    /// All that can be read now, with every kind of space as one plain space.
    pub fn text(&self) -> String {
        let text = self.eval("return document.body.innerText", &[]);
        plain(text.as_str().unwrap_or_default())
    }

    /// Runs `script` in the page and gives what it returns.
    pub fn eval(&self, script: &str, arguments: &[Value]) -> Value {
        let late = Instant::now() + PATIENCE;
        loop {
            self.follow();
            let asked = self.client.execute(script, arguments.to_vec());
            let answer = self.runtime.block_on(async { timeout(PATIENCE, asked).await });
            // The window may close between the two calls: then the same is asked of the next one.
            if !matches!(&answer, Ok(Err(cause)) if has_gone(cause)) || Instant::now() > late {
                return self.told("a script", answer);
            }
        }
    }

    /// Runs `script` and gives what it hands to the function that is its last argument.
    pub fn eval_later(&self, script: &str) -> Value {
        self.follow();
        self.wait("a script", self.client.execute_async(script, Vec::new()))
    }

    /// The window that is looked at now, to come back to.
    pub fn here(&self) -> WindowHandle {
        self.follow();
        self.wait("the window", self.client.window())
    }

    /// How many windows the app has open.
    pub fn count(&self) -> usize {
        self.runtime
            .block_on(self.client.windows())
            .map_or(0, |windows| windows.len())
    }

    /// Looks at another window of the app, once there is one beside `this`, until `look_at` or its end.
    pub fn look_at_the_other(&self, this: &WindowHandle) {
        let other = self.until("there is a second window", || {
            let windows = self.runtime.block_on(self.client.windows()).ok()?;
            windows.into_iter().find(|window| window != this)
        });
        self.look_at(&other);
    }

    /// Looks at a window that was here before.
    pub fn look_at(&self, window: &WindowHandle) {
        self.wait("the other window", self.client.switch_to_window(window.clone()));
    }

    /// Makes the page this wide, in CSS pixels, to see how it behaves on a small screen.
    pub fn resize(&self, width: u32, height: u32) {
        self.wait("the new size", self.client.set_window_size(width, height));
    }

    /// Keeps a picture of the window as `screenshots/<name>.png` in the target folder.
    pub fn screenshot(&self, name: &str) -> PathBuf {
        // What has just changed is on the screen after two frames.
        self.eval_later("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
        let picture = self.wait("the screenshot", self.client.screenshot());
        let folder = target().join("screenshots");
        let file = folder.join(format!("{name}.png"));
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&file, picture))
            .expect("the target folder can be written to");
        file
    }

    /// Waits until this process of the app is gone, as it is after a lock; a window on the same home opens a new one.
    pub fn wait_until_closed(self) {
        let late = Instant::now() + PATIENCE;
        while !self.is_closed() {
            assert!(
                Instant::now() < late,
                "the window never closed; on the screen:\n{}",
                self.text()
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Ends the app at once, as a power cut would: nothing is saved any more and nobody says goodbye.
    pub fn kill(self) {
        drop(self);
    }

    /// Asks again and again until `question` has an answer; fails with the sentence `what` when it never has.
    pub fn until<T>(&self, what: &str, question: impl Fn() -> Option<T>) -> T {
        let late = Instant::now() + PATIENCE;
        loop {
            if let Some(answer) = question() {
                return answer;
            }
            if Instant::now() > late {
                let kept = self.screenshot(&format!("failed-{}", test_name()));
                panic!(
                    "waited in vain until {what}; see {}; on the screen:\n{}",
                    kept.display(),
                    self.text()
                );
            }
            thread::sleep(Duration::from_millis(40));
        }
    }

    /// Each role has a window of its own; when the app opens another and closes this one, the person's eyes go along.
    fn follow(&self) {
        let late = Instant::now() + PATIENCE;
        while self.runtime.block_on(self.client.window()).is_err() {
            let windows = self.runtime.block_on(self.client.windows()).unwrap_or_default();
            if let Some(next) = windows.into_iter().next_back() {
                // It may be closing too: then the next round sees.
                let _ = self.runtime.block_on(self.client.switch_to_window(next));
            }
            assert!(Instant::now() < late, "the app has no window any more\n{}", self.log());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Whether the window that was looked at is closed.
    fn has_left(&self) -> bool {
        self.runtime.block_on(self.client.window()).is_err()
    }

    fn is_closed(&self) -> bool {
        let windows = self.runtime.block_on(self.client.windows());
        windows.map_or(true, |windows| windows.is_empty())
    }

    fn find(&self, role: &str, name: &str) -> Option<Element> {
        let found = self.eval(FIND, &[json!(role), json!(plain(name)), json!(false)]);
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), id.into()))
    }

    fn wait<T>(&self, what: &str, answer: impl Future<Output = Result<T, CmdError>>) -> T {
        let answer = self.runtime.block_on(async { timeout(PATIENCE, answer).await });
        self.told(what, answer)
    }

    fn told<T>(&self, what: &str, answer: Result<Result<T, CmdError>, Elapsed>) -> T {
        match answer {
            Ok(Ok(answer)) => answer,
            Ok(Err(cause)) => panic!("{what} failed: {cause}\n{}", self.log()),
            Err(_) => panic!("{what} never came back\n{}", self.log()),
        }
    }

    /// What the app and its driver said so far.
    fn log(&self) -> String {
        fs::read_to_string(self.driver.log()).unwrap_or_default()
    }
}

/// Whether the page went away before or while it was asked: then the driver has no window, or no answer of it.
fn has_gone(cause: &CmdError) -> bool {
    cause.is_no_such_window() || cause.to_string().contains("Could not parse script result")
}

/// Asks the driver for a session, which starts the program or else its own browser, as soon as the driver listens.
async fn connect(driver: &Driver, program: Option<PathBuf>) -> Client {
    let mut capabilities = Map::new();
    if let Some(program) = program {
        let options = json!({ "binary": program, "args": [] });
        capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
    }
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let late = Instant::now() + PATIENCE;
    loop {
        let cause = match timeout(PATIENCE, builder.connect(&driver.address())).await {
            Ok(Ok(client)) => return client,
            Ok(Err(cause)) => cause.to_string(),
            Err(_) => "it never answered; was the app built with the feature window-tests?".to_owned(),
        };
        if Instant::now() > late {
            let log = fs::read_to_string(driver.log()).unwrap_or_default();
            panic!("no session with the app: {cause}\n{log}");
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The folder that cargo builds into: this very test was built there.
pub fn target() -> PathBuf {
    let me = env::current_exe().expect("a test knows where it is");
    me.ancestors()
        .nth(3)
        .map(Path::to_path_buf)
        .expect("tests stand in target/debug/deps")
}

/// The test that is running, as part of a file's name.
fn test_name() -> String {
    thread::current().name().unwrap_or("somewhere").replace("::", "-")
}

/// The program under test; the suite builds it with the feature `window-tests` first.
fn app() -> PathBuf {
    target().join("debug/subrosa")
}

/// Any run of spaces, also of those that do not break, is one plain space.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
