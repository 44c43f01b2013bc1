//! Two people code the same interviews: what one gave goes sealed to the other, who sees how they agree.

use super::Leading;
use super::codebook::is_called;
use crate::views::{CodebookView, CodersForm, CodersThemeView, CodersView, WrittenView};
use crate::{Refused, files};
use handover::Colleague;
use record::{NoteText, Reading, RecordId, ThemeId, Way};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// A colleague's coding, and which theme of theirs is which of ours.
pub(super) struct Compared {
    colleague: Colleague,
    pairs: Vec<(Option<ThemeId>, Option<ThemeId>)>,
}

impl Leading {
    /// Writes this desk's themes and where they were given, sealed to whoever reads this study.
    pub fn coding_write(&mut self, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let records = self.records.keys().copied();
        let file = handover::write_coding(self.cabinet.vault(), &self.study, &self.reading, records)?;
        files::write(place, file.as_bytes())?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// Opens a colleague's coding and lays it beside ours. Nothing is taken over yet.
    pub fn coding_open(&mut self, paths: &[PathBuf]) -> Result<CodersView, Refused> {
        self.table.colleague = None;
        let Some(path) = paths.first() else {
            return Ok(CodersView {
                is_done: false,
                is_copy: false,
                lines: 0,
                unmatched: (0, 0),
                themes: Vec::new(),
            });
        };
        let bytes = files::read(path, handover::LARGEST as u64, "too_large")?;
        let mut colleague = handover::read_coding(self.cabinet.vault(), &self.study, bytes)?;
        // Whoever can seal to the study can write such a file: its words go through the redactor as typed ones do.
        // EXPOSE: straight back into the redactor.
        let again = |text: &NoteText| self.nameless(&Zeroizing::new(text.expose().to_owned()));
        for theme in &mut colleague.reading.themes {
            theme.name = again(&theme.name);
            theme.name_fr = theme.name_fr.as_ref().map(again);
            theme.description = theme.description.as_ref().map(again);
        }
        let compared = Compared {
            pairs: pairs(&self.reading, &colleague.reading),
            colleague,
        };
        let view = self.compare(&compared);
        self.table.colleague = Some(compared);
        Ok(view)
    }

    /// Takes over what a colleague gave, theme by theme, as one step.
    pub fn coding_merge(&mut self, form: CodersForm) -> Result<CodebookView, Refused> {
        let ways = form.ways.iter().map(|way| match way.as_str() {
            "both" => Ok(Way::Both),
            "mine" => Ok(Way::Mine),
            "theirs" => Ok(Way::Theirs),
            _ => Err(Refused::new("bad_call")),
        });
        let ways = ways.collect::<Result<Vec<_>, _>>()?;
        let compared = self.table.colleague.take().ok_or(Refused::new("bad_call"))?;
        if ways.len() != compared.pairs.len() {
            self.table.colleague = Some(compared);
            return Err(Refused::new("bad_call"));
        }
        let shared = self.shared(&compared.colleague);
        let theirs = &compared.colleague.reading;
        self.change_reading(|reading| {
            for ((mine, their), way) in compared.pairs.iter().zip(ways) {
                let Some(their) = their.filter(|_| way != Way::Mine) else {
                    // A theme that they do not have is given nowhere there: taking theirs takes it away.
                    if let (Some(mine), Way::Theirs) = (mine, way) {
                        reading.take_over(*mine, (theirs, ThemeId(0)), way, &shared);
                    }
                    continue;
                };
                let mine = mine.unwrap_or_else(|| add(reading, theirs, their));
                reading.take_over(mine, (theirs, their), way, &shared);
            }
        })?;
        self.codebook_read()
    }

    fn compare(&self, compared: &Compared) -> CodersView {
        let theirs = &compared.colleague.reading;
        let shared = self.shared(&compared.colleague);
        let outside =
            |reading: &Reading| reading.codings.keys().filter(|it| !shared.contains(&it.record)).count() as u32;
        // EXPOSE: the lead reads the names of both codebooks.
        let name = |reading: &Reading, id: Option<ThemeId>| Some(reading.theme(id?)?.name.expose().to_owned());
        let tenths = |number: f64| (number * 10.0).round() / 10.0;
        let mut lines = 0;
        let themes = compared.pairs.iter().map(|(mine, their)| {
            let agreed = self.answers.agree((&self.reading, *mine), (theirs, *their), &shared);
            lines = agreed.lines();
            CodersThemeView {
                mine: name(&self.reading, *mine),
                theirs: name(theirs, *their),
                counts: (agreed.both, agreed.mine, agreed.theirs, agreed.neither),
                percent: agreed.observed().map(|share| tenths(share * 100.0)),
                kappa: agreed.kappa().map(|kappa| (kappa * 100.0).round() / 100.0),
            }
        });
        let themes = themes.collect();
        CodersView {
            is_done: true,
            is_copy: compared.colleague.signer == self.cabinet.vault().signer(),
            lines,
            unmatched: (outside(&self.reading), outside(theirs)),
            themes,
        }
    }

    /// The interviews that are on both desks.
    fn shared(&self, colleague: &Colleague) -> BTreeSet<RecordId> {
        colleague
            .records
            .iter()
            .copied()
            .filter(|record| self.records.contains_key(record))
            .collect()
    }
}

/// Which theme of theirs is which of ours: by name first, since either may have made a theme of the same number since;
/// then by number, when nothing else goes by it; the others stand alone.
fn pairs(mine: &Reading, theirs: &Reading) -> Vec<(Option<ThemeId>, Option<ThemeId>)> {
    let mut left: Vec<ThemeId> = theirs.themes.iter().map(|theme| theme.id).collect();
    let mut take = |is_it: &dyn Fn(ThemeId) -> bool| {
        let at = left.iter().position(|id| is_it(*id))?;
        Some(left.remove(at))
    };
    let ours: Vec<ThemeId> = mine.outline().iter().map(|it| it.theme.id).collect();
    let by_name: Vec<Option<ThemeId>> = ours
        .iter()
        .map(|id| {
            let theme = mine.theme(*id)?;
            let goes_by = |their: ThemeId| theirs.theme(their).is_some_and(|their| is_called(theme, &their.name));
            take(&|their| their == *id && goes_by(their)).or_else(|| take(&goes_by))
        })
        .collect();
    let pair =
        |(id, by_name): (&ThemeId, Option<ThemeId>)| (Some(*id), by_name.or_else(|| take(&|their| their == *id)));
    let mut pairs: Vec<_> = ours.iter().zip(by_name).map(pair).collect();
    pairs.extend(left.into_iter().map(|their| (None, Some(their))));
    pairs
}

/// A theme that only they have, at the top.
fn add(reading: &mut Reading, theirs: &Reading, their: ThemeId) -> ThemeId {
    let Some(theme) = theirs.theme(their) else { return their };
    let id = reading.bring_theme(theme.name.clone(), None, Some(theme.colour));
    if let Some(fresh) = reading.themes.last_mut() {
        (fresh.name_fr, fresh.description) = (theme.name_fr.clone(), theme.description.clone());
    }
    id
}
