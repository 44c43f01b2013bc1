### Set-up: the study before its first interview.

setup-ready = Ready to invite?
setup-ready-count = { $done } of { $all } done.
setup-ready-all = All { $all } are done.
setup-steps = Steps of the set-up
setup-machine = This machine
setup-step-study = Name and edition
setup-step-kit = Question kit
setup-step-kit-is = { $questions ->
    [0] None yet
    [one] { $questions } question
   *[other] { $questions } questions
}
setup-step-file = Study file to hand out
setup-step-file-open = After the kit
setup-step-file-ready = One for each interviewer
setup-step-file-done = Written
setup-step-machines = Interviewers’ machines
setup-step-machines-is = { $machines ->
    [0] None yet
    [one] { $machines } machine
   *[other] { $machines } machines
}
setup-step-passphrase = Passphrase
setup-step-passphrase-is = Change it here
setup-state-open = to do
setup-state-touched = begun
setup-state-answered = done
setup-no-list = No invitee list on this machine, by design

## The study

setup-study-title = Name and edition
setup-study-lead = The name stands on everything that goes out. Machines that joined already see another one with the next update.
setup-study-name-en = Name in English
setup-study-name-fr = Name in French
setup-study-edition = Edition
setup-study-none = not given
setup-invited = People invited
setup-floor = Smallest group that may be shown
setup-floor-hint = Figures for fewer people are held back.
setup-level = Ask the participant’s level
setup-level-hint = Director or executive director. It makes people easier to recognise: leave it off unless the report needs it.
setup-number-wrong = A whole number, { $from } to { $to }.

## The kit

setup-kit-title = Question kit
setup-kit-lead = Choose one Markdown file for each language: headings for sections, numbers for questions. Sub Rosa reads both, compares the two languages, and shows what it did not understand.
setup-kit-choose = Choose the questions…
setup-kit-now = { $questions ->
    [one] The study has a kit with { $questions } question.
   *[other] The study has a kit with { $questions } questions.
}
setup-kit-replace = Another kit can take its place until the first record comes in.
setup-kit-in-use = Records came in that were taken with this kit. A newer one may say it better and ask more, and has to ask all that they answer.
setup-kit-question = Question { $question }
setup-kit-no-script = No script so far. It comes from the field guide, in one file for each language.
setup-kit-add-script = Add the script…
setup-kit-read = Read it
setup-kit-back = Back to set-up
setup-kit-take = Take this kit
setup-kit-leave = Leave it
setup-kit-not-kept = Nothing is kept until you take it.
setup-kit-map = Parts of the kit
setup-kit-script = Script
setup-kit-thanks = Thanks
setup-kit-themes = Themes: { $themes }
setup-kit-agree = EN and FR agree
setup-kit-question-agree = Question { $question }, EN and FR agree
setup-kit-question-look = Question { $question }, to look at
setup-kit-missing = missing
setup-kit-lint = To look at
setup-kit-lint-none = EN and FR agree everywhere.
setup-kit-lint-one = One language only: there is nothing to compare.
setup-kit-leftovers = Lines not understood
setup-kit-leftovers-none = Every line was understood.
setup-kit-leftovers-hint = They stay out of the kit. Mend the file and read it again, or take the kit without them.
setup-kit-leftover = { $lang ->
    [fr] French, line { $line }
   *[en] English, line { $line }
}
setup-kit-status = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} · { $findings ->
    [0] nothing to look at
    [one] { $findings } thing to look at
   *[other] { $findings } things to look at
}
setup-kind-text = Open text
setup-kind-numbers = Numbers
setup-kind-several = Several from a list
setup-kind-yes_no = Yes or no, then why
setup-kind-percent = Percentages that add up to 100
setup-kind-agreement = Agreement, { $from } to { $to }
setup-kind-topics = Topics, each discussed
setup-part-fields = Fields
setup-part-options = To choose from
setup-part-rows = Rows
setup-part-columns = Columns
setup-part-points = Points of the scale
setup-part-statements = Statements
setup-part-topics = Topics
setup-part-why = Asked at { $ratings }
setup-part-follow-ups = Follow-ups
setup-part-after-yes = After yes:
setup-part-after-no = After no:
setup-part-probes = Probes, for the interviewer only
setup-part-notes = Notes, for the interviewer only
setup-part-explanation = May be read out:
setup-script-spoken = Said aloud
setup-script-ask_notes = Permission for notes
setup-script-ask_consent = Consent
setup-script-if_no = If no
setup-script-if_yes = If yes
setup-script-blank = name, spoken only

## The study file

setup-file-title = Study file to hand out
setup-file-lead = Every interviewer opens this file on first start. It holds the kit and the key that hand-overs are sealed to. It holds no secret and no name.
setup-file-words = Three words to compare aloud
setup-file-words-why = The interviewer sees three words after opening the file. When they are not these, the file was replaced on the way: do not begin.
setup-file-write = Write the study file…
setup-file-written = Written. Hand it to each interviewer, then compare the words.
setup-file-first = First take in a question kit.

## Machines

setup-machines-title = Interviewers’ machines
setup-machines-lead = Hand-overs are taken only from the machines in this list. Each interviewer writes a machine card and gives it to you.
setup-machines-table = Machines of this study
setup-machines-machine = Machine
setup-machines-words = Words to compare aloud
setup-machines-last = Last hand-over
setup-machines-last-none = none yet
setup-machines-last-number = no. { $number }
setup-machines-gaps = { $n ->
    [one] no. { $numbers } never came
   *[other] nos. { $numbers } never came
}
setup-machines-none = No machine so far.
setup-machines-add = Add a machine card…
setup-machines-added = Machine { $letter } is in the list. Compare its three words aloud now.
setup-machines-renewed = No machine is new. A newer card of a known machine was taken.
setup-machines-why = Read the three words aloud with the interviewer.
    .more = If they see other words on their machine, the card was replaced on the way: its hand-overs would come from someone else.

## Passphrase

setup-pass-title = Passphrase
setup-pass-lead = It opens this vault and is kept nowhere. Without it, nobody can read the study again.
setup-pass-new-hint = Six words are easy to keep and hard to guess.
setup-pass-suggest = Suggest six words
setup-pass-show = Show what I type
setup-pass-weak = Too easy to guess. Take a longer one, or let six words be suggested.
setup-pass-enough = Hard enough to guess

## Differences between the languages

lint-missing_side = Missing in one language
lint-count_differs = A list is longer in one language
lint-explanation_missing = An explanation is missing in one language
lint-scope_differs = Says much more in one language
lint-order_differs = “If yes” and “if no” come in another order
lint-owner_differs = About the team in one language, the person in the other
lint-sentences_differ = A sentence is missing in one language
lint-question_mark_differs = A question in one language, a statement in the other
lint-numbers_differ = The numbers differ
lint-blanks_differ = The spoken blanks differ
lint-other_language = Words of the other language
lint-word_differs = A word has no counterpart
lint-reach_differs = For the interviewer only in one language
lint-unknown = The two languages differ here
