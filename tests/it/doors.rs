//! The doors between a window and the desk: the same calls in every place that lists them, each window its own and no
//! other, and a configuration without a way round.

#![allow(clippy::unwrap_used)]

use crate::house::{files, holds, is_found, root};
use desk::command_map::{Body, COMMANDS, Window};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

mod names {
    include!("../../src-tauri/src/command_names.rs");
}

const WINDOWS: [(Window, &str); 4] = [
    (Window::Beside, "beside"),
    (Window::Front, "front"),
    (Window::Interview, "interview"),
    (Window::Review, "review"),
];

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|_| panic!("{path} is missing"))
}

fn table() -> Vec<String> {
    COMMANDS.iter().map(|command| command.name.to_owned()).collect()
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// What stands between two marks of a text.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let rest = text.split_once(from).map_or("", |(_, rest)| rest);
    rest.split_once(to).map_or("", |(inside, _)| inside)
}

/// Names that one list has and the other lacks, or that stand in a list twice.
fn differences(place: &str, there: &[String]) -> Vec<String> {
    let (ours, theirs): (BTreeSet<String>, BTreeSet<_>) =
        (table().into_iter().collect(), there.iter().cloned().collect());
    let mut wrong: Vec<String> = ours
        .difference(&theirs)
        .map(|name| format!("{place}: {name} is missing"))
        .collect();
    wrong.extend(
        theirs
            .difference(&ours)
            .map(|name| format!("{place}: {name} is nobody's")),
    );
    if theirs.len() != there.len() {
        wrong.push(format!("{place}: a name stands there twice"));
    }
    wrong
}

fn handled(source: &str) -> Vec<String> {
    let listed = between(source, "generate_handler![", "]").split(',').map(str::trim);
    let named = listed
        .filter(|path| !path.is_empty())
        .map(|path| path.rsplit("::").next().unwrap_or(path));
    named.map(str::to_owned).collect()
}

