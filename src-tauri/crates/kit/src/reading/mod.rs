//! From Markdown to a kit: one language at a time, then paired.

mod answers;
mod chapter;
mod entries;
mod grid;
mod headings;
mod numbers;
mod outline;
pub(crate) mod pair;
mod question;
mod scale;
mod script;
#[cfg(test)]
pub(crate) mod tests;

use crate::markdown::{Block, Body, Rich, blocks, decode, prepare};
use crate::speech::{thanks, themes};
use crate::{Bilingual, File, Kit, KitError, Lang, Leftover, Prompt, Script, Section};
use chapter::{Part, cut};
use entries::{all_words, body_words};
use outline::{Chapter, outline};
use question::QuestionReader;

/// The most questions that one file may hold; the real kit has 21.
pub(crate) const MAX_QUESTIONS: usize = 500;

/// The most sections that one file may hold.
pub(crate) const MAX_SECTIONS: usize = 99;

/// The files of a kit as they stand on disk. At least one with questions.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sources<'a> {
    /// Questions in English.
    pub questions_en: Option<&'a [u8]>,
    /// Questions in French.
    pub questions_fr: Option<&'a [u8]>,
    /// The English script, or a guide that holds it.
    pub script_en: Option<&'a [u8]>,
    /// The French script, or a guide that holds it.
    pub script_fr: Option<&'a [u8]>,
}

/// Reads a Markdown kit in one or two languages. What is not understood is in `leftovers`; two
/// languages that do not match are paired as far as they go, and `lint` tells the rest. Of a
/// guide only the script is read.
pub fn read(sources: &Sources) -> Result<Kit, KitError> {
    let one = |questions: Option<&[u8]>, script: Option<&[u8]>, lang| {
        questions
            .map(|bytes| one_language(bytes, lang))
            .transpose()
            .and_then(|kit| match script {
                Some(bytes) => with_script(kit.unwrap_or_else(no_questions), bytes, lang).map(Some),
                None => Ok(kit),
            })
    };
    if sources.questions_en.is_none() && sources.questions_fr.is_none() {
        return Err(KitError::NothingGiven);
    }
    let en = one(sources.questions_en, sources.script_en, Lang::En)?;
    let fr = one(sources.questions_fr, sources.script_fr, Lang::Fr)?;
    match (en, fr) {
        (Some(en), Some(fr)) => Ok(pair::pair(en, fr)),
        (Some(kit), None) | (None, Some(kit)) => Ok(kit),
        (None, None) => Err(KitError::NothingGiven),
    }
}

fn no_questions() -> Kit {
    Kit {
        format: 1,
        title: Bilingual::default(),
        script: Script::default(),
        sections: Vec::new(),
        thanks: None,
        notes: Vec::new(),
        leftovers: Vec::new(),
    }
}

fn with_script(mut kit: Kit, bytes: &[u8], lang: Lang) -> Result<Kit, KitError> {
    let file = File::Script(lang);
    let source = prepare(&decode(bytes, file)?, file)?;
    let spoken = script::script(&script::spoken_part(blocks(&source, file)?), lang);
    if spoken.script.steps.is_empty() {
        return Err(KitError::NoScript { file });
    }
    kit.script = spoken.script;
    kit.notes
        .extend(spoken.directions.into_iter().map(|d| Bilingual::only(lang, d)));
    Ok(kit)
}

