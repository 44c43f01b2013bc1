# A vault that is put back from a backup, at the front door.

restore-door = Put a lead’s vault back from a backup
restore-title = Put the lead’s vault back from a backup
restore-lead = A backup holds the whole vault in one file, sealed to the recovery sheet that was in force on that day. The vault comes back as it was then, and nothing on this machine is written over.
restore-words = The 24 words of that sheet in their order, or the words of both halves
restore-do = Choose the backup and put it back…
restore-checking = Every part of the backup is checked first.
restore-closed = No backup was chosen. Nothing was put back.
restore-here = There is a lead’s vault on this machine already. Nothing is written over it, so no backup can be put back here. Should that vault be damaged, close Sub Rosa, move its folder to a safe place without deleting it, and come back to this page: it is called “lead” and lies in the folder “.local/share/sub-rosa” of your account.
restore-done-title = The vault is back
restore-done = It is as it was when the backup was made. It opens with the passphrase of then, or with its recovery sheet under a new one.
restore-done-notice = What was withdrawn since the backup is in it again. Before you read on, take in the newest notice of withdrawal: “{ $button }”, in the place “{ $place }”.
restore-done-go = To the door of the vault
