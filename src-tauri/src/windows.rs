//! The windows: one label per role, built here and nowhere else.

#[cfg(not(feature = "window-tests"))]
use crate::commands::AtDesk;
use crate::lock;
use desk::Refused;
use gtk::gdk::EventType;
use gtk::glib::idle_add_local_once;
use gtk::prelude::WidgetExt;
use std::path::PathBuf;
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

/// What a file dialog asks for.
pub struct Ask {
    /// The name offered when writing; the pattern when reading.
    pub name: &'static str,
    /// Extensions without the dot.
    pub kinds: &'static [&'static str],
}

impl Ask {
    /// The lead's file for interviewers.
    pub const STUDY: Self = Self {
        name: "study.subrosa-study",
        kinds: &["subrosa-study"],
    };
    /// The lead's update for machines that joined. A later study file is one too.
    pub const UPDATE: Self = Self {
        name: "study-update.subrosa-update",
        kinds: &["subrosa-update", "subrosa-study"],
    };
    /// A deputy's card for the lead.
    pub const DEPUTY: Self = Self {
        name: "deputy.subrosa-deputy",
        kinds: &["subrosa-deputy"],
    };
    /// The lead's file for deputies.
    pub const DEPUTIES: Self = Self {
        name: "deputies.subrosa-deputies",
        kinds: &["subrosa-deputies"],
    };
    /// An interviewer's machine card.
    pub const MACHINE: Self = Self {
        name: "machine.subrosa-machine",
        kinds: &["subrosa-machine"],
    };
    /// A hand-over file. The name is the same for every machine and every month, on purpose.
    pub const HANDOVER: Self = Self {
        name: "handover.subrosa-handover",
        kinds: &["subrosa-handover"],
    };
    /// A member's note on a draft.
    pub const COMMENT: Self = Self {
        name: "comment.subrosa-comment",
        kinds: &["subrosa-comment"],
    };
    /// What the lead gives back for a hand-over file.
    pub const RECEIPT: Self = Self {
        name: "receipt.subrosa-receipt",
        kinds: &["subrosa-receipt"],
    };
    /// A question kit or a field guide.
    pub const KIT: Self = Self {
        name: "kit.md",
        kinds: &["md", "markdown", "xlsx", "json"],
    };
    /// The same for programs that read forms.
    pub const KIT_FORM: Self = Self {
        name: "kit.xlsx",
        kinds: &["xlsx"],
    };
    /// The same in our own format.
    pub const KIT_JSON: Self = Self {
        name: "kit.json",
        kinds: &["json"],
    };
    /// An organisation's directory of people and teams.
    pub const DIRECTORY: Self = Self {
        name: "directory.csv",
        kinds: &["csv"],
    };
    /// A recovery sheet to be printed; the name says nothing of what it opens.
    pub const RECOVERY: Self = Self {
        name: "sheet.html",
        kinds: &["html"],
    };
    /// Figures of an edition, to be compared with another.
    pub const FIGURES: Self = Self {
        name: "figures.json",
        kinds: &["json", "csv"],
    };
    /// The same to be written as rows.
    pub const FIGURES_CSV: Self = Self {
        name: "figures.csv",
        kinds: &["csv"],
    };
    /// A codebook for a spreadsheet or Taguette.
    pub const CODEBOOK_CSV: Self = Self {
        name: "codebook.csv",
        kinds: &["csv"],
    };
    /// A codebook for programs that read REFI-QDA.
    pub const CODEBOOK_QDC: Self = Self {
        name: "codebook.qdc",
        kinds: &["qdc"],
    };
    /// A codebook of either kind.
    pub const CODEBOOK: Self = Self {
        name: "codebook",
        kinds: &["qdc", "csv", "tsv", "txt"],
    };
    /// One coder's themes for the other. The name is the same for everybody.
    pub const CODING: Self = Self {
        name: "coding.subrosa-coding",
        kinds: &["subrosa-coding"],
    };
    /// The draft for those who took part.
    pub const MEMBERS_DRAFT: Self = Self {
        name: "what-we-heard-draft.html",
        kinds: &["html"],
    };
    /// The report as a page.
    pub const REPORT_HTML: Self = Self {
        name: "what-we-heard.html",
        kinds: &["html"],
    };
    /// One page of it, the size of a slide.
    pub const REPORT_DECK: Self = Self {
        name: "what-we-heard-one-page.html",
        kinds: &["html"],
    };
    /// The report as a document.
    pub const REPORT_DOCX: Self = Self {
        name: "what-we-heard.docx",
        kinds: &["docx"],
    };
    /// The report's actions as a table.
    pub const ACTIONS_CSV: Self = Self {
        name: "actions.csv",
        kinds: &["csv"],
    };
    /// What members said of the draft and what was done, as a table.
    pub const RESPONSES_CSV: Self = Self {
        name: "comments-and-responses.csv",
        kinds: &["csv"],
    };
    /// The same as a document.
    pub const RESPONSES_DOCX: Self = Self {
        name: "comments-and-responses.docx",
        kinds: &["docx"],
    };
    /// Answers for a program that reads tables.
    pub const ANSWERS_CSV: Self = Self {
        name: "answers.csv",
        kinds: &["csv"],
    };
    /// Answers and figures as a workbook.
    pub const ANSWERS_XLSX: Self = Self {
        name: "answers.xlsx",
        kinds: &["xlsx"],
    };
    /// The study for a program for analysis.
    pub const PROJECT: Self = Self {
        name: "study.qdpx",
        kinds: &["qdpx"],
    };
    /// What a search for a person found, as a page.
    pub const STATEMENT_HTML: Self = Self {
        name: "statement.html",
        kinds: &["html"],
    };
    /// The same as a document.
    pub const STATEMENT_DOCX: Self = Self {
        name: "statement.docx",
        kinds: &["docx"],
    };
    /// The hours of a study, for the organisation's own calendar.
    pub const SLOTS: Self = Self {
        name: "interviews.ics",
        kinds: &["ics"],
    };
    /// The list of bookings, which the lead keeps outside.
    pub const BOOKINGS: Self = Self {
        name: "bookings.csv",
        kinds: &["csv"],
    };
    /// What a destruction left.
    pub const CERTIFICATE: Self = Self {
        name: "certificate-of-destruction.html",
        kinds: &["html"],
    };
    /// What a withdrawal left.
    pub const WITHDRAWAL: Self = Self {
        name: "certificate-of-withdrawal.html",
        kinds: &["html"],
    };
    /// The lead's word that interviews were withdrawn.
    pub const NOTICE: Self = Self {
        name: "withdrawals.subrosa-notice",
        kinds: &["subrosa-notice"],
    };
    /// A backup of the lead's vault, sealed to the recovery sheet.
    pub const BACKUP: Self = Self {
        name: "lead.subrosa-backup",
        kinds: &["subrosa-backup"],
    };
}

