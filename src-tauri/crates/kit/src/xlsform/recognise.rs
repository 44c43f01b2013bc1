//! What an expression does, found by trying it on answers.

use super::expression::Expression;

/// The ratings at which a line is asked: the expression looks at this one question, and an empty answer
/// asks nothing.
pub(super) fn asked_at(text: &str, question: &str, from: u8, to: u8) -> Option<Vec<u8>> {
    let read = about(text, question)?;
    let at: Vec<u8> = (from..=to).filter(|n| holds(&read, &n.to_string())).collect();
    (!at.is_empty() && !holds(&read, "")).then_some(at)
}

/// `Some(true)` when a line follows a yes, `Some(false)` when it follows a no.
pub(super) fn follows(text: &str, question: &str, yes: &str, no: &str) -> Option<bool> {
    let read = about(text, question)?;
    let (after_yes, after_no) = (holds(&read, yes), holds(&read, no));
    (after_yes != after_no && !holds(&read, "")).then_some(after_yes)
}

/// The expression, when it looks at this question's answer and at nothing else.
fn about(text: &str, question: &str) -> Option<Expression> {
    let read = Expression::parse(text).ok()?;
    let is_about = read.asks_for().into_iter().eq([question]) && !read.asks_for_own();
    is_about.then_some(read)
}

fn holds(read: &Expression, answer: &str) -> bool {
    read.holds("", &|_| answer.to_owned())
}

/// Whether a rule at `own` lets these questions through exactly when they add up to 100.
pub(super) fn adds_up_to_100(text: &str, own: &str, all: &[&str]) -> bool {
    let Ok(read) = Expression::parse(text) else {
        return false;
    };
    let others: Vec<&str> = all.iter().copied().filter(|name| *name != own).collect();
    let asked = read.asks_for();
    let looks_at_all = others.iter().all(|name| asked.contains(name))
        && asked.iter().all(|name| all.contains(name))
        && (read.asks_for_own() || asked.contains(own));
    let passes = |shares: &[u32]| {
        let share = |name: &str| all.iter().position(|n| *n == name).map_or(0, |at| shares[at]);
        read.holds(&share(own).to_string(), &|name| share(name).to_string())
    };
    looks_at_all
        && splits(all.len())
            .into_iter()
            .all(|(shares, is_whole)| passes(&shares) == is_whole)
}

/// Shares with whether they are a whole: all of it at each place, spread, one too few, one too many.
fn splits(count: usize) -> Vec<(Vec<u32>, bool)> {
    let mut out = Vec::new();
    for at in 0..count {
        for (share, is_whole) in [(100, true), (99, false), (101, false), (0, false)] {
            let mut shares = vec![0; count];
            shares[at] = share;
            out.push((shares, is_whole));
        }
    }
    let each = u32::try_from(count).map_or(1, |n| 100 / n.max(1));
    let mut spread = vec![each; count];
    if let Some(last) = spread.last_mut() {
        *last += 100 - each * u32::try_from(count).unwrap_or(1);
        out.push((spread.clone(), true));
    }
    if let (Some(first), true) = (spread.first_mut(), count > 1) {
        *first += 1;
        out.push((spread, false));
    }
    out
}

/// The same as ends that a field of numbers can keep; none or more goes without saying. `None`: it is no such range.
pub(super) fn ends(text: &str) -> Option<(Option<u32>, Option<u32>)> {
    let (from, to) = range(text)?;
    let whole = |end: Option<i64>| end.map(u32::try_from).transpose().ok();
    let most = whole(to)?;
    Some((whole(from)?.filter(|least| *least > 0), most))
}

/// The least and the largest whole number that a rule lets through; `None` when it is no range.
pub(super) fn range(text: &str) -> Option<(Option<i64>, Option<i64>)> {
    const FAR: i64 = 1_000_000_000;
    let read = Expression::parse(text).ok()?;
    if !read.asks_for().is_empty() || !read.asks_for_own() {
        return None;
    }
    let mut tried = vec![-FAR, FAR];
    for bound in read.numbers() {
        if bound.abs() >= 1e8 {
            return None;
        }
        #[allow(clippy::cast_possible_truncation)]
        let whole = bound.trunc() as i64;
        tried.extend([-1 - whole, -whole, 1 - whole, whole - 1, whole, whole + 1]);
    }
    tried.sort_unstable();
    tried.dedup();
    let passes: Vec<bool> = tried
        .iter()
        .map(|n| read.holds(&n.to_string(), &|_| String::new()))
        .collect();
    let first = passes.iter().position(|p| *p)?;
    let last = passes.iter().rposition(|p| *p)?;
    let is_one_piece = passes[first..=last].iter().all(|p| *p) && !passes.iter().all(|p| *p);
    let end = |n: i64| (n.abs() < FAR).then_some(n);
    is_one_piece.then_some((end(tried[first]), end(tried[last])))
}