fn one_language(bytes: &[u8], lang: Lang) -> Result<Kit, KitError> {
    let file = File::Questions(lang);
    let source = prepare(&decode(bytes, file)?, file)?;
    let blocks = blocks(&source, file)?;
    let mut kit = kit(blocks.clone(), lang);
    if kit.sections.is_empty() {
        // Where every question is in italics, italics cannot be what sets the interviewer's words apart.
        kit = self::kit(upright(blocks), lang);
    }
    if kit.title.is_empty() {
        kit.title = source.title.map(|t| Bilingual::only(lang, t)).unwrap_or_default();
    }
    if let ([only], true) = (kit.sections.as_slice(), kit.title.is_empty()) {
        // A single heading above a single list names both.
        kit.title = only.title.clone();
    }
    if kit.sections.is_empty() {
        return Err(KitError::NoQuestions { file });
    }
    if kit.sections.len() > MAX_SECTIONS || kit.questions().count() > MAX_QUESTIONS {
        let limit = if kit.sections.len() > MAX_SECTIONS {
            MAX_SECTIONS
        } else {
            MAX_QUESTIONS
        };
        return Err(KitError::TooMany { file, limit });
    }
    Ok(kit)
}

fn kit(blocks: Vec<Block>, lang: Lang) -> Kit {
    let only = |text: String| Bilingual::only(lang, text);
    let outline = outline(blocks);
    let mut kit = no_questions();
    kit.title = outline.title.map(only).unwrap_or_default();
    kit.notes = outline
        .preface
        .iter()
        .flat_map(lines)
        .map(|(_, text)| only(text))
        .collect();
    let spoken = script::script(&outline.script, lang);
    kit.script = spoken.script;
    kit.notes.extend(spoken.directions.into_iter().map(only));
    let mut leftovers: Vec<Leftover> = Vec::new();
    let leave = |leftovers: &mut Vec<Leftover>, block: &Block| {
        leftovers.extend(
            lines(block)
                .into_iter()
                .map(|(line, text)| Leftover { lang, line, text }),
        );
    };
    outline.strays.iter().for_each(|block| leave(&mut leftovers, block));
    let numbers = numbers(&outline.chapters);
    let count = outline.chapters.len();
    let mut goodbye: Vec<Block> = Vec::new();
    for (i, (chapter, number)) in outline.chapters.into_iter().zip(numbers).enumerate() {
        let title = chapter.title.clone().map(only).unwrap_or_default();
        let mut cut = cut(chapter.blocks);
        if i + 1 == count {
            goodbye.extend(take_thanks(&mut cut));
        }
        cut.strays.iter().for_each(|block| leave(&mut leftovers, block));
        let (themes, notes) = intro(&cut.intro, lang);
        let mut section = Section {
            number,
            title,
            themes,
            notes,
            questions: Vec::new(),
            minutes: None,
        };
        let mut reader = QuestionReader {
            lang,
            leftovers: &mut leftovers,
        };
        for (n, draft) in cut.drafts.into_iter().enumerate() {
            section
                .questions
                .extend(reader.read(draft, &format!("{number}.{}", n + 1)));
        }
        if section.questions.is_empty() {
            kit.notes.extend(section.title.side(lang).map(|t| only(t.to_owned())));
            kit.notes.extend(section.themes.into_iter().chain(section.notes));
        } else {
            kit.sections.push(section);
        }
    }
    goodbye.extend(outline.closing);
    let (said, rest): (Vec<Block>, Vec<Block>) = goodbye.into_iter().partition(|b| matches!(b.body, Body::Text(_)));
    rest.iter().for_each(|block| leave(&mut leftovers, block));
    kit.thanks = prompt(&said, lang);
    leftovers.sort_by_key(|l| l.line);
    kit.leftovers = leftovers;
    kit
}

/// The printed numbers when they rise, or else the positions.
fn numbers(chapters: &[Chapter]) -> Vec<u8> {
    let printed: Vec<u8> = chapters.iter().filter_map(|c| u8::try_from(c.number?).ok()).collect();
    let rises =
        printed.len() == chapters.len() && printed.windows(2).all(|w| w[0] < w[1]) && printed.first() != Some(&0);
    if rises {
        printed
    } else {
        (1..=chapters.len())
            .map(|n| u8::try_from(n).unwrap_or(u8::MAX))
            .collect()
    }
}

