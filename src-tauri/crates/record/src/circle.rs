//! Who else reads a study, and what the lead told of it: deputies, keys by wave, numbers of study files.

use crate::{Digest, Intake, Lead, Minute, Wave};
use vault::{KeyId, Recipient, Signer};

/// Minutes of a day.
const DAY: u64 = 24 * 60;

/// Longest that a wave takes interviews, in minutes: thirty-one days.
pub const LONGEST_WAVE: u64 = 31 * DAY;

/// From the close of a wave to the end of its key, in minutes: fourteen days.
pub const AFTER_WAVE: u64 = 14 * DAY;

/// A clock that moved further than this between two openings of a vault is asked about before a key falls.
pub const LONGEST_AWAY: u64 = 60 * DAY;

/// Who else reads a study, and what was told of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circle {
    /// In the order in which they were added.
    pub deputies: Vec<Deputy>,
    /// Names of all sets of recipients that a study file ever gave out: a bundle is sealed to one of them.
    pub ways: Vec<Digest>,
    /// Kits of before, whose interviews are still taken.
    pub kits: Vec<Digest>,
    /// Number of the newest study file, from 1; 0: none was written.
    pub number: u32,
    /// Of what it said.
    pub said: Option<Digest>,
    /// What colleagues seal their codings to and members their notes: it stays when waves end.
    pub post: Option<Intake>,
    /// Whose deputy this desk is; `None`: the lead's own.
    pub of: Option<Appointed>,
    /// When this vault was last seen open.
    pub seen: Option<Minute>,
}

/// Somebody who opens every bundle as the lead does, on a machine of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deputy {
    /// What their vault signs with.
    pub signer: Signer,
    /// What the lead's files for them are sealed to.
    pub post: Recipient,
    /// Keys for waves to come, the next one first: each is used for one wave and destroyed with it.
    pub spare: Vec<Recipient>,
    /// Keys that waves took.
    pub taken: Vec<Recipient>,
}

/// What a deputy's desk knows of its lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointed {
    /// What the lead signs with.
    pub lead: Signer,
    /// Number of the newest file taken from the lead; 0: none came yet.
    pub number: u32,
    /// Keys of this vault for waves to come.
    pub spare: Vec<Intake>,
}

/// What the clock says of a wave's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaveState {
    /// It takes interviews until then at the latest.
    Open(Minute),
    /// Its key falls then.
    Closed(Minute),
    /// Its key is to be destroyed now.
    Due,
    /// Its key was destroyed then.
    Ended(Minute),
}

/// Whether a vault's clock can be believed where a key hangs on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockSays {
    /// It went on as clocks do.
    Fine,
    /// It moved on by more than [`LONGEST_AWAY`] since the vault was last open.
    Ahead,
    /// It stands before the time at which the vault was last open.
    Behind,
}

impl Circle {
    /// Whether an older program would lose what protects somebody: it must refuse.
    pub(crate) fn needs_format_5(&self) -> bool {
        !self.deputies.is_empty() || !self.kits.is_empty() || self.of.is_some()
    }

    /// How far the clock moved since the vault was last open.
    pub fn clock(&self, now: Minute) -> ClockSays {
        match self.seen {
            Some(seen) if now < seen => ClockSays::Behind,
            Some(seen) if now.since(seen) > LONGEST_AWAY => ClockSays::Ahead,
            _ => ClockSays::Fine,
        }
    }

    /// Remembers a set of recipients that a study file gives out.
    pub fn gives_out(&mut self, way: Digest) {
        if !self.ways.contains(&way) {
            self.ways.push(way);
        }
    }
}

impl Deputy {
    /// Gives the next key to a wave that has none of theirs.
    fn joins(&mut self, wave: &mut Wave) {
        let is_there = wave.deputies.iter().any(|key| self.taken.contains(key));
        if is_there || self.spare.is_empty() {
            return;
        }
        let key = self.spare.remove(0);
        wave.deputies.push(key.clone());
        self.taken.push(key);
    }
}

impl Wave {
    /// A wave that begins.
    pub fn begun(intake: Intake, opened: Minute) -> Self {
        Self {
            intake,
            opened,
            closed: None,
            ended: None,
            deputies: Vec::new(),
        }
    }

