//! Words of the files beside the report: its actions, and what members said of the draft.

use kit::Lang;

/// The words of one language.
pub(crate) struct BesideWords {
    /// Number, action, state, horizon, owner, themes.
    pub action_columns: [&'static str; 6],
    pub responses: &'static str,
    pub about_responses: &'static str,
    pub none: &'static str,
    pub draft_of: &'static str,
    pub in_draft: &'static str,
    /// Draft, number, what it numbers, comment, response, state.
    pub response_columns: [&'static str; 6],
    /// Heading, figures, paragraph, quote, action, something that is gone.
    pub places: [&'static str; 6],
    pub number_on: &'static str,
    pub kept_back: &'static str,
    pub ticked: &'static str,
    pub open: &'static str,
    pub settled: &'static str,
}

/// The words of this language.
pub(crate) fn beside_words(lang: Lang) -> &'static BesideWords {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

const EN: BesideWords = BesideWords {
    action_columns: ["Number", "Action", "State", "Horizon", "Owner", "Themes"],
    responses: "Comments and responses",
    about_responses: "What members said of the draft, and what was done about it. Nobody knows who said what. Where somebody could be recognized, their words stay with the study and the response stands alone.",
    none: "No comment was received.",
    draft_of: "Draft of {month}",
    in_draft: "Comments on the draft of {month}",
    response_columns: ["Draft", "Number", "On", "Comment", "Response", "State"],
    places: [
        "heading",
        "figures",
        "paragraph",
        "quote",
        "action",
        "no longer in the report",
    ],
    number_on: "{n} ({on})",
    kept_back: "[kept back: somebody could be recognized]",
    ticked: "[no words]",
    open: "open",
    settled: "dealt with",
};

const FR: BesideWords = BesideWords {
    action_columns: ["Numéro", "Mesure", "État", "Échéance", "Responsable", "Thèmes"],
    responses: "Commentaires et réponses",
    about_responses: "Ce que les membres ont dit de l’ébauche et ce qui en a été fait. Personne ne sait qui a dit quoi. Là où quelqu’un pourrait être reconnu, ses mots restent dans l’étude et la réponse figure seule.",
    none: "Aucun commentaire n’a été reçu.",
    draft_of: "Ébauche de {month}",
    in_draft: "Commentaires sur l’ébauche de {month}",
    response_columns: ["Ébauche", "Numéro", "Sur", "Commentaire", "Réponse", "État"],
    places: [
        "titre",
        "chiffres",
        "paragraphe",
        "citation",
        "mesure",
        "n’est plus dans le rapport",
    ],
    number_on: "{n} ({on})",
    kept_back: "[non reproduit\u{A0}: quelqu’un pourrait être reconnu]",
    ticked: "[sans mots]",
    open: "à traiter",
    settled: "traité",
};
