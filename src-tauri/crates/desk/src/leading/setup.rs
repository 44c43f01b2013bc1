//! Setting a study up: settings, kit, study file, machines.

use super::kit_making_view::{leftover, lint};
use super::{Leading, lead_of};
use crate::views::{FormLeftView, KitImportView, KnownMachineView, LeadView, PopulationForm, StudyForm, WrittenView};
use crate::{Refused, files, kit_view, population};
use kit::{Kit, Lang, Sources};
use record::{Group, KitText, KitVersion};
use std::path::{Path, PathBuf};

/// A kit is text; more than this is something else.
const MOST_KIT: u64 = 2 << 20;

/// Source files that were picked, by language, and the kit they make.
#[derive(Default)]
pub(super) struct PickedKit {
    questions: [Option<Vec<u8>>; 2],
    script: [Option<Vec<u8>>; 2],
    kit: Option<Kit>,
    /// Whether it came as our own format, with the ids of the edition it was written by.
    is_edition: bool,
}

impl PickedKit {
    /// The kit to be changed before it is used, and what its changes are told against.
    pub fn taken_to_edit(&mut self) -> Result<(Kit, Option<KitText>), Refused> {
        let kit = self.kit.clone().ok_or(Refused::new("no_kit"))?;
        let base = self.is_edition.then(|| KitText::new(kit::to_json(&kit)));
        *self = Self::default();
        Ok((kit, base))
    }
}

impl Leading {
    /// The study as the lead sees it.
    pub fn lead_state(&mut self) -> Result<LeadView, Refused> {
        let lead = self.lead()?;
        let machine = |machine: &record::Machine| KnownMachineView {
            letter: machine.letter.clone(),
            words: crate::spoken_words(&handover::machine_fingerprint(self.study.id, machine.signer)),
            last_number: machine.last_number(),
            gaps: machine.gaps(),
        };
        let tallies = lead.tallies();
        Ok(LeadView {
            title: kit_view::both(&self.study.title),
            edition: self.study.edition.clone(),
            floor: self.study.floor,
            asks_level: self.study.asks_level,
            records: self.answers.interviews(),
            invited: lead.invited,
            declined: tallies.declined,
            withdrawn: tallies.withdrawn,
            questions: self.kit.as_ref().map_or(0, crate::numbered),
            machines: lead.machines.iter().map(machine).collect(),
            study_words: crate::spoken_words(&handover::study_fingerprint(self.study.id, self.cabinet.signer())),
            population: population::views(&self.study.population),
            is_sample: self.is_sample,
            is_deputy: self.is_deputy(),
        })
    }

    /// Keeps what the lead may change.
    pub fn study_save(&mut self, form: StudyForm) -> Result<LeadView, Refused> {
        self.only_lead()?;
        self.change_study(|study| {
            lead_of(study)?.invited = form.invited;
            (study.floor, study.asks_level) = (super::floor(form.floor).people() as u16, form.asks_level);
            Ok(())
        })?;
        self.lead_state()
    }

    /// Keeps the coarse table of who could be interviewed. It leaves with the study file and with updates.
    pub fn population_save(&mut self, form: PopulationForm) -> Result<LeadView, Refused> {
        self.only_lead()?;
        let groups = population::read(form.groups, self.kit.as_ref())?;
        self.take_population(groups)?;
        self.lead_state()
    }

    pub(crate) fn take_population(&mut self, groups: Vec<Group>) -> Result<(), Refused> {
        self.change_study(|study| {
            study.population = groups;
            Ok(())
        })
    }

    /// Reads a kit: the questions in one or two languages, or the script that goes with them. It waits to
    /// be taken.
    pub fn kit_import(&mut self, paths: &[PathBuf], is_script: bool) -> Result<KitImportView, Refused> {
        if paths.is_empty() {
            return Ok(KitImportView {
                is_done: false,
                kit: None,
                leftovers: Vec::new(),
                form: Vec::new(),
                lint: Vec::new(),
            });
        }
        if let ([path], false) = (paths, is_script)
            && let Some(view) = self.whole_import(path)?
        {
            return Ok(view);
        }
        let mut sources = [None, None];
        for path in paths {
            let bytes = files::read(path, MOST_KIT, "kit_too_large")?;
            let at = usize::from(is_french(&bytes));
            // Two files that look like the same language: the second is the other one.
            let at = if sources[at].is_some() { 1 - at } else { at };
            sources[at] = Some(bytes);
        }
        // What cannot be read is not kept: it would stand in the way of the next file.
        let (questions, script) = match is_script {
            true => (&self.picked.questions, &sources),
            false => (&sources, &self.picked.script),
        };
        let kit = kit::read(&Sources {
            questions_en: questions[0].as_deref(),
            questions_fr: questions[1].as_deref(),
            script_en: script[0].as_deref(),
            script_fr: script[1].as_deref(),
        })?;
        if is_script {
            self.picked.script = sources;
        } else {
            self.picked.questions = sources;
        }
        let view = import_view(&kit, &[]);
        self.picked.kit = Some(kit);
        self.picked.is_edition = false;
        Ok(view)
    }

