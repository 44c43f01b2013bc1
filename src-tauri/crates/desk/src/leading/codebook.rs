//! The codebook as a whole: shown, written to a file, taken from one, begun with that of the edition before.

use super::{Leading, lead_of};
use crate::views::{
    BatchView, BothView, CodebookCellView, CodebookColumnView, CodebookFoundView, CodebookThemeView, CodebookView,
    PassedOverView, SaturationView, WrittenView,
};
use crate::{Refused, files};
use kit::Bilingual;
use record::{Count, Mark, NoteText, Reading, Theme, ThemeCount, ThemeId};
use report::codebook::{self, Found, PassedOver, Why};
use review::{Column, MatrixCell};
use std::iter::successors;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// A theme that comes from elsewhere, its words nameless.
pub(super) struct Incoming {
    pub name: NoteText,
    pub name_fr: Option<NoteText>,
    pub description: Option<NoteText>,
    /// Its place among those that come, which is before its own.
    pub part_of: Option<usize>,
    pub colour: Option<u8>,
}

impl Leading {
    /// The codebook, with what was found where.
    pub fn codebook_read(&mut self) -> Result<CodebookView, Refused> {
        let (floor, is_exact) = (self.floor(), self.lead()?.rules.shows_exact_counts);
        let matrix = match is_exact {
            true => self.answers.exact_matrix(&self.reading, floor),
            false => self.answers.matrix(&self.reading, floor),
        };
        let (lines, coded) = self.answers.lines_coded(&self.reading);
        let batches = self.answers.saturation(&self.reading, floor);
        let drawn = |is_french: bool| {
            let figure = move |it: f64| {
                let figure = format!("{it:.1}");
                if is_french { figure.replace('.', ",") } else { figure }
            };
            (!batches.is_empty()).then(|| report::saturation(&batches, figure))
        };
        let themes = matrix.rows.iter().filter_map(|row| {
            let theme = self.reading.theme(row.theme)?;
            let cells = row.cells.iter().map(|it| cell(*it, floor.people())).collect();
            Some(self.theme_view(theme, row.depth, cells))
        });
        Ok(CodebookView {
            themes: themes.collect(),
            columns: matrix.columns.iter().map(|column| self.column(column)).collect(),
            saturation: SaturationView {
                svg: BothView {
                    en: drawn(false),
                    fr: drawn(true),
                },
                batches: batches
                    .iter()
                    .map(|batch| BatchView {
                        read: batch.read,
                        new: batch.new,
                        found: batch.found,
                    })
                    .collect(),
            },
            interviews: self.answers.interviews(),
            floor: floor.people(),
            lines,
            coded,
            earlier: fresh(&self.reading, &self.of_earlier()).len() as u32,
            is_exact,
        })
    }

    /// Whether this screen shows every count as it is. What leaves keeps the floor either way.
    pub fn codebook_exact(&mut self, is_on: bool) -> Result<CodebookView, Refused> {
        self.change_study(|study| {
            lead_of(study)?.rules.shows_exact_counts = is_on;
            Ok(())
        })?;
        self.codebook_read()
    }

