// Generated from the desk's views and command table. Do not edit: UPDATE=1 cargo test -p desk

export type LangView = "en" | "fr";

export type BothView = { 
/**
 * English.
 */
en: string | null, 
/**
 * French.
 */
fr: string | null, };

export type Role = "interview" | "review";

export type FrontView = { 
/**
 * Vaults on this machine.
 */
vaults: Array<Role>, 
/**
 * What the person chose for this app.
 */
settings: SettingsView, 
/**
 * Whether this start follows a lock.
 */
was_locked: boolean, 
/**
 * What became of a destruction that was begun before: "done" now, or the code of why it could not be ended;
 * `null`: none was begun.
 */
destruction: string | null, 
/**
 * What to say about this machine.
 */
machine: MachineView, };

export type SettingsView = { 
/**
 * Language of the app.
 */
lang: LangView, 
/**
 * "system", "light" or "dark".
 */
theme: string, 
/**
 * Text size in percent: 100, 125, 150, 200.
 */
text: number, 
/**
 * A plain text field in place of the note editor, for assistive technology.
 */
plain_editor: boolean, 
/**
 * Minutes without a key until the app locks itself; 0 is off.
 */
idle_minutes: number, 
/**
 * Whether interviews are video calls: the window is then narrow while one is held.
 */
is_call: boolean, };

export type MachineView = { 
/**
 * Whether the window can be kept out of screen sharing (not on Linux).
 */
can_hide_from_sharing: boolean, 
/**
 * Whether the kernel refuses the network to this app.
 */
network_refused: boolean, 
/**
 * Whether swap without encryption is in use.
 */
swap_in_clear: boolean, };

export type PhraseView = { 
/**
 * Six words with spaces between.
 */
phrase: string, };

export type StrengthView = { 
/**
 * 0 (guessed at once) to 4.
 */
score: number, 
/**
 * Whether the vault would accept it.
 */
enough: boolean, };

export type NewStudyForm = { 
/**
 * Of the lead's vault.
 */
passphrase: string, 
/**
 * Name of the study.
 */
title: BothView, 
/**
 * For example "2027".
 */
edition: string, 
/**
 * Whether the interviewer notes the participant's level.
 */
asks_level: boolean, 
/**
 * Smallest group that may be shown.
 */
floor: number, };

export type StudyFileView = { 
/**
 * Name of the study.
 */
title: BothView, 
/**
 * Edition.
 */
edition: string, 
/**
 * Number of numbered questions.
 */
questions: number, 
/**
 * Three words to compare aloud with the lead.
 */
words: Array<string>, };

export type CheckView = { 
/**
 * Names the sentence in the UI's words ("network", "swap", "sharing", "core_dumps", "folder").
 */
code: string, 
/**
 * Whether it is as it should be.
 */
is_good: boolean, };

export type Failure = { 
/**
 * Names the sentence in the UI's words.
 */
code: string, 
/**
 * What it concerns: a question, a number of a bundle, a line; never typed text.
 */
about: string | null, };

export type WrittenView = { 
/**
 * `false`: the person closed the dialog.
 */
is_written: boolean, };

export type PassphraseForm = { 
/**
 * The one in use.
 */
old: string, 
/**
 * The one to come.
 */
new: string, };

export type ReadyView = { 
/**
 * Name of the study.
 */
title: BothView, 
/**
 * Edition.
 */
edition: string, 
/**
 * Number of numbered questions.
 */
questions: number, 
/**
 * Languages the kit is in.
 */
languages: Array<LangView>, 
/**
 * People in the loaded directory.
 */
names_loaded: number, 
/**
 * Whether the participant's level is asked.
 */
asks_level: boolean, 
/**
 * Sealed records that wait for hand-over.
 */
waiting: number, 
/**
 * How many make a good batch.
 */
batch: number, 
/**
 * Whether the record that was sealed last can still be withdrawn.
 */
can_withdraw: boolean, 
/**
 * Records handed over whose receipt has not come.
 */
unconfirmed: number, 
/**
 * An interview that was not finished.
 */
unfinished: UnfinishedView | null, 
/**
 * Whether the last interview was sealed by the clock while nobody was told; said once.
 */
sealed_itself: boolean, 
/**
 * Three words of this machine, to compare aloud with the lead.
 */
machine_words: Array<string>, 
/**
 * Whether this is the sample: nothing is kept.
 */
is_sample: boolean, };

export type UnfinishedView = { 
/**
 * Number of the section.
 */
section: number, 
/**
 * Name of the question, "3.2".
 */
question: string, 
/**
 * Whether it is in the debrief.
 */
is_in_debrief: boolean, };

