//! Words that anybody says: they point at nobody, however few of a study happen to have used them.

use super::tokens::stem;
use std::collections::HashSet;
use std::sync::OnceLock;

/// Everyday English, folded.
const ENGLISH: &str = "\
     about above access according account across act action activity actual actually add advice afraid after \
     again against age agenda agree ahead aid aim air alignment alive all allow almost alone along already \
     also although always among amount and another answer any anybody anymore anyone anything anyway apart \
     appear approach approval approve are area around arrive aside ask asked asleep ate attention autumn \
     average aware away back bad bag balance bar barrier basic become bed been before begin behaviour behind \
     being believe below beside best bet better between beyond big bit bits blame blocked boat bored boss \
     bosses both bother bottom box branch break bridge bring broken budget build built burn busy but buy bye \
     calendar call came can canada canadian cannot car care career carry case catch cause certain chair \
     challenge chance change chase chat check chiefs choose chosen circle clean clear client close coffee \
     colleague come comfortable common communication complain complete completely complex concern confidence \
     confusing connect consider continue corner could count country couple cover create culture customer cut \
     dad data day days deadline deal decide decision deep delay deliver delivery demand department depend \
     design desk detail develop development did die difference different difficult digital direct direction \
     division document does dog doing done down draw drive drop dry due during each ear early ease easier easy \
     eat effective efficient effort either else email empty end energy engage english enjoy enough entire \
     environment equipment era especially even evening event ever every everybody everyone everything exact \
     example except expect experience expert explain explained extra eye face fact fail fair fall fan far fast \
     faster fear feedback feel felt few fewer fight figure file fill final finally finance find fine finish \
     fire fires first fit fix fly focus follow for force forget forgot forgotten form former forward found \
     four free freedom french friday from front frustrate frustrated frustrating full fun function further \
     future gave general get getting give given glad goal goes going gone good got govern government great \
     group grow grown growth guess guy had half hand hands happen happy hard hardware has hat hate have having \
     head health hear heard heavy held help her here hey hide high him hire hiring his hit hold hole home \
     honest honestly hope hot hour house how however huge human ice idea ill imagine impact important improve \
     inbox include indeed information initiative innovation inside instead interest internal interview into \
     investment issue item its itself job join just keep kept key kid kind kitchen knew know knowledge known \
     lack ladder language laptop large last late later laugh lay lead leader learn learned least leave led \
     left leg legacy less let letter level lie life light like likely limit line list listen little live local \
     log long longer look loop lose loss lost lot lots love low lunch made mail main make man manage manager \
     many map matter may maybe mean meant meanwhile measure meet meeting member men mental mention message met \
     middle might mind minute miss missing mission mistake mix model mom moment monday money month morale more \
     morning most mostly motivate move much must myself name near nearly necessary need network never news \
     next nice nobody none nor normal not note notes nothing notice now number objective obstacle obvious \
     obviously odd off offer office often oil old once one only onto open operate operation opinion \
     opportunity option order organisation organization other otherwise ought our ourselves out outcome \
     outside over overtime own pace pain paper part partner pass past path pay pen people per perfect \
     performance perhaps permission person pet phone pick piece pile place plain plan platform play please \
     point policy poor position positive possible post practice press pressure pretty prevent previous \
     priority private probably problem procedure process procurement product production productive program \
     progress project promise proper protect proud prove provide public pull purpose push put quality question \
     quick quickly quiet quite ran rather raw reach read ready real reality really reason receive recent \
     recently recognition red reduce regular relationship remember remote repeat reply report request resource \
     respect response responsibility responsible rest result retain return review rid right rise risk road \
     role room round row rule run sad said same sat save saw say says schedule sea second security see seem \
     seen sell send senior sense sent serious serve service set setting several shall share she sheet shift \
     short should show shut side sign signature silo similar simple simply since single sit situation six size \
     skill sky sleep slow slower small software solution some somebody someone something sometimes somewhere \
     son soon sorry sort sound source speak special spend spent spoke spoken spring staff staffing stairs \
     stand standard start state stay step still stop story straight strange strategic strategy stress stretch \
     strong structure struggle stuck stuff success successful such sudden suddenly suggest sum summer sun \
     supplier support suppose sure surprise system take taken takes talent talk target task tea teach team \
     technical technology tell ten test than thank thanks that the their them themselves then there these they \
     thing think third this those though thought through throw thursday ticket tie time times tip tired today \
     together told tomorrow tonight too took tool tools top topic total touch toward toy track traffic train \
     training transparency transparent trouble true trust try tuesday turn twice two type unclear under \
     understand unless until update upon urgent use used useful user usual usually value van vendor very view \
     virtual vision visit voice volume wait walk wall want war was waste watch water way web wednesday week \
     weekend weeks well went were wet what whatever wheel when where wherever whether which while who whole \
     whom whose why wide will win winter wish with within without woman won word wore work worked worker \
     workload workplace worry worse worst worth would write written wrong year years yes yesterday yet you \
     young your yourself";

