//! The report on one page the size of a slide, to be shown or printed. Every figure stands in the report too; where its
//! rows are numbered, under the number that is printed beside it here.

use crate::chart::{self, Reach, Side, middle};
use crate::html::{POLICY, tag};
use crate::markup::Markup;
use crate::page::Said;
use crate::rows::{Anchors, Item, plan};
use crate::typography::whole;
use crate::words::{Words, count, culture, fill, words};
use crate::{Report, ReportError};
use kit::{Kind, Lang};
use record::Anchor;
use review::{Count, Tally, ThemeCount, westrum};
use std::collections::BTreeMap;

const STYLE: &str = include_str!("deck.css");
/// So much fits on one page.
const THEMES: usize = 5;
const ACTIONS: usize = 4;
/// Letters of the opening words.
const LETTERS: usize = 420;

/// One page in one language.
struct Slide<'a> {
    report: &'a Report,
    lang: Lang,
    words: &'static Words,
    /// The report's number of the figures of each place.
    numbers: BTreeMap<Anchor, u32>,
    out: Markup,
}

/// The report's one-page summary as a web page of a slide's size.
pub fn deck(report: &Report, lang: Lang) -> Result<String, ReportError> {
    report.gate()?;
    let anchors = Anchors::of(report);
    let figures = plan(report, &anchors)
        .into_iter()
        .filter_map(|planned| match planned.row {
            Item::Figures(anchor) => Some((anchor.clone(), planned.number?)),
            _ => None,
        });
    let mut slide = Slide {
        report,
        lang,
        words: words(lang),
        numbers: figures.collect(),
        out: Markup::new(),
    };
    slide.write();
    Ok(slide.out.finish())
}