export type KitView = { 
/**
 * Its title.
 */
title: BothView, 
/**
 * Said before the first question.
 */
script: Array<ScriptStepView>, 
/**
 * In order.
 */
sections: Array<SectionView>, 
/**
 * Said at the end.
 */
thanks: BothView, };

export type ScriptStepView = { 
/**
 * "spoken", "ask_notes", "ask_consent", "if_no", "if_yes".
 */
part: string, 
/**
 * `{blank}` stands for a name that is only spoken.
 */
text: BothView, };

export type SectionView = { 
/**
 * From 1.
 */
number: number, 
/**
 * Heading.
 */
title: BothView, 
/**
 * Themes.
 */
themes: Array<BothView>, 
/**
 * In order.
 */
questions: Array<QuestionView>, };

export type QuestionView = { 
/**
 * "3.5" or "3.5a".
 */
id: string, 
/**
 * Read aloud.
 */
ask: BothView, 
/**
 * How an answer is written down.
 */
kind: KindView, 
/**
 * For the interviewer only.
 */
probes: Array<ProbeView>, 
/**
 * For the interviewer only.
 */
notes: Array<BothView>, };

export type BesideView = { 
/**
 * Language of the interview.
 */
lang: LangView, 
/**
 * Number of the section.
 */
section: number, 
/**
 * Its heading.
 */
title: BothView, 
/**
 * The question with its probes.
 */
question: QuestionView, 
/**
 * What is asked under its table, when there is such a question.
 */
follow: BothView | null, 
/**
 * Positions of the probes asked.
 */
probes_asked: Array<number>, 
/**
 * Whole minutes since the first question.
 */
minute: number, 
/**
 * Pages on which nothing was entered yet.
 */
open: Array<string>, };

export type ProbeView = { 
/**
 * "lead", "question" or "example".
 */
role: string, 
/**
 * Its words.
 */
text: BothView, };

export type KindView = { "kind": "text" } | { "kind": "numbers", 
/**
 * One field each.
 */
fields: Array<EntryView>, } | { "kind": "several", 
/**
 * One box each.
 */
options: Array<EntryView>, } | { "kind": "yes_no", 
/**
 * Read aloud after the answer.
 */
follow_ups: Array<FollowUpView>, } | { "kind": "percent", 
/**
 * What for.
 */
rows: Array<EntryView>, 
/**
 * For whom.
 */
columns: Array<EntryView>, } | { "kind": "agreement", 
/**
 * Lowest rating.
 */
from: number, 
/**
 * Highest rating.
 */
to: number, 
/**
 * Words for some ratings.
 */
points: Array<PointView>, 
/**
 * One row each; `explanation` may be read out.
 */
statements: Array<EntryView>, 
/**
 * Ratings at which the interviewer asks why.
 */
why_at: Array<number>, 
/**
 * What is asked then.
 */
why: BothView, } | { "kind": "topics", 
/**
 * One heading each.
 */
topics: Array<EntryView>, };

export type PointView = { 
/**
 * The rating.
 */
rating: number, 
/**
 * Its name.
 */
label: BothView, };

export type EntryView = { 
/**
 * "r1".
 */
id: string, 
/**
 * Its words.
 */
label: BothView, 
/**
 * May be read out.
 */
explanation: BothView, 
/**
 * In brackets under the label.
 */
detail: BothView, };

export type FollowUpView = { 
/**
 * After a yes.
 */
after_yes: boolean, 
/**
 * Its words.
 */
text: BothView, };

export type SessionView = { 
/**
 * Language of the interview.
 */
lang: LangView, 
/**
 * Whole minutes since the first question.
 */
minute: number, 
/**
 * Where the note-taker is.
 */
place: PlaceView, 
/**
 * By question; an untouched one is absent.
 */
answers: { [key in string]: AnswerView }, 
/**
 * Questions at which the two swapped roles, in order.
 */
swaps: Array<string>, 
/**
 * Names hidden in the whole interview.
 */
hidden: number, 
/**
 * Whether the debrief has begun.
 */
is_in_debrief: boolean, };

export type PlaceView = { 
/**
 * "3.2".
 */
question: string, 
/**
 * From 0.
 */
line: number, 
/**
 * UTF-16 units from 0.
 */
column: number, };

export type AnswerView = { 
/**
 * Line by line.
 */
lines: Array<LineView>, 
/**
 * What was entered beside the notes.
 */
entered: EnteredView | null, 
/**
 * "not_asked", "declined", "no_time", "not_applicable".
 */
no_answer: string | null, 
/**
 * Positions of the probes asked.
 */
probes_asked: Array<number>, 
/**
 * "open", "touched", "answered", "none".
 */
state: string, 
/**
 * The interviewer agrees.
 */
interviewer_agrees: boolean, 
/**
 * The note-taker agrees.
 */
note_taker_agrees: boolean, 
/**
 * What one of the two heard differently.
 */
heard_differently: string | null, };

