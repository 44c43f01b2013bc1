### Préparation : l’étude avant son premier entretien.

setup-ready = Tout est-il prêt ?
setup-ready-count = Étapes faites : { $done } sur { $all }.
setup-ready-all = Les { $all } étapes sont faites.
setup-steps = Étapes de la préparation
setup-machine = Ce poste
setup-step-study = Nom et édition
setup-step-kit = Trousse de questions
setup-step-kit-is = { $questions ->
    [0] Pas encore
    [one] { $questions } question
   *[other] { $questions } questions
}
setup-step-file = Fichier d’étude à remettre
setup-step-file-open = Après la trousse
setup-step-file-ready = Un pour chaque poste
setup-step-file-done = Écrit
setup-step-machines = Postes d’entretien
setup-step-machines-is = { $machines ->
    [0] Aucun encore
    [one] { $machines } poste
   *[other] { $machines } postes
}
setup-step-passphrase = Phrase de passe
setup-step-passphrase-is = Se change ici
setup-state-open = à faire
setup-state-touched = entamé
setup-state-answered = fait
setup-no-list = Aucune liste d’invitations sur ce poste, par principe

## The study

setup-study-title = Nom et édition
setup-study-lead = Le nom figure sur tout ce qui sort. Les postes déjà joints voient le nouveau avec la prochaine mise à jour.
setup-study-name-en = Nom en anglais
setup-study-name-fr = Nom en français
setup-study-edition = Édition
setup-study-none = non donné
setup-invited = Personnes invitées
setup-floor = Plus petit groupe à montrer
setup-floor-hint = Les chiffres de groupes plus petits ne sont pas montrés.
setup-level = Demander le niveau de la personne
setup-level-hint = Direction ou direction exécutive. On reconnaît plus vite quelqu’un ainsi : à éviter, sauf si le rapport en a besoin.
setup-number-wrong = Un nombre entier, de { $from } à { $to }.

## The kit

setup-kit-title = Trousse de questions
setup-kit-lead = Choisissez un fichier Markdown par langue : des titres pour les sections, des numéros pour les questions. Sub Rosa lit les deux, compare les langues et montre ce qui n’a pas été compris.
setup-kit-choose = Choisir les questions…
setup-kit-now = { $questions ->
    [one] L’étude a une trousse de { $questions } question.
   *[other] L’étude a une trousse de { $questions } questions.
}
setup-kit-replace = Une autre peut prendre sa place jusqu’à l’arrivée du premier dossier.
setup-kit-in-use = Des dossiers pris avec cette trousse sont entrés. Une plus récente peut mieux dire et demander plus ; elle doit demander tout ce à quoi ils répondent.
setup-kit-question = Question { $question }
setup-kit-no-script = Pas encore de mot d’ouverture. Il vient du guide, un fichier par langue.
setup-kit-add-script = Ajouter le mot d’ouverture…
setup-kit-read = La lire
setup-kit-back = Retour à la préparation
setup-kit-take = Prendre cette trousse
setup-kit-leave = La laisser
setup-kit-not-kept = Rien n’est gardé avant que vous la preniez.
setup-kit-map = Parties de la trousse
setup-kit-script = Mot d’ouverture
setup-kit-thanks = Remerciements
setup-kit-themes = Thèmes : { $themes }
setup-kit-agree = EN et FR concordent
setup-kit-question-agree = Question { $question }, EN et FR concordent
setup-kit-question-look = Question { $question }, à revoir
setup-kit-missing = manque
setup-kit-lint = À revoir
setup-kit-lint-none = EN et FR concordent partout.
setup-kit-lint-one = Une seule langue : il n’y a rien à comparer.
setup-kit-leftovers = Lignes non comprises
setup-kit-leftovers-none = Chaque ligne a été comprise.
setup-kit-leftovers-hint = Elles restent hors de la trousse. Corrigez le fichier et relisez-le, ou prenez la trousse sans elles.
setup-kit-leftover = { $lang ->
    [fr] Français, ligne { $line }
   *[en] Anglais, ligne { $line }
}
setup-kit-status = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} · { $findings ->
    [0] rien à revoir
    [one] { $findings } point à revoir
   *[other] { $findings } points à revoir
}
setup-kind-text = Texte libre
setup-kind-numbers = Nombres
setup-kind-several = Plusieurs dans une liste
setup-kind-yes_no = Oui ou non, puis pourquoi
setup-kind-percent = Pourcentages qui font 100
setup-kind-agreement = Accord, de { $from } à { $to }
setup-kind-topics = Sujets, un à un
setup-part-fields = Champs
setup-part-options = Au choix
setup-part-rows = Lignes
setup-part-columns = Colonnes
setup-part-points = Points de l’échelle
setup-part-statements = Énoncés
setup-part-topics = Sujets
setup-part-why = Demandé à { $ratings }
setup-part-follow-ups = Suites
setup-part-after-yes = Après un oui :
setup-part-after-no = Après un non :
setup-part-probes = Relances, pour qui mène l’entretien seulement
setup-part-notes = Notes, pour qui mène l’entretien seulement
setup-part-explanation = Peut être lu à voix haute :
setup-script-spoken = Dit à voix haute
setup-script-ask_notes = Permission de prendre des notes
setup-script-ask_consent = Consentement
setup-script-if_no = Si non
setup-script-if_yes = Si oui
setup-script-blank = nom, dit seulement

