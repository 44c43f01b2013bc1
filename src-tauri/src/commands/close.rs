//! The end of a study, and files for other programs.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::Refused;
use desk::views::{CloseView, DestroyedView, ExportsView, NilView, WrittenView};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn exports_read(desk: Desk<'_>) -> Reply<ExportsView> {
    desk.leading(|l| l.exports_read())
}

#[tauri::command(async)]
pub fn export_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let (what, lang) = (typed.id("what")?, typed.id("lang")?);
    let place = pick::place(match what {
        "answers_csv" => &Ask::ANSWERS_CSV,
        "answers_xlsx" => &Ask::ANSWERS_XLSX,
        "project" => &Ask::PROJECT,
        _ => return Err(Refused::new("bad_call")),
    });
    desk.leading(|l| l.export_write(what, lang, place.as_deref()))
}

#[tauri::command(async)]
pub fn close_read(desk: Desk<'_>) -> Reply<CloseView> {
    desk.leading(|l| l.close_read())
}

#[tauri::command(async)]
pub fn hold_set(desk: Desk<'_>, call: Call<'_>) -> Reply<CloseView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.hold_set(typed.is("on")?))
}

#[tauri::command(async)]
pub fn nil_look(desk: Desk<'_>, call: Call<'_>) -> Reply<NilView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.nil_look(typed.words()?))
}

#[tauri::command(async)]
pub fn nil_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let format = typed.id("format")?;
    let place = pick::place(if format == "docx" {
        &Ask::STATEMENT_DOCX
    } else {
        &Ask::STATEMENT_HTML
    });
    desk.leading(|l| l.nil_write(format, place.as_deref()))
}

/// Refused before anybody is asked for a place, where it would be refused.
#[tauri::command(async)]
pub fn study_destroy(desk: Desk<'_>, call: Call<'_>) -> Reply<DestroyedView> {
    let typed = Typed::new(call);
    let said = typed.words()?;
    desk.desk().study_destroy(&said, None)?;
    let place = pick::place(&Ask::CERTIFICATE);
    desk.desk().study_destroy(&said, place.as_deref())
}