export type LineView = { 
/**
 * "director" or "direct_report".
 */
speaker: string, 
/**
 * "pain", "success", "idea", "progress", "later" (come back to this before the seal) or none.
 */
mark: string | null, 
/**
 * Their exact words.
 */
own_words: boolean, 
/**
 * The words.
 */
text: string, 
/**
 * Topic id, when the question has topics.
 */
topic: string | null, };

export type EnteredView = { "kind": "numbers", "value": { [key in string]: number } } | { "kind": "bands", "value": { [key in string]: string } } | { "kind": "several", "value": Array<string> } | { "kind": "yes_no", "value": boolean } | { "kind": "percent", "value": { [key in string]: number } } | { "kind": "agreement", "value": { [key in string]: RatedView } };

export type RatedView = { 
/**
 * 1 to 7; `null`: no opinion.
 */
rating: number | null, 
/**
 * Why, names already replaced.
 */
why: string | null, };

export type LookView = { 
/**
 * In order, not overlapping.
 */
finds: Array<FindView>, };

export type FindView = { 
/**
 * UTF-16 units from the start of the text.
 */
from: number, 
/**
 * UTF-16 units, exclusive.
 */
to: number, 
/**
 * What will stand there, with its brackets: "[a colleague]".
 */
placeholder: string, 
/**
 * "PERSON", "EMAIL", "PHONE", "SIN", "PRI", "POSTAL", "USERNAME", "TEAM".
 */
label: string, 
/**
 * Gives the word back within this session.
 */
find: number, };

export type SavedView = { 
/**
 * State of the question now.
 */
state: string, 
/**
 * Names hidden in the whole interview.
 */
hidden: number, 
/**
 * Whether the word under the caret is not yet kept.
 */
holds_back: boolean, 
/**
 * Finds in the text that was sent.
 */
finds: Array<FindView>, };

export type GivenBackView = { 
/**
 * The word as it was typed; `null` when it is gone from memory.
 */
word: string | null, };

export type DebriefView = { 
/**
 * The interview.
 */
session: SessionView, 
/**
 * What to look at.
 */
todo: Array<TodoView>, 
/**
 * Words that may still point at someone.
 */
suspects: Array<SuspectView>, 
/**
 * Could someone be recognised?
 */
risk: RiskView, 
/**
 * What was said about the kit so far; it is kept apart from the interview.
 */
remarks: RemarkDraftsView, 
/**
 * Whole minutes left to tidy.
 */
minutes_left: number, 
/**
 * Whether it can be sealed now.
 */
can_seal: boolean, 
/**
 * The hour was over, and the interview was sealed as it stood: nothing else here is filled in.
 */
sealed: SealedView | null, };

export type TodoView = { 
/**
 * "suspect", "come_back", "not_100", "touched", "unanswered", "hidden", "disagreed", "risk".
 */
code: string, 
/**
 * Questions concerned.
 */
questions: Array<string>, 
/**
 * A number to print: how many, or a total in percent.
 */
count: number, };

export type SuspectView = { 
/**
 * The question.
 */
question: string, 
/**
 * Line from 0.
 */
line: number, 
/**
 * UTF-16 units in the line.
 */
from: number, 
/**
 * UTF-16 units, exclusive.
 */
to: number, 
/**
 * The word.
 */
word: string, };

export type RiskView = { 
/**
 * "none" (the study counts nobody), "below" or "enough".
 */
state: string, 
/**
 * About how many share them all.
 */
people: number, 
/**
 * How many there should be.
 */
aim: number, 
/**
 * What the record would keep of the participant, and what was left out.
 */
details: Array<DetailView>, };

export type DetailView = { 
/**
 * "size", "work", "lang", "level".
 */
detail: string, 
/**
 * What would be kept: words, or the code of a level or a language. `null`: it is left out.
 */
value: BothView | null, 
/**
 * "merge" or "drop"; `null`: there is no further step.
 */
remedy: string | null, 
/**
 * What would be kept then; `null`: nothing.
 */
then_value: BothView | null, 
/**
 * About how many would share all details then.
 */
then_people: number, 
/**
 * Whether it was made coarser, so that it can be taken back.
 */
is_coarser: boolean, };

export type SealedView = { 
/**
 * Sealed records that wait for hand-over, this one included.
 */
waiting: number, 
/**
 * How many make a good batch.
 */
batch: number, 
/**
 * Whether the record that was sealed last can still be withdrawn.
 */
can_withdraw: boolean, };

