//! The report: its paragraphs, its quotes, its files.

use super::{AtDesk, Reply};
use crate::pick::{self, Ask};
use crate::typed::Typed;
use desk::Printing;
use desk::views::{OtherQuoteView, ParagraphView, ReportView, WrittenView};
use tauri::State;
use tauri::ipc::Request;

type Desk<'a> = State<'a, AtDesk>;
type Call<'a> = Request<'a>;

#[tauri::command(async)]
pub fn report_read(desk: Desk<'_>) -> Reply<ReportView> {
    desk.leading(|l| l.report_read())
}

#[tauri::command(async)]
pub fn paragraph_add(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    // Nothing has the number 0: it stands for "after all others".
    let after = Some(typed.number("after")?).filter(|after| *after > 0);
    desk.leading(|l| l.paragraph_add(typed.id("anchor")?, after))
}

#[tauri::command(async)]
pub fn paragraph_write(desk: Desk<'_>, call: Call<'_>) -> Reply<ParagraphView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.paragraph_write(typed.number("paragraph")?, typed.id("lang")?, typed.words()?))
}

#[tauri::command(async)]
pub fn paragraph_move(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.paragraph_move(typed.number("paragraph")?, typed.is("up")?))
}

#[tauri::command(async)]
pub fn paragraph_drop(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.paragraph_drop(typed.number("paragraph")?))
}

#[tauri::command(async)]
pub fn paragraph_agree(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.paragraph_agree(typed.number("paragraph")?))
}

#[tauri::command(async)]
pub fn quote_write(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.quote_write(typed.number("quote")?, typed.id("lang")?, typed.words()?))
}

#[tauri::command(async)]
pub fn quote_blur(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.quote_blur(typed.number("quote")?))
}

#[tauri::command(async)]
pub fn quote_others(desk: Desk<'_>, call: Call<'_>) -> Reply<Vec<OtherQuoteView>> {
    let typed = Typed::new(call);
    desk.leading(|l| l.quote_others(typed.number("quote")?))
}

#[tauri::command(async)]
pub fn quote_swap(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.quote_swap(typed.number("quote")?, typed.number("other")?))
}

#[tauri::command(async)]
pub fn quote_allow(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    let (concern, is_allowed) = (typed.id("concern")?, typed.is("allowed")?);
    desk.leading(|l| l.quote_allow(typed.number("quote")?, concern, is_allowed))
}

#[tauri::command(async)]
pub fn quote_drop(desk: Desk<'_>, call: Call<'_>) -> Reply<ReportView> {
    let typed = Typed::new(call);
    desk.leading(|l| l.quote_drop(typed.number("quote")?))
}

#[tauri::command(async)]
pub fn report_write(desk: Desk<'_>, call: Call<'_>) -> Reply<WrittenView> {
    let typed = Typed::new(call);
    let (format, lang) = (typed.id("format")?, typed.id("lang")?);
    let printing = match typed.id("figures")? {
        "before" => Printing::AsBefore,
        _ => Printing::Now,
    };
    let is_numbered = typed.is("numbered")?;
    // What holds the report up is said before anybody is asked for a place.
    desk.leading(|l| l.report_write(format, lang, printing, is_numbered, None))?;
    let place = pick::place(match format {
        "docx" => &Ask::REPORT_DOCX,
        "deck" => &Ask::REPORT_DECK,
        "actions" => &Ask::ACTIONS_CSV,
        "responses_csv" => &Ask::RESPONSES_CSV,
        "responses_docx" => &Ask::RESPONSES_DOCX,
        _ => &Ask::REPORT_HTML,
    });
    desk.leading(|l| l.report_write(format, lang, printing, is_numbered, place.as_deref()))
}
