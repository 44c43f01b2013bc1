### The lead's places: inbox, wall, themes, culture, report.

review-places = Places
review-place-setup = Set-up
review-place-inbox = Inbox
review-place-wall = Wall
review-place-themes = Themes
review-place-culture = Culture
review-place-report = Report
review-sample = A sample study. Nothing of it is kept.
review-nothing = Nothing so far.
review-loading = { $records ->
    [0] Reading the study
    [one] Reading { $records } record
   *[other] Reading { $records } records
}
review-no-kit = There is no question kit yet. Take one in under Set-up.
review-a-few = a few
review-nearly-all = nearly all
review-at-least = { $n } or more
review-none = none
review-held-back = held back
review-held-back-why = Held back: fewer than { $floor } interviews would stand out

## Inbox

review-inbox-title = Hand-overs
review-inbox-lead = { $files ->
    [0] No file is open on the desk. Open the hand-over files that the interviewers gave you.
    [one] { $files } file is open on the desk. Nothing is in the study until you import it.
   *[other] { $files } files are open on the desk. Nothing is in the study until you import it.
}
review-inbox-done = { $files ->
    [one] { $files } file is open on the desk. There is nothing left to import.
   *[other] { $files } files are open on the desk. There is nothing left to import.
}
review-inbox-open = Open files…
review-inbox-table = Hand-over files, by machine
review-inbox-from = From
review-inbox-number = No.
review-inbox-records = Records
review-inbox-month = Month
review-inbox-check = Check
review-machine = Machine { $letter }
review-machine-unknown = Unknown
review-inbox-import = { $records ->
    [one] Import { $records } record
   *[other] Import { $records } records and shuffle
}
review-inbox-importing = { $records ->
    [one] Importing { $records } record
   *[other] Importing { $records } records
}
review-inbox-imported = { $records ->
    [one] { $records } record came into the study.
   *[other] { $records } records came into the study.
}
review-inbox-then = Then a receipt to give back to each machine.
review-far = In the study so far
review-far-imported = Records imported
review-far-ready = On the desk now
review-far-invited = Invited
review-far-declined = Declined
review-far-withdrawn = Withdrawn
review-receipts = Receipts
review-receipts-none = No receipt waits to be written.
review-receipts-wait = { $receipts ->
    [one] { $receipts } receipt waits to be given back.
   *[other] { $receipts } receipts wait to be given back.
}
review-receipts-why = A receipt tells a machine that its records arrived. Only then does it destroy its copy.
review-receipts-write = Write the receipts…
review-receipts-written = Written. Give each one to its machine.
review-inbox-status = { $gaps ->
    [0] No gap
    [one] { $gaps } gap
   *[other] { $gaps } gaps
} · { $refused ->
    [0] no file refused
    [one] { $refused } file refused
   *[other] { $refused } files refused
}
review-gap-open = { $n ->
    [one] Machine { $machine }: no. { $numbers } has not come.
   *[other] Machine { $machine }: nos. { $numbers } have not come.
}

verdict-verified = Verified
verdict-gap = Verified, but no. { $missing } has not come
verdict-imported = Imported
verdict-duplicate = Already in the study
verdict-stranger = Refused: not a machine of this study
verdict-other_recipient = Refused: sealed for someone else
verdict-other_study = Refused: from another study
verdict-other_kit = Refused: taken with another kit
verdict-forged = Refused: its signature is not right
verdict-damaged = Refused: damaged on the way
verdict-truncated = Refused: its end is missing
verdict-newer = Refused: written by a newer Sub Rosa
verdict-older = Refused: written by a Sub Rosa too old to be read
verdict-not_a_bundle = Refused: not a hand-over file
verdict-other_kind = Refused: another kind of Sub Rosa file
verdict-too_large = Refused: larger than a hand-over can be
verdict-number_taken = Refused: another file has this number already
verdict-other_chain = Refused: does not follow the hand-overs before it
verdict-record_taken = Refused: a record in it belongs to another machine
verdict-wave_over = Refused: no key here opens it
verdict-revoked = Refused: this machine was taken off the study
verdict-unknown = Refused

