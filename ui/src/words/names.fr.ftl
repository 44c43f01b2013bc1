### Comment les noms sont trouvés, et les mots qu’une étude a appris.

names-title = Comment les noms sont trouvés
names-lead = Sub Rosa remplace les noms pendant la frappe. Il en trouve la plupart, pas tous. Ces chiffres disent combien, et avec quelle certitude.
names-foot = Les deux personnes présentes relisent encore une fois avant de sceller.
names-range = { $low } à { $high }
names-lang-en = Anglais
names-lang-fr = Français
names-lang-mixed = Les deux ensemble
names-lang-all = Ensemble
names-picture = Noms trouvés par le programme. Le point est le chiffre, la barre montre où se trouve la vérité 95 fois sur 100. L’échelle commence à { $from }.

## Measured before

names-measured = Mesuré d’avance
names-measured-lead = Le { $date }, sur des notes à nous dont chaque nom était marqué à la main. Elles sont de la même main que le programme : les vôtres peuvent être plus difficiles.
names-set-notes = Notes prises au vol
names-set-unseen = Notes sur lesquelles rien n’a été réglé
names-set-news = Nouvelles et encyclopédie
names-set-directory = Personnes d’un répertoire
names-set-other = Autres notes
names-table = { $set } : ce qui a été mesuré, par langue
names-col-lang = Langue
names-col-names = Noms
names-in-notes = { $notes ->
    [one] { $names } dans { $notes } note
   *[other] { $names } dans { $notes } notes
}
names-col-found = Trouvés
names-col-range = 95 fois sur 100
names-col-words = Mots ordinaires cachés
names-col-right = Cachés et vraiment des noms
names-means = Ce que cela veut dire
names-means-stay = { $n ->
    [one] Comptez avec { $n } nom sur 100 qui reste dans le texte jusqu’à ce qu’une personne le trouve.
   *[other] Comptez avec jusqu’à { $n } noms sur 100 qui restent dans le texte jusqu’à ce qu’une personne les trouve.
}
names-means-hard = Les initiales, les noms en minuscules et les noms qui sont aussi des mots restent le plus souvent.
names-means-range = Les noms d’une même note se ressemblent : la vérité peut se trouver un peu en dehors de la barre.

## In this study

names-study = Dans cette étude
names-study-lead = Ce que les postes ont compté, additionné. Un poste ne le dit que si { $n } entretiens dans une langue sont derrière : aucun compte ne revient à un seul.
names-study-machine = Ce qui a été compté sur ce poste. Votre responsable reçoit les sommes dès que { $n } entretiens dans une langue sont derrière, jamais celles d’un seul.
names-study-none = Rien n’a été compté jusqu’ici.
names-study-table = Noms trouvés et oubliés dans cette étude, par langue
names-known = { $kept ->
    [one] { $kept } mot gardé
   *[other] { $kept } mots gardés
} · { $hidden ->
    [one] { $hidden } mot caché à la main
   *[other] { $hidden } mots cachés à la main
} · { $people ->
    [0] aucun répertoire
    [one] { $people } personne au répertoire
   *[other] { $people } personnes au répertoire
}
names-no-list = Ces mots ne sont pas énumérés ici : certains ont été entendus dans les entretiens d’autres personnes. Votre responsable voit la liste.
names-count-interviews = Entretiens
names-count-found = Trouvés par le programme
names-count-hand = Cachés à la main
names-count-debrief = Au retour à deux
names-count-lead = Par vous
names-count-back = Rendus
names-count-recall = Trouvés, de tous les remarqués
names-recall = Le programme a trouvé { $percent } des noms que quelqu’un a remarqués ({ $count } sur { $of }) ; 95 fois sur 100, entre { $low } et { $high }.
names-false = De ce qu’il a caché, { $percent } a été rendu ({ $count } sur { $of }) ; 95 fois sur 100, entre { $low } et { $high }.
names-honest = Un nom que personne n’a remarqué n’est pas dans ces chiffres. La vraie part est plus basse.

## Words of this study

words-title = Mots de cette étude
words-lead = Chaque mot rendu ou caché à la main. Un mot caché est sans doute un nom : la liste est aussi confidentielle que les entretiens.
words-why = Personne d’autre ne voit cette liste. Elle reste scellée dans ce coffre ; le rapport, les reçus et le fichier d’étude n’en contiennent rien.
words-none = Aucun mot n’a été rendu ou caché à la main jusqu’ici.
words-search = Trouver un mot
words-found = { $n ->
    [one] { $n } mot
   *[other] { $n } mots
}
words-none-found = Aucun mot de ce genre.
words-more = { $n ->
    [one] Encore { $n }. Cherchez-le.
   *[other] Encore { $n }. Cherchez-les.
}
words-col-word = Mot ou expression
words-col-what = Dans chaque entretien
words-col-told = Postes
words-hidden = caché
words-kept = gardé
words-disputed = rendu sur un poste
words-told = informés
words-untold = pas encore
words-remove = Retirer
words-remove-of = Retirer : { $word }
words-removed = Retiré. Les postes l’apprennent avec la prochaine mise à jour.

## An update for the machines

setup-update-title = Envoyer une mise à jour aux postes
setup-update-lead = Un seul fichier pour tous les postes de l’étude : l’étude telle qu’elle est, avec ses mots. Il est scellé pour ces postes ; personne d’autre ne peut l’ouvrir. Un entretien ouvert continue.
setup-update-untold = { $n ->
    [0] Les postes connaissent tous les mots.
    [one] { $n } changement aux mots n’a pas encore été transmis.
   *[other] { $n } changements aux mots n’ont pas encore été transmis.
}
setup-update-out = { $n ->
    [one] Le poste { $machines } date d’avant les mises à jour. Demandez une nouvelle carte de poste et ajoutez-la.
   *[other] Les postes { $machines } datent d’avant les mises à jour. Demandez de nouvelles cartes de poste et ajoutez-les.
}
setup-update-write = Écrire la mise à jour…
setup-update-first = Ajoutez d’abord une carte de poste.
setup-update-written = Écrite. Donnez-la à chaque poste.
setup-step-words = Mots de cette étude
setup-step-words-is = Gardés, cachés, retirés
setup-step-names = Comment les noms sont trouvés
setup-step-names-is = Des chiffres, et leur sens
setup-names = Noms
