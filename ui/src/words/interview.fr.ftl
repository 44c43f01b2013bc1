# Dix minutes avant
next-interview = Prochain entretien
ready-title = Dix minutes avant
ready-lead = Quelques choix, et vous pouvez écouter. Il n’y a ici aucune place pour un nom.
ready-lang = Langue de l’entretien
ready-where = Lieu de la rencontre
ready-room = Dans une salle
ready-call = Appel vidéo
ready-level = Niveau de la personne rencontrée
ready-level-director = Direction
ready-level-executive = Direction exécutive
ready-level-none = Non noté
ready-begin = Commencer par le texte lu
ready-share = Avant de partager un écran
ready-linux = Sous Linux, cette fenêtre ne peut pas être cachée du partage d’écran.
ready-linux-do = Partagez une autre fenêtre, jamais l’écran entier.
ready-vault = Coffre ouvert. Chaque ligne est chiffrée pendant que vous tapez.
ready-kit = Trousse de l’édition { $edition }, { $n } questions, { $langs }.
ready-names =
    { $n ->
        [0] Aucun répertoire de noms n’est chargé. Les noms sont trouvés par des règles et des listes seulement.
        [one] { $n } nom du répertoire est chargé.
       *[other] { $n } noms du répertoire sont chargés.
    }
ready-idle =
    { $n ->
        [0] Pas de verrouillage automatique. Cela se change dans les Réglages.
        [one] Verrouillage automatique après { $n } minute sans frappe.
       *[other] Verrouillage automatique après { $n } minutes sans frappe.
    }
ready-swap = La mémoire d’échange de ce poste n’est pas chiffrée. Ce que vous tapez pourrait y être écrit.
ready-waiting =
    { $n ->
        [0] Aucun dossier n’attend la remise
        [one] { $n } dossier attend la remise
       *[other] { $n } dossiers attendent la remise
    }
ready-handover = Dossiers scellés
ready-sample = Étude d’exemple : rien de ce que vous tapez ici n’est gardé.

# Ce poste
machine = Ce poste
machine-words = Ses trois mots
machine-words-hint = Lisez-les à votre responsable : ainsi, vous savez que c’est bien le même poste.
machine-write = Écrire la carte du poste…
machine-written = La carte du poste est écrite. Donnez-la à votre responsable.
machine-update = Prendre une mise à jour…
machine-update-hint = Votre responsable vous la donne : l’étude telle qu’elle est, avec les mots que tous les postes ont appris.
machine-update-done =
    { $n ->
        [0] La mise à jour est prise.
        [one] La mise à jour est prise. { $n } mot a été gardé ou caché à la main.
       *[other] La mise à jour est prise. { $n } mots ont été gardés ou cachés à la main.
    }
machine-update-kit = Les questions sont nouvelles.
machine-receipt = Lire un reçu…
machine-receipt-done =
    { $records ->
        [one] Reçu de la remise n° { $number } : la copie de { $records } dossier est détruite ici.
       *[other] Reçu de la remise n° { $number } : les copies de { $records } dossiers sont détruites ici.
    }
machine-receipt-hint = Votre responsable vous le donne. Ce poste détruit alors ses copies.

# Le texte lu
script-title = Texte à lire à voix haute
script-lang = Langue du texte lu
script-in = Texte en
script-notes = Pouvons-nous prendre des notes ?
script-consent = Acceptez-vous de participer ?
script-aloud = La réponse est donnée de vive voix seulement. Après un non, remerciez : le dossier est abandonné et seul le nombre de refus augmente de un.
script-next = paragraphe suivant
script-back = retour
script-first = Première question
script-first-off = Il faut d’abord les deux réponses
script-blank = dire le nom
script-none = Cette trousse n’a pas de texte à lire. Posez les deux questions dans vos mots.
yes = Oui
no = Non
declined-title = Remerciez, et arrêtez ici
declined-lead = Rien n’a été noté. Seul le nombre de refus augmente de un.
declined-done = Prochain entretien
declined-undo = C’était une erreur : revenir au texte

