//! The quote check, row by row: what is flagged, and what is not.

use super::quotes::look;
use kit::Lang;
use record::Concern;

/// What should be found, and in which words.
type Expected = &'static [(Concern, &'static [&'static str])];

#[test]
fn what_could_point_at_someone_is_marked() {
    use Concern::*;
    let rows: [(Lang, &str, Expected); 30] = [
        (
            Lang::En,
            "then [a colleague] sent it back",
            &[(Placeholder, &["[a colleague]"])],
        ),
        (Lang::En, "we waited 14 weeks", &[(Number, &["14"])]),
        (Lang::En, "there are twelve of us", &[(Number, &["twelve"])]),
        (Lang::En, "the third time we gave up", &[(Number, &["third"])]),
        (Lang::En, "we keep the mainframe alive", &[(RareWord, &["mainframe"])]),
        (Lang::En, "it is like beekeeping", &[(RareWord, &["beekeeping"])]),
        (Lang::En, "they moved us to Moncton", &[(ProperNoun, &["Moncton"])]),
        (Lang::En, "nobody told the QRT", &[(ProperNoun, &["QRT"])]),
        (Lang::En, "they use GCdocs for everything", &[(ProperNoun, &["GCdocs"])]),
        (
            Lang::En,
            "I'm the only one who knows it",
            &[(RoleClue, &["I'm the only one"])],
        ),
        (Lang::En, "my deputy does it all", &[(RoleClue, &["my deputy"])]),
        (
            Lang::En,
            "when I was at another place this was easy",
            &[(RoleClue, &["when I was at"])],
        ),
        (
            Lang::En,
            "on the fourth floor nobody answers",
            &[(RoleClue, &["fourth floor"]), (Number, &["fourth"])],
        ),
        (
            Lang::En,
            "I have been here longest",
            &[(RoleClue, &["been here longest"])],
        ),
        (
            Lang::En,
            "as the director of this I should know",
            &[(RoleClue, &["as the director of"])],
        ),
        (Lang::Fr, "on a attendu 3 mois", &[(Number, &["3"])]),
        (Lang::Fr, "nous sommes quinze pour tout faire", &[(Number, &["quinze"])]),
        (Lang::Fr, "une trentaine de formulaires", &[(Number, &["trentaine"])]),
        (Lang::Fr, "il y en avait neuf avant nous", &[(Number, &["neuf"])]),
        (
            Lang::Fr,
            "je suis le seul qui sait comment",
            &[(RoleClue, &["je suis le seul qui"])],
        ),
        (Lang::Fr, "mon adjointe fait tout", &[(RoleClue, &["mon adjointe"])]),
        (
            Lang::Fr,
            "quand j’étais à la santé, c’était plus simple",
            &[(RoleClue, &["quand j’étais à"])],
        ),
        (
            Lang::Fr,
            "au quatrième étage, personne ne répond",
            &[(RoleClue, &["quatrième étage"]), (Number, &["quatrième"])],
        ),
        (
            Lang::Fr,
            "avant ma retraite, je voudrais le voir",
            &[(RoleClue, &["ma retraite"])],
        ),
        (Lang::Fr, "c’est comme l’apiculture", &[(RareWord, &["apiculture"])]),
        (Lang::Fr, "on nous a envoyés à Gatineau", &[(ProperNoun, &["Gatineau"])]),
        (Lang::Fr, "le BQX décide de tout", &[(ProperNoun, &["BQX"])]),
        (
            Lang::Fr,
            "puis [une collègue] a dit non",
            &[(Placeholder, &["[une collègue]"])],
        ),
        (
            Lang::Fr,
            "la plus ancienne de tous",
            &[(RoleClue, &["la plus ancienne"])],
        ),
        (
            Lang::En,
            "dans notre immeuble it never works",
            &[(RoleClue, &["notre immeuble"])],
        ),
    ];
    for (lang, words, expected) in rows {
        let expected: Vec<(Concern, Vec<String>)> = expected
            .iter()
            .map(|(concern, words)| (*concern, words.iter().map(|w| (*w).to_owned()).collect()))
            .collect();
        assert_eq!(look(lang, words), expected, "{words}");
    }
}

#[test]
fn ordinary_sentences_pass() {
    let rows = [
        (Lang::En, "By the time the answer comes we have forgotten the question."),
        (Lang::En, "We fill the same form again, then again, then again."),
        (Lang::En, "Nobody knows who decides, so nobody decides."),
        (Lang::En, "I trust my team. I don’t trust the process."),
        (Lang::En, "Access takes so long that people start on paper."),
        (Lang::En, "The SSC ticket goes round and round."),
        (Lang::En, "Hiring is too slow; good people leave before we can answer."),
        (
            Lang::En,
            "One desk that follows a request to the end would change everything.",
        ),
        (
            Lang::En,
            "They ask us in English and expect the report in French on Friday.",
        ),
        (Lang::En, "First we wait for approval, then we wait for the equipment."),
        (Lang::En, "What helps is a manager who listens and says thank you."),
        (Lang::En, "Training would be nice, but when?"),
        (Lang::En, "The money is gone before the summer and the work is not"),
        (Lang::En, "we lost a month to [...] and nobody noticed"),
        (Lang::Fr, "Quand la réponse arrive, on a oublié la question."),
        (
            Lang::Fr,
            "On éteint des feux, puis on nous demande pourquoi rien n’est bâti.",
        ),
        (Lang::Fr, "Personne ne sait qui décide, alors personne ne décide."),
        (
            Lang::Fr,
            "J’ai confiance en mon équipe; le processus, c’est autre chose.",
        ),
        (
            Lang::Fr,
            "Les accès prennent tellement de temps qu’on commence sur papier.",
        ),
        (
            Lang::Fr,
            "L’embauche est trop lente: les bonnes personnes partent avant.",
        ),
        (
            Lang::Fr,
            "Il faudrait un seul guichet qui suit la demande jusqu’à la fin.",
        ),
        (Lang::Fr, "Un outil tout neuf, et personne pour nous le montrer."),
        (
            Lang::Fr,
            "Ce qui aide, c’est une gestionnaire qui écoute et qui dit merci.",
        ),
        (Lang::Fr, "On remplit le même formulaire encore et encore."),
        (Lang::Fr, "La formation, oui, mais quand?"),
        (
            Lang::Fr,
            "Une bonne journée, c’est quand l’équipe termine quelque chose.",
        ),
    ];
    let flagged: Vec<_> = rows
        .iter()
        .map(|(lang, words)| (words, look(*lang, words)))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    assert_eq!(flagged, vec![], "false alarms");
}
