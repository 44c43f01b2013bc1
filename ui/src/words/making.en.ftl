### The kit's editor, and what was learned after the study.

making-title = The kit in the making
making-panes = from the map to the words to the tools
making-lead = Write the questions in both languages, side by side. Differences show while you type. Interviews use it once you put it into use.
making-in-hint = An XLSForm workbook (.xlsx) or a kit as JSON can be chosen as well.
making-open = Open the editor
making-from-scratch = Begin a new kit
making-from-sample = Begin with the sample
making-from-used = Begin with the kit in use
making-begin-hint = Beginning takes the place of the kit in the making. What was put into use stays.
making-none = No kit was begun yet. Choose above where to begin.
making-edit-first = Edit it first
making-whole = Whole kit
making-name-of-kit = Name of the kit
making-script-hint = Write {"{"}blank{"}"} where the name is spoken. It is never written down.
making-paragraphs = Paragraphs
making-part = Paragraph { $n } is
making-themes = Themes
making-minutes = Minutes planned
making-minutes-all = { $planned } of { $hour } minutes planned
making-minutes-none = Plan minutes for the script and for each section: together they make the hour.
making-minutes-left = { $left ->
    [0] They make exactly the hour.
    [one] { $left } minute left.
   *[other] { $left } minutes left.
}
making-minutes-over = { $over ->
    [one] { $over } minute over the hour.
   *[other] { $over } minutes over the hour.
}
making-nothing = EN and FR agree, and nothing is missing.
making-name = { $what } { $n }
making-add = Add { $what }
making-add-question = Add a question to section { $section }
making-added = { $name } added.
making-removed = { $name } removed.
making-up = Move up: { $name }
making-down = Move down: { $name }
making-remove = Remove: { $name }
making-moved = Now { $place } of { $of }.
making-moved-section = Now in section { $section }.
making-moved-end = It can go no further.
making-one-section = Section
    .a = a section
making-one-question = Question
making-one-probe = Probe
    .a = a probe
making-one-note = Note
    .a = a note
making-one-theme = Theme
    .a = a theme
making-one-field = Field
    .a = a field
making-one-option = Option
    .a = an option
making-one-topic = Topic
    .a = a topic
making-one-follow = Follow-up
    .a = a follow-up
making-one-row = Row
    .a = a row
making-one-column = Column
    .a = a column
making-one-statement = Statement
    .a = a statement
making-one-paragraph = Paragraph
    .a = a paragraph
making-ask = Question { $question }, as it is read aloud
making-kind = How question { $question } is answered
making-title-words = Title of section { $number }
making-detail = In brackets under { $entry }
making-explanation = Explanation of { $entry }, may be read out
making-point = Name of rating { $rating }
making-why = Asked at these ratings
making-why-at = Ask why at
making-least = Least
making-most = Most
making-least-of = Least number of field { $n }
making-most-of = Largest number of field { $n }
making-bands = Team sizes are kept as bands after the seal: 1–9, 10–19, 20–39, 40–59, 60–99, 100 and more.
making-after = Follow-up { $n } comes
making-after-yes = after a yes
making-after-no = after a no
making-role = Probe { $n } is
making-role-lead = leads to the others
making-role-question = a question
making-role-example = an example to offer
making-identifies = Beside other answers, this one could tell who gave it
making-change-same = Same
making-change-reworded = Reworded
making-change-replaced = Replaced
making-change-new = New
making-change-removed = Removed
making-change-around = Probes or notes only
making-in-en = English
making-in-fr = French
making-compared = Compared with the version before
making-compared-why = Changing a word makes a question “reworded”: its figures are no longer compared. Moving it does not.
making-versions = Versions put into use
making-version = Version { $number }, { $month }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}
making-version-first = The first one.
making-version-same = Only the order, minutes or marks changed.
making-look = Look at it as
making-look-noted = Note-taker
making-look-asked = Interviewer
making-look-given = Participant
making-look-noted-title = As the note-taker sees it
making-look-asked-title = As the interviewer sees it
making-look-given-title = As the participant is given it
making-look-given-why = Without probes, notes, themes and explanations: those are the interviewer’s.
making-look-leave = Back to the editor
making-look-lang = Language
making-look-notes = Notes
making-look-at = { $at } of { $of }
making-look-back = Back
making-look-next = Next
making-out = Write it as a file
making-out-hint = A form carries no planned minutes and no marks; JSON carries everything.
making-out-xlsform = XLSForm…
making-out-json = JSON…
making-written = The kit is written.
making-back = Undo
making-back-done = Taken back.
making-back-none = Nothing to take back.
making-forth = Redo
making-forth-done = Done again.
making-forth-none = Nothing to do again.
making-number = Number by order
making-numbered = Numbers follow the order.
making-use = Put into use
making-used = The study uses this kit.
making-use-hint = From then on the study file holds it. Machines that have a study file need an update.
making-is-used = The study uses exactly this kit.
making-in-use = Records came in. A new version may reword and add; every question and option they answer stays.
making-not-whole = Some questions lack words or options. They are listed above.
making-leftovers-hint = They stay out of the kit. Remove them once you have looked.
making-leftover-drop = Remove line { $line } from the list
making-form-left = What the form has and a kit has not
making-form-left-hint = None of this is taken over. Everything else is.