    /// Writes the codebook. `format`: "csv", "xlsx" or "qdc".
    pub fn codebook_write(&mut self, format: &str, place: Option<&Path>) -> Result<WrittenView, Refused> {
        if self.reading.themes.is_empty() {
            return Err(Refused::new("codebook_empty"));
        }
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let bytes = match format {
            "csv" => codebook::csv(&self.reading),
            "xlsx" => codebook::xlsx(&self.reading).map_err(|_| Refused::new("report_unpacked"))?,
            "qdc" => codebook::qdc(&self.reading, self.study.id).ok_or(Refused::new("codebook_empty"))?,
            _ => return Err(Refused::new("bad_call")),
        };
        files::write(place, &bytes)?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// Reads another codebook and says what it would bring. Nothing is taken yet.
    pub fn codebook_open(&mut self, paths: &[PathBuf]) -> Result<CodebookFoundView, Refused> {
        self.table.incoming = None;
        let Some(path) = paths.first() else {
            return Ok(CodebookFoundView {
                is_done: false,
                fresh: Vec::new(),
                known: 0,
                passed_over: Vec::new(),
            });
        };
        let bytes = files::read(path, codebook::MOST_BYTES, "codebook_too_large")?;
        let found = codebook::read(&bytes).map_err(|error| Refused::new(error.code()))?;
        let incoming = self.nameless_codes(&found);
        let fresh = fresh(&self.reading, &incoming);
        // EXPOSE: the lead reads which names are new before they are taken.
        let names = fresh.iter().map(|at| incoming[*at].name.expose().to_owned());
        let view = CodebookFoundView {
            is_done: true,
            fresh: names.collect(),
            known: (incoming.len() - fresh.len()) as u32,
            passed_over: found.passed_over.iter().map(passed_over).collect(),
        };
        self.table.incoming = Some(incoming);
        Ok(view)
    }

    /// Takes the themes of the codebook that was read which are not here yet.
    pub fn codebook_take(&mut self) -> Result<CodebookView, Refused> {
        let incoming = self.table.incoming.take().ok_or(Refused::new("bad_call"))?;
        self.change_reading(|reading| bring(reading, incoming))?;
        self.codebook_read()
    }

    /// Begins with what the edition before found: its themes that are not here yet.
    pub fn codebook_begin(&mut self) -> Result<CodebookView, Refused> {
        let incoming = self.of_earlier();
        self.change_reading(|reading| bring(reading, incoming))?;
        self.codebook_read()
    }

    fn of_earlier(&self) -> Vec<Incoming> {
        let earlier = self.draft.earlier.as_ref();
        let themes = earlier.map(|it| it.figures.themes.as_slice()).unwrap_or_default();
        let part_of = |theme: &ThemeCount| themes.iter().find(|it| Some(it.theme) == theme.part_of);
        // A ring in somebody's file has no top: it is left after as many steps as there are themes.
        let depth = |theme: &ThemeCount| {
            successors(part_of(theme), |whole| part_of(whole))
                .take(themes.len())
                .count()
        };
        // Somebody's file may tell a part before its whole; here each comes after it.
        let mut ordered: Vec<&ThemeCount> = themes.iter().collect();
        ordered.sort_by_key(|theme| depth(theme));
        let place = |id: ThemeId, before: usize| ordered[..before].iter().position(|theme| theme.theme == id);
        let incoming = ordered.iter().enumerate().map(|(at, theme)| Incoming {
            name: theme.name.clone(),
            name_fr: theme.name_fr.clone(),
            description: None,
            part_of: theme.part_of.and_then(|whole| place(whole, at)),
            colour: None,
        });
        incoming.collect()
    }

    fn nameless_codes(&self, found: &Found) -> Vec<Incoming> {
        let nameless = |text: &String| self.nameless(&Zeroizing::new(text.clone()));
        let codes = found.codes.iter().map(|code| Incoming {
            name: nameless(&code.name),
            name_fr: code.name_fr.as_ref().map(nameless),
            description: code.description.as_ref().map(nameless),
            part_of: code.part_of,
            colour: code.colour,
        });
        codes.collect()
    }

    fn theme_view(&self, theme: &Theme, depth: u32, cells: Vec<CodebookCellView>) -> CodebookThemeView {
        // EXPOSE: the lead reads their own codebook.
        let said = |text: &Option<NoteText>| text.as_ref().map(|text| text.expose().to_owned()).unwrap_or_default();
        CodebookThemeView {
            theme: theme.id.0,
            // EXPOSE: the lead reads their own codebook.
            name: theme.name.expose().to_owned(),
            name_fr: said(&theme.name_fr),
            description: said(&theme.description),
            colour: theme.colour,
            letter: theme.id.letter(),
            part_of: theme.part_of.map(|whole| whole.0),
            depth,
            statements: self.reading.given(theme.id).filter(|it| self.answers.holds(it)).count() as u32,
            cells,
        }
    }

    fn column(&self, column: &Column) -> CodebookColumnView {
        let both = |words: &Bilingual| BothView {
            en: words.en.clone(),
            fr: words.fr.clone(),
        };
        let kit = self.answers.kit();
        let (kind, id, label) = match column {
            Column::All => ("all", String::new(), None),
            Column::Section(at) => {
                let section = kit.sections.get(*at);
                let number = section.map(|section| section.number.to_string());
                (
                    "section",
                    number.unwrap_or_default(),
                    section.map(|section| &section.title),
                )
            }
            Column::Question(id) => (
                "question",
                id.to_string(),
                kit.question(id).map(|question| &question.ask),
            ),
            Column::Kind(mark) => ("kind", kind_named(*mark).to_owned(), None),
        };
        CodebookColumnView {
            kind: kind.to_owned(),
            id,
            label: label.map(both).unwrap_or(BothView { en: None, fr: None }),
        }
    }
}

fn cell(cell: MatrixCell, floor: u32) -> CodebookCellView {
    CodebookCellView {
        count: cell.interviews.exact(),
        at_least: match cell.interviews {
            Count::AtLeast(people) => Some(people),
            Count::Exact(_) | Count::Below(_) => None,
        },
        is_bare: cell.is_bare,
        is_held: matches!(cell.interviews, Count::Below(people) if people > floor),
    }
}

fn kind_named(mark: Mark) -> &'static str {
    match mark {
        Mark::PainPoint => "pain",
        Mark::Success => "success",
        Mark::Idea => "idea",
        Mark::Progress => "progress",
    }
}

