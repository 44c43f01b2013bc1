//! The lead's desk.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::views::{
    CultureView, InboxView, KitImportView, LeadView, RemarksView, ThemeView, WallView, WordsView, WrittenView,
};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn lead_state(desk: Desk<'_>) -> Reply<LeadView> {
    desk.leading(|l| l.lead_state())
}

#[tauri::command(async)]
pub fn population_save(desk: Desk<'_>, call: Call<'_>) -> Reply<LeadView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.population_save(typed.form()?))
}

#[tauri::command(async)]
pub fn kit_import(desk: Desk<'_>, call: Call<'_>) -> Reply<KitImportView> {
    let typed = Typed::new(call);
    let is_script = typed.is("script")?;
    let files = pick::files(&Ask::KIT);
    desk.leading(|l| l.kit_import(&files, is_script))
}

#[tauri::command(async)]
pub fn kit_accept(desk: Desk<'_>) -> Reply<LeadView> {
    desk.leading(|l| l.kit_accept())
}

#[tauri::command(async)]
pub fn study_file_write(desk: Desk<'_>) -> Reply<WrittenView> {
    let place = pick::place(&Ask::STUDY);
    desk.leading(|l| l.study_file_write(place.as_deref()))
}

#[tauri::command(async)]
pub fn machine_add(desk: Desk<'_>) -> Reply<LeadView> {
    let files = pick::files(&Ask::MACHINE);
    desk.leading(|l| l.machines_add(&files))
}

#[tauri::command(async)]
pub fn update_write(desk: Desk<'_>) -> Reply<WrittenView> {
    let place = pick::place(&Ask::UPDATE);
    desk.leading(|l| l.update_write(place.as_deref()))
}

#[tauri::command(async)]
pub fn words_read(desk: Desk<'_>) -> Reply<WordsView> {
    desk.leading(|l| l.words_read())
}

#[tauri::command(async)]
pub fn word_forget(desk: Desk<'_>, call: Call<'_>) -> Reply<WordsView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.word_forget(typed.words()?))
}

#[tauri::command(async)]
pub fn remarks_read(desk: Desk<'_>) -> Reply<RemarksView> {
    desk.leading(|l| l.remarks_read())
}

#[tauri::command(async)]
pub fn inbox_open(desk: Desk<'_>) -> Reply<InboxView> {
    let files = pick::files(&Ask::HANDOVER);
    desk.leading(|l| l.inbox_begin(&files))
}

#[tauri::command(async)]
pub fn inbox_read(desk: Desk<'_>) -> Reply<InboxView> {
    desk.leading(|l| l.inbox_read())
}

#[tauri::command(async)]
pub fn inbox_import(desk: Desk<'_>) -> Reply<InboxView> {
    desk.leading(|l| l.inbox_import_begin())
}

#[tauri::command(async)]
pub fn inbox_go(desk: Desk<'_>) -> Reply<InboxView> {
    desk.leading(|l| l.inbox_go())
}

#[tauri::command(async)]
pub fn inbox_cancel(desk: Desk<'_>) -> Reply<InboxView> {
    desk.leading(|l| l.inbox_cancel())
}

#[tauri::command(async)]
pub fn receipts_write(desk: Desk<'_>) -> Reply<WrittenView> {
    let folder = pick::folder();
    desk.leading(|l| l.receipts_write(folder.as_deref()))
}

#[tauri::command(async)]
pub fn wall_read(desk: Desk<'_>, call: Call<'_>) -> Reply<WallView> {
    let typed = Typed::new(call);
    let asked = (
        typed.id("lang")?,
        typed.id("speaker")?,
        typed.id("mark")?,
        typed.id("coded")?,
    );
    desk.leading(|l| l.wall_read(typed.id("question")?, asked))
}

#[tauri::command(async)]
pub fn theme_create(desk: Desk<'_>, call: Call<'_>) -> Reply<ThemeView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.theme_create(typed.words()?))
}

#[tauri::command(async)]
pub fn memo_save(desk: Desk<'_>, call: Call<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    desk.leading(|l| l.memo_save(typed.id("question")?, typed.words()?))
}

#[tauri::command(async)]
pub fn name_missed(desk: Desk<'_>, call: Call<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    desk.leading(|l| l.name_missed(typed.number("answer")?, typed.number("line")?, typed.words()?))
}

#[tauri::command(async)]
pub fn themes_read(desk: Desk<'_>) -> Reply<Vec<ThemeView>> {
    desk.leading(|l| l.themes_read())
}

#[tauri::command(async)]
pub fn culture_read(desk: Desk<'_>) -> Reply<CultureView> {
    desk.leading(|l| l.culture_read())
}
