# What the two say about the kit in their debrief
remarks-title = About the kit, for the next interview
remarks-apart = This is about the questions, not about the participant. It is stored apart, never with this interview, and your lead reads it together with remarks from other interviews.
remarks-hard = Questions that were hard to understand or to answer
remarks-missing = What was missing from the kit
remarks-change = What to change next time: order, time, wording

# The lead's list
remarks-group = From the debriefs
setup-step-remarks = Remarks on the kit
setup-step-remarks-is = What interviewers say about it
remarks-lead-title = What interviewers say about the kit
remarks-lead = Written in the debriefs and stored apart from the interviews. The list is in alphabetical order: which machine or which interview a remark comes from is not in it.
remarks-when =
    { $n ->
        [one] A machine sends its remarks with a hand-over once { $n } interview was sealed on it since the last time.
       *[other] A machine sends its remarks with a hand-over once { $n } interviews were sealed on it since the last time.
    }
remarks-none = No remark has come so far.
remarks-none-on = Nothing on this so far.
