# Billets de retrait, retraits chez la personne responsable, et sauvegardes.

slip-title = Des mots pour se retirer plus tard
slip-lead = Six mots que seule la personne rencontrée garde. Qui les apporte à votre responsable peut faire détruire cet entretien après sa remise.
slip-draw-en = Tirer six mots en anglais
slip-draw-fr = Tirer six mots en français
slip-words = Les six mots
slip-copy = Laissez la personne les copier sur papier. Ne les notez pas pour vous : ils ne sont gardés nulle part et ne seront plus affichés.
slip-hide = La personne les a
slip-again = Si des mots ont déjà été tirés, les nouveaux les remplacent.

notice-open = Ouvrir un avis de retrait…
notice-done =
    { $n ->
        [0] Rien de ce qui a été retiré n’est sur ce poste.
        [one] { $n } entretien a été retiré, et détruit ici.
       *[other] { $n } entretiens ont été retirés, et détruits ici.
    }
notice-hint = Votre responsable vous le remet. Ce qui a été retiré à son bureau est détruit ici aussi.
notice-answer = La prochaine remise dit à votre responsable que l’avis a été ouvert. Si rien n’attend d’être remis, écrivez la carte du poste et donnez-la-lui.

withdrawals-title = Retirer un entretien
withdrawals-lead = Pour une personne qui apporte les six mots de son billet. Personne ne voit de quel entretien il s’agit.
withdrawals-words = Les six mots
withdrawals-words-hint = En anglais ou en français, avec ou sans accents.
withdrawals-ask = Retirer…
withdrawals-sure = Retirer cet entretien ?
withdrawals-sure-lead = L’entretien sort de toutes les réponses, de tous les comptes, thèmes et citations. On ne peut pas revenir en arrière.
withdrawals-sure-gone = Sa clé est détruite aussitôt.
withdrawals-sure-held = La suspension est en vigueur : sa clé sera détruite quand elle prendra fin.
withdrawals-do = Le retirer
withdrawals-all = Retraits
withdrawals-asked = Demandé en
withdrawals-state = État
withdrawals-paper = Certificat
withdrawals-certificate = Écrire le certificat { $n }, EN et FR…
withdrawals-gone = Détruit
withdrawals-never-kept = Arrivé après, non conservé
withdrawals-held = Sorti de tout ; détruit à la fin de la suspension
withdrawals-due = Sorti de tout ; détruit au prochain déverrouillage
withdrawals-waiting = Aucun entretien de ces mots n’est encore arrivé. Postes qui ont répondu : { $answered } sur { $machines }
withdrawals-nowhere = Sur aucun poste de l’étude désormais
withdrawals-notice-lead =
    { $n ->
        [one] Le poste d’entretien, et toute autre copie de ce coffre, détruit ce qui a été retiré en ouvrant l’avis. Il ne nomme aucun entretien.
       *[other] Les { $n } postes d’entretien, et toute autre copie de ce coffre, détruisent ce qui a été retiré en ouvrant l’avis. Il ne nomme aucun entretien.
    }
withdrawals-answer-lead = Chaque poste répond avec sa prochaine remise, ou avec une nouvelle carte : ajoutez-la sous « Préparation », « Postes d’entretien ». Toutes les réponses se ressemblent : elles ne disent pas de qui était l’entretien.
withdrawals-notice = Écrire l’avis…
withdrawals-on-hold = Pendant la suspension, aucun avis n’est écrit.
withdrawals-written = C’est écrit.
withdrawals-taken =
    { $n ->
        [0] L’avis est ouvert. Rien de ce qu’il dit n’était ici.
        [one] L’avis est ouvert. { $n } entretien a été retiré.
       *[other] L’avis est ouvert. { $n } entretiens ont été retirés.
    }

backups-title = Sauvegardes
backups-lead = Une sauvegarde est le coffre entier dans un fichier, scellé à la feuille de secours. Ce programme la refuse après trente jours. Elle contient les clés de tout ce qui était ici, y compris de ce qui est retiré plus tard.
backups-all = Sauvegardes faites
backups-made = Faite le
backups-until = S’ouvre
backups-sheet = Feuille de secours
backups-still = jusqu’au { $day }
backups-past = refusée depuis le { $day }
backups-make = Faire une sauvegarde…
backups-no-sheet = Faites d’abord une feuille de secours, sous « Préparation ». Sans elle, aucune sauvegarde ne pourrait s’ouvrir.
backups-take = Ouvrir un avis…
backups-take-hint = Après le retour d’une sauvegarde : ouvrez le plus récent avis de retrait, pour que ce qui a été retiré depuis soit détruit de nouveau. Seule une nouvelle feuille de secours, l’ancien papier détruit, met fin aux sauvegardes avant leur jour.
