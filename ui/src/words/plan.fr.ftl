### Préparer une étude, une étape à la fois : noms, nombres, dates, règles, promesses, documents, et qui a été entendu.

setup-step-ready = Ce qui est prêt
setup-step-ready-is = Et ce qui manque encore
setup-step-invited = Qui est invité
setup-step-invited-is = { $invited ->
    [0] Personne encore
    [one] { $invited } personne
   *[other] { $invited } personnes
}
setup-step-dates = Dates et calendrier
setup-step-rules = Règles qui protègent
setup-step-promises = Ce qui est promis
setup-step-papers = Ce que les gens reçoivent
setup-step-coverage = Qui a été entendu
setup-step-coverage-is = Division par division, en nombres
plan-step-study-is = { $edition }
plan-step-dates-is = Du { $from } au { $to }
plan-step-dates-open = Non précisées
plan-step-rules-is = Seuil { $floor }, gardé jusqu’en { $until }
plan-step-rules-open = Seuil { $floor }, sans date de fin
plan-step-promises-is = Et ce qui l’appuie
plan-step-papers-open = Dossier, invitation, guide
plan-step-papers-done = Enregistrés
plan-step-papers-away = Une relance s’y trouve
plan-step-recovery-done = En vigueur
coverage-group = Pendant les entretiens

plan-next = Suivant : { $step }
plan-back = Retour : { $step }

## Name and edition

plan-edition-hint = Par exemple l’année.
plan-name-missing = Un nom dans une langue au moins.
plan-langs = Langues que l’on peut demander
plan-langs-missing = Une langue au moins.

## Who is invited

plan-invited-title = Qui est invité
plan-invited-lead = Des nombres seulement. Aucun nom n’est demandé, ni ici ni plus tard, et aucun nombre n’est lié à une réponse.
plan-invited-hint = Toutes les personnes qui reçoivent une invitation.
plan-target = Entretiens espérés
plan-target-hint = La progression se mesure à ce nombre. 0 : non précisé.
plan-divisions = Divisions
plan-divisions-hint = Pour voir si chaque division est entendue. Celles de moins de { $floor } personnes sont montrées ensemble.
plan-division-name = Division
plan-division-invited = Personnes invitées
plan-division-cell = { $what }, rangée { $row }
plan-division-add = Ajouter une division
plan-division-total = { $people } dans la liste, { $invited } invitations en tout
plan-division-wrong = Chaque division a besoin d’un nom et d’un nombre entier.

## Dates

plan-dates-title = Dates et calendrier
plan-dates-lead = Dites quand les entretiens peuvent avoir lieu. Les fins de semaine et les jours fériés de la fonction publique fédérale sont exclus d’office.
plan-from = Premier jour
plan-to = Dernier jour
plan-day-hint = Par exemple { $day }.
plan-to-hint = Au moins deux semaines après l’envoi des dossiers.
plan-day-wrong = Un jour s’écrit { $day }.
plan-hours = Heures d’une journée
plan-hours-hint = Par exemple 10-12,13-15.
plan-hours-wrong = Au moins une partie de la journée.
plan-minutes = Minutes d’un entretien
plan-minutes-hint = Le retour à deux vient après.
plan-minutes-wrong = Un nombre entier, de 10 à 1 440.
plan-without = Vos propres jours à exclure
plan-without-hint = Par exemple une retraite. Plusieurs, séparés par une virgule.
plan-slots = { $days } jours, place pour { $slots } entretiens
plan-slots-each = Une journée entière commence à { $starts }.
plan-weeks = Semaines de la période ; chaque bloc est un entretien
plan-week = Semaine du
plan-day-slots = { $slots ->
    [one] { $slots } entretien
   *[other] { $slots } entretiens
}
plan-day-off = exclu
plan-day-outside = –
plan-calendar = Dans votre propre calendrier
plan-calendar-lead = Le fichier de calendrier ne contient que des heures libres : ni personne invitée, ni organisateur, ni lien vers un entretien.
plan-calendar-write = Enregistrer le calendrier…
plan-calendar-written = Enregistré. Ouvrez-le avec votre calendrier.
plan-bookings-write = Enregistrer une liste de réservations vide…
plan-bookings-written = Enregistrée. Gardez-la hors de Sub Rosa.
plan-bookings-lead = Qui vient et quand reste dans une liste à vous, jamais dans ce coffre. Vous pourrez la faire compter plus tard : seuls des nombres entrent.

