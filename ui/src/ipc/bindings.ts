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

export type SlipView = { 
/**
 * In their order.
 */
words: Array<string>, };

export type NoticedView = { 
/**
 * Whether a notice was read.
 */
is_read: boolean, 
/**
 * Interviews that were destroyed here by it.
 */
destroyed: number, };

export type WithdrawalsView = { 
/**
 * Nothing is destroyed while this is on.
 */
is_on_hold: boolean, 
/**
 * Every slip that was brought, in no order.
 */
withdrawn: Array<WithdrawalView>, 
/**
 * The one that was asked for last, by its place.
 */
asked: number | null, 
/**
 * Machines that a notice is for.
 */
machines: number, 
/**
 * Whether there is a recovery sheet, without which no backup can be made.
 */
has_sheet: boolean, 
/**
 * Backups, oldest first.
 */
backups: Array<BackupView>, };

export type WithdrawalView = { 
/**
 * "2027-03": when the slip was brought.
 */
asked: string, 
/**
 * "gone", "never_kept", "held", "due", "waiting" or "nowhere": on no machine of the study any more.
 */
state: string, 
/**
 * Machines that took in the notice, and of which nothing is on its way.
 */
answered: number, 
/**
 * What the certificate says, in English.
 */
en: Array<string>, 
/**
 * The same in French.
 */
fr: Array<string>, };

export type BackupView = { 
/**
 * "2027-03-14".
 */
made: string, 
/**
 * The day from which it is refused.
 */
until: string, 
/**
 * Whether that is past.
 */
is_past: boolean, 
/**
 * Three words that stand on the sheet it was sealed to.
 */
sheet: Array<string>, };

export type RestoredView = { 
/**
 * `false`: no backup was chosen.
 */
is_restored: boolean, };

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
 * Names the sentence in the UI's words ("network", "swap", "sharing", "core_dumps", "folder",
 * "vault_files", and "records" while a vault is open).
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

export type TroublesView = { 
/**
 * Records, those of one kind and one fault together.
 */
parts: Array<TroubleView>, 
/**
 * Whether the mark beside the database vouches that no newer state was here.
 */
is_newest: boolean, };

export type TroubleView = { 
/**
 * "session", "open", "names", "reading", "learned", "remarks", "draft", "study" or "unknown".
 */
kind: string, 
/**
 * "damaged", "missing", "foreign", "replaced", "rolled_back", "key_lost" or "newer".
 */
fault: string, 
/**
 * How many.
 */
count: number, };

export type RecoveryView = { 
/**
 * Whether it has.
 */
has_sheet: boolean, 
/**
 * Three words that stand on the sheet in force.
 */
name: Array<string>, };

export type SheetsView = { 
/**
 * Three words that tell this sheet from others.
 */
name: Array<string>, 
/**
 * The papers.
 */
sheets: Array<SheetView>, 
/**
 * Which words of each paper are to be typed back, from 1.
 */
typed_back: Array<number>, };

export type SheetView = { 
/**
 * Its 24 words.
 */
words: Array<string>, 
/**
 * Modules on a side of its QR code.
 */
size: number, 
/**
 * The path of its QR code, a module to a unit.
 */
path: string, };

export type RecoverForm = { 
/**
 * 24 words, or 48 of two halves.
 */
words: string, 
/**
 * The passphrase to come.
 */
new: string, };

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
detail: BothView, 
/**
 * The least number that makes sense; absent: none was given.
 */
least?: number, 
/**
 * The largest.
 */
most?: number, };

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
finds: Array<FindView>, 
/**
 * What of the word that is being typed would be a name if it ended here: underlined at the key that ends it.
 */
likely: LikelyView | null, };

export type LikelyView = { 
/**
 * UTF-16 units from the start of the text.
 */
from: number, 
/**
 * UTF-16 units, exclusive.
 */
to: number, };

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
is_sample: boolean, 
/**
 * Whether this desk reads the study as a deputy: it signs and changes nothing of it.
 */
is_deputy: boolean, };

export type KeysView = { 
/**
 * Waves, the newest first.
 */
waves: Array<WaveView>, 
/**
 * Deputies of this study; on a deputy's own desk: none.
 */
deputies: Array<DeputyView>, 
/**
 * Three words of the card that was opened and waits to be compared; empty: none waits.
 */
card: Array<string>, 
/**
 * Machines, with what is outstanding from each.
 */
machines: Array<OutstandingView>, 
/**
 * Number of the newest study file that was written; 0: none.
 */
number: number, 
/**
 * Whether something changed since: the machines and deputies do not know it yet.
 */
is_untold: boolean, 
/**
 * Nothing is destroyed while the hold is on.
 */
is_on_hold: boolean, 
/**
 * "fine"; "ahead" or "behind": the clock moved, and no key falls until the date is said to be right.
 */
clock: string, 
/**
 * What this machine's clock shows ("2027-03-31").
 */
today: string, 
/**
 * On a deputy's desk: what it knows of its lead; `null` on the lead's.
 */
appointed: AppointedView | null, };

export type WaveView = { 
/**
 * From 1.
 */
number: number, 
/**
 * The day it was opened ("2027-03-01").
 */
opened: string, 
/**
 * "open", "closed", "due" (its time is over, and something holds it back) or "ended".
 */
state: string, 
/**
 * Open: it closes by itself on this day. Closed: its key is destroyed on this day. Ended: it was.
 */
day: string, 
/**
 * How many deputies open its bundles.
 */
deputies: number, };

