//! The windows: one label per role, built here and nowhere else.

#[cfg(not(feature = "window-tests"))]
use crate::commands::AtDesk;
use crate::lock;
use desk::Refused;
use gtk::gdk::EventType;
use gtk::glib::idle_add_local_once;
use gtk::prelude::WidgetExt;
use std::sync::mpsc::channel;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window, WindowEvent};
use webkit2gtk::{CacheModel, SettingsExt, WebContextExt, WebView, WebViewExt};

/// The interviewer's own window, the only one that stands beside another.
pub const BESIDE: &str = "beside";

/// What somebody does who is there. A pointer that only moves may be a table that was knocked.
const TOUCHES: [EventType; 4] = [
    EventType::KeyPress,
    EventType::ButtonPress,
    EventType::Scroll,
    EventType::TouchBegin,
];

/// Opens the window of a role and closes the one that was there.
pub fn open(app: &AppHandle, label: &'static str) -> Result<(), Refused> {
    let size = (1280.0, 800.0);
    let built = match app.webview_windows().into_values().next() {
        None => build(app, label, size, None),
        Some(before) => build_after(app, label, size, &before, |view| {
            // What was typed at the door, a passphrase among it, goes with the process that holds it, and the page of
            // the next window gets a fresh one. A driver would take it for a crash.
            if !cfg!(feature = "window-tests") {
                view.terminate_web_process();
            }
        }),
    };
    built.map_err(|_| Refused::new("window"))?;
    for (other, window) in app.webview_windows() {
        if other != label {
            let _ = window.destroy();
        }
    }
    Ok(())
}

/// Opens the interviewer's window. The keyboard stays with the note-taker, who may be in the middle of a word.
pub fn open_beside(app: &AppHandle) -> Result<(), Refused> {
    let refused = || Refused::new("window");
    let notes = of_a_vault(app).ok_or_else(refused)?;
    build_after(app, BESIDE, (720.0, 640.0), &notes, |_| {}).map_err(|_| refused())
}

/// The window of the open vault, when one is open.
pub fn of_a_vault(app: &AppHandle) -> Option<WebviewWindow> {
    ["interview", "review"]
        .iter()
        .find_map(|label| app.get_webview_window(label))
}

/// The interviewer's window does not outlive the one that it follows.
pub fn left(window: &Window, event: &WindowEvent) {
    if matches!(event, WindowEvent::Destroyed) && window.label() != BESIDE {
        crate::beside::close(window.app_handle());
    }
}

/// Builds a window in the web context of one that is there, to which something is done first. Each context has a network
/// process of its own, which stays as long as the app; and the runtime serves our page to the first one only.
fn build_after(
    app: &AppHandle,
    label: &'static str,
    size: (f64, f64),
    before: &WebviewWindow,
    first: impl FnOnce(&WebView) + Send + 'static,
) -> tauri::Result<()> {
    let (tell, told) = channel();
    let app = app.clone();
    before.with_webview(move |webview| {
        let view = webview.inner();
        // Not here, where the runtime is in the middle of its windows.
        idle_add_local_once(move || {
            first(&view);
            drop(tell.send(build(&app, label, size, Some(view))));
        });
    })?;
    told.recv().unwrap_or(Err(tauri::Error::WebviewNotFound))
}

fn build(app: &AppHandle, label: &str, (width, height): (f64, f64), after: Option<WebView>) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, label, WebviewUrl::App("index.html".into()));
    // Nothing of a page is written there: an incognito window keeps it in memory.
    #[cfg(not(feature = "window-tests"))]
    let window = window.data_directory(app.state::<AtDesk>().desk().web_folder());
    let window = match after {
        // A driver can steer no window that shares another's process; its windows share their context in any case.
        Some(view) if !cfg!(feature = "window-tests") => window.with_related_view(view),
        _ => window,
    };
    let window = window
        // A title holds no name, no time, no question: it shows in task lists and shared screens.
        .title("Sub Rosa")
        .inner_size(width, height)
        .min_inner_size(360.0, 480.0)
        .focused(label != BESIDE)
        .incognito(!cfg!(feature = "window-tests"))
        .devtools(false)
        .disable_drag_drop_handler()
        .content_protected(true)
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    let app = app.clone();
    window.with_webview(move |webview| {
        let view = webview.inner();
        if let Some(context) = view.context() {
            context.set_cache_model(CacheModel::DocumentViewer);
            context.set_spell_checking_enabled(false);
        }
        if let Some(settings) = WebViewExt::settings(&view) {
            settings.set_enable_page_cache(false);
            settings.set_enable_webgl(false);
            settings.set_enable_webaudio(false);
            settings.set_enable_media(false);
            settings.set_enable_html5_local_storage(false);
            settings.set_enable_html5_database(false);
            settings.set_enable_dns_prefetching(false);
            settings.set_javascript_can_open_windows_automatically(false);
            settings.set_enable_write_console_messages_to_stdout(false);
        }
        view.connect_context_menu(|_, _, _, _| true);
        view.connect_event(move |_, event| {
            if TOUCHES.contains(&event.event_type()) {
                lock::touched(&app);
            }
            gtk::glib::Propagation::Proceed
        });
    })
}

/// The script of the form in a members' draft: built with the page, never run in a window of ours.
pub fn member_form(app: &AppHandle) -> Result<String, Refused> {
    let built = app.asset_resolver().get("member-form.js".into());
    let script = built.and_then(|asset| String::from_utf8(asset.bytes).ok());
    script.ok_or(Refused::new("window"))
}
