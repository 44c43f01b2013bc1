//! `cargo xtask sbom`: everything that the program is made of, as CycloneDX 1.5, from the two lock files.
//!
//! Written by hand on a reader of JSON of a hundred lines: the launcher has no dependencies, and what it says of the
//! program's should not depend on one.

use std::collections::BTreeSet;
use std::fs;
use std::process::Stdio;

use crate::json::{self, Json};
use crate::{house, say};

/// Something that is not ours.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Part {
    /// `cargo` or `npm`.
    pub kind: &'static str,
    pub name: String,
    pub version: String,
    pub licence: String,
    /// SHA-256 (cargo) or SHA-512 (npm) in hexadecimal; empty where the lock file has none.
    pub hash: String,
    /// Only for building and testing, not part of the program.
    pub is_tool: bool,
}

/// Writes `target/sbom.cdx.json` and says what is in it.
pub fn write() -> Result<(), String> {
    let listed = house::command("cargo")
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--filter-platform",
            "x86_64-unknown-linux-gnu",
        ])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo metadata could not be started: {}.", error.kind()))?;
    let metadata = json::read(&String::from_utf8_lossy(&listed.stdout)).ok_or("cargo metadata printed no JSON.")?;
    let read = |path: &str| fs::read_to_string(house::root().join(path)).map_err(|_| format!("{path} cannot be read."));
    let page = json::read(&read("ui/package-lock.json")?).ok_or("ui/package-lock.json is no JSON.")?;
    let loose = [
        loose_cargo(&metadata),
        loose_npm(&json::read(&read("ui/package.json")?).unwrap_or(Json::Null)),
    ]
    .concat();
    if !loose.is_empty() {
        return Err(format!("Not pinned exactly: {}.", loose.join(", ")));
    }
    let parts: BTreeSet<Part> = crates(&metadata, &read("Cargo.lock")?)
        .into_iter()
        .chain(packages(&page))
        .collect();
    let path = house::target().join("sbom.cdx.json");
    let written = fs::create_dir_all(house::target()).and_then(|()| fs::write(&path, document(&parts)));
    written.map_err(|_| "The target folder cannot be written.".to_owned())?;
    let count = |kind: &str| parts.iter().filter(|part| part.kind == kind).count();
    say::line(&format!(
        "{}: {} crates, {} npm packages",
        path.display(),
        count("cargo"),
        count("npm")
    ));
    denied()
}

/// Licences, banned crates and advisories, by the program that knows them, where it is installed.
fn denied() -> Result<(), String> {
    let version = house::command("cargo").args(["deny", "--version"]).output();
    if !version.is_ok_and(|done| done.status.success()) {
        say::line("cargo-deny is not installed here: licences, banned crates and advisories were not checked.");
        return Ok(());
    }
    let checked = house::command("cargo")
        .args(["deny", "check", "--config", ".deny.toml"])
        .status();
    match checked.is_ok_and(|status| status.success()) {
        true => Ok(()),
        false => Err("cargo-deny found something; its own words are above.".to_owned()),
    }
}

/// Crates from the registry, with what the lock file says of their bytes.
pub(crate) fn crates(metadata: &Json, lock: &str) -> Vec<Part> {
    let used = shipped(metadata);
    let outside = metadata
        .at("packages")
        .list()
        .iter()
        .filter(|package| package.at("source").text().is_some());
    outside
        .map(|package| {
            let text = |key: &str| package.at(key).text().unwrap_or_default().to_owned();
            let (name, version) = (text("name"), text("version"));
            Part {
                kind: "cargo",
                hash: checksum(lock, &name, &version),
                licence: text("license"),
                is_tool: !used.contains(&text("id")),
                name,
                version,
            }
        })
        .collect()
}

/// Ids of everything below the window and the command line by ordinary dependencies.
fn shipped(metadata: &Json) -> BTreeSet<String> {
    let nodes = metadata.at("resolve").at("nodes").list();
    let is_program = |id: &str| id.contains("#shell@") || id.contains("#subrosa-cli@") || id.contains("/cli#");
    let id_of = |node: &Json| node.at("id").text().unwrap_or_default().to_owned();
    let mut waiting: Vec<String> = nodes
        .iter()
        .map(id_of)
        .filter(|id| is_program(id) || id.contains("src-tauri#"))
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let Some(node) = nodes.iter().find(|node| id_of(node) == id) else {
            continue;
        };
        let is_ordinary = |dep: &&Json| {
            dep.at("dep_kinds")
                .list()
                .iter()
                .any(|kind| kind.at("kind").text().is_none())
        };
        let below = node.at("deps").list().iter().filter(is_ordinary);
        waiting.extend(below.filter_map(|dep| dep.at("pkg").text().map(str::to_owned)));
    }
    seen
}

