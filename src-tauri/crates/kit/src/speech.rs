//! How kits speak, in English and French: sentences, and the phrases that tell what a line is for.
//!
//! Everything is compared folded: lower case, no accents, straight apostrophes.

/// One space between words, none around; a no-break space that stands alone stays.
pub(crate) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap: Option<char> = None;
    for c in text.chars() {
        if c.is_whitespace() {
            gap = Some(if gap.is_none() && c != '\n' && c != '\t' {
                c
            } else {
                ' '
            });
        } else {
            if let Some(space) = gap.take().filter(|_| !out.is_empty()) {
                out.push(space);
            }
            out.push(c);
        }
    }
    out
}

/// Lower case without accents: "Thèmes : l’été" becomes "themes : l'ete".
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'â' | 'ä' | 'á' | 'ã' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' => out.push('e'),
            'î' | 'ï' | 'í' => out.push('i'),
            'ô' | 'ö' | 'ó' => out.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => out.push('u'),
            'ç' => out.push('c'),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            '’' | '‘' | 'ʼ' => out.push('\''),
            '\u{a0}' | '\u{202f}' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// Words of the folded text, apostrophes cut: "l'equipe" gives "l", "equipe".
pub(crate) fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a text stops where a sentence may stop.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let inner = text.trim_end_matches(['"', '”', '»', ')', ']', '\'', '’', ' ', '\u{a0}', '\u{202f}', '*', '_']);
    inner.ends_with(['.', '?', '!', '…']) && !ends_abbreviated(inner)
}

fn ends_abbreviated(text: &str) -> bool {
    const SHORT: [&str; 16] = [
        "e.g.", "i.e.", "vs.", "etc.", "ex.", "dr.", "mr.", "mrs.", "ms.", "no.", "c.-a-d.", "approx.", "p.", "nb.",
        "st.", "m.",
    ];
    let last = fold(text.rsplit([' ', '(', '\u{a0}']).next().unwrap_or(""));
    SHORT.contains(&last.as_str()) && last != "etc."
}

/// Cuts a paragraph into its sentences.
pub(crate) fn sentences(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let (mut out, mut start) = (Vec::new(), 0);
    let mut current = String::new();
    for (i, c) in chars.iter().enumerate() {
        current.push(*c);
        if !c.is_whitespace() || i + 1 >= chars.len() {
            continue;
        }
        let next = chars[i + 1];
        let opens = next.is_uppercase() || next.is_ascii_digit() || "«“\"¿(".contains(next);
        // French puts a space before "?": the mark itself never opens a sentence.
        if opens && i > start && ends_sentence(&current) {
            out.push(tidy(&current));
            current.clear();
            start = i + 1;
        }
    }
    out.push(tidy(&current));
    out.retain(|s| !s.is_empty());
    out
}

/// `Some(true)`: the sentence is said after a yes. `Some(false)`: after a no.
pub(crate) fn condition(sentence: &str) -> Option<bool> {
    const YES: [&str; 8] = [
        "if yes",
        "if so",
        "if you do",
        "if it is",
        "si oui",
        "si c'est le cas",
        "dans l'affirmative",
        "le cas echeant",
    ];
    const NO: [&str; 10] = [
        "if no",
        "if not",
        "if it is not",
        "otherwise",
        "si non",
        "sinon",
        "si ce n'est pas le cas",
        "dans la negative",
        "dans le cas contraire",
        "autrement",
    ];
    let folded = fold(sentence);
    let said = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    let starts = |list: &[&str]| list.iter().any(|p| said.strip_prefix(p).is_some_and(opens_clause));
    if starts(&NO) {
        Some(false)
    } else if starts(&YES) {
        Some(true)
    } else {
        None
    }
}

/// After "if no" comes a pause or a question. "If no anxiety" is about anxiety, not about a no.
fn opens_clause(rest: &str) -> bool {
    const ASKS: [&str; 40] = [
        "what",
        "why",
        "how",
        "who",
        "whom",
        "which",
        "where",
        "when",
        "please",
        "can",
        "could",
        "do",
        "does",
        "did",
        "is",
        "are",
        "has",
        "have",
        "would",
        "describe",
        "explain",
        "tell",
        "give",
        "then",
        "quoi",
        "pourquoi",
        "comment",
        "quel",
        "quelle",
        "quels",
        "quelles",
        "que",
        "qu",
        "qui",
        "ou",
        "veuillez",
        "expliquez",
        "decrivez",
        "pouvez",
        "dites",
    ];
    match rest.trim_start().chars().next() {
        None => true,
        Some(c) if !c.is_alphanumeric() => !rest.starts_with('\''),
        Some(_) => rest.starts_with(' ') && words(rest).first().is_some_and(|w| ASKS.contains(&w.as_str())),
    }
}

