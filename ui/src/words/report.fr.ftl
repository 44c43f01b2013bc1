## Le rapport

report-title = Le rapport
report-parts = Parties du rapport
report-part-1 = Sommaire
report-part-2 = Les entretiens
report-part-3 = Grands thèmes
report-part-4 = Culture
report-part-5 = Mesures stratégiques
report-part-6 = Réponses
report-part-done = prêt
report-export = Exporter…
report-rows = Rangées de cette partie
report-side = À propos de cette rangée
report-row = Rangée { $number }
report-row-new = Un paragraphe qui n’est pas encore écrit
report-in-en = English
report-in-fr = Français
report-empty-en = Pas encore écrit en anglais.
report-empty-fr = Pas encore écrit en français.
report-behind-en = anglais en retard
report-behind-fr = français en retard
report-missing-en = anglais manquant
report-missing-fr = français manquant
report-changed-show = Voir ce qui a changé
report-changed-hide = Cacher ce qui a changé
report-quote-to-check = citation à vérifier
report-edit-hint = Enregistré au fil de la saisie. Ctrl+L change de colonne, Échap revient aux rangées.
report-part-none = Moins de { $floor } entretiens sont arrivés. Cette partie reste vide jusqu’à ce qu’il y en ait assez.

report-side-heading = Un titre
report-side-paragraph = Un paragraphe
report-side-figures = Des chiffres
report-side-action = Une mesure
report-side-quote = Une citation
report-side-live = Cela suit les réponses tout seul.
report-side-action-why = Elle est imprimée telle qu’elle figure parmi les mesures.
report-edit = Modifier
report-add = Ajouter un paragraphe
report-up = Monter
report-down = Descendre
report-drop = Retirer
report-agree-name-en = L’anglais dit toujours la même chose
report-agree-name-fr = Le français dit toujours la même chose

report-check = Vérification de la citation
report-check-passed = Peut être imprimée
report-check-open = { $points ->
    [one] { $points } point à régler avant impression
   *[other] { $points } points à régler avant impression
}
report-check-all = Toutes les citations peuvent être imprimées.
report-check-some = { $open ->
    [one] { $open } citation est à régler avant toute exportation.
   *[other] { $open } citations sont à régler avant toute exportation.
}
report-check-next = Aller à la prochaine
report-quotes-none = Aucune citation n’est retenue. Sur le mur, Ctrl+Q retient une ligne.
report-to-settle = à régler
report-settled = réglé
report-kind-voice = Un seul entretien
report-kind-rare = Mots rares
report-kind-names = Noms et indices de rôle
report-kind-numbers = Nombres
report-kind-language = Langue
report-none-voice = { $limit ->
    [one] Pas plus de { $limit } de cette voix.
   *[other] Pas plus de { $limit } de cette voix.
}
report-none-rare = Tous employés dans { $below } entretiens ou plus, ou par tout le monde.
report-none-names = Aucun trouvé.
report-none-numbers = Aucun.
report-none-language = Sans dire laquelle a été parlée.
report-found-same_voice = Plus de citations de la même voix que la limite de { $limit }.
report-found-rare_word = Dans moins de { $below } entretiens : { $words }.
report-found-placeholder = Quelqu’un était nommé ici : { $words }.
report-found-proper_noun = Peut-être un nom : { $words }.
report-found-role_clue = Dit de qui il s’agit peut-être : { $words }.
report-found-number = { $words }.
report-found-language_clue = Peu de gens ont choisi cette langue, et la citation n’existe dans aucune autre. Traduisez-la.
report-allow = Imprimer quand même…
report-allow-name = Imprimer quand même : { $kind }
report-allow-why = Quelqu’un pourrait y être reconnu. Le fait de l’avoir permis est conservé, sans la citation.
report-allow-sure = Oui, le permettre
report-allow-no-more = Ne plus le permettre
report-back = Retour
report-ways = Façons de régler
report-way-paraphrase = Paraphraser
report-way-swap = Échanger
report-way-translate = Traduire
report-way-blur = Estomper
report-way-drop = Retirer
report-way-drop-name = Retirer cette citation de { $question }
report-paraphrase-en = Dans vos mots, en anglais
report-paraphrase-fr = Dans vos mots, en français
report-paraphrase-hint = Imprimée sans guillemets. Ctrl+Entrée enregistre, Échap revient.
report-translation-en = Traduction vers l’anglais
report-translation-fr = Traduction vers le français
report-translation-hint = Imprimée dans ce rapport seulement. Ctrl+Entrée enregistre, Échap revient.
report-rewrite-save = Enregistrer
report-rewrite-take-back = Reprendre
report-others-none = Aucune autre ligne de ce thème ne passe la vérification.

