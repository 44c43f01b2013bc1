## Le tableau

themes-table = Thèmes par colonne : entretiens pour chacun, sur { $interviews }. Moins de { $floor } se dit en mots.
themes-table-exact = Thèmes par colonne : entretiens pour chacun, sur { $interviews }. Chaque nombre est exact.
themes-exact = Nombres exacts, sur cet écran seulement
themes-exact-lead = Sur { $interviews }, exact. Ce qui sort dit moins de { $floor } en mots.
themes-theme = Thème
themes-in-all = En tout
themes-level = niveau { $level }
themes-kind-pain = Irritants
themes-kind-success = Réussites
themes-kind-idea = Idées
themes-kind-progress = Progrès
themes-cut = Colonnes
themes-cut-section = Sections
themes-cut-kind = Sortes d’énoncés
themes-cut-question = Questions de la section { $section }
themes-status = { $top ->
    [0] Aucun thème
    [one] { $top } thème
   *[other] { $top } thèmes
} · { $below } en dessous
themes-status-coded = { $coded ->
    [one] { $coded } énoncé codé
   *[other] { $coded } énoncés codés
}, { $left } à coder

## Un thème

themes-one = Un thème
themes-pick = Choisissez un thème : les flèches vont de l’un à l’autre, Entrée mène à ses champs. Alt avec une flèche le déplace.
themes-name = Nom
themes-name-en = Nom en anglais
themes-name-fr = Nom en français
themes-name-needed = Un thème a besoin d’un nom.
themes-belongs = Ce qui va ici
themes-colour = Couleur, avec sa lettre { $letter }
themes-colour-0 = Bleu
themes-colour-1 = Orange
themes-colour-2 = Vert
themes-colour-3 = Pourpre
themes-colour-4 = Ocre
themes-colour-5 = Sarcelle
themes-colour-6 = Rouge
themes-colour-7 = Violet
themes-read = { $statements ->
    [one] Lire son énoncé
   *[other] Lire ses { $statements } énoncés
}
themes-looking = Recherche de ses énoncés
themes-merge = Fusionner…
themes-merge-into = Fusionner avec
themes-merge-note = Garder son nom dans la description de celui qui reste
themes-merge-why = Celui qui reste a les énoncés des deux. Les citations restent retenues.
themes-split = Diviser…
themes-split-how = Cochez les énoncés qui passent au nouveau thème. Les autres restent.
themes-split-name = Nom du nouveau thème
themes-split-none = Cochez au moins un énoncé.
themes-split-picked = { $picked } sur { $statements } cochés
themes-split-now = Diviser
themes-move = Placer sous…
themes-move-under = Placer sous
themes-move-top = Aucun : au premier niveau
themes-up = Monter
themes-down = Descendre
themes-remove = Retirer…
themes-remove-what = { $statements ->
    [0] Aucun énoncé ne porte ce thème. Ses parties montent à sa place.
    [one] Son énoncé perd ce thème. Ses parties montent à sa place.
   *[other] Ses { $statements } énoncés perdent ce thème. Ses parties montent à sa place.
}
themes-remove-now = Retirer
themes-undo = Chaque étape ici peut être annulée, Ctrl+Z.
themes-back = Revenir à ses champs
themes-cancel = Annuler
themes-close = Fermer
themes-no-such = Aucun thème ne porte ce nom.

## Saturation

themes-saturation = Nouveaux thèmes au fil de la lecture
themes-saturation-few = Se dit à partir de { $floor } entretiens, une fois un thème donné.
themes-saturation-how = Les dossiers n’ont pas d’ordre dans le temps, à dessein. Voici la moyenne de tous les ordres de lecture possibles, cinq entretiens à la fois.
themes-saturation-table = Nouveaux thèmes, lot par lot
themes-saturation-read = Entretiens lus
themes-saturation-new = Nouveaux thèmes
themes-saturation-found = Thèmes jusqu’ici

## Fichiers

