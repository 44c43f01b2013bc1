## The report

report-title = The report
report-parts = Parts of the report
report-part-1 = Summary
report-part-2 = The interviews
report-part-3 = Major themes
report-part-4 = Culture
report-part-5 = Strategic actions
report-part-6 = Answers
report-part-done = done
report-export = Export…
report-rows = Rows of this part
report-side = About this row
report-row = Row { $number }
report-row-new = A paragraph that is not written yet
report-in-en = English
report-in-fr = Français
report-empty-en = Not written in English yet.
report-empty-fr = Not written in French yet.
report-behind-en = English is behind
report-behind-fr = French is behind
report-missing-en = English is missing
report-missing-fr = French is missing
report-changed-show = Show what changed
report-changed-hide = Hide what changed
report-quote-to-check = quote to check
report-edit-hint = Saved as you type. Ctrl+L changes the column, Esc goes back to the rows.
report-part-none = Fewer than { $floor } interviews are in. This part stays empty until there are enough.

report-side-heading = A heading
report-side-paragraph = A paragraph
report-side-figures = Figures
report-side-action = An action
report-side-quote = A quote
report-side-live = It follows the answers by itself.
report-side-action-why = It is printed as it stands among the actions.
report-edit = Edit
report-add = Add a paragraph
report-up = Move up
report-down = Move down
report-drop = Drop
report-agree-name-en = The English still says the same
report-agree-name-fr = The French still says the same

report-check = Quote check
report-check-passed = It can be printed
report-check-open = { $points ->
    [one] { $points } point to settle before it can be printed
   *[other] { $points } points to settle before it can be printed
}
report-check-all = Every quote can be printed.
report-check-some = { $open ->
    [one] { $open } quote is to be settled before anything is exported.
   *[other] { $open } quotes are to be settled before anything is exported.
}
report-check-next = Go to the next one
report-quotes-none = No quote is chosen so far. On the wall, Ctrl+Q chooses a line.
report-to-settle = to settle
report-settled = settled
report-kind-voice = From one interview
report-kind-rare = Rare words
report-kind-names = Names and role clues
report-kind-numbers = Numbers
report-kind-language = Language
report-none-voice = { $limit ->
    [one] Not more than { $limit } from this voice.
   *[other] Not more than { $limit } from this voice.
}
report-none-rare = All used in { $below } interviews or more, or by everyone.
report-none-names = None found.
report-none-numbers = None.
report-none-language = No sign of which one was spoken.
report-found-same_voice = More quotes from the same voice than the limit of { $limit }.
report-found-rare_word = Used in fewer than { $below } interviews: { $words }.
report-found-placeholder = Someone was named here: { $words }.
report-found-proper_noun = May be a name: { $words }.
report-found-role_clue = Says who it may be: { $words }.
report-found-number = { $words }.
report-found-language_clue = Few chose this language, and the quote stands in no other. Translate it.
report-allow = Print it all the same…
report-allow-name = Print it all the same: { $kind }
report-allow-why = Someone may be recognized by it. That it was allowed is kept, without the quote.
report-allow-sure = Yes, allow it
report-allow-no-more = Allow it no longer
report-back = Back
report-ways = Ways to settle it
report-way-paraphrase = Paraphrase
report-way-swap = Swap quote
report-way-translate = Translate
report-way-blur = Blur a detail
report-way-drop = Drop
report-way-drop-name = Drop this quote from { $question }
report-paraphrase-en = In your own words, in English
report-paraphrase-fr = In your own words, in French
report-paraphrase-hint = It is printed without quotation marks. Ctrl+Enter saves, Esc goes back.
report-translation-en = Translation into English
report-translation-fr = Translation into French
report-translation-hint = It is printed in that report only. Ctrl+Enter saves, Esc goes back.
report-rewrite-save = Save
report-rewrite-take-back = Take it back
report-others-none = No other line on this theme passes the check.

report-export-title = Export the report
report-export-blocked = { $open ->
    [one] { $open } quote is to be settled first: { $places }. Nothing can be exported before.
   *[other] { $open } quotes are to be settled first: { $places }. Nothing can be exported before.
}
report-format-docx = Document
report-format-docx-why = For a word processor, with real headings and tables. No author, no date.
report-format-html = Web page
report-format-html-why = One file that needs nothing else, for reading and for screen readers.
report-format-deck = One page
report-format-deck-why = The size of a slide, to be shown or printed.
report-format-actions = Actions
report-format-actions-why = A table for spreadsheets (CSV): state, horizon, owner and themes of each.
report-format-responses_docx = Comments and responses
report-format-responses_docx-why = A document for those who were asked. Words by which somebody could be recognized stay here; your response is in it.
report-format-responses_csv = Comments and responses, as a table
report-format-responses_csv-why = The same for spreadsheets (CSV).
report-write-actions-en = Actions, English…
report-write-actions-fr = Actions, Français…
report-write-responses_docx-en = Comments and responses, English…
report-write-responses_docx-fr = Comments and responses, Français…
report-write-responses_csv-en = Comments and responses as a table, English…
report-write-responses_csv-fr = Comments and responses as a table, Français…
report-write-docx-en = Document, English…
report-write-docx-fr = Document, Français…
report-write-html-en = Web page, English…
report-write-html-fr = Web page, Français…
report-write-deck-en = One page, English…
report-write-deck-fr = One page, Français…
report-numbered = Print the number of every row
report-written = Written.
report-writing = Writing { $interviews } interviews into the report
report-suppressed = { $n ->
    [one] { $n } figure is held back: it would tell of fewer than { $floor } people, or let such a number be worked out.
   *[other] { $n } figures are held back: they would tell of fewer than { $floor } people, or let such a number be worked out.
}
report-as-before = Print those figures as they left before

report-status-paragraphs = { $n ->
    [one] { $n } paragraph
   *[other] { $n } paragraphs
}{ $fr ->
    [0] {""}
   *[other] {" "}· { $fr } behind in French
}{ $en ->
    [0] {""}
   *[other] {" "}· { $en } behind in English
}
report-status-quotes = { $n ->
    [one] { $n } quote
   *[other] { $n } quotes
} · { $passed } passed
report-status-figures = { $n ->
    [0] Draft, final and deck agree on every figure
    [one] { $n } figure would tell of few beside what left before
   *[other] { $n } figures would tell of few beside what left before
}
