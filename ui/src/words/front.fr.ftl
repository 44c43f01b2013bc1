front-machine = Au sujet de ce poste
front-no-network = Pas de réseau : le système le refuse à cette application.
front-network = Ce système ne refuse pas le réseau à l’application. Elle-même ne s’en sert pas.
front-swap = La mémoire d’échange de ce poste n’est pas chiffrée.

doors-title = Que faites-vous dans l’étude ?
doors-lead = Les noms trouvés ou confirmés sont remplacés avant que quoi que ce soit soit gardé. Ce qui est gardé est chiffré, sur ce poste seulement.
door-notes = Prendre des notes (entretiens)
door-notes-what = Vous interrogez ou vous tapez. Il faut le fichier d’étude de votre responsable.
door-notes-go = Ouvrir le fichier d’étude
door-lead = Préparer une étude (responsable)
door-lead-what = Vous préparez la trousse, lisez les réponses et rédigez le rapport.
door-lead-go = Commencer une étude
door-sample = Découvrir avec une étude d’exemple
door-sample-what = Des entretiens inventés, dans les deux langues. Rien n’en est gardé.
door-sample-go = Découvrir

locked-title = Verrouillé
locked-lead = Tout est enregistré jusqu’à votre dernier mot fini. Les mots cachés ne peuvent plus être rendus.
locked-how =
    { $n ->
        [one] Se verrouille avec F12, après { $n } minute sans frappe, et à la mise en veille.
       *[other] Se verrouille avec F12, après { $n } minutes sans frappe, et à la mise en veille.
    }
locked-how-never = Se verrouille avec F12, et à la mise en veille.
unlock-title = Ouvrez votre coffre
unlock-lead = Ce qu’il contient est chiffré, sur ce poste seulement.
unlock-role = Ce que vous faites maintenant
role-interview = Entretiens
role-review = Lecture
unlock-passphrase = Votre phrase de passe
unlock-open = Ouvrir
unlock-hint = Les mots tels que vous les avez écrits, avec des espaces entre eux.
unlock-opening = Ouverture. Cela prend environ une seconde, exprès.
unlock-forgotten = Je ne m’en souviens pas
unlock-forgotten-is = Personne ne peut ouvrir ce coffre sans elle, pas même votre responsable. Les dossiers déjà remis sont en sûreté. Demandez un nouveau fichier d’étude et recommencez.
unlock-other = Une autre étude, ou l’exemple

create-title = Préparer une étude
create-lead = Tout peut être changé plus tard, sauf la phrase de passe si elle se perd.
create-study = L’étude
create-name-en = Nom en anglais
create-name-fr = Nom en français
create-edition = Édition
create-edition-hint = Par exemple 2027
create-floor = Plus petit groupe montré
create-floor-hint = Les chiffres sur moins de gens sont omis.
create-level = Noter le niveau de la personne
create-level-hint = Direction ou direction exécutive. Sans lui, on reconnaît moins de gens.
create-passphrase = Votre phrase de passe
create-do = Créer l’étude
create-busy = Création. Cela prend environ une seconde, exprès.
create-needs-title = Il manque le nom, dans une langue au moins.
create-needs-edition = Il manque l’édition.
create-needs-phrase = Il faut taper la phrase de passe encore une fois, la même.

join-lead =
    { $n ->
        [one] Édition { $edition }, { $n } question.
       *[other] Édition { $edition }, { $n } questions.
    }
join-words = Trois mots à comparer
join-words-hint = Demandez à votre responsable de lire à voix haute les trois mots de l’étude. S’ils diffèrent, arrêtez : ce n’est pas son fichier.
join-same = Ce sont les mêmes
join-passphrase = Votre phrase de passe
join-passphrase-lead = Elle ouvre les notes de ce poste. Votre responsable ne l’a pas.
join-do = Se joindre à l’étude
join-needs-words = Comparez d’abord les trois mots.

sample-title = Découvrir avec une étude d’exemple
sample-lead = Tout y est inventé. Elle se trouve dans un dossier temporaire et disparaît à la fermeture.
sample-review = Comme responsable
sample-review-what = Lire des entretiens inventés question par question, donner des thèmes, voir la culture, écrire un rapport.
sample-interview = En prenant des notes
sample-interview-what = Le texte lu, les questions, des notes où les noms disparaissent, le retour à deux, le sceau.
sample-go = Ouvrir
sample-busy = Préparation de l’exemple.

