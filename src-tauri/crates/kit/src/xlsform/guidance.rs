//! What is for the interviewer only, in one cell: a line for each probe, theme or note, with a mark.

use crate::{Bilingual, Lang, Probe, ProbeRole};

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Probe(ProbeRole),
    Note,
    Theme,
}

const MARKS: [(Mark, char); 5] = [
    (Mark::Probe(ProbeRole::Lead), '→'),
    (Mark::Probe(ProbeRole::Question), '?'),
    (Mark::Probe(ProbeRole::Example), '•'),
    (Mark::Note, '¶'),
    (Mark::Theme, '#'),
];

/// Stands before a line that goes on, so that it is no line of its own.
const GOES_ON: &str = "\n    ";

/// One line with its mark.
pub(super) type Line = (Mark, Bilingual);

/// Probes, then notes.
pub(super) fn lines(probes: &[Probe], notes: &[Bilingual]) -> Vec<Line> {
    let probes = probes.iter().map(|p| (Mark::Probe(p.role), p.text.clone()));
    probes.chain(notes.iter().map(|n| (Mark::Note, n.clone()))).collect()
}

/// Both languages' cells. A line that one language has not keeps its place there, as a mark alone.
pub(super) fn write(lines: &[Line]) -> Bilingual {
    let cell = |lang| {
        let has_words = lines.iter().any(|(_, text)| text.side(lang).is_some());
        let written = lines.iter().map(|(mark, text)| {
            let sign = MARKS.iter().find(|(m, _)| m == mark).map_or('¶', |(_, sign)| *sign);
            match text.side(lang) {
                Some(words) => format!("{sign} {}", words.replace('\n', GOES_ON)),
                None => sign.to_string(),
            }
        });
        has_words.then(|| written.collect::<Vec<_>>().join("\n"))
    };
    Bilingual {
        en: cell(Lang::En),
        fr: cell(Lang::Fr),
    }
}

/// The lines of two cells, paired by their order. A line without a mark is a question when it asks, else a
/// note.
pub(super) fn read(cells: &Bilingual) -> Vec<Line> {
    let (en, fr) = (side(cells.side(Lang::En)), side(cells.side(Lang::Fr)));
    let is_paired = en.len() == fr.len() && en.iter().zip(&fr).all(|(e, f)| e.0 == f.0);
    let one = |lang: Lang| move |(mark, words): (Mark, Option<String>)| (mark, only(lang, words));
    let lines: Vec<Line> = if is_paired {
        let both = en.into_iter().zip(fr);
        both.map(|((mark, en), (_, fr))| (mark, Bilingual { en, fr })).collect()
    } else {
        let en = en.into_iter().map(one(Lang::En));
        en.chain(fr.into_iter().map(one(Lang::Fr))).collect()
    };
    lines.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

fn only(lang: Lang, words: Option<String>) -> Bilingual {
    words.map_or_else(Bilingual::default, |words| Bilingual::only(lang, words))
}

fn side(cell: Option<&str>) -> Vec<(Mark, Option<String>)> {
    let mut out: Vec<(Mark, Option<String>)> = Vec::new();
    for line in cell.unwrap_or("").split('\n') {
        if let (Some(rest), Some((_, Some(words)))) = (line.strip_prefix("    "), out.last_mut()) {
            words.push('\n');
            words.push_str(rest);
            continue;
        }
        let sign = line.chars().next();
        let marked = MARKS.iter().find(|(_, s)| Some(*s) == sign).and_then(|(mark, s)| {
            let rest = &line[s.len_utf8()..];
            (rest.is_empty() || rest.starts_with(' ')).then(|| (*mark, rest.trim()))
        });
        let unmarked = if line.contains('?') {
            Mark::Probe(ProbeRole::Question)
        } else {
            Mark::Note
        };
        match marked {
            Some((mark, "")) => out.push((mark, None)),
            Some((mark, words)) => out.push((mark, Some(words.to_owned()))),
            None if line.trim().is_empty() => {}
            None => out.push((unmarked, Some(line.trim().to_owned()))),
        }
    }
    out
}

/// Probes, notes and themes, each in their order.
pub(super) fn sort(lines: Vec<Line>) -> (Vec<Probe>, Vec<Bilingual>, Vec<Bilingual>) {
    let (mut probes, mut notes, mut themes) = (Vec::new(), Vec::new(), Vec::new());
    for (mark, text) in lines {
        match mark {
            Mark::Probe(role) => probes.push(Probe { role, text }),
            Mark::Note => notes.push(text),
            Mark::Theme => themes.push(text),
        }
    }
    (probes, notes, themes)
}
