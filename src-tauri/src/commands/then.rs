//! The lead's place "Then and now".

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::views::{EarlierFolderView, ThenView, WrittenView};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn then_read(desk: Desk<'_>) -> Reply<ThenView> {
    desk.leading(|l| l.then_read())
}

#[tauri::command(async)]
pub fn earlier_file(desk: Desk<'_>) -> Reply<ThenView> {
    let files = pick::files(&Ask::FIGURES);
    desk.leading(|l| {
        l.earlier_file(files.first().map(std::path::PathBuf::as_path))?;
        l.then_read()
    })
}

#[tauri::command(async)]
pub fn earlier_folder(desk: Desk<'_>) -> Reply<EarlierFolderView> {
    let folder = pick::folder();
    desk.leading(|l| {
        let is_done = l.earlier_folder(folder.clone());
        Ok(EarlierFolderView { is_done })
    })
}

#[tauri::command(async)]
pub fn earlier_unlock(desk: Desk<'_>, call: Call<'_>) -> Reply<ThenView> {
    let typed = Typed::new(call);
    desk.leading(|l| {
        l.earlier_unlock(typed.words()?)?;
        l.then_read()
    })
}

#[tauri::command(async)]
pub fn earlier_drop(desk: Desk<'_>) -> Reply<ThenView> {
    desk.leading(|l| {
        l.earlier_drop()?;
        l.then_read()
    })
}

#[tauri::command(async)]
pub fn relation_set(desk: Desk<'_>, call: Call<'_>) -> Reply<ThenView> {
    let typed = Typed::new(call);
    desk.leading(|l| {
        l.relation_set(typed.id("question")?, typed.id("relation")?, typed.id("then")?)?;
        l.then_read()
    })
}

#[tauri::command(async)]
pub fn figures_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let (format, again) = (typed.id("format")?, typed.is("again")?);
    let place = pick::place(if format == "csv" {
        &Ask::FIGURES_CSV
    } else {
        &Ask::FIGURES
    });
    let month = desk.desk().month();
    desk.leading(|l| l.figures_write(format, again, month, place.as_deref()))
}
