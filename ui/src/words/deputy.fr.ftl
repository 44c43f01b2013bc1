### What a deputy's desk says in the place of what the lead alone does.

deputy-title = Le bureau de cette suppléance
deputy-lead = L’étude elle-même est préparée par votre responsable. Voici ce qu’il en faut à ce bureau.
deputy-group = De votre responsable
deputy-kit = La trousse vient avec le fichier de votre responsable, qui la prépare et la met en usage.
deputy-machines = Les remises ne sont prises que des postes de cette liste. Votre responsable les ajoute et les retire ; son fichier les apporte ici.
deputy-machines-none = Aucun poste jusqu’ici. Ouvrez le fichier de votre responsable sous Clés et suppléances.
deputy-words = Ce qui a été appris ici reste ici. Votre responsable le dit aux postes.
deputy-receipts = Les reçus sont écrits par votre responsable. Un poste garde sa copie jusqu’à ce que ce reçu arrive.
deputy-withdrawals = Un billet se remet à votre responsable, qui écrit un avis. Ouvrez cet avis ici : ce qui a été retiré est détruit sur ce bureau aussi.
deputy-withdrawals-take = Ouvrir l’avis de votre responsable…
