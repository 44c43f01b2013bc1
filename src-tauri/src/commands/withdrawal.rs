//! Slips of withdrawal, notices, certificates and backups.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::views::{NoticedView, SlipView, WithdrawalsView, WrittenView};
use desk::{Refused, lang_named};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn slip_draw(desk: Desk<'_>, call: Call<'_>) -> Reply<SlipView> {
    let typed = Typed::new(call);
    let lang = lang_named(typed.id("lang")?)?;
    desk.interviewing(|i| i.slip_draw(lang))
}

#[tauri::command(async)]
pub fn notice_open(desk: Desk<'_>) -> Reply<NoticedView> {
    let files = pick::files(&Ask::NOTICE);
    desk.interviewing(|i| i.notices_open(&files))
}

#[tauri::command(async)]
pub fn notice_take(desk: Desk<'_>) -> Reply<NoticedView> {
    let files = pick::files(&Ask::NOTICE);
    desk.leading(|l| l.notices_open(&files))
}

#[tauri::command(async)]
pub fn withdrawals_read(desk: Desk<'_>) -> Reply<WithdrawalsView> {
    desk.leading(|l| l.withdrawals_read())
}

#[tauri::command(async)]
pub fn withdrawal_ask(desk: Desk<'_>, call: Call<'_>) -> Reply<WithdrawalsView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.withdrawal_ask(typed.words()?))
}

#[tauri::command(async)]
pub fn withdrawal_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let at = typed.id("at")?.parse().map_err(|_| Refused::new("bad_call"))?;
    let place = pick::place(&Ask::WITHDRAWAL);
    desk.leading(|l| l.withdrawal_write(at, place.as_deref()))
}

/// Refused before anybody is asked for a place, where it would be refused.
#[tauri::command(async)]
pub fn notice_write(desk: Desk<'_>) -> Reply<WrittenView> {
    desk.leading(|l| l.notice_write(None))?;
    let place = pick::place(&Ask::NOTICE);
    desk.leading(|l| l.notice_write(place.as_deref()))
}

#[tauri::command(async)]
pub fn backup_write(desk: Desk<'_>) -> Reply<WithdrawalsView> {
    let place = pick::place(&Ask::BACKUP);
    desk.desk().backup_write(place.as_deref())
}
