# Une phrase par code : ce qui s’est passé, ce qui est en sûreté, quoi faire.
failure-unknown = Cela n’a pas fonctionné. Rien de ce qui était enregistré n’est perdu. Essayez encore ; sinon, verrouillez puis ouvrez de nouveau.
failure-bad-call = L’application a demandé quelque chose qui n’existe pas. Rien n’a changé. Verrouillez puis ouvrez de nouveau.
failure-not-text = Ce qui est tapé n’est pas du texte. Rien n’a changé. Tapez-le de nouveau.
failure-too-long = C’est trop long pour être gardé d’un seul tenant. Rien n’a changé. Coupez-le en deux.
failure-nothing-selected = Aucun mot n’est sous le curseur. Placez-le sur le mot, ou sélectionnez les mots.
failure-nothing-typed = Rien n’est encore tapé.
failure-locked = Le coffre est verrouillé. Ce qui était enregistré est en sûreté. Tapez votre phrase de passe.
failure-lock = L’application n’a pas pu se verrouiller. Fermez la fenêtre par prudence, puis ouvrez-la de nouveau.
failure-stopped = L’application se ferme. Ce qui était enregistré est en sûreté.
failure-window = La fenêtre n’a pas pu s’ouvrir. Fermez l’application et relancez-la.

failure-wrong-passphrase = La phrase de passe n’ouvre pas ce coffre. Rien n’a changé. Tapez-la de nouveau.
failure-passphrase-empty = La phrase de passe est vide. Tapez-la, ou prenez les six mots proposés.
failure-passphrase-too-long = La phrase de passe dépasse 1 024 octets. Choisissez-en une plus courte.
failure-passphrase-weak = La phrase de passe serait devinée. Ajoutez des mots, ou prenez les six mots proposés.
failure-not-a-vault = Il n’y a pas de coffre dans ce dossier. Ouvrez le fichier d’étude de votre responsable, ou préparez une étude.
failure-vault-exists = Il y a déjà sur ce poste un coffre pour ce rôle. Il n’a pas été touché. Ouvrez-le plutôt.
failure-vault-damaged = Un fichier de ce coffre est endommagé ({ $about }). Rien n’a changé. Restaurez le dossier d’une sauvegarde, ou demandez à votre responsable.
failure-vault-missing-file = Il manque un fichier de ce coffre ({ $about }). Rien n’a changé. Restaurez le dossier d’une sauvegarde, ou demandez à votre responsable.
failure-vault-newer = Ceci vient d’une version plus récente. Rien n’a changé. Mettez Sub Rosa à jour, puis ouvrez de nouveau.
failure-vault-older = Ceci vient d’une version trop ancienne pour être lue. Rien n’a changé. Demandez un nouveau fichier à votre responsable.
failure-open-elsewhere = Ce coffre est ouvert dans une autre fenêtre ou un autre programme. Fermez-le là-bas, puis essayez encore.
failure-read-only = On ne peut pas écrire dans le dossier. Ce qui était enregistré est en sûreté. Donnez le droit d’écrire, puis essayez encore.
failure-disk-full = Le disque est plein. Ce qui était enregistré est en sûreté. Libérez de la place, puis essayez encore.
failure-io = Le disque a répondu par une erreur. Ce qui était enregistré est en sûreté. Essayez encore ; si cela dure, vérifiez le disque.
failure-record-replaced = Un dossier de ce coffre a été remplacé ou ramené en arrière. Rien n’a été ouvert. Restaurez le dossier d’une sauvegarde.
failure-record-missing = Il manque un dossier de ce coffre. Rien n’a été ouvert. Restaurez le dossier d’une sauvegarde.
failure-other-role = Ce coffre est celui de l’autre rôle. Choisissez l’autre rôle, puis ouvrez-le.
failure-other-study = Ceci appartient à une autre étude. Rien n’a changé. Demandez le fichier de cette étude.
failure-no-home = L’application ne trouve pas de dossier pour ses données. Vérifiez votre compte, puis recommencez.

failure-nothing-to-undo = Il n’y a plus rien à annuler. Rendez le mot avec F7.
failure-word-unknown = L’étude ne connaît plus ce mot. Rien n’a changé.
failure-update-nobody = Aucun poste ne peut encore recevoir de mise à jour. Rien n’a été écrit. Ajoutez d’abord une carte de poste.
failure-update-older = Cette mise à jour, ou une plus récente, est déjà prise. Rien n’a changé.
failure-update-kit-in-use = La mise à jour apporte d’autres questions, et des entretiens avec les questions actuelles sont ouverts ou attendent ici. Rien n’a changé. Remettez-les et lisez d’abord le reçu.
failure-update-not-from-lead = Cette mise à jour ne vient pas de votre responsable. Rien n’a changé. Redemandez-la, en personne.
failure-update-not-for-us = Cette mise à jour n’est pas scellée pour ce poste. Rien n’a changé. Écrivez de nouveau la carte du poste et donnez-la à votre responsable.
failure-update-unreadable = Ce n’est pas une mise à jour, ou elle est endommagée. Rien n’a changé. Redemandez-la à votre responsable.