    /// A file that holds the whole kit: a workbook with a form, or our own JSON. `None`: neither.
    fn whole_import(&mut self, path: &Path) -> Result<Option<KitImportView>, Refused> {
        let bytes = files::read(path, MOST_KIT, "kit_too_large")?;
        let (kit, form) = match bytes.trim_ascii_start() {
            [b'P', b'K', 3, 4, ..] => {
                let read = kit::read_xlsform(&bytes)?;
                (read.kit, read.leftovers)
            }
            [b'{', ..] => (kit::from_json(&bytes)?, Vec::new()),
            _ => return Ok(None),
        };
        let view = import_view(&kit, &form);
        self.picked = PickedKit {
            is_edition: form.is_empty() && bytes.trim_ascii_start().starts_with(b"{"),
            kit: Some(kit),
            ..PickedKit::default()
        };
        Ok(Some(view))
    }

    /// Takes the kit that waits. Once interviews were imported it has to ask all that they answer.
    pub fn kit_accept(&mut self) -> Result<LeadView, Refused> {
        self.only_lead()?;
        let kit = self.picked.kit.as_ref().ok_or(Refused::new("no_kit"))?;
        self.may_take(kit)?;
        let kit = self.picked.kit.take().ok_or(Refused::new("no_kit"))?;
        self.take_kit(kit)?;
        self.picked = PickedKit::default();
        self.lead_state()
    }

    pub(crate) fn take_kit(&mut self, kit: Kit) -> Result<(), Refused> {
        let (mut study, mut kits) = (self.study.clone(), self.kits.clone());
        let text = KitText::new(kit::to_json(&kit));
        study.kit = Some(text.clone());
        population::fit_to(&mut study.population, &kit);
        self.remember_kit(&mut study, &kit);
        if kits.versions.last().is_none_or(|last| last.kit != text) {
            kits.versions.push(KitVersion {
                month: self.clock.month(),
                kit: text.clone(),
            });
        }
        // From here on changes are told against what is in use.
        (kits.draft, kits.began_from) = (Some(text), None);
        let both = [(self.study_record, (&study).into()), (self.kits_record, (&kits).into())];
        self.cabinet.put_all(both)?;
        (self.study, self.kits) = (study, kits);
        (self.counted, self.making) = (None, None);
        self.kit = Some(kit);
        self.lay_out();
        Ok(())
    }

    /// Writes the file that interviewers start from.
    pub fn study_file_write(&mut self, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let file = self.study_file()?;
        files::write(place, &file)?;
        self.wrote(place);
        self.plan_wrote(record::Written::StudyFile)?;
        Ok(WrittenView { is_written: true })
    }

    pub(crate) fn study_file(&mut self) -> Result<Vec<u8>, Refused> {
        self.issue()?;
        Ok(handover::write_study_file(self.cabinet.vault(), &self.study)?)
    }

    /// Accepts bundles from more machines, by their cards.
    pub fn machines_add(&mut self, cards: &[PathBuf]) -> Result<LeadView, Refused> {
        self.only_lead()?;
        for path in cards {
            let bytes = files::read(path, MOST_KIT, "machine_card_damaged")?;
            self.machine_add(&bytes)?;
        }
        self.lead_state()
    }

    pub(crate) fn machine_add(&mut self, card: &[u8]) -> Result<(), Refused> {
        let card = handover::read_machine_card(card, self.study.id)?;
        let answer = self.known_of(&card.obeyed);
        self.change_study(|study| {
            let lead = lead_of(study)?;
            if lead.machine(&card.signer).is_some_and(|machine| machine.is_revoked) {
                return Err(Refused::new("revoked"));
            }
            lead.add_machine(card.signer);
            lead.hear_answer(&card.signer, answer);
            if let Some(post) = card.post {
                lead.post_to(&card.signer, post);
            }
            Ok(())
        })
    }
}

fn import_view(kit: &Kit, form: &[kit::FormLeftover]) -> KitImportView {
    let left = |left: &kit::FormLeftover| FormLeftView {
        code: left.code.code().to_owned(),
        place: match left.row {
            0 => left.sheet.clone(),
            row => format!("{} {}{row}", left.sheet, left.column),
        },
        text: left.text.clone(),
    };
    KitImportView {
        is_done: true,
        leftovers: kit.leftovers.iter().map(leftover).collect(),
        form: form.iter().map(left).collect(),
        lint: kit::lint(kit).iter().map(lint).collect(),
        kit: Some(kit_view::kit(kit)),
    }
}

/// Whether a file looks French: it says so at the top, or its small words do.
pub(crate) fn is_french(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let said = text.lines().take(20).find_map(|line| line.trim().strip_prefix("lang:"));
    match said.map(str::trim) {
        Some("fr") => return true,
        Some("en") => return false,
        _ => {}
    }
    let count = |small: &[&str]| {
        text.split(|c: char| !c.is_alphabetic())
            .filter(|word| small.contains(&word.to_lowercase().as_str()))
            .count()
    };
    count(&[
        Lang::Fr.tag(),
        "le",
        "la",
        "les",
        "des",
        "vous",
        "votre",
        "et",
        "est",
        "une",
        "dans",
    ]) > count(&[
        Lang::En.tag(),
        "the",
        "of",
        "and",
        "you",
        "your",
        "is",
        "a",
        "in",
        "to",
        "are",
    ])
}