#[cfg(not(feature = "window-tests"))]
mod pick {
    use super::{Ask, PathBuf};
    use rfd::AsyncFileDialog;
    use tauri::async_runtime::block_on;

    fn dialog(ask: &Ask) -> AsyncFileDialog {
        AsyncFileDialog::new().add_filter(ask.name, ask.kinds)
    }

    /// Files to read; empty when the person closed the dialog.
    pub fn files(ask: &Ask) -> Vec<PathBuf> {
        let picked = block_on(dialog(ask).pick_files()).unwrap_or_default();
        picked.into_iter().map(|f| f.path().to_owned()).collect()
    }

    /// A place to write one file.
    pub fn place(ask: &Ask) -> Option<PathBuf> {
        block_on(dialog(ask).set_file_name(ask.name).save_file()).map(|f| f.path().to_owned())
    }

    /// A folder to write several files to.
    pub fn folder() -> Option<PathBuf> {
        block_on(AsyncFileDialog::new().pick_folder()).map(|f| f.path().to_owned())
    }
}

/// In the build for window tests a dialog is a folder: WebDriver cannot reach a native one.
#[cfg(feature = "window-tests")]
mod pick {
    use super::{Ask, PathBuf};

    fn desk_folder() -> Option<PathBuf> {
        std::env::var_os("SUBROSA_TEST_FILES").map(PathBuf::from)
    }

    /// Every file of the right kind in `$SUBROSA_TEST_FILES/in`, by name.
    pub fn files(ask: &Ask) -> Vec<PathBuf> {
        let entries = desk_folder().and_then(|f| std::fs::read_dir(f.join("in")).ok());
        let mut files: Vec<PathBuf> = entries.into_iter().flatten().flatten().map(|e| e.path()).collect();
        files.retain(|f| ask.kinds.iter().any(|k| f.extension().is_some_and(|e| e == *k)));
        files.sort();
        files
    }

    /// `$SUBROSA_TEST_FILES/out/<name>`.
    pub fn place(ask: &Ask) -> Option<PathBuf> {
        folder().map(|f| f.join(ask.name))
    }

    /// `$SUBROSA_TEST_FILES/out`.
    pub fn folder() -> Option<PathBuf> {
        desk_folder().map(|f| f.join("out"))
    }
}

pub use pick::{files, folder, place};
