//! The hour in French.

use super::told::Told;

pub const FR: Told = Told {
    desks: "douze bureaux, dont trois vides",
    pain: "- Marisol Bouchard dit que les outils sont lents",
    idea: "! un seul formulaire, dit marisol.",
    exact: "on a perdu deux semaines",
    success: "+ le nouveau formulaire marche bien",
    progress: "> l’équipe Phare répond plus vite",
    manager: "la gest. est Okonkwo, elle signe tout",
    contact: "écrire à arnaud.l@example.org ou au 613-555-0199",
    poster: "les affiches du Dr Bonheur sont dans le couloir",
    mascot: "Bonheur",
    missed: "on attend toujours la cathédrale",
    missed_word: "cathédrale",
    leaving: "les gens partent vers le privé",
    summer: "rien ne bouge en été",
    purchase: "un achat prend un mois, grâce à Priya N. c’était deux",
    again: "tout passe d’abord par la cathédrale",
    page: "Réunion de la direction\n\
        Présents : Tatiana Kowalczyk, Ngozi Adeyemi et Jean-Luc Desrosiers\n\
        - ngozi attend des approbations\n\
        + questions au 819-555-0163 ou à jl.desrosiers@example.ca\n\
        Personne ne s’oppose au nouveau plan",
    slip: "parlé avec Esperanza Villalobos des formuliar",
    mended: "aires",
    no_news: "pas de réponse depuis un mois",
    afterthought: " ou deux",
    stay: "les gens restent pour le travail",
    meaning: "le travail a du sens pour eux",
    noun: "sens pour eux",
    hours: "personne ne compte les heures",
    before_crash: "vrai ",
    after_crash: "bon ",
    after_lock: "grand ",
    unwritten: [
        "avec Kowalczyk c’était pire",
        "ceci n’était pas pour les notes",
        "et cela non plus",
        "deux lignes sur le cousin de la ministre\net sur leur maison",
    ],
    sheets: "les feuilles sont fausses, Arnaud les remplit pour nous tous",
    waiting: "non, tout attend une signature",
    why: ["parce que Marisol Bouchard décide seule", "personne ne les remercie"],
    mood: "demander comment va l’humeur à midi",
    moved_away: "Siobhan O'Gallagher a déménagé et on ne l’a plus revue",
    video: "+ les appels vidéo aident",
    fewer: "moins d’approbations",
    topics: [
        "le mandat a changé deux fois",
        "les achats vont un peu plus vite",
        "l’embauche prend un an, Kowalczyk est parti",
        "les gens sont fatigués",
    ],
    person: "celle qui tient l’ordinateur central au troisième étage",
    proverb: "celui qui demande n’est jamais celui qui paie",
    proverb_word: "qui paie",
    heard: "Camila a entendu trois semaines",
    names: &[
        "Marisol",
        "marisol",
        "Bouchard",
        "Phare",
        "Okonkwo",
        "arnaud.l",
        "555-0199",
        "cathédrale",
        "Priya",
        "Tatiana",
        "Kowalczyk",
        "Ngozi",
        "ngozi",
        "Adeyemi",
        "Jean-Luc",
        "Desrosiers",
        "desrosiers",
        "555-0163",
        "Esperanza",
        "Villalobos",
        "Arnaud",
        "Siobhan",
        "Gallagher",
        "ordinateur central",
        "Camila",
        "pas pour les notes",
        "et cela non plus",
        "cousin de la ministre",
        "sur leur maison",
    ],
    kept: "\
1.1
  f1: 10-19, f2: 10-19, f3: 1-9
  D douze bureaux, dont trois vides
1.2
  o4, o6
1.3
  no answer: not applicable
2.1
  D- [collègue] dit que les outils sont lents
  R! un seul formulaire, dit [collègue].
  R“ on a perdu deux semaines
  D+ le nouveau formulaire marche bien
  D> [autre équipe] répond plus vite
2.2
  D la gest. est [collègue 2], elle signe tout
  D écrire à [adresse courriel] ou au [numéro de téléphone]
  D les affiches du Dr Bonheur sont dans le couloir
2.3
  asked: 1
  D on attend toujours la [détail]
  D rien ne bouge en été
2.4
  yes
  asked: 2
  D un achat prend un mois, grâce à [collègue 3] c’était deux
  D tout passe d’abord par la [détail]
2.5
  no answer: not asked
3.1
  D Réunion de la direction
  D Présents : [collègue 4], [collègue 5] et [collègue 6]
  D- [collègue 5] attend des approbations
  D+ questions au [numéro de téléphone] ou à [adresse courriel]
  D Personne ne s’oppose au nouveau plan
3.2
  D parlé avec [collègue 7] des formulaires
  D pas de réponse depuis un mois
3.3
  yes
  D les gens partent vers le privé
3.4
  D les gens restent pour le travail
  D le travail a du vrai bon grand sens pour eux
  D personne ne compte les heures
3.5
  r1 c1: 20, r1 c2: 10, r2 c1: 30, r2 c2: 20, r3 c1: 50, r3 c2: 70
3.5a
  no
  D les feuilles sont fausses, [collègue 8] les remplit pour nous tous
4.1
  no
  D non, tout attend une signature
4.2
  s1: 5, s2: 2, s3: 1, s4: none, s5: 4, s6: 7
  s2: personne ne les remercie
  s3: parce que [collègue 9] décide seule
  D demander comment va l’humeur à midi
5.1
  no answer: declined
5.2
  D [collègue 10] a déménagé et on ne l’a plus revue
  D+ les appels vidéo aident
6.1
  D moins d’approbations
6.2
  D t1 le mandat a changé deux fois
  D t2 les achats vont un peu plus vite
  D t3 l’embauche prend un an, [collègue 11] est parti
  D t4 les gens sont fatigués
6.3
  D [détail]
  D celui qui demande n’est jamais celui qui paie
  heard: [collègue 12] a entendu trois semaines
",
};
