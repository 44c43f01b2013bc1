//! `cargo xtask screenshots`: every screen and state in the real window, in every size, text size and colour.

use std::fs;
use std::path::Path;

use crate::screen::VirtualScreen;
use crate::{house, machine, say, window_page};

/// The largest window of which a picture is kept fits on it.
const SCREEN: &str = "1920x1200";

/// Walks that look at screens: tests of the suite `window`, by the beginning of their names.
const WALKS: &[&str] = &["front_door", "main_job", "beside", "withdrawal"];

/// Walks through the app in both roles and both languages and keeps pictures under `target/screenshots`, with a page
/// that shows them all.
pub fn keep() -> Result<(), String> {
    machine::provide_packages(machine::TO_RUN)?;
    machine::provide_packages(machine::TO_TEST)?;
    window_page::provide()?;
    let folder = house::target().join("screenshots");
    // What a screen looked like last month must not stand among what it looks like now.
    let _ = fs::remove_dir_all(&folder);
    let screen = VirtualScreen::start(SCREEN)?;
    let build = "build --workspace --bins --features shell/window-tests";
    let walk = format!("test --workspace --test window -- --test-threads=1 {}", WALKS.join(" "));
    for call in [build, &walk] {
        let mut cargo = house::command("cargo");
        screen.show(cargo.args(call.split(' ')).env("SUBROSA_SCREENSHOTS", "every"));
        if !cargo.status().is_ok_and(|status| status.success()) {
            return Err("Not every screen was reached; the message is above.".to_owned());
        }
    }
    let pictures = sheet(&folder).ok_or("The pictures could not be listed.")?;
    say::line(&format!(
        "{pictures} pictures; {} shows them all.",
        folder.join("index.html").display()
    ));
    Ok(())
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
    let figures: String = names
        .iter()
        .map(|name| {
            format!("<figure><a href=\"{name}.png\"><img src=\"{name}.png\" alt=\"\" loading=lazy></a><figcaption>{name}</figcaption></figure>\n")
        })
        .collect();
    let page = format!(
        "<!doctype html>\n<html lang=en><meta charset=utf-8><title>Every screen</title>\n\
         <style>body{{display:flex;flex-wrap:wrap;gap:1rem;font:1rem sans-serif}}figure{{margin:0}}img{{width:24rem;border:1px solid}}</style>\n{figures}"
    );
    fs::write(folder.join("index.html"), page).ok()?;
    Some(names.len())
}