holiday-new-year-day = Jour de l’An
holiday-good-friday = Vendredi saint
holiday-easter-monday = Lundi de Pâques
holiday-victoria-day = Fête de la Reine
holiday-canada-day = Fête du Canada
holiday-civic-holiday = Congé civique
holiday-labour-day = Fête du Travail
holiday-national-day-for-truth-and-reconciliation = Vérité et réconciliation
holiday-thanksgiving-day = Action de grâces
holiday-remembrance-day = Jour du Souvenir
holiday-christmas-day = Noël
holiday-boxing-day = Lendemain de Noël

## Rules

plan-rules-title = Règles qui protègent
plan-rules-lead = Ce qui est là convient à la plupart des études. Fixez le mois après lequel tout est détruit, puis continuez.
plan-until = Tout est détruit après
plan-until-hint = Un mois, par exemple 2030-12. L’onglet Clôture vous le rappelle.
plan-until-wrong = Un mois s’écrit 2030-12.
plan-quotes_each = Citations d’une même personne, au plus
plan-quotes_each-hint = Deux suffisent ; à trois, quelqu’un commence à se dessiner.
plan-rare_below = Un mot est rare dans moins d’entretiens que
plan-rare_below-hint = Une citation avec un mot rare attend que vous la regardiez.
plan-no_change_points = « Sans changement » sous tant de points
plan-no_change_points-hint = Quand cette édition est comparée à la précédente.

## Promises

plan-promises-title = Ce qui est promis
plan-promises-lead = Ces phrases se trouvent dans le dossier. Sous chacune, ce qui la tient : rien n’est promis qui ne soit tenu.
plan-promise-backed = Ce qui la tient :
plan-promise-free = le mot d’ouverture demande de vive voix et attend un oui ou un non. Après un non, il ne reste qu’un compte. Un retrait détruit la clé de l’entretien.
plan-promise-names = les noms sont retirés pendant la frappe, avant que rien ne soit conservé. Les deux regardent chaque mot douteux au retour à deux, et les équipes deviennent des tranches.
plan-promise-nil = à la fin de l’étude, une recherche sur une personne parcourt tous les textes, et imprime ce qu’elle a cherché et ce qu’elle n’a pas pu voir.
plan-promise-draft = l’ébauche va d’abord aux personnes rencontrées, en paragraphes numérotés. « On pourrait me reconnaître » arrête un paragraphe. Aucun chiffre sur moins de { $floor } personnes, et pas plus de { $quotes } citations d’une même personne.
plan-promise-see = Voir : { $step }
plan-promise-own = Vous l’avez dit autrement : relisez-le devant ce qui le tient.
plan-promise-left-out = Vous avez retiré cette phrase du dossier.
plan-promise-never = Ne promettez pas que tous les noms sont trouvés. Dites que les noms trouvés, ou signalés, sont retirés.
plan-promise-edit = Changer ces phrases dans « Ce que les gens reçoivent »
plan-promise-script = Ce que le mot d’ouverture dit à voix haute
plan-promise-script-hint = Il vient avec votre trousse. Lisez-le une fois devant la liste ci-dessus : il ne doit rien promettre de plus.
plan-promise-no-script = Pas encore de mot d’ouverture. Il vient avec la trousse.

## Papers

