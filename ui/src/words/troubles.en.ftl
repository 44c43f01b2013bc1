trouble-title = A part of this vault cannot be read
trouble-kind-session =
    { $n ->
        [one] One sealed interview cannot be read.
       *[other] { $n } sealed interviews cannot be read.
    }
trouble-kind-open = The interview that was being taken down cannot be read.
trouble-kind-names = The directory of names cannot be read. Fewer names are known until another one is loaded.
trouble-kind-reading = Themes, quotes and memos cannot be read. The answers can; nothing new can be marked until they are back.
trouble-kind-learned = The words that were hidden or given back by hand cannot be read. They may be asked about again.
trouble-kind-remarks = The remarks on the kit cannot be read.
trouble-kind-draft = The report that was begun cannot be read.
trouble-kind-custody = What is known of withdrawals and backups cannot be read. An interview that was withdrawn under a hold may be shown again until it is back.
trouble-kind-plan = The set-up of the study (dates, divisions, texts) cannot be read.
trouble-kind-study = The study itself cannot be read.
trouble-kind-unknown =
    { $n ->
        [one] One sealed record cannot be read. It may be an interview.
       *[other] { $n } sealed records cannot be read. They may be interviews.
    }
trouble-fault-damaged = Its bytes changed on the disk.
trouble-fault-missing = It is in the vault’s list and not in its file.
trouble-fault-foreign = This vault did not write it, or had destroyed it. It was not opened.
trouble-fault-replaced = Something else stands in its place. It was not opened.
trouble-fault-rolled-back = An older version was put in its place. It is not shown, so that nobody takes it for the newest.
trouble-fault-key-lost = The disk lost its key. The record is there, and opens once keys.bin is restored.
trouble-fault-newer = A newer version of Sub Rosa wrote it. Update Sub Rosa.
trouble-mark = The mark that notices an old copy is damaged or missing.
trouble-mark-is = Everything in the vault’s list is whole. Whether a newer list was here before cannot be told. The next save writes the mark again.
trouble-rest = Everything else is whole and can be used. Nothing is written over what cannot be read.
trouble-do = What to do
trouble-do-copy = Lock, and copy the whole folder of the vault as it is.
trouble-do-restore = Restore the folder from the newest backup that still opens, if there is one.
trouble-do-else = Without a backup, go on with what is whole, and tell your lead.
trouble-go-on = Go on with what is whole