themes-file-button = Fichier de codage…
themes-file = Fichier de codage
themes-file-out = Donner la grille de codage à un autre logiciel
themes-file-out-why = Noms et descriptions des thèmes ; aucun énoncé, et rien sur qui en a fait un.
themes-file-csv = Écrire codebook.csv (Taguette)
themes-file-xlsx = Écrire codebook.xlsx (tableurs)
themes-file-qdc = Écrire codebook.qdc (REFI-QDA)
themes-file-in = Prendre des thèmes ailleurs
themes-file-in-why = Seul ce qui n’est pas encore ici est ajouté. Rien n’est pris avant que vous l’ayez vu.
themes-file-open = Ouvrir une grille de codage (CSV ou QDC)…
themes-file-earlier = { $themes ->
    [one] Ajouter le thème de l’édition précédente
   *[other] Ajouter les { $themes } thèmes de l’édition précédente
}
themes-file-written = Écrit.
themes-file-taken = { $fresh ->
    [one] Un thème a été ajouté.
   *[other] { $fresh } thèmes ont été ajoutés.
}
themes-file-found = { $fresh ->
    [one] Un thème est nouveau
   *[other] { $fresh } thèmes sont nouveaux
}, { $known } sont déjà ici
themes-file-over = { $things ->
    [one] Une chose n’a pas été comprise
   *[other] { $things } choses n’ont pas été comprises
}
themes-file-take = Ajouter les nouveaux
themes-over-column = Ligne { $line } : la colonne « { $what } » ne sert pas.
themes-over-element = Ligne { $line } : l’élément « { $what } » ne sert pas.
themes-over-nameless = Ligne { $line } : un thème sans nom est laissé de côté.
themes-over-too-long = Ligne { $line } : « { $what } » et la suite ont été coupés.
themes-over-twice = Ligne { $line } : « { $what } » y est deux fois ; le premier compte.
themes-over-no-whole = Ligne { $line } : « { $what } » n’y est pas, sa partie va donc au premier niveau.
themes-over-too-deep = Ligne { $line } : « { $what } » est plus profond que ce qui est gardé, et monte.

## Deux codeurs

themes-coders = Deux codeurs
themes-coders-why = Le fichier contient vos thèmes et les endroits où vous les avez donnés, scellés pour cette étude : aucune citation, aucun mémo, aucun mot d’un entretien.
themes-coding-write = Écrire mon codage
themes-coding-open = Ouvrir le codage d’un collègue…
themes-coding-written = Écrit. Il ne s’ouvre que là où se lisent les entretiens de cette étude.
themes-coding-merge = Reprendre
themes-coding-merged = Repris.
themes-coders-lines = { $lines ->
    [one] Un énoncé a été lu par les deux.
   *[other] { $lines } énoncés ont été lus par les deux.
}
themes-kappa-source = κ d’après Cohen, « A coefficient of agreement for nominal scales », Educational and Psychological Measurement, 1960, 20(1), 37–46.
themes-coders-stranger = Ce codage a été écrit dans un autre coffre. Demandez à votre collègue si c’est bien le sien.
themes-coders-unmatched = Les endroits d’entretiens qu’un seul de vous a, ou dont un nom a été corrigé depuis, ne sont pas comparés : { $mine } des vôtres, { $theirs } des siens.
themes-coders-table = Accord, thème par thème, en énoncés
themes-coders-both = Les deux
themes-coders-mine = Vous seul
themes-coders-theirs = L’autre seul
themes-coders-percent = Accord
themes-coders-way = Ce qui reste
themes-coders-way-of = Ce qui reste de { $theme }
themes-coders-new = pas encore ici
themes-coders-ours = pas dans sa grille
themes-coders-named = là-bas : « { $theirs } »
themes-kappa = κ
themes-kappa-none = aucun
themes-kappa-why = Sans κ, les deux ont donné le thème à chaque énoncé ou à aucun : le hasard seul s’accorderait aussi bien.
themes-percent = { $share } %
themes-way-both = les deux
themes-way-mine = le mien
themes-way-theirs = le sien
