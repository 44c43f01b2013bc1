//! One question, every voice, in a new order each time.

use super::entered::in_short;
use super::{Leading, fresh_seed};
use crate::views::{BothView, FoundView, LangView, SpanView, ThemeView, WallAnswerView, WallLineView, WallView};
use crate::{Refused, kit_view, session_view};
use kit::{Kind, Question, QuestionId};
use record::{Mark, Speaker, Spot, ThemeId};
use review::{Count, Filter, Opening, ThemeCount, WallAnswer, WallLine};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// What hangs on the wall right now.
pub(super) struct Opened {
    /// Who stands where.
    pub wall: Opening,
    /// Why they stand there.
    pub of: Of,
}

/// What was asked for.
pub(super) enum Of {
    /// All answers to a question.
    Question(QuestionId),
    /// Lines that hold some words: how many there are, and how many of them hang here.
    Words { lines: u32, shown: u32 },
}

impl Leading {
    /// All answers to one question, in a new order. `asked`: language, speaker, mark, coded; "all" or "any" lets
    /// everything through.
    pub fn wall_read(&mut self, question: &str, asked: (&str, &str, &str, &str)) -> Result<WallView, Refused> {
        let id = QuestionId(question.to_owned());
        self.kit()?.question(&id).ok_or(Refused::new("bad_call"))?;
        let opening = self.answers.open(&id, &filter(asked)?, &self.reading, fresh_seed());
        self.opening = Some(Opened {
            wall: opening,
            of: Of::Question(id),
        });
        self.wall_again()
    }

    /// The answers that hang on the wall, as they are now and in the order they have.
    pub fn wall_again(&mut self) -> Result<WallView, Refused> {
        let opened = self.opening.as_ref().ok_or(Refused::new("wall_moved"))?;
        let kit = self.kit()?;
        let answers = self.answers.wall(&opened.wall, &self.reading);
        let is_coded = |answer: &WallAnswer<'_>| {
            let has_code =
                |line: &WallLine<'_>| !line.themes.is_empty() || line.spans.iter().any(|span| !span.themes.is_empty());
            !answer.themes.is_empty() || answer.lines.iter().any(has_code)
        };
        let coded = answers.iter().filter(|answer| is_coded(answer)).count() as u32;
        let views = (0..).zip(&answers).map(|(at, answer)| {
            let question = kit.question(answer.question);
            WallAnswerView {
                answer: at,
                question: answer.question.to_string(),
                lang: answer.lang.map_or(LangView::En, kit_view::lang),
                lines: answer.lines.iter().map(|line| wall_line(question, line)).collect(),
                entered: question.and_then(|question| Some(in_short(question, answer.entered?))),
                themes: answer.themes.iter().map(|theme| theme.0).collect(),
            }
        });
        let mut view = WallView {
            question: String::new(),
            answers: views.collect(),
            without: 0,
            tally: None,
            memo: String::new(),
            themes: Vec::new(),
            coded,
            found: None,
            looks: self.draft.looks.len() as u32,
        };
        match &opened.of {
            Of::Words { lines, shown } => {
                view.found = Some(FoundView {
                    lines: *lines,
                    shown: *shown,
                });
            }
            Of::Question(id) => {
                let question = kit.question(id).ok_or(Refused::new("bad_call"))?;
                view.question = id.to_string();
                view.without = self.answers.without(id);
                view.tally = self.tally(question);
                let memo = self.reading.memos.get(id);
                // EXPOSE: the lead reads their own memo.
                view.memo = memo.map(|memo| memo.expose().to_owned()).unwrap_or_default();
            }
        }
        view.themes = self.themes_read()?;
        Ok(view)
    }

    /// A new theme; one that has the name already is given back.
    pub fn theme_create(&mut self, name: Zeroizing<String>) -> Result<ThemeView, Refused> {
        let name = self.nameless(&name);
        if name.is_blank() {
            return Err(Refused::new("nothing_typed"));
        }
        let same = self
            .reading
            .themes
            .iter()
            .find(|theme| theme.name == name)
            .map(|theme| theme.id);
        let id = match same {
            Some(id) => id,
            None => self.change_reading(|reading| reading.add_theme(name))?,
        };
        let theme = self.themes_read()?.into_iter().find(|theme| theme.theme == id.0);
        theme.ok_or(Refused::new("bad_call"))
    }

    /// The lead's memo on a question; an empty one is none.
    pub fn memo_save(&mut self, question: &str, text: Zeroizing<String>) -> Result<(), Refused> {
        let id = QuestionId(question.to_owned());
        self.kit()?.question(&id).ok_or(Refused::new("bad_call"))?;
        let memo = self.nameless(&text);
        self.change_reading(|reading| {
            if memo.is_blank() {
                reading.memos.remove(&id);
            } else {
                reading.memos.insert(id, memo);
            }
        })
    }

    /// All themes with how many interviews they were found in, as far as that may be told.
    pub fn themes_read(&mut self) -> Result<Vec<ThemeView>, Refused> {
        if let Some(counted) = &self.counted {
            return Ok(counted.clone());
        }
        let mut lines: BTreeMap<ThemeId, u32> = BTreeMap::new();
        for theme in self.reading.codings.values().flatten() {
            *lines.entry(*theme).or_default() += 1;
        }
        let view = |theme: &ThemeCount| ThemeView {
            theme: theme.theme.0,
            // EXPOSE: the lead reads the name they gave.
            name: theme.name.expose().to_owned(),
            colour: self.reading.theme(theme.theme).map_or(0, |theme| theme.colour),
            interviews: theme.interviews.exact(),
            at_least: match theme.interviews {
                Count::AtLeast(people) => Some(people),
                Count::Exact(_) | Count::Below(_) => None,
            },
            lines: lines.get(&theme.theme).copied().unwrap_or(0),
        };
        let counted = self.answers.themes(&self.reading, self.floor());
        let counted: Vec<ThemeView> = counted.iter().map(view).collect();
        self.counted = Some(counted.clone());
        Ok(counted)
    }
}

