### Setting up a study, one step at a time: names, numbers, dates, rules, promises, papers, and who was heard.

setup-step-ready = What is ready
setup-step-ready-is = And what is still missing
setup-step-invited = Who is invited
setup-step-invited-is = { $invited ->
    [0] Nobody yet
    [one] { $invited } person
   *[other] { $invited } people
}
setup-step-dates = Dates and calendar
setup-step-rules = Rules that protect
setup-step-promises = What is promised
setup-step-papers = What goes to people
setup-step-coverage = Who was heard
setup-step-coverage-is = Division by division, in numbers
plan-step-study-is = { $edition }
plan-step-dates-is = { $from } to { $to }
plan-step-dates-open = Not said
plan-step-rules-is = Floor { $floor }, kept until { $until }
plan-step-rules-open = Floor { $floor }, no end date yet
plan-step-promises-is = And what backs it
plan-step-papers-open = Package, invitation, guide
plan-step-papers-done = Saved
plan-step-papers-away = A probe stands in them
plan-step-recovery-done = In force
coverage-group = While interviews are held

plan-next = Next: { $step }
plan-back = Back: { $step }

## Name and edition

plan-edition-hint = For example the year.
plan-name-missing = A name in one language at least.
plan-langs = Languages a participant can ask for
plan-langs-missing = One language at least.

## Who is invited

plan-invited-title = Who is invited
plan-invited-lead = Numbers only. Nobody’s name is asked for, here or later, and no number is ever tied to an answer.
plan-invited-hint = Everybody who gets an invitation.
plan-target = Interviews you hope for
plan-target-hint = Progress is shown against it. 0: not said.
plan-divisions = Divisions
plan-divisions-hint = If you want to see whether every division is heard. Those with fewer than { $floor } people are shown together.
plan-division-name = Division
plan-division-invited = Invited
plan-division-cell = { $what }, row { $row }
plan-division-add = Add a division
plan-division-total = { $people } in the list, { $invited } invited in all
plan-division-wrong = Each division needs a name and a whole number.

## Dates

plan-dates-title = Dates and calendar
plan-dates-lead = Say when interviews can be held. Weekends and the holidays of the federal public service are left out by themselves.
plan-from = First day
plan-to = Last day
plan-day-hint = For example { $day }.
plan-to-hint = At least two weeks after the packages went out.
plan-day-wrong = A day is written { $day }.
plan-hours = Hours of a day
plan-hours-hint = For example 10-12,13-15.
plan-hours-wrong = At least one part of the day.
plan-minutes = Minutes of an interview
plan-minutes-hint = The debrief comes after it.
plan-minutes-wrong = A whole number, 10 to 1,440.
plan-without = Days of your own to leave out
plan-without-hint = For example a retreat. Several with a comma between them.
plan-slots = { $days } days, room for { $slots } interviews
plan-slots-each = A whole day begins at { $starts }.
plan-weeks = Weeks of the window; each block is an interview
plan-week = Week of
plan-day-slots = { $slots ->
    [one] { $slots } interview
   *[other] { $slots } interviews
}
plan-day-off = left out
plan-day-outside = –
plan-calendar = Into your own calendar
plan-calendar-lead = The calendar file holds free hours only: no attendee, no organiser, no link to an interview.
plan-calendar-write = Save the calendar…
plan-calendar-written = Saved. Open it with your calendar.
plan-bookings-write = Save an empty list of bookings…
plan-bookings-written = Saved. Keep it outside Sub Rosa.
plan-bookings-lead = Who comes when stays in a list of your own, never in this vault. You can have it counted later: only numbers come in.

holiday-new-year-day = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-victoria-day = Victoria Day
holiday-canada-day = Canada Day
holiday-civic-holiday = Civic holiday
holiday-labour-day = Labour Day
holiday-national-day-for-truth-and-reconciliation = Truth and Reconciliation
holiday-thanksgiving-day = Thanksgiving
holiday-remembrance-day = Remembrance Day
holiday-christmas-day = Christmas Day
holiday-boxing-day = Boxing Day