export type DeputyView = { 
/**
 * From 1.
 */
number: number, 
/**
 * Three words, to compare aloud.
 */
words: Array<string>, 
/**
 * Keys for waves to come; 0: a new card is needed before the next wave.
 */
spare: number, 
/**
 * Whether the newest open wave is sealed to them.
 */
is_in: boolean, };

export type OutstandingView = { 
/**
 * "A", "B" …
 */
letter: string, 
/**
 * Nothing came from it yet.
 */
is_silent: boolean, 
/**
 * Counters that never came.
 */
gaps: Array<number>, 
/**
 * Taken off the study: what it sends is not taken.
 */
is_revoked: boolean, };

export type AppointedView = { 
/**
 * Three words of this desk, to compare aloud with the lead.
 */
words: Array<string>, 
/**
 * Three words of the study and its lead.
 */
study_words: Array<string>, 
/**
 * Number of the newest file taken from the lead; 0: none came yet.
 */
number: number, 
/**
 * Keys for waves to come.
 */
spare: number, };

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
 * What of a form is not in the kit.
 */
form: Array<FormLeftView>, 
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
 * "3.1"; empty: words were looked for.
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
coded: number, 
/**
 * When words were looked for.
 */
found: FoundView | null, 
/**
 * How often a whole interview was looked at in this study.
 */
looks: number, };

export type WallAnswerView = { 
/**
 * Handle for this opening only.
 */
answer: number, 
/**
 * The question it answers.
 */
question: string, 
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
entered: BothView | null, 
/**
 * Themes given to the answer as a whole.
 */
themes: Array<number>, };

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
is_quote: boolean, 
/**
 * Words of it that have something of their own, from the front.
 */
spans: Array<SpanView>, 
/**
 * "note"; "why": the reason for a rating; "heard": what one of the two heard differently.
 */
said: string, 
/**
 * The statement that was rated.
 */
under: BothView | null, };

export type SpanView = { 
/**
 * The first one.
 */
from: number, 
/**
 * One after the last.
 */
to: number, 
/**
 * Themes given to them.
 */
themes: Array<number>, 
/**
 * Chosen for the report.
 */
is_quote: boolean, };

export type FoundView = { 
/**
 * Lines that hold the words.
 */
lines: number, 
/**
 * Lines of them on the wall: the first ones, when there are too many.
 */
shown: number, };

export type WholeView = { 
/**
 * In the kit's order.
 */
answers: Array<WholeAnswerView>, 
/**
 * How often a whole interview was looked at in this study, this time counted.
 */
looks: number, };

export type WholeAnswerView = { 
/**
 * "3.1".
 */
question: string, 
/**
 * In the order typed.
 */
lines: Array<LineView>, 
/**
 * What was entered.
 */
entered: BothView | null, };

export type SteppedView = { 
/**
 * What kind of step ("theme_given"); `null`: there was none.
 */
kind: string | null, 
/**
 * Steps that can be taken back.
 */
back: number, 
/**
 * Steps that can be done again.
 */
forth: number, };

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
 * Which of the eight colours of themes, from 0.
 */
colour: number, 
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

export type CodebookView = { 
/**
 * In the order of the codebook: each above what is a part of it.
 */
themes: Array<CodebookThemeView>, 
/**
 * What the cells count, in their order.
 */
columns: Array<CodebookColumnView>, 
/**
 * New themes by batch.
 */
saturation: SaturationView, 
/**
 * Interviews imported.
 */
interviews: number, 
/**
 * Smallest group shown.
 */
floor: number, 
/**
 * Statements with words.
 */
lines: number, 
/**
 * Those of them that have a theme.
 */
coded: number, 
/**
 * Themes of the edition before that are not here.
 */
earlier: number, 
/**
 * Whether the cells tell every count as it is.
 */
is_exact: boolean, };

export type CodebookThemeView = { 
/**
 * Handle.
 */
theme: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its name in French; empty: none.
 */
name_fr: string, 
/**
 * What belongs here; empty: nothing said.
 */
description: string, 
/**
 * Which of the eight colours, from 0.
 */
colour: number, 
/**
 * "A" to "Z", then "AA".
 */
letter: string, 
/**
 * The theme it is a part of.
 */
part_of: number | null, 
/**
 * How many themes stand above it.
 */
depth: number, 
/**
 * Places where it was given by itself.
 */
statements: number, 
/**
 * One per column.
 */
cells: Array<CodebookCellView>, };

export type CodebookCellView = { 
/**
 * How many; `null` when that cannot be told.
 */
count: number | null, 
/**
 * So many or more.
 */
at_least: number | null, 
/**
 * Nothing was coded here.
 */
is_bare: boolean, 
/**
 * Not even "a few" can be told.
 */
is_held: boolean, };

export type CodebookColumnView = { 
/**
 * "all", "section", "question" or "kind".
 */
kind: string, 
/**
 * "3", "3.1", or "pain", "success", "idea", "progress"; empty for all.
 */
id: string, 
/**
 * The section's title or the question's words.
 */
label: BothView, };

export type SaturationView = { 
/**
 * Empty: too few interviews, or no theme given.
 */
batches: Array<BatchView>, 
/**
 * The picture, as SVG that needs no script and no style attribute.
 */
svg: BothView, };

