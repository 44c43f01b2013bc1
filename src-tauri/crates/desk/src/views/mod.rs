//! What crosses to the window: separate structs from what is stored, no paths, no ids of records.
//!
//! Forms travel the other way, as raw bodies. TypeScript mirrors are generated into `ui/src/ipc/bindings.ts`.

mod beside;
mod close;
mod debrief;
mod directory;
mod front;
mod interview;
mod keys;
mod kit_making;
mod members;
mod names;
mod plan;
mod remarks;
mod report;
mod review;
mod themes;
mod then;
mod wall;
mod withdrawal;

pub use beside::*;
pub use close::*;
pub use debrief::*;
pub use directory::*;
pub use front::*;
pub use interview::*;
pub use keys::*;
pub use kit_making::*;
pub use members::*;
pub use names::*;
pub use plan::*;
pub use remarks::*;
pub use report::*;
pub use review::*;
pub use themes::*;
pub use then::*;
pub use wall::*;
pub use withdrawal::*;

use ts_rs::{Config, TS};

/// The TypeScript declaration of every view and form, in the order of the files.
pub fn declarations(cfg: &Config) -> Vec<String> {
    vec![
        LangView::decl(cfg),
        BothView::decl(cfg),
        Role::decl(cfg),
        FrontView::decl(cfg),
        SettingsView::decl(cfg),
        SlipView::decl(cfg),
        NoticedView::decl(cfg),
        WithdrawalsView::decl(cfg),
        WithdrawalView::decl(cfg),
        BackupView::decl(cfg),
        RestoredView::decl(cfg),
        MachineView::decl(cfg),
        PhraseView::decl(cfg),
        StrengthView::decl(cfg),
        NewStudyForm::decl(cfg),
        StudyFileView::decl(cfg),
        CheckView::decl(cfg),
        Failure::decl(cfg),
        WrittenView::decl(cfg),
        TroublesView::decl(cfg),
        TroubleView::decl(cfg),
        RecoveryView::decl(cfg),
        SheetsView::decl(cfg),
        SheetView::decl(cfg),
        RecoverForm::decl(cfg),
        PassphraseForm::decl(cfg),
        ReadyView::decl(cfg),
        UnfinishedView::decl(cfg),
        KitView::decl(cfg),
        ScriptStepView::decl(cfg),
        SectionView::decl(cfg),
        QuestionView::decl(cfg),
        BesideView::decl(cfg),
        ProbeView::decl(cfg),
        KindView::decl(cfg),
        PointView::decl(cfg),
        EntryView::decl(cfg),
        FollowUpView::decl(cfg),
        SessionView::decl(cfg),
        PlaceView::decl(cfg),
        AnswerView::decl(cfg),
        LineView::decl(cfg),
        EnteredView::decl(cfg),
        RatedView::decl(cfg),
        LookView::decl(cfg),
        LikelyView::decl(cfg),
        FindView::decl(cfg),
        SavedView::decl(cfg),
        GivenBackView::decl(cfg),
        DebriefView::decl(cfg),
        TodoView::decl(cfg),
        SuspectView::decl(cfg),
        RiskView::decl(cfg),
        DetailView::decl(cfg),
        SealedView::decl(cfg),
        HandedOverView::decl(cfg),
        DirectoryView::decl(cfg),
        BadRowView::decl(cfg),
        LeadView::decl(cfg),
        KeysView::decl(cfg),
        WaveView::decl(cfg),
        DeputyView::decl(cfg),
        OutstandingView::decl(cfg),
        AppointedView::decl(cfg),
        GroupView::decl(cfg),
        PopulationForm::decl(cfg),
        KnownMachineView::decl(cfg),
        KitImportView::decl(cfg),
        LeftoverView::decl(cfg),
        LintView::decl(cfg),
        InboxView::decl(cfg),
        InboxFileView::decl(cfg),
        WallView::decl(cfg),
        WallAnswerView::decl(cfg),
        WallLineView::decl(cfg),
        SpanView::decl(cfg),
        FoundView::decl(cfg),
        WholeView::decl(cfg),
        WholeAnswerView::decl(cfg),
        SteppedView::decl(cfg),
        ThemeView::decl(cfg),
        CodebookView::decl(cfg),
        CodebookThemeView::decl(cfg),
        CodebookCellView::decl(cfg),
        CodebookColumnView::decl(cfg),
        SaturationView::decl(cfg),
        BatchView::decl(cfg),
        StatementView::decl(cfg),
        ThemeForm::decl(cfg),
        CodebookFoundView::decl(cfg),
        PassedOverView::decl(cfg),
        CodersView::decl(cfg),
        CodersThemeView::decl(cfg),
        CodersForm::decl(cfg),
        TallyView::decl(cfg),
        CountView::decl(cfg),
        PercentCellView::decl(cfg),
        DistributionView::decl(cfg),
        StepView::decl(cfg),
        CultureView::decl(cfg),
        WestrumView::decl(cfg),
        ReportView::decl(cfg),
        ReportRowView::decl(cfg),
        PieceView::decl(cfg),
        TableView::decl(cfg),
        ParagraphView::decl(cfg),
        QuoteView::decl(cfg),
        PrintedView::decl(cfg),
        ConcernView::decl(cfg),
        OtherQuoteView::decl(cfg),
        ThenView::decl(cfg),
        EditionView::decl(cfg),
        AskedThenView::decl(cfg),
        ThenQuestionView::decl(cfg),
        ThenRowView::decl(cfg),
        ToldView::decl(cfg),
        EarlierFolderView::decl(cfg),
        CloseView::decl(cfg),
        ReleasedView::decl(cfg),
        NilCheckView::decl(cfg),
        NilView::decl(cfg),
        TraceView::decl(cfg),
        ExportsView::decl(cfg),
        DestroyedView::decl(cfg),
        RateView::decl(cfg),
        MeasuredView::decl(cfg),
        MeasuredSetView::decl(cfg),
        CountedView::decl(cfg),
        CountedRowView::decl(cfg),
        HiddenView::decl(cfg),
        UnhiddenView::decl(cfg),
        WordsView::decl(cfg),
        WordView::decl(cfg),
        UpdatedView::decl(cfg),
        RemarkDraftsView::decl(cfg),
        RemarksView::decl(cfg),
        ActionView::decl(cfg),
        ActionForm::decl(cfg),
        CommentsView::decl(cfg),
        CommentView::decl(cfg),
        PlanView::decl(cfg),
        DivisionView::decl(cfg),
        DaysView::decl(cfg),
        PlanForm::decl(cfg),
        NamedForm::decl(cfg),
        InvitedForm::decl(cfg),
        RulesForm::decl(cfg),
        SlotsView::decl(cfg),
        WeekView::decl(cfg),
        DayView::decl(cfg),
        BookingsView::decl(cfg),
        CoverageView::decl(cfg),
        CoverageRowView::decl(cfg),
        HeardInView::decl(cfg),
        PaperView::decl(cfg),
        PaperTextView::decl(cfg),
        PaperSideView::decl(cfg),
        PreviewView::decl(cfg),
        KitMakingView::decl(cfg),
        AdviceView::decl(cfg),
        KitChangedView::decl(cfg),
        KitVersionView::decl(cfg),
        KitChangeForm::decl(cfg),
        FormLeftView::decl(cfg),
        ParticipantView::decl(cfg),
        LessonsView::decl(cfg),
        LessonView::decl(cfg),
        UnansweredView::decl(cfg),
        ProbeServedView::decl(cfg),
    ]
}
