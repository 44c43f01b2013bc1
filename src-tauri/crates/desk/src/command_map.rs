//! Every call a window may make, in one table: who may make it, what it carries, what comes back.
//!
//! The handler, `build.rs`, the capabilities and the TypeScript map are each compared with this
//! table by a test, so that a command cannot exist in one place only.

use crate::views;
use ts_rs::{Config, TS};

/// A window, by its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The door: first start, passphrase.
    Front,
    /// The interviewer's hour.
    Interview,
    /// The lead's desk.
    Review,
    /// The interviewer's own window beside the note-taker's.
    Beside,
}

/// What a call carries beside its arguments. Typed words always cross as raw bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// Typed words, UTF-8.
    Text,
    /// JSON read by us, so that no foreign error can quote what was typed.
    Form,
}

/// One call.
pub struct Command {
    /// `noun_verb`.
    pub name: &'static str,
    /// Windows that may make it.
    pub windows: &'static [Window],
    /// Ids sent as headers `sr-<name>`.
    pub args: &'static [&'static str],
    /// What it carries.
    pub body: Body,
    /// TypeScript of the body when it is a form, and of the reply.
    pub types: fn(&Config) -> (String, String),
}

use Window::{Beside, Front, Interview, Review};
const WITH_BESIDE: &[Window] = &[Front, Interview, Review, Beside];
const EVERY: &[Window] = &[Front, Interview, Review];
const INSIDE: &[Window] = &[Interview, Review];

fn reply<R: TS>(cfg: &Config) -> (String, String) {
    ("never".into(), R::name(cfg))
}

fn form<F: TS, R: TS>(cfg: &Config) -> (String, String) {
    (F::name(cfg), R::name(cfg))
}

const fn call(
    name: &'static str,
    windows: &'static [Window],
    args: &'static [&'static str],
    body: Body,
    types: fn(&Config) -> (String, String),
) -> Command {
    Command {
        name,
        windows,
        args,
        body,
        types,
    }
}

use Body::{Form, None as Empty, Text};