export type BatchView = { 
/**
 * Interviews read when it is done.
 */
read: number, 
/**
 * New themes in it.
 */
new: number, 
/**
 * Themes found when it is done.
 */
found: number, };

export type StatementView = { 
/**
 * Handle until the next theme's statements are read.
 */
statement: number, 
/**
 * The question.
 */
question: string, 
/**
 * Language of the interview.
 */
lang: LangView, 
/**
 * The words.
 */
text: string, 
/**
 * Their exact words.
 */
own_words: boolean, };

export type ThemeForm = { 
/**
 * Which.
 */
theme: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its name in French; empty: none.
 */
name_fr: string, 
/**
 * What belongs here.
 */
description: string, 
/**
 * Which of the eight colours, from 0.
 */
colour: number, };

export type CodebookFoundView = { 
/**
 * `false`: the person closed the dialog.
 */
is_done: boolean, 
/**
 * Themes that are new here.
 */
fresh: Array<string>, 
/**
 * How many are here already.
 */
known: number, 
/**
 * What was not understood.
 */
passed_over: Array<PassedOverView>, };

export type PassedOverView = { 
/**
 * From 1.
 */
line: number, 
/**
 * "column", "element", "nameless", "too_long", "twice", "no_whole", "too_deep".
 */
why: string, 
/**
 * The column or element.
 */
what: string, };

export type CodersView = { 
/**
 * `false`: the person closed the dialog.
 */
is_done: boolean, 
/**
 * Whether a copy of this vault wrote it.
 */
is_copy: boolean, 
/**
 * Statements in interviews that both had.
 */
lines: number, 
/**
 * Places in interviews that only one of the two has, ours and theirs.
 */
unmatched: [number, number], 
/**
 * Theme by theme.
 */
themes: Array<CodersThemeView>, };

export type CodersThemeView = { 
/**
 * What it is called here; `null`: it is not here.
 */
mine: string | null, 
/**
 * What it is called there; `null`: it is not there.
 */
theirs: string | null, 
/**
 * Given by both, by us only, by them only, by neither.
 */
counts: [number, number, number, number], 
/**
 * Percent of statements on which both agree.
 */
percent: number | null, 
/**
 * Cohen's kappa; `null`: chance alone explains it, or there is nothing to compare.
 */
kappa: number | null, };

export type CodersForm = { 
/**
 * In the order of the themes shown: "both", "mine" or "theirs".
 */
ways: Array<string>, };

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
 * What the statements come closest to after Westrum; `null` when no kit note names him or a median is held back.
 */
westrum: WestrumView | null, 
/**
 * Smallest group shown.
 */
floor: number, };

export type WestrumView = { 
/**
 * "power", "rule" or "performance".
 */
culture: string, 
/**
 * The middle one of the statements' medians.
 */
middle: number, };

export type ReportView = { 
/**
 * Interviews behind it.
 */
interviews: number, 
/**
 * In reading order; paragraphs that are not written yet stand where they will be.
 */
rows: Array<ReportRowView>, 
/**
 * Figures that were suppressed.
 */
suppressed: number, 
/**
 * Figures that would tell of too few beside what left before.
 */
clashes: number, 
/**
 * Quotes from one interview, at most.
 */
quotes_each: number, 
/**
 * A word is rare in fewer interviews than this.
 */
rare_below: number, 
/**
 * The paragraph that was just added.
 */
added: number | null, };

export type ReportRowView = { 
/**
 * One of the five parts, from 1; 6 is the annex.
 */
part: number, 
/**
 * The number it is printed with, in every format and language; a paragraph that is not written yet has none.
 */
number: number | null, 
/**
 * "heading", "paragraph", "quote", "figures" or "action".
 */
kind: string, 
/**
 * Where a paragraph that is added here would stand: "part:3", "theme:2", "question:4.1".
 */
anchor: string, 
/**
 * What is printed in English; a quote's words stand in `quote`, a paragraph's in `paragraph`.
 */
en: Array<PieceView>, 
/**
 * In French.
 */
fr: Array<PieceView>, 
/**
 * The lead's words.
 */
paragraph: ParagraphView | null, 
/**
 * What somebody said.
 */
quote: QuoteView | null, };

export type PieceView = { 
/**
 * Words; a table's caption.
 */
words: string, 
/**
 * Their language.
 */
lang: LangView, 
/**
 * 2 to 4 for a heading, else 0.
 */
level: number, 
/**
 * Figures.
 */
table: TableView | null, };

export type TableView = { 
/**
 * The names of the columns.
 */
head: Array<string>, 
/**
 * Name and figures of each row.
 */
rows: Array<Array<string>>, };

export type ParagraphView = { 
/**
 * Handle.
 */
paragraph: number, 
/**
 * In English.
 */
en: string | null, 
/**
 * In French.
 */
fr: string | null, 
/**
 * The language that was not touched since the other one changed.
 */
behind: LangView | null, 
/**
 * What the other one said when both said the same.
 */
since: string | null, };

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
 * Language in which it was said.
 */
lang: LangView, 
/**
 * The words as noted.
 */
text: string, 
/**
 * What the English report prints.
 */
en: PrintedView, 
/**
 * What the French report prints.
 */
fr: PrintedView, 
/**
 * What speaks against it, in the order of weight; empty: nothing was found.
 */