# En direct
live-minute = Minute { $n } sur 60
live-min = min
live-of = sur 60
live-minute-word = Minute
live-question-in = Question en
live-question-lang = Langue de la question
live-map = Questions
live-dot = Question { $id }, { $state }
live-all = Les { $n }
live-all-title = Toutes les questions
live-probes = Relances
live-notes-for = Pour vous seulement
notes-of = Notes, question { $question }
state-open = Ouverte
state-touched = Entamée
state-answered = Avec réponse
state-none = Sans réponse
state-open-low = ouverte
state-touched-low = entamée
state-answered-low = avec réponse
state-none-low = sans réponse
live-rated = { $n } sur { $of }
live-speaking = Parle :
speaker-director = direction
speaker-direct-report = subalterne
speaker-director-letter = D
speaker-direct-report-letter = S
speaker-director-name = Direction
speaker-direct-report-name = Subalterne
mark-pain = irritant
mark-success = réussite
mark-idea = idée
mark-progress = progrès
mark-later = y revenir
mark-own = ses mots
own-before = Ses mots :
live-hidden-count =
    { $n ->
        [0] Aucun nom caché jusqu’ici
        [one] { $n } nom caché jusqu’ici
       *[other] { $n } noms cachés jusqu’ici
    }
live-still =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } · { $n ->
        [0] aucune question ouverte
        [one] { $n } question ouverte : { $list }
       *[other] { $n } questions ouvertes : { $list }
    }
live-over = L’heure est passée · { $n ->
        [0] aucune question ouverte
        [one] { $n } question ouverte : { $list }
       *[other] { $n } questions ouvertes : { $list }
    }
live-jump = Aller à { $digits }
live-no-open = Aucune question n’est ouverte.
live-debrief = Retour à deux
live-swap-note = Rôles échangés : c’est l’autre personne qui prend note.
live-swap-back = Les rôles sont comme avant.
live-swapped = Rôles échangés
live-withdraw-hold = Gardez les touches enfoncées : le retrait est en cours

# Noms
hidden-title = Cachés dans cette réponse
hidden-none = Rien jusqu’ici.
hidden-keep = Garder
hidden-give-back = Rendre
hidden-give-back-of = Rendre : { $what }
hidden-times = × { $n }
hidden-missed = Un nom oublié ?
hidden-missed-on = dessus
hidden-moment = caché dans un instant
said-hidden =
    { $n ->
        [one] Un nom caché.
       *[other] { $n } noms cachés.
    }
said-given-back = Rendu. Le mot est gardé désormais.
said-gone = Le mot n’est plus en mémoire. Tapez-le de nouveau et gardez-le avec F7.
said-hidden-study = Caché désormais dans cette étude.
said-hidden-here = Caché dans cet entretien. Le mot est trop courant pour être caché dans toute l’étude.
said-unhidden = Le mot est de retour. Il n’est plus caché.
hidden-undo = Annuler
said-kept = Gardé tel quel.
said-nothing-here = Aucun nom à garder ici.
said-line = { $speaker }, { $mark }
said-own = Ses mots exacts.
said-not-own = Un résumé.

# À côté des notes
side-none = Sans réponse
side-unwrite = Ne pas noter
side-unanswered = Prochaine ouverte
none-title = Pas de réponse à la question { $id }
none-not-asked = Non posée
none-declined = La personne n’a pas voulu répondre
none-no-time = Pas le temps
none-not-applicable = Sans objet
none-clear = Retirer le motif
none-is = Sans réponse : { $reason }
unwrite-title = Ne pas noter
unwrite-lead = C’est effacé pour de bon. Aucun vide ne se voit.
unwrite-line = La dernière ligne
unwrite-minutes = Les deux dernières minutes
unwrite-question = Toute la question { $id }
unwrite-done = Effacé. Rien ne montre qu’il y avait quelque chose.
withdraw-title = La personne se retire
withdraw-lead = Gardez enfoncé deux secondes. La clé de ce dossier est détruite, et avec elle toute copie sur ce poste.
withdraw-button = Garder enfoncé pour retirer
withdraw-count =
    { $n ->
        [one] Encore { $n } seconde
       *[other] Encore { $n } secondes
    }
