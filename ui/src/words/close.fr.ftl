# La fin d’une étude, et les fichiers pour d’autres programmes.

review-place-close = Clôture

close-title = Y a-t-il quelque chose sur une personne ?
close-lead = Pour une demande d’accès ou de protection de la vie privée. Le nom que vous tapez n’est ni conservé ni journalisé.
close-name = Son nom
close-look = Chercher
close-looking = Recherche dans tout. Dans une grande étude, cela prend quelques secondes.
close-nothing = Rien n’a été trouvé dans ce qui a été fouillé
close-something = { $texts ->
    [one] Quelque chose a été trouvé dans { $texts } texte
   *[other] Quelque chose a été trouvé dans { $texts } textes
}
close-something-more = Où et comment, sans le texte ni l’entretien. Lisez ces endroits avant de répondre à la demande.
close-searched = Fouillé
close-searched-interviews = { $interviews ->
    [one] { $interviews } entretien, { $statements } énoncés
   *[other] { $interviews } entretiens, { $statements } énoncés
}
close-searched-others = Mémos, thèmes, rapport, commentaires, remarques, mots appris et questions : { $others } textes
close-searched-files = { $files ->
    [0] Aucun fichier n’a été écrit depuis l’ouverture de l’application
    [one] Le nom de { $files } fichier écrit depuis l’ouverture de l’application
   *[other] Les noms de { $files } fichiers écrits depuis l’ouverture de l’application
}
close-searched-how = Tel qu’écrit, sans accents, par le son, par les initiales ; sans surnoms
close-sight = Hors de vue
close-sight-files = Les fichiers copiés hors de cette application
close-sight-machines = { $machines ->
    [one] Les entretiens non remis sur { $machines } poste d’entretien
   *[other] Les entretiens non remis sur { $machines } postes d’entretien
}
close-sight-missing = { $files ->
    [one] { $files } fichier de remise écrit et jamais arrivé
   *[other] { $files } fichiers de remise écrits et jamais arrivés
}
close-sight-people = { $people ->
    [0] D’après les comptes, aucune personne invitée ne manque ici
    [one] { $people } personne invitée sans entretien ni refus ici
   *[other] { $people } personnes invitées sans entretien ni refus ici
}
close-sight-unknown = Nombre d’invitations : non inscrit
close-sight-directory = Le répertoire de l’organisation, qui nomme tout le monde
close-sight-nobody = Une description qui ne nomme personne
close-print-html = Écrire la déclaration, EN et FR (page)
close-print-docx = Écrire la déclaration, EN et FR (document)
close-printed = Écrit.
close-before = Déclarations déjà écrites, sans les noms
close-before-none = Aucune déclaration n’a encore été écrite.
close-month = Mois
close-outcome = Résultat
close-out = Hors de vue à ce moment
close-outcome-nothing = Rien trouvé
close-outcome-found = { $texts ->
    [one] Trouvé dans { $texts } texte
   *[other] Trouvé dans { $texts } textes
}
close-out-people = { $people ->
    [one] { $people } personne sans entretien ici
   *[other] { $people } personnes sans entretien ici
}
close-where = Où
close-how = Comment
close-texts = Textes
close-place-answers = Réponses
close-place-memos = Mémos
close-place-themes = Thèmes
close-place-report = Rapport
close-place-comments = Commentaires et raisons
close-place-remarks = Remarques sur les questions
close-place-words = Mots appris
close-place-kit = Questions
close-place-files = Noms de fichiers
close-how-whole = Le nom entier
close-how-part = Une partie du nom
close-how-sound = Un mot au son semblable
close-how-initials = Les initiales

close-hold = Suspension
close-hold-on = Ne rien détruire
close-hold-why = À activer lorsqu’une demande ou un litige est en cours.
close-destroy = Détruire l’étude
close-due = Échéance : après { $month }.
close-due-none = Aucune date n’est fixée.
close-records = Dossiers et clés
close-codes = Thèmes et mémos
close-released = Ce qui est sorti et qui demeure
close-unreceipted = Fichiers sans reçu
close-backups = Sauvegardes jusqu’en
close-certificate = Le certificat énumère ce qui a été détruit ici, et les copies qui demeurent, et jusqu’à quand.
close-destroy-open = Détruire l’étude…
close-destroy-held = La suspension est active : rien ne peut être détruit.
close-destroy-lead = C’est irréversible. Tous les entretiens de cette étude sur ce poste, les thèmes et le rapport en préparation disparaissent pour de bon.
close-destroy-type = Pour continuer, tapez l’édition ({ $edition }) ou les trois mots de l’étude ({ $words }).
close-destroy-field = Édition ou trois mots
close-destroy-now = Choisir où mettre le certificat, et détruire
close-destroyed = L’étude est détruite
close-destroyed-more = Le certificat se trouve là où vous l’avez mis. Il dit ce qui a disparu, et les copies qui demeurent ailleurs, et jusqu’à quand.
close-destroyed-leave = Vers la porte d’entrée
close-status-hold = Suspension : rien n’est détruit
close-status-free = Aucune suspension

exports-open = Choisir un fichier…
exports-title = Fichiers pour d’autres programmes
exports-lead = Avec ces fichiers, des réponses sortent de l’application. Les noms sont remplacés ; les mots sont ceux des notes. Qui reçoit un fichier peut le transmettre.
exports-few = Avec moins de { $floor } entretiens, les réponses ne sortent pas.
exports-lines = { $lines ->
    [one] { $lines } ligne sort, dans un ordre de hasard sous chaque question : rien n’en relie deux à une même personne.
   *[other] { $lines } lignes sortent, dans un ordre de hasard sous chaque question : rien n’en relie deux à une même personne.
}
exports-named = Lignes où quelqu’un était nommé, avec un substitut : { $named }. Lignes avec un nombre : { $numbers }.
exports-left = Restent ici, parce que trop peu de personnes se trouvent derrière : questions, { $questions } ; lignes, { $lines }.
exports-sure = J’ai lu ce qui sort, et qui le reçoit peut le lire.
exports-answers-csv = Réponses, tableau (CSV)
exports-answers-csv-more = Une rangée par ligne : question, nature, voix, ses mots, langue, texte, thèmes. Aucune cote, aucun nombre d’une personne.
exports-answers-xlsx = Réponses et chiffres, classeur (XLSX)
exports-answers-xlsx-more = Les mêmes rangées, et sur une deuxième feuille les chiffres tels que le rapport les montre.
exports-project = Projet d’analyse (REFI-QDA)
exports-project-more = Un texte par question avec les réponses entières, la grille de codage, les codages et les mémos. Il montre combien ont répondu à chaque question : pour les analystes de l’étude.
exports-write = Écrire
exports-write-name = Écrire : { $what }
exports-written = Écrit.
exports-not-sure = Cochez d’abord la case ci-dessus.

front-destroyed = Une étude a été détruite sur ce poste, comme on l’avait commencé. Son certificat se trouve à l’endroit choisi, ou à côté du dossier de l’étude.
front-destroying = La destruction de l’étude a été commencée et n’a pas pu être terminée. Elle reprendra au prochain démarrage.

inbox-opening = { $waiting ->
    [one] Ouverture : { $waiting } fichier attend encore.
   *[other] Ouverture : { $waiting } fichiers attendent encore.
}
inbox-taking = { $ready ->
    [one] Importation : { $ready } entretien attend encore.
   *[other] Importation : { $ready } entretiens attendent encore.
}
inbox-stop = Arrêter
inbox-stopped = Arrêté. Ce qui a été importé est dans l’étude, fichier par fichier ; le reste attend encore ici.