/// Everyday French, folded.
const FRENCH: &str = "\
     abord acces accord accueil accueillir achat action activite actuel actuellement afin agir agrandir \
     agreable aide aider ailleurs aime aimer ainsi aller allons alors ancien anglais annee appartenir appel \
     appeler apporter apprendre apprentissage appris approbation appui apres argent arret arreter arrive \
     arriver assez attend attendre attends attendu attente attention aucun aucune aujourd auparavant aura \
     aurais aurait aussi autant automne autonomie autour autre autres aux avait avance avancer avant avec \
     avenir avis avoir avons bateau bati batir beau beaucoup belle besoin bien bientot bilingue blocage bloque \
     bloquer boite bonne bord boucle bout bras brise bruit budget bureau cafe calendrier canadien capacite car \
     casse cause causer ceci cela celle celles celui cercle ces cet cette ceux chacun chaise chance changement \
     changer chaque charge charges chaud chemin cherche chercher chez choisir choix chose choses cinq clair \
     claire client coeur coin collegue combien comme commencer comment communication communiquer complexe \
     complique compliquer comprendre compris compte compter concret confiance conflit confus connaitre connu \
     conseil content contenu continuer contraire contre cote coup courant courante courir courriel courriels \
     cours court cuisine culture dans debut decider decision dedans defi dehors deja delai demain demande \
     demander demarche depart depasser depense depuis dernier derniere derriere des descendre desordre dessous \
     dessus detail deux devant developpement developper devenir devoir devrais devrait different difficile \
     difficulte diner dire direct direction disait discussion disent dit dites divers dix document dois doit \
     donc donne donner dont dormir dos dossier double doute droit due durant dure durer eau echange echec \
     ecoute ecouter ecran ecrire ecrit ecrivent effet efficace effort egal egalement elle elles elu embauche \
     embaucher emploi employe encore endroit energie enfin enjeu ennui ensemble ensuite entendre entendu \
     entente entre entretien entrevue envie environ envoyer equilibre equipe equipement erreur escalier espace \
     esperer espoir essai essayer est etaient etait etant etape etat ete eteindre eteint etes etre etude eux \
     evaluer evident evoluer exact exemple exige exigence exister experience expliquer face facile facilement \
     facon faible faim faire faisait fait faites fallait falloir famille fatigue faudrait faut faux fera \
     ferait fermer feu feuille feux fier fierte file fin final finalement financement finir foi fois font \
     force formation forme former formulaire fort fournir fournisseur francais frein frustrant frustration \
     frustre frustree fut gagner garder general gens gerer gestion gestionnaire gouvernement grand grande gros \
     groupe guere guichet habitude haut heure heures heureux hier hiver honnete humain humaine ici ideal idee \
     ils image important importante impossible impression incertitude information informatique initiative \
     innovation interesser interet interne inutile ira irait jamais jeu jeudi jeune joie jouer jour journee \
     jours jusqu jusque juste justement lacune laisser langue laquelle large lent lente lentement lequel les \
     leur leurs lever liberte libre lien lieu ligne lire lisent liste lit logiciel loi loin long longtemps \
     lors lorsqu lorsque lourd lourdeur lui lundi machine main maintenant mais maison mal manque manquer \
     marche marcher mardi matin mauvais mauvaise meilleur meilleure meme memes menace merci mercredi mes \
     mesure met mettent mettre mieux milieu mission mobilisation moi moins mois moment mon monde monter \
     montrer morceau mort mot motivation motiver moyen mur necessaire net neuf neuve niveau nombre nombreux \
     non nos notre nous nouveau nouveaux nouvelle nouvelles nuit nul numerique objectif objectifs obstacle \
     obtenir occasion oeil offrir ont ordinateur ordre organisation oublie oublier oui outil outils ouvert \
     ouvrir papier par parce pareil parfois parler parmi part partage partager partenaire partie partir \
     partout pas passe passer patience patron pauvre payer peine pendant penser perd perdent perdre perdu \
     permettre permission personne personnes petit petite peu peur peut peuvent peux phrase pied pile piste \
     place plaisir plan planification planifier plein pleine plu plupart plus plusieurs plutot point politique \
     pont portable porte porter pose poser position possible poste pour pourquoi pourrait pourtant pouvoir \
     pratique pre premier premiere prend prendre prends prennent prenons pres presque presse pression pret \
     prevu principal printemps priorite pris prise prive probleme procedure processus prochain proche produire \
     produit profiter programme progres progression projet promesse promettre propre proteger prouver puis \
     puisqu puisque pur qualite quand quant quatre que quel quelle quelqu quelque quelques question qui \
     quitter quoi raison raisonnable rapide rapidement rappeler rapport rare ras realite recevoir recoit \
     recoivent recommencer reconnaissance recrutement recu reduire reel refaire regarder regle regles relation \
     remplir remplit rencontre rend rendement rendent rendre renouveler repond repondent repondre reponse \
     reponses responsabilite responsable ressource ressources rester resultat retard retention retour \
     retourner retrouver reunion reussir reussite rien rire risque role roue rouge route rue rythme sac \
     sachant sachent sait sale salle sans sante satisfait sauf savoir securite sel selon semaine semaines \
     sembler sens sent sentir sept sera serait serieux sert servent service ses seul seule seulement signature \
     signer silence silo simple simplement simplifier situation six soi soin soir soit solution somme sommeil \
     son sont sorte sortir souci soudain souhaiter souplesse sourire soutenir soutien souvent strategie stress \
     stressant structure succes suffire suffit suis suit suite suivant suivent suivi suivre sujet super \
     support sur surcharge surtout sut systeme tache talent tandis tant tard tasse technique technologie tel \
     telephone telle tellement temps tenir tension terme termine terminer terre tes tete theme tiennent tient \
     tirer tolerer tomber ton tot toucher toujours tour tourner tous tout toute toutes train traiter \
     tranquille transparence travail travailler travers tres tri triste trois trop trouver une unique urgence \
     urgent usage usager utile utiliser vais valeur valoir valoriser vas vendre vendredi venir vent verite \
     verra verrait vers veulent veut veux vide vie viennent vient vieux ville vin vingt vision visite vit vite \
     vivre voici voie voila voir vois voit voix vol vont vos votre voudrais voudrait voulais voulait vouloir \
     voulons voulu vous vrai vraiment vue yeux";

/// Whether a folded word, or another form of it, is everyday speech.
pub(super) fn is_everyday(folded: &str) -> bool {
    static STEMS: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let stems = STEMS.get_or_init(|| {
        ENGLISH
            .split_whitespace()
            .chain(FRENCH.split_whitespace())
            .map(stem)
            .collect()
    });
    stems.contains(stem(folded))
}
