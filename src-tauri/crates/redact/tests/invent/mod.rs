//! Invents people: names of our own lists and names made of syllables, the same for the same seed.
#![allow(dead_code)]

const GIVEN: &str = include_str!("../../data/names/given.txt");
const FAMILY: &str = include_str!("../../data/names/family.txt");
const SHORT: &str = include_str!("../../data/names/nicknames.txt");

const BEGIN: [&str; 48] = [
    "Ab", "Adj", "Am", "Bal", "Ber", "Bou", "Cha", "Chev", "Dar", "Des", "Do", "Dra", "El", "Fal", "Fe", "Gau", "Ghi",
    "Gra", "Hal", "Had", "Ish", "Jar", "Ka", "Kho", "Kow", "La", "Lev", "Lun", "Ma", "Mbe", "Mor", "Na", "Nguy", "Ok",
    "Ou", "Pan", "Pel", "Qua", "Ra", "Ro", "Sa", "Sha", "Ta", "Thé", "Tre", "Va", "Wi", "Ze",
];
const MIDDLE: [&str; 24] = [
    "ba", "bri", "che", "da", "di", "ga", "ha", "in", "ka", "la", "li", "lo", "ma", "mi", "na", "né", "ni", "ra", "ri",
    "ro", "sa", "ta", "to", "va",
];
const END: [&str; 40] = [
    "ard", "baum", "beck", "berg", "chand", "chuk", "court", "dine", "dottir", "eau", "ette", "ez", "feld", "ghani",
    "gren", "gton", "hara", "ić", "ier", "ikawa", "inen", "kar", "kwe", "lier", "lund", "moto", "nault", "nder", "nko",
    "quist", "rak", "rella", "rière", "skaya", "sson", "stein", "thorpe", "ville", "wala", "yan",
];
const PARTICLES: [&str; 8] = ["van der", "de la", "St-", "O'", "Mac", "von", "dos", "Le "];

const WORDS: [&str; 8] = [
    include_str!("../../data/words/en.txt"),
    include_str!("../../data/words/fr.txt"),
    include_str!("../../data/keep/places.txt"),
    include_str!("../../data/keep/products.txt"),
    include_str!("../../data/keep/organisations.txt"),
    include_str!("../../data/keep/places_more.txt"),
    include_str!("../../data/keep/products_more.txt"),
    include_str!("../../data/keep/organisations_more.txt"),
];

/// Words, places and products of our own lists, in small letters.
pub fn words() -> std::collections::HashSet<String> {
    let words = WORDS
        .iter()
        .flat_map(|list| list.split(|sign: char| sign.is_whitespace() || matches!(sign, '/' | ':' | '_')));
    words.map(str::to_lowercase).collect()
}

/// Somebody of an invented directory.
pub struct Person {
    pub given: String,
    pub family: String,
}

/// A row of dice that always falls the same way.
pub struct Chance {
    state: u64,
    given: Vec<&'static str>,
    family: Vec<&'static str>,
    short: Vec<Vec<&'static str>>,
}

impl Chance {
    pub fn new(seed: u64) -> Chance {
        let lines = |list: &'static str| list.lines().filter(|line| !line.starts_with('#'));
        let words = |list: &'static str| lines(list).flat_map(str::split_whitespace).collect();
        Chance {
            state: seed | 1,
            given: words(GIVEN),
            family: words(FAMILY),
            short: lines(SHORT).map(|line| line.split_whitespace().collect()).collect(),
        }
    }

    /// A number below this one.
    pub fn below(&mut self, count: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 11) as usize % count
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    pub fn person(&mut self) -> Person {
        let mut given = self.given_name();
        if self.percent(8) {
            given = format!(
                "{given}{}{}",
                if self.percent(80) { "-" } else { " " },
                self.given_name()
            );
        }
        let mut family = self.family_name();
        match self.below(100) {
            0..6 => family = format!("{family}-{}", self.family_name()),
            6..10 => {
                let particle = PARTICLES[self.below(PARTICLES.len())];
                let gap = if particle.ends_with(['-', '\'', ' ', 'c']) {
                    ""
                } else {
                    " "
                };
                family = format!("{particle}{gap}{family}");
            }
            _ => {}
        }
        Person { given, family }
    }

    fn given_name(&mut self) -> String {
        let at = self.below(self.given.len());
        self.given[at].to_owned()
    }

    fn family_name(&mut self) -> String {
        if self.percent(40) {
            let at = self.below(self.family.len());
            return self.family[at].to_owned();
        }
        let mut name = BEGIN[self.below(BEGIN.len())].to_owned();
        for _ in 0..self.below(2) {
            name += MIDDLE[self.below(MIDDLE.len())];
        }
        name + END[self.below(END.len())]
    }

    /// Another way of calling somebody, where there is one.
    pub fn nickname(&mut self, given: &str) -> Option<&'static str> {
        let groups: Vec<usize> = (0..self.short.len())
            .filter(|at| self.short[*at].contains(&given))
            .collect();
        let group = *groups.get(self.below(groups.len().max(1)))?;
        let at = self.below(self.short[group].len());
        Some(self.short[group][at])
    }
}