export type HandedOverView = { 
/**
 * `false`: the person closed the dialog.
 */
is_done: boolean, 
/**
 * Counter of the bundle on this machine.
 */
number: number, 
/**
 * Records in it.
 */
records: number, };

export type DirectoryView = { 
/**
 * "idle", "reading", "joining" or "sealing" while a file is worked on; then "done", "cancelled" or "refused".
 */
state: string, 
/**
 * Why, when it was refused.
 */
failure: Failure | null, 
/**
 * Rows read so far.
 */
rows: number, 
/**
 * How far the file is read.
 */
percent: number, 
/**
 * People known.
 */
people: number, 
/**
 * Teams that the directory names.
 */
teams: number, 
/**
 * Teams of the lists.
 */
listed_teams: number, 
/**
 * Systems, projects and other words of the lists that go.
 */
listed_hidden: number, 
/**
 * Terms of the lists that stay.
 */
listed_kept: number, 
/**
 * The first rows of the last file that could not be used, at most 50. Never what stands there.
 */
bad_rows: Array<BadRowView>, 
/**
 * How many could not be used in all.
 */
bad_count: number, };

export type BadRowView = { 
/**
 * Line of the file, from 1.
 */
line: number, 
/**
 * Names the sentence in the UI's words: "no_name", "not_a_name", "short", "too_long", "open_quote".
 */
reason: string, };

export type LeadView = { 
/**
 * Name of the study.
 */
title: BothView, 
/**
 * Edition.
 */
edition: string, 
/**
 * Smallest group that may be shown.
 */
floor: number, 
/**
 * Whether the participant's level is asked.
 */
asks_level: boolean, 
/**
 * Interviews imported.
 */
records: number, 
/**
 * People invited; settable.
 */
invited: number, 
/**
 * People who said no, as reported by the machines.
 */
declined: number, 
/**
 * Interviews withdrawn.
 */
withdrawn: number, 
/**
 * Numbered questions in the kit; 0: no kit yet.
 */
questions: number, 
/**
 * Machines whose bundles are accepted.
 */
machines: Array<KnownMachineView>, 
/**
 * Three words of this study, to compare aloud with interviewers.
 */
study_words: Array<string>, 
/**
 * Who could be interviewed, coarsely; empty: nobody counts.
 */
population: Array<GroupView>, 
/**
 * Whether this is the sample: nothing is kept.
 */
is_sample: boolean, };

export type GroupView = { 
/**
 * "director" or "executive_director".
 */
level: string | null, 
/**
 * A band of team sizes ("20-39").
 */
size: string | null, 
/**
 * The language they would choose.
 */
lang: LangView | null, 
/**
 * Their work: an option of the kit's first question with several answers.
 */
work: string | null, 
/**
 * How many.
 */
people: number, };

export type PopulationForm = { 
/**
 * All rows; they take the place of those before.
 */
groups: Array<GroupView>, };

export type KnownMachineView = { 
/**
 * "A", "B" …
 */
letter: string, 
/**
 * Three words, to compare aloud.
 */
words: Array<string>, 
/**
 * Counter of the last bundle imported; 0: none.
 */
last_number: number, 
/**
 * Counters that never came.
 */
gaps: Array<number>, };

export type KitImportView = { 
/**
 * `false`: the person closed the dialog.
 */
is_done: boolean, 
/**
 * The kit.
 */
kit: KitView | null, 
/**
 * Lines nobody understood.
 */
leftovers: Array<LeftoverView>, 
/**
 * What differs between the languages.
 */
lint: Array<LintView>, };

export type LeftoverView = { 
/**
 * Which file.
 */
lang: LangView, 
/**
 * From 1.
 */
line: number, 
/**
 * As it stands.
 */
text: string, };

export type LintView = { 
/**
 * Names the sentence in the UI's words.
 */
code: string, 
/**
 * "3.5", or "script", "thanks".
 */
place: string, 
/**
 * English words concerned.
 */
en: string, 
/**
 * French words concerned.
 */
fr: string, };

export type InboxView = { 
/**
 * As opened.
 */
files: Array<InboxFileView>, 
/**
 * Records that an import would bring.
 */
ready: number, 
/**
 * Receipts that wait to be written.
 */
receipts: number, 
/**
 * Files that were picked and are not opened yet.
 */
waiting: number, 
/**
 * Whether the next step imports.
 */
is_importing: boolean, };

export type InboxFileView = { 
/**
 * "A"; empty: not known.
 */
machine: string, 
/**
 * Counter; 0: not known.
 */
number: number, 
/**
 * Records in it.
 */
records: number, 
/**
 * "2027-03"; empty: not known.
 */
month: string, 
/**
 * "verified", "gap", "imported", or a failure's code ("stranger", "other_recipient", "damaged", "newer", "older", "duplicate", "not_a_bundle", "forged").
 */
verdict: string, 
/**
 * For a gap: the first counter that is missing.
 */
missing: number, };