plan-papers-title = Ce que les gens reçoivent
plan-papers-lead = Tout est déjà écrit, dans les deux langues. Lisez, changez ce que vous voulez, puis enregistrez le tout dans un dossier, en documents et en pages.
plan-papers-write = Enregistrer tous les documents…
plan-papers-written = Enregistrés : un dossier pour les personnes invitées, un autre pour les entretiens.
plan-papers-away = { $texts ->
    [one] { $texts } paragraphe destiné aux personnes invitées contient des mots réservés à l’entretien. Rien n’est enregistré tant qu’ils y sont.
   *[other] { $texts } paragraphes destinés aux personnes invitées contiennent des mots réservés à l’entretien. Rien n’est enregistré tant qu’ils y sont.
}
plan-papers-people = Pour les personnes invitées
plan-papers-interviewers = Pour qui mène les entretiens
plan-papers-own = { $texts } dans vos mots
plan-paper-package = Dossier d’entretien
plan-paper-invitation = Invitation
plan-paper-reminder = Rappel
plan-paper-guide = Guide
plan-paper-keys = Carte des touches
plan-paper-paper-kit = Trousse sur papier
plan-paper-look = Voir le document
plan-paper-edit = Revenir au texte
plan-paper-made = Ce document dit ce que fait le programme. Il est refait chaque fois et n’a pas de texte à changer.
plan-paper-blanks = Les mots entre [crochets] sont des blancs. Remplissez-les après l’enregistrement : les noms vont là, pas ici. Les questions de votre trousse s’ajoutent d’elles-mêmes. Un champ vide retire son paragraphe.
plan-paper-rest = Le mot d’ouverture et les questions de votre trousse s’ajoutent d’eux-mêmes. Un champ vide retire son paragraphe.
plan-text-heading = Titre { $number }, { $lang }
plan-text-paragraph = Paragraphe { $number }, { $lang }
plan-text-own = Dans vos mots
plan-text-restore = Comme écrit par Sub Rosa
plan-text-restore-this = Comme écrit par Sub Rosa : { $what }
plan-text-left-out = Retiré.
plan-text-hidden = Un nom a été retiré. Mettez ici un blanc comme [personne-ressource], et le nom dans le document enregistré.
plan-gives-away = Des mots de la question { $question } réservés à l’entretien se trouvent ici. Retirez-les.
plan-gives-away-notes = Des mots de la trousse réservés à l’entretien se trouvent ici. Retirez-les.

## Who was heard

coverage-title = Qui a été entendu
coverage-lead = Pour que chaque division ait son mot à dire. Rien ici n’est lié à un entretien ni à une réponse.
coverage-none = Aucune division n’est dans la liste ; personne ne peut dire si chacune a été entendue.
coverage-open = Une division au moins n’a pas encore été entendue.
coverage-all = Chaque division a été entendue.
coverage-whole = L’étude entière
coverage-target = { $records ->
    [one] { $records } entretien est arrivé
   *[other] { $records } entretiens sont arrivés
}, sur { $target ->
    [one] { $target } espéré
   *[other] { $target } espérés
} ; { $invited ->
    [one] { $invited } personne est invitée
   *[other] { $invited } personnes sont invitées
}.
coverage-no-target = { $records ->
    [one] { $records } entretien est arrivé
   *[other] { $records } entretiens sont arrivés
} ; { $invited ->
    [one] { $invited } personne est invitée
   *[other] { $invited } personnes sont invitées
}.
coverage-lang = { $lang } : { $heard }
coverage-few = quelques-uns
coverage-table = Divisions. Celles de moins de { $floor } personnes sont montrées ensemble, et aucune rangée ne dit combien sont venus.
coverage-heard-head = Entendus
coverage-booked-head = Réservés
coverage-step-none = aucun encore
coverage-step-some = moins de la moitié
coverage-step-half = la moitié ou plus
coverage-unheard = Une ou plusieurs d’entre elles n’ont pas été entendues.
coverage-left-out = { $divisions ->
    [one] { $divisions } division n’est dans aucune rangée : elle a moins de { $floor } personnes.
   *[other] { $divisions } divisions ne sont dans aucune rangée : ensemble, elles ont moins de { $floor } personnes.
}
coverage-bookings = Compter une liste de réservations
coverage-bookings-lead = Votre liste reste où elle est. Sub Rosa lit ses colonnes langue, division et état, compte, et oublie les rangées. Écrivez « réservé » ou « tenu » comme état.
coverage-bookings-open = Choisir la liste…
coverage-bookings-read = Compté : { $booked } réservés, { $heard } tenus. Les rangées sont oubliées.
coverage-bookings-unclear = { $rows ->
    [one] { $rows } rangée a un état qui n’est pas compris.
   *[other] { $rows } rangées ont un état qui n’est pas compris.
}
coverage-bookings-elsewhere = { $rows ->
    [one] { $rows } rangée nomme une division absente de votre liste.
   *[other] { $rows } rangées nomment une division absente de votre liste.
}
coverage-by-hand = Compter à la main
coverage-by-hand-hint = Combien, jamais qui.
coverage-cell = { $what }, { $name }
coverage-never = Ces nombres restent dans ce coffre. Ils ne partent avec aucun fichier d’étude, aucun rapport et aucune exportation.