concerns: Array<ConcernView>, 
/**
 * Nothing speaks against it that was not allowed.
 */
is_settled: boolean, };

export type PrintedView = { 
/**
 * The words.
 */
words: string, 
/**
 * Their language.
 */
lang: LangView, 
/**
 * Whether they stand between quotation marks.
 */
in_marks: boolean, 
/**
 * Whether the lead wrote them.
 */
is_written: boolean, 
/**
 * Words that were found: from and to, in UTF-16 units.
 */
found: Array<[number, number]>, };

export type ConcernView = { 
/**
 * "placeholder", "number", "same_voice", "rare_word", "proper_noun", "role_clue" or "language_clue".
 */
concern: string, 
/**
 * In the report of this language.
 */
lang: LangView, 
/**
 * The words concerned.
 */
words: Array<string>, 
/**
 * The lead allowed it.
 */
is_allowed: boolean, };

export type OtherQuoteView = { 
/**
 * Handle, until others are asked for.
 */
other: number, 
/**
 * The words as noted.
 */
text: string, 
/**
 * Their language.
 */
lang: LangView, 
/**
 * Whether they stand between quotation marks.
 */
in_marks: boolean, };

export type ThenView = { 
/**
 * The edition before; `null`: none was brought in.
 */
earlier: EditionView | null, 
/**
 * This edition.
 */
now: EditionView, 
/**
 * A change of fewer points reads as none.
 */
no_change: number, 
/**
 * What one person is in points; `null` when that may not be told.
 */
one_person: number | null, 
/**
 * Questions that were asked in the same words.
 */
comparable: number, 
/**
 * The lowest and the highest percentage of the pictures.
 */
span: [number, number], 
/**
 * The questions of now, in the order of the kit; empty without an earlier edition.
 */
questions: Array<ThenQuestionView>, 
/**
 * Themes of the same name.
 */
themes: Array<ThenRowView>, 
/**
 * What was asked then.
 */
asked_then: Array<AskedThenView>, };

export type EditionView = { 
/**
 * As its lead wrote it.
 */
edition: string, 
/**
 * Interviews; `null` when there were too few to be told.
 */
interviews: number | null, };

export type AskedThenView = { 
/**
 * Its number then.
 */
question: string, 
/**
 * Its words then.
 */
words: BothView, };

export type ThenQuestionView = { 
/**
 * Its number now.
 */
question: string, 
/**
 * Its words now.
 */
words: BothView, 
/**
 * "same", "reworded", "replaced" or "new".
 */
relation: string, 
/**
 * Whether the lead said so; else its words did.
 */
is_chosen: boolean, 
/**
 * The question of then it stands to; `null` when it is new.
 */
then: string | null, 
/**
 * The words of then.
 */
words_then: BothView | null, 
/**
 * What is compared: "agree", "picked", "yes", "band" or "median"; `null`: nothing.
 */
of: string | null, 
/**
 * The figures of both.
 */
rows: Array<ThenRowView>, };

export type ThenRowView = { 
/**
 * What it is of.
 */
label: BothView, 
/**
 * As it was told then; `null` when it was held back.
 */
then: ToldView | null, 
/**
 * As it is told now; `null` when it is held back.
 */
now: ToldView | null, 
/**
 * Points from then to now.
 */
points: number | null, 
/**
 * Whether that is enough to be called a change.
 */
is_change: boolean, 
/**
 * The same as a line, for eyes only: SVG without scripts and style attributes.
 */
svg: string | null, };

export type ToldView = { 
/**
 * In percent.
 */
percent: number, 
/**
 * So many of so many; `null` for a median.
 */
people: [number, number] | null, };

export type EarlierFolderView = { 
/**
 * `false`: the person closed the dialog.
 */
is_done: boolean, };

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

export type ActionView = { 
/**
 * Handle, for good.
 */
action: number, 
/**
 * What.
 */
words: BothView, 
/**
 * Whether it runs already; else it is proposed.
 */
is_under_way: boolean, 
/**
 * Whose: a role.
 */
owner: BothView, 
/**
 * "soon" (three months), "year", "next_edition" or "later".
 */
horizon: string, 
/**
 * Themes it answers.
 */
themes: Array<number>, };

export type ActionForm = { 
/**
 * `null`: a new one.
 */
action: number | null, 
/**
 * What; one language is enough.
 */
words: BothView, 
/**
 * Whether it runs already.
 */
is_under_way: boolean, 
/**
 * Whose: a role.
 */
owner: BothView, 
/**
 * As in the view.
 */
horizon: string, 
/**
 * Themes it answers.
 */
themes: Array<number>, };

export type CommentsView = { 
/**
 * In the order they came.
 */
comments: Array<CommentView>, 
/**
 * Not dealt with.
 */
open: number, 
/**
 * Of these, paragraphs by which somebody could be recognised: nothing is exported before they are dealt with.
 */
blocking: number, 
/**
 * Codes of the files that were not taken just now.
 */
refused: Array<string>, };

export type CommentView = { 
/**
 * Handle.
 */
comment: number, 
/**
 * The printed number.
 */
number: number, 
/**
 * "2027-05": when that draft was written.
 */
month: string, 
/**
 * What it is on: "heading", "paragraph", "quote", "figures", "action", or "gone" when it is no more.
 */
on: string, 
/**
 * Its words as they are now.
 */
text: BothView, 
/**
 * Whether its writer could be recognised by it.
 */
could_be_recognised: boolean, 
/**
 * What they wrote.
 */
words: string, 
/**
 * What was done about it.
 */
response: string, 
/**
 * Whether it is dealt with.
 */
is_settled: boolean, };