/// The page's packages.
pub(crate) fn packages(lock: &Json) -> Vec<Part> {
    let entries = lock.at("packages").entries();
    let outside = entries
        .iter()
        .filter_map(|(path, package)| Some((path.rsplit_once("node_modules/")?.1, package)));
    outside
        .map(|(name, package)| {
            let text = |key: &str| package.at(key).text().unwrap_or_default().to_owned();
            Part {
                kind: "npm",
                name: name.to_owned(),
                version: text("version"),
                licence: text("license"),
                hash: text("integrity")
                    .strip_prefix("sha512-")
                    .map(hexadecimal)
                    .unwrap_or_default(),
                is_tool: *package.at("dev") == Json::True,
            }
        })
        .collect()
}

/// Our own dependencies from outside that would take another version by themselves.
pub(crate) fn loose_cargo(metadata: &Json) -> Vec<String> {
    let ours = metadata
        .at("packages")
        .list()
        .iter()
        .filter(|package| package.at("source").text().is_none());
    let asked = ours.flat_map(|package| package.at("dependencies").list());
    let from_outside = asked.filter(|asked| asked.at("source").text().is_some());
    let is_loose = |asked: &&Json| !asked.at("req").text().is_some_and(|req| req.starts_with('='));
    let mut names: Vec<String> = from_outside
        .filter(is_loose)
        .filter_map(|asked| Some(asked.at("name").text()?.to_owned()))
        .collect();
    names.dedup();
    names
}

pub(crate) fn loose_npm(package: &Json) -> Vec<String> {
    let both = ["dependencies", "devDependencies"].map(|key| package.at(key).entries());
    let is_exact =
        |asked: &str| asked.starts_with(|c: char| c.is_ascii_digit()) && !asked.contains(['x', '*', ' ', '|']);
    let loose = both
        .into_iter()
        .flatten()
        .filter(|(_, asked)| !asked.text().is_some_and(is_exact));
    loose.map(|(name, _)| name.clone()).collect()
}

fn checksum(lock: &str, name: &str, version: &str) -> String {
    let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let entry = lock
        .split("[[package]]\n")
        .find(|entry| entry.starts_with(&head))
        .unwrap_or_default();
    let line = entry.lines().find_map(|line| line.strip_prefix("checksum = \""));
    line.unwrap_or_default().trim_end_matches('"').to_owned()
}

/// Base64, as lock files write it, in hexadecimal.
pub(crate) fn hexadecimal(base64: &str) -> String {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let letters = base64.bytes().filter(|letter| *letter != b'=').map(value);
    let (mut bits, mut count, mut text) = (0_u32, 0, String::new());
    for letter in letters {
        bits = bits << 6 | u32::from(letter);
        count += 6;
        if count >= 8 {
            count -= 8;
            text.push_str(&format!("{:02x}", bits >> count & 0xff));
        }
    }
    text
}

/// The document. It says no time and no serial number: the same locks give the same bytes.
pub(crate) fn document(parts: &BTreeSet<Part>) -> String {
    let component = |part: &Part| {
        let address = format!("pkg:{}/{}@{}", part.kind, part.name.replace('@', "%40"), part.version);
        let scope = if part.is_tool { "excluded" } else { "required" };
        let mut text = format!(
            "    {{\"type\":\"library\",\"bom-ref\":{0},\"name\":{1},\"version\":{2},\"scope\":\"{scope}\",\"purl\":{0}",
            json::quoted(&address),
            json::quoted(&part.name),
            json::quoted(&part.version)
        );
        if !part.licence.is_empty() {
            // Old crates wrote a slash for "or".
            let licence = part.licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ");
            text.push_str(&format!(
                ",\"licenses\":[{{\"expression\":{}}}]",
                json::quoted(&licence)
            ));
        }
        if !part.hash.is_empty() {
            let name = if part.kind == "cargo" { "SHA-256" } else { "SHA-512" };
            text.push_str(&format!(
                ",\"hashes\":[{{\"alg\":\"{name}\",\"content\":\"{}\"}}]",
                part.hash
            ));
        }
        text + "}"
    };
    let listed: Vec<String> = parts.iter().map(component).collect();
    format!(
        "{{\n  \"bomFormat\":\"CycloneDX\",\n  \"specVersion\":\"1.5\",\n  \"version\":1,\n  \"metadata\":{{\"component\":\
         {{\"type\":\"application\",\"bom-ref\":\"subrosa\",\"name\":\"subrosa\",\"version\":{}}}}},\n  \"components\":[\n{}\n  ]\n}}\n",
        json::quoted(env!("CARGO_PKG_VERSION")),
        listed.join(",\n")
    )
}
