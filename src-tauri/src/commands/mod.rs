//! One function per command: typed words in, one call into the desk, a view out. No logic.

mod close;
mod directory;
mod front;
mod interview;
mod keys;
mod kit_making;
mod members;
mod plan;
mod report;
mod review;
mod themes;
mod then;
mod wall;
mod withdrawal;

use desk::{Desk, Interviewing, Leading, Refused};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The desk, one call at a time.
pub struct AtDesk(Mutex<Desk>);

/// What a command gives back.
pub type Reply<V> = Result<V, Refused>;

impl AtDesk {
    /// Puts the desk where every command finds it.
    pub fn new(desk: Desk) -> Self {
        Self(Mutex::new(desk))
    }

    /// The desk. A call that panicked has changed nothing that was not already on the disk.
    pub fn desk(&self) -> MutexGuard<'_, Desk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The interviewer's side of the desk, when that vault is open.
    pub fn interviewing<V>(&self, act: impl FnOnce(&mut Interviewing) -> Reply<V>) -> Reply<V> {
        act(self.desk().interviewing()?)
    }

    /// The lead's side of the desk, when that vault is open.
    pub fn leading<V>(&self, act: impl FnOnce(&mut Leading) -> Reply<V>) -> Reply<V> {
        act(self.desk().leading()?)
    }
}

/// Every command, for Tauri.
pub fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        front::settings_save,
        front::settings_read,
        front::app_lock,
        front::doctor_read,
        front::front_state,
        front::phrase_suggest,
        front::phrase_check,
        front::study_create,
        front::study_file_open,
        front::study_join,
        keys::deputy_join,
        front::vault_unlock,
        front::vault_recover,
        front::vault_restore,
        front::sample_open,
        front::passphrase_change,
        front::troubles_read,
        front::kit_read,
        front::names_measured,
        front::names_counted,
        directory::directory_begin,
        directory::directory_read,
        directory::directory_cancel,
        interview::ready_state,
        interview::session_begin,
        interview::session_decline,
        interview::session_resume,
        interview::session_erase,
        interview::session_read,
        interview::note_look,
        interview::note_save,
        interview::place_save,
        interview::roles_swap,
        interview::answer_enter,
        interview::why_save,
        interview::answer_none,
        interview::probe_ask,
        interview::line_move,
        interview::name_hide,
        interview::name_unhide,
        interview::name_give_back,
        interview::name_keep,
        interview::note_unwrite,
        interview::beside_show,
        interview::beside_switch,
        interview::beside_read,
        interview::beside_close,
        interview::session_withdraw,
        interview::debrief_begin,
        interview::debrief_read,
        interview::answer_agree,
        interview::heard_save,
        interview::remark_save,
        interview::detail_coarsen,
        interview::session_seal,
        interview::handover_write,
        keys::handover_again,
        interview::receipt_open,
        interview::machine_write,
        interview::update_open,
        front::recovery_read,
        front::recovery_begin,
        front::recovery_write,
        front::recovery_confirm,
        review::lead_state,
        plan::plan_read,
        plan::plan_save,
        plan::slots_read,
        plan::slots_write,
        plan::bookings_write,
        plan::bookings_open,
        plan::coverage_read,
        plan::papers_read,
        plan::paper_look,
        plan::paper_write,
        plan::paper_restore,
        plan::papers_write,
        review::population_save,
        review::kit_import,
        review::kit_accept,
        kit_making::making_read,
        kit_making::making_begin,
        kit_making::making_change,
        kit_making::making_step,
        kit_making::making_use,
        kit_making::making_write,
        kit_making::participant_read,
        kit_making::lessons_read,
        kit_making::lesson_save,
        review::study_file_write,
        review::machine_add,
        review::update_write,
        review::words_read,
        review::word_forget,
        review::remarks_read,
        review::inbox_open,
        review::inbox_read,
        review::inbox_import,
        review::inbox_go,
        review::inbox_cancel,
        review::receipts_write,
        review::wall_read,
        review::theme_create,
        wall::wall_again,
        wall::words_find,
        wall::interview_look,
        wall::step_undo,
        wall::step_redo,
        wall::theme_give,
        wall::quote_mark,
        review::memo_save,
        review::name_missed,
        review::themes_read,
        themes::codebook_read,
        themes::codebook_write,
        themes::codebook_open,
        themes::codebook_take,
        themes::codebook_begin,
        themes::codebook_exact,
        themes::theme_save,
        themes::theme_move,
        themes::theme_shift,
        themes::theme_merge,
        themes::theme_split,
        themes::theme_remove,
        themes::theme_statements,
        themes::coding_write,
        themes::coding_open,
        themes::coding_merge,
        review::culture_read,
        members::draft_write,
        members::actions_read,
        members::action_save,
        members::action_drop,
        members::action_move,
        members::comments_read,
        members::comments_open,
        members::comment_answer,
        then::then_read,
        then::earlier_file,
        then::earlier_folder,
        then::earlier_unlock,
        then::earlier_drop,
        then::relation_set,
        then::figures_write,
        report::report_read,
        report::paragraph_add,
        report::paragraph_write,
        report::paragraph_move,
        report::paragraph_drop,
        report::paragraph_agree,
        report::quote_write,
        report::quote_blur,
        report::quote_others,
        report::quote_swap,
        report::quote_allow,
        report::quote_drop,
        report::report_write,
        close::exports_read,
        close::export_write,
        keys::keys_read,
        keys::wave_open,
        keys::wave_close,
        keys::date_confirm,
        keys::deputy_open,
        keys::deputy_add,
        keys::deputy_decline,
        keys::deputy_drop,
        keys::deputies_write,
        keys::machine_revoke,
        keys::deputy_card_write,
        keys::lead_file_open,
        close::close_read,
        close::hold_set,
        close::nil_look,
        close::nil_write,
        withdrawal::slip_draw,
        withdrawal::notice_open,
        withdrawal::notice_take,
        withdrawal::withdrawals_read,
        withdrawal::withdrawal_ask,
        withdrawal::withdrawal_write,
        withdrawal::notice_write,
        withdrawal::backup_write,
        close::study_destroy,
    ]
}