export type WallView = { 
/**
 * "3.1".
 */
question: string, 
/**
 * Shuffled.
 */
answers: Array<WallAnswerView>, 
/**
 * Interviews without an answer here.
 */
without: number, 
/**
 * What was entered, as a tally.
 */
tally: TallyView | null, 
/**
 * The lead's memo on this question.
 */
memo: string, 
/**
 * All themes of the study.
 */
themes: Array<ThemeView>, 
/**
 * Answers with at least one theme.
 */
coded: number, };

export type WallAnswerView = { 
/**
 * Handle for this opening only.
 */
answer: number, 
/**
 * Language badge.
 */
lang: LangView, 
/**
 * Its lines.
 */
lines: Array<WallLineView>, 
/**
 * What was entered, as one short text per language ("5, 6, 2, 7, 4, 6").
 */
entered: BothView | null, };

export type WallLineView = { 
/**
 * The words and their marks.
 */
line: LineView, 
/**
 * Themes given to it.
 */
themes: Array<number>, 
/**
 * Chosen for the report.
 */
is_quote: boolean, };

export type ThemeView = { 
/**
 * Handle.
 */
theme: number, 
/**
 * Its name.
 */
name: string, 
/**
 * In how many interviews, exactly; `null` when that would point at too few.
 */
interviews: number | null, 
/**
 * In this many or more (nearly all); `null` when it is exact, or below the floor ("a few").
 */
at_least: number | null, 
/**
 * In how many lines.
 */
lines: number, };

export type TallyView = { "kind": "counts", 
/**
 * Interviews that answered; `null` when that cannot be told, or has no meaning here.
 */
n: number | null, 
/**
 * In the kit's order.
 */
rows: Array<CountView>, } | { "kind": "percent", 
/**
 * Interviews that answered; `null` when that cannot be told.
 */
n: number | null, 
/**
 * One per (row, column).
 */
cells: Array<PercentCellView>, } | { "kind": "agreement", 
/**
 * One per statement.
 */
statements: Array<DistributionView>, };

export type CountView = { 
/**
 * Its words.
 */
label: BothView, 
/**
 * How many; `null` below the floor.
 */
count: number | null, };

export type PercentCellView = { 
/**
 * Row.
 */
row: BothView, 
/**
 * Column.
 */
column: BothView, 
/**
 * Median in percent; `null` below the floor.
 */
median: number | null, 
/**
 * Middle half, in percent.
 */
quartiles: [number, number] | null, };

export type DistributionView = { 
/**
 * "s2".
 */
id: string, 
/**
 * The statement.
 */
label: BothView, 
/**
 * Interviews that rated it; `null` when that cannot be told.
 */
n: number | null, 
/**
 * Neighbouring ratings and how many chose them, as far as they may be told: one by one, or disagree,
 * neither, agree, or two of these together; empty when nothing may be told.
 */
steps: Array<StepView>, 
/**
 * Median rating.
 */
median: number | null, 
/**
 * Reasons given at 1 and 2, shuffled.
 */
reasons: Array<string>, };

export type StepView = { 
/**
 * Lowest rating.
 */
from: number, 
/**
 * Highest rating.
 */
to: number, 
/**
 * Those without a rating are counted here: they are too few to stand alone.
 */
with_unrated: boolean, 
/**
 * How many; `null`: nearly everybody.
 */
count: number | null, };

export type CultureView = { 
/**
 * Questions with statements: each with its distributions.
 */
statements: Array<DistributionView>, 
/**
 * The chart, as SVG that needs no script and no style attribute.
 */
chart_svg: BothView, 
/**
 * Smallest group shown.
 */
floor: number, };

export type ReportView = { 
/**
 * Interviews behind it.
 */
interviews: number, 
/**
 * Quotes chosen.
 */
quotes: Array<QuoteView>, 
/**
 * Themes that reach the floor.
 */
themes: Array<ThemeView>, 
/**
 * Figures that were suppressed.
 */
suppressed: number, 
/**
 * The lead's own opening words, by language.
 */
summary: BothView, };

export type QuoteView = { 
/**
 * Handle.
 */
quote: number, 
/**
 * Question.
 */
question: string, 
/**
 * Language.
 */
lang: LangView, 
/**
 * The words.
 */
text: string, 
/**
 * Why it should not be printed as it is: "placeholder", "number", "same_voice"; empty: passed.
 */
concerns: Array<string>, };