fn passed_over(it: &PassedOver) -> PassedOverView {
    let why = match it.why {
        Why::Column => "column",
        Why::Element => "element",
        Why::Nameless => "nameless",
        Why::TooLong => "too_long",
        Why::Twice => "twice",
        Why::NoWhole => "no_whole",
        Why::TooDeep => "too_deep",
    };
    PassedOverView {
        line: it.line,
        why: why.to_owned(),
        what: it.what.clone(),
    }
}

/// Whether a theme goes by this name, in either language.
pub(super) fn is_called(theme: &Theme, name: &NoteText) -> bool {
    // EXPOSE: names are compared with names.
    let name = name.expose().trim().to_lowercase();
    // EXPOSE: names are compared with names.
    let is_it = |text: &NoteText| text.expose().trim().to_lowercase() == name;
    is_it(&theme.name) || theme.name_fr.as_ref().is_some_and(is_it)
}

/// The places of those that are not here: below the same theme none goes by that name.
fn fresh(reading: &Reading, incoming: &[Incoming]) -> Vec<usize> {
    // What each is here; nothing when it is new.
    let mut here: Vec<Option<ThemeId>> = Vec::with_capacity(incoming.len());
    for code in incoming {
        let whole = code.part_of.map(|at| here[at]);
        let is_it = |theme: &&Theme| match whole {
            Some(None) => false,
            whole => theme.part_of == whole.flatten() && is_called(theme, &code.name),
        };
        here.push(reading.themes.iter().find(is_it).map(|theme| theme.id));
    }
    (0..incoming.len()).filter(|at| here[*at].is_none()).collect()
}

/// Adds what is not here, each below the one that it is a part of.
fn bring(reading: &mut Reading, incoming: Vec<Incoming>) {
    let mut here: Vec<ThemeId> = Vec::with_capacity(incoming.len());
    for code in incoming {
        let whole = code.part_of.map(|at| here[at]);
        let there = reading
            .themes
            .iter()
            .find(|it| it.part_of == whole && is_called(it, &code.name));
        let id = match there.map(|theme| theme.id) {
            Some(id) => id,
            None => {
                let id = reading.bring_theme(code.name, whole, code.colour);
                if let Some(theme) = reading.themes.last_mut() {
                    (theme.name_fr, theme.description) = (code.name_fr, code.description);
                }
                id
            }
        };
        here.push(id);
    }
}
