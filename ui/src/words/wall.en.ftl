### The wall: steps back, words found, spans, filters and the whole interview.

step_undo = Undone: { $what }
step_redo = Done again: { $what }
step_undo-none = There is nothing to undo.
step_redo-none = There is nothing to do again.
step-theme_given = theme given
step-theme_taken = theme taken away
step-themes_moved = themes moved
step-theme_made = theme made
step-themes = themes changed
step-quote_chosen = quote chosen
step-quote_dropped = quote dropped
step-quotes = quotes changed
step-memo = memo changed
step-summary = opening words changed
step-paragraphs = paragraph changed
step-actions = action changed
step-comments = comment changed
step-earlier = edition before changed

## Words found

wall-find = Find words
wall-find-title = Words in all answers
wall-find-hint = Beginnings of words are enough. “Between quotation marks”, words stand as they are written.
wall-find-begin = Type what to look for, in English or in French.
wall-find-found = { $lines ->
    [0] No line holds these words.
    [one] { $lines } line holds these words.
   *[other] { $lines } lines hold these words.
}
wall-find-first = { $lines } lines hold these words. Here are { $shown }; another word narrows them.
wall-find-back = Back to { $question }
wall-find-status = Answer { $n } of { $answers } with these words

## Words of a line, and whole answers

wall-code-span = Code for the words “{ $words }”
wall-code-answer = Code for the whole answer
wall-add-span = Code these words
wall-add-answer = Code the whole answer
wall-picked = Chosen: { $words }
wall-picked-answer = Chosen: the whole answer
wall-picked-none = Nothing chosen. The line is coded.
wall-of-span = “{ $words }”:
wall-of-answer = The whole answer:
wall-take-span = Take away the code “{ $name }” from “{ $words }”
wall-take-answer = Take away the code “{ $name }” from the whole answer
wall-unquote-span = Drop the quote “{ $words }”
wall-why = why:
wall-heard = heard differently:

## Filters

wall-filter-theme = Theme
wall-filter-any = any
wall-filter-own = their words

## Whole interview

wall-look = Show whole interview…
wall-looks = { $looks ->
    [0] Asks for a reason.
    [one] Asks for a reason. { $looks } look so far.
   *[other] Asks for a reason. { $looks } looks so far.
}
wall-look-title = A whole interview
wall-look-why = Why do you look at it?
wall-look-hint = Answers read together can point at someone. Your reason is kept in the study, and each look is counted.
wall-look-show = Show it
wall-look-shown = { $looks ->
    [one] { $looks } look so far in this study. Closing puts it away.
   *[other] { $looks } looks so far in this study. Closing puts it away.
}

## Keys

wall-key-find = find words in all answers
wall-key-span = choose words of the line; Shift+← takes one back
wall-key-slide = the words beside those chosen
wall-key-whole = the whole answer, or the line again
wall-key-esc = leave the code; drop the choice; show all lines
wall-key-undo = undo, do again
