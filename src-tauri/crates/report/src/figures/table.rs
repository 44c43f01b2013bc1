//! Figures as rows: one row per figure, so that a spreadsheet can sort them and a person can write them by hand.

use super::{
    Asked, FORMAT, Field, FiguresError, File, Languages, Middle, Named, People, Picked, Rated, Said, Stretch, Theme,
    Told, is_ours,
};
use crate::csv;
use kit::Bilingual;

/// What the columns are.
const HEAD: [&str; 11] = [
    "figure",
    "question",
    "item",
    "column",
    "from",
    "to",
    "with_silent",
    "people",
    "value",
    "en",
    "fr",
];

/// A row by the names of its columns.
#[derive(Default)]
struct Line {
    cells: [String; 11],
}

impl Line {
    fn of(figure: &str) -> Self {
        Self::default().with("figure", figure)
    }

    fn with(mut self, column: &str, cell: impl ToString) -> Self {
        if let Some(at) = place(column) {
            self.cells[at] = cell.to_string();
        }
        self
    }

    fn people(self, people: People) -> Self {
        let told = match people {
            People::Exactly(people) => people.to_string(),
            People::Below { below } => format!("<{below}"),
            People::AtLeast { at_least } => format!(">={at_least}"),
        };
        self.with("people", told)
    }

    fn words(self, words: &Bilingual) -> Self {
        let side = |side: &Option<String>| side.clone().unwrap_or_default();
        self.with("en", side(&words.en)).with("fr", side(&words.fr))
    }

    fn stretch(self, step: &Stretch) -> Self {
        let to = step.to.map(|to| to.to_string()).unwrap_or_default();
        let line = self.with("from", step.from).with("to", to);
        line.with("with_silent", yes(step.with_silent)).people(step.people)
    }

    fn get(&self, column: &str) -> &str {
        place(column).map_or("", |at| self.cells[at].trim())
    }

    fn number<T: std::str::FromStr>(&self, column: &str) -> Result<Option<T>, FiguresError> {
        let cell = self.get(column);
        if cell.is_empty() {
            return Ok(None);
        }
        cell.parse().map(Some).map_err(|_| FiguresError::Unreadable)
    }

    fn needed<T: std::str::FromStr>(&self, column: &str) -> Result<T, FiguresError> {
        self.number(column)?.ok_or(FiguresError::Unreadable)
    }

    fn told_people(&self) -> Result<People, FiguresError> {
        let cell = self.get("people");
        let number = |digits: &str| digits.trim().parse().map_err(|_| FiguresError::Unreadable);
        if let Some(below) = cell.strip_prefix('<') {
            return Ok(People::Below { below: number(below)? });
        }
        match cell.strip_prefix(">=").or_else(|| cell.strip_prefix('≥')) {
            Some(least) => Ok(People::AtLeast {
                at_least: number(least)?,
            }),
            None => Ok(People::Exactly(number(cell)?)),
        }
    }

    fn told_words(&self) -> Bilingual {
        let side = |column| Some(self.get(column).to_owned()).filter(|words| !words.is_empty());
        Bilingual {
            en: side("en"),
            fr: side("fr"),
        }
    }

    fn told_stretch(&self) -> Result<Stretch, FiguresError> {
        Ok(Stretch {
            from: self.needed("from")?,
            to: self.number("to")?,
            with_silent: self.get("with_silent") == yes(true),
            people: self.told_people()?,
        })
    }
}

fn place(column: &str) -> Option<usize> {
    HEAD.iter().position(|name| *name == column)
}

fn yes(it: bool) -> &'static str {
    if it { "yes" } else { "no" }
}

