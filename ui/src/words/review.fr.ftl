### Les lieux de qui dirige l’étude : réception, mur, thèmes, culture, rapport.

review-places = Lieux
review-place-setup = Préparation
review-place-inbox = Réception
review-place-wall = Mur
review-place-themes = Thèmes
review-place-culture = Culture
review-place-report = Rapport
review-sample = Une étude d’exemple. Rien n’en est gardé.
review-nothing = Rien pour l’instant.
review-loading = { $records ->
    [0] Lecture de l’étude
    [one] Lecture de { $records } dossier
   *[other] Lecture de { $records } dossiers
}
review-no-kit = Il n’y a pas encore de trousse de questions. Prenez-en une sous Préparation.
review-a-few = peu
review-nearly-all = presque tous
review-at-least = { $n } ou plus
review-none = aucun
review-held-back = non montré
review-held-back-why = Non montré : moins de { $floor } entretiens seraient repérables

## Inbox

review-inbox-title = Remises
review-inbox-lead = { $files ->
    [0] Aucun fichier n’est ouvert. Ouvrez les fichiers de remise reçus des postes d’entretien.
    [one] { $files } fichier est ouvert. Rien n’entre dans l’étude avant que vous l’importiez.
   *[other] { $files } fichiers sont ouverts. Rien n’entre dans l’étude avant que vous l’importiez.
}
review-inbox-done = { $files ->
    [one] { $files } fichier est ouvert. Il ne reste rien à importer.
   *[other] { $files } fichiers sont ouverts. Il ne reste rien à importer.
}
review-inbox-open = Ouvrir des fichiers…
review-inbox-table = Fichiers de remise, par poste
review-inbox-from = De
review-inbox-number = N°
review-inbox-records = Dossiers
review-inbox-month = Mois
review-inbox-check = Vérification
review-machine = Poste { $letter }
review-machine-unknown = Inconnu
review-inbox-import = { $records ->
    [one] Importer { $records } dossier
   *[other] Importer { $records } dossiers et les mélanger
}
review-inbox-importing = { $records ->
    [one] Importation de { $records } dossier
   *[other] Importation de { $records } dossiers
}
review-inbox-imported = { $records ->
    [one] { $records } dossier est entré dans l’étude.
   *[other] { $records } dossiers sont entrés dans l’étude.
}
review-inbox-then = Puis un reçu à rendre à chaque poste.
review-far = Dans l’étude jusqu’ici
review-far-imported = Dossiers importés
review-far-ready = Ouverts, à importer
review-far-invited = Invitations
review-far-declined = Refus
review-far-withdrawn = Retraits
review-receipts = Reçus
review-receipts-none = Aucun reçu n’attend d’être écrit.
review-receipts-wait = { $receipts ->
    [one] { $receipts } reçu attend d’être rendu.
   *[other] { $receipts } reçus attendent d’être rendus.
}
review-receipts-why = Un reçu apprend au poste que ses dossiers sont arrivés. C’est alors seulement qu’il détruit sa copie.
review-receipts-write = Écrire les reçus…
review-receipts-written = Écrits. Rendez chacun à son poste.
review-inbox-status = { $gaps ->
    [0] Aucun manque
    [one] { $gaps } manque
   *[other] { $gaps } manques
} · { $refused ->
    [0] aucun fichier refusé
    [one] { $refused } fichier refusé
   *[other] { $refused } fichiers refusés
}
review-gap-open = { $n ->
    [one] Poste { $machine } : la remise n° { $numbers } n’est pas arrivée.
   *[other] Poste { $machine } : les remises { $numbers } ne sont pas arrivées.
}

verdict-verified = Vérifié
verdict-gap = Vérifié, mais le n° { $missing } n’est pas arrivé
verdict-imported = Importé
verdict-duplicate = Déjà dans l’étude
verdict-stranger = Refusé : ce poste n’est pas de l’étude
verdict-other_recipient = Refusé : scellé pour quelqu’un d’autre
verdict-other_study = Refusé : vient d’une autre étude
verdict-other_kit = Refusé : pris avec une autre trousse
verdict-forged = Refusé : la signature n’est pas la bonne
verdict-damaged = Refusé : abîmé en chemin
verdict-truncated = Refusé : la fin manque
verdict-newer = Refusé : écrit par un Sub Rosa plus récent
verdict-older = Refusé : écrit par un Sub Rosa trop ancien pour être lu
verdict-not_a_bundle = Refusé : ce n’est pas un fichier de remise
verdict-other_kind = Refusé : une autre sorte de fichier de Sub Rosa
verdict-too_large = Refusé : plus grand que toute remise
verdict-number_taken = Refusé : un autre fichier porte déjà ce numéro
verdict-other_chain = Refusé : ne suit pas les remises d’avant
verdict-record_taken = Refusé : un dossier y vient d’un autre poste
verdict-wave_over = Refusé : aucune clé d’ici ne l’ouvre
verdict-revoked = Refusé : ce poste a été retiré de l’étude
verdict-unknown = Refusé

