//! What a page that had gone bad could try from inside: every way out of the window is shut.
//!
//! No content policy stops a `preconnect`; the kernel's ban on sockets does, which only the build without
//! WebDriver has.

use std::collections::BTreeSet;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use serde_json::Value;

use crate::support::{Home, Lang, Person, Window};

/// What is tried from inside the page; see the file.
const ATTEMPTS: &str = include_str!("doors.js");

/// Asks the shell for a command from inside the page: `refused` when the shell did not let it through.
pub fn ask(window: &Window, command: &str) -> String {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('{command}', new Uint8Array(), {{ headers: {{}} }})
            .then(() => done('answered'))
            // The shell refuses with a sentence; only the desk answers with a code.
            .catch((cause) => done(typeof cause === 'string' ? 'refused' : 'reached the desk'));"
    );
    window.eval_later(&script).as_str().unwrap_or("nothing").to_owned()
}

#[test]
#[allow(clippy::disallowed_types)] // A server that must never be asked anything; the app itself has none.
fn nothing_inside_the_page_opens_a_door() {
    let listener =
        std::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).expect("the device is there");
    listener
        .set_nonblocking(true)
        .expect("a socket can be asked without waiting");
    let address = format!("http://{}", listener.local_addr().expect("it was just bound"));
    let home = Home::new();
    let window = home.open();
    window.wait_for("What do you do in the study?");

    let found = window.eval_later(&ATTEMPTS.replace("%LISTENER%", &address));
    assert!(found[0].as_u64() > Some(20), "the attempts were not made: {found}");
    assert_eq!(found[1].as_array().map(Vec::len), Some(0), "{}", found[1]);
    window.wait_for("What do you do in the study?");
    assert!(listener.accept().is_err(), "somebody came to the server");
    let files = fs::read_dir(home.saved("")).expect("the folder was made").count();
    assert_eq!(files, 0, "a file was written");
}

/// The commands that a window may use, as the app's own files say.
pub fn commands_of(window: &str) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../src-tauri/capabilities/{window}.json"));
    let text = fs::read_to_string(file).expect("each window has its file");
    let capability: Value = serde_json::from_str(&text).expect("it was read by the app's build too");
    let permissions = capability["permissions"].as_array().into_iter().flatten();
    let names = permissions.filter_map(|one| one.as_str()?.strip_prefix("allow-"));
    names.map(|name| name.replace('-', "_")).collect()
}

#[test]
fn no_window_uses_a_command_of_another() {
    let roles = ["front", "interview", "review"];
    let windows = roles.iter().chain(&["beside"]);
    let all: BTreeSet<String> = windows.flat_map(|window| commands_of(window)).collect();
    for role in roles {
        let person = Person::arrive(Lang::En);
        if role != "front" {
            person.choose("door-sample");
            person.choose(&format!("sample-{role}"));
            let is_there = if role == "review" {
                "review-sample"
            } else {
                "ready-title"
            };
            person.read(is_there);
        }
        let own = commands_of(role);
        let others: Vec<&String> = all.difference(&own).collect();
        assert!(others.len() > 10, "{role} may do nearly everything");
        for name in others {
            let went = ask(person.window(), name);
            assert_eq!(went, "refused", "{name} in the window {role}");
        }
        // What is its own comes through: the attempts above were real ones.
        let went = ask(person.window(), "settings_read");
        assert_eq!(went, "answered");
    }
}