/// The table.
#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    call("settings_save", EVERY, &[], Form, form::<views::SettingsView, views::SettingsView>),
    call("settings_read", WITH_BESIDE, &[], Empty, reply::<views::SettingsView>),
    call("app_lock", WITH_BESIDE, &[], Empty, reply::<()>),
    call("doctor_read", EVERY, &[], Empty, reply::<Vec<views::CheckView>>),

    call("front_state", &[Front], &[], Empty, reply::<views::FrontView>),
    call("phrase_suggest", EVERY, &["lang"], Empty, reply::<views::PhraseView>),
    call("phrase_check", EVERY, &[], Text, reply::<views::StrengthView>),
    call("study_create", &[Front], &[], Form, form::<views::NewStudyForm, ()>),
    call("study_file_open", &[Front], &[], Empty, reply::<Option<views::StudyFileView>>),
    call("study_join", &[Front], &[], Text, reply::<()>),
    call("deputy_join", &[Front], &[], Text, reply::<()>),
    call("vault_unlock", &[Front], &["role"], Text, reply::<()>),
    call("vault_recover", &[Front], &[], Form, form::<views::RecoverForm, ()>),
    call("vault_restore", &[Front], &[], Text, reply::<views::RestoredView>),
    call("sample_open", &[Front], &["role"], Empty, reply::<()>),

    call("passphrase_change", INSIDE, &[], Form, form::<views::PassphraseForm, ()>),
    call("troubles_read", INSIDE, &[], Empty, reply::<views::TroublesView>),
    call("kit_read", INSIDE, &[], Empty, reply::<views::KitView>),

    call("names_measured", INSIDE, &[], Empty, reply::<views::MeasuredView>),
    call("names_counted", INSIDE, &[], Empty, reply::<views::CountedView>),
    call("directory_begin", INSIDE, &["kind", "way"], Empty, reply::<views::DirectoryView>),
    call("directory_read", INSIDE, &[], Empty, reply::<views::DirectoryView>),
    call("directory_cancel", INSIDE, &[], Empty, reply::<views::DirectoryView>),

    call("ready_state", &[Interview], &[], Empty, reply::<views::ReadyView>),
    call("session_begin", &[Interview], &["lang", "level"], Empty, reply::<views::SessionView>),
    call("session_decline", &[Interview], &[], Empty, reply::<()>),
    call("session_resume", &[Interview], &[], Empty, reply::<views::SessionView>),
    call("session_erase", &[Interview], &[], Empty, reply::<()>),
    call("session_read", &[Interview], &[], Empty, reply::<views::SessionView>),
    call("note_look", &[Interview], &["question", "caret"], Text, reply::<views::LookView>),
    call("note_save", &[Interview], &["question", "caret", "lines", "place"], Text, reply::<views::SavedView>),
    call("place_save", &[Interview], &["question", "place"], Empty, reply::<()>),
    call("roles_swap", &[Interview], &["question"], Empty, reply::<Vec<String>>),
    call("answer_enter", &[Interview], &["question"], Form, form::<views::EnteredView, views::SavedView>),
    call("why_save", &[Interview], &["question", "statement", "caret"], Text, reply::<views::SavedView>),
    call("answer_none", &[Interview], &["question", "reason"], Empty, reply::<views::SavedView>),
    call("probe_ask", &[Interview], &["question", "probe", "asked"], Empty, reply::<views::SavedView>),
    call("line_move", &[Interview], &["question", "line", "to"], Empty, reply::<views::SessionView>),
    call("name_hide", &[Interview], &["question"], Text, reply::<views::HiddenView>),
    call("name_unhide", &[Interview], &[], Text, reply::<views::UnhiddenView>),
    call("name_give_back", &[Interview], &["find"], Empty, reply::<views::GivenBackView>),
    call("name_keep", &[Interview], &[], Text, reply::<()>),
    call("note_unwrite", &[Interview], &["question", "scope"], Empty, reply::<views::SessionView>),
    call("beside_show", &[Interview], &["question", "minute"], Empty, reply::<()>),
    call("beside_switch", &[Interview], &[], Empty, reply::<bool>),
    call("beside_read", &[Beside], &[], Empty, reply::<views::BesideView>),
    call("beside_close", &[Beside], &[], Empty, reply::<()>),
    call("session_withdraw", &[Interview], &[], Empty, reply::<()>),
    call("debrief_begin", &[Interview], &[], Empty, reply::<views::DebriefView>),
    call("debrief_read", &[Interview], &[], Empty, reply::<views::DebriefView>),
    call("answer_agree", &[Interview], &["question", "role", "agreed"], Empty, reply::<views::DebriefView>),
    call("heard_save", &[Interview], &["question"], Text, reply::<views::DebriefView>),
    call("detail_coarsen", &[Interview], &["detail", "remedy"], Empty, reply::<views::DebriefView>),
    call("remark_save", &[Interview], &["field"], Text, reply::<views::DebriefView>),
    call("session_seal", &[Interview], &[], Empty, reply::<views::SealedView>),
    call("handover_write", &[Interview], &[], Empty, reply::<views::HandedOverView>),
    call("handover_again", &[Interview], &[], Empty, reply::<views::ReadyView>),
    call("receipt_open", &[Interview], &[], Empty, reply::<views::HandedOverView>),
    call("machine_write", &[Interview], &[], Empty, reply::<views::WrittenView>),
    call("update_open", &[Interview], &[], Empty, reply::<views::UpdatedView>),

    call("recovery_read", &[Review], &[], Empty, reply::<views::RecoveryView>),
    call("recovery_begin", &[Review], &["persons"], Empty, reply::<views::SheetsView>),
    call("recovery_write", &[Review], &["paper", "lang"], Empty, reply::<views::WrittenView>),
    call("recovery_confirm", &[Review], &[], Text, reply::<views::RecoveryView>),
    call("lead_state", &[Review], &[], Empty, reply::<views::LeadView>),
    call("plan_read", &[Review], &[], Empty, reply::<views::PlanView>),
    call("plan_save", &[Review], &[], Form, form::<views::PlanForm, views::PlanView>),
    call("slots_read", &[Review], &[], Empty, reply::<views::SlotsView>),
    call("slots_write", &[Review], &["lang"], Empty, reply::<views::WrittenView>),
    call("bookings_write", &[Review], &["lang"], Empty, reply::<views::WrittenView>),
    call("bookings_open", &[Review], &[], Empty, reply::<views::BookingsView>),
    call("coverage_read", &[Review], &[], Empty, reply::<views::CoverageView>),
    call("papers_read", &[Review], &[], Empty, reply::<Vec<views::PaperView>>),
    call("paper_look", &[Review], &["paper", "lang"], Empty, reply::<views::PreviewView>),
    call("paper_write", &[Review], &["text", "lang"], Text, reply::<views::PaperTextView>),
    call("paper_restore", &[Review], &["text", "lang"], Empty, reply::<views::PaperTextView>),
    call("papers_write", &[Review], &[], Empty, reply::<views::WrittenView>),
    call("population_save", &[Review], &[], Form, form::<views::PopulationForm, views::LeadView>),
    call("kit_import", &[Review], &["script"], Empty, reply::<views::KitImportView>),
    call("kit_accept", &[Review], &[], Empty, reply::<views::LeadView>),
    call("making_read", &[Review], &[], Empty, reply::<views::KitMakingView>),
    call("making_begin", &[Review], &["from"], Empty, reply::<views::KitMakingView>),
    call("making_change", &[Review], &[], Form, form::<views::KitChangeForm, views::KitMakingView>),
    call("making_step", &[Review], &["way"], Empty, reply::<views::KitMakingView>),
    call("making_use", &[Review], &[], Empty, reply::<views::LeadView>),
    call("making_write", &[Review], &["what"], Empty, reply::<views::WrittenView>),
    call("participant_read", &[Review], &[], Empty, reply::<views::ParticipantView>),
    call("lessons_read", &[Review], &[], Empty, reply::<views::LessonsView>),
    call("lesson_save", &[Review], &["question"], Text, reply::<String>),
    call("study_file_write", &[Review], &[], Empty, reply::<views::WrittenView>),
    call("machine_add", &[Review], &[], Empty, reply::<views::LeadView>),
    call("update_write", &[Review], &[], Empty, reply::<views::WrittenView>),
    call("words_read", &[Review], &[], Empty, reply::<views::WordsView>),
    call("word_forget", &[Review], &[], Text, reply::<views::WordsView>),
    call("remarks_read", &[Review], &[], Empty, reply::<views::RemarksView>),
    call("inbox_open", &[Review], &[], Empty, reply::<views::InboxView>),
    call("inbox_read", &[Review], &[], Empty, reply::<views::InboxView>),
    call("inbox_import", &[Review], &[], Empty, reply::<views::InboxView>),
    call("inbox_go", &[Review], &[], Empty, reply::<views::InboxView>),
    call("inbox_cancel", &[Review], &[], Empty, reply::<views::InboxView>),
    call("receipts_write", &[Review], &[], Empty, reply::<views::WrittenView>),
    call("wall_read", &[Review], &["question", "lang", "speaker", "mark", "coded"], Empty, reply::<views::WallView>),
    call("theme_create", &[Review], &[], Text, reply::<views::ThemeView>),
    call("wall_again", &[Review], &[], Empty, reply::<views::WallView>),
    call("words_find", &[Review], &[], Text, reply::<views::WallView>),
    call("interview_look", &[Review], &["answer"], Text, reply::<views::WholeView>),
    call("step_undo", &[Review], &[], Empty, reply::<views::SteppedView>),
    call("step_redo", &[Review], &[], Empty, reply::<views::SteppedView>),
    call("theme_give", &[Review], &["answer", "spot", "theme", "given"], Empty, reply::<()>),
    call("quote_mark", &[Review], &["answer", "spot", "marked"], Empty, reply::<()>),
    call("memo_save", &[Review], &["question"], Text, reply::<()>),
    call("name_missed", &[Review], &["answer", "line"], Text, reply::<()>),
    call("themes_read", &[Review], &[], Empty, reply::<Vec<views::ThemeView>>),
    call("codebook_read", &[Review], &[], Empty, reply::<views::CodebookView>),
    call("codebook_write", &[Review], &["format"], Empty, reply::<views::WrittenView>),
    call("codebook_open", &[Review], &[], Empty, reply::<views::CodebookFoundView>),
    call("codebook_take", &[Review], &[], Empty, reply::<views::CodebookView>),
    call("codebook_begin", &[Review], &[], Empty, reply::<views::CodebookView>),
    call("codebook_exact", &[Review], &["on"], Empty, reply::<views::CodebookView>),
    call("theme_save", &[Review], &[], Form, form::<views::ThemeForm, views::CodebookView>),
    call("theme_move", &[Review], &["theme", "under"], Empty, reply::<views::CodebookView>),
    call("theme_shift", &[Review], &["theme", "way"], Empty, reply::<views::CodebookView>),
    call("theme_merge", &[Review], &["theme", "into", "noted"], Empty, reply::<views::CodebookView>),
    call("theme_split", &[Review], &["theme", "statements"], Text, reply::<views::CodebookView>),
    call("theme_remove", &[Review], &["theme"], Empty, reply::<views::CodebookView>),
    call("theme_statements", &[Review], &["theme"], Empty, reply::<Vec<views::StatementView>>),
    call("coding_write", &[Review], &[], Empty, reply::<views::WrittenView>),
    call("coding_open", &[Review], &[], Empty, reply::<views::CodersView>),
    call("coding_merge", &[Review], &[], Form, form::<views::CodersForm, views::CodebookView>),
    call("culture_read", &[Review], &[], Empty, reply::<views::CultureView>),
    call("then_read", &[Review], &[], Empty, reply::<views::ThenView>),
    call("earlier_file", &[Review], &[], Empty, reply::<views::ThenView>),
    call("earlier_folder", &[Review], &[], Empty, reply::<views::EarlierFolderView>),
    call("earlier_unlock", &[Review], &[], Text, reply::<views::ThenView>),
    call("earlier_drop", &[Review], &[], Empty, reply::<views::ThenView>),
    call("relation_set", &[Review], &["question", "relation", "then"], Empty, reply::<views::ThenView>),
    call("figures_write", &[Review], &["format", "again"], Empty, reply::<views::WrittenView>),
    call("report_read", &[Review], &[], Empty, reply::<views::ReportView>),
    call("paragraph_add", &[Review], &["anchor", "after"], Empty, reply::<views::ReportView>),
    call("paragraph_write", &[Review], &["paragraph", "lang"], Text, reply::<views::ParagraphView>),
    call("paragraph_move", &[Review], &["paragraph", "up"], Empty, reply::<views::ReportView>),
    call("paragraph_drop", &[Review], &["paragraph"], Empty, reply::<views::ReportView>),
    call("paragraph_agree", &[Review], &["paragraph"], Empty, reply::<views::ReportView>),
    call("quote_write", &[Review], &["quote", "lang"], Text, reply::<views::ReportView>),
    call("quote_blur", &[Review], &["quote"], Empty, reply::<views::ReportView>),
    call("quote_others", &[Review], &["quote"], Empty, reply::<Vec<views::OtherQuoteView>>),
    call("quote_swap", &[Review], &["quote", "other"], Empty, reply::<views::ReportView>),
    call("quote_allow", &[Review], &["quote", "concern", "allowed"], Empty, reply::<views::ReportView>),
    call("quote_drop", &[Review], &["quote"], Empty, reply::<views::ReportView>),
    call("draft_write", &[Review], &["lang", "figures"], Empty, reply::<views::WrittenView>),
    call("actions_read", &[Review], &[], Empty, reply::<Vec<views::ActionView>>),
    call("action_save", &[Review], &[], Form, form::<views::ActionForm, Vec<views::ActionView>>),
    call("action_drop", &[Review], &["action"], Empty, reply::<Vec<views::ActionView>>),
    call("action_move", &[Review], &["action", "up"], Empty, reply::<Vec<views::ActionView>>),
    call("comments_read", &[Review], &[], Empty, reply::<views::CommentsView>),
    call("comments_open", &[Review], &[], Empty, reply::<views::CommentsView>),
    call("comment_answer", &[Review], &["comment", "settled"], Text, reply::<views::CommentsView>),
    call("report_write", &[Review], &["format", "lang", "figures", "numbered"], Empty, reply::<views::WrittenView>),
    call("exports_read", &[Review], &[], Empty, reply::<views::ExportsView>),
    call("export_write", &[Review], &["what", "lang"], Empty, reply::<views::WrittenView>),
    call("keys_read", &[Review], &[], Empty, reply::<views::KeysView>),
    call("wave_open", &[Review], &[], Empty, reply::<views::KeysView>),
    call("wave_close", &[Review], &["wave"], Empty, reply::<views::KeysView>),
    call("date_confirm", &[Review], &[], Empty, reply::<views::KeysView>),
    call("deputy_open", &[Review], &[], Empty, reply::<views::KeysView>),
    call("deputy_add", &[Review], &[], Empty, reply::<views::KeysView>),
    call("deputy_decline", &[Review], &[], Empty, reply::<views::KeysView>),
    call("deputy_drop", &[Review], &["deputy"], Empty, reply::<views::KeysView>),
    call("deputies_write", &[Review], &[], Empty, reply::<views::WrittenView>),
    call("machine_revoke", &[Review], &["letter", "on"], Empty, reply::<views::KeysView>),
    call("deputy_card_write", &[Review], &[], Empty, reply::<views::WrittenView>),
    call("lead_file_open", &[Review], &[], Empty, reply::<views::KeysView>),
    call("close_read", &[Review], &[], Empty, reply::<views::CloseView>),
    call("hold_set", &[Review], &["on"], Empty, reply::<views::CloseView>),
    call("nil_look", &[Review], &[], Text, reply::<views::NilView>),
    call("nil_write", &[Review], &["format"], Empty, reply::<views::WrittenView>),
    call("slip_draw", &[Interview], &["lang"], Empty, reply::<views::SlipView>),
    call("notice_open", &[Interview], &[], Empty, reply::<views::NoticedView>),
    call("notice_take", &[Review], &[], Empty, reply::<views::NoticedView>),
    call("withdrawals_read", &[Review], &[], Empty, reply::<views::WithdrawalsView>),
    call("withdrawal_ask", &[Review], &[], Text, reply::<views::WithdrawalsView>),
    call("withdrawal_write", &[Review], &["at"], Empty, reply::<views::WrittenView>),
    call("notice_write", &[Review], &[], Empty, reply::<views::WrittenView>),
    call("backup_write", &[Review], &[], Empty, reply::<views::WithdrawalsView>),
    call("study_destroy", &[Review], &[], Text, reply::<views::DestroyedView>),
];

/// The generated file `ui/src/ipc/bindings.ts`: every view, and the map of commands.
pub fn bindings() -> String {
    let cfg = Config::new();
    let mut out = String::from(
        "// Generated from the desk's views and command table. Do not edit: UPDATE=1 cargo test -p desk\n\n",
    );
    for decl in views::declarations(&cfg) {
        out.push_str("export ");
        out.push_str(&decl);
        out.push_str("\n\n");
    }
    out.push_str("export type CommandMap = {\n");
    for command in COMMANDS {
        let (form, reply) = (command.types)(&cfg);
        let args: Vec<String> = command.args.iter().map(|a| format!("{a}: string")).collect();
        let body = match command.body {
            Body::None => "null".to_owned(),
            Body::Text => "string".to_owned(),
            Body::Form => form,
        };
        let args = if args.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{ {} }}", args.join("; "))
        };
        out.push_str(&format!(
            "  {}: {{ args: {args}; body: {body}; reply: {reply} }};\n",
            command.name
        ));
    }
    out.push_str("};\n");
    out
}
