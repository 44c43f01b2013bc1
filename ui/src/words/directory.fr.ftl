### Le répertoire de l’organisation, et des listes d’équipes, de systèmes et de termes.

directory-title = Répertoire et listes
directory-lead = Les personnes d’un répertoire sont cachées bien plus sûrement que les noms inconnus du programme, même en minuscules ou avec une faute de frappe. Tout reste scellé dans ce coffre.
directory-known = { $people ->
    [0] Aucun répertoire n’est chargé. Les noms sont trouvés par des règles et des listes seulement.
    [one] { $people } personne est connue, et { $teams ->
        [0] aucune équipe.
        [one] { $teams } équipe.
       *[other] { $teams } équipes.
    }
   *[other] { $people } personnes sont connues, et { $teams ->
        [0] aucune équipe.
        [one] { $teams } équipe.
       *[other] { $teams } équipes.
    }
}
directory-people = Charger un répertoire…
directory-people-replace = Remplacer le répertoire…
directory-people-add = Ajouter un autre répertoire…
directory-people-remove = Retirer le répertoire
directory-people-hint = Un fichier CSV de toute l’organisation avec une ligne d’en-tête : nom, prénom, initiales, organisation, courriel. Jamais la liste des personnes rencontrées.
directory-lists = { $listed ->
    [0] Aucune liste d’équipes, de systèmes ou de termes n’est chargée.
   *[other] Par des listes : { $teams ->
        [0] aucune équipe
        [one] { $teams } équipe
       *[other] { $teams } équipes
    }, { $hidden ->
        [0] aucun autre mot caché
        [one] { $hidden } autre mot caché
       *[other] { $hidden } autres mots cachés
    }, { $kept ->
        [0] aucun terme gardé.
        [one] { $kept } terme gardé.
       *[other] { $kept } termes gardés.
    }
}
directory-kind = Les lignes de la liste sont
directory-kind-hide = Systèmes, projets : cacher
directory-kind-team = Équipes : cacher
directory-kind-keep = Termes : garder
directory-lists-hint = Un terme par ligne. Ou un fichier CSV avec une colonne « type » qui dit équipe, système, projet, cacher ou garder ; elle passe avant ce choix.
directory-list = Charger une liste…
directory-list-replace = Remplacer les listes…
directory-list-add = Ajouter une liste…
directory-list-remove = Retirer les listes
directory-replace = Remplacer…
directory-add = Ajouter…
directory-remove = Retirer

## Un fichier en cours

directory-reading = { $rows ->
    [0] Lecture du fichier : { $percent } %
   *[other] Lecture du fichier : { $rows } lignes, { $percent } %
}
directory-joining = Le fichier est lu. On le joint à ce qui est connu…
directory-sealing = Mise sous scellé dans le coffre. On ne peut plus annuler.
directory-cancel = Annuler
directory-done = C’est fait. Ce qui est connu est scellé dans ce coffre.
directory-cancelled = Annulé. Tout est comme avant.
directory-refused = Le fichier n’a pas pu servir.
directory-idle = Rien n’est en cours de lecture.

## Lignes qui n’ont pas pu servir

directory-bad = { $n ->
    [one] { $n } ligne n’a pas pu servir
   *[other] { $n } lignes n’ont pas pu servir
}
directory-bad-hint = Cherchez-les dans le fichier par leur numéro. Leur contenu n’est pas montré ici.
directory-bad-table = Lignes qui n’ont pas pu servir, par numéro
directory-bad-line = Ligne
directory-bad-why = Raison
directory-bad-no-name = Il n’y a pas de nom.
directory-bad-not-a-name = Ce qui s’y trouve n’est pas un nom.
directory-bad-short = La ligne a trop peu de colonnes.
directory-bad-too-long = Le nom ou la ligne est trop long.
directory-bad-open-quote = Un guillemet n’est jamais fermé.
directory-bad-more = { $n ->
    [one] { $n } autre n’est pas indiquée.
   *[other] { $n } autres ne sont pas indiquées.
}

setup-step-directory = Répertoire et listes
setup-step-directory-is = Personnes, équipes, termes
