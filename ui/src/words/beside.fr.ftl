# The interviewer's own window
title-beside = Question – Sub Rosa
beside-open = Deuxième fenêtre, pour qui interroge
card-beside = deuxième fenêtre : la question
beside-opened = La deuxième fenêtre est ouverte. Elle montre la question et les relances, aucune note.
beside-closed = La deuxième fenêtre est fermée.
beside-none = Aucun entretien en cours. Cette fenêtre n’a rien à montrer.
beside-section = Section { $n }
beside-now = Question { $id }
beside-asked = posée
beside-then = Ensuite
beside-yes = Après un oui
beside-no = Après un non
beside-why = Après { $ratings }
beside-statements = Énoncés
beside-rows = Pour chaque élément
beside-options = Choix
beside-topics = Sujets
beside-scale = { $from } = { $low } · { $to } = { $high }

# The video call
ready-call-hint = De la première question au retour à deux, cette fenêtre est étroite et se tient en haut de l’écran, à côté de la caméra.
ready-hidden = Le partage d’écran ne montre pas les fenêtres de Sub Rosa.
