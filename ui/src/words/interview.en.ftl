# Ten minutes before
next-interview = Next interview
ready-title = Ten minutes before
ready-lead = A few choices, and you can listen. There is no place here for a name.
ready-lang = Language of the interview
ready-where = Where you meet
ready-room = In a room
ready-call = Video call
ready-level = Level of the participant
ready-level-director = Director
ready-level-executive = Executive director
ready-level-none = Not noted
ready-begin = Begin with the script
ready-share = Before you share a screen
ready-linux = On Linux this window cannot be hidden from screen sharing.
ready-linux-do = Share one other window, never the whole screen.
ready-vault = Vault open. Every line is encrypted as you type.
ready-kit = Kit of the edition { $edition }, { $n } questions, { $langs }.
ready-names =
    { $n ->
        [0] No directory of names is loaded. Names are found by rules and lists alone.
        [one] { $n } name of the directory is loaded.
       *[other] { $n } names of the directory are loaded.
    }
ready-idle =
    { $n ->
        [0] Does not lock by itself. You can change that in Settings.
        [one] Locks by itself after { $n } minute without a key.
       *[other] Locks by itself after { $n } minutes without a key.
    }
ready-swap = The swap of this machine is not encrypted. What you type could be written there.
ready-waiting =
    { $n ->
        [0] No record waits for hand-over
        [one] { $n } record waits for hand-over
       *[other] { $n } records wait for hand-over
    }
ready-handover = Sealed records
ready-sample = Sample study: nothing you type here is kept.

# This machine
machine = This machine
machine-words = Its three words
machine-words-hint = Read them to your lead, so that both know it is the same machine.
machine-write = Write the machine card…
machine-written = The machine card is written. Give it to your lead.
machine-update = Take in an update…
machine-update-hint = Your lead gives it to you: the study as it is now, with the words that all machines learned.
machine-update-done =
    { $n ->
        [0] The update is in.
        [one] The update is in. { $n } word was kept or hidden by hand.
       *[other] The update is in. { $n } words were kept or hidden by hand.
    }
machine-update-kit = The questions are new ones.
machine-receipt = Read a receipt…
machine-receipt-done =
    { $records ->
        [one] Receipt of hand-over no. { $number }: the copy of { $records } record is destroyed here.
       *[other] Receipt of hand-over no. { $number }: the copies of { $records } records are destroyed here.
    }
machine-receipt-hint = Your lead gives it to you. This machine then destroys its copies.

# The script
script-title = Script, to be read aloud
script-lang = Language of the script
script-in = Script in
script-notes = May we take notes?
script-consent = Do you agree to take part?
script-aloud = The answer is given aloud only. After a no, thank them: the record is dropped and only the count of refusals grows by one.
script-next = next paragraph
script-back = back
script-first = First question
script-first-off = Both answers are needed first
script-blank = say the name
script-none = This kit brings no script. Ask the two questions in your own words.
yes = Yes
no = No
declined-title = Thank them, and stop here
declined-lead = Nothing was noted. Only the count of refusals grows by one.
declined-done = Next interview
declined-undo = It was a slip: back to the script

# Live
live-minute = Minute { $n } of 60
live-min = min
live-of = of 60
live-minute-word = Minute
live-question-in = Question in
live-question-lang = Language of the question
live-map = Questions
live-dot = Question { $id }, { $state }
live-all = All { $n }
live-all-title = All questions
live-probes = Probes
live-notes-for = For you only
notes-of = Notes, question { $question }
state-open = Open
state-touched = Touched
state-answered = Answered
state-none = No answer
state-open-low = open
state-touched-low = touched
state-answered-low = answered
state-none-low = no answer
live-rated = { $n } of { $of }
live-speaking = Speaking:
speaker-director = director
speaker-direct-report = direct report
speaker-director-letter = D
speaker-direct-report-letter = R
speaker-director-name = Director
speaker-direct-report-name = Direct report
mark-pain = pain point
mark-success = success
mark-idea = idea
mark-progress = progress
mark-later = come back to this
mark-own = their words
own-before = Their words:
live-hidden-count =
    { $n ->
        [0] No name hidden so far
        [one] { $n } name hidden so far
       *[other] { $n } names hidden so far
    }
live-still =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } · { $n ->
        [0] no question open
        [one] { $n } question open: { $list }
       *[other] { $n } questions open: { $list }
    }
