### Who opens what, and until when: waves, deputies, machines that were lost.

setup-step-keys = Keys and deputies
setup-step-keys-is = Who opens hand-overs, until when
keys-title = Keys and deputies
keys-lead = Hand-overs are sealed to a key that lives for a month of interviews and a fortnight. After that no copy of them opens, in any mailbox.
keys-lead-deputy = This desk reads the study beside its lead, with keys of its own. Each falls with its wave.
keys-clock-ahead = This machine’s clock went on by more than sixty days. It shows { $today }.
keys-clock-behind = This machine’s clock stands before the last time this vault was open. It shows { $today }.
keys-clock-why = While nobody says that the date is right, no wave closes by itself and no key is destroyed.
keys-clock-right = The date is right
keys-clock-done = The date counts from now on.

keys-waves = Waves
keys-waves-lead = A wave takes interviews for thirty-one days at most. Fourteen days after it closes, its key is destroyed here and on every deputy’s machine.
keys-waves-none = No wave so far. The lead’s file for deputies brings them.
keys-wave = Wave
keys-wave-since = Opened
keys-wave-until = What comes
keys-wave-open = Open. It closes by itself on { $day }.
keys-wave-closed = Closed. Its key is destroyed on { $day }; import everything before then.
keys-wave-ended = Key destroyed on { $day }. Nothing that was sealed to it opens any more.
keys-due-hold = Closed, and kept by the hold.
keys-due-other = Closed, and kept until the clock and the vault are in order.
keys-hold-why = The hold is on: no key is destroyed. It is switched off under Close.
keys-wave-close = Close
keys-wave-close-one = Close wave { $number }
keys-closing = Close wave { $number }?
keys-closing-why = Machines that were not told of another wave go on sealing to this one. What is not imported in fourteen days can never be read here; it stays on the interviewer’s machine until a receipt comes.
keys-closing-do = Close wave { $number }
keys-closing-not = Leave it open
keys-wave-closed-now = Wave { $number } is closed.
keys-wave-open-new = Open a new wave
keys-wave-opened = A new wave is open. Send an update, so that machines seal to it.
keys-outstanding = Outstanding
keys-outstanding-gap = { $n ->
    [one] Machine { $letter }: no. { $numbers } never came.
   *[other] Machine { $letter }: nos. { $numbers } never came.
}
keys-outstanding-silent = Machine { $letter }: nothing came yet.

keys-deputies = Deputies
keys-deputies-lead = A deputy opens every hand-over on a machine of their own, imports and codes as you do. What machines wrote before they were told of the deputy does not open there.
keys-deputies-not = A deputy signs no study file, no update and no receipt, adds no machine, and opens or closes no wave.
keys-deputy = Deputy
keys-deputy-state = Keys
keys-deputy-in = { $spare ->
    [0] In the open wave. A new card is needed before the next one.
    [one] In the open wave. One key for waves to come.
   *[other] In the open wave. { $spare } keys for waves to come.
}
keys-deputy-out = Not in the open wave: ask for a new card.
keys-deputy-drop = Remove
keys-deputy-drop-one = Remove deputy { $number }
keys-deputy-dropped = Removed. Send an update: until machines have it, they still seal to this deputy.
keys-card = Is this what the deputy reads aloud?
keys-card-why = Speak with the deputy in person or by telephone. When a word differs, the card was replaced on the way.
keys-card-same = The words are the same: add
keys-card-other = They differ: put the card away
keys-card-added = Added. Send an update to the machines, then write the file for deputies.
keys-card-declined = The card was put away. Nobody was added.
keys-card-open = Open a deputy’s card…
keys-deputies-write = Write the file for deputies…
keys-deputies-written = Written. It is sealed to the deputies; send it as you like.

keys-lost = A machine was lost
keys-lost-lead = What a lost machine sends from then on is refused. What it brought stays in the study.
keys-lost-machine = Machine { $letter }
keys-lost-is = Taken off the study
keys-lost-take = Take off
keys-lost-take-one = Take off machine { $letter }
keys-lost-mistake = It was a mistake
keys-lost-mistake-one = It was a mistake: trust machine { $letter } again
keys-lost-ask = Take machine { $letter } off the study?
keys-lost-ask-why = Hand-overs of it that were not imported will be refused, also those it wrote before. It gets no more updates.
keys-lost-do = Take machine { $letter } off
keys-lost-not = Leave it
keys-lost-done = Machine { $letter } is off the study.
keys-lost-back = Machine { $letter } is trusted again.

keys-untold = The study changed since its last file.
    .more = Machines and deputies do not know it. Send the update from “Study file to hand out”, and the file for deputies from here.

keys-own = This deputy’s desk
keys-own-why = Read these words to the lead. They add you when theirs are the same.
keys-own-write = Write this desk’s card…
keys-own-written = Written. Give it to the lead, then compare the words aloud.
keys-own-open = Open the lead’s file…
keys-own-none = No file of the lead has come yet: nothing can be imported.
keys-own-number = { $spare ->
    [0] The lead’s file no. { $number } is in. No key is left for a next wave: write a new card.
    [one] The lead’s file no. { $number } is in. One key for waves to come.
   *[other] The lead’s file no. { $number } is in. { $spare } keys for waves to come.
}
keys-own-not = You import, read and code as the lead does.
    .more = Study files, updates, receipts, machines, waves and the kit are the lead’s alone, and are not offered here.

join-as = What do you do in this study?
join-as-interviewer = I take part in interviews
join-as-deputy = I am the lead’s deputy
join-deputy-lead = It opens the hand-overs that you import. The lead does not have it.
join-deputy-do = Join as deputy

again-waits = { $n ->
    [one] One interview was handed over and has no receipt yet.
   *[other] { $n } interviews were handed over and have no receipt yet.
}
again-open = Hand over again…
again-ask = Only when the lead asks for it: the file was lost, or came when its wave was over. Take the newest update first. Receipts of the earlier files are then no longer read.
again-do = Let them wait again
again-not = Leave it
again-done = { $n ->
    [one] One interview waits for the next hand-over.
   *[other] { $n } interviews wait for the next hand-over.
}