failure-no-session = Aucun entretien n’est ouvert. Ce qui était enregistré est en sûreté. Revenez au premier écran.
failure-session-open = Un entretien est encore ouvert. Reprenez-le ou effacez-le d’abord.
failure-not-settled = Il reste quelque chose à régler avant de sceller. La liste à côté des notes dit quoi.
failure-nothing-waits = Aucun dossier scellé n’attend la remise.

failure-file-unreadable = Le fichier ne peut pas être lu. Vérifiez qu’il est là et que vous avez le droit de le lire.
failure-file-unwritable = On ne peut pas écrire le fichier à cet endroit. Choisissez-en un autre.
failure-folder-missing = Le dossier n’est plus là. Ce qui était enregistré est en sûreté. Choisissez un autre endroit, ou remettez le dossier.
failure-directory-unreadable = Aucune personne n’a été trouvée dans ce fichier. Il faut un fichier CSV avec une ligne d’en-tête et une colonne de noms.
failure-directory-too-large = Le répertoire est trop gros. Rien n’a changé. Chargez la partie qui concerne votre organisation.
failure-directory-empty = Le fichier est vide. Rien n’a changé. Vérifiez que c’est le bon fichier.
failure-directory-no-surnames = Aucune colonne de ce fichier ne s’appelle nom ou nom de famille. Rien n’a changé. Ajoutez une ligne d’en-tête, et enregistrez un tableur au format CSV ; puis chargez-le de nouveau.
failure-directory-nobody = Aucune ligne de ce fichier n’a pu servir. Rien n’a changé. Vérifiez les colonnes, puis chargez-le de nouveau.
failure-directory-too-many = Le répertoire compte plus de personnes qu’un coffre n’en peut sceller. Rien n’a changé. Chargez la partie qui concerne votre organisation.
failure-directory-busy = Un fichier est encore en cours de lecture. Rien n’a changé. Attendez la fin, ou annulez.
failure-directory-one-file = Plusieurs fichiers ont été choisis. Rien n’a changé. Choisissez-en un, puis ajoutez le suivant.
failure-no-study-file = Aucun fichier d’étude n’est ouvert. Ouvrez-le d’abord.
failure-study-file-damaged = Le fichier d’étude est endommagé ou a été changé. Rien n’a été gardé. Redemandez-le à votre responsable.
failure-machine-card-damaged = Ce n’est pas une carte de poste, ou elle est endommagée. Aucun poste n’a été ajouté. Demandez qu’on l’écrive de nouveau.

failure-no-kit = L’étude n’a pas encore de trousse. Importez d’abord les questions.
failure-population-too-long = Le tableau a plus de { $about } rangées. Rien n’a changé. Réunissez les petits groupes.
failure-population-nobody = La rangée { $about } ne compte personne. Rien n’a changé. Dites combien, ou retirez la rangée.
failure-population-twice = La rangée { $about } dit la même chose qu’une rangée plus haut. Rien n’a changé. Réunissez les deux.
failure-kit-empty = La trousse est vide. Vérifiez que c’est le bon fichier.
failure-kit-nothing-given = Aucun fichier de questions n’est choisi. Rien n’a changé. Choisissez les questions, dans une langue ou les deux.
failure-kit-not-text = Ce n’est pas un fichier texte. Rien n’a changé. Choisissez la trousse en Markdown ou en texte simple.
failure-kit-not-unicode = La trousse n’est pas écrite en UTF-8 (ligne { $about }). Rien n’a changé. Enregistrez-la en UTF-8, puis relisez-la.
failure-kit-too-large = La trousse dépasse 2 Mo. Vérifiez que c’est le bon fichier.
failure-kit-too-deep = La trousse imbrique trop ses listes (ligne { $about }). Aplatissez-la, puis relisez-la.
failure-kit-no-questions = Aucune question n’a été trouvée. Une question est une ligne numérotée ou à puce sous un titre.
failure-kit-too-many = La trousse a plus de questions, de sections ou de paragraphes qu’un entretien ne peut en tenir. Rien n’a changé. Vérifiez que c’est le bon fichier.
failure-kit-no-script = Aucun mot d’ouverture n’a été trouvé dans ce fichier. Rien n’a changé. Choisissez le guide, ou continuez sans lui.
failure-kit-newer-format = La trousse vient d’une version plus récente. Rien n’a changé. Mettez Sub Rosa à jour, puis relisez-la.
failure-kit-not-a-kit = Ce n’est pas une de nos trousses, ou elle est endommagée. Rien n’a changé. Redemandez le fichier à votre responsable.
failure-kit-in-use = Des entretiens faits avec la trousse actuelle sont déjà là. La trousse reste telle quelle.
failure-mixed-kits = Les dossiers en attente viennent de trousses différentes. Demandez à votre responsable quel fichier d’étude prendre.
failure-no-intake = Le fichier d’étude n’a pas de clé pour les remises. Demandez un nouveau fichier d’étude à votre responsable.

