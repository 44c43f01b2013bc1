unlock-sheet = Ouvrir avec la feuille de secours
recover-title = Ouvrir avec la feuille de secours
recover-lead = Pour la personne responsable qui a oublié sa phrase de passe. Les mots ouvrent le coffre une fois, sous une nouvelle phrase de passe choisie ici.
recover-words = Les 24 mots de la feuille dans l’ordre, ou les mots des deux moitiés
recover-count =
    { $n ->
        [one] { $n } mot tapé. Une feuille en a 24, deux moitiés en ont 48. Espaces, numéros et lignes ne comptent pas.
       *[other] { $n } mots tapés. Une feuille en a 24, deux moitiés en ont 48. Espaces, numéros et lignes ne comptent pas.
    }
recover-passphrase = Une nouvelle phrase de passe
recover-needs-words = Les mots ne sont pas tous là : 24, ou 48.
recover-do = Ouvrir, avec la nouvelle phrase

setup-step-recovery = Feuille de secours
setup-step-recovery-is = Pour une phrase de passe oubliée
recovery-title = Feuille de secours
recovery-lead = Une seconde entrée dans ce coffre, sur papier, pour le jour où la phrase de passe est oubliée. Qui détient le papier et le dossier du coffre peut lire l’étude.
recovery-has = Une feuille est en vigueur. Elle porte en haut : { $name }
recovery-none = Ce coffre n’a pas de feuille. Une phrase de passe oubliée l’est pour de bon.
recovery-persons = Qui pourra l’ouvrir
recovery-persons-hint = De deux moitiés, aucune n’ouvre rien à elle seule. Remettez-les à deux personnes.
recovery-one = Une feuille
recovery-two = Deux moitiés, toutes deux nécessaires
recovery-make = Tirer une feuille
recovery-again = Tirer une autre feuille
recovery-again-hint = La feuille en vigueur est annulée dès que la nouvelle est confirmée.
recovery-not-yet = Elle n’est pas encore en vigueur. Recopiez-la ou imprimez-la, puis tapez deux de ses mots ci-dessous.
recovery-paper = La feuille
recovery-half = Moitié { $n } de 2
recovery-code = Les mêmes mots en code carré
recovery-write = Écrire une page à imprimer…
recovery-write-hint = La page contient les mots en clair. Mettez-la sur une clé, imprimez-la, puis supprimez-la.
recovery-written = La page est écrite. Imprimez-la, puis supprimez le fichier.
recovery-type = Mots 3 et 24 de la feuille
recovery-type-two = Mots 3 et 24 de la moitié 1, puis mots 3 et 24 de la moitié 2
recovery-type-hint = À partir du papier, pour prouver qu’il est là.
recovery-confirm = La mettre en vigueur
recovery-cancel = Laisser tomber
recovery-done = La feuille est en vigueur. Toutes les précédentes sont annulées.
unlock-forgotten-lead = Personne ne peut ouvrir ce coffre sans elle, sauf si une feuille de secours a été faite.
