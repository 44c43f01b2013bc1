//! The edition before this one: brought in, laid beside the present one, and taken away again.

use super::{Leading, floor, side_by_side};
use crate::cabinet::{Cabinet, Found};
use crate::views::WrittenView;
use crate::{Refused, files};
use kit::QuestionId;
use record::{Earlier, Figures, Month, NoteText, Reading, Relation, Release, ReleaseKind, Side, Study};
use report::FiguresError;
use review::{Comparison, Released};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use vault::Passphrase;
use zeroize::Zeroizing;

/// Larger than any file of figures; `report` has the finer cap.
const MOST_BYTES: u64 = 8 << 20;

impl Leading {
    /// This edition beside the one before, when that was brought in.
    pub(super) fn comparison(&self) -> Result<Option<Comparison>, Refused> {
        self.compared_with(self.released()?.figures())
    }

    /// These figures beside the edition before.
    pub(super) fn compared_with(&self, now: &Figures) -> Result<Option<Comparison>, Refused> {
        let Some(earlier) = &self.draft.earlier else {
            return Ok(None);
        };
        let points = u32::from(self.lead()?.rules.no_change_points);
        Ok(Some(Comparison::of(earlier, now, points)))
    }

    /// The earlier edition from a file of figures, JSON or CSV. It takes the place of the one that was there.
    pub fn earlier_file(&mut self, file: Option<&Path>) -> Result<(), Refused> {
        let Some(file) = file else { return Ok(()) };
        let bytes = files::read(file, MOST_BYTES, "too_large")?;
        let figures = report::read_figures(&bytes, |name| self.named(name)).map_err(|error| match error {
            FiguresError::TooLarge => Refused::new("too_large"),
            FiguresError::NotFigures => Refused::new("not_figures"),
            FiguresError::Newer(_) => Refused::new("figures_newer"),
            FiguresError::Unreadable => Refused::new("figures_unreadable"),
            FiguresError::Contradicts => Refused::new("figures_contradict"),
        })?;
        self.take_earlier(figures)
    }

    /// The folder of the earlier edition's vault; its passphrase comes next. `false`: the person closed the dialog.
    pub fn earlier_folder(&mut self, folder: Option<PathBuf>) -> bool {
        self.earlier_place = folder;
        self.earlier_place.is_some()
    }

    /// The earlier edition from its vault: looked at, released through its own floor, and closed again.
    pub fn earlier_unlock(&mut self, typed: Zeroizing<String>) -> Result<(), Refused> {
        let folder = self.earlier_place.clone().ok_or(Refused::new("bad_call"))?;
        let found = Cabinet::look(&folder, &Passphrase::from_typed(typed.to_string())?)?;
        let figures = self.released_by(found)?;
        self.earlier_place = None;
        self.take_earlier(figures)
    }

    /// What another vault's study releases, with the names of its themes through this study's door.
    fn released_by(&self, found: Vec<(record::RecordId, Found)>) -> Result<Figures, Refused> {
        let (mut study, mut reading, mut sessions) = (None::<Study>, Reading::default(), BTreeMap::new());
        for (record, thing) in found {
            match thing {
                Found::Study(it) => study = Some(*it),
                Found::Reading(it) => reading = it,
                Found::Session(it) => drop(sessions.insert(record, it)),
                _ => {}
            }
        }
        let study = study.ok_or(Refused::about("record_missing", "study"))?;
        if study.id == self.study.id {
            return Err(Refused::new("earlier_same"));
        }
        let Side::Lead(lead) = &study.side else {
            return Err(Refused::new("other_role"));
        };
        let kit = crate::kit_of(&study)?;
        let invited = (lead.invited > 0).then_some(lead.invited);
        let answers = side_by_side(Some(&kit), &sessions);
        let released = answers.release(&reading, &study.edition, floor(study.floor), invited);
        let mut figures = released.figures().clone();
        for theme in &mut figures.themes {
            // EXPOSE: a name that one study kept is not clean for another.
            theme.name = self.named(theme.name.expose());
            // EXPOSE: a name that one study kept is not clean for another.
            theme.name_fr = theme.name_fr.as_ref().map(|name| self.named(name.expose()));
        }
        Ok(figures)
    }

    fn named(&self, name: &str) -> NoteText {
        self.nameless(&Zeroizing::new(name.to_owned()))
    }

    fn take_earlier(&mut self, figures: Figures) -> Result<(), Refused> {
        self.change_draft(|draft| {
            draft.earlier = Some(Earlier {
                figures,
                relations: BTreeMap::new(),
            });
        })
    }

    /// Takes the earlier edition away again.
    pub fn earlier_drop(&mut self) -> Result<(), Refused> {
        self.change_draft(|draft| draft.earlier = None)
    }

    /// How a question of now stands to one of then: "same", "reworded", "replaced" to the question named, "new", or
    /// "words" to let its words say so.
    pub fn relation_set(&mut self, question: &str, relation: &str, then: &str) -> Result<(), Refused> {
        let earlier = self.draft.earlier.as_ref().ok_or(Refused::new("no_earlier"))?;
        let (now, then) = (QuestionId(question.to_owned()), QuestionId(then.to_owned()));
        let is_known = earlier.figures.question(&then).is_some();
        let chosen = match relation {
            "same" if is_known => Some(Relation::Same(then)),
            "reworded" if is_known => Some(Relation::Reworded(then)),
            "replaced" if is_known => Some(Relation::Replaced(then)),
            "new" => Some(Relation::New),
            "words" => None,
            _ => return Err(Refused::new("bad_call")),
        };
        if self.kit()?.question(&now).is_none() {
            return Err(Refused::new("bad_call"));
        }
        self.change_draft(|draft| {
            let Some(earlier) = &mut draft.earlier else { return };
            match chosen {
                Some(relation) => drop(earlier.relations.insert(now, relation)),
                None => drop(earlier.relations.remove(&now)),
            }
        })
    }

    /// Writes this edition's figures for whoever compares them later. `format`: "json" or "csv". What would tell of
    /// few beside what left before stays, unless the figures of then are written `again`.
    pub fn figures_write(
        &mut self,
        format: &str,
        again: bool,
        month: Month,
        place: Option<&Path>,
    ) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let released = self.guarded(again)?;
        let figures = released.figures().clone();
        let text = match format {
            "json" => report::figures_json(&figures),
            "csv" => report::figures_csv(&figures),
            _ => return Err(Refused::new("bad_call")),
        };
        // It is on the list before it is out: a file that nobody knows of could be subtracted from the next one.
        self.change_draft(|draft| {
            draft.releases.push(Release {
                kind: ReleaseKind::Figures,
                month,
                figures,
                rows: Vec::new(),
            });
        })?;
        files::write(place, text.as_bytes())?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// What is kept of the report in the making.
    #[cfg(test)]
    pub(crate) fn draft(&self) -> &record::Draft {
        &self.draft
    }

    /// What may leave after all that left before.
    fn guarded(&self, again: bool) -> Result<Released, Refused> {
        let released = self.released()?;
        let before: Vec<&Figures> = self.draft.releases.iter().map(|release| &release.figures).collect();
        let clashes = review::guard(&before, released.figures(), self.floor());
        match (clashes.len(), again) {
            (0, _) => Ok(released),
            (_, true) => Ok(released.as_before(&before)),
            (some, false) => Err(Refused::about("figures_clash", some)),
        }
    }
}
