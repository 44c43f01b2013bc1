trouble-title = Une partie de ce coffre ne se lit pas
trouble-kind-session =
    { $n ->
        [one] Un entretien scellé ne se lit pas.
       *[other] { $n } entretiens scellés ne se lisent pas.
    }
trouble-kind-open = L’entretien en cours ne se lit pas.
trouble-kind-names = Le répertoire de noms ne se lit pas. Moins de noms sont connus tant qu’un autre n’est pas chargé.
trouble-kind-reading = Les thèmes, citations et mémos ne se lisent pas. Les réponses se lisent ; rien de nouveau ne peut être marqué avant leur retour.
trouble-kind-learned = Les mots cachés ou rendus à la main ne se lisent pas. La question peut revenir.
trouble-kind-remarks = Les remarques sur la trousse ne se lisent pas.
trouble-kind-draft = Le rapport commencé ne se lit pas.
trouble-kind-custody = Ce qui est connu des retraits et des sauvegardes ne peut pas être lu. Un entretien retiré pendant la suspension peut réapparaître d’ici son retour.
trouble-kind-plan = La préparation de l’étude (dates, divisions, textes) ne se lit pas.
trouble-kind-study = L’étude elle-même ne se lit pas.
trouble-kind-unknown =
    { $n ->
        [one] Un dossier scellé ne se lit pas. C’est peut-être un entretien.
       *[other] { $n } dossiers scellés ne se lisent pas. Ce sont peut-être des entretiens.
    }
trouble-fault-damaged = Ses octets ont changé sur le disque.
trouble-fault-missing = Il figure sur la liste du coffre et manque dans son fichier.
trouble-fault-foreign = Ce coffre ne l’a pas écrit, ou l’avait détruit. Il n’a pas été ouvert.
trouble-fault-replaced = Autre chose se trouve à sa place. Cela n’a pas été ouvert.
trouble-fault-rolled-back = Une version plus ancienne a été mise à sa place. Elle n’est pas montrée, pour que personne ne la prenne pour la dernière.
trouble-fault-key-lost = Le disque a perdu sa clé. Le dossier est là et s’ouvre une fois keys.bin restauré.
trouble-fault-newer = Une version plus récente de Sub Rosa l’a écrit. Mettez Sub Rosa à jour.
trouble-mark = La marque qui remarque une vieille copie est endommagée ou absente.
trouble-mark-is = Tout ce qui figure sur la liste du coffre est intact. On ne peut pas dire si une liste plus récente se trouvait ici. Le prochain enregistrement récrit la marque.
trouble-rest = Tout le reste est intact et utilisable. Rien n’est écrit sur ce qui ne se lit pas.
trouble-do = Quoi faire
trouble-do-copy = Verrouillez, puis copiez tout le dossier du coffre tel qu’il est.
trouble-do-restore = Restaurez le dossier à partir de la dernière sauvegarde qui s’ouvre encore, s’il y en a une.
trouble-do-else = Sans sauvegarde, continuez avec ce qui est intact, et prévenez votre responsable.
trouble-go-on = Continuer avec ce qui est intact
