//! Sub Rosa's window. The only code that knows Tauri: it carries calls to the desk and back.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod beside;
mod commands;
mod harden;
mod layout;
mod lock;
mod pick;
mod typed;
mod windows;

use commands::AtDesk;
use std::process::ExitCode;

fn main() -> ExitCode {
    let network_refused = harden::harden(cfg!(feature = "window-tests"));
    let desk = match desk::Desk::at_home(network_refused) {
        Ok(desk) => desk,
        Err(refused) => {
            eprintln!("Sub Rosa cannot start: {}", refused.in_plain_english());
            return ExitCode::FAILURE;
        }
    };
    let app = tauri::Builder::default()
        .manage(AtDesk::new(desk))
        .invoke_handler(commands::handler())
        .manage(layout::Before::default())
        .on_window_event(windows::left)
        .setup(|app| {
            lock::begin(app.handle());
            windows::open(app.handle(), "front").map_err(|refused| refused.in_plain_english().into())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|_, _| {});
            ExitCode::SUCCESS
        }
        Err(_) => {
            eprintln!("Sub Rosa cannot open a window here. Is there a display?");
            ExitCode::FAILURE
        }
    }
}
