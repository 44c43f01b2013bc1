### Le mur : retours en arrière, mots trouvés, passages, filtres et entretien entier.

step_undo = Annulé : { $what }
step_redo = Refait : { $what }
step_undo-none = Il n’y a rien à annuler.
step_redo-none = Il n’y a rien à refaire.
step-theme_given = thème donné
step-theme_taken = thème retiré
step-themes_moved = thèmes déplacés
step-theme_made = thème créé
step-themes = thèmes modifiés
step-quote_chosen = citation retenue
step-quote_dropped = citation écartée
step-quotes = citations modifiées
step-memo = mémo modifié
step-summary = mots d’ouverture modifiés
step-paragraphs = paragraphe modifié
step-actions = mesure modifiée
step-comments = commentaire modifié
step-earlier = édition précédente modifiée

## Mots trouvés

wall-find = Chercher des mots
wall-find-title = Des mots dans toutes les réponses
wall-find-hint = Le début des mots suffit. « Entre guillemets », les mots se suivent comme ils sont écrits.
wall-find-begin = Écrivez ce que vous cherchez, en français ou en anglais.
wall-find-found = { $lines ->
    [0] Aucune ligne ne contient ces mots.
    [one] { $lines } ligne contient ces mots.
   *[other] { $lines } lignes contiennent ces mots.
}
wall-find-first = { $lines } lignes contiennent ces mots. En voici { $shown } ; un mot de plus en réduit le nombre.
wall-find-back = Retour à { $question }
wall-find-status = Réponse { $n } sur { $answers } avec ces mots

## Mots d’une ligne et réponses entières

wall-code-span = Code pour les mots « { $words } »
wall-code-answer = Code pour toute la réponse
wall-add-span = Coder ces mots
wall-add-answer = Coder toute la réponse
wall-picked = Choisi : { $words }
wall-picked-answer = Choisi : toute la réponse
wall-picked-none = Aucun choix. La ligne est codée.
wall-of-span = « { $words } » :
wall-of-answer = Toute la réponse :
wall-take-span = Retirer le code « { $name } » de « { $words } »
wall-take-answer = Retirer le code « { $name } » de toute la réponse
wall-unquote-span = Écarter la citation « { $words } »
wall-why = pourquoi :
wall-heard = entendu autrement :

## Filtres

wall-filter-theme = Thème
wall-filter-any = tous
wall-filter-own = ses mots

## Entretien entier

wall-look = Montrer tout l’entretien…
wall-looks = { $looks ->
    [0] Demande une raison.
    [one] Demande une raison. { $looks } consultation jusqu’ici.
   *[other] Demande une raison. { $looks } consultations jusqu’ici.
}
wall-look-title = Un entretien entier
wall-look-why = Pourquoi le consultez-vous ?
wall-look-hint = Des réponses lues ensemble peuvent désigner quelqu’un. Votre raison est gardée dans l’étude, et chaque consultation est comptée.
wall-look-show = Le montrer
wall-look-shown = { $looks ->
    [one] { $looks } consultation jusqu’ici dans cette étude. Fermer la range.
   *[other] { $looks } consultations jusqu’ici dans cette étude. Fermer la range.
}

## Touches

wall-key-find = chercher des mots dans toutes les réponses
wall-key-span = choisir des mots de la ligne ; Maj+← en rend un
wall-key-slide = les mots à côté de ceux qui sont choisis
wall-key-whole = toute la réponse, ou de nouveau la ligne
wall-key-esc = quitter le code ; lâcher le choix ; montrer toutes les lignes
wall-key-undo = annuler, refaire