next-gap = Ask for hand-over no. { $missing } of machine { $machine }.
    .more = It was written and never arrived. You can import no. { $number } now: the gap stays in view until the file comes.
next-duplicate = Nothing to do: these records are in the study already.
    .more = They are not counted twice. If the machine still waits, give it the receipt that was written for them.
next-stranger = Find out whose file this is before you take anything from it.
    .more = If it comes from an interviewer of this study, ask for the machine’s card, compare the three words aloud, add it under Set-up, and open the file again.
next-other_recipient = Ask the interviewer to write the hand-over again.
    .more = This one is sealed for another lead’s key. Give the interviewer this study’s file first, and compare its three words aloud.
next-other_study = Give this file to the lead of the other study.
    .more = It was taken with another study file. Nothing of it can be read here.
next-other_kit = Ask which kit the interviewer used.
    .more = The answers belong to other questions. Give that machine the study file again before its next interview.
next-forged = Do not use this file. Ask the interviewer for it in person.
    .more = Someone else wrote it, or changed it on the way. Nothing was read from it, and the study is unchanged.
next-damaged = Ask for the same file again.
    .more = It changed on the way, by a bad copy or on purpose. The machine still holds its records, sealed.
next-truncated = Ask for the same file again.
    .more = It was cut short, perhaps by a copy that did not finish. The machine still holds its records, sealed.
next-newer = Bring this machine up to date, then open the file again.
    .more = The interviewer’s Sub Rosa is newer than this one. The records are safe in the file.
next-older = Bring the interviewer’s machine up to date, then ask for the hand-over again.
    .more = This file’s format is no longer read. The machine still holds its records, sealed.
next-not_a_bundle = Look for the right file.
    .more = This one was not written by Sub Rosa, or its beginning is lost.
next-other_kind = Look for the hand-over file.
    .more = This one is a study file, a machine card or a receipt.
next-too_large = Ask the interviewer for the hand-over itself.
    .more = This file is larger than any hand-over. Nothing was read from it.
next-number_taken = Ask in person which of the two files is right.
    .more = A file with this number came from the same machine before, with other records. The study keeps the first one.
next-other_chain = Ask for the hand-over before this one, in person.
    .more = It does not fit what this machine sent earlier: a file may have been replaced. The study is unchanged.
next-record_taken = Ask in person where this file comes from.
    .more = It brings a record that another machine handed over before. The study keeps the first one.
next-wave_over = Ask the interviewer to write the hand-over again, after an update.
    .more = It may be sealed to a wave whose key was destroyed: then no copy of it opens. The machine still holds its records, sealed.
next-revoked = Find out where the lost machine is before you take anything from it.
    .more = It was taken off the study under Set-up, Keys and deputies. Nothing was read from it, and the study is unchanged.
next-unknown = Ask for the same file again.
    .more = It was refused, and the study is unchanged. The machine still holds its records, sealed.

## Wall

review-wall-steps = Question
review-wall-before = Question before: { $question }
review-wall-after = Question after: { $question }
review-wall-all = All questions
review-section = Section { $number }
review-wall-filters = Filters
review-filter-kind = Kind
review-filter-speaker = Speaker
review-filter-lang = Language
review-filter-coding = Coding
review-filter-uncoded = not coded yet
review-kind-pain = pain point
review-kind-success = success
review-kind-idea = idea
review-kind-progress = progress
review-speaker-director = director
    .letter = D
review-speaker-direct_report = direct report
    .letter = R
review-lang-en = English
    .given = Given in English
review-lang-fr = French
    .given = Given in French
