//! The main job without a window: a lead's vault, two interviewers' vaults, invented interviews typed through
//! the same door as in the window, sealed, handed over, imported, read, reported.

use crate::invented::{self, Dice, Invented};
use crate::scan::{self, Hit};
use crate::views::{BothView, NewStudyForm, StudyForm};
use crate::{Clock, Interviewing, Leading, Refused, files, home, kit_view};
use kit::Kit;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use vault::{Passphrase, Work};
use zeroize::Zeroizing;

/// What a demo does.
pub struct DemoPlan {
    /// An empty or missing folder; everything is written below it.
    pub dir: PathBuf,
    /// The kit; `None` takes the sample's.
    pub kit: Option<Kit>,
    /// How many interviews are invented.
    pub interviews: u32,
    /// The same seed invents the same study.
    pub seed: u64,
}

/// The steps of a demo, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoStep {
    /// Vaults, kit, study file, machine cards.
    SetUp,
    /// Typed, tidied, sealed.
    Interviews,
    /// Written, checked, imported, receipted.
    HandOver,
    /// Themes and quotes.
    Review,
    /// HTML and DOCX in both languages, and files for other programs.
    Report,
    /// Every byte under the folder, for each name that was typed.
    Scan,
}

/// What a demo did.
pub struct DemoDone {
    /// Interviews that arrived at the lead's.
    pub imported: u32,
    /// Answers with words or entries.
    pub answers: u32,
    /// Different names that were typed.
    pub names: usize,
    /// Bytes scanned.
    pub scanned: u64,
    /// Names that were found; empty is the promise.
    pub hits: Vec<Hit>,
    /// How long each step took.
    pub times: Vec<(DemoStep, Duration)>,
    /// The reports, and the files for other programs where there are interviews enough for them.
    pub reports: Vec<PathBuf>,
}

/// Sealed records in one hand-over file of a demo.
pub(crate) const BATCH: usize = 5;

/// Runs a demo. `told` hears of each step, how much is done and how much there is; it gives `false` to stop.
pub fn demo(plan: &DemoPlan, told: &mut dyn FnMut(DemoStep, u32, u32) -> bool) -> Result<DemoDone, Refused> {
    home::make_private(&plan.dir)?;
    let mut timer = Timer {
        times: Vec::new(),
        since: Instant::now(),
    };
    let mut tell = |step, done, all| {
        if told(step, done, all) {
            Ok(())
        } else {
            Err(Refused::new("stopped"))
        }
    };

    tell(DemoStep::SetUp, 0, 1)?;
    let kit = plan.kit.clone().unwrap_or_else(kit::sample);
    let mut table = Table::set(&plan.dir, kit.clone(), Clock::SYSTEM)?;
    timer.done(DemoStep::SetUp);

    let mut dice = Dice::new(plan.seed);
    let mut typed = BTreeSet::new();
    let mut answers = 0;
    for at in 0..plan.interviews {
        tell(DemoStep::Interviews, at, plan.interviews)?;
        let invented = invented::interview(&kit, &mut dice);
        answers += invented.answers.len() as u32;
        hold(&mut table.machines[at as usize % 2], &invented)?;
        typed.extend(invented.names);
    }
    timer.done(DemoStep::Interviews);

    tell(DemoStep::HandOver, 0, plan.interviews)?;
    table.hand_over()?;
    timer.done(DemoStep::HandOver);

    tell(DemoStep::Review, 0, 1)?;
    table.lead.read_first(plan.interviews)?;
    timer.done(DemoStep::Review);

    let out = plan.dir.join("out");
    home::make_private(&out)?;
    tell(DemoStep::Report, 0, 1)?;
    let reports = write_all(&mut table.lead, &out)?;
    let imported = table.lead.lead_state()?.records;
    timer.done(DemoStep::Report);

    tell(DemoStep::Scan, 0, 1)?;
    drop(table);
    let (scanned, hits) = scan::scan(&plan.dir, &typed)?;
    timer.done(DemoStep::Scan);
    Ok(DemoDone {
        imported,
        answers,
        names: typed.len(),
        scanned,
        hits,
        times: timer.times,
        reports,
    })
}

/// Everything that can leave, under one folder: reports, figures, answers, the project. (`codebook.qdc`: here too.)
pub(crate) fn write_all(lead: &mut Leading, out: &Path) -> Result<Vec<PathBuf>, Refused> {
    let mut written = Vec::new();
    for (format, lang) in [("html", "en"), ("html", "fr"), ("docx", "en"), ("docx", "fr")] {
        let place = out.join(format!("report.{lang}.{format}"));
        lead.report_write(format, lang, crate::Printing::Now, false, Some(&place))?;
        written.push(place);
    }
    let codebook = out.join("codebook.qdc");
    lead.codebook_write("qdc", Some(&codebook))?;
    written.push(codebook);
    let tallies = out.join("tallies.json");
    lead.figures_write_to(&tallies)?;
    written.push(tallies);
    for (what, name) in [
        ("project", "study.qdpx"),
        ("answers_csv", "answers.csv"),
        ("answers_xlsx", "answers.xlsx"),
    ] {
        let place = out.join(name);
        match lead.export_write(what, "en", Some(&place)) {
            Ok(_) => written.push(place),
            // A demo of a handful of interviews: answers of so few do not leave.
            Err(refused) if refused.code == "too_few" => {}
            Err(refused) => return Err(refused),
        }
    }
    Ok(written)
}

