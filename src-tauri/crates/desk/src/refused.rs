//! Why something was not done: a code and what it concerns.
//!
//! The sentence a person reads is chosen in the window's words (or by the command line); no typed
//! text, path or foreign message can travel in here, because there is no field for it.

use serde::Serialize;

/// A verb of the desk was refused; nothing that was kept has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// Names the sentence.
    pub code: &'static str,
    /// A question, a number, an object of the vault; never typed text.
    pub about: Option<String>,
}

impl Refused {
    /// Nothing more to say than the code.
    pub fn new(code: &'static str) -> Self {
        Self { code, about: None }
    }

    /// With what it concerns.
    pub fn about(code: &'static str, about: impl ToString) -> Self {
        Self {
            code,
            about: Some(about.to_string()),
        }
    }

    /// For the command line and for a start that never reached a window.
    pub fn in_plain_english(&self) -> String {
        let said = SENTENCES
            .iter()
            .find(|(code, _)| *code == self.code)
            .map(|(_, said)| *said);
        match (said, &self.about) {
            (Some(said), Some(about)) => format!("{said} ({about})"),
            (Some(said), None) => said.to_owned(),
            (None, Some(about)) => format!("This could not be done. Reason: {} ({about}).", self.code),
            (None, None) => format!("This could not be done. Reason: {}.", self.code),
        }
    }
}

