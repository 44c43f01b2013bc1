//! The organisation's directory and lists, on either side of the desk.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::views::DirectoryView;
use tauri::State;
use tauri::ipc::Request;

/// A list of teams, systems, projects or terms.
const LIST: Ask = Ask {
    name: "terms.csv",
    kinds: &["csv", "txt"],
};

#[tauri::command(async)]
pub fn directory_begin(desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<DirectoryView> {
    let typed = Typed::new(call);
    let (kind, way) = (typed.id("kind")?, typed.id("way")?);
    let files = match (way, kind) {
        ("remove", _) => Vec::new(),
        (_, "people") => pick::files(&Ask::DIRECTORY),
        _ => pick::files(&LIST),
    };
    desk.desk().directory_begin(kind, way, &files)
}

#[tauri::command(async)]
pub fn directory_read(desk: State<'_, AtDesk>) -> Reply<DirectoryView> {
    desk.desk().directory_read()
}

#[tauri::command(async)]
pub fn directory_cancel(desk: State<'_, AtDesk>) -> Reply<DirectoryView> {
    desk.desk().directory_cancel()
}
