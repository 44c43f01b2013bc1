# One sentence for each code of the desk: what happened, what is safe, what to do.
failure-unknown = That did not work. Nothing that was saved is lost. Try again; if it happens again, lock and open.
failure-bad-call = The app asked for something that does not exist. Nothing was changed. Lock and open again.
failure-not-text = What was typed is not text. Nothing was changed. Type it again.
failure-too-long = That is too long to be kept in one piece. Nothing was changed. Split it in two.
failure-nothing-selected = No word is under the caret. Put it on the word, or select the words.
failure-nothing-typed = Nothing was typed yet.
failure-locked = The vault is locked. What was saved is safe. Type your passphrase.
failure-lock = The app could not lock itself. Close the window to be safe, then open it again.
failure-stopped = The app is closing. What was saved is safe.
failure-window = The window could not be opened. Close the app and start it again.

failure-wrong-passphrase = The passphrase does not open this vault. Nothing was changed. Type it again.
failure-passphrase-empty = The passphrase is empty. Type it, or take the six words that are offered.
failure-passphrase-too-long = The passphrase is longer than 1,024 bytes. Choose a shorter one.
failure-passphrase-weak = The passphrase would be guessed. Add words, or take the six words that are offered.
failure-not-a-vault = There is no vault in this folder. Open the study file from your lead, or set up a study.
failure-vault-exists = There is already a vault on this machine for this role. It was not touched. Open it instead.
failure-vault-damaged = A file of this vault is damaged ({ $about }). Nothing was changed. Restore the folder from a backup, or ask your lead.
failure-vault-missing-file = A file of this vault is missing ({ $about }). Nothing was changed. Restore the folder from a backup, or ask your lead.
failure-vault-newer = This was made by a newer version. Nothing was changed. Update Sub Rosa, then open it again.
failure-vault-older = This was made by a version that is too old to be read. Nothing was changed. Ask your lead for a new file.
failure-open-elsewhere = This vault is open in another window or program. Close it there, then try again.
failure-read-only = The folder cannot be written to. What was saved is safe. Make it writable, then try again.
failure-disk-full = The disk is full. What was saved is safe. Free some space, then try again.
failure-io = The disk answered with an error. What was saved is safe. Try again; if it stays, check the disk.
failure-record-replaced = A record in this vault was replaced or rolled back. Nothing was opened. Restore the folder from a backup.
failure-record-missing = A record of this vault is missing. Nothing was opened. Restore the folder from a backup.
failure-other-role = This vault is for the other role. Choose the other role, then open it.
failure-other-study = This belongs to another study. Nothing was changed. Ask for the file of this study.
failure-no-home = The app finds no folder for its data. Check your user account, then start again.

failure-nothing-to-undo = There is nothing to undo any more. Give the word back with F7.
failure-word-unknown = The study does not know this word any more. Nothing was changed.
failure-update-nobody = No machine can take updates yet. Nothing was written. Add a machine card first.
failure-update-older = This update, or a newer one, is in already. Nothing was changed.
failure-update-kit-in-use = The update brings other questions, and interviews with the present ones are open or wait here. Nothing was changed. Hand them over and read the receipt first.
failure-update-not-from-lead = This update is not from your lead. Nothing was changed. Ask for it again, in person.
failure-update-not-for-us = This update is not sealed for this machine. Nothing was changed. Write the machine card once more and give it to your lead.
failure-update-unreadable = This is not an update, or it is damaged. Nothing was changed. Ask your lead for it again.

failure-no-session = No interview is open. What was saved is safe. Go back to the first screen.
failure-session-open = An interview is still open. Resume it or erase it first.
failure-not-settled = Something is still to be settled before the seal. The list beside the notes says what.
failure-nothing-waits = No sealed record waits for hand-over.

failure-file-unreadable = The file cannot be read. Check that it is there and that you may read it.
failure-file-unwritable = The file cannot be written there. Choose another place.
failure-folder-missing = The folder is not there any more. What was saved is safe. Choose another place, or bring the folder back.
failure-directory-unreadable = No people were found in this file. It must be a CSV file with a header row and a column of names.
failure-directory-too-large = The directory is too large. Nothing was changed. Load the part that concerns your organisation.
failure-directory-empty = The file is empty. Nothing was changed. Check that the right file was chosen.
failure-directory-no-surnames = No column of this file is called surname or name. Nothing was changed. Add a header row, and save a spreadsheet as CSV; then load it again.
failure-directory-nobody = No row of this file could be used. Nothing was changed. Check the columns, then load it again.
failure-directory-too-many = The directory holds more people than one vault can seal. Nothing was changed. Load the part that concerns your organisation.
failure-directory-busy = A file is still being read. Nothing was changed. Wait for its end, or cancel it.
failure-directory-one-file = Several files were chosen. Nothing was changed. Choose one, then add the next.
failure-no-study-file = No study file is open. Open it first.
failure-study-file-damaged = The study file is damaged or was changed. Nothing was kept. Ask your lead for it again.
failure-machine-card-damaged = This is not a machine card, or it is damaged. No machine was added. Ask the interviewer to write it again.

