//! The forms of a French word.

const ER_SUBJECT: [&str; 18] = [
    "e", "ent", "ait", "aient", "a", "èrent", "era", "eront", "erait", "eraient", "é", "ée", "és", "ées", "ons", "ez",
    "ai", "ât",
];
const ER_OTHER: [&str; 17] = [
    "er", "es", "ant", "ais", "ions", "iez", "as", "âmes", "erai", "eras", "erons", "erez", "erais", "erions", "eriez",
    "asse", "assent",
];
const IR: [(&str, bool); 22] = [
    ("ir", false),
    ("is", false),
    ("it", true),
    ("issons", true),
    ("issez", true),
    ("issent", true),
    ("issait", true),
    ("issaient", true),
    ("issais", false),
    ("issions", false),
    ("issant", false),
    ("isse", true),
    ("i", true),
    ("ie", true),
    ("ies", true),
    ("ira", true),
    ("irai", false),
    ("iront", true),
    ("irait", true),
    ("iraient", true),
    ("irons", false),
    ("irez", false),
];
const RE: [(&str, bool); 22] = [
    ("re", false),
    ("s", false),
    ("", true),
    ("ons", true),
    ("ez", true),
    ("ent", true),
    ("ait", true),
    ("aient", true),
    ("ais", false),
    ("ions", false),
    ("ant", false),
    ("e", true),
    ("u", true),
    ("ue", true),
    ("us", true),
    ("ues", true),
    ("ra", true),
    ("ront", true),
    ("rait", true),
    ("raient", true),
    ("rai", false),
    ("it", true),
];

/// The forms of a verb in -er, with whether the form can follow a subject.
pub(crate) fn er_forms(base: &str, mut found: impl FnMut(&str, bool)) {
    let Some(stem) = base.strip_suffix("er") else {
        return found(base, false);
    };
    let soft = match stem.chars().last() {
        Some('g') => Some(format!("{stem}e")),
        Some('c') => Some(format!("{}ç", &stem[..stem.len() - 1])),
        _ => None,
    };
    let mute = mute_stems(stem);
    for (ending, follows) in ER_SUBJECT
        .iter()
        .map(|e| (e, true))
        .chain(ER_OTHER.iter().map(|e| (e, false)))
    {
        found(&format!("{stem}{ending}"), follows);
        if let Some(soft) = soft.as_ref().filter(|_| ending.starts_with(['a', 'o', 'â'])) {
            found(&format!("{soft}{ending}"), follows);
        }
        if ending.starts_with('e') && !ending.starts_with("ez") && *ending != "er" {
            for mute in &mute {
                found(&format!("{mute}{ending}"), follows);
            }
        }
    }
}

/// "gér" to "gèr", "appel" to "appell" and "appèl", "employ" to "emploi": the stem before a silent e.
fn mute_stems(stem: &str) -> Vec<String> {
    let mut letters: Vec<char> = stem.chars().collect();
    let Some(last) = letters.pop() else { return Vec::new() };
    if last == 'y' {
        return vec![format!("{}i", letters.into_iter().collect::<String>())];
    }
    let mut tail = String::from(last);
    while let Some(letter) = letters.pop() {
        match letter {
            'e' | 'é' => {
                let head: String = letters.iter().collect();
                return vec![format!("{head}è{tail}"), format!("{head}{letter}{tail}{last}")];
            }
            'a' | 'i' | 'o' | 'u' | 'y' | 'è' | 'ê' | 'â' | 'î' | 'ô' | 'û' => return Vec::new(),
            consonant => tail.insert(0, consonant),
        }
    }
    Vec::new()
}

/// The forms of a verb like « finir ».
pub(crate) fn ir_forms(base: &str, mut found: impl FnMut(&str, bool)) {
    let Some(stem) = base.strip_suffix("ir") else {
        return found(base, false);
    };
    IR.iter()
        .for_each(|(ending, follows)| found(&format!("{stem}{ending}"), *follows));
}

/// The forms of a verb like « vendre ».
pub(crate) fn re_forms(base: &str, mut found: impl FnMut(&str, bool)) {
    let Some(stem) = base.strip_suffix("re") else {
        return found(base, false);
    };
    RE.iter()
        .for_each(|(ending, follows)| found(&format!("{stem}{ending}"), *follows));
}

/// Singular and plural of a noun.
pub(crate) fn noun_forms(base: &str, mut found: impl FnMut(&str)) {
    found(base);
    match base {
        _ if base.ends_with(['s', 'x', 'z']) => {}
        _ if base.ends_with("al") => {
            found(&format!("{}aux", &base[..base.len() - 2]));
            found(&format!("{base}s"));
        }
        _ if base.ends_with("ail") => {
            found(&format!("{}aux", &base[..base.len() - 3]));
            found(&format!("{base}s"));
        }
        _ if base.ends_with("au") || base.ends_with("eu") => found(&format!("{base}x")),
        _ => found(&format!("{base}s")),
    }
}

/// Masculine and feminine, singular and plural, and the adverb of an adjective.
pub(crate) fn adjective_forms(base: &str, mut found: impl FnMut(&str)) {
    noun_forms(base, &mut found);
    let cut = |count: usize| &base[..base.len() - count];
    let feminine = match base {
        _ if base.ends_with('e') => base.to_owned(),
        _ if base.ends_with("eux") || base.ends_with("oux") => format!("{}se", cut(1)),
        _ if base.ends_with("if") => format!("{}ve", cut(1)),
        _ if base.ends_with("teur") => format!("{}trice", cut(4)),
        _ if base.ends_with("eur") => format!("{}euse", cut(3)),
        _ if base.ends_with("er") => format!("{}ère", cut(2)),
        _ if ["el", "eil", "en", "on", "et", "ul"]
            .iter()
            .any(|end| base.ends_with(end)) =>
        {
            format!("{base}{}e", base.chars().last().map(String::from).unwrap_or_default())
        }
        _ if base.ends_with("ic") => format!("{}que", cut(1)),
        _ => format!("{base}e"),
    };
    found(&feminine);
    found(&format!("{feminine}s"));
    found(&format!("{feminine}ment"));
    if base.ends_with("ant") || base.ends_with("ent") {
        found(&format!("{}mment", cut(2)));
    } else if base.ends_with(['é', 'i', 'u']) {
        found(&format!("{base}ment"));
    }
}