pub(super) fn write(file: &File) -> String {
    let mut lines = vec![
        Line::of("format").with("item", FORMAT).with("value", file.version),
        Line::of("edition").with("value", &file.edition),
        Line::of("floor").with("value", file.floor),
        Line::of("interviews").people(file.interviews),
    ];
    lines.extend(
        file.invited
            .map(|people| Line::of("invited").people(People::Exactly(people))),
    );
    for (lang, people) in file
        .languages
        .iter()
        .flat_map(|told| [("en", told.en), ("fr", told.fr)])
    {
        lines.push(Line::of("language").with("item", lang).people(People::Exactly(people)));
    }
    file.questions
        .iter()
        .for_each(|asked| write_question(asked, &mut lines));
    for theme in &file.themes {
        let whole = theme.part_of.map(|whole| whole.to_string()).unwrap_or_default();
        let line = Line::of("theme").with("item", theme.id).with("column", whole);
        let fr = theme.name_fr.clone().unwrap_or_default();
        lines.push(line.people(theme.interviews).with("en", &theme.name).with("fr", fr));
    }
    let rows = lines.iter().map(|line| csv::row(&line.cells));
    std::iter::once(csv::row(&HEAD)).chain(rows).collect()
}

fn write_question(asked: &Asked, lines: &mut Vec<Line>) {
    let at = |figure: &str, item: &str| Line::of(figure).with("question", &asked.id).with("item", item);
    let kind = match &asked.told {
        Told::Text { .. } => "text",
        Told::Options { .. } => "options",
        Told::YesNo { .. } => "yes_no",
        Told::Numbers { .. } => "numbers",
        Told::Percent { .. } => "percent",
        Told::Agreement { .. } => "agreement",
    };
    lines.push(at("question", kind).words(&asked.words));
    lines.extend(
        asked
            .entries
            .iter()
            .map(|entry| at("entry", &entry.id).words(&entry.words)),
    );
    match &asked.told {
        Told::Text { answered } => lines.push(at("answered", "").people(*answered)),
        Told::Options { options } => {
            lines.extend(
                options
                    .iter()
                    .map(|picked| at("option", &picked.option).people(picked.people)),
            );
        }
        Told::YesNo { answered, steps } => {
            lines.push(at("answered", "").people(*answered));
            let said = |step: &Said| {
                at("said", yes(step.yes))
                    .with("with_silent", yes(step.with_silent))
                    .people(step.people)
            };
            lines.extend(steps.iter().map(said));
        }
        Told::Numbers { fields } => {
            for field in fields {
                lines.push(at("answered", &field.field).people(field.answered));
                lines.extend(field.steps.iter().map(|step| at("step", &field.field).stretch(step)));
            }
        }
        Told::Percent { answered, cells } => {
            lines.push(at("answered", "").people(*answered));
            for cell in cells {
                let line = at("cell", &cell.row).with("column", &cell.column);
                let line = line.with(
                    "value",
                    cell.median.map(|median| median.to_string()).unwrap_or_default(),
                );
                let (from, to) = cell
                    .quartiles
                    .map(|(low, high)| (low.to_string(), high.to_string()))
                    .unwrap_or_default();
                lines.push(line.with("from", from).with("to", to));
            }
        }
        Told::Agreement { statements } => {
            for rated in statements {
                let line = at("answered", &rated.statement).people(rated.answered);
                lines.push(line.with(
                    "value",
                    rated.median.map(|median| median.to_string()).unwrap_or_default(),
                ));
                lines.extend(
                    rated
                        .steps
                        .iter()
                        .map(|step| at("step", &rated.statement).stretch(step)),
                );
            }
        }
    }
}

/// Columns may stand in any order, and others between them.
pub(super) fn read(text: &str) -> Result<File, FiguresError> {
    let rows = csv::rows(text).ok_or(FiguresError::TooLarge)?;
    let (head, rows) = rows.split_first().ok_or(FiguresError::NotFigures)?;
    let places: Vec<_> = head.iter().map(|name| place(name.trim())).collect();
    if !places.contains(&Some(0)) {
        return Err(FiguresError::NotFigures);
    }
    let line = |row: &Vec<String>| {
        let mut line = Line::default();
        for (cell, at) in row.iter().zip(&places) {
            if let Some(at) = at {
                line.cells[*at].clone_from(cell);
            }
        }
        line
    };
    let lines: Vec<Line> = rows.iter().map(line).collect();
    let first = |figure: &str| lines.iter().find(|line| line.get("figure") == figure);
    let opening = first("format").ok_or(FiguresError::NotFigures)?;
    let version = opening.needed("value")?;
    is_ours(opening.get("item"), version)?;
    let mut file = File {
        format: FORMAT.to_owned(),
        version,
        edition: first("edition")
            .map(|line| line.get("value").to_owned())
            .unwrap_or_default(),
        floor: first("floor").ok_or(FiguresError::Unreadable)?.needed("value")?,
        interviews: first("interviews").ok_or(FiguresError::Unreadable)?.told_people()?,
        invited: first("invited").map(|line| line.needed("people")).transpose()?,
        languages: None,
        questions: Vec::new(),
        themes: Vec::new(),
    };
    let in_lang = |lang: &str| {
        let mut spoken = lines.iter().filter(|line| line.get("figure") == "language");
        spoken
            .find(|line| line.get("item") == lang)
            .map(|line| line.needed("people"))
            .transpose()
    };
    file.languages = in_lang("en")?.zip(in_lang("fr")?).map(|(en, fr)| Languages { en, fr });
    for line in &lines {
        read_line(line, &mut file)?;
    }
    Ok(file)
}

