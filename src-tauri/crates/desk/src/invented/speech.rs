//! Statements with invented names in them.

use super::Dice;
use kit::Lang;
use std::collections::BTreeSet;

const EN: &str = include_str!("statements.en.txt");
const FR: &str = include_str!("statements.fr.txt");
const NAMES: &str = include_str!("names.txt");

/// One invented participant's way of talking, with the people they talk about.
pub(crate) struct Speech<'d> {
    dice: &'d mut Dice,
    lang: Lang,
    /// (given, family) of the people around them: a handful, so that names come back.
    people: Vec<(&'static str, &'static str)>,
    teams: Vec<&'static str>,
    typed: BTreeSet<String>,
}

impl<'d> Speech<'d> {
    pub(super) fn new(lang: Lang, dice: &'d mut Dice) -> Self {
        let given = list("given");
        let family = list("family");
        let people = (0..6).map(|_| (*dice.pick(&given), *dice.pick(&family))).collect();
        Self {
            dice,
            lang,
            people,
            teams: list("team"),
            typed: BTreeSet::new(),
        }
    }

    pub(super) fn dice(&mut self) -> &mut Dice {
        self.dice
    }

    /// Every name that was put into a line, and its parts.
    pub(super) fn names(self) -> Vec<String> {
        self.typed.into_iter().collect()
    }

    /// One to three lines, the first with a name.
    pub(super) fn lines(&mut self, subject: &str) -> Vec<(String, String)> {
        let mut lines = vec![self.line(subject)];
        for _ in 0..self.dice.below(3) {
            let line = self.one_of(subject, |_| true);
            if !lines.iter().any(|(_, text)| *text == line.1) {
                lines.push(line);
            }
        }
        lines
    }

    /// One line with a name.
    pub(super) fn line(&mut self, subject: &str) -> (String, String) {
        self.one_of(subject, |statement| statement.contains("{p}"))
    }

    fn one_of(&mut self, subject: &str, fits: impl Fn(&str) -> bool) -> (String, String) {
        let bank = match self.lang {
            Lang::En => EN,
            Lang::Fr => FR,
        };
        let lines = bank.lines().filter(|line| !line.starts_with('#'));
        let split = lines.filter_map(|line| {
            let mut fields = line.splitn(3, '|');
            Some((fields.next()?, fields.next()?, fields.next()?))
        });
        let fitting: Vec<_> = split.filter(|(of, _, said)| *of == subject && fits(said)).collect();
        let (_, mark, said) = *self.dice.pick(&fitting);
        let own = said.starts_with(['"', '«']);
        let speaker = if self.dice.chance(18) { 'R' } else { 'D' };
        let text = self.with_people(said.trim_matches(['"', '«', '»', ' ', '\u{a0}', '\u{202f}']));
        (format!("{speaker}{mark}{}", if own { 'q' } else { '.' }), text)
    }

    fn with_people(&mut self, said: &str) -> String {
        let mut text = said.to_owned();
        let first = self.dice.below(self.people.len());
        let second = (first + 1 + self.dice.below(self.people.len() - 1)) % self.people.len();
        for (slot, at) in [("{p}", first), ("{q}", second)] {
            if text.contains(slot) {
                let name = self.called(at);
                text = text.replace(slot, &name);
            }
        }
        if text.contains("{t}") {
            let team = *self.dice.pick(&self.teams);
            self.typed.insert(team.to_owned());
            let called = match self.lang {
                Lang::En => format!("the {team} team"),
                Lang::Fr => format!("l'équipe {team}"),
            };
            text = text.replace("{t}", &called);
        }
        text
    }

    /// A given name, a whole name, or a title with a family name.
    fn called(&mut self, at: usize) -> String {
        let (given, family) = self.people[at];
        match self.dice.below(5) {
            0 | 1 => {
                self.typed.insert(given.to_owned());
                given.to_owned()
            }
            2 | 3 => {
                self.typed.extend([given.to_owned(), family.to_owned()]);
                format!("{given} {family}")
            }
            _ => {
                self.typed.insert(family.to_owned());
                match self.lang {
                    Lang::En => format!("Ms. {family}"),
                    Lang::Fr => format!("Mme {family}"),
                }
            }
        }
    }
}

fn list(kind: &str) -> Vec<&'static str> {
    let line = NAMES.lines().find_map(|line| line.strip_prefix(kind));
    line.into_iter().flat_map(str::split_whitespace).collect()
}