impl Slide<'_> {
    fn write(&mut self) {
        let title = Said::of(&self.report.title, self.lang);
        self.out
            .ready("<!DOCTYPE html>\n")
            .open("html", &[("lang", tag(self.lang))])
            .open("head", &[]);
        self.out.empty("meta", &[("charset", "utf-8")]);
        self.out.empty(
            "meta",
            &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
        );
        self.out
            .empty("meta", &[("name", "referrer"), ("content", "no-referrer")]);
        self.out.empty(
            "meta",
            &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)],
        );
        self.out
            .leaf("title", &[], &format!("{} – {}", self.words.report, self.words.deck));
        self.out.open("style", &[]).ready(STYLE).close().close();
        self.out
            .open("body", &[])
            .open("main", &[("class", "slide")])
            .open("header", &[]);
        self.out.leaf("h1", &[], self.words.report);
        let edition = self.report.edition.trim();
        let under = if edition.is_empty() {
            title.words
        } else {
            format!("{} – {edition}", title.words)
        };
        let spoken = if title.lang == self.lang {
            vec![]
        } else {
            vec![("lang", tag(title.lang))]
        };
        self.out.leaf("p", &spoken, &under).close();
        if self.report.released.participation().interviews.exact().is_some() {
            self.out.open("div", &[("class", "columns")]).open("div", &[]);
            self.opening();
            self.glance();
            self.themes();
            self.said();
            self.out.close().open("div", &[]);
            self.culture();
            self.actions();
            self.out.close().close();
        } else {
            let floor = self.number(self.report.released.floor().people());
            self.out.leaf("p", &[], &fill(self.words.too_few, &[("n", &floor)]));
        }
        let floor = self.number(self.report.released.floor().people());
        let source = fill(self.words.deck_source, &[("floor", &floor)]);
        self.out.open("footer", &[]).leaf("p", &[], &source);
        if self.report.is_numbered {
            self.out.leaf("p", &[], self.words.deck_numbers);
        }
        self.out.close();
        self.out.close().close().close();
    }

    fn number(&self, number: u32) -> String {
        whole(number, self.lang)
    }

    /// These words and where the figures of a place stand in the report, "(19)", when its rows are numbered.
    fn with_row(&self, words: &str, anchor: &Anchor) -> String {
        let number = self.numbers.get(anchor).filter(|_| self.report.is_numbered);
        let from = number.map(|number| fill(self.words.deck_rows, &[("from", &self.number(*number))]));
        from.map_or(words.to_owned(), |from| format!("{words} {from}"))
    }

    /// The first paragraph of the summary, as far as it fits.
    fn opening(&mut self) {
        let first = self
            .report
            .paragraphs
            .iter()
            .find(|it| it.under == Anchor::Part(1) && !it.words.is_empty());
        let langs = [self.lang, self.lang.other()];
        let said = first.and_then(|first| {
            langs
                .into_iter()
                .find_map(|lang| Some(Said::noted(first.words.get(&lang)?, lang)))
        });
        if let Some(said) = said {
            let words = shortened(&said.words);
            self.leaf("p", &Said { words, lang: said.lang });
        }
    }

    fn glance(&mut self) {
        let told = self.report.released.participation();
        let themes = self.report.released.themes().len() as u32;
        let figures = [
            (self.words.interviews, told.interviews.exact()),
            (self.words.invited, told.invited),
            (self.words.questions, Some(self.report.kit.questions().count() as u32)),
            (self.words.themes, Some(themes).filter(|themes| *themes > 0)),
        ];
        let heading = self.with_row(self.words.glance, &Anchor::Part(1));
        self.out.leaf("h2", &[], &heading).open("dl", &[("class", "glance")]);
        for (name, figure) in figures {
            if let Some(figure) = figure {
                let figure = self.number(figure);
                self.out
                    .open("div", &[])
                    .leaf("dt", &[], name)
                    .leaf("dd", &[], &figure)
                    .close();
            }
        }
        self.out.close();
    }

    /// The first quote of the report: it was weighed with all the others.
    fn said(&mut self) {
        let Some(quote) = self.report.released.quotes().first() else {
            return;
        };
        let printed = &quote.printed[&self.lang];
        let mut said = Said::noted(&printed.text, printed.lang);
        if printed.in_marks {
            let marks = words(said.lang);
            said.words = format!("{}{}{}", marks.open_quote, said.words, marks.close_quote);
            self.out.leaf("h2", &[], self.words.deck_said);
        }
        self.out.open("blockquote", &[]);
        self.leaf("p", &said);
        self.out.close();
    }

    fn themes(&mut self) {
        let released = &self.report.released;
        let all = released.participation().interviews.exact().unwrap_or(0);
        let weight = |theme: &&ThemeCount| match theme.interviews {
            Count::Exact(people) | Count::AtLeast(people) => people,
            Count::Below(_) => 0,
        };
        let mut themes: Vec<&ThemeCount> = released.themes().iter().filter(|theme| weight(theme) > 0).collect();
        themes.sort_by_key(|theme| std::cmp::Reverse(weight(theme)));
        themes.truncate(THEMES);
        if themes.is_empty() {
            return;
        }
        let caption = fill(self.words.deck_themes, &[("n", &self.number(all))]);
        let caption = self.with_row(&caption, &Anchor::Part(3));
        self.out.open("table", &[]).leaf("caption", &[], &caption);
        self.out.open("thead", &[]).open("tr", &[]);
        for name in [self.words.theme, self.words.of_interviews] {
            self.out.leaf("th", &[("scope", "col")], name);
        }
        self.out.close().close().open("tbody", &[]);
        for theme in themes {
            let name = theme
                .name_fr
                .as_ref()
                .filter(|_| self.lang == Lang::Fr)
                .unwrap_or(&theme.name);
            let name = Said::noted(name, self.lang).words;
            self.out.open("tr", &[]).open("th", &[("scope", "row")]).text(&name);
            self.out.ready(&chart::count_bar(theme.interviews, all).svg()).close();
            self.out.leaf("td", &[], &count(theme.interviews, self.lang)).close();
        }
        self.out.close().close();
    }

    /// The first question whose statements were rated, as a picture that says in words what it shows.
    fn culture(&mut self) {
        let report = self.report;
        let rated =
            report
                .kit
                .questions()
                .find_map(|question| match (&question.kind, report.released.tally(&question.id)) {
                    (Kind::Agreement { scale, statements, .. }, Some(Tally::Agreement(told))) => {
                        Some((question, scale, statements, told))
                    }
                    _ => None,
                });
        let Some((question, scale, statements, told)) = rated else {
            return;
        };
        let all = self.number(report.released.participation().interviews.exact().unwrap_or(0));
        let caption = fill(self.words.deck_culture, &[("n", &all)]);
        let middle = middle(scale);
        let steps: Vec<_> = told.iter().map(|one| one.steps.as_slice()).collect();
        let reach = Reach::of(&steps, middle);
        let caption = self.with_row(&caption, &Anchor::Question(question.id.clone()));
        self.out.open("table", &[]).leaf("caption", &[], &caption);
        self.out.open("thead", &[]).open("tr", &[]);
        for name in [self.words.statement, self.words.median] {
            self.out.leaf("th", &[("scope", "col")], name);
        }
        self.out.close().close().open("tbody", &[]);
        for (at, (statement, told)) in statements.iter().zip(told).enumerate() {
            let label = Said::of(&statement.label, self.lang);
            let median = told
                .median
                .map_or(self.words.not_shown.to_owned(), |median| median.to_string());
            self.out.open("tr", &[]).open("th", &[("scope", "row")]);
            self.leaf("span", &label);
            self.out
                .ready(&chart::agreement_bar(&told.steps, middle, reach, &format!("deck-{at}")).svg())
                .close();
            self.out.leaf("td", &[], &median).close();
        }
        self.out
            .close()
            .close()
            .open("p", &[("class", "legend"), ("aria-hidden", "true")]);
        let sides = [
            (Side::Disagree, self.words.disagree),
            (Side::Neither, self.words.neither),
            (Side::Agree, self.words.agree),
        ];
        for (at, (side, words)) in sides.into_iter().enumerate() {
            let words = words.split(" (").next().unwrap_or_default();
            self.out
                .ready(&chart::swatch(side, &format!("deck-legend-{at}")).svg())
                .text(words)
                .text(" ");
        }
        self.out.close();
        if let Some((found, middle)) = westrum(question, told) {
            let found = culture(found, self.lang);
            let said = fill(self.words.westrum, &[("culture", found), ("n", &middle.to_string())]);
            self.out.leaf("p", &[("class", "note")], &said);
        }
    }

    fn actions(&mut self) {
        let actions: Vec<_> = self.report.actions.iter().take(ACTIONS).collect();
        if actions.is_empty() {
            return;
        }
        self.out.leaf("h2", &[], self.words.deck_actions).open("ul", &[]);
        for action in actions {
            let langs = [self.lang, self.lang.other()];
            let said = langs
                .into_iter()
                .find_map(|lang| Some(Said::noted(action.words.get(&lang)?, lang)));
            if let Some(said) = said {
                self.out.open("li", &[]);
                self.leaf(
                    "span",
                    &Said {
                        words: shortened(&said.words),
                        lang: said.lang,
                    },
                );
                let state = if action.is_under_way {
                    self.words.under_way
                } else {
                    self.words.proposed
                };
                self.out.text(" ").leaf("em", &[], state).close();
            }
        }
        self.out.close();
    }

    fn leaf(&mut self, name: &'static str, said: &Said) {
        let lang = if said.lang == self.lang {
            vec![]
        } else {
            vec![("lang", tag(said.lang))]
        };
        self.out.leaf(name, &lang, &said.words);
    }
}

/// Whole words up to so many letters.
fn shortened(words: &str) -> String {
    if words.chars().count() <= LETTERS {
        return words.to_owned();
    }
    let cut: String = words.chars().take(LETTERS).collect();
    let whole = cut.rfind(char::is_whitespace).map_or(cut.as_str(), |end| &cut[..end]);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}
