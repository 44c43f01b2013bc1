//! Reading the culture statements after Westrum.
//!
//! Ron Westrum told three ways in which organisations treat information: kept as power, kept to its channels,
//! or passed to whoever needs it ("A typology of organisational cultures", Quality and Safety in Health Care,
//! 2004, 13, suppl. 2, ii22–ii27). He gave no thresholds for a seven-point scale; ours is the plainest one,
//! the side of the middle on which the middle statement lies.

use kit::{Kind, Question};
use record::Distribution;

/// Which of the three a set of statements comes closest to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Culture {
    /// Information is kept as power ("pathological" in the paper).
    PowerOriented,
    /// Information keeps to its channels ("bureaucratic").
    RuleOriented,
    /// Information goes to whoever needs it ("generative").
    PerformanceOriented,
}

/// What the statements of this question come closest to, and the middle of their medians. `None`: its notes
/// do not name Westrum, its scale has no middle, or a median may not be told.
pub fn westrum(question: &Question, told: &[Distribution]) -> Option<(Culture, u8)> {
    let Kind::Agreement { scale, .. } = &question.kind else {
        return None;
    };
    let sources = question.notes.iter().flat_map(|note| [&note.en, &note.fr]).flatten();
    let is_his = sources.into_iter().any(|words| words.contains("Westrum"));
    if !is_his || scale.to.saturating_sub(scale.from) % 2 == 1 {
        return None;
    }
    let mut medians = told
        .iter()
        .map(|statement| statement.median)
        .collect::<Option<Vec<_>>>()?;
    medians.sort_unstable();
    let middle = crate::spread::middle(&medians)?;
    let centre = scale.from + scale.to.saturating_sub(scale.from) / 2;
    let culture = match middle.cmp(&centre) {
        std::cmp::Ordering::Less => Culture::PowerOriented,
        std::cmp::Ordering::Equal => Culture::RuleOriented,
        std::cmp::Ordering::Greater => Culture::PerformanceOriented,
    };
    Some((culture, middle))
}
