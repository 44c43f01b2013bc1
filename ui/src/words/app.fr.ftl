# Les mots que toutes les pièces ont en commun.
title-front = Sub Rosa
title-interview = Entretien – Sub Rosa
title-review = Lecture – Sub Rosa
title-setup = Préparation – Sub Rosa

app-lang = Langue de l’application
lock = Verrouiller
close = Fermer
cancel = Annuler
back = Retour
save = Enregistrer
saved = Enregistré, chiffré
saving = Enregistrement
not-saved = Pas enregistré
percent = { $n } %
status = État
keys = touches

settings = Réglages
settings-lang = Langue de l’application
settings-theme = Couleurs
settings-theme-system = Comme le système
settings-theme-light = Claires
settings-theme-dark = Sombres
settings-text = Taille du texte
settings-idle = Verrouillage automatique
settings-idle-hint = Le verrouillage enregistre ce qui est tapé et oublie tous les noms. Après une mise en veille du poste, l’application se verrouille toujours.
settings-idle-never = Jamais
settings-idle-minutes =
    { $n ->
        [one] Après { $n } minute sans frappe
       *[other] Après { $n } minutes sans frappe
    }
settings-plain = Champ de texte simple pour les notes
settings-plain-hint = Pour les lecteurs d’écran et la dictée. L’enregistrement et le masquage restent les mêmes.

passphrase = Phrase de passe
passphrase-now = Phrase de passe actuelle
passphrase-new = Nouvelle phrase de passe
passphrase-again = Nouvelle phrase de passe, encore une fois
passphrase-change = Changer la phrase de passe
passphrase-changing = Changement. Cela prend environ une seconde, exprès.
passphrase-changed = La phrase de passe est changée. L’ancienne n’ouvre plus rien.
passphrase-differs = Les deux ne sont pas identiques.
key-enter = Entrée
key-bksp = Ret.
key-shift = Maj
key-up = Haut
key-down = Bas
key-space = Espace
key-esc = Échap
failed-title = Cela n’a pas fonctionné
failed-again = Continuer
passphrase-way = D’où vient la phrase de passe
passphrase-offered = Six mots pour vous
passphrase-own = La mienne
passphrase-other = Six autres mots
passphrase-write-down = Écrivez-les sur papier, loin de ce poste. Personne ne peut ouvrir le coffre sans eux.
passphrase-type-it = Tapez les six mots une fois
passphrase-own-hint = Plusieurs mots valent mieux que des signes.
passphrase-strength = Force de la phrase de passe
passphrase-strength-0 = Devinée tout de suite. Ajoutez des mots.
passphrase-strength-1 = Devinée en quelques heures. Ajoutez des mots.
passphrase-strength-2 = Devinée en quelques semaines. Ajoutez des mots.
passphrase-strength-3 = Bonne.
passphrase-strength-4 = Très bonne.
