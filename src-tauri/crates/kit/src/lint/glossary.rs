//! A small bilingual glossary of our own: words of interviews about work, folded.

/// Stems that should meet: where one stands in English, one of the others stands in French.
/// Only words with one meaning in a kit are listed.
pub(super) const PAIRS: &[(&str, &str)] = &[
    ("team", "equipe"),
    ("employee", "employe"),
    ("change shifting", "chang modif evolu"),
    ("impact", "impact incidence effet repercussion"),
    ("workload", "charge"),
    ("barrier obstacle impediment", "obstacle barriere frein entrave"),
    ("motivat", "motiv"),
    ("communicat", "communic"),
    ("influence", "influen"),
    ("transition", "transition"),
    ("budget", "budget"),
    ("training", "formation former"),
    ("hiring hire", "embauch recrut dotation"),
    ("mandate", "mandat"),
    ("priorit", "priorit"),
    ("governance", "gouvernance"),
    ("procurement purchas", "approvisionnement achat marche"),
    ("mental", "mental"),
    ("anxiety", "anxi"),
    ("communit", "communaut"),
    ("architecture", "architect"),
    ("security", "securit"),
    ("compliance", "conform"),
    ("responsib", "responsab"),
    ("failure", "echec defaillance panne"),
];

/// Numbers in words: value, English, French.
pub(super) const NUMBERS: &[(u32, &str, &str)] = &[
    (2, "two", "deux"),
    (3, "three", "trois"),
    (4, "four", "quatre"),
    (5, "five", "cinq"),
    (6, "six", "six"),
    (7, "seven", "sept"),
    (8, "eight", "huit"),
    (9, "nine", "neuf"),
    (10, "ten", "dix"),
    (11, "eleven", "onze"),
    (12, "twelve", "douze"),
    (20, "twenty", "vingt"),
];

/// English that no French text holds.
pub(super) const EN_ONLY: &[&str] = &[
    "e.g.", "the", "of", "and", "to", "with", "your", "you", "what", "how", "are", "is", "their", "this", "that",
];

/// French that no English text holds.
pub(super) const FR_ONLY: &[&str] = &[
    "p. ex.", "le", "les", "des", "une", "et", "est", "votre", "vous", "pour", "dans", "avec", "leur", "quel", "quelle",
];

/// Words that carry no content of their own.
pub(super) const SMALL: &[&str] = &[
    "the", "of", "and", "or", "to", "in", "on", "at", "for", "with", "by", "is", "are", "be", "an", "your", "you",
    "their", "its", "it", "this", "that", "these", "from", "as", "etc", "our", "we", "not", "do", "does", "eg", "ie",
    "le", "la", "les", "un", "une", "des", "de", "du", "et", "ou", "au", "aux", "en", "dans", "pour", "par", "avec",
    "sur", "est", "sont", "votre", "vos", "vous", "leur", "leurs", "ce", "cette", "ces", "que", "qui", "sa", "son",
    "ses", "nos", "notre", "ne", "pas", "se", "il", "elle", "ils", "sein", "ex",
];