/// A question, or something that is asked in the imperative.
pub(crate) fn asks(text: &str) -> bool {
    const VERBS: [&str; 30] = [
        "describe",
        "tell",
        "explain",
        "think",
        "rate",
        "list",
        "name",
        "give",
        "share",
        "indicate",
        "please",
        "walk",
        "select",
        "choose",
        "using",
        "decrivez",
        "parlez",
        "expliquez",
        "dites",
        "pensez",
        "evaluez",
        "nommez",
        "donnez",
        "indiquez",
        "veuillez",
        "selectionnez",
        "choisissez",
        "racontez",
        "classez",
        "enumerez",
    ];
    text.contains('?') || words(text).first().is_some_and(|w| VERBS.contains(&w.as_str()))
}

/// Any of these phrases anywhere.
pub(crate) fn has(text: &str, phrases: &[&str]) -> bool {
    let folded = fold(text);
    phrases.iter().any(|p| folded.contains(p))
}

/// Asks for more than one of a list.
pub(crate) fn asks_several(text: &str) -> bool {
    has(
        text,
        &[
            "select",
            "more than one",
            "all that apply",
            "tick ",
            "check all",
            "choose",
            "plus d'une",
            "plus d'un",
            "plusieurs",
            "cochez",
            "cocher",
            "choisissez",
            "toutes les reponses",
        ],
    )
}

/// Asks for shares of a whole.
pub(crate) fn asks_percent(text: &str) -> bool {
    has(
        text,
        &["percent", "per cent", "%", "pourcentage", "pour cent", "pour-cent"],
    )
}

/// Asks how far somebody agrees.
pub(crate) fn asks_agreement(text: &str) -> bool {
    has(
        text,
        &[
            "agree",
            "rate ",
            "rating",
            "scale",
            "accord",
            "evalue",
            "echelle",
            "statements",
            "enonces",
            "satisf",
            "cote ",
        ],
    )
}

/// Introduces the probes below it.
pub(crate) fn leads_probes(text: &str) -> bool {
    const STARTS: [&str; 20] = [
        "probe",
        "prompt",
        "follow-up",
        "follow up",
        "followup",
        "relance",
        "sous-question",
        "example",
        "exemple",
        "for example",
        "par exemple",
        "if more",
        "if needed",
        "hint",
        "si davantage",
        "au besoin",
        "si necessaire",
        "pistes",
        "possibles relances",
        "relances possibles",
    ];
    let folded = fold(text);
    let said = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    STARTS.iter().any(|s| said.starts_with(s))
}

/// Whether the probes it introduces are examples to offer.
pub(crate) fn leads_examples(text: &str) -> bool {
    has(text, &["example", "exemple", "e.g.", "p. ex."])
}

/// A note for the interviewer, by its first words.
pub(crate) fn is_note(text: &str) -> bool {
    const STARTS: [&str; 14] = [
        "note",
        "nota",
        "interviewer",
        "for the interviewer",
        "remarque",
        "consigne",
        "instruction",
        "intervieweur",
        "pour l'intervieweur",
        "a l'intention",
        "n.b",
        "nb:",
        "nb :",
        "a noter",
    ];
    let folded = fold(text);
    let said = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    let label: String = said.chars().take(60).collect();
    STARTS.iter().any(|s| said.starts_with(s)) && (label.contains(':') || said.starts_with("interviewer note"))
}

/// What stands after "Themes:" when the line begins so.
pub(crate) fn themes(text: &str) -> Option<&str> {
    let (label, rest) = text.split_once(':')?;
    matches!(fold(label).trim(), "theme" | "themes" | "thematique" | "thematiques").then(|| rest.trim())
}

/// Says goodbye.
pub(crate) fn thanks(text: &str) -> bool {
    !text.contains('?') && has(text, &["thank", "merci", "remerci"])
}

/// Introduces what follows: a list or a table.
pub(crate) fn leads(text: &str) -> bool {
    text.trim_end_matches(|c: char| c.is_whitespace() || "*\"”»".contains(c))
        .ends_with(':')
        || has(text, &["following", "below", "suivant", "ci-dessous", "ci-apres"])
}
