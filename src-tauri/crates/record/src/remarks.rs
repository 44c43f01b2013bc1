//! What interviewers say about the kit, tied to no interview.

use crate::{BundleId, NoteText, TOLD_FROM};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Remarks on the kit, in a record of their own: never in an interview, with no language and no time.
///
/// While the interview is open they are drafts. At its seal they join those that are kept, travel on a page beside
/// the sessions, and the copy here goes with the lead's receipt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    pub(crate) drafts: BTreeMap<RemarkOn, NoteText>,
    pub(crate) kept: Lists,
    pub(crate) sent: BTreeMap<BundleId, Lists>,
    pub(crate) since_told: u32,
}

/// Remarks by what they are on, each list in the order of the alphabet.
pub(crate) type Lists = BTreeMap<RemarkOn, Vec<NoteText>>;

/// What is asked about the kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemarkOn {
    /// Questions that were hard to understand or to answer.
    Hard,
    /// What was missing.
    Missing,
    /// What to change for the next interview: order, time, wording.
    Change,
}

impl RemarkOn {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Hard, Self::Missing, Self::Change];
}

impl Remarks {
    /// What was written so far beside the open interview.
    pub fn draft(&self, on: RemarkOn) -> Option<&NoteText> {
        self.drafts.get(&on)
    }

    /// Writes it beside the open interview; nothing but white space takes it back.
    pub fn write(&mut self, on: RemarkOn, words: NoteText) {
        if words.is_blank() {
            self.drafts.remove(&on);
        } else {
            self.drafts.insert(on, words);
        }
    }

    /// The open interview is no more, and what was written beside it goes with it. `false`: nothing was.
    pub fn forget_drafts(&mut self) -> bool {
        let had_some = !self.drafts.is_empty();
        self.drafts.clear();
        had_some
    }

    /// The open interview is sealed: what was written beside it joins the others.
    pub fn settle(&mut self) {
        for (on, words) in std::mem::take(&mut self.drafts) {
            join(&mut self.kept, on, [words]);
        }
        self.since_told = self.since_told.saturating_add(1);
    }

    /// All remarks on this that wait here: at the lead's, all that came.
    pub fn kept(&self, on: RemarkOn) -> &[NoteText] {
        self.kept.get(&on).map_or(&[], Vec::as_slice)
    }

    /// What goes with a hand-over now: everything kept, once enough interviews stand behind it. `None`: nothing yet.
    pub fn to_tell(&self) -> Option<Self> {
        let is_time = self.since_told >= TOLD_FROM && !self.kept.is_empty();
        is_time.then(|| Self {
            kept: self.kept.clone(),
            ..Self::default()
        })
    }

    /// What [`Self::to_tell`] gave is on its way with this bundle; a copy stays until the receipt.
    ///
    /// Where nothing was to be told the interviews count no more either: the lead sees that none of them had a
    /// remark, so they stand behind none of the next.
    pub fn told(&mut self, with: BundleId) {
        if self.since_told < TOLD_FROM {
            return;
        }
        self.since_told = 0;
        let told = std::mem::take(&mut self.kept);
        if !told.is_empty() {
            self.sent.insert(with, told);
        }
    }

    /// The bundle never arrived: what went with it waits here again.
    pub fn come_back(&mut self, with: BundleId) {
        for (on, words) in self.sent.remove(&with).unwrap_or_default() {
            join(&mut self.kept, on, words);
        }
    }

    /// The lead has what went with this bundle; the copy here goes. `false`: nothing went with it.
    pub fn arrived(&mut self, with: BundleId) -> bool {
        self.sent.remove(&with).is_some()
    }

    /// The lead's machine hears what a machine told.
    pub fn hear(&mut self, told: &Self) {
        for (on, words) in &told.kept {
            join(
                &mut self.kept,
                *on,
                words.iter().filter(|words| !words.is_blank()).cloned(),
            );
        }
    }

    /// Puts every remark that is still here through `change`. `false`: each stayed as it was.
    pub fn go_through(&mut self, mut change: impl FnMut(&NoteText) -> NoteText) -> bool {
        let before = self.clone();
        self.drafts.values_mut().for_each(|words| *words = change(words));
        for list in self.kept.values_mut() {
            list.iter_mut().for_each(|words| *words = change(words));
            sort(list);
        }
        *self != before
    }
}

/// By the alphabet and not shuffled: a shuffled list would have to be shuffled as a whole at every joining, or the
/// newest would stand last; this order depends on the words alone, whoever wrote them and whenever they came.
fn join(kept: &mut Lists, on: RemarkOn, words: impl IntoIterator<Item = NoteText>) {
    let mut words = words.into_iter().peekable();
    if words.peek().is_some() {
        let list = kept.entry(on).or_default();
        list.extend(words);
        sort(list);
    }
}

fn sort(list: &mut [NoteText]) {
    // EXPOSE: the words are only put in order.
    list.sort_by(|a, b| a.expose().cmp(b.expose()));
}