failure-not-a-bundle = Ce n’est pas un fichier de remise. Rien n’a été importé. Redemandez le fichier.
failure-damaged = Le fichier est endommagé ou tronqué. Rien n’a été importé. Redemandez-le.
failure-stranger = Ce fichier vient d’un poste que l’étude ne connaît pas. Rien n’a été importé. Ajoutez d’abord la carte du poste.
failure-other-recipient = Ce fichier est scellé pour quelqu’un d’autre. Rien n’a été importé. Demandez à quelle étude il appartient.
failure-forged = La signature ne correspond pas. Rien n’a été importé. Demandez un nouveau fichier, en personne.
failure-newer = Le fichier vient d’une version plus récente. Rien n’a été importé. Mettez Sub Rosa à jour, puis ouvrez-le de nouveau.
failure-older = Le fichier vient d’une version trop ancienne. Rien n’a été importé. Demandez un nouveau fichier.
failure-duplicate = Ce fichier a déjà été importé. Rien n’a été importé deux fois.
failure-wall-moved = Les réponses ont été mêlées de nouveau entre-temps. Rien n’a changé. Recommencez sur ce que vous voyez maintenant.
failure-report-unpacked = Le rapport n’a pas pu être assemblé. Rien n’a été écrit. Essayez encore.
failure-not-jsonl = Une ligne du fichier n’est pas du JSON (ligne { $about }). Rien n’a été écrit.
failure-other-kind = C’est un autre genre de fichier de Sub Rosa. Rien n’a changé. Choisissez celui qui est demandé ici.
failure-too-large = Le fichier est trop gros pour être l’un des nôtres. Rien n’a été ouvert.
failure-other-kit = La remise vient d’une autre trousse. Rien n’a été importé. Demandez quel fichier d’étude ce poste utilise.
failure-number-taken = Une autre remise avec ce numéro est déjà là. Rien n’a été importé. Demandez ce qui s’est passé.
failure-other-chain = Cette remise ne suit pas la précédente. Rien n’a été importé. Demandez si le poste a été installé de nouveau.
failure-record-taken = Un dossier de ce fichier est déjà venu d’un autre poste. Rien n’a été importé. Demandez aux deux.
failure-no-such-bundle = Ce reçu concerne une remise que ce poste n’a pas écrite. Rien n’a été détruit.

failure-theme-below-itself = Un thème ne peut pas être placé sous lui-même ni sous l’une de ses parties. Rien n’a changé. Choisissez-en un autre.
failure-theme-with-itself = Seuls deux thèmes différents peuvent être fusionnés. Rien n’a changé. Choisissez-en un autre.
failure-codebook-empty = Il n’y a aucun thème. Rien n’a changé. Vérifiez que c’est le bon fichier.
failure-codebook-too-large = La grille de codage dépasse 4 Mo. Rien n’a changé. Vérifiez que c’est le bon fichier.
failure-codebook-not-text = Ce n’est pas un fichier texte. Rien n’a changé. Enregistrez la grille en CSV ou en QDC, puis ouvrez-la de nouveau.
failure-codebook-damaged = Ce n’est pas une grille de codage, ou elle est endommagée. Rien n’a changé. Produisez-la de nouveau dans l’autre logiciel.
failure-codebook-declares = Le fichier déclare des entités ou un type de document, ce dont aucune grille n’a besoin. Rien n’a changé. Demandez d’où il vient.
failure-codebook-no-names = Aucune colonne ne s’appelle tag, name, path ou code. Rien n’a changé. Donnez l’un de ces noms à la colonne des thèmes.
failure-codebook-too-many = La grille compte plus de 2 000 thèmes. Rien n’a changé. Donnez-en une plus petite.
failure-codebook-too-deep = Le fichier imbrique ses éléments trop profondément pour une grille de codage. Rien n’a changé. Produisez-la de nouveau dans l’autre logiciel.
failure-comments-open = { $about ->
    [one] Un commentaire dit « On pourrait me reconnaître » et reste ouvert. Traitez-le sous « Ce qu’en disent les membres », puis écrivez le fichier de nouveau. Rien n’a été écrit.
   *[other] { $about } commentaires disent « On pourrait me reconnaître » et restent ouverts. Traitez-les sous « Ce qu’en disent les membres », puis écrivez le fichier de nouveau. Rien n’a été écrit.
}
