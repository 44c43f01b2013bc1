# Slips of withdrawal, withdrawals at the lead's, and backups.

slip-title = Words for withdrawing later
slip-lead = Six words that the participant alone keeps. Whoever brings them to the lead can have this interview destroyed after it was handed over.
slip-draw-en = Draw six words in English
slip-draw-fr = Draw six words in French
slip-words = The six words
slip-copy = Let the participant copy them onto paper. Do not write them down for yourself: they are kept nowhere, and are not shown again.
slip-hide = The participant has them
slip-again = If words were drawn before, new ones take their place.

notice-open = Take in a notice of withdrawal…
notice-done =
    { $n ->
        [0] Nothing of what was withdrawn is on this machine.
        [one] One interview was withdrawn and is destroyed here.
       *[other] { $n } interviews were withdrawn and are destroyed here.
    }
notice-hint = Your lead gives it to you. What participants withdrew at the lead is destroyed here too.
notice-answer = The next hand-over tells the lead that the notice was taken in. If nothing waits to be handed over, write the machine card and give it to the lead.

withdrawals-title = Withdraw an interview
withdrawals-lead = For a participant who brings the six words of their slip. Nobody is shown which interview it is.
withdrawals-words = The six words
withdrawals-words-hint = In English or in French, with or without accents.
withdrawals-ask = Withdraw…
withdrawals-sure = Withdraw this interview?
withdrawals-sure-lead = The interview goes out of every answer, count, theme and quote. This cannot be taken back.
withdrawals-sure-gone = Its key is destroyed at once.
withdrawals-sure-held = The study is on hold: its key is destroyed when the hold ends.
withdrawals-do = Withdraw it
withdrawals-all = Withdrawals
withdrawals-asked = Asked in
withdrawals-state = State
withdrawals-paper = Certificate
withdrawals-certificate = Write certificate { $n }, EN and FR…
withdrawals-gone = Destroyed
withdrawals-never-kept = Came later, not kept
withdrawals-held = Out of everything; destroyed when the hold ends
withdrawals-due = Out of everything; destroyed at the next unlocking
withdrawals-waiting = No such interview has come yet. Machines that answered: { $answered } of { $machines }
withdrawals-nowhere = On no machine of the study any more
withdrawals-notice-lead =
    { $n ->
        [one] The interviewer’s machine, and any other copy of this vault, destroys what was withdrawn when it takes in the notice. It names no interview.
       *[other] The { $n } interviewers’ machines, and any other copy of this vault, destroy what was withdrawn when they take in the notice. It names no interview.
    }
withdrawals-answer-lead = Each machine answers with its next hand-over, or with a new machine card: add it under Set-up, Interviewers’ machines. All answers are alike: they do not tell whose interview it was.
withdrawals-notice = Write the notice…
withdrawals-on-hold = While the study is on hold, no notice is written.
withdrawals-written = Written.
withdrawals-taken =
    { $n ->
        [0] The notice was taken in. Nothing of it was here.
        [one] The notice was taken in. One interview was withdrawn.
       *[other] The notice was taken in. { $n } interviews were withdrawn.
    }

backups-title = Backups
backups-lead = A backup is the whole vault in one file, sealed to the recovery sheet. This program refuses it after thirty days. It holds the keys of everything that was here, also of what is withdrawn later.
backups-all = Backups that were made
backups-made = Made on
backups-until = Opens
backups-sheet = Recovery sheet
backups-still = until { $day }
backups-past = refused since { $day }
backups-make = Make a backup…
backups-no-sheet = Make a recovery sheet first, under “Set up”. Without one, no backup could be opened.
backups-take = Take in a notice…
backups-take-hint = After a backup was put back: take in the newest notice of withdrawal, so that what was withdrawn since is destroyed again. Nothing but a new recovery sheet, and the old paper destroyed, ends older backups before their day.
