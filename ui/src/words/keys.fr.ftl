### Qui ouvre quoi, et jusqu’à quand : vagues, suppléances, postes perdus.

setup-step-keys = Clés et suppléances
setup-step-keys-is = Qui ouvre les remises, jusqu’à quand
keys-title = Clés et suppléances
keys-lead = Les remises sont scellées pour une clé qui vit un mois d’entretiens et deux semaines. Ensuite, aucune copie ne s’ouvre plus, dans aucune messagerie.
keys-lead-deputy = Ce bureau lit l’étude à côté de sa ou de son responsable, avec ses propres clés. Chacune tombe avec sa vague.
keys-clock-ahead = L’horloge de ce poste a avancé de plus de soixante jours. Elle indique le { $today }.
keys-clock-behind = L’horloge de ce poste est antérieure à la dernière ouverture de ce coffre. Elle indique le { $today }.
keys-clock-why = Tant que personne ne dit que la date est juste, aucune vague ne se ferme d’elle-même et aucune clé n’est détruite.
keys-clock-right = La date est juste
keys-clock-done = La date compte dès maintenant.

keys-waves = Vagues
keys-waves-lead = Une vague prend des entretiens pendant trente et un jours au plus. Quatorze jours après sa fermeture, sa clé est détruite ici et sur le poste de chaque suppléance.
keys-waves-none = Aucune vague jusqu’ici. Le fichier pour les suppléances les apporte.
keys-wave = Vague
keys-wave-since = Ouverte
keys-wave-until = Ce qui vient
keys-wave-open = Ouverte. Elle se ferme d’elle-même le { $day }.
keys-wave-closed = Fermée. Sa clé est détruite le { $day } ; importez tout avant cette date.
keys-wave-ended = Clé détruite le { $day }. Rien de ce qui était scellé pour elle ne s’ouvre plus.
keys-due-hold = Fermée, et gardée par la suspension.
keys-due-other = Fermée, et gardée jusqu’à ce que l’horloge et le coffre soient en ordre.
keys-hold-why = La suspension est en vigueur : aucune clé n’est détruite. Elle se lève sous Clôture.
keys-wave-close = Fermer
keys-wave-close-one = Fermer la vague { $number }
keys-closing = Fermer la vague { $number } ?
keys-closing-why = Les postes qui ne connaissent pas d’autre vague continuent de sceller pour celle-ci. Ce qui n’est pas importé dans les quatorze jours ne pourra jamais être lu ici ; cela reste sur le poste d’entretien jusqu’à l’arrivée d’un reçu.
keys-closing-do = Fermer la vague { $number }
keys-closing-not = La laisser ouverte
keys-wave-closed-now = La vague { $number } est fermée.
keys-wave-open-new = Ouvrir une nouvelle vague
keys-wave-opened = Une nouvelle vague est ouverte. Envoyez une mise à jour pour que les postes scellent pour elle.
keys-outstanding = Encore attendu
keys-outstanding-gap = { $n ->
    [one] Poste { $letter } : le n° { $numbers } n’est jamais arrivé.
   *[other] Poste { $letter } : les numéros { $numbers } ne sont jamais arrivés.
}
keys-outstanding-silent = Poste { $letter } : rien n’est encore arrivé.

