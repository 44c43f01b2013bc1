//! Setting up a study: what is decided, what goes to people, the calendar, who was heard.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::views::{
    BookingsView, CoverageView, PaperTextView, PaperView, PlanView, PreviewView, SlotsView, WrittenView,
};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn plan_read(desk: Desk<'_>) -> Reply<PlanView> {
    desk.leading(|l| l.plan_read())
}

#[tauri::command(async)]
pub fn plan_save(desk: Desk<'_>, call: Call<'_>) -> Reply<PlanView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.plan_save(typed.form()?))
}

#[tauri::command(async)]
pub fn slots_read(desk: Desk<'_>) -> Reply<SlotsView> {
    desk.leading(|l| l.slots_read())
}

#[tauri::command(async)]
pub fn slots_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let lang = typed.id("lang")?;
    // What is missing is said before anybody is asked for a place.
    desk.leading(|l| l.slots_write(lang, None))?;
    let place = pick::place(&Ask::SLOTS);
    desk.leading(|l| l.slots_write(lang, place.as_deref()))
}

#[tauri::command(async)]
pub fn bookings_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let lang = typed.id("lang")?;
    desk.leading(|l| l.bookings_write(lang, None))?;
    let place = pick::place(&Ask::BOOKINGS);
    desk.leading(|l| l.bookings_write(lang, place.as_deref()))
}

#[tauri::command(async)]
pub fn bookings_open(desk: Desk<'_>) -> Reply<BookingsView> {
    let files = pick::files(&Ask::BOOKINGS);
    desk.leading(|l| l.bookings_open(&files))
}

#[tauri::command(async)]
pub fn coverage_read(desk: Desk<'_>) -> Reply<CoverageView> {
    desk.leading(|l| l.coverage_read())
}

#[tauri::command(async)]
pub fn papers_read(desk: Desk<'_>) -> Reply<Vec<PaperView>> {
    desk.leading(|l| l.papers_read())
}

#[tauri::command(async)]
pub fn paper_look(desk: Desk<'_>, call: Call<'_>) -> Reply<PreviewView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.paper_look(typed.id("paper")?, typed.id("lang")?))
}

#[tauri::command(async)]
pub fn paper_write(desk: Desk<'_>, call: Call<'_>) -> Reply<PaperTextView> {
    let typed = Typed::new(call);
    let words = typed.words()?;
    desk.leading(|l| l.paper_write(typed.id("text")?, typed.id("lang")?, words))
}

#[tauri::command(async)]
pub fn paper_restore(desk: Desk<'_>, call: Call<'_>) -> Reply<PaperTextView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.paper_restore(typed.id("text")?, typed.id("lang")?))
}

#[tauri::command(async)]
pub fn papers_write(desk: Desk<'_>) -> Reply<WrittenView> {
    desk.leading(|l| l.papers_write(None))?;
    let folder = pick::folder();
    desk.leading(|l| l.papers_write(folder.as_deref()))
}
