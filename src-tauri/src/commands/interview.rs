//! The interviewer's hour.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use crate::{beside, layout};
use desk::views::{
    BesideView, DebriefView, GivenBackView, HandedOverView, HiddenView, LookView, ReadyView, SavedView, SealedView,
    SessionView, UnhiddenView, UpdatedView, WrittenView,
};
use tauri::ipc::Request;
use tauri::{AppHandle, State};

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn ready_state(desk: Desk<'_>) -> Reply<ReadyView> {
    desk.interviewing(|i| i.ready_state())
}

#[tauri::command(async)]
pub fn session_begin(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<SessionView> {
    let typed = Typed::new(call);
    let session = desk.interviewing(|i| i.session_begin(typed.id("lang")?, typed.id("level")?))?;
    hour_goes_on(&app, &desk, &session);
    Ok(session)
}

#[tauri::command(async)]
pub fn session_decline(desk: Desk<'_>) -> Reply<()> {
    desk.interviewing(|i| i.session_decline())
}

#[tauri::command(async)]
pub fn session_resume(app: AppHandle, desk: Desk<'_>) -> Reply<SessionView> {
    let session = desk.interviewing(|i| i.session_read())?;
    hour_goes_on(&app, &desk, &session);
    Ok(session)
}

#[tauri::command(async)]
pub fn session_erase(app: AppHandle, desk: Desk<'_>) -> Reply<()> {
    desk.interviewing(|i| i.session_erase())?;
    hour_is_over(&app);
    Ok(())
}

#[tauri::command(async)]
pub fn session_read(desk: Desk<'_>) -> Reply<SessionView> {
    desk.interviewing(|i| i.session_read())
}

#[tauri::command(async)]
pub fn note_look(desk: Desk<'_>, call: Call<'_>) -> Reply<LookView> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.note_look(typed.id("question")?, typed.number("caret")?, typed.words()?))
}

#[tauri::command(async)]
pub fn note_save(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<SavedView> {
    let typed = Typed::new(call);
    let (caret, lines, place) = (typed.number("caret")?, typed.id("lines")?, typed.id("place")?);
    let saved = desk.interviewing(|i| i.note_save(typed.id("question")?, caret, lines, place, typed.words()?))?;
    beside::look_again(&app);
    Ok(saved)
}

#[tauri::command(async)]
pub fn place_save(desk: Desk<'_>, call: Call<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.place_save(typed.id("question")?, typed.id("place")?))
}

#[tauri::command(async)]
pub fn roles_swap(desk: Desk<'_>, call: Call<'_>) -> Reply<Vec<String>> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.roles_swap(typed.id("question")?))
}

#[tauri::command(async)]
pub fn answer_enter(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<SavedView> {
    let typed = Typed::new(call);
    let saved = desk.interviewing(|i| i.answer_enter(typed.id("question")?, typed.form()?))?;
    beside::look_again(&app);
    Ok(saved)
}

#[tauri::command(async)]
pub fn why_save(desk: Desk<'_>, call: Call<'_>) -> Reply<SavedView> {
    let typed = Typed::new(call);
    let (statement, caret) = (typed.id("statement")?, typed.number("caret")?);
    desk.interviewing(|i| i.why_save(typed.id("question")?, statement, caret, typed.words()?))
}

#[tauri::command(async)]
pub fn answer_none(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<SavedView> {
    let typed = Typed::new(call);
    let saved = desk.interviewing(|i| i.answer_none(typed.id("question")?, typed.id("reason")?))?;
    beside::look_again(&app);
    Ok(saved)
}

#[tauri::command(async)]
pub fn probe_ask(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<SavedView> {
    let typed = Typed::new(call);
    let saved =
        desk.interviewing(|i| i.probe_ask(typed.id("question")?, typed.number("probe")?, typed.is("asked")?))?;
    beside::look_again(&app);
    Ok(saved)
}

#[tauri::command(async)]
pub fn line_move(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<SessionView> {
    let typed = Typed::new(call);
    let session = desk.interviewing(|i| i.line_move(typed.id("question")?, typed.number("line")?, typed.id("to")?))?;
    beside::look_again(&app);
    Ok(session)
}

#[tauri::command(async)]
pub fn name_hide(desk: Desk<'_>, call: Call<'_>) -> Reply<HiddenView> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.name_hide(typed.words()?))
}

#[tauri::command(async)]
pub fn name_unhide(desk: Desk<'_>, call: Call<'_>) -> Reply<UnhiddenView> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.name_unhide(typed.words()?))
}