report-export-title = Exporter le rapport
report-export-blocked = { $open ->
    [one] { $open } citation est d’abord à régler : { $places }. Rien ne peut être exporté avant.
   *[other] { $open } citations sont d’abord à régler : { $places }. Rien ne peut être exporté avant.
}
report-format-docx = Document
report-format-docx-why = Pour un traitement de texte, avec de vrais titres et tableaux. Sans auteur ni date.
report-format-html = Page Web
report-format-html-why = Un seul fichier, sans rien d’autre, pour la lecture et les lecteurs d’écran.
report-format-deck = Une page
report-format-deck-why = De la taille d’une diapositive, à montrer ou à imprimer.
report-format-actions = Mesures
report-format-actions-why = Un tableau pour tableur (CSV) : état, échéance, responsable et thèmes de chacune.
report-format-responses_docx = Commentaires et réponses
report-format-responses_docx-why = Un document pour les personnes consultées. Les mots qui pourraient faire reconnaître quelqu’un restent ici ; votre réponse y figure.
report-format-responses_csv = Commentaires et réponses, en tableau
report-format-responses_csv-why = La même chose pour tableur (CSV).
report-write-actions-en = Mesures, English…
report-write-actions-fr = Mesures, Français…
report-write-responses_docx-en = Commentaires et réponses, English…
report-write-responses_docx-fr = Commentaires et réponses, Français…
report-write-responses_csv-en = Commentaires et réponses en tableau, English…
report-write-responses_csv-fr = Commentaires et réponses en tableau, Français…
report-write-docx-en = Document, English…
report-write-docx-fr = Document, Français…
report-write-html-en = Page Web, English…
report-write-html-fr = Page Web, Français…
report-write-deck-en = Une page, English…
report-write-deck-fr = Une page, Français…
report-numbered = Imprimer le numéro de chaque rangée
report-written = Écrit.
report-writing = Mise au rapport de { $interviews } entretiens
report-suppressed = { $n ->
    [one] { $n } chiffre n’est pas montré : il parlerait de moins de { $floor } personnes, ou permettrait de le déduire.
   *[other] { $n } chiffres ne sont pas montrés : ils parleraient de moins de { $floor } personnes, ou permettraient de le déduire.
}
report-as-before = Imprimer ces chiffres tels qu’ils sont partis

report-status-paragraphs = { $n ->
    [one] { $n } paragraphe
   *[other] { $n } paragraphes
}{ $fr ->
    [0] {""}
   *[other] {" "}· { $fr } en retard en français
}{ $en ->
    [0] {""}
   *[other] {" "}· { $en } en retard en anglais
}
report-status-quotes = { $n ->
    [one] { $n } citation
   *[other] { $n } citations
} · { $passed } { $passed ->
    [one] vérifiée
   *[other] vérifiées
}
report-status-figures = { $n ->
    [0] Chiffres concordants partout
    [one] { $n } chiffre en dirait trop à côté de ce qui est déjà parti
   *[other] { $n } chiffres en diraient trop à côté de ce qui est déjà parti
}