withdrawn-title = Retiré. Il n’en reste rien ici.
withdrawn-lead = La clé du dossier est détruite. Remerciez la personne de son temps.
move-line = Déplacer cette ligne vers
move-go = Déplacer la ligne
live-more = Plus
move-title = Déplacer la ligne du curseur

# Genres de réponse
topic-of-line = Sujet de cette ligne
topic-new = Écrire sous { $topic }
rate-why = Pourquoi, énoncé { $n }
rate-hesitate = En cas d’hésitation
rate-statement = Énoncé { $n }.
rate-no-more = Cet énoncé n’a pas d’explication.
rate-keys = Touches dans une rangée
rate-key-to = à
rate-key-rate = coter, rangée suivante
rate-key-clear = effacer
rate-key-none = sans opinion
rate-in-a-go = Les chiffres tapés d’un trait remplissent toutes les rangées.
rate-none-name = sans opinion
rate-none-letter = n
percent-total = Total
percent-left = Reste à placer
percent-fills = complète
percent-complete = complet
percent-over = plus de 100
percent-unit = %
percent-cell = { $row }, { $column }, pour cent
percent-caption = Parts en pour cent, chaque colonne donne 100
percent-not-yet = Pas encore 100
percent-never-stops = Cela n’arrête jamais la conversation. Le retour à deux montre ce qui ne donne pas 100.
entered-pick = Ce qui convient
numbers-bands = Une fois scellé, seule une tranche est gardée, jamais le nombre exact.

# Reprendre
resume-title = Reprendre à la section { $section }, question { $question } ?
resume-title-debrief = Reprendre le retour à deux ?
resume-lead = L’application s’est arrêtée au milieu d’un entretien. Rien de ce que vous aviez fini de taper n’est perdu.
resume-not-saved = Pas enregistré
resume-not-saved-is = Au plus, le mot sous le curseur
resume-names = Noms
resume-names-are = Les mots cachés ne peuvent plus être rendus
resume = Reprendre
erase = L’effacer…
erase-title = Effacer cet entretien ?
erase-lead = La clé du dossier inachevé est détruite. Il ne peut pas revenir.
erase-do = Effacer pour de bon

# Retour à deux
debrief = Retour à deux
debrief-left =
    { $n ->
        [0] plus de temps pour mettre au net
        [one] encore { $n } minute pour mettre au net
       *[other] encore { $n } minutes pour mettre au net
    }
debrief-title = Parcourez les notes ensemble
debrief-agreed-count = { $n } sur { $of }
debrief-agreed = convenues
debrief-dot-agreed = convenue
debrief-dot-look = à revoir
debrief-dot-not-yet = pas encore
debrief-asked = Est-ce fidèle ?
debrief-interviewer = Qui interroge
debrief-note-taker = Qui prend note
debrief-heard = Entendu autrement
debrief-nothing = Rien de noté.
debrief-edit = Changer les notes de la question { $id }
debrief-edit-short = Changer les notes
debrief-look = À revoir
debrief-swapped = Rôles échangés ici : « qui interroge » désigne la personne qui posait alors les questions.
debrief-todo-suspect = Mots qui peuvent désigner quelqu’un
debrief-todo-come-back = À revoir ensemble
debrief-todo-not-100 = Total de { $n } au lieu de 100
debrief-todo-touched = Entamée, pas finie
debrief-todo-unanswered = Ni réponse ni motif
debrief-todo-hidden = Noms cachés, à vérifier
debrief-todo-disagreed = À convenir
debrief-todo-risk = Peu de gens ont ces détails en commun
debrief-why-none = Pourquoi n’y a-t-il pas de réponse ?
debrief-todo-none = Il ne reste rien à revoir.
debrief-suspect = Peu de gens correspondent. Cela peut-il désigner quelqu’un ?
debrief-hide = Cacher
debrief-keep = Garder
debrief-open =
    { $n ->
        [0] Tout est convenu
        [one] { $n } question à convenir
       *[other] { $n } questions à convenir
    }
debrief-words =
    { $n ->
        [0] aucun mot à régler
        [one] { $n } mot à régler
       *[other] { $n } mots à régler
    }
