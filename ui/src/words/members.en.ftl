actions-button = Actions…
comments-button = Comments…
actions-title = Strategic actions
actions-lead = What is proposed, and what is already under way. An owner is a role, never a person.
actions-none = Nothing so far.
actions-add = Add an action
actions-new = A new action
actions-change = Change this action
actions-what-en = In English
actions-what-fr = In French
actions-owner-en = Owner, in English
actions-owner-fr = Owner, in French
actions-owner-hint = A role, for example “service lead”.
actions-state = Where it stands
actions-proposed = Proposed
actions-under-way = Under way
actions-until = Until
actions-until-soon = Within three months
actions-until-year = Within a year
actions-until-next-edition = Before the next edition
actions-until-later = Later, or always
actions-themes = Themes it answers
actions-answers = Answers: { $themes }
actions-empty = Say what is to be done, in one language at least.
actions-missing-en = The English is still empty
actions-missing-fr = The French is still empty
actions-edit = Change
actions-edit-name = Change action { $place }
actions-up = Move action { $place } up
actions-down = Move action { $place } down
actions-drop = Remove action { $place }
actions-moved = Now at place { $place }
actions-dropped = Action removed

comments-title = What members say
comments-lead = Participants read the draft first. Each can save a note in it that only you can open; it does not say who wrote it.
comments-open = Open members’ notes…
comments-open-only = Only what is open
comments-none = Nothing so far.
comments-came = { $comments ->
    [0] Nothing new
    [one] One comment came
   *[other] { $comments } comments came
}
comments-count = { $comments ->
    [one] One comment, { $open } open.
   *[other] { $comments } comments, { $open } open.
}
comments-blocking = { $blocking ->
    [one] In one of them somebody could be recognised: nothing is exported before it is dealt with.
   *[other] In { $blocking } of them somebody could be recognised: nothing is exported before they are dealt with.
}
comments-on-heading = { $number } · Heading
comments-on-paragraph = { $number } · Paragraph
comments-on-quote = { $number } · Quote
comments-on-figures = { $number } · Figures
comments-on-action = { $number } · Action
comments-on-gone = { $number } · No longer in the report
comments-recognised = “I could be recognised”
comments-settled = Dealt with
comments-only-ticked = Ticked, without words.
comments-response = What was done
comments-say-what = Say what was done: whoever wrote this could be recognised.
comments-settle = Dealt with
comments-reopen = Open it again
comments-keep = Save, leave open
comments-refused-not-a-bundle = One file is not a member’s note. Nothing of it was taken.
comments-refused-other-kind = One file is of another kind: a member’s note ends in “.subrosa-comment”. Nothing of it was taken.
comments-refused-other-recipient = One note was sealed to somebody else. Ask which study its draft was of. Nothing of it was taken.
comments-refused-other-study = One note is on a draft of another study. Nothing of it was taken.
comments-refused-too-large = One file is larger than any note. Nothing of it was taken.
comments-refused-newer = One note was written by a newer form than this program knows. Update the program, then open it again.
comments-refused-damaged = One note is damaged, or its draft was never written here. Ask for it once more. Nothing of it was taken.
report-format-members = Draft for those who took part
report-format-members-why = A web page with numbers and a form in it. What they write is sealed in their browser; only you can open it.
report-write-members-en = Members’ draft, English…
report-write-members-fr = Members’ draft, Français…