export type StudyForm = { 
/**
 * People invited.
 */
invited: number, 
/**
 * Smallest group that may be shown.
 */
floor: number, 
/**
 * Whether the participant's level is asked.
 */
asks_level: boolean, };

export type CloseView = { 
/**
 * Nothing is destroyed while this is on.
 */
is_on_hold: boolean, 
/**
 * "2027-06": the month after which everything falls due.
 */
due: string | null, 
/**
 * Records of any kind, each with its key.
 */
records: number, 
/**
 * Themes and memos.
 */
codes: number, 
/**
 * What left, by what it was and when.
 */
released: Array<ReleasedView>, 
/**
 * Files written since the app was opened.
 */
files: number, 
/**
 * Imported hand-over files for which no receipt was written.
 */
unreceipted: number, 
/**
 * "2027-07": the month in which backups that are kept for thirty days are gone.
 */
backups_until: string, 
/**
 * Any of these confirms the destruction: the edition, or the study's three words.
 */
edition: string, 
/**
 * The study's three words.
 */
words: Array<string>, 
/**
 * Statements printed before, newest first.
 */
checks: Array<NilCheckView>, };

export type ReleasedView = { 
/**
 * "members_draft", "final", "deck", "figures", "answers" or "project".
 */
what: string, 
/**
 * "2027-03".
 */
month: string, };

export type NilCheckView = { 
/**
 * "2027-03".
 */
month: string, 
/**
 * Texts in which something was found.
 */
found: number, 
/**
 * People of whom nothing was here.
 */
out_of_sight: number, };

export type NilView = { 
/**
 * Where, and how; empty: nothing was found.
 */
found: Array<TraceView>, 
/**
 * Interviews searched.
 */
interviews: number, 
/**
 * Lines and reasons in them.
 */
statements: number, 
/**
 * All other texts.
 */
others: number, 
/**
 * Names of files.
 */
files: number, 
/**
 * People invited, of whom no interview and no count is here; `null`: not known.
 */
not_here: number | null, 
/**
 * Hand-over files that were written and never came.
 */
missing_files: number, 
/**
 * Interviewers' machines.
 */
machines: number, };

export type TraceView = { 
/**
 * "answers", "memos", "themes", "report", "comments", "remarks", "words", "kit" or "files".
 */
place: string, 
/**
 * "whole", "part", "sound" or "initials".
 */
how: string, 
/**
 * How many texts.
 */
texts: number, };

export type ExportsView = { 
/**
 * Whether there are enough interviews.
 */
can_leave: boolean, 
/**
 * The smallest group that is told.
 */
floor: number, 
/**
 * Lines that leave.
 */
lines: number, 
/**
 * Lines among them in which somebody was named; a placeholder stands there.
 */
named: number, 
/**
 * Lines among them with a number.
 */
numbers: number, 
/**
 * Questions that too few answered: they stay.
 */
left_questions: number, 
/**
 * Lines that stay: of a language that too few chose, or reasons for ratings of too few.
 */
left_lines: number, };

export type DestroyedView = { 
/**
 * Whether it was; else the person closed the dialog that asks where the certificate goes.
 */
is_destroyed: boolean, };

export type RateView = { 
/**
 * How many.
 */
count: number, 
/**
 * Of how many; never 0.
 */
of: number, 
/**
 * In percent.
 */
percent: number, 
/**
 * Lower end of the interval, in percent.
 */
low: number, 
/**
 * Upper end, in percent.
 */
high: number, };

export type MeasuredView = { 
/**
 * "2026-11-22".
 */
date: string, 
/**
 * One for each set of notes and language.
 */
sets: Array<MeasuredSetView>, };

export type MeasuredSetView = { 
/**
 * Names the sentence in the UI's words ("notes").
 */
name: string, 
/**
 * "en", "fr" or "mixed".
 */
lang: string, 
/**
 * Notes in it.
 */
notes: number, 
/**
 * Names and identifiers in them.
 */
names: number, 
/**
 * Names that were found, of all.
 */
found: RateView | null, 
/**
 * Ordinary words that were hidden, of all.
 */
hidden: RateView | null, 
/**
 * Placeholders that stand for a name, of all.
 */
right: RateView | null, };

export type CountedView = { 
/**
 * By language of the interview.
 */
rows: Array<CountedRowView>, 
/**
 * All languages.
 */
all: CountedRowView, 
/**
 * Words that were given back and stay in this study.
 */
kept: number, 
/**
 * Words that were hidden by hand and go in this study.
 */
hidden: number, 
/**
 * People in the directory of this machine.
 */
people: number, 
/**
 * Whether this is the sum over machines; else it is this machine's own.
 */
is_lead: boolean, 
/**
 * Interviews that must stand behind what a machine tells.
 */
told_from: number, };

