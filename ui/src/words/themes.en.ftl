## The table

themes-table = Themes by column: interviews with each, of { $interviews }. Fewer than { $floor } are said in words.
themes-table-exact = Themes by column: interviews with each, of { $interviews }. Every count is exact.
themes-exact = Exact counts, on this screen only
themes-exact-lead = Of { $interviews }, exact. What leaves says fewer than { $floor } in words.
themes-theme = Theme
themes-in-all = In all
themes-level = level { $level }
themes-kind-pain = Pain points
themes-kind-success = Successes
themes-kind-idea = Ideas
themes-kind-progress = Progress
themes-cut = Columns
themes-cut-section = Sections
themes-cut-kind = Kinds of statement
themes-cut-question = Questions of section { $section }
themes-status = { $top ->
    [0] No theme
    [one] { $top } theme
   *[other] { $top } themes
} · { $below } below them
themes-status-coded = { $coded ->
    [one] { $coded } statement coded
   *[other] { $coded } statements coded
}, { $left } not yet

## One theme

themes-one = One theme
themes-pick = Pick a theme: the arrows go from one to the next, and Enter goes to its fields. Alt with an arrow moves it.
themes-name = Name
themes-name-en = Name in English
themes-name-fr = Name in French
themes-name-needed = A theme needs a name.
themes-belongs = What belongs here
themes-colour = Colour, with its letter { $letter }
themes-colour-0 = Blue
themes-colour-1 = Orange
themes-colour-2 = Green
themes-colour-3 = Purple
themes-colour-4 = Ochre
themes-colour-5 = Teal
themes-colour-6 = Red
themes-colour-7 = Violet
themes-read = { $statements ->
    [one] Read its one statement
   *[other] Read its { $statements } statements
}
themes-looking = Looking for its statements
themes-merge = Merge…
themes-merge-into = Merge into
themes-merge-note = Keep its name in the description of the one that stays
themes-merge-why = The one that stays has the statements of both. Quotes stay chosen.
themes-split = Split…
themes-split-how = Tick the statements that go to the new theme. The others stay.
themes-split-name = Name of the new theme
themes-split-none = Tick at least one statement.
themes-split-picked = { $picked } of { $statements } ticked
themes-split-now = Split
themes-move = Move under…
themes-move-under = Move under
themes-move-top = None: to the top
themes-up = Move up
themes-down = Move down
themes-remove = Remove…
themes-remove-what = { $statements ->
    [0] No statement has this theme. Its parts move up to where it stands.
    [one] Its one statement loses this theme. Its parts move up to where it stands.
   *[other] Its { $statements } statements lose this theme. Its parts move up to where it stands.
}
themes-remove-now = Remove
themes-undo = Every step here can be undone, Ctrl+Z.
themes-back = Back to its fields
themes-cancel = Cancel
themes-close = Close
themes-no-such = No theme goes by this name.

## Saturation

themes-saturation = New themes as interviews were read
themes-saturation-few = It is told from { $floor } interviews on, and once a theme is given.
themes-saturation-how = Records have no order in time, on purpose. This is the mean over every order in which they could be read, five at a time.
themes-saturation-table = New themes, batch by batch
themes-saturation-read = Interviews read
themes-saturation-new = New themes
themes-saturation-found = Themes so far

## Files

themes-file-button = Codebook file…
themes-file = Codebook file
themes-file-out = Give the codebook to another program
themes-file-out-why = Names and descriptions of themes; no statement, and nothing about who gave one.
themes-file-csv = Write codebook.csv (Taguette)
themes-file-xlsx = Write codebook.xlsx (spreadsheets)
themes-file-qdc = Write codebook.qdc (REFI-QDA)
themes-file-in = Take themes from elsewhere
themes-file-in-why = Only what is not here yet is added. Nothing is taken before you saw it.
themes-file-open = Open a codebook (CSV or QDC)…
themes-file-earlier = { $themes ->
    [one] Add the one theme of the earlier edition
   *[other] Add the { $themes } themes of the earlier edition
}
themes-file-written = Written.
themes-file-taken = { $fresh ->
    [one] One theme was added.
   *[other] { $fresh } themes were added.
}
themes-file-found = { $fresh ->
    [one] One theme is new
   *[other] { $fresh } themes are new
}, { $known } are here already
themes-file-over = { $things ->
    [one] One thing was not understood
   *[other] { $things } things were not understood
}
themes-file-take = Add the new ones
themes-over-column = Line { $line }: the column “{ $what }” is not used.
themes-over-element = Line { $line }: the element “{ $what }” is not used.
themes-over-nameless = Line { $line }: a theme without a name is left out.
themes-over-too-long = Line { $line }: “{ $what }” and so on was cut.
themes-over-twice = Line { $line }: “{ $what }” is there twice; the first one counts.
themes-over-no-whole = Line { $line }: “{ $what }” is not there, so its part stands at the top.
themes-over-too-deep = Line { $line }: “{ $what }” stands deeper than is kept, and moves up.

## Two coders

themes-coders = Two coders
themes-coders-why = The file holds your themes and where you gave them, sealed to this study: no quote, no memo, no word of an interview.
themes-coding-write = Write my coding
themes-coding-open = Open a colleague’s coding…
themes-coding-written = Written. It opens only where this study’s interviews are read.
themes-coding-merge = Take over
themes-coding-merged = Taken over.
themes-coders-lines = { $lines ->
    [one] One statement was read by both.
   *[other] { $lines } statements were read by both.
}
themes-kappa-source = κ after Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement, 1960, 20(1), 37–46.
themes-coders-stranger = This coding was written in another vault. Ask your colleague whether it is theirs.
themes-coders-unmatched = Places in interviews that only one of you has, or where a name was mended since, are not compared: { $mine } of yours, { $theirs } of theirs.
themes-coders-table = Agreement, theme by theme, in statements
themes-coders-both = Both
themes-coders-mine = You only
themes-coders-theirs = They only
themes-coders-percent = Agreement
themes-coders-way = What stays
themes-coders-way-of = What stays of { $theme }
themes-coders-new = not here yet
themes-coders-ours = not in their codebook
themes-coders-named = there: “{ $theirs }”
themes-kappa = κ
themes-kappa-none = none
themes-kappa-why = Without a κ, both gave the theme to every statement or to none: chance alone would agree as well.
themes-percent = { $share }%
themes-way-both = both
themes-way-mine = mine
themes-way-theirs = theirs