## The study file

setup-file-title = Fichier d’étude à remettre
setup-file-lead = Chaque poste d’entretien ouvre ce fichier au premier démarrage. Il contient la trousse et la clé pour laquelle les remises sont scellées. Il ne contient ni secret ni nom.
setup-file-words = Trois mots à comparer à voix haute
setup-file-words-why = Le poste montre trois mots une fois le fichier ouvert. S’ils ne sont pas ceux-ci, le fichier a été remplacé en chemin : ne commencez pas.
setup-file-write = Écrire le fichier d’étude…
setup-file-written = Écrit. Remettez-le à chaque poste, puis comparez les mots.
setup-file-first = Prenez d’abord une trousse.

## Machines

setup-machines-title = Postes d’entretien
setup-machines-lead = Seules les remises des postes de cette liste sont prises. Chaque poste écrit une carte, qui vous est remise.
setup-machines-table = Postes de cette étude
setup-machines-machine = Poste
setup-machines-words = Mots à comparer à voix haute
setup-machines-last = Dernière remise
setup-machines-last-none = aucune encore
setup-machines-last-number = n° { $number }
setup-machines-gaps = { $n ->
    [one] le n° { $numbers } n’est jamais arrivé
   *[other] les numéros { $numbers } ne sont jamais arrivés
}
setup-machines-none = Aucun poste jusqu’ici.
setup-machines-add = Ajouter une carte de poste…
setup-machines-added = Le poste { $letter } est dans la liste. Comparez ses trois mots à voix haute maintenant.
setup-machines-renewed = Aucun poste n’est nouveau. Une carte plus récente d’un poste connu a été prise.
setup-machines-why = Lisez les trois mots à voix haute avec la personne au poste.
    .more = Si le poste en montre d’autres, la carte a été remplacée en chemin : ses remises viendraient de quelqu’un d’autre.

## Passphrase

setup-pass-title = Phrase de passe
setup-pass-lead = Elle ouvre ce coffre et n’est gardée nulle part. Sans elle, personne ne peut plus lire l’étude.
setup-pass-new-hint = Six mots se retiennent bien et se devinent mal.
setup-pass-suggest = Proposer six mots
setup-pass-show = Montrer ce que je tape
setup-pass-weak = Trop facile à deviner. Prenez-en une plus longue, ou laissez-vous proposer six mots.
setup-pass-enough = Assez difficile à deviner

## Différences entre les langues

lint-missing_side = Manque dans une langue
lint-count_differs = Une liste est plus longue dans une langue
lint-explanation_missing = Une explication manque dans une langue
lint-scope_differs = En dit bien plus dans une langue
lint-order_differs = « Si oui » et « si non » changent de place
lint-owner_differs = L’équipe dans une langue, la personne dans l’autre
lint-sentences_differ = Une phrase manque dans une langue
lint-question_mark_differs = Question dans une langue, énoncé dans l’autre
lint-numbers_differ = Les nombres diffèrent
lint-blanks_differ = Les noms à dire diffèrent
lint-other_language = Des mots de l’autre langue
lint-word_differs = Un mot n’a pas son pareil
lint-reach_differs = Pour qui mène l’entretien, dans une langue seulement
lint-unknown = Les deux langues diffèrent ici