export type CountedRowView = { 
/**
 * `null`: all languages.
 */
lang: LangView | null, 
/**
 * Interviews.
 */
interviews: number, 
/**
 * Names that the program found.
 */
found: number, 
/**
 * Words that it hid and that were given back.
 */
given_back: number, 
/**
 * Names hidden by hand during the interview.
 */
by_hand: number, 
/**
 * Names hidden in the debrief.
 */
in_debrief: number, 
/**
 * Names that the lead still found.
 */
by_lead: number, 
/**
 * Names that the program found, of all that anybody found.
 */
recall: RateView | null, 
/**
 * Words that were given back, of all that the program hid.
 */
false_hits: RateView | null, };

export type HiddenView = { 
/**
 * The interview as it is now.
 */
session: SessionView, 
/**
 * Whether it is hidden in the whole study; else it is too common for that, and goes in this interview only.
 */
is_learned: boolean, };

export type UnhiddenView = { 
/**
 * The interview as it is now.
 */
session: SessionView, 
/**
 * Handles under which the word was hidden: where one of these stands on the screen, the word goes back.
 */
finds: Array<number>, };

export type WordsView = { 
/**
 * By alphabet.
 */
words: Array<WordView>, 
/**
 * People in the directory of this machine.
 */
people: number, 
/**
 * Changes that the machines were not told yet.
 */
untold: number, 
/**
 * Machines that an update reaches.
 */
machines: number, 
/**
 * Machines whose card is older than updates.
 */
out_of_reach: Array<string>, 
/**
 * Number of the newest update; 0: none.
 */
update: number, };

export type WordView = { 
/**
 * The word or phrase.
 */
word: string, 
/**
 * Whether it goes; else it stays.
 */
is_hidden: boolean, 
/**
 * Whether the machines were told.
 */
is_told: boolean, 
/**
 * Whether a machine gave it back although it is hidden.
 */
is_disputed: boolean, };

export type UpdatedView = { 
/**
 * `false`: the person closed the dialog.
 */
is_done: boolean, 
/**
 * Learned words of the study now.
 */
words: number, 
/**
 * Whether the questions are others than before.
 */
has_new_kit: boolean, };

export type RemarkDraftsView = { 
/**
 * Questions that were hard to understand or to answer.
 */
hard: string, 
/**
 * What was missing.
 */
missing: string, 
/**
 * What to change for the next interview.
 */
change: string, };

export type RemarksView = { 
/**
 * Questions that were hard to understand or to answer.
 */
hard: Array<string>, 
/**
 * What was missing.
 */
missing: Array<string>, 
/**
 * What to change for the next interview.
 */
change: Array<string>, 
/**
 * Interviews that must stand behind what a machine tells.
 */
told_from: number, };