export type PlanView = { 
/**
 * Name of the study.
 */
title: BothView, 
/**
 * Edition.
 */
edition: string, 
/**
 * Whether the participant's level is asked.
 */
asks_level: boolean, 
/**
 * Languages a participant can ask for.
 */
langs: Array<LangView>, 
/**
 * People invited.
 */
invited: number, 
/**
 * Interviews that are hoped for; 0: not said.
 */
target: number, 
/**
 * Parts of the organisation, in the lead's order.
 */
divisions: Array<DivisionView>, 
/**
 * When interviews can be held; `null`: not said.
 */
days: DaysView | null, 
/**
 * Smallest group that may be shown.
 */
floor: number, 
/**
 * Quotes from one respondent, at most.
 */
quotes_each: number, 
/**
 * A word is rare in fewer interviews than this.
 */
rare_below: number, 
/**
 * Between editions, fewer points than this are "no change".
 */
no_change_points: number, 
/**
 * The month after which everything falls due ("2030-12"); `null`: not said.
 */
keep_until: string | null, 
/**
 * What was written to files: "papers", "calendar", "study_file".
 */
written: Array<string>, 
/**
 * Whether a recovery sheet is in force.
 */
has_recovery: boolean, 
/**
 * Paragraphs for participants in which words for the interviewer stand.
 */
given_away: number, };

export type DivisionView = { 
/**
 * What it is called.
 */
name: string, 
/**
 * People of it who are invited.
 */
invited: number, 
/**
 * Of these, interviews still to come.
 */
booked: number, 
/**
 * Of these, interviews held.
 */
heard: number, };

export type DaysView = { 
/**
 * First day, "2027-02-22".
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * "10-12,13-15".
 */
hours: string, 
/**
 * Length of one interview.
 */
minutes: number, 
/**
 * Days left out beside weekends and holidays.
 */
without: Array<string>, };

export type PlanForm = { "step": "named", "value": NamedForm } | { "step": "invited", "value": InvitedForm } | { "step": "days", "value": DaysView } | { "step": "rules", "value": RulesForm };

export type NamedForm = { 
/**
 * Name of the study; one language is enough.
 */
title: BothView, 
/**
 * Edition.
 */
edition: string, 
/**
 * Whether the participant's level is asked.
 */
asks_level: boolean, 
/**
 * Languages a participant can ask for; at least one.
 */
langs: Array<LangView>, };

export type InvitedForm = { 
/**
 * People invited.
 */
invited: number, 
/**
 * Interviews that are hoped for; 0: not said.
 */
target: number, 
/**
 * Parts of the organisation; empty: not told apart.
 */
divisions: Array<DivisionView>, };

export type RulesForm = { 
/**
 * Smallest group that may be shown.
 */
floor: number, 
/**
 * Quotes from one respondent, at most.
 */
quotes_each: number, 
/**
 * A word is rare in fewer interviews than this.
 */
rare_below: number, 
/**
 * Between editions, fewer points than this are "no change".
 */
no_change_points: number, 
/**
 * A month ("2030-12"); empty: not said.
 */
keep_until: string, };

export type SlotsView = { 
/**
 * Days with interviews.
 */
days: number, 
/**
 * Interviews there is room for.
 */
slots: number, 
/**
 * Interviews of one whole day: when each begins.
 */
starts: Array<string>, 
/**
 * Monday to Friday, week by week.
 */
weeks: Array<WeekView>, };

export type WeekView = { 
/**
 * Its Monday, "2027-02-22".
 */
monday: string, 
/**
 * Monday to Friday.
 */
days: Array<DayView>, };

export type DayView = { 
/**
 * "2027-02-22".
 */
day: string, 
/**
 * "open", "holiday", "off" (left out by hand) or "outside" (before the first day or after the last).
 */
state: string, 
/**
 * Interviews there is room for.
 */
slots: number, 
/**
 * Which holiday: "good-friday".
 */
holiday: string | null, };

export type BookingsView = { 
/**
 * Whether a file was chosen.
 */
is_read: boolean, 
/**
 * Rows with a booking.
 */
booked: number, 
/**
 * Rows with an interview that was held.
 */
heard: number, 
/**
 * Rows whose state is not understood.
 */
unclear: number, 
/**
 * Rows counted whose division is not in the list.
 */
elsewhere: number, };

export type CoverageView = { 
/**
 * People invited.
 */
invited: number, 
/**
 * Interviews that are hoped for; 0: not said.
 */
target: number, 
/**
 * Interviews imported.
 */
records: number, 
/**
 * The floor.
 */
floor: number, 
/**
 * "none" (no divisions), "open" (some division was not heard) or "all".
 */
state: string, 
/**
 * Divisions at or above the floor, and the small ones together.
 */
rows: Array<CoverageRowView>, 
/**
 * Divisions that stand in no row: together they are fewer than the floor.
 */
left_out: number, 
/**
 * Languages asked for.
 */
langs: Array<HeardInView>, };

