//! The door, and what every window may ask.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use crate::windows;
use crate::{beside, lock};
use desk::views::{
    CheckView, CountedView, FrontView, KitView, MeasuredView, PhraseView, RecoveryView, RestoredView, Role,
    SettingsView, SheetsView, StrengthView, StudyFileView, TroublesView, WrittenView,
};
use desk::{lang_named, role_named};
use tauri::ipc::Request;
use tauri::{AppHandle, Manager, State, WebviewWindow};

#[tauri::command(async)]
pub fn settings_read(desk: State<'_, AtDesk>) -> Reply<SettingsView> {
    Ok(desk.desk().settings())
}

#[tauri::command(async)]
pub fn settings_save(app: AppHandle, desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<SettingsView> {
    let saved = desk.desk().settings_save(Typed::new(call).form()?)?;
    lock::set_minutes(&app, saved.idle_minutes);
    beside::dress_again(&app);
    Ok(saved)
}

/// From the interviewer's window the note-taker's page is asked, which has words to save.
#[tauri::command(async)]
pub fn app_lock(window: WebviewWindow) -> Reply<()> {
    let app = window.app_handle();
    if window.label() == windows::BESIDE {
        lock::ask(app);
        return Ok(());
    }
    Err(lock::now(app))
}

#[tauri::command(async)]
pub fn doctor_read(desk: State<'_, AtDesk>) -> Reply<Vec<CheckView>> {
    Ok(desk.desk().doctor())
}

#[tauri::command(async)]
pub fn front_state(desk: State<'_, AtDesk>) -> Reply<FrontView> {
    Ok(desk.desk().front())
}

#[tauri::command(async)]
pub fn phrase_suggest(call: Request<'_>) -> Reply<PhraseView> {
    let typed = Typed::new(call);
    Ok(desk::phrase_suggest(lang_named(typed.id("lang")?)?))
}

#[tauri::command(async)]
pub fn phrase_check(call: Request<'_>) -> Reply<StrengthView> {
    Ok(desk::phrase_check(&Typed::new(call).words()?))
}

#[tauri::command(async)]
pub fn study_create(app: AppHandle, desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<()> {
    desk.desk().study_create(Typed::new(call).form()?)?;
    windows::open(&app, "review")
}

#[tauri::command(async)]
pub fn study_file_open(desk: State<'_, AtDesk>) -> Reply<Option<StudyFileView>> {
    let Some(file) = pick::files(&Ask::STUDY).into_iter().next() else {
        return Ok(None);
    };
    desk.desk().study_file_open(&file).map(Some)
}

#[tauri::command(async)]
pub fn study_join(app: AppHandle, desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<()> {
    desk.desk().study_join(&Typed::new(call).words()?)?;
    windows::open(&app, "interview")
}

#[tauri::command(async)]
pub fn vault_unlock(app: AppHandle, desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    let role = role_named(typed.id("role")?)?;
    desk.desk().vault_unlock(role, &typed.words()?)?;
    windows::open(&app, label(role))
}

#[tauri::command(async)]
pub fn vault_recover(app: AppHandle, desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<()> {
    desk.desk().vault_recover(Typed::new(call).form()?)?;
    windows::open(&app, label(Role::Review))
}

/// The words are read before the dialog opens: a call without them asks a person nothing.
#[tauri::command(async)]
pub fn vault_restore(desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<RestoredView> {
    let words = Typed::new(call).words()?;
    let backup = pick::files(&Ask::BACKUP).into_iter().next();
    desk.desk().vault_restore(&words, backup.as_deref())
}

#[tauri::command(async)]
pub fn recovery_read(desk: State<'_, AtDesk>) -> Reply<RecoveryView> {
    desk.desk().recovery_read()
}

#[tauri::command(async)]
pub fn recovery_begin(desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<SheetsView> {
    desk.desk().recovery_begin(Typed::new(call).id("persons")?)
}

#[tauri::command(async)]
pub fn recovery_write(desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let (paper, lang) = (typed.id("paper")?, lang_named(typed.id("lang")?)?);
    let place = pick::place(&Ask::RECOVERY);
    desk.desk().recovery_write(paper, lang, place.as_deref())
}

#[tauri::command(async)]
pub fn recovery_confirm(desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<RecoveryView> {
    desk.desk().recovery_confirm(&Typed::new(call).words()?)
}

#[tauri::command(async)]
pub fn sample_open(app: AppHandle, desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    let role = role_named(typed.id("role")?)?;
    desk.desk().sample_open(role)?;
    windows::open(&app, label(role))
}

#[tauri::command(async)]
pub fn passphrase_change(desk: State<'_, AtDesk>, call: Request<'_>) -> Reply<()> {
    desk.desk().passphrase_change(Typed::new(call).form()?)
}

#[tauri::command(async)]
pub fn troubles_read(desk: State<'_, AtDesk>) -> Reply<TroublesView> {
    desk.desk().troubles()
}

#[tauri::command(async)]
pub fn kit_read(desk: State<'_, AtDesk>) -> Reply<KitView> {
    desk.desk().kit()
}

#[tauri::command(async)]
pub fn names_measured() -> Reply<MeasuredView> {
    Ok(desk::names_measured())
}

#[tauri::command(async)]
pub fn names_counted(desk: State<'_, AtDesk>) -> Reply<CountedView> {
    desk.desk().names_counted()
}

fn label(role: Role) -> &'static str {
    match role {
        Role::Interview => "interview",
        Role::Review => "review",
    }
}
