//! Which files, and where to: asked of the person, by the system's own dialogs.

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
    /// A codebook as a workbook.
    pub const CODEBOOK_XLSX: Self = Self {
        name: "codebook.xlsx",
        kinds: &["xlsx"],
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
mod asked {
    use super::Ask;
    use rfd::AsyncFileDialog;
    use std::path::PathBuf;
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
mod asked {
    use super::Ask;
    use std::path::PathBuf;

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

pub use asked::{files, folder, place};
