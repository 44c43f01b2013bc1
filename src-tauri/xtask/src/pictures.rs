//! `cargo xtask screenshots`: every screen and state in the real window, in every size, text size and colour.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::screen::VirtualScreen;
use crate::{house, machine, say, window_page};

/// The largest window of which a picture is kept fits on it.
const SCREEN: &str = "1920x1200";

/// Keeps pictures under `target/screenshots` of every screen and state, in both roles and both languages, with a page that
/// shows them all: tests of the suite `window` that run for this alone.
pub fn keep() -> Result<(), String> {
    machine::provide_packages(machine::TO_RUN)?;
    machine::provide_packages(machine::TO_TEST)?;
    window_page::provide()?;
    let folder = house::target().join("screenshots");
    // What a screen looked like last month must not stand among what it looks like now.
    let _ = fs::remove_dir_all(&folder);
    let screen = VirtualScreen::start(SCREEN)?;
    let build = "build --workspace --bins --features shell/window-tests";
    let walk = "test --workspace --test window -- --test-threads=1 --ignored gallery::";
    let is_whole = [build, walk].iter().all(|call| {
        let mut cargo = house::command("cargo");
        screen.show(cargo.args(call.split(' ')));
        cargo.status().is_ok_and(|status| status.success())
    });
    let pictures = sheet(&folder).ok_or("No picture was kept; the message is above.")?;
    say::line(&format!(
        "{pictures} pictures; {} shows them all.",
        folder.join("index.html").display()
    ));
    if let Ok(list) = fs::read_to_string(folder.join("out-of-reach.txt")) {
        say::line(&format!("Something is out of reach in these looks:\n{list}"));
    }
    if is_whole {
        Ok(())
    } else {
        Err("Not every screen was reached; the message is above.".to_owned())
    }
}

/// Writes a page with every picture of the folder under its name; gives how many there are.
pub(crate) fn sheet(folder: &Path) -> Option<usize> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .ok()?
        .flatten()
        .filter_map(|entry| {
            entry
                .file_name()
                .into_string()
                .ok()?
                .strip_suffix(".png")
                .map(str::to_owned)
        })
        .collect();
    names.sort();
    let mut figures = String::new();
    let mut screen = "";
    for name in &names {
        let (of, look) = parted(name);
        if of != screen {
            screen = of;
            let _ = writeln!(figures, "<h2>{of}</h2>");
        }
        let _ = writeln!(
            figures,
            "<figure><a href=\"{name}.png\"><img src=\"{name}.png\" alt=\"\" loading=lazy></a><figcaption>{look}</figcaption></figure>"
        );
    }
    let page = format!(
        "<!doctype html>\n<html lang=en><meta charset=utf-8><title>Every screen</title>\n\
         <style>body{{display:flex;flex-wrap:wrap;gap:1rem;font:1rem sans-serif}}h2{{flex-basis:100%;margin:1rem 0 0}}figure{{margin:0}}img{{max-width:22rem;max-height:16rem;border:1px solid}}</style>\n{figures}"
    );
    fs::write(folder.join("index.html"), page).ok()?;
    Some(names.len())
}

/// The screen and its language, and the look in which it was kept.
fn parted(name: &str) -> (&str, &str) {
    let end = ["-en-", "-fr-"]
        .iter()
        .find_map(|lang| name.find(lang).map(|at| at + lang.len()));
    end.map_or((name, ""), |end| (&name[..end - 1], &name[end..]))
}
