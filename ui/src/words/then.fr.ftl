### Avant et maintenant : cette édition à côté de la précédente.

review-place-then = Évolution
then-title = Avant et maintenant
then-empty = Aucune édition précédente n’est encore ici. Apportez-la sous forme de fichier de chiffres publiés, ou depuis son coffre. Seuls des chiffres passent, jamais une réponse.
then-file = Ouvrir des chiffres…
then-vault = Ouvrir un coffre précédent…
then-bring-hint = Les chiffres sont un fichier JSON ou CSV écrit d’ici. Un coffre est ouvert en lecture, donne ses chiffres selon son propre plus petit groupe, puis est refermé.
then-drop = La retirer
then-edition = L’édition précédente
then-write = Enregistrer les chiffres…
then-save-title = Les chiffres de cette édition
then-side = Questions et éditions
then-write-hint = Pour qui comparera la prochaine édition à celle-ci : tels que publiés, après suppression.
then-written = Écrit. C’est inscrit sur la liste de ce qui est sorti.
then-unlock-title = Ouvrir un coffre précédent
then-unlock-more = Rien n’y est changé, et il est refermé une fois ses chiffres lus.
then-passphrase = Phrase de passe de ce coffre
then-unlock = Lire ses chiffres
then-clash-title = Ces chiffres parleraient de peu de personnes
then-clash-more = À côté de ce qui est déjà sorti, des chiffres diffèrent de moins de personnes que le plus petit groupe. Enregistrez ces chiffres tels qu’ils étaient, ou attendez que d’autres entretiens arrivent.
then-clash-again = Enregistrer les chiffres d’alors
then-span = Part en { $then } et en { $now }. Échelle de { $low } à { $high } %, le trait du milieu est la moitié.
then-themes = Thèmes
then-of-agree = Part des personnes d’accord
then-of-picked = Part des entretiens qui l’ont nommé
then-of-yes = Part des personnes qui ont dit oui
then-of-band = Part des entretiens dans chaque tranche
then-of-median = Part médiane du temps
then-of-themes = Part des entretiens où un thème du même nom a été relevé
then-table = Chiffres d’avant et de maintenant
then-what = Quoi
then-points = Points
then-people = { $some } sur { $of }
then-percent = { $percent } %
then-unchanged = { $points }, sans changement
then-few = D’autres personnes, et peu nombreuses.
then-one-person = { $n ->
    [one] Une personne vaut environ { $n } point.
   *[other] Une personne vaut environ { $n } points.
} Un écart de moins de { $points } points se lit comme une absence de changement.
then-no-change = Un écart de moins de { $points } points se lit comme une absence de changement.
then-not-compared = Cette question n’est pas comparée : elle n’avait pas été posée dans les mêmes mots.
then-no-figures = Aucun chiffre n’est là des deux côtés pour être comparé.
then-list = { $all ->
    [one] { $all } question
   *[other] { $all } questions
}, { $same ->
    [one] { $same } comparable
   *[other] { $same } comparables
}
then-list-table = Questions de maintenant et leur rapport à celles d’avant
then-question = Question
then-since = Depuis
then-same = pareille
then-reworded = reformulée
then-replaced = remplacée
then-new = nouvelle
then-alike = { $n ->
    [0] aucun du même nom
    [one] { $n } du même nom
   *[other] { $n } du même nom
}
then-both = Les mots des deux
then-was = Avant
then-is = Maintenant
then-not-asked = Rien de semblable n’avait été demandé.
then-you-said = Vous en avez décidé ainsi.
then-words-said = Ses mots en ont décidé ainsi.
then-by-words = selon ses mots
then-which = Question d’avant
then-status = { $edition } : { $n ->
    [0] trop peu d’entretiens
    [one] { $n } entretien
   *[other] { $n } entretiens
}