/// From the last question on, everything after the first paragraph that says thanks.
fn take_thanks(cut: &mut chapter::Cut) -> Vec<Block> {
    let Some(last) = cut.drafts.last_mut() else {
        return Vec::new();
    };
    let is_thanks = |p: &Part| p.is_outside && matches!(&p.block.body, Body::Text(rich) if thanks(&rich.plain()));
    let at = last.parts.iter().position(is_thanks).unwrap_or(last.parts.len());
    last.parts.drain(at..).map(|p| p.block).collect()
}

fn prompt(blocks: &[Block], lang: Lang) -> Option<Prompt> {
    let rich: Vec<&Rich> = blocks
        .iter()
        .filter_map(|b| match &b.body {
            Body::Text(rich) => Some(rich),
            _ => None,
        })
        .collect();
    let text = rich.iter().map(|r| r.plain()).collect::<Vec<_>>().join(" ");
    let interviewer_only_in = if rich.iter().all(|r| r.is_italic()) {
        vec![lang]
    } else {
        Vec::new()
    };
    (!rich.is_empty()).then(|| Prompt {
        text: Bilingual::only(lang, text),
        interviewer_only_in,
    })
}

/// Themes, and what else stands under a heading before the first question.
fn intro(blocks: &[Block], lang: Lang) -> (Vec<Bilingual>, Vec<Bilingual>) {
    let (mut found, mut notes) = (Vec::new(), Vec::new());
    let mut awaits_themes = false;
    for block in blocks {
        for (_, text) in lines(block) {
            match themes(&text) {
                Some(list) => {
                    found.extend(theme_names(list).map(|t| Bilingual::only(lang, t)));
                    awaits_themes = list.is_empty();
                }
                None if awaits_themes && matches!(block.body, Body::List(_)) => found.push(Bilingual::only(lang, text)),
                None => notes.push(Bilingual::only(lang, text)),
            }
        }
    }
    (found, notes)
}

/// "purpose, leadership and reward" is three themes.
fn theme_names(list: &str) -> impl Iterator<Item = String> {
    let parts = list
        .trim_end_matches('.')
        .split([',', ';'])
        .flat_map(|p| p.split(" and "))
        .flat_map(|p| p.split(" et "));
    parts
        .map(|p| p.trim().trim_start_matches("and ").trim_start_matches("et ").to_owned())
        .filter(|p| !p.is_empty())
}

/// Every line of a block with its words: nothing of it is lost.
fn lines(block: &Block) -> Vec<(u32, String)> {
    let lines = match &block.body {
        Body::Heading(_, rich) | Body::Text(rich) => rich.lines().iter().map(|l| (l.line(), l.plain())).collect(),
        Body::List(list) => list.items.iter().map(|i| (i.line, all_words(i))).collect(),
        Body::Table(rows) => rows.iter().map(|r| (r.line, entries::row_words(r))).collect(),
        Body::Quote(blocks) => blocks.iter().flat_map(lines).collect(),
        Body::Foreign(_) => vec![(block.line, body_words(&block.body))],
    };
    lines
        .into_iter()
        .filter(|(_, text): &(u32, String)| !text.is_empty())
        .collect()
}

fn upright(blocks: Vec<Block>) -> Vec<Block> {
    blocks
        .into_iter()
        .map(|block| Block {
            line: block.line,
            body: upright_body(block.body),
        })
        .collect()
}

fn upright_body(body: Body) -> Body {
    let plain = |mut rich: Rich| {
        rich.0.iter_mut().for_each(|s| s.italic = false);
        rich
    };
    match body {
        Body::Heading(level, rich) => Body::Heading(level, plain(rich)),
        Body::Text(rich) => Body::Text(plain(rich)),
        Body::List(mut list) => {
            for item in &mut list.items {
                item.blocks = upright(std::mem::take(&mut item.blocks));
            }
            Body::List(list)
        }
        Body::Quote(blocks) => Body::Quote(upright(blocks)),
        other => other,
    }
}
