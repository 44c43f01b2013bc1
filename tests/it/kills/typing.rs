//! Two hundred kills while an interviewer works.

use super::held::Held;
use super::{Chance, Heard, Moment, killed};
use crate::support::size::{ran, size};
use crate::support::{People, sealed, unlocked};
use desk::Home;
use desk::views::Role;
use std::path::PathBuf;
use std::time::Duration;
use vault::Zeroizing;

/// On each of two machines.
fn kills() -> usize {
    size(100, 1_000)
}

#[derive(Default)]
struct Count {
    kills: u64,
    acknowledged: usize,
    cut_short: usize,
    of_these_kept: usize,
}

#[test]
fn two_hundred_kills_lose_nothing_that_was_acknowledged() {
    let people = People::of_the_sample();
    let machine = |at: usize| Machine {
        folder: people.path(["interviewer-a", "interviewer-b"][at]),
        home: people.homes.interviewers[at].clone(),
        chance: Chance::new(2027 + at as u64),
        held: Held::default(),
        count: Count::default(),
    };
    let counts = std::thread::scope(|both| {
        let lives = [machine(0), machine(1)].map(|machine| both.spawn(|| machine.live_and_die()));
        lives.map(|machine| machine.join().unwrap())
    });
    let sum = |of: fn(&Count) -> usize| counts.iter().map(of).sum::<usize>();
    println!(
        "{} kills, {} deeds acknowledged, 0 lost; {} were cut short, of which {} had happened whole and the rest not at all",
        counts.iter().map(|count| count.kills).sum::<u64>(),
        sum(|count| count.acknowledged),
        sum(|count| count.cut_short),
        sum(|count| count.of_these_kept),
    );
    ran(1, 2 * kills());
    // On a machine with much else to do few deeds come to their end before the kill.
    assert!(sum(|count| count.acknowledged) > 20 && sum(|count| count.cut_short) > 20);
}

/// One machine of the study, through all its lives.
struct Machine {
    folder: PathBuf,
    home: Home,
    chance: Chance,
    held: Held,
    count: Count,
}

impl Machine {
    fn live_and_die(mut self) -> Count {
        for _ in 0..kills() {
            self.once();
        }
        self.count
    }

    /// It works until it is killed, and what it leaves is what was acknowledged, or that and the one thing it was
    /// doing.
    fn once(&mut self) {
        // Some die while the vault is being opened.
        let moment = match self.chance.below(8) {
            0 => Moment::AfterStart(Duration::from_millis(self.chance.below(300))),
            _ => Moment::AfterReady(Duration::from_micros(self.chance.below(250_000))),
        };
        let Heard { done, begun } = killed("typing", &self.folder, self.chance.below(1 << 32), moment);
        self.count.kills += 1;
        self.count.acknowledged += done.len();
        self.count.cut_short += usize::from(begun.is_some());
        let acknowledged = done.iter().fold(std::mem::take(&mut self.held), Held::after);
        let and_begun = begun.as_ref().map(|deed| acknowledged.clone().after(deed));

        let mut desk = unlocked(&self.home, Role::Interview);
        let seen = Held::seen(&mut desk);
        drop(desk);
        self.held = match and_begun {
            _ if acknowledged.looks_like(&seen) => acknowledged,
            Some(after) if after.looks_like(&seen) => {
                self.count.of_these_kept += 1;
                after
            }
            _ => panic!("acknowledged {acknowledged:?}, begun {begun:?}, found {seen:?}"),
        };
        let vault = self.home.vault(Role::Interview);
        let (keys, rows) = (sealed::vault(&vault), sealed::rows(&vault));
        let opened = sealed::opened(&keys, &rows);
        assert_eq!(opened.len(), rows.len(), "a record that no key opens");
        let files = std::fs::read_dir(&self.folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|end| end == "subrosa-handover"));
        assert!(
            files.count() <= numbers_used_up(&opened),
            "a file whose number another file gets"
        );
        for line in &self.held.sealed {
            assert!(sealed::is_said(&opened, line), "sealed and lost: {line}");
        }
    }
}

/// How far the vault has counted its hand-overs.
fn numbers_used_up(opened: &[Zeroizing<Vec<u8>>]) -> usize {
    let counted = |text: &Zeroizing<Vec<u8>>| {
        let text = String::from_utf8_lossy(text);
        let digits = text.split_once("\"last_number\":")?.1;
        digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    };
    opened.iter().find_map(counted).unwrap_or_default()
}