next-gap = Demandez la remise n° { $missing } du poste { $machine }.
    .more = Elle a été écrite et n’est jamais arrivée. Vous pouvez importer le n° { $number } maintenant : le manque reste en vue jusqu’à l’arrivée du fichier.
next-duplicate = Rien à faire : ces dossiers sont déjà dans l’étude.
    .more = Ils ne comptent pas deux fois. Si le poste attend encore, rendez-lui le reçu qui a été écrit pour eux.
next-stranger = Trouvez d’où vient ce fichier avant d’en prendre quoi que ce soit.
    .more = S’il vient d’un poste de cette étude, demandez la carte du poste, comparez les trois mots à voix haute, ajoutez-la sous Préparation, puis rouvrez le fichier.
next-other_recipient = Demandez que la remise soit écrite à nouveau.
    .more = Celle-ci est scellée pour la clé d’une autre étude. Remettez d’abord au poste le fichier de cette étude-ci et comparez ses trois mots à voix haute.
next-other_study = Donnez ce fichier à qui dirige l’autre étude.
    .more = Il a été pris avec un autre fichier d’étude. Rien ne peut en être lu ici.
next-other_kit = Demandez quelle trousse a servi.
    .more = Les réponses vont avec d’autres questions. Remettez le fichier d’étude à ce poste avant son prochain entretien.
next-forged = N’utilisez pas ce fichier. Demandez-le en personne.
    .more = Quelqu’un d’autre l’a écrit, ou l’a changé en chemin. Rien n’en a été lu, et l’étude est intacte.
next-damaged = Demandez le même fichier à nouveau.
    .more = Il a changé en chemin, par une mauvaise copie ou à dessein. Le poste garde ses dossiers, scellés.
next-truncated = Demandez le même fichier à nouveau.
    .more = Il a été coupé, peut-être par une copie inachevée. Le poste garde ses dossiers, scellés.
next-newer = Mettez ce poste-ci à jour, puis rouvrez le fichier.
    .more = Le Sub Rosa du poste d’entretien est plus récent que celui-ci. Les dossiers sont en sûreté dans le fichier.
next-older = Faites mettre à jour le poste d’entretien, puis redemandez la remise.
    .more = Le format de ce fichier n’est plus lu. Le poste garde ses dossiers, scellés.
next-not_a_bundle = Cherchez le bon fichier.
    .more = Celui-ci n’a pas été écrit par Sub Rosa, ou son début est perdu.
next-other_kind = Cherchez le fichier de remise.
    .more = Celui-ci est un fichier d’étude, une carte de poste ou un reçu.
next-too_large = Demandez la remise elle-même.
    .more = Ce fichier est plus grand que toute remise. Rien n’en a été lu.
next-number_taken = Demandez en personne lequel des deux fichiers est le bon.
    .more = Un fichier de ce numéro est déjà venu du même poste, avec d’autres dossiers. L’étude garde le premier.
next-other_chain = Demandez en personne la remise d’avant.
    .more = Celle-ci ne va pas avec ce que ce poste a déjà remis : un fichier a peut-être été remplacé. L’étude est intacte.
next-record_taken = Demandez en personne d’où vient ce fichier.
    .more = Il apporte un dossier qu’un autre poste a déjà remis. L’étude garde le premier.
next-wave_over = Demandez que la remise soit écrite à nouveau, après une mise à jour.
    .more = Elle est peut-être scellée pour une vague dont la clé est détruite : aucune copie ne s’ouvre alors. Le poste garde ses dossiers, scellés.
next-revoked = Trouvez où est le poste perdu avant d’en prendre quoi que ce soit.
    .more = Il a été retiré de l’étude sous Préparation, Clés et suppléances. Rien n’en a été lu, et l’étude n’a pas changé.
next-unknown = Demandez le même fichier à nouveau.
    .more = Il a été refusé, et l’étude est intacte. Le poste garde ses dossiers, scellés.

## Wall

review-wall-steps = Question
review-wall-before = Question précédente : { $question }
review-wall-after = Question suivante : { $question }
review-wall-all = Toutes les questions
review-section = Section { $number }
review-wall-filters = Filtres
review-filter-kind = Genre
review-filter-speaker = Voix
review-filter-lang = Langue
review-filter-coding = Codage
review-filter-uncoded = sans code
review-kind-pain = irritant
review-kind-success = réussite
review-kind-idea = idée
review-kind-progress = progrès
review-speaker-director = direction
    .letter = D
review-speaker-direct_report = subalterne
    .letter = S
review-lang-en = anglais
    .given = Donnée en anglais
review-lang-fr = français
    .given = Donnée en français