export type CoverageRowView = { 
/**
 * One division, or several that are too small to be told apart.
 */
names: Array<string>, 
/**
 * People invited.
 */
invited: number, 
/**
 * Of those invited, who were heard: "none", "some" (fewer than half) or "half" (half or more).
 */
heard: string, 
/**
 * The same with those who booked.
 */
booked: string, 
/**
 * Of several, one was not heard so far.
 */
has_unheard: boolean, };

export type HeardInView = { 
/**
 * The language.
 */
lang: LangView, 
/**
 * How many; `null`: fewer than the floor.
 */
heard: number | null, 
/**
 * Whether there is one.
 */
is_heard: boolean, };

export type PaperView = { 
/**
 * "package", "invitation", "reminder", "guide", "keys" or "paper-kit".
 */
paper: string, 
/**
 * Whether participants receive it.
 */
is_for_participants: boolean, 
/**
 * What can be put in other words.
 */
texts: Array<PaperTextView>, };

export type PaperTextView = { 
/**
 * Its name, for good.
 */
name: string, 
/**
 * Whether it is a heading.
 */
is_heading: boolean, 
/**
 * In English.
 */
en: PaperSideView, 
/**
 * In French.
 */
fr: PaperSideView, };

export type PaperSideView = { 
/**
 * The words that are printed.
 */
words: string, 
/**
 * Whether the lead wrote them.
 */
is_own: boolean, 
/**
 * A name was taken out of what was just typed.
 */
is_hidden: boolean, 
/**
 * Words for the interviewer stand in it: the question they belong to, or nothing for the kit's own notes.
 */
gives_away: string | null, };

export type PreviewView = { 
/**
 * In reading order.
 */
pieces: Array<PieceView>, };

export type KitMakingView = { 
/**
 * The kit; `null`: nothing begun.
 */
kit: KitView | null, 
/**
 * Notes of the whole, for the interviewer.
 */
notes: Array<BothView>, 
/**
 * By section: its notes.
 */
section_notes: Array<Array<BothView>>, 
/**
 * Minutes planned for script and thanks.
 */
script_minutes: number | null, 
/**
 * By section: minutes planned.
 */
minutes: Array<number | null>, 
/**
 * All of them together.
 */
planned: number, 
/**
 * What they should not be more than.
 */
hour: number, 
/**
 * Questions whose answer could tell who gave it.
 */
identifies: Array<string>, 
/**
 * Lines of its source that nobody understood.
 */
leftovers: Array<LeftoverView>, 
/**
 * What differs between the languages.
 */
lint: Array<LintView>, 
/**
 * What it lacks, and what it gives away.
 */
advice: Array<AdviceView>, 
/**
 * Each question beside the version before; empty: there was none.
 */
changes: Array<KitChangedView>, 
/**
 * Steps that can be taken back.
 */
back: number, 
/**
 * Steps that can be done again.
 */
forth: number, 
/**
 * Where one should stand now; `null`: where one was.
 */
place: string | null, 
/**
 * Whether interviews can be held with it.
 */
is_whole: boolean, 
/**
 * Whether the study uses exactly this.
 */
is_used: boolean, 
/**
 * Whether ids may still follow the order: no version was in use.
 */
may_number: boolean, 
/**
 * Those that were put into use, newest first.
 */
versions: Array<KitVersionView>, };

export type AdviceView = { 
/**
 * Names the sentence in the UI's words.
 */
code: string, 
/**
 * As the lint names places.
 */
place: string, 
/**
 * Whether an interview could not be held with it.
 */
stops: boolean, };

export type KitChangedView = { 
/**
 * "3.5".
 */
question: string, 
/**
 * "same", "reworded", "replaced", "new", "removed".
 */
change: string, 
/**
 * Languages in which it has other words.
 */
langs: Array<LangView>, 
/**
 * Whether probes or notes are others.
 */
is_around: boolean, 
/**
 * Its words.
 */
ask: BothView, };

export type KitVersionView = { 
/**
 * From 1.
 */
number: number, 
/**
 * "2027-03".
 */
month: string, 
/**
 * Numbered questions.
 */
questions: number, 
/**
 * What is not as in the version before; empty for the first.
 */
changes: Array<KitChangedView>, };

export type KitChangeForm = { "step": "say", 
/**
 * The place.
 */
at: string, 
/**
 * "words", "explanation" or "detail".
 */
field: string, 
/**
 * Which side.
 */
lang: LangView, 
/**
 * The words; empty: none.
 */
words: string, } | { "step": "add", 
/**
 * The list.
 */
list: string, 
/**
 * From 0.
 */
at: number, } | { "step": "remove", 
/**
 * The list.
 */
list: string, 
/**
 * From 0.
 */
at: number, } | { "step": "move", 
/**
 * The list.
 */
list: string, 
/**
 * From 0.
 */
from: number, 
/**
 * Where it stands afterwards, from 0.
 */
to: number, 
/**
 * The list it goes to; `null`: its own.
 */
into: string | null, } | { "step": "kind", 
/**
 * "3.5".
 */
question: string, 
/**
 * "text", "numbers", "several", "yes_no", "percent", "agreement", "topics".
 */
kind: string, } | { "step": "number" } | { "step": "set", 
/**
 * The place.
 */
at: string, 
/**
 * "minutes", "identifies", "role", "part", "after_yes", "why_at", "least", "most".
 */
what: string, 
/**
 * As text; empty: none.
 */
value: string, };

