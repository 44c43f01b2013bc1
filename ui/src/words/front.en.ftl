front-machine = About this machine
front-no-network = No network: the system refuses it to this app.
front-network = This system does not refuse the network to the app. The app itself uses none.
front-swap = The swap of this machine is not encrypted.

doors-title = What do you do in the study?
doors-lead = Names that are found or confirmed are replaced before anything is kept. What is kept is encrypted, on this machine only.
door-notes = Take notes (interviewer)
door-notes-what = You ask or you type. You need the study file from your lead.
door-notes-go = Open the study file
door-lead = Set up a study (team lead)
door-lead-what = You prepare the kit, read the answers and write the report.
door-lead-go = Start a study
door-sample = Look around with a sample study
door-sample-what = Made-up interviews in both languages. Nothing of it is kept.
door-sample-go = Look around

locked-title = Locked
locked-lead = Everything up to your last finished word is saved. Words that were hidden can no longer be given back.
locked-how =
    { $n ->
        [one] Locks on F12, after { $n } minute without a key, and when the machine sleeps.
       *[other] Locks on F12, after { $n } minutes without a key, and when the machine sleeps.
    }
locked-how-never = Locks on F12, and when the machine sleeps.
unlock-title = Open your vault
unlock-lead = What is in it is encrypted, on this machine only.
unlock-role = What you do now
role-interview = Interviews
role-review = Review
unlock-passphrase = Your passphrase
unlock-open = Open
unlock-hint = The words as you wrote them down, with spaces between them.
unlock-opening = Opening. This takes about a second, on purpose.
unlock-forgotten = I do not remember it
unlock-forgotten-is = Nobody can open this vault without it, the lead included. Records already handed over are safe. Ask your lead for a new study file and start again.
unlock-other = Another study, or the sample

create-title = Set up a study
create-lead = Everything can be changed later, except the passphrase if it is lost.
create-study = The study
create-name-en = Name in English
create-name-fr = Name in French
create-edition = Edition
create-edition-hint = For example 2027
create-floor = Smallest group shown
create-floor-hint = Figures about fewer people are left out.
create-level = Note the participant’s level
create-level-hint = Director or executive director. Without it, fewer people can be recognised.
create-passphrase = Your passphrase
create-do = Create the study
create-busy = Creating. This takes about a second, on purpose.
create-needs-title = The name is missing, in one language at least.
create-needs-edition = The edition is missing.
create-needs-phrase = The passphrase must be typed once more, the same.

join-lead =
    { $n ->
        [one] Edition { $edition }, { $n } question.
       *[other] Edition { $edition }, { $n } questions.
    }
join-words = Three words to compare
join-words-hint = Ask your lead to read the three words of the study aloud. If they differ, stop: the file is not theirs.
join-same = They are the same
join-passphrase = Your passphrase
join-passphrase-lead = It opens the notes on this machine. Your lead does not have it.
join-do = Join the study
join-needs-words = Compare the three words first.

sample-title = Look around with a sample study
sample-lead = Everything in it is made up. It lies in a temporary folder and is gone when you close the app.
sample-review = As the lead
sample-review-what = Read made-up interviews by question, give themes, see the culture charts, write a report.
sample-interview = As a note-taker
sample-interview-what = The script, the questions, notes with names that vanish, the debrief, the seal.
sample-go = Open
sample-busy = Preparing the sample.