live-over = The hour is over · { $n ->
        [0] no question open
        [one] { $n } question open: { $list }
       *[other] { $n } questions open: { $list }
    }
live-jump = Go to { $digits }
live-no-open = No question is open.
live-debrief = Debrief
live-swap-note = Roles swapped: the other one types now.
live-swap-back = Roles are as before.
live-swapped = Roles swapped
live-withdraw-hold = Keep holding: the interview is being withdrawn

# Names
hidden-title = Hidden in this answer
hidden-none = Nothing so far.
hidden-keep = Keep
hidden-give-back = Give back
hidden-give-back-of = Give back: { $what }
hidden-times = × { $n }
hidden-missed = Missed a name?
hidden-missed-on = on it
hidden-moment = hidden in a moment
said-hidden =
    { $n ->
        [one] One name hidden.
       *[other] { $n } names hidden.
    }
said-given-back = Given back. It is kept from now on.
said-gone = The word is gone from memory. Type it again and keep it with F7.
said-hidden-study = Hidden from now on in this study.
said-hidden-here = Hidden in this interview. The word is too common to be hidden in the whole study.
said-unhidden = The word stands again. It is hidden no more.
hidden-undo = Undo
said-kept = Kept as it is.
said-nothing-here = No name to keep here.
said-line = { $speaker }, { $mark }
said-own = Their exact words.
said-not-own = A summary.

# Beside the notes
side-none = No answer
side-unwrite = Don’t write that
side-unanswered = Next unanswered
none-title = No answer to question { $id }
none-not-asked = Not asked
none-declined = They did not want to answer
none-no-time = No time
none-not-applicable = Not applicable
none-clear = Take the reason back
none-is = No answer: { $reason }
unwrite-title = Don’t write that
unwrite-lead = It is erased for good. No gap is shown.
unwrite-line = The last line
unwrite-minutes = The last two minutes
unwrite-question = All of question { $id }
unwrite-done = Erased. Nothing shows that something stood there.
withdraw-title = The participant withdraws
withdraw-lead = Hold for two seconds. The key of this record is destroyed, and with it every copy on this machine.
withdraw-button = Hold to withdraw
withdraw-count =
    { $n ->
        [one] Hold on: { $n } second
       *[other] Hold on: { $n } seconds
    }
withdrawn-title = Withdrawn. Nothing of it is left here.
withdrawn-lead = The key of the record is destroyed. Thank them for their time.
move-line = Move this line to
move-go = Move the line
live-more = More
move-title = Move the line with the caret

# Kinds of answer
topic-of-line = Topic of this line
topic-new = Write under { $topic }
rate-why = Why, statement { $n }
rate-hesitate = If they hesitate
rate-statement = Statement { $n }.
rate-no-more = No explanation comes with this statement.
rate-keys = Keys in a row
rate-key-to = to
rate-key-rate = rate, next row
rate-key-clear = clear
rate-key-none = no opinion
rate-in-a-go = The digits typed in a go fill all rows.
rate-none-name = no opinion
rate-none-letter = n
percent-total = Total
percent-left = Left to place
percent-fills = fills
percent-complete = complete
percent-over = over 100
percent-unit = %
percent-cell = { $row }, { $column }, percent
percent-caption = Shares in percent, each column adds up to 100
percent-not-yet = Not 100 yet
percent-never-stops = It never stops the talk. The debrief lists what does not add up.
entered-pick = What fits
numbers-bands = After the seal only a band is kept, never the exact number.

# Resume
resume-title = Resume at section { $section }, question { $question }?
resume-title-debrief = Resume the debrief?
resume-lead = The app stopped in the middle of an interview. Nothing you had finished typing is lost.
resume-not-saved = Not saved
resume-not-saved-is = At most the word under the caret
resume-names = Names
resume-names-are = Hidden words can no longer be given back
resume = Resume
erase = Erase it…
erase-title = Erase this interview?
erase-lead = The key of the unfinished record is destroyed. It cannot be brought back.
erase-do = Erase for good

# Debrief
debrief = Debrief
debrief-left =
    { $n ->
        [0] no minutes left to tidy
        [one] { $n } minute left to tidy
       *[other] { $n } minutes left to tidy
    }