export type FormLeftView = { 
/**
 * Names the sentence in the UI's words.
 */
code: string, 
/**
 * "survey D4", "choices".
 */
place: string, 
/**
 * As it stands.
 */
text: string, };

export type ParticipantView = { 
/**
 * In English.
 */
en: Array<string>, 
/**
 * In French.
 */
fr: Array<string>, };

export type LessonsView = { 
/**
 * Every question of the kit in use; figures only from the floor on.
 */
questions: Array<LessonView>, 
/**
 * Interviews imported.
 */
interviews: number, 
/**
 * Smallest group that is shown.
 */
floor: number, };

export type LessonView = { 
/**
 * "3.5".
 */
question: string, 
/**
 * Its words.
 */
ask: BothView, 
/**
 * Interviews that answered; `null`: too few, or nearly all.
 */
answered: number | null, 
/**
 * So many or more; `null`: exact, or too few.
 */
at_least: number | null, 
/**
 * Why others did not, as far as it may be told.
 */
unanswered: Array<UnansweredView>, 
/**
 * Lines noted; `null`: not told.
 */
lines: number | null, 
/**
 * Its probes.
 */
probes: Array<ProbeServedView>, 
/**
 * What to change next time.
 */
lesson: string, };

export type UnansweredView = { 
/**
 * "not_asked", "no_time", "declined", "not_applicable", "silent": together.
 */
reasons: Array<string>, 
/**
 * How many; `null`: nearly all.
 */
count: number | null, };

