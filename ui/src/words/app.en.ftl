# Words that every place shares.
title-front = Sub Rosa
title-interview = Interview – Sub Rosa
title-review = Review – Sub Rosa
title-setup = Set-up – Sub Rosa

app-lang = Language of the app
lock = Lock
close = Close
cancel = Cancel
back = Back
save = Save
saved = Saved, encrypted
saving = Saving
not-saved = Not saved
percent = { $n }%
status = Status
keys = keys

settings = Settings
settings-lang = Language of the app
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Size of text
settings-idle = Lock by itself
settings-idle-hint = Locking saves what you typed and forgets every name. After the machine has slept, the app locks in any case.
settings-idle-never = Never
settings-idle-minutes =
    { $n ->
        [one] After { $n } minute without a key
       *[other] After { $n } minutes without a key
    }
settings-plain = Plain text field for notes
settings-plain-hint = For screen readers and voice input. Saving and hiding work the same.

passphrase = Passphrase
passphrase-now = Passphrase in use
passphrase-new = New passphrase
passphrase-again = New passphrase, once more
passphrase-change = Change the passphrase
passphrase-changing = Changing. This takes about a second, on purpose.
passphrase-changed = The passphrase is changed. The old one opens nothing any more.
passphrase-differs = The two are not the same.
key-enter = Enter
key-bksp = Bksp
key-shift = Shift
key-up = Up
key-down = Down
key-space = Space
key-esc = Esc
failed-title = That did not work
failed-again = Go on
passphrase-way = Where the passphrase comes from
passphrase-offered = Six words for you
passphrase-own = My own
passphrase-other = Six other words
passphrase-write-down = Write them on paper and keep it away from this machine. Nobody can open the vault without them.
passphrase-type-it = Type the six words once
passphrase-own-hint = Several words are better than signs.
passphrase-strength = Strength of the passphrase
passphrase-strength-0 = Guessed at once. Add words.
passphrase-strength-1 = Guessed within hours. Add words.
passphrase-strength-2 = Guessed within weeks. Add words.
passphrase-strength-3 = Good.
passphrase-strength-4 = Very good.
