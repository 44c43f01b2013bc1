//! Who may import whom: the table of the architecture, against what cargo says of each room.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use super::{holds, is_found, root};

/// Each room with the rooms it imports, exactly.
const OURS: &[(&str, &[&str])] = &[
    // What a twin takes away: a constant in every build but its own, and so in any room.
    ("twins", &[]),
    ("kit", &[]),
    ("redact", &[]),
    ("vault", &[]),
    ("record", &["kit", "redact", "vault"]),
    ("store", &["record"]),
    ("handover", &["record", "vault"]),
    ("review", &["kit", "record"]),
    ("report", &["kit", "record", "review"]),
    (
        "desk",
        &[
            "handover", "kit", "record", "redact", "report", "review", "store", "vault",
        ],
    ),
    ("shell", &["desk"]),
    ("subrosa-cli", &["desk"]),
    ("xtask", &[]),
];

/// What a room's own Cargo.toml must not name, and what that proves.
const NOT_NAMED: &[(&str, &[&str])] = &[
    ("kit", &["zeroize", "rusqlite", "age"]),           // no secrets
    ("vault", &["rusqlite", "serde_json"]),             // knows no note
    ("record", &["rusqlite", "age", "tauri"]),          // bytes and words, no disk and no cipher of its own
    ("store", &["age", "vault", "serde"]),              // the database code cannot open a record
    ("handover", &["rusqlite", "tempfile"]),            // values in, values out
    ("review", &["vault", "store", "age", "chrono"]),   // a function of the answers
    ("report", &["vault", "store", "age", "rusqlite"]), // prints only what review released
    ("shell", &["rusqlite", "age"]),                    // cannot go round the desk
    ("subrosa-cli", &["rusqlite", "age", "tauri"]),     // nor can the terminal
];

/// What a room must not have anywhere below it.
const NOT_BELOW: &[(&str, &[&str])] = &[
    // By the orphan rule nobody anywhere can then make RawNote writable.
    ("redact", &["serde", "serde_core", "serde_json"]),
    ("desk", &["tauri", "wry", "gtk"]),
    // Nothing leaves by the network: no client, no TLS, no server.
    ("shell", NETWORK),
    ("subrosa-cli", NETWORK),
];

const NETWORK: &[&str] = &[
    "reqwest",
    "hyper",
    "ureq",
    "isahc",
    "curl",
    "rustls",
    "native-tls",
    "openssl",
    "h2",
    "quinn",
    "tungstenite",
];

/// The answer of `cargo metadata`, in the words of this file.
struct Plan {
    /// Names by cargo's own id of a package.
    names: BTreeMap<String, String>,
    /// Each package's ordinary and build dependencies by id.
    below: BTreeMap<String, BTreeSet<String>>,
    /// Each of our rooms with the names in its `[dependencies]` and `[build-dependencies]`.
    named: BTreeMap<String, BTreeSet<String>>,
    /// The features that are on, by name of the package.
    features: BTreeMap<String, BTreeSet<String>>,
}

impl Plan {
    fn of_the_house() -> Plan {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
        let printed = Command::new(cargo)
            .args([
                "metadata",
                "--format-version",
                "1",
                "--locked",
                "--filter-platform",
                &target,
            ])
            .current_dir(root())
            .output()
            .expect("cargo runs these tests");
        assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
        Plan::read(&serde_json::from_slice(&printed.stdout).expect("cargo prints JSON"))
    }

    fn read(metadata: &Value) -> Plan {
        let mut plan = Plan {
            names: BTreeMap::new(),
            below: BTreeMap::new(),
            named: BTreeMap::new(),
            features: BTreeMap::new(),
        };
        for package in each(&metadata["packages"]) {
            let (id, name) = (text(&package["id"]), text(&package["name"]));
            if package["source"].is_null() {
                let named = each(&package["dependencies"]).filter(|dependency| dependency["kind"] != "dev");
                plan.named.insert(
                    name.clone(),
                    named.map(|dependency| text(&dependency["name"])).collect(),
                );
            }
            plan.names.insert(id, name);
        }
        for node in each(&metadata["resolve"]["nodes"]) {
            let is_built = |edge: &&Value| each(&edge["dep_kinds"]).any(|kind| kind["kind"].is_null());
            let below = each(&node["deps"])
                .filter(is_built)
                .map(|edge| text(&edge["pkg"]))
                .collect();
            let id = text(&node["id"]);
            let name = plan.names.get(&id).cloned().unwrap_or_default();
            plan.features.insert(name, each(&node["features"]).map(text).collect());
            plan.below.insert(id, below);
        }
        plan
    }

