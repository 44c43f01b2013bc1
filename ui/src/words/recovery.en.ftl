unlock-sheet = Open with the recovery sheet
recover-title = Open with the recovery sheet
recover-lead = For a lead who forgot the passphrase. The words open the vault once, under a new passphrase that you choose here.
recover-words = The 24 words of the sheet in their order, or the words of both halves
recover-count =
    { $n ->
        [one] { $n } word typed. A sheet has 24, two halves have 48. Spaces, numbers and lines between them do not count.
       *[other] { $n } words typed. A sheet has 24, two halves have 48. Spaces, numbers and lines between them do not count.
    }
recover-passphrase = A new passphrase
recover-needs-words = The words are not all there: 24, or 48.
recover-do = Open, with the new passphrase

setup-step-recovery = Recovery sheet
setup-step-recovery-is = For a forgotten passphrase
recovery-title = Recovery sheet
recovery-lead = A second way into this vault, on paper, for the day the passphrase is forgotten. Whoever holds the paper and the vault’s folder can read the study.
recovery-has = A sheet is in force. At its top it says: { $name }
recovery-none = This vault has no sheet. A forgotten passphrase is final.
recovery-persons = Who is to open it
recovery-persons-hint = Of two halves, each opens nothing by itself. Give them to two persons.
recovery-one = One sheet
recovery-two = Two halves, both needed
recovery-make = Draw a sheet
recovery-again = Draw another sheet
recovery-again-hint = The sheet in force is void once the new one is confirmed.
recovery-not-yet = This is not in force yet. Write it down or print it, then type two of its words below.
recovery-paper = The sheet
recovery-half = Half { $n } of 2
recovery-code = The same words as a square code
recovery-write = Write a page to print…
recovery-write-hint = The page holds the words in clear. Put it on a stick, print it, and delete it.
recovery-written = The page is written. Print it, then delete the file.
recovery-type = Words 3 and 24 of the sheet
recovery-type-two = Words 3 and 24 of half 1, then words 3 and 24 of half 2
recovery-type-hint = From the paper, so that it is proven to be there.
recovery-confirm = Put it in force
recovery-cancel = Leave it
recovery-done = The sheet is in force. Every sheet before it is void.
unlock-forgotten-lead = Nobody can open this vault without it, unless a recovery sheet was made.