#[tauri::command(async)]
pub fn name_give_back(desk: Desk<'_>, call: Call<'_>) -> Reply<GivenBackView> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.name_give_back(typed.number("find")?))
}

#[tauri::command(async)]
pub fn name_keep(desk: Desk<'_>, call: Call<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.name_keep(typed.words()?))
}

#[tauri::command(async)]
pub fn note_unwrite(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<SessionView> {
    let typed = Typed::new(call);
    let session = desk.interviewing(|i| i.note_unwrite(typed.id("question")?, typed.id("scope")?))?;
    beside::look_again(&app);
    Ok(session)
}

#[tauri::command(async)]
pub fn beside_show(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<()> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.beside_show(typed.id("question")?, typed.number("minute")?))?;
    beside::look_again(&app);
    Ok(())
}

/// Refused when no interview is held: the window would have nothing to show.
#[tauri::command(async)]
pub fn beside_switch(app: AppHandle, desk: Desk<'_>) -> Reply<bool> {
    desk.interviewing(|i| i.beside_read())?;
    beside::switch(&app)
}

#[tauri::command(async)]
pub fn beside_read(desk: Desk<'_>) -> Reply<BesideView> {
    desk.interviewing(|i| i.beside_read())
}

#[tauri::command(async)]
pub fn beside_close(app: AppHandle) -> Reply<()> {
    beside::close(&app);
    Ok(())
}

#[tauri::command(async)]
pub fn session_withdraw(app: AppHandle, desk: Desk<'_>) -> Reply<()> {
    desk.interviewing(|i| i.session_withdraw())?;
    hour_is_over(&app);
    Ok(())
}

#[tauri::command(async)]
pub fn debrief_begin(app: AppHandle, desk: Desk<'_>) -> Reply<DebriefView> {
    let debrief = desk.interviewing(|i| i.debrief_begin())?;
    hour_is_over(&app);
    Ok(debrief)
}

#[tauri::command(async)]
pub fn debrief_read(desk: Desk<'_>) -> Reply<DebriefView> {
    desk.interviewing(|i| i.debrief_read())
}

#[tauri::command(async)]
pub fn answer_agree(desk: Desk<'_>, call: Call<'_>) -> Reply<DebriefView> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.answer_agree(typed.id("question")?, typed.id("role")?, typed.is("agreed")?))
}

#[tauri::command(async)]
pub fn heard_save(desk: Desk<'_>, call: Call<'_>) -> Reply<DebriefView> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.heard_save(typed.id("question")?, typed.words()?))
}

#[tauri::command(async)]
pub fn detail_coarsen(desk: Desk<'_>, call: Call<'_>) -> Reply<DebriefView> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.detail_coarsen(typed.id("detail")?, typed.id("remedy")?))
}

#[tauri::command(async)]
pub fn remark_save(desk: Desk<'_>, call: Call<'_>) -> Reply<DebriefView> {
    let typed = Typed::new(call);
    desk.interviewing(|i| i.remark_save(typed.id("field")?, typed.words()?))
}

#[tauri::command(async)]
pub fn session_seal(app: AppHandle, desk: Desk<'_>) -> Reply<SealedView> {
    let sealed = desk.interviewing(|i| i.session_seal())?;
    hour_is_over(&app);
    Ok(sealed)
}

#[tauri::command(async)]
pub fn handover_write(desk: Desk<'_>) -> Reply<HandedOverView> {
    let place = pick::place(&Ask::HANDOVER);
    desk.interviewing(|i| i.handover_write(place.as_deref()))
}

#[tauri::command(async)]
pub fn receipt_open(desk: Desk<'_>) -> Reply<HandedOverView> {
    let files = pick::files(&Ask::RECEIPT);
    desk.interviewing(|i| i.receipts_open(&files))
}

#[tauri::command(async)]
pub fn machine_write(desk: Desk<'_>) -> Reply<WrittenView> {
    let place = pick::place(&Ask::MACHINE);
    desk.interviewing(|i| i.machine_write(place.as_deref()))
}

#[tauri::command(async)]
pub fn update_open(desk: Desk<'_>) -> Reply<UpdatedView> {
    let files = pick::files(&Ask::UPDATE);
    desk.interviewing(|i| i.update_open(files.first().map(|f| f.as_path())))
}

/// During a video call the window stands beside the camera.
fn hour_goes_on(app: &AppHandle, desk: &AtDesk, session: &SessionView) {
    if !session.is_in_debrief && desk.desk().settings().is_call {
        layout::narrow(app);
    }
}

/// The interview has come to its end, or to the talk of the two: nobody is asked anything any more.
fn hour_is_over(app: &AppHandle) {
    beside::close(app);
    layout::widen(app);
}