## Rules

plan-rules-title = Rules that protect people
plan-rules-lead = What is there fits most studies. Set the month in which everything is destroyed, and go on.
plan-until = Everything is destroyed after
plan-until-hint = A month, for example 2030-12. The place “Close” reminds you.
plan-until-wrong = A month is written 2030-12.
plan-quotes_each = Quotes from one person, at most
plan-quotes_each-hint = Two say enough; three begin to sketch somebody.
plan-rare_below = A word is rare in fewer interviews than
plan-rare_below-hint = A quote with a rare word is held up until you look at it.
plan-no_change_points = “No change” below so many points
plan-no_change_points-hint = When this edition is compared with the one before.

## Promises

plan-promises-title = What participants are promised
plan-promises-lead = These sentences stand in the package. Under each is what keeps it, so that nothing is promised that is not kept.
plan-promise-backed = What keeps it:
plan-promise-free = the script asks aloud and waits for yes or no. After a no, only a count is left. A withdrawal destroys the interview’s key.
plan-promise-names = names are taken out while they are typed, before anything is stored. The two look at each doubtful word in the debrief, and teams become bands.
plan-promise-nil = at the end of the study a search for a person goes through every text, and prints what it searched and what it could not see.
plan-promise-draft = the draft goes to participants first, with numbered paragraphs. “I could be recognised” stops a paragraph. No figure is told of fewer than { $floor }, and no more than { $quotes } quotes of one person.
plan-promise-see = See: { $step }
plan-promise-own = You put this in other words: read it against what keeps it.
plan-promise-left-out = You left this sentence out of the package.
plan-promise-never = Do not promise that all names are found. Say that names which are found, or pointed out, are taken out.
plan-promise-edit = Change these sentences in “What goes to people”
plan-promise-script = What the script says aloud
plan-promise-script-hint = It comes with your kit. Read it once beside the list above: it must promise no more.
plan-promise-no-script = No script so far. It comes with the kit.

## Papers

plan-papers-title = What goes to people
plan-papers-lead = Everything is written already, in both languages. Read it, change what you like, then save all of it into a folder as documents and as pages.
plan-papers-write = Save all papers into a folder…
plan-papers-written = Saved: one folder for participants, one for interviewers.
plan-papers-away = { $texts ->
    [one] { $texts } paragraph for participants holds words meant for the interviewer. Nothing is saved until they are out.
   *[other] { $texts } paragraphs for participants hold words meant for the interviewer. Nothing is saved until they are out.
}
plan-papers-people = For participants
plan-papers-interviewers = For interviewers
plan-papers-own = { $texts } in your own words
plan-paper-package = Interview package
plan-paper-invitation = Invitation
plan-paper-reminder = Reminder
plan-paper-guide = Guide
plan-paper-keys = Card of keys
plan-paper-paper-kit = Kit on paper
plan-paper-look = Look at the paper
plan-paper-edit = Back to the text
plan-paper-made = This paper says what the program does. It is made anew each time and has no text to change.
plan-paper-blanks = Words in [brackets] are blanks. Fill them in after saving: names belong there, not here. The questions of your kit are added by themselves. An empty field leaves its paragraph out.
plan-paper-rest = The script and the questions of your kit are added by themselves. An empty field leaves its paragraph out.
plan-text-heading = Heading { $number }, { $lang }
plan-text-paragraph = Paragraph { $number }, { $lang }
plan-text-own = Your own words
plan-text-restore = As written by Sub Rosa
plan-text-restore-this = As written by Sub Rosa: { $what }
plan-text-left-out = Left out.
plan-text-hidden = A name was taken out. Put a blank like [contact] here, and the name into the saved document.
plan-gives-away = Words of question { $question } that are for the interviewer only stand here. Take them out.
plan-gives-away-notes = Words of the kit that are for the interviewer only stand here. Take them out.

## Who was heard

