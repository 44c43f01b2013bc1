//! The report as one web page that needs nothing else: no script, no file beside it, no network.

use crate::chart::{Side, swatch};
use crate::form::{self, Form};
use crate::markup::Markup;
use crate::page::{Block, Cell, Heading, Page, Row, Said, Table};
use crate::typography::whole;
use crate::{Report, ReportError, parts};
use kit::Lang;

const STYLE: &str = include_str!("style.css");
/// Should a mark-up ever get through, nothing can run and nothing can be fetched.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The report as a web page in this language.
pub fn html(report: &Report, lang: Lang) -> Result<String, ReportError> {
    report.gate()?;
    Ok(write_page(&parts::page(report, lang), None))
}

/// The page, with a form in it or without.
pub(crate) fn write_page(page: &Page, form: Option<&Form<'_>>) -> String {
    let mut out = Markup::new();
    out.ready("<!DOCTYPE html>\n").open("html", &[("lang", tag(page.lang))]);
    let policy = if form.is_some() { form::POLICY } else { POLICY };
    head(&mut out, page, policy);
    out.open("body", &[]);
    title(&mut out, page);
    if form.is_some() {
        form::lead(&mut out, page.lang);
    }
    contents(&mut out, page);
    out.open("main", &[]);
    for (at, block) in page.blocks.iter().enumerate() {
        if let Some(number) = page.number(at) {
            row(&mut out, number, page);
        }
        write(&mut out, block, page, at);
        if let Some((number, blocks)) = page.rows.iter().find(|(_, blocks)| blocks.end == at + 1) {
            let is_heading = matches!(page.blocks[blocks.start], Block::Heading(_));
            if form.is_some() && !is_heading {
                form::fields(&mut out, *number, page.lang);
            }
            out.close();
        }
    }
    out.close();
    if let Some(form) = form {
        form::end(&mut out, page.lang, form);
    }
    out.close().close();
    out.finish()
}

/// A page of a few paragraphs in both languages; it needs no list of its parts.
pub(crate) fn sheet(page: &Page) -> String {
    let mut out = Markup::new();
    out.ready("<!DOCTYPE html>\n").open("html", &[("lang", tag(page.lang))]);
    head(&mut out, page, POLICY);
    out.open("body", &[]);
    title(&mut out, page);
    out.open("main", &[]);
    for (at, block) in page.blocks.iter().enumerate() {
        write(&mut out, block, page, at);
    }
    out.close().close().close();
    out.finish()
}

pub(crate) fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-CA",
        Lang::Fr => "fr-CA",
    }
}

fn head(out: &mut Markup, page: &Page, policy: &str) {
    let study = page.under_title.first().map_or("", |said| said.words.as_str());
    out.open("head", &[]).empty("meta", &[("charset", "utf-8")]);
    out.empty(
        "meta",
        &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
    );
    out.empty("meta", &[("name", "color-scheme"), ("content", "light dark")]);
    out.empty("meta", &[("name", "referrer"), ("content", "no-referrer")]);
    out.empty(
        "meta",
        &[("http-equiv", "Content-Security-Policy"), ("content", policy)],
    );
    let title = if study.is_empty() {
        page.title.clone()
    } else {
        format!("{} – {study}", page.title)
    };
    out.leaf("title", &[], &title);
    out.open("style", &[]).ready(STYLE).close().close();
}

fn title(out: &mut Markup, page: &Page) {
    out.open("header", &[]).leaf("h1", &[], &page.title);
    for said in page.under_title.iter().filter(|said| !said.words.is_empty()) {
        leaf(out, "p", page, said);
    }
    out.close();
}

fn contents(out: &mut Markup, page: &Page) {
    // A letter or a card needs no way around in it.
    if page.blocks.iter().filter_map(part).count() < 2 {
        return;
    }
    let words = crate::words::words(page.lang);
    out.open("nav", &[("aria-labelledby", "contents")])
        .leaf("h2", &[("id", "contents")], words.contents)
        .open("ol", &[]);
    for heading in page.blocks.iter().filter_map(part) {
        let to = format!("#{}", anchor(heading).unwrap_or_default());
        out.open("li", &[]);
        if let Some(number) = &heading.number {
            out.leaf("span", &[("class", "number")], number).text(" ");
        }
        out.leaf("a", &[("href", &to)], &heading.words.words).close();
    }
    out.close().close();
}

fn part(block: &Block) -> Option<&Heading> {
    match block {
        Block::Heading(heading) if heading.level == 2 => Some(heading),
        _ => None,
    }
}

fn anchor(heading: &Heading) -> Option<String> {
    (heading.level == 2)
        .then(|| heading.number.as_ref().map(|number| format!("part-{number}")))
        .flatten()
}