/// Functions under `#[tauri::command]`: one that is not handled is a door somebody forgot.
fn marked(source: &str) -> Vec<String> {
    let after = source.split("#[tauri::command").skip(1);
    after
        .map(|rest| {
            between(rest, "fn ", "(")
                .split('<')
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

/// Each call of the window's map with its arguments and what it carries.
fn mapped(bindings: &str) -> BTreeMap<String, (Vec<String>, String)> {
    let map = bindings
        .split_once("export type CommandMap = {")
        .map_or("", |(_, map)| map);
    let lines = map.lines().filter_map(|line| line.trim().split_once(": { args: {"));
    let call = |(name, rest): (&str, &str)| {
        let args = rest.split_once('}').map_or("", |(args, _)| args).split(';');
        let args = args
            .filter_map(|arg| Some(arg.split_once(':')?.0.trim().to_owned()))
            .collect();
        (name.to_owned(), (args, between(rest, "body: ", ";").to_owned()))
    };
    lines.map(call).collect()
}

#[test]
fn every_command_stands_in_all_its_places() {
    holds(differences("command_names.rs", &owned(names::COMMAND_NAMES)));
    holds(differences(
        "commands/mod.rs",
        &handled(&read("src-tauri/src/commands/mod.rs")),
    ));
    let sources = files(|path| path.starts_with("src-tauri/src/") && path.ends_with(".rs"));
    let marked: Vec<String> = sources.values().flat_map(|source| marked(source)).collect();
    holds(differences("#[tauri::command]", &marked));
    let map = mapped(&read("ui/src/ipc/bindings.ts"));
    holds(differences("bindings.ts", &map.keys().cloned().collect::<Vec<_>>()));
    for command in COMMANDS {
        let (args, body) = &map[command.name];
        assert_eq!(args, command.args, "{}", command.name);
        let is_same = match command.body {
            Body::None => body == "null",
            Body::Text => body == "string",
            Body::Form => body.ends_with("View") || body.ends_with("Form"),
        };
        assert!(is_same, "{}: {body}", command.name);
    }
}

#[test]
fn a_command_in_one_place_only_is_found() {
    let mut names = table();
    names.push("file_read".into());
    is_found(differences("a list", &names));
    is_found(differences("a list", &table()[1..]));
    is_found(differences("a list", &[table(), vec!["app_lock".into()]].concat()));
    assert_eq!(handled("generate_handler![front::a_b, review::c_d,]"), ["a_b", "c_d"]);
    assert_eq!(
        marked("#[tauri::command]\npub fn a_b(x: u8) {}\n#[tauri::command(async)]\nfn c<R>(x: R) {}"),
        ["a_b", "c"]
    );
}

/// What is wrong with the capability of one window: it may make its own calls, here, and nothing else anywhere.
fn capability_faults(window: Window, label: &str, capability: &Value) -> Vec<String> {
    let calls = COMMANDS.iter().filter(|command| command.windows.contains(&window));
    let mut allowed: Vec<String> = calls
        .map(|command| format!("allow-{}", command.name.replace('_', "-")))
        .collect();
    let listed = capability["permissions"].as_array().cloned().unwrap_or_default();
    let mut listed: Vec<String> = listed
        .iter()
        .map(|one| one.as_str().unwrap_or("not a name").to_owned())
        .collect();
    allowed.sort();
    listed.sort();
    let mut wrong = Vec::new();
    if listed != allowed {
        wrong.push(format!("{label}: permissions are not its calls"));
    }
    if capability["identifier"] != label || capability["windows"] != json!([label]) {
        wrong.push(format!("{label}: not the capability of this window alone"));
    }
    let known = ["identifier", "description", "windows", "permissions"];
    let keys = capability
        .as_object()
        .map(|all| all.keys().cloned().collect::<Vec<_>>())
        .unwrap_or_default();
    let extra = keys.into_iter().filter(|key| !known.contains(&key.as_str()));
    wrong.extend(extra.map(|key| format!("{label}: {key} opens more")));
    wrong
}

#[test]
fn each_window_may_make_its_own_calls_and_no_other() {
    let found = files(|path| path.starts_with("src-tauri/capabilities/"));
    let expected: Vec<String> = WINDOWS
        .iter()
        .map(|(_, label)| format!("src-tauri/capabilities/{label}.json"))
        .collect();
    assert_eq!(found.keys().cloned().collect::<Vec<_>>(), expected);
    for ((window, label), text) in WINDOWS.iter().zip(found.values()) {
        holds(capability_faults(*window, label, &serde_json::from_str(text).unwrap()));
    }
}

#[test]
fn a_window_with_a_call_too_many_is_found() {
    let front: Value = serde_json::from_str(&read("src-tauri/capabilities/front.json")).unwrap();
    let spoil = |change: fn(&mut Value)| {
        let mut spoiled = front.clone();
        change(&mut spoiled);
        is_found(capability_faults(Window::Front, "front", &spoiled));
    };
    spoil(|it| it["permissions"].as_array_mut().unwrap().push(json!("allow-wall-read")));
    spoil(|it| it["permissions"].as_array_mut().unwrap().push(json!("core:default")));
    spoil(|it| it["permissions"].as_array_mut().unwrap().truncate(3));
    spoil(|it| it["windows"] = json!(["*"]));
    spoil(|it| it["remote"] = json!({ "urls": ["https://example.org"] }));
}

/// What is wrong with the shell's configuration, against the list in the security document.
fn configuration_faults(config: &Value) -> Vec<String> {
    let none = "'none'";
    let csp = json!({
        "default-src": none, "script-src": "'self'", "style-src": "'self'", "img-src": "'self'", "font-src": "'self'",
        "connect-src": "ipc: http://ipc.localhost", "base-uri": none, "form-action": none, "frame-ancestors": none,
    });
    let headers = json!({
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=()",
        "X-Content-Type-Options": "nosniff",
    });
    let wanted = [
        ("/app/security/csp", csp),
        ("/app/security/devCsp", Value::Null),
        ("/app/security/headers", headers),
        ("/app/security/freezePrototype", json!(true)),
        ("/app/security/dangerousDisableAssetCspModification", json!(false)),
        ("/app/security/assetProtocol", json!({ "enable": false })),
        (
            "/app/security/capabilities",
            json!(["front", "interview", "review", "beside"]),
        ),
        ("/app/withGlobalTauri", json!(false)),
        ("/app/windows", json!([])),
        ("/build/removeUnusedCommands", json!(true)),
        ("/build/devUrl", Value::Null),
        ("/plugins", Value::Null),
    ];
    let is_other = |(at, value): &(&str, Value)| config.pointer(at).unwrap_or(&Value::Null) != value;
    wanted
        .iter()
        .filter(|row| is_other(row))
        .map(|(at, value)| format!("{at} is not {value}"))
        .collect()
}

#[test]
fn the_configuration_leaves_no_way_round() {
    let config: Value = serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap();
    holds(configuration_faults(&config));
    let spoilt = [
        ("/app/security/csp/script-src", json!("'self' 'unsafe-inline'")),
        ("/app/security/csp/connect-src", json!("*")),
        ("/app/security/freezePrototype", json!(false)),
        ("/app/security/assetProtocol/enable", json!(true)),
        ("/app/withGlobalTauri", json!(true)),
        ("/app/windows", json!([{ "label": "front" }])),
        ("/app/security/headers/X-Content-Type-Options", json!("")),
        ("/app/security/capabilities", json!([])),
    ];
    for (at, value) in spoilt {
        let mut config = config.clone();
        *config.pointer_mut(at).unwrap() = value;
        is_found(configuration_faults(&config));
    }
}

/// What is wrong with the way the shell takes Tauri: exactly these features, and the log of every call stays off.
fn feature_faults(cargo: &str) -> Vec<String> {
    let line = cargo
        .lines()
        .find(|line| line.starts_with("tauri = "))
        .unwrap_or_default();
    let features: BTreeSet<&str> = between(line, "features = [", "]")
        .split(',')
        .map(|f| f.trim().trim_matches('"'))
        .collect();
    let mut wrong = Vec::new();
    if features != BTreeSet::from(["wry", "compression", "x11", "custom-protocol"]) {
        wrong.push(format!("tauri: {features:?}"));
    }
    if !line.contains("default-features = false") || !line.contains("version = \"=") {
        wrong.push("tauri: its own choice of features or version".to_owned());
    }
    let plugins = cargo.lines().filter(|line| line.starts_with("tauri-plugin"));
    wrong.extend(plugins.map(|line| format!("a plugin: {line}")));
    wrong
}

#[test]
fn tauri_comes_with_four_features_and_no_plugin() {
    let cargo = read("Cargo.toml");
    holds(feature_faults(&cargo));
    is_found(feature_faults(&cargo.replace("\"x11\"", "\"x11\", \"tracing\"")));
    is_found(feature_faults(&cargo.replace(
        "tauri = { version = \"=2.12.5\", default-features = false",
        "tauri = { version = \"2\"",
    )));
    is_found(feature_faults(&format!("{cargo}\ntauri-plugin-fs = \"2\"\n")));
    let shell = read("src-tauri/Cargo.toml");
    assert!(
        shell.lines().any(|line| line == "tauri.workspace = true"),
        "the shell adds no feature of its own"
    );
    assert!(!shell.contains("tauri-plugin") && !shell.contains("tracing"));
}
