//! Everything to hide in a text, in order.

use std::ops::Range;

use crate::{
    Label, Lang, Lexicon, Roster, fold::fold, frames::Page, identifiers::names_someone, join::join, judge::Verdict,
    language::SmallWords, lexicon::Rule, line::Taught, memory::Memory, token::Token, writing::Shape,
};

/// Something to hide.
pub(crate) struct Hit {
    /// Bytes of the name itself.
    pub(crate) name: Range<usize>,
    /// Bytes with the elision before it.
    pub(crate) whole: Range<usize>,
    /// What it is.
    pub(crate) label: Label,
    /// Words of the name, for a person or a team.
    pub(crate) words: Range<usize>,
}

/// A text that was gone through.
pub(crate) struct Found<'a> {
    /// Its words.
    pub(crate) page: Page<'a>,
    /// What was thought of each.
    pub(crate) verdicts: Vec<Verdict>,
    /// What to hide, in order, not overlapping.
    pub(crate) hits: Vec<Hit>,
    lines: Vec<(usize, SmallWords)>,
}

impl Found<'_> {
    /// The language of the line that a byte stands in.
    pub(crate) fn language(&self, at: usize, note: Lang) -> Lang {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.lines
            .get(line)
            .map_or(note, |(_, small_words)| small_words.language(note))
    }
}

/// Goes through a text, line by line and then as a whole. What the memory holds of it is not read again.
pub(crate) fn find<'a>(
    text: &'a str,
    taught: Taught<'_>,
    roster: &Roster,
    memory: &mut Memory,
    other: Option<&Memory>,
) -> Found<'a> {
    memory.read(text, taught, roster, other);
    let mut page = Page {
        text,
        tokens: Vec::with_capacity(text.len() / 5),
    };
    let mut verdicts = Vec::with_capacity(text.len() / 5);
    let mut weights = Vec::with_capacity(text.len() / 5);
    let mut lines = Vec::new();
    let (mut blocks, mut addresses, mut certain) = (Vec::new(), Vec::new(), Vec::new());
    for (start, line) in memory.lines() {
        lines.push((start, line.small_words));
        let first = page.tokens.len();
        page.tokens.extend(line.tokens.iter().map(|token| token.moved(start)));
        verdicts.extend_from_slice(&line.verdicts);
        weights.extend_from_slice(&line.weights);
        certain.extend(line.certain.iter().map(|at| at + first));
        blocks.extend(
            line.blocks
                .iter()
                .map(|(words, label)| (words.start + first..words.end + first, *label)),
        );
        addresses.extend(
            line.addresses
                .iter()
                .map(|(place, label)| (place.start + start..place.end + start, *label)),
        );
    }
    memory.weigh_again(&page, &weights, taught, &mut verdicts);
    certain.into_iter().for_each(|at: usize| verdicts[at] = Verdict::Sure);
    let hits = hits(&page, &verdicts, blocks, addresses, taught, roster);
    Found {
        page,
        verdicts,
        hits,
        lines,
    }
}

/// From verdicts to what is hidden.
fn hits(
    page: &Page<'_>,
    verdicts: &[Verdict],
    blocks: Vec<(Range<usize>, Label)>,
    addresses: Vec<(Range<usize>, Label)>,
    taught: Taught<'_>,
    roster: &Roster,
) -> Vec<Hit> {
    let whole = |words: &Range<usize>| page.tokens[words.start].lead..page.tokens[words.end - 1].end;
    let name = |words: &Range<usize>| page.tokens[words.start].start..page.tokens[words.end - 1].end;
    let mut hits: Vec<Hit> = Vec::new();
    for words in join(page, verdicts) {
        let mut hit = Hit {
            name: name(&words),
            whole: whole(&words),
            label: Label::Person,
            words,
        };
        close_initial(page, &mut hit);
        hits.push(hit);
    }
    for (words, label) in blocks {
        let name = if label == Label::Team {
            whole(&words)
        } else {
            name(&words)
        };
        hits.push(Hit {
            name,
            whole: whole(&words),
            label,
            words,
        });
    }
    for (range, label) in addresses {
        let address = &page.text[range.clone()];
        if !is_kept(address, taught.lexicon, roster)
            && (label != Label::Url || names_someone(address, taught.known, taught.lexicon))
        {
            hits.push(Hit {
                name: range.clone(),
                whole: range,
                label,
                words: 0..0,
            });
        }
    }
    hits.extend(handles(page, taught.lexicon, &hits));
    hits.sort_by_key(|hit| hit.whole.start);
    hits.dedup_by(|next, before| next.whole.start < before.whole.end);
    hits
}

/// The dot after a last initial goes with it, unless it ends the sentence.
fn close_initial(page: &Page<'_>, hit: &mut Hit) {
    let last = &page.tokens[hit.words.end - 1];
    let rest = &page.text[last.end..];
    if last.shape == Shape::Single && rest.starts_with(". ") && rest[2..].starts_with(char::is_lowercase) {
        hit.name.end += 1;
        hit.whole.end += 1;
    }
}

/// Whether these words, as a whole, were kept by hand.
pub(crate) fn is_kept(words: &str, lexicon: &Lexicon, roster: &Roster) -> bool {
    let marks = crate::knowledge::said_marks(words);
    let rule = roster.ruled(marks.iter().copied()).or_else(|| lexicon.rule(marks));
    rule == Some(Rule::Keep)
}

/// User names of the directory, and lower-case handles made of a letter and a surname that stands in the note.
fn handles(page: &Page<'_>, lexicon: &Lexicon, hits: &[Hit]) -> Vec<Hit> {
    let said = |token: &Token| fold(&page.text[token.start..token.end]);
    let mut surnames: Vec<String> = hits
        .iter()
        .filter(|hit| hit.label == Label::Person)
        .flat_map(|hit| page.tokens[hit.words.clone()].iter())
        .filter(|token| token.length > 4)
        .map(said)
        .collect();
    surnames.sort_unstable();
    surnames.dedup();
    let is_handle = |token: &Token| {
        if !matches!(token.shape, Shape::Lower | Shape::Code) || token.ordinary() {
            return false;
        }
        if lexicon.is_handle(token.mark) || surnames.is_empty() {
            return lexicon.is_handle(token.mark);
        }
        let said = said(token);
        let Some(rest) = said.get(1..).filter(|rest| rest.len() > 4) else {
            return false;
        };
        let rest = rest.trim_end_matches(|c: char| c.is_ascii_digit());
        let first = surnames.partition_point(|name| name.as_str() < rest);
        let mut alike = surnames[first..].iter().take_while(|name| name.starts_with(rest));
        alike.any(|name| said.len() > name.len().min(7))
    };
    // Hits of names come in order; what is asked for is whether a word lies inside one.
    let mut taken: Vec<Range<usize>> = hits.iter().map(|hit| hit.whole.clone()).collect();
    taken.sort_by_key(|range| range.start);
    let is_free = |token: &Token| {
        let next = taken.partition_point(|range| range.end <= token.start);
        taken.get(next).is_none_or(|range| token.end <= range.start)
    };
    page.tokens
        .iter()
        .filter(|token| is_handle(token) && is_free(token))
        .map(|token| Hit {
            name: token.start..token.end,
            whole: token.start..token.end,
            label: Label::Username,
            words: 0..0,
        })
        .collect()
}