debrief-still = À la fin du temps, le dossier se scelle seul et les mots encore douteux sont cachés.
debrief-ready = Tout est réglé : on peut sceller.
debrief-seal = Sceller
debrief-back = Revenir au retour à deux
debrief-agree-all = Les deux conviennent de ce qui a une réponse
debrief-exact = Les nombres exacts deviennent des tranches au moment de sceller.
entered-answer = Saisi
yes-answer = Oui
no-answer-word = Non

# Scellé
sealed-records = Dossiers scellés
sealed-title = Scellé. Vous ne pouvez plus l’ouvrir.
sealed-itself = L’heure était écoulée : le dossier a été scellé tel quel, et les mots encore douteux ont été cachés.
sealed-itself-before = L’heure du dernier retour à deux était écoulée : cet entretien a été scellé tel quel.
sealed-lead = Votre responsable lit ces notes après la remise, parmi toutes les autres.
sealed-waiting = En attente de remise : { $n } sur { $of }
sealed-waiting-more = En attente de remise : { $n }
sealed-places = { $n ->
    [one] { $n } dossier sur { $of }
   *[other] { $n } dossiers sur { $of }
}
sealed-record = Dossier scellé
sealed-empty = Place vide
sealed-why = Plusieurs voyagent ensemble, pour que personne ne les distingue par le jour de leur arrivée.
sealed-next = Prochain entretien
sealed-handover =
    { $n ->
        [one] En remettre { $n } maintenant…
       *[other] En remettre { $n } maintenant…
    }
sealed-few-title = En remettre moins de { $n } ?
sealed-few-lead = Avec peu de dossiers dans un fichier, votre responsable pourrait deviner qui a dit quoi d’après le jour. Attendez-en d’autres si vous le pouvez.
sealed-few-do = Remettre maintenant
sealed-done = La remise n° { $number } est écrite : { $records ->
        [one] { $records } dossier
       *[other] { $records } dossiers
    }. Donnez le fichier à votre responsable.
sealed-drops = Ce poste abandonne ses copies quand le reçu arrive
sealed-withdraw = La personne se retire maintenant
sealed-withdraw-lead = Jusqu’à la remise, le dernier dossier scellé peut être détruit avec sa clé. Les autres ne se distinguent plus.

# Carte des touches
card-title = Touches
card-paper = une page, sur papier à côté de vous
card-back = Revenir à votre ligne
card-print = Imprimer
card-foot = Les lettres et les chiffres n’agissent que dans une cote. Partout ailleurs, c’est du texte.
card-way = Se déplacer
card-names = Noms
card-write = Écrire
card-hour = L’heure
card-answers = Réponses
card-shapes = Formes
card-to = à
card-section = section
card-jump = section 3, question 5
card-jump-back = revenir où vous étiez
card-step = question précédente, suivante
card-unanswered = prochaine ouverte
card-language = question en EN ou en FR
card-probe = relances : Tab, puis Entrée = posée
card-not-name = ce n’était pas un nom
card-hide = cacher ce mot
card-unwrite = ne pas noter
card-enter = nouvelle ligne, nouvel énoncé
card-speaker = direction, subalterne
card-own = ce sont ses mots exacts
card-success = début de ligne : réussite
card-pain = irritant
card-idea = idée
card-progress = progrès depuis la dernière fois
card-later = y revenir
card-swap = échanger les rôles
card-lock = verrouiller
card-debrief = retour à deux, puis sceller
card-withdraw = retirer : 2 secondes
card-agree = coter, rangée suivante
card-clear = effacer
card-none = sans opinion
card-fill = compléter à 100
card-no-answer = sans réponse, et pourquoi
card-open = ouverte : rien encore
card-touched = entamée : commencée
card-answered = avec réponse
card-no = sans réponse, avec un motif
card-name = un nom se trouvait ici
card-a-colleague = collègue
plain-line = Ligne { $n } : { $speaker }{ $mark }{ $own }
plain-hint = Un énoncé par ligne. F9 change qui parle ; + - ! ? ou > et une espace en début de ligne en donnent le genre.
sample = Exemple