    /// Where it stands. The time of an ended one counts no more.
    pub fn state(&self, now: Minute) -> WaveState {
        match (self.ended, self.closed) {
            (Some(ended), _) => WaveState::Ended(ended),
            (None, Some(closed)) if now.since(closed) >= AFTER_WAVE => WaveState::Due,
            (None, Some(closed)) => WaveState::Closed(Minute(closed.0 + AFTER_WAVE)),
            (None, None) => WaveState::Open(Minute(self.opened.0 + LONGEST_WAVE)),
        }
    }

    /// Whether it takes interviews.
    pub fn is_open(&self) -> bool {
        self.closed.is_none() && self.ended.is_none()
    }
}

impl Lead {
    /// Waves that take interviews, the newest first.
    pub fn open_waves(&self) -> impl Iterator<Item = &Wave> {
        self.intake.iter().rev().filter(|wave| wave.is_open())
    }

    /// A wave begins: every deputy gives their next key to it.
    pub fn begin_wave(&mut self, intake: Intake, now: Minute) {
        let mut wave = Wave::begun(intake, now);
        for deputy in &mut self.circle.deputies {
            deputy.joins(&mut wave);
        }
        self.intake.push(wave);
        self.settle_deputies();
    }

    /// Adds a deputy by their card, or the keys of a newer card of one who is there. They join the open waves.
    pub fn appoint(&mut self, card: Deputy) {
        let known = self.circle.deputies.iter().position(|it| it.signer == card.signer);
        let at = known.unwrap_or_else(|| {
            self.circle.deputies.push(Deputy {
                taken: Vec::new(),
                ..card.clone()
            });
            self.circle.deputies.len() - 1
        });
        let deputy = &mut self.circle.deputies[at];
        deputy.post = card.post;
        deputy.spare = card
            .spare
            .into_iter()
            .filter(|key| !deputy.taken.contains(key))
            .collect();
        for wave in self.intake.iter_mut().filter(|wave| wave.is_open()) {
            deputy.joins(wave);
        }
        self.settle_deputies();
    }

    /// A deputy goes: nothing that is written from now on is sealed to them. `false`: there is no such deputy.
    pub fn dismiss(&mut self, signer: &Signer) -> bool {
        let Some(at) = self.circle.deputies.iter().position(|it| it.signer == *signer) else {
            return false;
        };
        let gone = self.circle.deputies.remove(at);
        for wave in self.intake.iter_mut().filter(|wave| wave.is_open()) {
            wave.deputies.retain(|key| !gone.taken.contains(key));
        }
        self.settle_deputies();
        true
    }

    /// Study files name the deputies of the newest open wave.
    fn settle_deputies(&mut self) {
        let newest = self.open_waves().next().map(|newest| newest.deputies.clone());
        self.deputies = newest.unwrap_or_else(|| std::mem::take(&mut self.deputies));
    }

    /// Closes waves that ran for thirty-one days. The fourteen days begin now, when it can be seen. `true`: some closed.
    pub fn close_old_waves(&mut self, now: Minute) -> bool {
        let is_old = |wave: &&mut Wave| wave.is_open() && now.since(wave.opened) >= LONGEST_WAVE;
        let mut closed = false;
        for wave in self.intake.iter_mut().filter(is_old) {
            wave.closed = Some(now);
            closed = true;
        }
        closed
    }

    /// Marks as ended every wave whose fourteen days are over; the keys are to be destroyed when this was saved.
    pub fn end_waves(&mut self, now: Minute) -> Vec<KeyId> {
        let due = self.intake.iter_mut().filter(|wave| wave.state(now) == WaveState::Due);
        due.map(|wave| {
            wave.ended = Some(now);
            wave.intake.key
        })
        .collect()
    }

    /// Keys that open what others seal to this desk: of waves that did not end, and those beside them.
    pub fn keys(&self) -> Vec<KeyId> {
        let waves = self.intake.iter().filter(|wave| wave.ended.is_none());
        waves
            .map(|wave| wave.intake.key)
            .chain(self.circle.post.iter().map(|post| post.key))
            .collect()
    }

    /// Every key of this desk that has no record and stays all the same.
    pub fn standing_keys(&self) -> Vec<KeyId> {
        let spare = self.circle.of.iter().flat_map(|of| &of.spare);
        self.keys().into_iter().chain(spare.map(|spare| spare.key)).collect()
    }

    pub(crate) fn needs_format_5(&self) -> bool {
        self.circle.needs_format_5()
            || self.machines.iter().any(|machine| machine.is_revoked)
            || self.intake.iter().any(|wave| wave.ended.is_some())
    }
}
