//! The wall: what hangs there, what is given to it, and every step back.

use super::{AtDesk, Reply};
use crate::typed::Typed;
use desk::At;
use desk::views::{SteppedView, WallView, WholeView};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn wall_again(desk: Desk<'_>) -> Reply<WallView> {
    desk.leading(|l| l.wall_again())
}

#[tauri::command(async)]
pub fn words_find(desk: Desk<'_>, call: Call<'_>) -> Reply<WallView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.words_find(typed.words()?))
}

#[tauri::command(async)]
pub fn interview_look(desk: Desk<'_>, call: Call<'_>) -> Reply<WholeView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.interview_look(typed.number("answer")?, typed.words()?))
}

#[tauri::command(async)]
pub fn step_undo(desk: Desk<'_>) -> Reply<SteppedView> {
    desk.leading(|l| l.step_undo())
}

#[tauri::command(async)]
pub fn step_redo(desk: Desk<'_>) -> Reply<SteppedView> {
    desk.leading(|l| l.step_redo())
}

#[tauri::command(async)]
pub fn theme_give(desk: Desk<'_>, call: Call<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    let (at, given) = (At::named(typed.id("spot")?)?, typed.is("given")?);
    desk.leading(|l| l.theme_give_at(typed.number("answer")?, at, typed.number("theme")?, given))
}

#[tauri::command(async)]
pub fn quote_mark(desk: Desk<'_>, call: Call<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    let at = At::named(typed.id("spot")?)?;
    desk.leading(|l| l.quote_mark_at(typed.number("answer")?, at, typed.is("marked")?))
}
