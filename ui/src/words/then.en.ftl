### Then and now: this edition beside the one before.

review-place-then = Then and now
then-title = Then and now
then-empty = No earlier edition is here yet. Bring it in as a file of its published figures, or from the vault it was kept in. Only figures come across, never an answer.
then-file = Open figures…
then-vault = Open an earlier vault…
then-bring-hint = Figures are a JSON or CSV file that this place wrote. A vault is opened to read, gives its figures under its own smallest group, and is closed again.
then-drop = Take it away
then-edition = The earlier edition
then-write = Save figures…
then-save-title = This edition’s figures
then-side = Questions and editions
then-write-hint = For whoever compares the next edition with this one: as released, after suppression.
then-written = Written. It is kept on the list of what left.
then-unlock-title = Open an earlier vault
then-unlock-more = Nothing in it is changed, and it is closed when its figures are read.
then-passphrase = Passphrase of that vault
then-unlock = Read its figures
then-clash-title = These figures would tell of few people
then-clash-more = Beside what left before, some figures differ by fewer people than the smallest group. Save those figures as they were then, or wait until more has come in.
then-clash-again = Save the figures of then
then-span = Share in { $then } and in { $now }. Scale { $low } to { $high }%, the line across is half.
then-themes = Themes
then-of-agree = Share who agree
then-of-picked = Share of interviews that named it
then-of-yes = Share who said yes
then-of-band = Share of interviews in each band
then-of-median = Median share of time
then-of-themes = Share of interviews in which a theme of the same name was found
then-table = Figures then and now
then-what = What
then-points = Points
then-people = { $some } of { $of }
then-percent = { $percent }%
then-unchanged = { $points }, no change
then-few = Different people, few of them.
then-one-person = { $n ->
    [one] One person is about 1 point.
   *[other] One person is about { $n } points.
} A change of less than { $points } points reads as no change.
then-no-change = A change of less than { $points } points reads as no change.
then-not-compared = This question is not compared: it was not asked in the same words.
then-no-figures = There is no figure on both sides to compare.
then-list = { $all ->
    [one] 1 question
   *[other] { $all } questions
}, { $same } comparable
then-list-table = Questions of now and how they stand to those of then
then-question = Question
then-since = Since then
then-same = same
then-reworded = reworded
then-replaced = replaced
then-new = new
then-alike = { $n ->
    [0] none of the same name
    [one] 1 of the same name
   *[other] { $n } of the same name
}
then-both = The words of both
then-was = Then
then-is = Now
then-not-asked = Nothing like it was asked.
then-you-said = You decided this.
then-words-said = Its words decided this.
then-by-words = by its words
then-which = Question of then
then-status = { $edition }: { $n ->
    [0] too few interviews
    [one] 1 interview
   *[other] { $n } interviews
}
