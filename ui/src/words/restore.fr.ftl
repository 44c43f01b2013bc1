# Un coffre qui revient d’une sauvegarde, à la porte d’entrée.

restore-door = Remettre en place un coffre de responsable depuis une sauvegarde
restore-title = Remettre en place le coffre de responsable depuis une sauvegarde
restore-lead = Une sauvegarde contient le coffre entier dans un fichier, scellé à la feuille de secours en vigueur ce jour-là. Le coffre revient tel qu’il était alors, et rien n’est écrasé sur ce poste.
restore-words = Les 24 mots de cette feuille dans l’ordre, ou les mots des deux moitiés
restore-do = Choisir la sauvegarde et la remettre en place…
restore-checking = Chaque partie de la sauvegarde est d’abord vérifiée.
restore-closed = Aucune sauvegarde n’a été choisie. Rien n’a été remis en place.
restore-here = Il y a déjà un coffre de responsable sur ce poste. Rien n’est écrit par-dessus : aucune sauvegarde ne peut donc revenir ici. Si ce coffre est endommagé, fermez Sub Rosa, déplacez son dossier en lieu sûr sans le supprimer, puis revenez à cette page : il s’appelle « lead » et se trouve dans le dossier « .local/share/sub-rosa » de votre compte.
restore-done-title = Le coffre est de retour
restore-done = Il est tel qu’il était quand la sauvegarde a été faite. Il s’ouvre avec la phrase de passe d’alors, ou avec sa feuille de secours sous une nouvelle phrase.
restore-done-notice = Ce qui a été retiré depuis la sauvegarde s’y trouve de nouveau. Avant de poursuivre la lecture, ouvrez le plus récent avis de retrait : « { $button } », à l’endroit « { $place } ».
restore-done-go = À la porte du coffre
