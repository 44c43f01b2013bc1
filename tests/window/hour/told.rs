//! What is said in the hour, in one language: typed key by key here, and what must be left of it in the record.

/// The words of one hour. Nobody in it exists.
pub struct Told {
    /// 1.1, beside the numbers.
    pub desks: &'static str,
    /// 2.1: a pain point with a name, an idea with the same name in small letters, exact words, a success, progress
    /// with a team.
    pub pain: &'static str,
    pub idea: &'static str,
    pub exact: &'static str,
    pub success: &'static str,
    pub progress: &'static str,
    /// 2.2: shorthand, an address and a number, and what only looks like a name.
    pub manager: &'static str,
    pub contact: &'static str,
    pub poster: &'static str,
    pub mascot: &'static str,
    /// 2.3: a word that only the two know, a line that belongs to 3.3, and a last one.
    pub missed: &'static str,
    pub missed_word: &'static str,
    pub leaving: &'static str,
    pub summer: &'static str,
    /// 2.4: a name with an initial; the hidden word again.
    pub purchase: &'static str,
    pub again: &'static str,
    /// 3.1: a page from elsewhere.
    pub page: &'static str,
    /// 3.2: typed with a slip that Backspace mends, with the name in it; then a line with an afterthought.
    pub slip: &'static str,
    pub mended: &'static str,
    pub no_news: &'static str,
    pub afterthought: &'static str,
    /// 3.4: three lines, and what is put into the middle of the second around a crash and a lock.
    pub stay: &'static str,
    pub meaning: &'static str,
    pub noun: &'static str,
    pub hours: &'static str,
    pub before_crash: &'static str,
    pub after_crash: &'static str,
    pub after_lock: &'static str,
    /// What is erased: a last line, two minutes, a question.
    pub unwritten: [&'static str; 4],
    /// 3.5a, 4.1, 4.2 with its two reasons.
    pub sheets: &'static str,
    pub waiting: &'static str,
    pub why: [&'static str; 2],
    pub mood: &'static str,
    /// 5.2, while the question is read in the other language.
    pub moved_away: &'static str,
    pub video: &'static str,
    /// 6.1; 6.2 by topic.
    pub fewer: &'static str,
    pub topics: [&'static str; 4],
    /// 6.3: what the debrief asks about: the first is hidden, the second stays.
    pub person: &'static str,
    pub proverb: &'static str,
    pub proverb_word: &'static str,
    /// What one of the two heard differently.
    pub heard: &'static str,
    /// What may be found nowhere.
    pub names: &'static [&'static str],
    /// The record after the seal, as [`super::record`] writes it.
    pub kept: &'static str,
}