failure-no-kit = The study has no kit yet. Import the questions first.
failure-population-too-long = The table has more than { $about } rows. Nothing was changed. Put small groups together.
failure-population-nobody = Row { $about } has no people. Nothing was changed. Say how many, or remove the row.
failure-population-twice = Row { $about } says the same as a row above it. Nothing was changed. Put the two together.
failure-kit-empty = The kit is empty. Check that the right file was chosen.
failure-kit-nothing-given = No file with questions was chosen. Nothing was changed. Choose the questions, in one language or both.
failure-kit-not-text = This is not a text file. Nothing was changed. Choose the kit as Markdown or plain text.
failure-kit-not-unicode = The kit is not written in UTF-8 (line { $about }). Nothing was changed. Save it as UTF-8 text, then read it again.
failure-kit-too-large = The kit is larger than 2 MB. Check that the right file was chosen.
failure-kit-too-deep = The kit nests its lists too deeply (line { $about }). Flatten it, then read it again.
failure-kit-no-questions = No questions were found. A question is a numbered or bulleted line under a heading.
failure-kit-too-many = The kit has more questions, sections or paragraphs than an interview can hold. Nothing was changed. Check that the right file was chosen.
failure-kit-no-script = Nothing to say aloud was found in the script. Nothing was changed. Choose the field guide, or go on without a script.
failure-kit-newer-format = The kit was written by a newer version. Nothing was changed. Update Sub Rosa, then read it again.
failure-kit-not-a-kit = This is not a kit of ours, or it is damaged. Nothing was changed. Ask your lead for the file again.
failure-kit-in-use = Interviews with the present kit are already in. The kit stays as it is.
failure-mixed-kits = The records that wait were made with different kits. Ask your lead which study file to use.
failure-no-intake = The study file has no key for hand-overs. Ask your lead for a new study file.

failure-not-a-bundle = This is not a hand-over file. Nothing was imported. Ask for the file again.
failure-damaged = The file is damaged or cut short. Nothing was imported. Ask for it again.
failure-stranger = This file comes from a machine that the study does not know. Nothing was imported. Add its machine card first.
failure-other-recipient = This file is sealed to somebody else. Nothing was imported. Ask which study it belongs to.
failure-forged = The signature does not fit. Nothing was imported. Ask the interviewer for a new file, in person.
failure-newer = The file was made by a newer version. Nothing was imported. Update Sub Rosa, then open it again.
failure-older = The file was made by a version that is too old. Nothing was imported. Ask for a new file.
failure-duplicate = This file was imported before. Nothing was imported twice.
failure-wall-moved = The answers were shuffled again in the meantime. Nothing was changed. Do it once more on what you see now.
failure-report-unpacked = The report could not be put together. Nothing was written. Try again.
failure-not-jsonl = A line of the file is not JSON (line { $about }). Nothing was written.
failure-other-kind = This is another kind of file of Sub Rosa. Nothing was changed. Choose the one that is asked for here.
failure-too-large = The file is too large to be one of ours. Nothing was opened.
failure-other-kit = The hand-over was made with another kit. Nothing was imported. Ask which study file that machine uses.
failure-number-taken = A different hand-over with this number is already in. Nothing was imported. Ask the interviewer what happened.
failure-other-chain = This hand-over does not follow the one before it. Nothing was imported. Ask whether the machine was set up again.
failure-record-taken = A record in this file came from another machine before. Nothing was imported. Ask both interviewers.
failure-no-such-bundle = This receipt is for a hand-over that this machine did not write. Nothing was destroyed.

failure-theme-below-itself = A theme cannot stand below itself or one of its parts. Nothing was changed. Choose another one.
failure-theme-with-itself = Only two different themes can be merged. Nothing was changed. Choose another one.
failure-codebook-empty = There is no theme in it. Nothing was changed. Check that the right file was chosen.
failure-codebook-too-large = The codebook is larger than 4 MB. Nothing was changed. Check that the right file was chosen.
failure-codebook-not-text = This is not a text file. Nothing was changed. Save the codebook as CSV or QDC, then open it again.
failure-codebook-damaged = This is not a codebook, or it is damaged. Nothing was changed. Write it again in the other program.
failure-codebook-declares = The file declares entities or a document type, which no codebook needs. Nothing was changed. Ask where it comes from.
failure-codebook-no-names = No column is called tag, name, path or code. Nothing was changed. Give the column of names one of these.
failure-codebook-too-many = The codebook has more than 2,000 themes. Nothing was changed. Give a smaller one.
failure-codebook-too-deep = The file nests its elements too deeply for a codebook. Nothing was changed. Write it again in the other program.
failure-comments-open = { $about ->
    [one] One comment says “I could be recognised” and is still open. Deal with it under “What members say”, then write the file again. Nothing was written.
   *[other] { $about } comments say “I could be recognised” and are still open. Deal with them under “What members say”, then write the file again. Nothing was written.
}
