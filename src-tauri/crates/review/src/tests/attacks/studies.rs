//! Small studies that an attack is tried on.

use super::super::support::{entered, id, interview, line, note, noted, rated, record};
use kit::Lang;
use record::{Entered, Interview, Line, Passage, Reading};

/// One study at one moment.
#[derive(Clone)]
pub struct Study {
    pub people: Vec<Interview>,
    pub reading: Reading,
    pub invited: Option<u32>,
}

impl Study {
    /// `groups`: so many people with this answer, in turn.
    pub fn of(question: &'static str, groups: &[(usize, Option<Entered>)]) -> Self {
        let one = |given: &Option<Entered>| interview(given.clone().map(|given| (question, entered(given))));
        let people = groups
            .iter()
            .flat_map(|(people, given)| std::iter::repeat_with(|| one(given)).take(*people));
        Self {
            people: people.collect(),
            reading: Reading::default(),
            invited: None,
        }
    }

    /// So many people who said something, and so many who did not.
    pub fn talking(said: usize, silent: usize) -> Self {
        let talk = |_| interview([("1.1", noted(vec![line("said")]))]);
        let people = (0..said).map(talk).chain((0..silent).map(|_| interview([])));
        Self {
            people: people.collect(),
            ..Self::of("1.1", &[])
        }
    }

    /// Everybody talks; theme after theme is found with the first so many, or with those from one to another.
    pub fn coded(people: usize, themes: &[std::ops::Range<usize>]) -> Self {
        let mut study = Self::talking(people, 0);
        for (at, range) in themes.iter().enumerate() {
            let theme = study.reading.add_theme(note(&format!("Theme {at}")));
            for number in range.clone() {
                study
                    .reading
                    .give(Passage::line(record(number as u32), id("1.1"), 0), theme, true);
            }
        }
        study
    }

    pub fn in_languages(english: usize, french: usize, none: usize) -> Self {
        let spoken = [(english, Some(Lang::En)), (french, Some(Lang::Fr)), (none, None)];
        let one = |lang| Interview { lang, ..interview([]) };
        let people = spoken
            .into_iter()
            .flat_map(|(people, lang)| (0..people).map(move |_| one(lang)));
        Self {
            people: people.collect(),
            ..Self::of("1.1", &[])
        }
    }

    pub fn with_invited(mut self, invited: u32) -> Self {
        self.invited = Some(invited);
        self
    }

    pub fn and(mut self, more: Self) -> Self {
        self.people.extend(more.people);
        self
    }
}

/// Ratings of the first statement, 1 to 7, and those who gave none.
pub fn ratings(counts: [usize; 8]) -> Study {
    let given = |at: usize| (at < 7).then(|| Entered::Agreement([("s1".to_owned(), rated(Some(at as u8 + 1)))].into()));
    let groups: Vec<_> = counts
        .iter()
        .enumerate()
        .map(|(at, people)| (*people, given(at)))
        .collect();
    Study::of("1.6", &groups)
}

pub fn yes_no(yes: usize, no: usize, silent: usize) -> Study {
    Study::of(
        "1.4",
        &[
            (yes, Some(Entered::YesNo(true))),
            (no, Some(Entered::YesNo(false))),
            (silent, None),
        ],
    )
}

pub fn picks(groups: &[(usize, &[&str])]) -> Study {
    let given = |options: &[&str]| Some(Entered::Several(options.iter().map(|it| (*it).to_owned()).collect()));
    let groups: Vec<_> = groups
        .iter()
        .map(|(people, options)| (*people, given(options)))
        .collect();
    Study::of("1.3", &groups)
}

/// Team sizes: so many people with this number; `None`: gave none.
pub fn sizes(groups: &[(usize, Option<u32>)]) -> Study {
    let given = |size: Option<u32>| size.map(|size| Entered::Numbers([("f1".to_owned(), size)].into()));
    let groups: Vec<_> = groups.iter().map(|(people, size)| (*people, given(*size))).collect();
    Study::of("1.2", &groups)
}

pub fn shares(given: &[u8], silent: usize) -> Study {
    let one = |share: u8| Some(Entered::Percent([(("r1".to_owned(), "c1".to_owned()), share)].into()));
    let groups: Vec<_> = given
        .iter()
        .map(|share| (1, one(*share)))
        .chain([(silent, None)])
        .collect();
    Study::of("1.5", &groups)
}

pub fn on_topic(talked: usize, others: usize) -> Study {
    let about = || {
        noted(vec![Line {
            topic: Some("t1".into()),
            ..line("said")
        }])
    };
    let people = (0..talked).map(|_| interview([("1.7", about())]));
    Study {
        people: people.chain((0..others).map(|_| interview([]))).collect(),
        ..Study::of("1.7", &[])
    }
}
