### How names are found, and the words that a study learned.

names-title = How names are found
names-lead = Sub Rosa replaces names while you type. It finds most of them and not all. These figures say how many, and how sure that is.
names-foot = Whoever was in the room looks once more before the seal.
names-range = { $low } to { $high }
names-lang-en = English
names-lang-fr = French
names-lang-mixed = Both in one line
names-lang-all = All
names-picture = Names found by the program. The dot is the figure, the bar is where the truth lies 95 times of 100. The scale begins at { $from }.

## Measured before

names-measured = Measured before
names-measured-lead = On { $date }, with notes of our own in which every name was marked by hand. They were written by the makers of the program: your notes may be harder.
names-set-notes = Notes in shorthand
names-set-unseen = Notes that nothing was tuned on
names-set-news = News and encyclopaedia
names-set-directory = People of a directory
names-set-other = Other notes
names-table = { $set }: what was measured, by language
names-col-lang = Language
names-col-names = Names
names-in-notes = { $notes ->
    [one] { $names } in { $notes } note
   *[other] { $names } in { $notes } notes
}
names-col-found = Found
names-col-range = 95 times of 100
names-col-words = Ordinary words hidden
names-col-right = Hidden and really a name
names-means = What this means
names-means-stay = { $n ->
    [one] Reckon with { $n } name of 100 that stays in the text until a person finds it.
   *[other] Reckon with up to { $n } names of 100 that stay in the text until a person finds them.
}
names-means-hard = Initials, names in small letters and names that are also words stay most often.
names-means-range = Names in one note resemble each other, so the truth can lie a little outside of the bar.

## In this study

names-study = In this study
names-study-lead = What the machines counted, summed. A machine tells only when { $n } interviews in a language stand behind it, so that no count belongs to one of them.
names-study-machine = What was counted on this machine. Your lead hears the sums once { $n } interviews in a language stand behind them, never those of one.
names-study-none = Nothing was counted so far.
names-study-table = Names found and missed in this study, by language
names-known = { $kept ->
    [one] { $kept } word kept
   *[other] { $kept } words kept
} · { $hidden ->
    [one] { $hidden } word hidden by hand
   *[other] { $hidden } words hidden by hand
} · { $people ->
    [0] no directory
    [one] { $people } person in the directory
   *[other] { $people } people in the directory
}
names-no-list = Which words they are is not listed here: some were heard in other people’s interviews. Your lead sees the list.
names-count-interviews = Interviews
names-count-found = Found by the program
names-count-hand = Hidden by hand
names-count-debrief = In the debrief
names-count-lead = By you
names-count-back = Given back
names-count-recall = Found, of all noticed
names-recall = The program found { $percent } of the names that anybody noticed ({ $count } of { $of }); 95 times of 100 between { $low } and { $high }.
names-false = Of what it hid, { $percent } was given back ({ $count } of { $of }); 95 times of 100 between { $low } and { $high }.
names-honest = A name that nobody noticed is not in these figures. The true share is lower.

## Words of this study

words-title = Words of this study
words-lead = Every word that was given back or hidden by hand. A hidden word is likely to be a name: the list is as confidential as the interviews.
words-why = Nobody else sees this list. It stays sealed in this vault; the report, the receipts and the study file hold none of it.
words-none = No word was given back or hidden by hand so far.
words-search = Find a word
words-found = { $n ->
    [one] { $n } word
   *[other] { $n } words
}
words-none-found = No such word.
words-more = { $n ->
    [one] { $n } more. Search for it.
   *[other] { $n } more. Search for them.
}
words-col-word = Word or phrase
words-col-what = In every interview
words-col-told = Machines
words-hidden = hidden
words-kept = kept
words-disputed = given back on a machine
words-told = told
words-untold = not told yet
words-remove = Take back
words-remove-of = Take back: { $word }
words-removed = Taken back. The machines hear it with the next update.

## An update for the machines

setup-update-title = Send interviewers an update
setup-update-lead = One file for every machine that joined: the study as it is now, and its words. It is sealed to those machines; nobody else can open it. An interview that is open goes on.
setup-update-untold = { $n ->
    [0] The machines were told every word.
    [one] { $n } change to the words was not told yet.
   *[other] { $n } changes to the words were not told yet.
}
setup-update-out = { $n ->
    [one] Machine { $machines } joined before there were updates. Ask for a new machine card and add it.
   *[other] Machines { $machines } joined before there were updates. Ask for new machine cards and add them.
}
setup-update-write = Write the update…
setup-update-first = First add a machine card.
setup-update-written = Written. Give it to every interviewer.
setup-step-words = Words of this study
setup-step-words-is = Kept, hidden, taken back
setup-step-names = How names are found
setup-step-names-is = Figures, and what they mean
setup-names = Names
