//! Sentences of the comparison with the edition before.

use kit::Lang;

/// The words of one language.
pub(crate) struct ThenWords {
    pub heading: &'static str,
    pub about: &'static str,
    pub one_person: &'static str,
    pub nothing: &'static str,
    pub table: &'static str,
    pub themes: &'static str,
    pub what: &'static str,
    pub points: &'static str,
    pub of: &'static str,
    pub no_change: &'static str,
    pub agree: &'static str,
    pub picked: &'static str,
    pub yes: &'static str,
    pub band: &'static str,
    pub median: &'static str,
}

/// The words of this language.
pub(crate) fn then_words(lang: Lang) -> &'static ThenWords {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

const EN: ThenWords = ThenWords {
    heading: "Then and now",
    about: "{same} of {all} questions were asked in the same words in the edition before ({then}); only their figures are compared. They are different people, and few of them: a change of less than {points} points reads as no change.",
    one_person: "One person is about {n} points.",
    nothing: "No figure of this edition can stand beside one of the edition before.",
    table: "{what}, then and now",
    themes: "Interviews in which each theme was found, then and now",
    what: "What",
    points: "Points",
    of: "{some} of {of} ({percent})",
    no_change: "{points}, no change",
    agree: "Who agrees",
    picked: "Who named it",
    yes: "Who said yes",
    band: "Numbers given",
    median: "Median share of time",
};

const FR: ThenWords = ThenWords {
    heading: "Avant et maintenant",
    about: "{same} questions sur {all} avaient été posées dans les mêmes mots à l’édition précédente ({then}) ; seuls leurs chiffres sont comparés. Ce sont d’autres personnes, et peu nombreuses : un écart de moins de {points} points se lit comme une absence de changement.",
    one_person: "Une personne vaut environ {n} points.",
    nothing: "Aucun chiffre de cette édition ne peut être mis à côté d’un chiffre de l’édition précédente.",
    table: "{what}, avant et maintenant",
    themes: "Entretiens où chaque thème a été relevé, avant et maintenant",
    what: "Quoi",
    points: "Points",
    of: "{some} sur {of} ({percent})",
    no_change: "{points}, sans changement",
    agree: "Qui est d’accord",
    picked: "Qui l’a nommé",
    yes: "Qui a dit oui",
    band: "Nombres donnés",
    median: "Part médiane du temps",
};
