actions-button = Mesures…
comments-button = Commentaires…
actions-title = Mesures stratégiques
actions-lead = Ce qui est proposé et ce qui est déjà en cours. Une ou un responsable est un rôle, jamais une personne.
actions-none = Rien pour l’instant.
actions-add = Ajouter une mesure
actions-new = Nouvelle mesure
actions-change = Modifier cette mesure
actions-what-en = En anglais
actions-what-fr = En français
actions-owner-en = Responsable, en anglais
actions-owner-fr = Responsable, en français
actions-owner-hint = Un rôle, par exemple « direction du service ».
actions-state = État
actions-proposed = Proposée
actions-under-way = En cours
actions-until = Échéance
actions-until-soon = D’ici trois mois
actions-until-year = D’ici un an
actions-until-next-edition = Avant la prochaine édition
actions-until-later = Plus tard, ou en continu
actions-themes = Thèmes auxquels elle répond
actions-answers = Répond à : { $themes }
actions-empty = Dites ce qu’il faut faire, dans une langue au moins.
actions-missing-en = L’anglais est encore vide
actions-missing-fr = Le français est encore vide
actions-edit = Modifier
actions-edit-name = Modifier la mesure { $place }
actions-up = Monter la mesure { $place }
actions-down = Descendre la mesure { $place }
actions-drop = Retirer la mesure { $place }
actions-moved = Maintenant à la place { $place }
actions-dropped = Mesure retirée

comments-title = Ce qu’en disent les membres
comments-lead = Les personnes rencontrées lisent l’ébauche en premier. Chacune peut y enregistrer une note que seule la personne responsable de l’étude peut ouvrir ; la note ne dit pas qui l’a écrite.
comments-open = Ouvrir les notes des membres…
comments-open-only = Seulement ce qui reste ouvert
comments-none = Rien pour l’instant.
comments-came = { $comments ->
    [0] Rien de nouveau
    [one] { $comments } commentaire reçu
   *[other] { $comments } commentaires reçus
}
comments-count = { $comments ->
    [one] { $comments } commentaire, dont { $open } à traiter.
   *[other] { $comments } commentaires, dont { $open } à traiter.
}
comments-blocking = { $blocking ->
    [one] Dans { $blocking } commentaire, on pourrait reconnaître quelqu’un : rien n’est exporté avant qu’il soit traité.
   *[other] Dans { $blocking } commentaires, on pourrait reconnaître quelqu’un : rien n’est exporté avant qu’ils soient traités.
}
comments-on-heading = { $number } · Titre
comments-on-paragraph = { $number } · Paragraphe
comments-on-quote = { $number } · Citation
comments-on-figures = { $number } · Chiffres
comments-on-action = { $number } · Mesure
comments-on-gone = { $number } · N’est plus dans le rapport
comments-recognised = « On pourrait me reconnaître »
comments-settled = Traité
comments-only-ticked = Case cochée, sans texte.
comments-response = Ce qui a été fait
comments-say-what = Dites ce qui a été fait : on pourrait reconnaître la personne qui écrit.
comments-settle = Traité
comments-reopen = Rouvrir
comments-keep = Enregistrer, laisser ouvert
comments-refused-not-a-bundle = Un fichier n’est pas une note de membre. Rien n’en a été pris.
comments-refused-other-kind = Un fichier est d’une autre sorte : une note de membre se termine par « .subrosa-comment ». Rien n’en a été pris.
comments-refused-other-recipient = Une note a été scellée pour quelqu’un d’autre. Demandez de quelle étude était l’ébauche. Rien n’en a été pris.
comments-refused-other-study = Une note porte sur l’ébauche d’une autre étude. Rien n’en a été pris.
comments-refused-too-large = Un fichier est plus gros que n’importe quelle note. Rien n’en a été pris.
comments-refused-newer = Une note vient d’un formulaire plus récent que ce programme. Mettez le programme à jour, puis ouvrez-la de nouveau.
comments-refused-damaged = Une note est endommagée, ou son ébauche n’a jamais été écrite ici. Demandez-la de nouveau. Rien n’en a été pris.
report-format-members = Ébauche pour les personnes rencontrées
report-format-members-why = Une page Web numérotée qui contient un formulaire. Ce qu’on y écrit est scellé dans le navigateur ; seule la personne responsable de l’étude peut l’ouvrir.
report-write-members-en = Ébauche des membres, English…
report-write-members-fr = Ébauche des membres, Français…