review-wall-answers = Réponses
review-wall-count = { $answers ->
    [one] { $answers } réponse.
   *[other] { $answers } réponses, dans un ordre nouveau à chaque ouverture de la question.
}
review-wall-filtered = { $lines ->
    [0] Aucune ligne ne répond à ces filtres.
    [one] { $lines } ligne répond à ces filtres.
   *[other] { $lines } lignes répondent à ces filtres.
}
review-wall-clear = Voir toutes les lignes
review-answer = Réponse { $n }
review-own-words = mot pour mot :
review-entered = Inscrit : { $words }
review-code-add = Ajouter un code
review-code-on = Code pour : { $line }
review-codes = Codes
review-codes-for = Codes pour « { $typed } »
review-codes-hint = Tapez sur une ligne pour trouver un code ou en créer un. Entrée le donne.
review-codes-found = { $count ->
    [0] Aucun code trouvé
    [one] { $count } code trouvé
   *[other] { $count } codes trouvés
}
review-code-new = Nouveau code « { $typed } »
review-code-take = Retirer le code « { $name } »
review-code-given = Code donné : { $name }
review-code-taken = Code retiré : { $name }
review-quote = citation
review-quote-mark = Citation à retenir
review-quote-marked = Retenue comme citation
review-quote-unmarked = N’est plus une citation
review-missed = Nom oublié
review-missed-title = Un nom est resté dans cette ligne
review-missed-hint = Tapez le ou les mots tels qu’ils sont dans la ligne. Ils sont remplacés pour de bon, dans le dossier scellé aussi, et l’étude les apprend.
review-missed-word = Mot ou mots
review-missed-hide = Cacher
review-missed-done = Caché. La ligne a été scellée à nouveau.
review-missed-absent = La ligne ne contient pas ces mots. Copiez-les tels quels, accents compris.
review-memo = Mémo sur { $question }
review-wall-status = Réponse { $n } sur { $answers } · { $coded ->
    [one] { $coded } codée
   *[other] { $coded } codées
}
review-wall-without = { $without ->
    [0] Tous les entretiens ont répondu à cette question
    [one] { $without } entretien n’a pas répondu à cette question
   *[other] { $without } entretiens n’ont pas répondu à cette question
}
review-tally = Ce qui a été inscrit
review-tally-n = n = { $n }
review-tally-choice = Réponse
review-tally-count = Entretiens
review-tally-median = Médiane
review-tally-half = Moitié centrale
review-tally-agreement = { $statements ->
    [one] { $statements } énoncé a été coté ici.
   *[other] { $statements } énoncés ont été cotés ici.
}
review-tally-culture = Les voir sous Culture

## Themes

review-themes-title = Thèmes
review-themes-lead = { $interviews ->
    [0] Les entretiens sont comptés à mesure qu’ils arrivent.
    [one] Sur { $interviews } entretien. Moins de { $floor } se dit en mots.
   *[other] Sur { $interviews } entretiens. Moins de { $floor } se dit en mots.
}
review-themes-empty = Aucun code n’a été donné jusqu’ici. Les codes naissent sur le mur : placez-vous sur une ligne et tapez.
review-themes-new = Nouveau thème
review-themes-create = Ajouter
review-themes-exists = Un thème porte déjà ce nom.
review-themes-no-lines = Aucune ligne ne le porte encore.
review-themes-open = Ouvrir { $question } sur le mur

## Culture

review-culture-title = { $statements ->
    [one] Un énoncé coté
   *[other] { $statements } énoncés cotés
}
review-culture-empty = Rien pour l’instant. Le graphique paraît avec les premières cotes.
review-culture-disagree = en désaccord, 1 à 3
review-culture-neither = ni l’un ni l’autre, 4
review-culture-agree = d’accord, 5 à 7
review-culture-mixed = deux de ces groupes ensemble
review-culture-table = Comment chaque énoncé a été coté
review-culture-statement = Énoncé
review-culture-median = Médiane
review-culture-n = n
review-culture-or-unrated = { $ratings }, ou sans cote
review-culture-none = Pas encore coté
review-culture-why = Pourquoi 1 ou 2
review-culture-reasons = { $reasons ->
    [0] Aucune raison n’a été donnée à 1 ou 2.
    [one] Une raison
   *[other] { $reasons } raisons, mélangées
}
review-culture-print = Ce qui est montré
review-culture-print-more = Ce que trace le graphique, et la médiane. Les cotes de moins de { $floor } entretiens vont avec leurs voisines, pour que rien ne se déduise des autres. Les entretiens sans cote, s’ils sont peu nombreux, comptent avec 4 ; n n’est alors pas montré.
review-culture-status = { $n ->
    [0] Aucune cote
    [one] { $n } entretien
   *[other] Jusqu’à { $n } entretiens
}
review-culture-no-groups = Aucun sous-groupe, par principe

## Keys

review-keys-title = Touches de qui dirige l’étude
review-keys-lines = Sur le mur
review-keys-way = Se retrouver
review-key-up-down = ligne précédente, suivante
review-key-page = huit lignes plus haut, plus bas
review-key-home = Ctrl+Début
review-key-end = Ctrl+Fin
review-key-ends = première, dernière ligne
review-key-question = question précédente, suivante
review-key-all = toutes les questions
review-key-type = trouver un code ou en créer un
review-key-enter = donner le code
review-key-list = voir tous les codes
review-key-quote = citation à retenir
review-key-missed = un nom a été oublié
review-key-place = lieu 1 à 8
review-key-lock = verrouiller maintenant
review-key-card = cette carte
