### Qui pourrait être reconnu : la mesure du retour à deux, et le tableau derrière elle.

# Peut-on reconnaître quelqu’un ?
risk-title = Peut-on reconnaître quelqu’un ?
risk-none = L’étude n’a pas de tableau des personnes qui pourraient être rencontrées : on ne peut donc pas les compter.
risk-people =
    { $n ->
        [0] Personne dans le tableau
        [one] Environ { $n } personne
       *[other] Environ { $n } personnes
    }
risk-share =
    { $state ->
        [enough] { $n ->
            [one] a ces détails. C’est assez.
           *[other] ont ces détails en commun. C’est assez.
        }
       *[other] { $n ->
            [0] n’a ces détails. Visez { $aim }.
            [one] a ces détails. Visez { $aim }.
           *[other] ont ces détails en commun. Visez { $aim }.
        }
    }
risk-coarse = Compté dans un tableau grossier. Ce que disent les notes ne compte pas.
risk-size = Taille
risk-work = Travail
risk-lang = Langue
risk-level = Niveau
risk-lang-en = Anglais
risk-lang-fr = Français
risk-lang-stays = Les notes la montrent
risk-left-out = Retiré
risk-merge = Mettre { $to }
risk-drop = Retirer
risk-then = donne
risk-back = Rétablir
risk-until-seal = Le changement se fait au moment de sceller. D’ici là, vous pouvez le reprendre.

# Le tableau
setup-recognise = Peut-on reconnaître quelqu’un ?
setup-step-population = Personnes qui pourraient être rencontrées
setup-step-population-is = { $people ->
    [0] Aucun tableau : le retour à deux ne peut pas compter
    [one] { $people } personne dans le tableau
   *[other] { $people } personnes dans le tableau
}
people-title = Personnes qui pourraient être rencontrées
people-lead = Un tableau de nombres, à gros traits. Au retour à deux, il dit combien de gens ont en commun les détails d’une personne, quand on peut encore en retirer un.
people-coarse = Quelques grands groupes suffisent, par exemple d’après des totaux publiés. Aucun nom, et personne deux fois : chacun compte dans une seule rangée.
people-any = « Tout » quand un groupe n’est pas distingué ou pas connu. Il vaut alors pour tout le monde : le compte est approximatif.
people-stays = Il est gardé dans cette étude et remis avec le fichier de l’étude. Ce n’est pas une liste des personnes invitées.
people-again = Après un changement, écrivez de nouveau le fichier de l’étude ou une mise à jour : les postes déjà inscrits comptent avec le tableau qu’ils ont.
people-none = Aucune rangée pour l’instant. Sans tableau, le retour à deux ne peut pas dire combien de gens ont les mêmes détails.
people-table = Groupes de personnes
people-level = Niveau
people-lang = Langue
people-size = Taille de l’équipe
people-work = Genre de travail
people-count = Personnes
people-any-level = Tout
people-any-lang = Tout
people-any-size = Tout
people-any-work = Tout
people-row = Rangée { $row }
people-cell = { $what }, rangée { $row }
people-add = Ajouter une rangée
people-remove = Retirer
people-remove-row = Retirer la rangée { $row }
people-removed = La rangée { $row } est retirée.
people-total = { $people ->
    [one] { $people } personne dans le tableau
   *[other] { $people } personnes dans le tableau
}
people-invited = { $invited ->
    [0] nombre de personnes invitées non donné
    [one] { $invited } personne invitée
   *[other] { $invited } personnes invitées
}
people-wrong = Un nombre entier à partir de 1 dans chaque rangée : la rangée { $row } n’en a pas.
people-no-work = Les genres de travail seront distingués quand la trousse aura une question à plusieurs réponses.