fn wall_line(question: Option<&Question>, line: &WallLine<'_>) -> WallLineView {
    let (said, under) = match line.spot {
        Spot::Why(statement) => ("why", question.and_then(|question| label(question, statement))),
        Spot::HeardDifferently => ("heard", None),
        _ => ("note", None),
    };
    let span = |span: &review::WallSpan| SpanView {
        from: span.from,
        to: span.to,
        themes: span.themes.iter().map(|theme| theme.0).collect(),
        is_quote: span.is_quote,
    };
    WallLineView {
        line: session_view::line(&line.line),
        themes: line.themes.iter().map(|theme| theme.0).collect(),
        is_quote: line.is_quote,
        spans: line.spans.iter().map(span).collect(),
        said: said.into(),
        under,
    }
}

fn label(question: &Question, statement: &str) -> Option<BothView> {
    let Kind::Agreement { statements, .. } = &question.kind else {
        return None;
    };
    let found = statements.iter().find(|entry| entry.id == statement)?;
    Some(kit_view::both(&found.label))
}

fn filter((lang, speaker, mark, coded): (&str, &str, &str, &str)) -> Result<Filter, Refused> {
    let bad = || Refused::new("bad_call");
    Ok(Filter {
        lang: match lang {
            "all" => None,
            name => Some(crate::kit_lang(crate::lang_named(name)?)),
        },
        speaker: match speaker {
            "all" => None,
            "director" => Some(Speaker::Director),
            "direct_report" => Some(Speaker::DirectReport),
            _ => return Err(bad()),
        },
        mark: match mark {
            "all" => None,
            "pain" => Some(Mark::PainPoint),
            "success" => Some(Mark::Success),
            "idea" => Some(Mark::Idea),
            "progress" => Some(Mark::Progress),
            _ => return Err(bad()),
        },
        uncoded: coded == "no",
    })
}
