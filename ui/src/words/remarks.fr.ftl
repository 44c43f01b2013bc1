# Ce que les deux disent de la trousse dans leur retour
remarks-title = Sur la trousse, pour le prochain entretien
remarks-apart = Il s’agit des questions et non de la personne interrogée. C’est gardé à part, jamais avec cet entretien, et votre responsable le lit parmi des remarques venues d’autres entretiens.
remarks-hard = Questions difficiles à comprendre, ou auxquelles il est difficile de répondre
remarks-missing = Ce qui manquait à la trousse
remarks-change = Ce qu’il faut changer la prochaine fois : ordre, temps, formulation

# La liste de la personne responsable
remarks-group = Des retours à deux
setup-step-remarks = Remarques sur la trousse
setup-step-remarks-is = Ce qu’en disent les équipes d’entretien
remarks-lead-title = Ce que les équipes d’entretien disent de la trousse
remarks-lead = Écrit lors des retours à deux et gardé à part des entretiens. La liste est en ordre alphabétique : elle ne dit ni de quel poste ni de quel entretien vient une remarque.
remarks-when =
    { $n ->
        [one] Un poste joint ses remarques à une remise dès que { $n } entretien y a été scellé depuis la dernière fois.
       *[other] Un poste joint ses remarques à une remise dès que { $n } entretiens y ont été scellés depuis la dernière fois.
    }
remarks-none = Aucune remarque n’est venue jusqu’ici.
remarks-none-on = Rien à ce sujet jusqu’ici.