/// The command line's sentences. The window has its own, in both languages.
const SENTENCES: &[(&str, &str)] = &[
    (
        "wrong_passphrase",
        "The passphrase does not open this vault. Nothing was changed. Try again.",
    ),
    (
        "passphrase_empty",
        "The passphrase is empty. Type one, or take the six words that are offered.",
    ),
    (
        "passphrase_too_long",
        "The passphrase is longer than 1,024 bytes. Choose a shorter one.",
    ),
    (
        "passphrase_weak",
        "The passphrase would be guessed. Add words, or take the six words that are offered.",
    ),
    ("not_a_vault", "There is no vault in this folder. Check the folder."),
    (
        "vault_damaged",
        "A file of this vault is damaged. Nothing was changed. Restore the folder from a backup.",
    ),
    (
        "vault_put_back",
        "This vault is older than its own mark: an old copy was put back, or its journal was lost. Nothing was changed. Restore the newest backup; to read this older state knowingly, move the file vault.seq away.",
    ),
    (
        "part_unreadable",
        "This part of the vault cannot be read, and nothing is written over it. Restore the folder from a backup.",
    ),
    (
        "slip_words",
        "These are not six words of a slip: one is misspelt, missing or in another's place. Nothing was withdrawn.",
    ),
    (
        "backup_damaged",
        "This is no backup, or it is damaged. Nothing was put back. Try another copy of it.",
    ),
    (
        "backup_other_sheet",
        "These words do not open this backup: it was sealed to another sheet. Nothing was put back.",
    ),
    (
        "backup_past",
        "This backup is past its thirty days, or the clock of this machine is wrong. Nothing was put back.",
    ),
    (
        "recovery_none",
        "This vault has no recovery sheet. Open it with its passphrase.",
    ),
    (
        "recovery_words",
        "These are not the words of a recovery sheet. Check each word against the paper, then try again.",
    ),
    (
        "recovery_wrong",
        "This recovery sheet does not open this vault. A newer sheet may have taken its place. Nothing was changed.",
    ),
    (
        "vault_missing_file",
        "A file of this vault is missing. Nothing was changed. Restore the folder from a backup.",
    ),
    (
        "vault_newer",
        "This vault was made by a newer version. Update Sub Rosa, then open it again.",
    ),
    (
        "open_elsewhere",
        "This vault is open in another window or program. Close it there, then try again.",
    ),
    (
        "read_only",
        "The folder cannot be written to. Make it writable, or move the vault, then try again.",
    ),
    (
        "disk_full",
        "The disk is full. What was saved is safe. Free some space, then try again.",
    ),
    (
        "io",
        "The disk answered with an error. What was saved is safe. Try again; if it stays, check the disk.",
    ),
    (
        "record_replaced",
        "A record in this vault was replaced or rolled back. Nothing was changed. Restore a backup.",
    ),
    (
        "record_missing",
        "A record that this vault cannot do without cannot be read. Nothing was changed. Restore the folder from a backup; on an interviewer's machine, ask your lead for the study file and begin again in another folder.",
    ),
    ("kit_empty", "The kit is empty. Check that the right file was chosen."),
    (
        "kit_not_text",
        "The kit is not a text file in UTF-8. Save it as UTF-8 text, then read it again.",
    ),
    (
        "kit_too_large",
        "The kit is larger than 2 MB. Check that the right file was chosen.",
    ),
    (
        "kit_too_deep",
        "The kit nests its lists too deeply to be a question kit. Flatten it, then read it again.",
    ),
    (
        "kit_no_questions",
        "No questions were found. A question is a numbered or bulleted line under a heading.",
    ),
    (
        "file_unreadable",
        "The file cannot be read. Check that it is there and that you may read it.",
    ),
    ("not_a_bundle", "This is not a hand-over file. Ask for the file again."),
    ("damaged", "The file is damaged or cut short. Ask for it again."),
    (
        "stranger",
        "This file comes from a machine that the study does not know. Add its machine card first.",
    ),
    (
        "other_recipient",
        "This file is sealed to somebody else. Ask which study it belongs to.",
    ),
    (
        "kit_not_unicode",
        "The kit is not written in UTF-8. Save it as UTF-8 text, then read it again.",
    ),
    (
        "kit_too_many",
        "The kit has more questions, sections or paragraphs than an interview can hold. Check that the right file was chosen.",
    ),
    (
        "kit_no_script",
        "Nothing to say aloud was found in the script. Give the field guide, or leave the script out.",
    ),
    (
        "kit_newer_format",
        "The kit was written by a newer version. Update Sub Rosa, then read it again.",
    ),
    (
        "kit_not_a_kit",
        "This is not a kit of ours, or it is damaged. Ask for the file again.",
    ),
    (
        "kit_not_a_form",
        "This is not a form: an .xlsx workbook with a sheet named survey. Save it from your spreadsheet as .xlsx, then read it again.",
    ),
    (
        "kit_unknown_file",
        "The end of a file's name says what it is: .md (one or two), .xlsx or .json to read, .xlsx or .json to write.",
    ),
    (
        "date_unclear",
        "A date is written 2023-02-20. Nothing was written. Correct it, then try again.",
    ),
    (
        "hours_unclear",
        "Hours are written 10-12,13-15 in the order of the day. Nothing was written. Correct them, then try again.",
    ),
    (
        "minutes_unclear",
        "An interview takes from 10 minutes to a day. Nothing was written. Correct the minutes, then try again.",
    ),
    (
        "window_unclear",
        "The last day comes before the first, or more than 400 days after it. Nothing was written. Correct the dates.",
    ),
    (
        "no_dates",
        "The study has no dates so far. Nothing was written. Say when interviews can be held, then try again.",
    ),
    (
        "paper_gives_away",
        "Words for the interviewer stand in what participants receive. Nothing was written. Take them out, then try again.",
    ),
    (
        "window_without_slots",
        "No interview fits into these days and hours. Nothing was written. Take other dates or longer hours.",
    ),
    (
        "kit_nothing_given",
        "No file with questions was given. Give the questions, in one language or both.",
    ),
    ("no_kit", "The study has no kit yet. Import the questions first."),
    (
        "file_unwritable",
        "The file cannot be written there. Choose another place.",
    ),
    (
        "folder_missing",
        "The folder is not there. Choose another place, or bring the folder back.",
    ),
    (
        "folder_not_empty",
        "The folder has something in it, which was not touched. Give an empty or a new one.",
    ),
    (
        "directory_unreadable",
        "No people were found in this file. It must be a CSV file with a header row and a column of names.",
    ),
    (
        "directory_too_large",
        "The directory is too large. Give the part that concerns your organisation.",
    ),
    (
        "not_jsonl",
        "A line is not JSON with a text in it. What was written before it holds. Mend the line, then start again.",
    ),
    (
        "too_long",
        "That is too long to be kept in one piece. Nothing was changed. Split it in two.",
    ),
    (
        "too_large",
        "The file is too large to be one of ours. Nothing was opened.",
    ),
    (
        "other_study",
        "This belongs to another study. Ask for the file of this study.",
    ),
    (
        "vault_exists",
        "There is already a vault in this folder. It was not touched. Choose another folder.",
    ),
    (
        "vault_older",
        "This vault was made by a version that is too old to be read. Open it with that version first.",
    ),
    (
        "deputy_only_lead",
        "Only the lead's own desk signs for the study. Nothing was written. Ask the lead to do it.",
    ),
    (
        "study_file_none",
        "This is not a study file. Nothing was opened. Look for the file that the lead gave.",
    ),
    (
        "update_nobody",
        "No machine can take updates yet. Nothing was written. Add a machine card first.",
    ),
    (
        "quotes_unsettled",
        "Quotes of the report are not settled. Nothing was written. Settle them in the report first.",
    ),
    (
        "figures_clash",
        "Beside what left before, figures would tell of too few people. Nothing was written.",
    ),
    (
        "window",
        "The window could not be opened. Check the display, then start again.",
    ),
];