fn read_line(line: &Line, file: &mut File) -> Result<(), FiguresError> {
    match line.get("figure") {
        "theme" => file.themes.push(Theme {
            id: line.needed("item")?,
            name: line.get("en").to_owned(),
            name_fr: line.told_words().fr,
            part_of: line.number("column")?,
            interviews: line.told_people()?,
        }),
        "question" => {
            let unknown = People::Below { below: 1 };
            let told = match line.get("item") {
                "text" => Told::Text { answered: unknown },
                "options" => Told::Options { options: vec![] },
                "yes_no" => Told::YesNo {
                    answered: unknown,
                    steps: vec![],
                },
                "numbers" => Told::Numbers { fields: vec![] },
                "percent" => Told::Percent {
                    answered: unknown,
                    cells: vec![],
                },
                "agreement" => Told::Agreement { statements: vec![] },
                _ => return Err(FiguresError::Unreadable),
            };
            file.questions.push(Asked {
                id: line.get("question").to_owned(),
                words: line.told_words(),
                entries: vec![],
                told,
            });
        }
        "entry" | "answered" | "option" | "said" | "step" | "cell" => {
            let asked = file
                .questions
                .iter_mut()
                .rev()
                .find(|asked| asked.id == line.get("question"));
            read_figure(line, asked.ok_or(FiguresError::Unreadable)?)?;
        }
        _ => {}
    }
    Ok(())
}

fn read_figure(line: &Line, asked: &mut Asked) -> Result<(), FiguresError> {
    let item = line.get("item").to_owned();
    match (line.get("figure"), &mut asked.told) {
        ("entry", _) => asked.entries.push(Named {
            id: item,
            words: line.told_words(),
        }),
        ("answered", Told::Text { answered } | Told::YesNo { answered, .. } | Told::Percent { answered, .. }) => {
            *answered = line.told_people()?;
        }
        ("answered", Told::Numbers { fields }) => fields.push(Field {
            field: item,
            answered: line.told_people()?,
            steps: vec![],
        }),
        ("answered", Told::Agreement { statements }) => statements.push(Rated {
            statement: item,
            answered: line.told_people()?,
            median: line.number("value")?,
            steps: vec![],
        }),
        ("option", Told::Options { options }) => options.push(Picked {
            option: item,
            people: line.told_people()?,
        }),
        ("said", Told::YesNo { steps, .. }) => steps.push(Said {
            yes: item == yes(true),
            with_silent: line.get("with_silent") == yes(true),
            people: line.told_people()?,
        }),
        ("step", Told::Numbers { fields }) => {
            let field = fields.iter_mut().rev().find(|field| field.field == item);
            field.ok_or(FiguresError::Unreadable)?.steps.push(line.told_stretch()?);
        }
        ("step", Told::Agreement { statements }) => {
            let rated = statements.iter_mut().rev().find(|rated| rated.statement == item);
            rated.ok_or(FiguresError::Unreadable)?.steps.push(line.told_stretch()?);
        }
        ("cell", Told::Percent { cells, .. }) => cells.push(Middle {
            row: item,
            column: line.get("column").to_owned(),
            median: line.number("value")?,
            quartiles: line.number("from")?.zip(line.number("to")?),
        }),
        _ => return Err(FiguresError::Unreadable),
    }
    Ok(())
}