debrief-title = Go through the notes together
debrief-agreed-count = { $n } of { $of }
debrief-agreed = agreed
debrief-dot-agreed = agreed
debrief-dot-look = to look at
debrief-dot-not-yet = not yet
debrief-asked = Is this what was said?
debrief-interviewer = Interviewer
debrief-note-taker = Note-taker
debrief-heard = Heard differently
debrief-nothing = Nothing noted.
debrief-edit = Change the notes on question { $id }
debrief-edit-short = Change the notes
debrief-look = To look at
debrief-swapped = You swapped roles here: “interviewer” is whoever asked.
debrief-todo-suspect = Words that may point to someone
debrief-todo-come-back = To come back to
debrief-todo-not-100 = Adds up to { $n }, not to 100
debrief-todo-touched = Begun, not finished
debrief-todo-unanswered = No answer, and no reason
debrief-todo-hidden = Names hidden, to check
debrief-todo-disagreed = To agree on
debrief-todo-risk = Few people share the details
debrief-why-none = Why is there no answer?
debrief-todo-none = Nothing is left to look at.
debrief-suspect = Few people fit this. Could it point to someone?
debrief-hide = Hide
debrief-keep = Keep
debrief-open =
    { $n ->
        [0] All agreed
        [one] { $n } question to agree on
       *[other] { $n } questions to agree on
    }
debrief-words =
    { $n ->
        [0] no word to settle
        [one] { $n } word to settle
       *[other] { $n } words to settle
    }
debrief-still = When the time is up it seals itself, and words still in doubt are hidden.
debrief-ready = All settled: it can be sealed.
debrief-seal = Seal
debrief-back = Back to the debrief
debrief-agree-all = Both agree on what is answered
debrief-exact = Exact numbers become bands at the seal.
entered-answer = Entered
yes-answer = Yes
no-answer-word = No

# Sealed
sealed-records = Sealed records
sealed-title = Sealed. You cannot open it any more.
sealed-itself = The hour was over, so it was sealed as it stood, and words still in doubt were hidden.
sealed-itself-before = The hour of the last debrief was over, so that interview was sealed as it stood.
sealed-lead = Your lead reads these notes after the hand-over, among all the others.
sealed-waiting = Waiting for hand-over: { $n } of { $of }
sealed-waiting-more = Waiting for hand-over: { $n }
sealed-places = { $n } of { $of } records
sealed-record = Sealed record
sealed-empty = Empty place
sealed-why = Several travel together, so that nobody can tell them apart by the day they came.
sealed-next = Next interview
sealed-handover =
    { $n ->
        [one] Hand over { $n } now…
       *[other] Hand over { $n } now…
    }
sealed-few-title = Hand over fewer than { $n }?
sealed-few-lead = With few records in one file, the lead may guess who said what from the day it came. Wait for more if you can.
sealed-few-do = Hand over now
sealed-done = Hand-over no. { $number } is written: { $records ->
        [one] { $records } record
       *[other] { $records } records
    }. Give the file to your lead.
sealed-drops = This machine drops its copies when the lead’s receipt comes
sealed-withdraw = The participant withdraws now
sealed-withdraw-lead = Until the hand-over, the record sealed last can be destroyed with its key. The others can no longer be told apart.

# Key card
card-title = Keys
card-paper = for one page, on paper beside you
card-back = Back to your line
card-print = Print
card-foot = Letters and digits act only while a rating has the focus. Everywhere else they are text.
card-way = Find your way
card-names = Names
card-write = Write
card-hour = The hour
card-answers = Answers
card-shapes = Shapes
card-to = to
card-section = section
card-jump = section 3, question 5
card-jump-back = back where you were
card-step = question before, after
card-unanswered = next unanswered
card-language = question in EN or FR
card-probe = probes: Tab, then Enter = asked
card-not-name = that was not a name
card-hide = hide this word
card-unwrite = do not write that
card-enter = new line, new statement
card-speaker = director, direct report
card-own = these are their exact words
card-success = line begins: success
card-pain = pain point
card-idea = idea
card-progress = progress since last time
card-later = come back to this
card-swap = swap roles
card-lock = lock now
card-debrief = debrief, then seal
card-withdraw = withdraw: hold 2 seconds
card-agree = agree, next row
card-clear = clear
card-none = no opinion
card-fill = fill up to 100
card-no-answer = no answer, and why
card-open = open: nothing yet
card-touched = touched: begun
card-answered = answered
card-no = no answer, with a reason
card-name = a name stood here
card-a-colleague = a colleague
plain-line = Line { $n }: { $speaker }{ $mark }{ $own }
plain-hint = One statement a line. F9 changes who speaks; + - ! ? or > and a space at the start of a line set its kind.
sample = Sample