export type CommandMap = {
  settings_save: { args: {}; body: SettingsView; reply: SettingsView };
  settings_read: { args: {}; body: null; reply: SettingsView };
  app_lock: { args: {}; body: null; reply: null };
  doctor_read: { args: {}; body: null; reply: Array<CheckView> };
  front_state: { args: {}; body: null; reply: FrontView };
  phrase_suggest: { args: { lang: string }; body: null; reply: PhraseView };
  phrase_check: { args: {}; body: string; reply: StrengthView };
  study_create: { args: {}; body: NewStudyForm; reply: null };
  study_file_open: { args: {}; body: null; reply: StudyFileView | null };
  study_join: { args: {}; body: string; reply: null };
  vault_unlock: { args: { role: string }; body: string; reply: null };
  sample_open: { args: { role: string }; body: null; reply: null };
  passphrase_change: { args: {}; body: PassphraseForm; reply: null };
  kit_read: { args: {}; body: null; reply: KitView };
  names_measured: { args: {}; body: null; reply: MeasuredView };
  names_counted: { args: {}; body: null; reply: CountedView };
  directory_begin: { args: { kind: string; way: string }; body: null; reply: DirectoryView };
  directory_read: { args: {}; body: null; reply: DirectoryView };
  directory_cancel: { args: {}; body: null; reply: DirectoryView };
  ready_state: { args: {}; body: null; reply: ReadyView };
  session_begin: { args: { lang: string; level: string }; body: null; reply: SessionView };
  session_decline: { args: {}; body: null; reply: null };
  session_resume: { args: {}; body: null; reply: SessionView };
  session_erase: { args: {}; body: null; reply: null };
  session_read: { args: {}; body: null; reply: SessionView };
  note_look: { args: { question: string; caret: string }; body: string; reply: LookView };
  note_save: { args: { question: string; caret: string; lines: string; place: string }; body: string; reply: SavedView };
  place_save: { args: { question: string; place: string }; body: null; reply: null };
  roles_swap: { args: { question: string }; body: null; reply: Array<string> };
  answer_enter: { args: { question: string }; body: EnteredView; reply: SavedView };
  why_save: { args: { question: string; statement: string; caret: string }; body: string; reply: SavedView };
  answer_none: { args: { question: string; reason: string }; body: null; reply: SavedView };
  probe_ask: { args: { question: string; probe: string; asked: string }; body: null; reply: SavedView };
  line_move: { args: { question: string; line: string; to: string }; body: null; reply: SessionView };
  name_hide: { args: { question: string }; body: string; reply: HiddenView };
  name_unhide: { args: {}; body: string; reply: UnhiddenView };
  name_give_back: { args: { find: string }; body: null; reply: GivenBackView };
  name_keep: { args: {}; body: string; reply: null };
  note_unwrite: { args: { question: string; scope: string }; body: null; reply: SessionView };
  beside_show: { args: { question: string; minute: string }; body: null; reply: null };
  beside_switch: { args: {}; body: null; reply: boolean };
  beside_read: { args: {}; body: null; reply: BesideView };
  beside_close: { args: {}; body: null; reply: null };
  session_withdraw: { args: {}; body: null; reply: null };
  debrief_begin: { args: {}; body: null; reply: DebriefView };
  debrief_read: { args: {}; body: null; reply: DebriefView };
  answer_agree: { args: { question: string; role: string; agreed: string }; body: null; reply: DebriefView };
  heard_save: { args: { question: string }; body: string; reply: DebriefView };
  detail_coarsen: { args: { detail: string; remedy: string }; body: null; reply: DebriefView };
  remark_save: { args: { field: string }; body: string; reply: DebriefView };
  session_seal: { args: {}; body: null; reply: SealedView };
  handover_write: { args: {}; body: null; reply: HandedOverView };
  receipt_open: { args: {}; body: null; reply: HandedOverView };
  machine_write: { args: {}; body: null; reply: WrittenView };
  update_open: { args: {}; body: null; reply: UpdatedView };
  lead_state: { args: {}; body: null; reply: LeadView };
  study_save: { args: {}; body: StudyForm; reply: LeadView };
  population_save: { args: {}; body: PopulationForm; reply: LeadView };
  kit_import: { args: { script: string }; body: null; reply: KitImportView };
  kit_accept: { args: {}; body: null; reply: LeadView };
  study_file_write: { args: {}; body: null; reply: WrittenView };
  machine_add: { args: {}; body: null; reply: LeadView };
  update_write: { args: {}; body: null; reply: WrittenView };
  words_read: { args: {}; body: null; reply: WordsView };
  word_forget: { args: {}; body: string; reply: WordsView };
  remarks_read: { args: {}; body: null; reply: RemarksView };
  inbox_open: { args: {}; body: null; reply: InboxView };
  inbox_read: { args: {}; body: null; reply: InboxView };
  inbox_import: { args: {}; body: null; reply: InboxView };
  inbox_go: { args: {}; body: null; reply: InboxView };
  inbox_cancel: { args: {}; body: null; reply: InboxView };
  receipts_write: { args: {}; body: null; reply: WrittenView };
  wall_read: { args: { question: string; lang: string; speaker: string; mark: string; coded: string }; body: null; reply: WallView };
  theme_create: { args: {}; body: string; reply: ThemeView };
  theme_give: { args: { answer: string; line: string; theme: string; given: string }; body: null; reply: null };
  quote_mark: { args: { answer: string; line: string; marked: string }; body: null; reply: null };
  memo_save: { args: { question: string }; body: string; reply: null };
  name_missed: { args: { answer: string; line: string }; body: string; reply: null };
  themes_read: { args: {}; body: null; reply: Array<ThemeView> };
  culture_read: { args: {}; body: null; reply: CultureView };
  report_read: { args: {}; body: null; reply: ReportView };
  summary_save: { args: { lang: string }; body: string; reply: null };
  quote_drop: { args: { quote: string }; body: null; reply: ReportView };
  report_write: { args: { format: string; lang: string }; body: null; reply: WrittenView };
  exports_read: { args: {}; body: null; reply: ExportsView };
  export_write: { args: { what: string; lang: string }; body: null; reply: WrittenView };
  close_read: { args: {}; body: null; reply: CloseView };
  hold_set: { args: { on: string }; body: null; reply: CloseView };
  nil_look: { args: {}; body: string; reply: NilView };
  nil_write: { args: { format: string }; body: null; reply: WrittenView };
  study_destroy: { args: {}; body: string; reply: DestroyedView };
};