## What is ready

overview-title = Ce qui est prêt et ce qui ne l’est pas
overview-lead = Les étapes se font dans l’ordre que vous voulez, et tout est enregistré au fur et à mesure. Alt+Page suiv. mène à l’étape suivante, Alt+Page préc. à la précédente.
overview-can-start = Les entretiens peuvent commencer
overview-cannot-start = Les entretiens ne peuvent pas encore commencer
overview-all-there = Rien ne manque.
overview-needs-kit = Prenez une trousse de questions.
overview-needs-file = Écrivez le fichier d’étude et remettez-le à chaque poste.
overview-needs-machines = Ajoutez la carte de chaque poste, pour que ses remises soient prises.
overview-table = Toutes les étapes
overview-step = Étape
overview-state = État
overview-why = À quoi elle sert
overview-study = { $state ->
    [answered] Le nom figure sur tout ce qui sort.
   *[other] Il manque encore un nom dans les deux langues et une édition.
}
overview-invited = { $state ->
    [answered] Le rapport peut dire combien ont participé.
   *[other] Sans ce nombre, le rapport ne peut pas dire combien ont participé.
}
overview-dates = { $state ->
    [answered] Le calendrier est enregistré.
    [touched] Les jours sont connus ; le calendrier n’est pas enregistré.
   *[other] Personne n’a dit quand les entretiens ont lieu.
}
overview-rules = { $state ->
    [answered] Les règles sont fixées, et le mois de la destruction aussi.
   *[other] Les règles habituelles valent. Le mois de la destruction n’est pas fixé.
}
overview-kit = { $state ->
    [answered] Les questions sont là.
   *[other] Sans questions, rien ne peut commencer.
}
overview-promises = { $state ->
    [answered] Ce que les gens lisent est appuyé.
    [touched] Lisez ce qui est promis, puis enregistrez les documents.
   *[other] Elles viennent avec la trousse.
}
overview-papers = { $state ->
    [answered] Enregistrés tels qu’ils sont.
    [touched] Des mots réservés à l’entretien s’y trouvent.
   *[other] Non enregistrés depuis le dernier changement.
}
overview-recovery = { $state ->
    [answered] Une phrase de passe oubliée ne perd rien.
   *[other] Sans la feuille, une phrase de passe oubliée perd l’étude.
}
overview-file = { $state ->
    [answered] Il est arrivé à un poste.
    [touched] Écrit. Il attend le premier poste.
   *[other] C’est avec lui que les entretiens commencent.
}
overview-machines = { $state ->
    [answered] Les remises de ces postes sont prises.
   *[other] Aucun poste n’est de l’étude.
}
