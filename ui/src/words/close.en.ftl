# The end of a study, and files for other programs.

review-place-close = Close

close-title = Is there anything about a person?
close-lead = For a privacy or access request. The name you type is not stored and not logged.
close-name = Their name
close-look = Look
close-looking = Looking through everything. In a large study this takes a few seconds.
close-nothing = Nothing found in what was searched
close-something = { $texts ->
    [one] Something found in { $texts } text
   *[other] Something found in { $texts } texts
}
close-something-more = Where and how, without the text or the interview. Read these places before you answer the request.
close-searched = Searched
close-searched-interviews = { $interviews ->
    [one] { $interviews } interview, { $statements } statements
   *[other] { $interviews } interviews, { $statements } statements
}
close-searched-others = Memos, themes, report, comments, remarks, learned words and questions: { $others } texts
close-searched-files = { $files ->
    [0] No file was written since the app was opened
    [one] The name of { $files } file written since the app was opened
   *[other] The names of { $files } files written since the app was opened
}
close-searched-how = As written, without accents, by sound, by initials; no nicknames
close-sight = Out of sight
close-sight-files = Files copied out of this app
close-sight-machines = { $machines ->
    [one] Interviews on { $machines } interviewer’s machine that were not handed over
   *[other] Interviews on { $machines } interviewers’ machines that were not handed over
}
close-sight-missing = { $files ->
    [one] { $files } hand-over file that was written and never came
   *[other] { $files } hand-over files that were written and never came
}
close-sight-people = { $people ->
    [0] By the counts, no invited person is missing here
    [one] { $people } invited person with neither an interview nor a refusal here
   *[other] { $people } invited people with neither an interview nor a refusal here
}
close-sight-unknown = How many were invited: not entered
close-sight-directory = The organisation’s directory, which lists everybody
close-sight-nobody = A description that names nobody
close-print-html = Write the statement, EN and FR (page)
close-print-docx = Write the statement, EN and FR (document)
close-printed = Written.
close-before = Statements written before, without the names
close-before-none = No statement was written yet.
close-month = Month
close-outcome = Outcome
close-out = Out of sight at the time
close-outcome-nothing = Nothing found
close-outcome-found = { $texts ->
    [one] Found in { $texts } text
   *[other] Found in { $texts } texts
}
close-out-people = { $people ->
    [one] { $people } person without an interview here
   *[other] { $people } people without an interview here
}
close-where = Where
close-how = How
close-texts = Texts
close-place-answers = Answers
close-place-memos = Memos
close-place-themes = Themes
close-place-report = Report
close-place-comments = Comments and reasons
close-place-remarks = Remarks on the questions
close-place-words = Learned words
close-place-kit = Questions
close-place-files = Names of files
close-how-whole = The whole name
close-how-part = A part of the name
close-how-sound = A word that sounds like it
close-how-initials = The initials

close-hold = Hold
close-hold-on = Destroy nothing
close-hold-why = Switch on when a request or a dispute is open.
close-destroy = Destroy the study
close-due = Due after { $month }.
close-due-none = No date is set.
close-records = Records and keys
close-codes = Themes and memos
close-released = What left, stays
close-unreceipted = Files without a receipt
close-backups = Backups until
close-certificate = The certificate lists what was destroyed here, and which copies remain until when.
close-destroy-open = Destroy the study…
close-destroy-held = The hold is on: nothing can be destroyed.
close-destroy-lead = This cannot be undone. Every interview of this study on this machine, the themes and the report in the making are gone for good.
close-destroy-type = To go on, type the edition ({ $edition }) or the three words of the study ({ $words }).
close-destroy-field = Edition or three words
close-destroy-now = Choose a place for the certificate, and destroy
close-destroyed = The study is destroyed
close-destroyed-more = The certificate lies where you put it. It says what is gone, and which copies remain elsewhere until when.
close-destroyed-leave = To the front door
close-status-hold = Hold: nothing is destroyed
close-status-free = No hold

exports-open = Choose a file…
exports-title = Files for other programs
exports-lead = Answers leave this app with these files. Names are replaced; the words are as noted. Whoever gets a file can pass it on.
exports-few = With fewer than { $floor } interviews, answers do not leave.
exports-lines = { $lines ->
    [one] { $lines } line leaves, in an order of chance under each question: nothing ties two of them to one person.
   *[other] { $lines } lines leave, in an order of chance under each question: nothing ties two of them to one person.
}
exports-named = Lines in which somebody was named, with a placeholder: { $named }. Lines with a number: { $numbers }.
exports-left = Staying here, because too few stand behind them: questions, { $questions }; lines, { $lines }.
exports-sure = I have read what leaves, and who gets it may read it.
exports-answers-csv = Answers, table (CSV)
exports-answers-csv-more = One row for each line: question, kind, speaker, own words, language, text, themes. No ratings, no numbers of a person.
exports-answers-xlsx = Answers and figures, workbook (XLSX)
exports-answers-xlsx-more = The same rows, and on a second sheet the figures as the report shows them.
exports-project = Project for analysis (REFI-QDA)
exports-project-more = One text for each question with the answers whole, the codebook, the codings and the memos. It shows how many answered each question: for the study’s own analysts.
exports-write = Write
exports-write-name = Write: { $what }
exports-written = Written.
exports-not-sure = Tick the box above first.

front-destroyed = A study was destroyed on this machine, as it was begun before. Its certificate lies where it was to be put, or beside the study’s folder.
front-destroying = The destruction of the study was begun and could not be ended. It goes on at the next start.

inbox-opening = { $waiting ->
    [one] Opening: { $waiting } file still waits.
   *[other] Opening: { $waiting } files still wait.
}
inbox-taking = { $ready ->
    [one] Importing: { $ready } interview still waits.
   *[other] Importing: { $ready } interviews still wait.
}
inbox-stop = Stop
inbox-stopped = Stopped. What was imported is in the study, file by file; the rest still waits here.