    /// The names of everything that is compiled into `room`.
    fn all_below(&self, room: &str) -> BTreeSet<&str> {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let is_room = |id: &&String| self.names.get(*id).is_some_and(|name| name == room);
        let mut to_see: Vec<&str> = self.below.keys().filter(is_room).map(String::as_str).collect();
        while let Some(id) = to_see.pop() {
            let next = self.below.get(id).into_iter().flatten().map(String::as_str);
            to_see.extend(next.filter(|next| seen.insert(next)));
        }
        seen.into_iter()
            .filter_map(|id| self.names.get(id))
            .map(String::as_str)
            .collect()
    }
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn edges_that_differ(plan: &Plan) -> Vec<String> {
    let mut wrong = Vec::new();
    for (room, named) in plan.named.iter().filter(|(room, _)| *room != "tests") {
        let Some((_, expected)) = OURS.iter().find(|(known, _)| known == room) else {
            wrong.push(format!("{room} is a room that the table does not know"));
            continue;
        };
        let ours: Vec<&str> = named
            .iter()
            .map(String::as_str)
            .filter(|name| plan.named.contains_key(*name) && *name != "twins")
            .collect();
        if ours != *expected {
            wrong.push(format!("{room} imports {ours:?}, the table says {expected:?}"));
        }
    }
    wrong
}

fn named_against_the_table(plan: &Plan) -> Vec<String> {
    let named = |room: &str, foreign: &str| plan.named.get(room).is_some_and(|named| named.contains(foreign));
    let rows = NOT_NAMED
        .iter()
        .flat_map(|(room, absent)| absent.iter().map(move |foreign| (*room, *foreign)));
    let rows = rows
        .filter(|(room, foreign)| named(room, foreign))
        .map(|(room, foreign)| format!("{room} names {foreign}"));
    let launcher = plan.named.get("xtask").filter(|named| !named.is_empty());
    rows.chain(launcher.map(|named| format!("xtask names {named:?}")))
        .collect()
}

fn below_against_the_table(plan: &Plan) -> Vec<String> {
    let mut wrong = Vec::new();
    for (room, absent) in NOT_BELOW {
        let below = plan.all_below(room);
        wrong.extend(
            absent
                .iter()
                .filter(|name| below.contains(*name))
                .map(|name| format!("{room} has {name} below it")),
        );
    }
    wrong
}

fn open_doors_of_tauri(plan: &Plan) -> Vec<String> {
    // `tracing` records whole request bodies; `devtools` opens the page to an inspector.
    let doors = ["tracing", "devtools"].into_iter();
    let features = plan.features.get("tauri");
    doors
        .filter(|door| features.is_none_or(|on| on.contains(*door)))
        .map(|door| format!("tauri has {door}"))
        .collect()
}

#[test]
fn every_room_imports_what_the_table_says_and_nothing_else() {
    holds(edges_that_differ(&Plan::of_the_house()));
}

#[test]
fn what_a_room_must_not_have_is_absent() {
    let plan = Plan::of_the_house();
    holds(named_against_the_table(&plan));
    holds(below_against_the_table(&plan));
    holds(open_doors_of_tauri(&plan));
}

/// A house of two rooms: `redact` imports `kit`, and names a foreign crate that brings serde with it.
fn bad_plan(room: &str, named: &[&str], below: &str, features: &[&str]) -> Plan {
    let dependencies: Vec<Value> = named
        .iter()
        .map(|name| serde_json::json!({ "name": name, "kind": null }))
        .collect();
    let built = serde_json::json!([{ "kind": null }]);
    Plan::read(&serde_json::json!({
        "packages": [
            { "id": "1", "name": room, "source": null, "dependencies": dependencies },
            { "id": "2", "name": "kit", "source": null, "dependencies": [] },
            { "id": "3", "name": "between", "source": "index", "dependencies": [] },
            { "id": "4", "name": below, "source": "index", "dependencies": [] },
            { "id": "5", "name": "tauri", "source": "index", "dependencies": [] },
        ],
        "resolve": { "nodes": [
            { "id": "1", "deps": [{ "pkg": "3", "dep_kinds": built }], "features": [] },
            { "id": "3", "deps": [{ "pkg": "4", "dep_kinds": built }], "features": [] },
            { "id": "4", "deps": [], "features": [] },
            { "id": "5", "deps": [], "features": features },
        ] },
    }))
}

#[test]
fn a_wrong_edge_is_found() {
    is_found(edges_that_differ(&bad_plan("redact", &["kit"], "regex", &[])));
    is_found(edges_that_differ(&bad_plan("telemetry", &[], "regex", &[])));
    is_found(edges_that_differ(&bad_plan("shell", &[], "regex", &[])));
    holds(edges_that_differ(&bad_plan("redact", &["regex"], "regex", &[])));
}

#[test]
fn a_forbidden_crate_is_found_however_deep() {
    is_found(named_against_the_table(&bad_plan("store", &["age"], "regex", &[])));
    is_found(named_against_the_table(&bad_plan("xtask", &["clap"], "regex", &[])));
    is_found(below_against_the_table(&bad_plan("redact", &[], "serde_core", &[])));
    is_found(below_against_the_table(&bad_plan("shell", &[], "reqwest", &[])));
    is_found(open_doors_of_tauri(&bad_plan(
        "shell",
        &[],
        "tauri",
        &["wry", "tracing"],
    )));
    holds(below_against_the_table(&bad_plan("redact", &[], "regex", &[])));
}
