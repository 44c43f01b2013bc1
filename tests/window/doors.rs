//! What a page that had gone bad could try from inside: every way out of the window is shut.
//!
//! No content policy stops a `preconnect`; the kernel's ban on sockets does, which only the build without WebDriver has.

use std::collections::BTreeSet;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use serde_json::Value;

use crate::support::{Home, Lang, Person, Window};

/// Attempts from inside the page: what is tried, a script that gives a word about how it went, and that word.
///
/// Each script is the body of an `async` function that knows `listener`, the address of a server on this machine.
const ATTEMPTS: &[(&str, &str, &str)] = &[
    (
        "a command of another role",
        "return await invoke('lead_state')",
        "refused",
    ),
    (
        "a report, from the door",
        "return await invoke('report_write', 'html')",
        "refused",
    ),
    (
        "a file by a plug-in",
        "return await invoke('plugin:fs|read_text_file')",
        "refused",
    ),
    (
        "a program by a plug-in",
        "return await invoke('plugin:shell|open')",
        "refused",
    ),
    (
        "a new window by the shell",
        "return await invoke('plugin:webview|create_webview_window')",
        "refused",
    ),
    (
        "a command that nobody wrote",
        "return await invoke('vault_export')",
        "refused",
    ),
    ("a request", "await fetch(listener); return 'sent'", "refused"),
    (
        "an older request",
        "const r = new XMLHttpRequest(); r.open('GET', listener, false); r.send(); return 'sent'",
        "refused",
    ),
    (
        "a socket",
        "return await new Promise((done, no) => { const s = new WebSocket(listener.replace('http', 'ws')); s.onopen = () => done('open'); s.onerror = no; })",
        "refused",
    ),
    (
        "a beacon",
        "navigator.sendBeacon(listener, 'x'); return 'asked'",
        "asked",
    ),
    (
        "a picture from elsewhere",
        "return await new Promise((done, no) => { const i = new Image(); i.onload = () => done('seen'); i.onerror = no; i.src = listener; })",
        "refused",
    ),
    (
        "a script from elsewhere",
        "return await new Promise((done, no) => { const s = document.createElement('script'); s.onload = () => done('run'); s.onerror = no; s.src = listener; document.head.append(s); })",
        "refused",
    ),
    (
        "a style from elsewhere",
        "return await new Promise((done, no) => { const s = document.createElement('link'); s.rel = 'stylesheet'; s.onload = () => done('read'); s.onerror = no; s.href = listener; document.head.append(s); })",
        "refused",
    ),
    (
        "a script in the page",
        "const s = document.createElement('script'); s.textContent = 'window.wasRun = true'; document.head.append(s); return String(window.wasRun)",
        "undefined",
    ),
    (
        "a script in an attribute",
        "const b = document.createElement('button'); b.setAttribute('onclick', 'window.wasRun = true'); document.body.append(b); b.click(); b.remove(); return String(window.wasRun)",
        "undefined",
    ),
    (
        "a script in an address",
        "location.href = 'javascript:void(window.wasRun = true)'; await later(); return String(window.wasRun)",
        "undefined",
    ),
    (
        "a script in a text",
        "const f = document.defaultView.Function; return String(f('return 1')())",
        "refused",
    ),
    (
        "a frame",
        "return await new Promise((done) => { const f = document.createElement('iframe'); f.src = listener; document.body.append(f); setTimeout(() => { let inside = ''; try { inside = f.contentDocument?.body?.innerText ?? ''; } catch { inside = ''; } f.remove(); done(inside); }, 300); })",
        "",
    ),
    (
        "a worker",
        "return await new Promise((done, no) => { const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => done('run'); w.onerror = no; })",
        "refused",
    ),
    ("another window", "return String(window.open(listener))", "null"),
    (
        "another window with nothing in it",
        "return String(window.open(''))",
        "null",
    ),
    (
        "a form that leaves",
        "const f = document.createElement('form'); f.action = listener; document.body.append(f); f.submit(); await later(); f.remove(); return 'still here'",
        "still here",
    ),
    (
        "another page",
        "location.href = listener; await later(); return 'still here'",
        "still here",
    ),
    (
        "a file of this machine",
        "location.href = 'file:///etc/hostname'; await later(); return 'still here'",
        "still here",
    ),
    (
        "a page in an address",
        "location.href = 'data:text/html,gone'; await later(); return 'still here'",
        "still here",
    ),
    (
        "a download",
        "const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x.txt'; document.body.append(a); a.click(); a.remove(); await later(); return 'asked'",
        "asked",
    ),
    (
        "a store of the page",
        "localStorage.setItem('x', 'y'); return 'kept'",
        "refused",
    ),
    (
        "a base of the page",
        "return await new Promise((done, no) => { const r = indexedDB.open('x'); r.onsuccess = () => done('open'); r.onerror = no; })",
        "refused",
    ),
    (
        "a change to what all objects are",
        "Object.prototype.wasChanged = true; return String(({}).wasChanged)",
        "undefined",
    ),
];

/// Tries one thing, and says `refused` when it threw or was refused.
fn attempt(window: &Window, script: &str, listener: &str) -> String {
    let whole = format!(
        "const done = arguments[arguments.length - 1];
        const listener = '{listener}';
        const later = () => new Promise((go) => setTimeout(go, 250));
        const invoke = async (name, format) => {{
            const headers = {{ 'sr-format': format ?? '', 'sr-lang': 'en' }};
            try {{
                await window.__TAURI_INTERNALS__.invoke(name, new Uint8Array(), {{ headers }});
                return 'answered';
            }} catch (cause) {{
                // The shell refuses with a sentence; only the desk answers with a code.
                if (typeof cause === 'string') throw cause;
                return 'reached the desk';
            }}
        }};
        const limit = new Promise((_, no) => setTimeout(no, 4000));
        Promise.race([(async () => {{ {script} }})(), limit]).then(done, () => done('refused'));"
    );
    window.eval_later(&whole).as_str().unwrap_or("nothing").to_owned()
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

    let wrong: Vec<String> = ATTEMPTS
        .iter()
        .filter_map(|(what, script, wanted)| {
            let went = attempt(&window, script, &address);
            (went != *wanted).then(|| format!("{what}: {went}, not {wanted}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    window.wait_for("What do you do in the study?");
    assert!(listener.accept().is_err(), "somebody came to the server");
    let files = fs::read_dir(home.saved("")).expect("the folder was made").count();
    assert_eq!(files, 0, "a file was written");
}

/// The commands that a window may use, as the app's own files say.
fn commands_of(window: &str) -> BTreeSet<String> {
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
    let all: BTreeSet<String> = roles.iter().flat_map(|role| commands_of(role)).collect();
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
            let went = attempt(person.window(), &format!("return await invoke('{name}')"), "");
            assert_eq!(went, "refused", "{name} in the window {role}");
        }
        // What is its own comes through: the attempts above were real ones.
        let went = attempt(person.window(), "return await invoke('settings_read')", "");
        assert_eq!(went, "answered");
    }
}
