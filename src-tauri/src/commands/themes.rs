//! The codebook, its files, and a second coder's.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::views::{CodebookFoundView, CodebookView, CodersView, StatementView, WrittenView};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn codebook_read(desk: Desk<'_>) -> Reply<CodebookView> {
    desk.leading(|l| l.codebook_read())
}

#[tauri::command(async)]
pub fn codebook_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let format = typed.id("format")?;
    let place = pick::place(match format {
        "qdc" => &Ask::CODEBOOK_QDC,
        "xlsx" => &Ask::CODEBOOK_XLSX,
        _ => &Ask::CODEBOOK_CSV,
    });
    desk.leading(|l| l.codebook_write(format, place.as_deref()))
}

#[tauri::command(async)]
pub fn codebook_open(desk: Desk<'_>) -> Reply<CodebookFoundView> {
    let files = pick::files(&Ask::CODEBOOK);
    desk.leading(|l| l.codebook_open(&files))
}

#[tauri::command(async)]
pub fn codebook_take(desk: Desk<'_>) -> Reply<CodebookView> {
    desk.leading(|l| l.codebook_take())
}

#[tauri::command(async)]
pub fn codebook_begin(desk: Desk<'_>) -> Reply<CodebookView> {
    desk.leading(|l| l.codebook_begin())
}

#[tauri::command(async)]
pub fn codebook_exact(desk: Desk<'_>, call: Call<'_>) -> Reply<CodebookView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.codebook_exact(typed.is("on")?))
}

#[tauri::command(async)]
pub fn theme_save(desk: Desk<'_>, call: Call<'_>) -> Reply<CodebookView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.theme_save(typed.form()?))
}

#[tauri::command(async)]
pub fn theme_move(desk: Desk<'_>, call: Call<'_>) -> Reply<CodebookView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.theme_move(typed.number("theme")?, typed.number("under")?))
}

#[tauri::command(async)]
pub fn theme_shift(desk: Desk<'_>, call: Call<'_>) -> Reply<CodebookView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.theme_shift(typed.number("theme")?, typed.id("way")?))
}

#[tauri::command(async)]
pub fn theme_merge(desk: Desk<'_>, call: Call<'_>) -> Reply<CodebookView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.theme_merge(typed.number("theme")?, typed.number("into")?, typed.is("noted")?))
}

#[tauri::command(async)]
pub fn theme_split(desk: Desk<'_>, call: Call<'_>) -> Reply<CodebookView> {
    let typed = Typed::new(call);
    let statements = typed.id("statements")?;
    desk.leading(|l| l.theme_split(typed.number("theme")?, statements, typed.words()?))
}

#[tauri::command(async)]
pub fn theme_remove(desk: Desk<'_>, call: Call<'_>) -> Reply<CodebookView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.theme_remove(typed.number("theme")?))
}

#[tauri::command(async)]
pub fn theme_statements(desk: Desk<'_>, call: Call<'_>) -> Reply<Vec<StatementView>> {
    let typed = Typed::new(call);
    desk.leading(|l| l.theme_statements(typed.number("theme")?))
}

#[tauri::command(async)]
pub fn coding_write(desk: Desk<'_>) -> Reply<WrittenView> {
    let place = pick::place(&Ask::CODING);
    desk.leading(|l| l.coding_write(place.as_deref()))
}

#[tauri::command(async)]
pub fn coding_open(desk: Desk<'_>) -> Reply<CodersView> {
    let files = pick::files(&Ask::CODING);
    desk.leading(|l| l.coding_open(&files))
}

#[tauri::command(async)]
pub fn coding_merge(desk: Desk<'_>, call: Call<'_>) -> Reply<CodebookView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.coding_merge(typed.form()?))
}