review-wall-answers = Answers
review-wall-count = { $answers ->
    [one] { $answers } answer.
   *[other] { $answers } answers, in a new order each time this question is opened.
}
review-wall-filtered = { $lines ->
    [0] No line fits these filters.
    [one] { $lines } line fits these filters.
   *[other] { $lines } lines fit these filters.
}
review-wall-clear = Show all lines
review-answer = Answer { $n }
review-own-words = their words:
review-entered = Entered: { $words }
review-code-add = Add a code
review-code-on = Code for: { $line }
review-codes = Codes
review-codes-for = Codes for “{ $typed }”
review-codes-hint = Type on a line to find a code or to make a new one. Enter gives it.
review-codes-found = { $count ->
    [0] No code found
    [one] { $count } code found
   *[other] { $count } codes found
}
review-code-new = New code “{ $typed }”
review-code-take = Take away the code “{ $name }”
review-code-given = Code given: { $name }
review-code-taken = Code taken away: { $name }
review-quote = quote
review-quote-mark = Report-worthy quote
review-quote-marked = Marked as a quote
review-quote-unmarked = No longer a quote
review-missed = Name missed
review-missed-title = A name was missed in this line
review-missed-hint = Type the word or the words as they stand in the line. They are replaced for good, in the sealed record too, and the study learns them.
review-missed-word = Word or words
review-missed-hide = Hide
review-missed-done = Hidden. The line was sealed again.
review-missed-absent = The line does not hold these words. Copy them as they stand, accents included.
review-memo = Memo on { $question }
review-wall-status = Answer { $n } of { $answers } · { $coded } coded
review-wall-without = { $without ->
    [0] Every interview answered this question
    [one] { $without } interview left this question without an answer
   *[other] { $without } interviews left this question without an answer
}
review-tally = What was entered
review-tally-n = n = { $n }
review-tally-choice = Answer
review-tally-count = Interviews
review-tally-median = Median
review-tally-half = Middle half
review-tally-agreement = { $statements ->
    [one] { $statements } statement was rated here.
   *[other] { $statements } statements were rated here.
}
review-tally-culture = See them under Culture

## Themes

review-themes-title = Themes
review-themes-lead = { $interviews ->
    [0] Interviews are counted as they come in.
    [one] Of { $interviews } interview. Fewer than { $floor } are said in words.
   *[other] Of { $interviews } interviews. Fewer than { $floor } are said in words.
}
review-themes-empty = No code has been given so far. Codes begin on the wall: stand on a line and type.
review-themes-new = New theme
review-themes-create = Add
review-themes-exists = There is a theme with this name already.
review-themes-no-lines = No line has it yet.
review-themes-open = Open { $question } on the wall

## Culture

review-culture-title = { $statements ->
    [one] One statement, rated
   *[other] { $statements } statements, rated
}
review-culture-empty = Nothing so far. The chart appears with the first ratings.
review-culture-disagree = disagree, 1 to 3
review-culture-neither = neither, 4
review-culture-agree = agree, 5 to 7
review-culture-mixed = two of these together
review-culture-table = How each statement was rated
review-culture-statement = Statement
review-culture-median = Median
review-culture-n = n
review-culture-or-unrated = { $ratings }, or no rating
review-culture-none = Not rated so far
review-culture-why = Why 1 or 2
review-culture-reasons = { $reasons ->
    [0] No reason was given at 1 or 2.
    [one] One reason
   *[other] { $reasons } reasons, shuffled
}
review-culture-print = What is shown
review-culture-print-more = What the chart draws, and the median. Ratings with fewer than { $floor } interviews stand together with their neighbours, so that nobody can be worked out from the others. Those who gave no rating are counted with 4 when they are few; their number, n, is then held back.
review-culture-status = { $n ->
    [0] No ratings yet
    [one] { $n } interview
   *[other] Up to { $n } interviews
}
review-culture-no-groups = No sub-groups, by design

## Keys

review-keys-title = Keys at the lead’s desk
review-keys-lines = On the wall
review-keys-way = Find your way
review-key-up-down = the line before, after
review-key-page = eight lines up, down
review-key-home = Ctrl+Home
review-key-end = Ctrl+End
review-key-ends = first, last line
review-key-question = the question before, after
review-key-all = all questions
review-key-type = find a code or make one
review-key-enter = give the code
review-key-list = see every code
review-key-quote = report-worthy quote
review-key-missed = a name was missed
review-key-place = place 1 to 8
review-key-lock = lock now
review-key-card = this card