/// A lead and two interviewers around one folder.
pub(crate) struct Table {
    dir: PathBuf,
    pub(crate) lead: Leading,
    pub(crate) machines: [Interviewing; 2],
}

impl Table {
    /// Makes the three vaults and introduces them to each other.
    pub(crate) fn set(dir: &Path, kit: Kit, clock: Clock) -> Result<Self, Refused> {
        // Nobody types this phrase: the vaults of a demo hold invented words and are thrown away.
        let passphrase = Passphrase::from_typed(vault::suggest_phrase(vault::PhraseLang::En).to_string())?;
        let vaults = ["lead", "interviewer-a", "interviewer-b"].map(|name| dir.join(name));
        Self::set_at(dir, &vaults, &passphrase, kit, clock)
    }

    /// The same, with the lead's vault and the two interviewers' in these folders.
    pub(crate) fn set_at(
        dir: &Path,
        [lead, a, b]: &[PathBuf; 3],
        passphrase: &Passphrase,
        kit: Kit,
        clock: Clock,
    ) -> Result<Self, Refused> {
        let form = NewStudyForm {
            passphrase: String::new(),
            title: BothView {
                en: Some("Sample study".into()),
                fr: Some("Étude d’exemple".into()),
            },
            edition: "2027".into(),
            asks_level: true,
            floor: 10,
        };
        let mut lead = Leading::begin(lead, passphrase, Work::TESTS, clock, form)?;
        let population = invented::population(&kit);
        lead.take_kit(kit)?;
        lead.take_population(population)?;
        let study_file = dir.join("study.subrosa-study");
        files::write(&study_file, &lead.study_file()?)?;
        let study = handover::read_study_file(&files::read(&study_file, 8 << 20, "study_file_damaged")?)?;
        let mut join = |folder: &Path| -> Result<Interviewing, Refused> {
            let mut machine = Interviewing::begin(folder, passphrase, Work::TESTS, clock, study.clone())?;
            lead.machine_add(&machine.machine_card()?)?;
            Ok(machine)
        };
        let machines = [join(a)?, join(b)?];
        lead.study_save(StudyForm {
            invited: 80,
            floor: 10,
            asks_level: true,
        })?;
        Ok(Self {
            dir: dir.to_owned(),
            lead,
            machines,
        })
    }

    /// Everything that is sealed goes to the lead, in batches; the receipts come back.
    pub(crate) fn hand_over(&mut self) -> Result<(), Refused> {
        let folder = self.dir.join("handover");
        home::make_private(&folder)?;
        for (at, machine) in self.machines.iter_mut().enumerate() {
            let mut sent = Vec::new();
            while machine.ready_state()?.waiting > 0 {
                let place = folder.join(format!("{at}-{}.subrosa-handover", sent.len() + 1));
                machine.handover_write_some(Some(&place), BATCH)?;
                sent.push(place);
            }
            if sent.is_empty() {
                continue;
            }
            self.lead.inbox_open(&sent)?;
            self.lead.inbox_import()?;
            let receipts = folder.join(format!("receipts-{at}"));
            home::make_private(&receipts)?;
            let written = self.lead.receipts_write_to(&receipts)?;
            machine.receipts_open(&written)?;
        }
        Ok(())
    }
}

/// One invented hour at one machine: typed line by line, entered, agreed, sealed.
pub(crate) fn hold(machine: &mut Interviewing, invented: &Invented) -> Result<(), Refused> {
    let lang = match kit_view::lang(invented.lang) {
        crate::views::LangView::En => "en",
        crate::views::LangView::Fr => "fr",
    };
    machine.session_begin(lang, invented.level)?;
    for answer in &invented.answers {
        let (mut text, mut codes) = (String::new(), String::new());
        for (code, line) in &answer.lines {
            let (line_end, code_end) = if text.is_empty() { ("", "") } else { ("\n", ",") };
            text.push_str(line_end);
            text.push_str(line);
            codes.push_str(code_end);
            codes.push_str(code);
            // As the note-taker pauses at the end of a line: the word under the caret waits.
            let caret = text.encode_utf16().count() as u32;
            machine.note_save(&answer.question, caret, &codes, "0:0", Zeroizing::new(text.clone()))?;
        }
        if !text.is_empty() {
            // The caret leaves: the last word is kept too.
            machine.note_save(&answer.question, u32::MAX, &codes, "0:0", Zeroizing::new(text))?;
        }
        if let Some(entered) = &answer.entered {
            machine.answer_enter(&answer.question, entered.clone())?;
        }
        for (statement, why) in &answer.whys {
            machine.why_save(&answer.question, statement, u32::MAX, Zeroizing::new(why.clone()))?;
        }
    }
    let mut debrief = machine.debrief_begin()?;
    while let Some(suspect) = debrief.suspects.first() {
        machine.name_hide(Zeroizing::new(suspect.word.clone()))?;
        let after = machine.debrief_read()?;
        if after.suspects.len() >= debrief.suspects.len() {
            machine.name_keep(Zeroizing::new(suspect.word.clone()))?;
        }
        debrief = machine.debrief_read()?;
    }
    machine.agree_on_all()?;
    machine.session_seal()?;
    Ok(())
}

struct Timer {
    times: Vec<(DemoStep, Duration)>,
    since: Instant,
}

impl Timer {
    fn done(&mut self, step: DemoStep) {
        self.times.push((step, self.since.elapsed()));
        self.since = Instant::now();
    }
}