keys-deputies = Suppléances
keys-deputies-lead = Une suppléance ouvre chaque remise sur son propre poste, importe et code comme vous. Ce que les postes ont écrit avant de la connaître ne s’y ouvre pas.
keys-deputies-not = Une suppléance ne signe ni fichier d’étude, ni mise à jour, ni reçu, n’ajoute aucun poste, n’ouvre et ne ferme aucune vague.
keys-deputy = Suppléance
keys-deputy-state = Clés
keys-deputy-in = { $spare ->
    [0] Dans la vague ouverte. Il faut une nouvelle carte avant la prochaine.
    [one] Dans la vague ouverte. Une clé pour les vagues à venir.
   *[other] Dans la vague ouverte. { $spare } clés pour les vagues à venir.
}
keys-deputy-out = Pas dans la vague ouverte : demandez une nouvelle carte.
keys-deputy-drop = Retirer
keys-deputy-drop-one = Retirer la suppléance { $number }
keys-deputy-dropped = Retirée. Envoyez une mise à jour : d’ici là, les postes scellent encore pour cette suppléance.
keys-card = Est-ce ce que la suppléance lit à voix haute ?
keys-card-why = Parlez-vous en personne ou au téléphone. Si un mot diffère, la carte a été remplacée en chemin.
keys-card-same = Les mots sont les mêmes : ajouter
keys-card-other = Ils diffèrent : ranger la carte
keys-card-added = Ajoutée. Envoyez une mise à jour aux postes, puis écrivez le fichier pour les suppléances.
keys-card-declined = La carte est rangée. Personne n’a été ajouté.
keys-card-open = Ouvrir une carte de suppléance…
keys-deputies-write = Écrire le fichier pour les suppléances…
keys-deputies-written = Écrit. Il est scellé pour les suppléances ; envoyez-le comme vous voulez.

keys-lost = Un poste est perdu
keys-lost-lead = Ce qu’un poste perdu envoie dès lors est refusé. Ce qu’il a apporté reste dans l’étude.
keys-lost-machine = Poste { $letter }
keys-lost-is = Retiré de l’étude
keys-lost-take = Retirer
keys-lost-take-one = Retirer le poste { $letter } de l’étude
keys-lost-mistake = C’était une erreur
keys-lost-mistake-one = C’était une erreur : faire de nouveau confiance au poste { $letter }
keys-lost-ask = Retirer le poste { $letter } de l’étude ?
keys-lost-ask-why = Ses remises qui ne sont pas importées seront refusées, même celles d’avant. Il ne reçoit plus de mise à jour.
keys-lost-do = Retirer le poste { $letter }
keys-lost-not = Le laisser
keys-lost-done = Le poste { $letter } est retiré de l’étude.
keys-lost-back = Le poste { $letter } a de nouveau la confiance de l’étude.

keys-untold = L’étude a changé depuis son dernier fichier.
    .more = Les postes et les suppléances ne le savent pas. Envoyez la mise à jour sous « Fichier d’étude à remettre », et le fichier pour les suppléances d’ici.

keys-own = Ce bureau de suppléance
keys-own-why = Lisez ces mots à votre responsable, qui vous ajoute quand les siens sont les mêmes.
keys-own-write = Écrire la carte de ce bureau…
keys-own-written = Écrite. Donnez-la à votre responsable, puis comparez les mots à voix haute.
keys-own-open = Ouvrir le fichier de la ou du responsable…
keys-own-none = Aucun fichier de votre responsable n’est arrivé : rien ne peut être importé.
keys-own-number = { $spare ->
    [0] Le fichier n° { $number } est pris. Il ne reste aucune clé pour une prochaine vague : écrivez une nouvelle carte.
    [one] Le fichier n° { $number } est pris. Une clé pour les vagues à venir.
   *[other] Le fichier n° { $number } est pris. { $spare } clés pour les vagues à venir.
}
keys-own-not = Vous importez, lisez et codez comme votre responsable.
    .more = Fichiers d’étude, mises à jour, reçus, postes, vagues et trousse ne relèvent que de votre responsable et ne sont pas proposés ici.

join-as = Que faites-vous dans cette étude ?
join-as-interviewer = Je participe aux entretiens
join-as-deputy = J’assure la suppléance
join-deputy-lead = Elle ouvre les remises que vous importez. Votre responsable ne l’a pas.
join-deputy-do = Entrer comme suppléance

again-waits = { $n ->
    [one] Un entretien a été remis et n’a pas encore de reçu.
   *[other] { $n } entretiens ont été remis et n’ont pas encore de reçu.
}
again-open = Remettre de nouveau…
again-ask = Seulement à la demande de votre responsable : le fichier est perdu, ou il est arrivé après la fin de sa vague. Prenez d’abord la dernière mise à jour. Les reçus des fichiers d’avant ne sont alors plus lus.
again-do = Les remettre en attente
again-not = Laisser
again-done = { $n ->
    [one] Un entretien attend la prochaine remise.
   *[other] { $n } entretiens attendent la prochaine remise.
}
