### L’éditeur de la trousse, et ce que l’étude a appris.

making-title = La trousse en préparation
making-panes = du plan aux textes, puis aux outils
making-lead = Écrivez les questions dans les deux langues, côte à côte. Les écarts se voient pendant la frappe. Les entretiens s’en servent une fois que vous la mettez en service.
making-in-hint = Un classeur XLSForm (.xlsx) ou une trousse en JSON conviennent aussi.
making-open = Ouvrir l’éditeur
making-from-scratch = Commencer une trousse
making-from-sample = Partir de l’exemple
making-from-used = Partir de la trousse en service
making-begin-hint = Commencer remplace la trousse en préparation. Ce qui a été mis en service reste.
making-none = Aucune trousse n’est commencée. Choisissez d’où partir.
making-edit-first = La modifier d’abord
making-whole = Toute la trousse
making-name-of-kit = Nom de la trousse
making-script-hint = Écrivez {"{"}blank{"}"} là où le nom se dit. Il n’est jamais noté.
making-paragraphs = Paragraphes
making-part = Rôle du paragraphe { $n }
making-themes = Thèmes
making-minutes = Minutes prévues
making-minutes-all = { $planned } minutes prévues sur { $hour }
making-minutes-none = Prévoyez des minutes pour le mot d’ouverture et pour chaque section : ensemble, elles font l’heure.
making-minutes-left = { $left ->
    [0] Elles font exactement l’heure.
    [one] Il reste { $left } minute.
   *[other] Il reste { $left } minutes.
}
making-minutes-over = { $over ->
    [one] { $over } minute de plus que l’heure.
   *[other] { $over } minutes de plus que l’heure.
}
making-nothing = EN et FR concordent, et rien ne manque.
making-name = { $what } { $n }
making-add = Ajouter { $what }
making-add-question = Ajouter une question à la section { $section }
making-added = Ajout : { $name }.
making-removed = Retrait : { $name }.
making-up = Monter : { $name }
making-down = Descendre : { $name }
making-remove = Retirer : { $name }
making-moved = Maintenant { $place } sur { $of }.
making-moved-section = Maintenant dans la section { $section }.
making-moved-end = Impossible d’aller plus loin.
making-one-section = Section
    .a = une section
making-one-question = Question
making-one-probe = Relance
    .a = une relance
making-one-note = Note
    .a = une note
making-one-theme = Thème
    .a = un thème
making-one-field = Champ
    .a = un champ
making-one-option = Choix
    .a = un choix
making-one-topic = Sujet
    .a = un sujet
making-one-follow = Suite
    .a = une suite
making-one-row = Ligne
    .a = une ligne
making-one-column = Colonne
    .a = une colonne
making-one-statement = Énoncé
    .a = un énoncé
making-one-paragraph = Paragraphe
    .a = un paragraphe
making-ask = Question { $question }, lue à voix haute
making-kind = Manière de répondre à la question { $question }
making-title-words = Titre de la section { $number }
making-detail = Entre parenthèses sous { $entry }
making-explanation = Explication de { $entry }, peut être lue
making-point = Nom de la cote { $rating }
making-why = Demandé à ces cotes
making-why-at = Demander pourquoi à
making-least = Minimum
making-most = Maximum
making-least-of = Minimum du champ { $n }
making-most-of = Maximum du champ { $n }
making-bands = La taille d’une équipe est gardée par tranche après le scellement : 1–9, 10–19, 20–39, 40–59, 60–99, 100 et plus.
making-after = La suite { $n } vient
making-after-yes = après un oui
making-after-no = après un non
making-role = La relance { $n } est
making-role-lead = une amorce des autres
making-role-question = une question
making-role-example = un exemple à offrir
making-identifies = À côté d’autres réponses, celle-ci pourrait dire de qui elle vient
making-change-same = Même
making-change-reworded = Reformulée
making-change-replaced = Remplacée
making-change-new = Nouvelle
making-change-removed = Retirée
making-change-around = Relances ou notes seulement
making-in-en = anglais
making-in-fr = français
making-compared = Par rapport à la version d’avant
making-compared-why = Changer un mot rend une question « reformulée » : ses chiffres ne se comparent plus. La déplacer n’y change rien.
making-versions = Versions mises en service
making-version = Version { $number }, { $month }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}
making-version-first = La première.
making-version-same = Seuls l’ordre, les minutes ou les marques ont changé.
making-look = La regarder comme
making-look-noted = Prise de notes
making-look-asked = Entretien
making-look-given = Participation
making-look-noted-title = Telle que la voit qui prend note
making-look-asked-title = Telle que la voit qui pose les questions
making-look-given-title = Telle que la reçoit la personne interrogée
making-look-given-why = Sans relances, notes, thèmes ni explications : ceux-ci sont à qui pose les questions.
making-look-leave = Retour à l’éditeur
making-look-lang = Langue
making-look-notes = Notes
making-look-at = { $at } sur { $of }
making-look-back = Précédente
making-look-next = Suivante
making-out = L’écrire dans un fichier
making-out-hint = Un formulaire ne porte ni minutes prévues ni marques ; le JSON porte tout.
making-out-xlsform = XLSForm…
making-out-json = JSON…
making-written = La trousse est écrite.
making-back = Annuler
making-back-done = Annulé.
making-back-none = Rien à annuler.
making-forth = Rétablir
making-forth-done = Rétabli.
making-forth-none = Rien à rétablir.
making-number = Numéroter selon l’ordre
making-numbered = Les numéros suivent l’ordre.
making-use = Mettre en service
making-used = L’étude se sert de cette trousse.
making-use-hint = Le fichier d’étude la contient dès lors. Les postes qui ont déjà un fichier d’étude ont besoin d’une mise à jour.
making-is-used = L’étude se sert exactement de cette trousse.
making-in-use = Des dossiers sont arrivés. Une nouvelle version peut reformuler et ajouter ; chaque question et chaque choix auxquels ils répondent y restent.
making-not-whole = Des questions manquent de mots ou de choix. Elles sont dans la liste ci-dessus.
making-leftovers-hint = Elles restent hors de la trousse. Retirez-les une fois vues.
making-leftover-drop = Retirer la ligne { $line } de la liste
making-form-left = Ce que le formulaire a et qu’une trousse n’a pas
making-form-left-hint = Rien de cela n’est repris. Tout le reste l’est.