coverage-title = Who was heard
coverage-lead = So that every division has its say. Nothing here is tied to an interview or an answer.
coverage-none = No divisions are listed, so nobody can say whether each was heard.
coverage-open = At least one division has not been heard so far.
coverage-all = Every division has been heard.
coverage-whole = The whole study
coverage-target = { $records ->
    [one] { $records } interview came in
   *[other] { $records } interviews came in
}, of { $target } hoped for; { $invited ->
    [one] { $invited } person is invited
   *[other] { $invited } people are invited
}.
coverage-no-target = { $records ->
    [one] { $records } interview came in
   *[other] { $records } interviews came in
}; { $invited ->
    [one] { $invited } person is invited
   *[other] { $invited } people are invited
}.
coverage-lang = { $lang }: { $heard }
coverage-few = a few
coverage-table = Divisions. Those below { $floor } people are shown together, and no row tells how many came.
coverage-heard-head = Heard
coverage-booked-head = Booked
coverage-step-none = none yet
coverage-step-some = fewer than half
coverage-step-half = half or more
coverage-unheard = One or more of these has not been heard.
coverage-left-out = { $divisions ->
    [one] { $divisions } division is in no row: it has fewer than { $floor } people.
   *[other] { $divisions } divisions are in no row: together they are fewer than { $floor } people.
}
coverage-bookings = Count a list of bookings
coverage-bookings-lead = Your own list stays where it is. Sub Rosa reads its columns language, division and state, counts, and forgets the rows. Write “booked” or “held” as the state.
coverage-bookings-open = Choose the list…
coverage-bookings-read = Counted: { $booked } booked, { $heard } held. The rows are forgotten.
coverage-bookings-unclear = { $rows ->
    [one] { $rows } row has a state that is not understood.
   *[other] { $rows } rows have a state that is not understood.
}
coverage-bookings-elsewhere = { $rows ->
    [one] { $rows } row names a division that is not in your list.
   *[other] { $rows } rows name a division that is not in your list.
}
coverage-by-hand = Count by hand
coverage-by-hand-hint = How many, never who.
coverage-cell = { $what }, { $name }
coverage-never = These numbers stand in this vault only. They leave with no study file, no report and no export.

## What is ready

overview-title = What is ready and what is not
overview-lead = Steps can be done in any order, and everything is saved as you go. Alt+Page Down is the next step, Alt+Page Up the one before.
overview-can-start = Interviewers can start
overview-cannot-start = Interviewers cannot start yet
overview-all-there = Nothing is missing.
overview-needs-kit = Take a question kit.
overview-needs-file = Write the study file and give it to each interviewer.
overview-needs-machines = Add the card of each interviewer’s machine, so that what they hand over is accepted.
overview-table = All steps
overview-step = Step
overview-state = State
overview-why = What it is for
overview-study = { $state ->
    [answered] The name stands on everything that goes out.
   *[other] A name in both languages and an edition are still to come.
}
overview-invited = { $state ->
    [answered] The report can say how many took part.
   *[other] Without it the report cannot say how many took part.
}
overview-dates = { $state ->
    [answered] The calendar is saved.
    [touched] The days are known; the calendar is not saved.
   *[other] When interviews can be held is not said.
}
overview-rules = { $state ->
    [answered] The rules are set, and so is the month of destruction.
   *[other] The usual rules hold. The month of destruction is not said.
}
overview-kit = { $state ->
    [answered] The questions are there.
   *[other] Without questions nobody can start.
}
overview-promises = { $state ->
    [answered] What participants read is backed.
    [touched] Read what participants are promised, then save the papers.
   *[other] They come with the kit.
}
overview-papers = { $state ->
    [answered] Saved as they are now.
    [touched] Words for the interviewer stand in them.
   *[other] Not saved since they were changed.
}
overview-recovery = { $state ->
    [answered] A forgotten passphrase loses nothing.
   *[other] Without the sheet a forgotten passphrase loses the study.
}
overview-file = { $state ->
    [answered] It reached a machine.
    [touched] Written. It waits for the first machine.
   *[other] Interviewers start with it.
}
overview-machines = { $state ->
    [answered] What these machines hand over is accepted.
   *[other] No machine has joined.
}