export type ProbeServedView = { 
/**
 * Its words.
 */
text: BothView, 
/**
 * Interviews; `null`: too few to be told, or nearly all.
 */
asked: number | null, 
/**
 * So many or more.
 */
at_least: number | null, };

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
  deputy_join: { args: {}; body: string; reply: null };
  vault_unlock: { args: { role: string }; body: string; reply: null };
  vault_recover: { args: {}; body: RecoverForm; reply: null };
  vault_restore: { args: {}; body: string; reply: RestoredView };
  sample_open: { args: { role: string }; body: null; reply: null };
  passphrase_change: { args: {}; body: PassphraseForm; reply: null };
  troubles_read: { args: {}; body: null; reply: TroublesView };
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
  handover_again: { args: {}; body: null; reply: ReadyView };
  receipt_open: { args: {}; body: null; reply: HandedOverView };
  machine_write: { args: {}; body: null; reply: WrittenView };
  update_open: { args: {}; body: null; reply: UpdatedView };
  recovery_read: { args: {}; body: null; reply: RecoveryView };
  recovery_begin: { args: { persons: string }; body: null; reply: SheetsView };
  recovery_write: { args: { paper: string; lang: string }; body: null; reply: WrittenView };
  recovery_confirm: { args: {}; body: string; reply: RecoveryView };
  lead_state: { args: {}; body: null; reply: LeadView };
  plan_read: { args: {}; body: null; reply: PlanView };
  plan_save: { args: {}; body: PlanForm; reply: PlanView };
  slots_read: { args: {}; body: null; reply: SlotsView };
  slots_write: { args: { lang: string }; body: null; reply: WrittenView };
  bookings_write: { args: { lang: string }; body: null; reply: WrittenView };
  bookings_open: { args: {}; body: null; reply: BookingsView };
  coverage_read: { args: {}; body: null; reply: CoverageView };
  papers_read: { args: {}; body: null; reply: Array<PaperView> };
  paper_look: { args: { paper: string; lang: string }; body: null; reply: PreviewView };
  paper_write: { args: { text: string; lang: string }; body: string; reply: PaperTextView };
  paper_restore: { args: { text: string; lang: string }; body: null; reply: PaperTextView };
  papers_write: { args: {}; body: null; reply: WrittenView };
  population_save: { args: {}; body: PopulationForm; reply: LeadView };
  kit_import: { args: { script: string }; body: null; reply: KitImportView };
  kit_accept: { args: {}; body: null; reply: LeadView };
  making_read: { args: {}; body: null; reply: KitMakingView };
  making_begin: { args: { from: string }; body: null; reply: KitMakingView };
  making_change: { args: {}; body: KitChangeForm; reply: KitMakingView };
  making_step: { args: { way: string }; body: null; reply: KitMakingView };
  making_use: { args: {}; body: null; reply: LeadView };
  making_write: { args: { what: string }; body: null; reply: WrittenView };
  participant_read: { args: {}; body: null; reply: ParticipantView };
  lessons_read: { args: {}; body: null; reply: LessonsView };
  lesson_save: { args: { question: string }; body: string; reply: string };
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
  wall_again: { args: {}; body: null; reply: WallView };
  words_find: { args: {}; body: string; reply: WallView };
  interview_look: { args: { answer: string }; body: string; reply: WholeView };
  step_undo: { args: {}; body: null; reply: SteppedView };
  step_redo: { args: {}; body: null; reply: SteppedView };
  theme_give: { args: { answer: string; spot: string; theme: string; given: string }; body: null; reply: null };
  quote_mark: { args: { answer: string; spot: string; marked: string }; body: null; reply: null };
  memo_save: { args: { question: string }; body: string; reply: null };
  name_missed: { args: { answer: string; line: string }; body: string; reply: null };
  themes_read: { args: {}; body: null; reply: Array<ThemeView> };
  codebook_read: { args: {}; body: null; reply: CodebookView };
  codebook_write: { args: { format: string }; body: null; reply: WrittenView };
  codebook_open: { args: {}; body: null; reply: CodebookFoundView };
  codebook_take: { args: {}; body: null; reply: CodebookView };
  codebook_begin: { args: {}; body: null; reply: CodebookView };
  codebook_exact: { args: { on: string }; body: null; reply: CodebookView };
  theme_save: { args: {}; body: ThemeForm; reply: CodebookView };
  theme_move: { args: { theme: string; under: string }; body: null; reply: CodebookView };
  theme_shift: { args: { theme: string; way: string }; body: null; reply: CodebookView };
  theme_merge: { args: { theme: string; into: string; noted: string }; body: null; reply: CodebookView };
  theme_split: { args: { theme: string; statements: string }; body: string; reply: CodebookView };
  theme_remove: { args: { theme: string }; body: null; reply: CodebookView };
  theme_statements: { args: { theme: string }; body: null; reply: Array<StatementView> };
  coding_write: { args: {}; body: null; reply: WrittenView };
  coding_open: { args: {}; body: null; reply: CodersView };
  coding_merge: { args: {}; body: CodersForm; reply: CodebookView };
  culture_read: { args: {}; body: null; reply: CultureView };
  then_read: { args: {}; body: null; reply: ThenView };
  earlier_file: { args: {}; body: null; reply: ThenView };
  earlier_folder: { args: {}; body: null; reply: EarlierFolderView };
  earlier_unlock: { args: {}; body: string; reply: ThenView };
  earlier_drop: { args: {}; body: null; reply: ThenView };
  relation_set: { args: { question: string; relation: string; then: string }; body: null; reply: ThenView };
  figures_write: { args: { format: string; again: string }; body: null; reply: WrittenView };
  report_read: { args: {}; body: null; reply: ReportView };
  paragraph_add: { args: { anchor: string; after: string }; body: null; reply: ReportView };
  paragraph_write: { args: { paragraph: string; lang: string }; body: string; reply: ParagraphView };
  paragraph_move: { args: { paragraph: string; up: string }; body: null; reply: ReportView };
  paragraph_drop: { args: { paragraph: string }; body: null; reply: ReportView };
  paragraph_agree: { args: { paragraph: string }; body: null; reply: ReportView };
  quote_write: { args: { quote: string; lang: string }; body: string; reply: ReportView };
  quote_blur: { args: { quote: string }; body: null; reply: ReportView };
  quote_others: { args: { quote: string }; body: null; reply: Array<OtherQuoteView> };
  quote_swap: { args: { quote: string; other: string }; body: null; reply: ReportView };
  quote_allow: { args: { quote: string; concern: string; allowed: string }; body: null; reply: ReportView };
  quote_drop: { args: { quote: string }; body: null; reply: ReportView };
  draft_write: { args: { lang: string; figures: string }; body: null; reply: WrittenView };
  actions_read: { args: {}; body: null; reply: Array<ActionView> };
  action_save: { args: {}; body: ActionForm; reply: Array<ActionView> };
  action_drop: { args: { action: string }; body: null; reply: Array<ActionView> };
  action_move: { args: { action: string; up: string }; body: null; reply: Array<ActionView> };
  comments_read: { args: {}; body: null; reply: CommentsView };
  comments_open: { args: {}; body: null; reply: CommentsView };
  comment_answer: { args: { comment: string; settled: string }; body: string; reply: CommentsView };
  report_write: { args: { format: string; lang: string; figures: string; numbered: string }; body: null; reply: WrittenView };
  exports_read: { args: {}; body: null; reply: ExportsView };
  export_write: { args: { what: string; lang: string }; body: null; reply: WrittenView };
  keys_read: { args: {}; body: null; reply: KeysView };
  wave_open: { args: {}; body: null; reply: KeysView };
  wave_close: { args: { wave: string }; body: null; reply: KeysView };
  date_confirm: { args: {}; body: null; reply: KeysView };
  deputy_open: { args: {}; body: null; reply: KeysView };
  deputy_add: { args: {}; body: null; reply: KeysView };
  deputy_decline: { args: {}; body: null; reply: KeysView };
  deputy_drop: { args: { deputy: string }; body: null; reply: KeysView };
  deputies_write: { args: {}; body: null; reply: WrittenView };
  machine_revoke: { args: { letter: string; on: string }; body: null; reply: KeysView };
  deputy_card_write: { args: {}; body: null; reply: WrittenView };
  lead_file_open: { args: {}; body: null; reply: KeysView };
  close_read: { args: {}; body: null; reply: CloseView };
  hold_set: { args: { on: string }; body: null; reply: CloseView };
  nil_look: { args: {}; body: string; reply: NilView };
  nil_write: { args: { format: string }; body: null; reply: WrittenView };
  slip_draw: { args: { lang: string }; body: null; reply: SlipView };
  notice_open: { args: {}; body: null; reply: NoticedView };
  notice_take: { args: {}; body: null; reply: NoticedView };
  withdrawals_read: { args: {}; body: null; reply: WithdrawalsView };
  withdrawal_ask: { args: {}; body: string; reply: WithdrawalsView };
  withdrawal_write: { args: { at: string }; body: null; reply: WrittenView };
  notice_write: { args: {}; body: null; reply: WrittenView };
  backup_write: { args: {}; body: null; reply: WithdrawalsView };
  study_destroy: { args: {}; body: string; reply: DestroyedView };
};
