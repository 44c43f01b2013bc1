//! The kit in the making, and what was learned after the study.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::Refused;
use desk::views::{KitMakingView, LeadView, LessonsView, ParticipantView, WrittenView};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn making_read(desk: Desk<'_>) -> Reply<KitMakingView> {
    desk.leading(|l| l.making_read())
}

#[tauri::command(async)]
pub fn making_begin(desk: Desk<'_>, call: Call<'_>) -> Reply<KitMakingView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.making_begin(typed.id("from")?))
}

#[tauri::command(async)]
pub fn making_change(desk: Desk<'_>, call: Call<'_>) -> Reply<KitMakingView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.making_change(typed.form()?))
}

#[tauri::command(async)]
pub fn making_step(desk: Desk<'_>, call: Call<'_>) -> Reply<KitMakingView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.making_step(typed.id("way")?))
}

#[tauri::command(async)]
pub fn making_use(desk: Desk<'_>) -> Reply<LeadView> {
    desk.leading(|l| l.making_use())
}

#[tauri::command(async)]
pub fn making_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let what = typed.id("what")?;
    let ask = match what {
        "xlsform" => &Ask::KIT_FORM,
        "json" | "next" => &Ask::KIT_JSON,
        _ => return Err(Refused::new("bad_call")),
    };
    let place = pick::place(ask);
    desk.leading(|l| l.making_write(what, place.as_deref()))
}

#[tauri::command(async)]
pub fn participant_read(desk: Desk<'_>) -> Reply<ParticipantView> {
    desk.leading(|l| l.participant_read())
}

#[tauri::command(async)]
pub fn lessons_read(desk: Desk<'_>) -> Reply<LessonsView> {
    desk.leading(|l| l.lessons_read())
}

#[tauri::command(async)]
pub fn lesson_save(desk: Desk<'_>, call: Call<'_>) -> Reply<String> {
    let typed = Typed::new(call);
    desk.leading(|l| l.lesson_save(typed.id("question")?, typed.words()?))
}
