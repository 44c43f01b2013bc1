//! The few words that stand in the files themselves.

use kit::Lang;
use record::{Mark, Speaker};

/// The words of one language.
pub(super) struct Words {
    pub answers: &'static str,
    pub figures: &'static str,
    /// Question, kind, about, speaker, own words, language, text, themes.
    pub answer_columns: [&'static str; 8],
    /// Question, asked, about, value, interviews.
    pub figure_columns: [&'static str; 5],
    pub yes: &'static str,
    pub no: &'static str,
    pub kinds: [&'static str; 4],
    pub reason: &'static str,
    pub heard: &'static str,
    pub speakers: [&'static str; 2],
    pub langs: [&'static str; 2],
    pub took_part: &'static str,
    pub answered: &'static str,
    pub or_none: &'static str,
    pub median: &'static str,
    pub and_more: &'static str,
    pub theme: &'static str,
    pub memo: &'static str,
}

/// The words of this language.
pub(super) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

impl Words {
    /// The kind of a statement; nothing for one without a mark.
    pub(super) fn kind(&self, mark: Option<Mark>) -> &'static str {
        mark.map_or("", |mark| {
            self.kinds[match mark {
                Mark::PainPoint => 0,
                Mark::Success => 1,
                Mark::Idea => 2,
                Mark::Progress => 3,
            }]
        })
    }

    /// Who spoke; nothing where that is not told.
    pub(super) fn speaker(&self, speaker: Option<Speaker>) -> &'static str {
        speaker.map_or("", |speaker| {
            self.speakers[usize::from(speaker == Speaker::DirectReport)]
        })
    }

    /// The language; nothing where that is not told.
    pub(super) fn lang(&self, lang: Option<Lang>) -> &'static str {
        lang.map_or("", |lang| self.langs[usize::from(lang == Lang::Fr)])
    }
}

const EN: Words = Words {
    answers: "Answers",
    figures: "Figures",
    answer_columns: [
        "question",
        "kind",
        "about",
        "speaker",
        "own words",
        "language",
        "text",
        "themes",
    ],
    figure_columns: ["question", "asked", "about", "value", "interviews"],
    yes: "yes",
    no: "no",
    kinds: ["pain point", "success", "idea", "progress"],
    reason: "reason",
    heard: "heard differently",
    speakers: ["director", "direct report"],
    langs: ["English", "French"],
    took_part: "took part",
    answered: "answered",
    or_none: "{value} or no answer",
    median: "median",
    and_more: "{from} and more",
    theme: "theme",
    memo: "Memo",
};

const FR: Words = Words {
    answers: "Réponses",
    figures: "Chiffres",
    answer_columns: [
        "question",
        "nature",
        "au sujet de",
        "voix",
        "ses mots",
        "langue",
        "texte",
        "thèmes",
    ],
    figure_columns: ["question", "énoncé", "au sujet de", "valeur", "entretiens"],
    yes: "oui",
    no: "non",
    kinds: ["difficulté", "réussite", "idée", "progrès"],
    reason: "raison",
    heard: "entendu autrement",
    speakers: ["direction", "relevant direct"],
    langs: ["anglais", "français"],
    took_part: "participation",
    answered: "ont répondu",
    or_none: "{value} ou sans réponse",
    median: "médiane",
    and_more: "{from} et plus",
    theme: "thème",
    memo: "Mémo",
};
