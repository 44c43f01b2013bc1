//! One question, every voice, in a new order each time.

use super::{Leading, fresh_seed};
use crate::views::{BothView, LangView, ThemeView, WallAnswerView, WallLineView, WallView};
use crate::{Refused, kit_view, session_view};
use kit::{Kind, Lang, Question, QuestionId};
use record::{Entered, Mark, Passage, Speaker, ThemeId};
use review::{Count, Filter, ThemeCount};
use zeroize::Zeroizing;

impl Leading {
    /// All answers to one question. `asked`: language, speaker, mark, coded; "all" or "any" lets everything
    /// through.
    pub fn wall_read(&mut self, question: &str, asked: (&str, &str, &str, &str)) -> Result<WallView, Refused> {
        let id = QuestionId(question.to_owned());
        let question = self.kit()?.question(&id).ok_or(Refused::new("bad_call"))?.clone();
        let opening = self.answers.open(&id, &filter(asked)?, &self.reading, fresh_seed());
        let answers = self.answers.wall(&opening, &self.reading);
        let coded = answers
            .iter()
            .filter(|a| a.lines.iter().any(|line| !line.themes.is_empty()))
            .count();
        let views = answers.iter().enumerate().map(|(at, answer)| WallAnswerView {
            answer: at as u32,
            lang: answer.lang.map_or(LangView::En, kit_view::lang),
            lines: answer.lines.iter().map(line).collect(),
            entered: answer.entered.map(|entered| in_short(&question, entered)),
        });
        let view = WallView {
            question: id.to_string(),
            answers: views.collect(),
            without: self.answers.without(&id),
            tally: self.tally(&question),
            // EXPOSE: the lead reads their own memo.
            memo: self
                .reading
                .memos
                .get(&id)
                .map(|memo| memo.expose().to_owned())
                .unwrap_or_default(),
            themes: self.themes_read()?,
            coded: coded as u32,
        };
        self.opening = Some(opening);
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

    /// Gives a line a theme, or takes it away.
    pub fn theme_give(&mut self, answer: u32, line: u32, theme: u32, is_given: bool) -> Result<(), Refused> {
        let passage = self.passage(answer, line)?;
        let theme = ThemeId(theme);
        self.reading.theme(theme).ok_or(Refused::new("bad_call"))?;
        self.change_reading(|reading| reading.give(passage, theme, is_given))
    }

    /// Chooses a line for the report, or drops it.
    pub fn quote_mark(&mut self, answer: u32, line: u32, is_chosen: bool) -> Result<(), Refused> {
        let passage = self.passage(answer, line)?;
        self.change_reading(|reading| reading.quote(passage, is_chosen))
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
        let lines = |id: ThemeId| {
            self.reading
                .codings
                .values()
                .filter(|themes| themes.contains(&id))
                .count() as u32
        };
        let view = |theme: &ThemeCount| ThemeView {
            theme: theme.theme.0,
            // EXPOSE: the lead reads the name they gave.
            name: theme.name.expose().to_owned(),
            interviews: theme.interviews.exact(),
            at_least: match theme.interviews {
                Count::AtLeast(people) => Some(people),
                Count::Exact(_) | Count::Below(_) => None,
            },
            lines: lines(theme.theme),
        };
        Ok(self
            .answers
            .themes(&self.reading, self.floor())
            .iter()
            .map(view)
            .collect())
    }

    pub(super) fn passage(&self, answer: u32, line: u32) -> Result<Passage, Refused> {
        let opening = self.opening.as_ref().ok_or(Refused::new("wall_moved"))?;
        opening
            .at(answer as usize, line as usize)
            .ok_or(Refused::new("wall_moved"))
    }
}

fn line(line: &review::WallLine<'_>) -> WallLineView {
    WallLineView {
        line: session_view::line(line.line),
        themes: line.themes.iter().map(|theme| theme.0).collect(),
        is_quote: line.is_quote,
    }
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

/// What was entered, in one short text per language: "5, 6, 2, 7, 4, –".
fn in_short(question: &Question, entered: &Entered) -> BothView {
    let say = |lang: Lang| -> String {
        let label = |entries: &[kit::Entry], id: &str| {
            entries
                .iter()
                .find(|e| e.id == id)
                .map(|e| e.label.prefer(lang).to_owned())
                .unwrap_or_default()
        };
        match (entered, &question.kind) {
            (Entered::Bands(bands), Kind::Numbers { fields }) => {
                let one = |f: &kit::Entry| {
                    Some(format!(
                        "{} {}",
                        f.label.prefer(lang),
                        bands.get(&f.id)?.replace('-', "–")
                    ))
                };
                fields.iter().filter_map(one).collect::<Vec<_>>().join(" · ")
            }
            (Entered::Several(chosen), Kind::Several { options }) => chosen
                .iter()
                .map(|id| label(options, id))
                .collect::<Vec<_>>()
                .join(" · "),
            (Entered::YesNo(yes), _) => match (lang, yes) {
                (Lang::En, true) => "yes".into(),
                (Lang::En, false) => "no".into(),
                (Lang::Fr, true) => "oui".into(),
                (Lang::Fr, false) => "non".into(),
            },
            (Entered::Percent(cells), Kind::Percent { rows, columns }) => {
                let column = |c: &kit::Entry| {
                    let shares = rows.iter().map(|r| cells.get(&(r.id.clone(), c.id.clone())));
                    let shares: Vec<String> = shares.map(|p| p.map_or("–".into(), u8::to_string)).collect();
                    format!("{} {}", c.label.prefer(lang), shares.join(" / "))
                };
                columns.iter().map(column).collect::<Vec<_>>().join(" · ")
            }
            (Entered::Agreement(rated), Kind::Agreement { statements, .. }) => {
                let rating = |s: &kit::Entry| {
                    rated
                        .get(&s.id)
                        .and_then(|r| r.rating)
                        .map_or("–".into(), |n| n.to_string())
                };
                statements.iter().map(rating).collect::<Vec<_>>().join(", ")
            }
            _ => String::new(),
        }
    };
    BothView {
        en: Some(say(Lang::En)),
        fr: Some(say(Lang::Fr)),
    }
}