## What there is to know

advice-no_words = A question without words
advice-too_few = Options are missing, or have no words
advice-no_questions = A section without a question
advice-no_consent = The script never asks for consent
advice-numbers = Exact numbers of a team point at it: mark the question, and ask for no more than needed
advice-functions = What a team does points at it: mark the question
advice-together = Three marked questions: together they tell who most people are. Leave one out, or hand over fewer
advice-over_the_hour = More minutes planned than the hour has
advice-may_be_name = This looks like a name. Everybody who is interviewed reads it

## What of a form is not in a kit

form-type = A kind of question that an interview has not
form-tracking = Would record who, when or where: never taken over
form-column = A column without a meaning here
form-language = Words in a third language
form-expression = An expression that was not understood
form-condition = A condition that a kit cannot hold
form-constraint = A rule for an answer that a kit cannot hold
form-required = An answer that must be given; in an interview none must
form-repeat = A repeat: its questions are asked once
form-nested = A group in a group: its heading became a note
form-one_of = One of a list became several of a list
form-scale_by_order = Choices in words became points of a scale
form-choice = A choice that has no place
form-list = A list that nobody uses, or nobody wrote
form-reference = Words that hold the answer to another question
form-differs = Said differently at two places: the first was kept
form-unbalanced = A group that is not opened, or not closed
form-setting = A setting of the form
form-sheet = A sheet
form-other = Not in a kit

## After the study

setup-step-lessons = Looking back
setup-step-lessons-is = How each question served
lessons-title = Looking back on the kit
lessons-lead = How each question served, and what to change in the next edition.
lessons-no-time = How long a question took is not here: no time is kept but the month, so that nobody can be found by the clock.
lessons-below = Figures show from { $n } interviews on. What to change can be written now.
lessons-answered = Interviews that answered
lessons-not_asked = Not asked
lessons-no_time = No time left
lessons-declined = Declined
lessons-not_applicable = Not applicable
lessons-silent = Left open
lessons-few = a few, or nearly all but a few
lessons-most = nearly all of the others
lessons-least = { $n } or more
lessons-lines = Lines noted
lessons-probe = Asked:
lessons-change = What to change of { $question }
lessons-next = Copy into the next edition…
lessons-next-hint = Writes the kit in use as a file, with what to change as notes for whoever edits it. It holds no answer and no figure.
lessons-written = The file for the next edition is written.

## Numbers outside the kit's range, at entry

numbers-range = The kit expects { $least } to { $most }. It is kept as it was said.
numbers-least = The kit expects { $least } or more. It is kept as it was said.