## Ce qu’il faut savoir

advice-no_words = Une question sans mots
advice-too_few = Des choix manquent, ou n’ont pas de mots
advice-no_questions = Une section sans question
advice-no_consent = Le mot d’ouverture ne demande jamais le consentement
advice-numbers = Les nombres exacts d’une équipe la désignent : marquez la question, et ne demandez que le nécessaire
advice-functions = Ce que fait une équipe la désigne : marquez la question
advice-together = Trois questions marquées : ensemble, elles disent qui sont la plupart des gens. Laissez-en une, ou remettez-en moins
advice-over_the_hour = Plus de minutes prévues que l’heure n’en a
advice-may_be_name = Cela ressemble à un nom. Toute personne interrogée le lit

## Ce qui d’un formulaire n’est pas dans une trousse

form-type = Un genre de question qu’un entretien n’a pas
form-tracking = Noterait qui, quand ou où : jamais repris
form-column = Une colonne sans signification ici
form-language = Des mots dans une troisième langue
form-expression = Une expression qui n’a pas été comprise
form-condition = Une condition qu’une trousse ne peut pas contenir
form-constraint = Une règle de réponse qu’une trousse ne peut pas contenir
form-required = Une réponse obligatoire ; dans un entretien, aucune ne l’est
form-repeat = Une répétition : ses questions se posent une fois
form-nested = Un groupe dans un groupe : son titre est devenu une note
form-one_of = Un choix unique est devenu un choix multiple
form-scale_by_order = Des choix en mots sont devenus les points d’une échelle
form-choice = Un choix qui n’a pas de place
form-list = Une liste dont rien ne se sert, ou qui n’existe pas
form-reference = Des mots qui contiennent la réponse à une autre question
form-differs = Dit autrement à deux endroits : le premier est gardé
form-unbalanced = Un groupe qui n’est pas ouvert, ou pas fermé
form-setting = Un réglage du formulaire
form-sheet = Une feuille
form-other = Pas dans une trousse

## Après l’étude

setup-step-lessons = Regard en arrière
setup-step-lessons-is = Ce qu’a donné chaque question
lessons-title = Regard sur la trousse
lessons-lead = Ce qu’a donné chaque question, et ce qu’il faut changer dans la prochaine édition.
lessons-no-time = Le temps que prenait une question n’est pas ici : aucune date plus fine que le mois n’est gardée, pour que personne ne soit trouvé par l’horloge.
lessons-below = Les chiffres se montrent à partir de { $n } entretiens. Ce qu’il faut changer peut s’écrire maintenant.
lessons-answered = Entretiens avec une réponse
lessons-not_asked = Non posée
lessons-no_time = Plus de temps
lessons-declined = Refusée
lessons-not_applicable = Sans objet
lessons-silent = Laissée ouverte
lessons-few = quelques-uns, ou presque tous
lessons-most = presque tous les autres
lessons-least = { $n } ou plus
lessons-lines = Lignes notées
lessons-probe = Posée :
lessons-change = Ce qu’il faut changer à { $question }
lessons-next = Copier dans la prochaine édition…
lessons-next-hint = Écrit la trousse en service dans un fichier, avec ce qu’il faut changer en notes pour qui la modifiera. Il ne contient ni réponse ni chiffre.
lessons-written = Le fichier de la prochaine édition est écrit.

## Nombres hors de l’intervalle de la trousse, à la saisie

numbers-range = La trousse attend de { $least } à { $most }. C’est gardé tel que dit.
numbers-least = La trousse attend { $least } ou plus. C’est gardé tel que dit.
