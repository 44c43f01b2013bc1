//! Phrases that say what somebody does, where they sit or how long they have been there.

use super::tokens::{Token, tokens};
use std::ops::Range;
use std::sync::OnceLock;

/// English; a star stands for any one word.
const ENGLISH: [&str; 78] = [
    "i am the only",
    "i'm the only",
    "we are the only",
    "we're the only",
    "the only one",
    "the only person",
    "the only woman",
    "the only man",
    "the only director",
    "the only team",
    "the only manager",
    "the only francophone",
    "the only anglophone",
    "nobody else does",
    "no one else does",
    "nobody else can",
    "my deputy",
    "my assistant",
    "my executive assistant",
    "my predecessor",
    "my successor",
    "my director general",
    "my dg",
    "my adm",
    "my boss",
    "my manager of",
    "my chief",
    "my secretary",
    "my wife",
    "my husband",
    "my kids",
    "my son",
    "my daughter",
    "my accent",
    "when i was at",
    "when i was in",
    "when i was with",
    "when i worked at",
    "when i worked for",
    "when i worked in",
    "before i came here",
    "in my previous job",
    "in my last job",
    "in my old job",
    "in my previous department",
    "i used to be",
    "i used to run",
    "i came from",
    "i founded",
    "i wrote the policy",
    "since i joined",
    "since i started",
    "since i arrived",
    "i am new",
    "i'm new",
    "as director of",
    "as the director of",
    "as a director of",
    "as head of",
    "as the head of",
    "as executive director",
    "as a former",
    "i run the",
    "i lead the",
    "i manage the",
    "acting director",
    "acting in",
    "i am acting",
    "i'm acting",
    "about to retire",
    "i retire",
    "before i retire",
    "until i retire",
    "parental leave",
    "maternity leave",
    "my sick leave",
    "my disability",
    "my office on",
];

/// French, the same way.
const FRENCH: [&str; 77] = [
    "je suis le seul",
    "je suis la seule",
    "nous sommes les seuls",
    "nous sommes les seules",
    "on est les seuls",
    "on est les seules",
    "le seul qui",
    "la seule qui",
    "le seul a",
    "la seule a",
    "les seuls a",
    "les seules a",
    "la seule femme",
    "le seul homme",
    "le seul directeur",
    "la seule directrice",
    "la seule equipe",
    "le seul francophone",
    "la seule francophone",
    "la seule anglophone",
    "le seul anglophone",
    "personne d'autre ne",
    "mon adjoint",
    "mon adjointe",
    "mon assistante",
    "mon assistant",
    "mon predecesseur",
    "ma predecesseure",
    "mon successeur",
    "mon directeur general",
    "ma directrice generale",
    "mon dg",
    "ma dg",
    "mon sma",
    "mon patron",
    "ma patronne",
    "mon chef",
    "ma cheffe",
    "ma secretaire",
    "ma femme",
    "mon mari",
    "mes enfants",
    "mon fils",
    "ma fille",
    "mon accent",
    "quand j'etais a",
    "quand j'etais au",
    "quand j'etais aux",
    "quand j'etais chez",
    "quand j'etais dans",
    "quand je travaillais",
    "avant d'arriver ici",
    "dans mon ancien poste",
    "dans mon poste precedent",
    "dans mon ancien ministere",
    "j'ai deja ete",
    "je viens de chez",
    "j'ai fonde",
    "depuis que je suis",
    "depuis mon arrivee",
    "je suis nouveau",
    "je suis nouvelle",
    "comme directeur",
    "comme directrice",
    "en tant que directeur",
    "en tant que directrice",
    "a titre de",
    "je dirige",
    "directeur interimaire",
    "directrice interimaire",
    "par interim",
    "ma retraite",
    "prendre sa retraite",
    "conge parental",
    "conge de maternite",
    "mon handicap",
    "mon conge de maladie",
];

/// Places and years, in both languages.
const BOTH: [&str; 35] = [
    "* floor",
    "our building",
    "my building",
    "down the hall",
    "the basement",
    "head office",
    "regional office",
    "the region of",
    "the regions",
    "* years here",
    "* years of service",
    "* years in government",
    "* years in the job",
    "* years of experience",
    "most senior",
    "longest serving",
    "been here longest",
    "the newest",
    "the oldest",
    "the youngest",
    "* etage",
    "notre immeuble",
    "mon immeuble",
    "au bout du couloir",
    "sous sol",
    "siege social",
    "bureau regional",
    "en region",
    "dans les regions",
    "* ans ici",
    "* ans de service",
    "* ans d'experience",
    "le plus ancien",
    "la plus ancienne",
    "la plus jeune",
];

/// Before "floor": no number, no place.
const NO_FLOOR: [&str; 6] = ["the", "shop", "a", "dance", "suppression", "wage"];

/// Where such a phrase stands, in bytes.
pub(super) fn roles(words: &[Token]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for from in 0..words.len() {
        let longest = phrases()
            .iter()
            .filter(|phrase| stands_at(phrase, &words[from..]))
            .map(Vec::len)
            .max();
        if let Some(length) = longest {
            found.push(words[from].at.start..words[from + length - 1].at.end);
        }
    }
    found
}

fn stands_at(phrase: &[String], words: &[Token]) -> bool {
    let is_same = |(wanted, word): (&String, &Token)| wanted == "*" || *wanted == word.folded;
    let is_floor = phrase.last().is_some_and(|last| last == "floor");
    words.len() >= phrase.len()
        && phrase.iter().zip(words).all(is_same)
        && !(is_floor && NO_FLOOR.contains(&words[0].folded.as_str()))
}

fn phrases() -> &'static [Vec<String>] {
    static PHRASES: OnceLock<Vec<Vec<String>>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let all = ENGLISH.iter().chain(&FRENCH).chain(&BOTH);
        let words = |phrase: &&str| -> Vec<String> {
            let any = phrase.starts_with('*').then(|| "*".to_owned());
            any.into_iter()
                .chain(tokens(phrase).into_iter().map(|token| token.folded))
                .collect()
        };
        all.map(words).collect()
    })
}
