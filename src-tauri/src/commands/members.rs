//! What is to be done, and what members say of a draft.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use crate::windows;
use desk::Printing;
use desk::views::{ActionView, CommentsView, WrittenView};
use tauri::ipc::Request;
use tauri::{AppHandle, State};

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn draft_write(app: AppHandle, desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let lang = typed.id("lang")?;
    let printing = match typed.id("figures")? {
        "before" => Printing::AsBefore,
        _ => Printing::Now,
    };
    let script = windows::member_form(&app)?;
    // What holds the draft up is said before anybody is asked for a place.
    desk.leading(|l| l.draft_write(lang, printing, &script, None))?;
    let place = pick::place(&Ask::MEMBERS_DRAFT);
    desk.leading(|l| l.draft_write(lang, printing, &script, place.as_deref()))
}

#[tauri::command(async)]
pub fn actions_read(desk: Desk<'_>) -> Reply<Vec<ActionView>> {
    desk.leading(|l| l.actions_read())
}

#[tauri::command(async)]
pub fn action_save(desk: Desk<'_>, call: Call<'_>) -> Reply<Vec<ActionView>> {
    let typed = Typed::new(call);
    desk.leading(|l| l.action_save(typed.form()?))
}

#[tauri::command(async)]
pub fn action_drop(desk: Desk<'_>, call: Call<'_>) -> Reply<Vec<ActionView>> {
    let typed = Typed::new(call);
    desk.leading(|l| l.action_drop(typed.number("action")?))
}

#[tauri::command(async)]
pub fn action_move(desk: Desk<'_>, call: Call<'_>) -> Reply<Vec<ActionView>> {
    let typed = Typed::new(call);
    desk.leading(|l| l.action_move(typed.number("action")?, typed.is("up")?))
}

#[tauri::command(async)]
pub fn comments_read(desk: Desk<'_>) -> Reply<CommentsView> {
    desk.leading(|l| l.comments_read())
}

#[tauri::command(async)]
pub fn comments_open(desk: Desk<'_>) -> Reply<CommentsView> {
    let files = pick::files(&Ask::COMMENT);
    desk.leading(|l| l.comments_open(&files))
}

#[tauri::command(async)]
pub fn comment_answer(desk: Desk<'_>, call: Call<'_>) -> Reply<CommentsView> {
    let typed = Typed::new(call);
    let (comment, is_settled) = (typed.number("comment")?, typed.is("settled")?);
    desk.leading(|l| l.comment_answer(comment, is_settled, typed.words()?))
}
