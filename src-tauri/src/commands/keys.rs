//! Who opens what, and until when: waves, deputies, machines that were lost.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use crate::windows;
use desk::views::{KeysView, ReadyView, WrittenView};
use tauri::ipc::Request;
use tauri::{AppHandle, State};

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn deputy_join(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<()> {
    desk.desk().deputy_join(&Typed::new(call).words()?)?;
    windows::open(&app, "review")
}

#[tauri::command(async)]
pub fn handover_again(desk: Desk<'_>) -> Reply<ReadyView> {
    desk.interviewing(|i| i.handover_again())
}

#[tauri::command(async)]
pub fn keys_read(desk: Desk<'_>) -> Reply<KeysView> {
    desk.leading(|l| l.keys_read())
}

#[tauri::command(async)]
pub fn wave_open(desk: Desk<'_>) -> Reply<KeysView> {
    desk.leading(|l| l.wave_open())
}

#[tauri::command(async)]
pub fn wave_close(desk: Desk<'_>, call: Call<'_>) -> Reply<KeysView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.wave_close(typed.number("wave")?))
}

#[tauri::command(async)]
pub fn date_confirm(desk: Desk<'_>) -> Reply<KeysView> {
    desk.leading(|l| l.date_confirm())
}

#[tauri::command(async)]
pub fn deputy_open(desk: Desk<'_>) -> Reply<KeysView> {
    let cards = pick::files(&Ask::DEPUTY);
    desk.leading(|l| l.deputy_open(&cards))
}

#[tauri::command(async)]
pub fn deputy_add(desk: Desk<'_>) -> Reply<KeysView> {
    desk.leading(|l| l.deputy_add())
}

#[tauri::command(async)]
pub fn deputy_decline(desk: Desk<'_>) -> Reply<KeysView> {
    desk.leading(|l| l.deputy_decline())
}

#[tauri::command(async)]
pub fn deputy_drop(desk: Desk<'_>, call: Call<'_>) -> Reply<KeysView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.deputy_drop(typed.number("deputy")?))
}

#[tauri::command(async)]
pub fn deputies_write(desk: Desk<'_>) -> Reply<WrittenView> {
    let place = pick::place(&Ask::DEPUTIES);
    desk.leading(|l| l.deputies_write(place.as_deref()))
}

#[tauri::command(async)]
pub fn machine_revoke(desk: Desk<'_>, call: Call<'_>) -> Reply<KeysView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.machine_revoke(typed.id("letter")?, typed.is("on")?))
}

#[tauri::command(async)]
pub fn deputy_card_write(desk: Desk<'_>) -> Reply<WrittenView> {
    let place = pick::place(&Ask::DEPUTY);
    desk.leading(|l| l.deputy_card_write(place.as_deref()))
}

#[tauri::command(async)]
pub fn lead_file_open(desk: Desk<'_>) -> Reply<KeysView> {
    let files = pick::files(&Ask::DEPUTIES);
    desk.leading(|l| l.lead_file_open(&files))
}