/// A row that can be pointed at, with its number where numbers are printed.
fn row(out: &mut Markup, number: u32, page: &Page) {
    let id = format!("row-{number}");
    out.open("div", &[("class", "row"), ("id", &id)]);
    if page.is_numbered {
        out.leaf("span", &[("class", "row-number")], &whole(number, page.lang));
    }
}

fn write(out: &mut Markup, block: &Block, page: &Page, at: usize) {
    match block {
        Block::Heading(heading) => write_heading(out, heading, page),
        Block::Paragraph(said) => leaf(out, "p", page, said),
        Block::Note(said) => {
            out.open("p", &[&[("class", "note")], lang(page, said).as_slice()].concat())
                .text(&said.words)
                .close();
        }
        Block::Quote(said) => {
            out.open("blockquote", &lang(page, said))
                .leaf("p", &[], &said.words)
                .close();
        }
        Block::Item(said) => item(out, said, page, at),
        Block::Room(lines) => {
            out.open("div", &[("class", "room"), ("aria-hidden", "true")]);
            for _ in 0..*lines {
                out.open("span", &[]).close();
            }
            out.close();
        }
        Block::Legend(words) => legend(out, words, at),
        Block::Table(table) => write_table(out, table, page),
    }
}

/// The first of several opens their list, the last ends it.
fn item(out: &mut Markup, said: &Said, page: &Page, at: usize) {
    let is_item = |at: usize| matches!(page.blocks.get(at), Some(Block::Item(_)));
    if at == 0 || !is_item(at - 1) {
        out.open("ul", &[]);
    }
    leaf(out, "li", page, said);
    if !is_item(at + 1) {
        out.close();
    }
}

fn write_heading(out: &mut Markup, heading: &Heading, page: &Page) {
    let name = match heading.level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    };
    let anchor = anchor(heading);
    let mut attributes = lang(page, &heading.words);
    attributes.extend(anchor.as_deref().map(|anchor| ("id", anchor)));
    out.open(name, &attributes);
    if let Some(number) = &heading.number {
        out.leaf("span", &[("class", "number")], number).text(" ");
    }
    out.text(&heading.words.words).close();
}

/// The pictures are for eyes only, and so is what explains them.
fn legend(out: &mut Markup, words: &[String; 4], at: usize) {
    out.open("p", &[("class", "legend"), ("aria-hidden", "true")]);
    let sides = [Side::Disagree, Side::Neither, Side::Agree, Side::Mixed];
    for (number, (side, words)) in sides
        .into_iter()
        .zip(words)
        .enumerate()
        .filter(|(_, (_, words))| !words.is_empty())
    {
        let name = format!("legend-{at}-{number}");
        out.open("span", &[])
            .ready(&swatch(side, &name).svg())
            .text(" ")
            .text(words)
            .close()
            .text(" ");
    }
    out.close();
}

fn write_table(out: &mut Markup, table: &Table, page: &Page) {
    let is_wide = table.head.len() > 3;
    if is_wide {
        // It may be wider than a small window: then it scrolls by itself, by keyboard too.
        out.open(
            "div",
            &[
                ("class", "frame"),
                ("role", "region"),
                ("tabindex", "0"),
                ("aria-label", &table.caption.words),
            ],
        );
    }
    let question = table.question.as_ref().map(ToString::to_string);
    let mut attributes = vec![("class", if is_wide { "wide" } else { "plain" })];
    attributes.extend(question.as_deref().map(|question| ("data-question", question)));
    out.open("table", &attributes);
    leaf(out, "caption", page, &table.caption);
    out.open("thead", &[]).open("tr", &[]);
    for said in &table.head {
        let attributes = [&[("scope", "col")], lang(page, said).as_slice()].concat();
        out.leaf("th", &attributes, &said.words);
    }
    out.close().close().open("tbody", &[]);
    table.rows.iter().for_each(|row| write_row(out, row, page));
    out.close().close();
    if is_wide {
        out.close();
    }
}

fn write_row(out: &mut Markup, row: &Row, page: &Page) {
    out.open("tr", &[]).open("th", &[("scope", "row")]);
    leaf(out, "span", page, &row.name);
    if let Some(picture) = &row.picture {
        out.ready(&picture.svg());
    }
    out.close();
    for Cell { words, columns } in &row.cells {
        let span = columns.to_string();
        let attributes: &[(&'static str, &str)] = if *columns > 1 { &[("colspan", &span)] } else { &[] };
        out.leaf("td", attributes, words);
    }
    out.close();
}

fn leaf(out: &mut Markup, name: &'static str, page: &Page, said: &Said) {
    out.leaf(name, &lang(page, said), &said.words);
}

/// The language, where it is not the page's.
fn lang(page: &Page, said: &Said) -> Vec<(&'static str, &'static str)> {
    if said.lang == page.lang {
        vec![]
    } else {
        vec![("lang", tag(said.lang))]
    }
}
