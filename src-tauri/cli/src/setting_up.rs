//! Setting up a study: kits in and out, and when interviews can be held.

use crate::say;
use clap::{Args, Subcommand};
use desk::Refused;
use desk::by_command::{self, WindowAsked};
use std::path::PathBuf;
use std::process::ExitCode;

/// `kit convert`.
#[derive(Args)]
pub struct Convert {
    /// The kit (EN.md and FR.md, a form, or JSON), then where it goes (.xlsx or .json).
    #[arg(num_args = 1..=3, required = true, value_name = "IN [FR.md] OUT")]
    files: Vec<PathBuf>,
    /// The field guides with the script, for Markdown: EN.md, then FR.md.
    #[arg(long, num_args = 1..=2, value_names = ["EN.md", "FR.md"])]
    script: Vec<PathBuf>,
}

/// `kit package`.
#[derive(Args)]
pub struct Package {
    /// The kit: JSON, or a form.
    kit: PathBuf,
    /// The language of the papers.
    #[arg(long, value_parser = ["en", "fr"])]
    lang: String,
    /// The folder they go into.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// `study …`.
#[derive(Subcommand)]
pub enum StudyVerb {
    /// The hours of a window as a calendar file: no weekends, no holidays of the federal public service.
    Slots {
        /// First day.
        #[arg(long, value_name = "2023-02-20")]
        from: String,
        /// Last day.
        #[arg(long, value_name = "2023-04-21")]
        to: String,
        /// Hours of a day.
        #[arg(long, value_name = "10-12,13-15")]
        hours: String,
        /// Length of an interview.
        #[arg(long, default_value_t = 60)]
        minutes: u32,
        /// A day to leave out; may be given again.
        #[arg(long, value_name = "2023-03-01")]
        without: Vec<String>,
        /// The language of the entries.
        #[arg(long, default_value = "en", value_parser = ["en", "fr"])]
        lang: String,
        /// Where the calendar goes.
        #[arg(long)]
        out: PathBuf,
    },
}

impl Convert {
    /// Converts, then prints what was left and what differs.
    pub fn run(&self) -> Result<ExitCode, Refused> {
        let (out, given) = self.files.split_last().ok_or(Refused::new("kit_unknown_file"))?;
        let done = by_command::kit_convert(given, &self.script, out)?;
        say(&format!(
            "{} sections, {} questions, {} not understood, {} differences between the languages.",
            done.kit.sections.len(),
            done.kit.questions().count(),
            done.leftovers.len(),
            done.lint.len()
        ))?;
        for line in &done.leftovers {
            say(&format!("not understood\t{line}"))?;
        }
        for line in &done.lint {
            say(&format!("differs\t{line}"))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Package {
    /// Writes the papers, then prints their names.
    pub fn run(&self) -> Result<ExitCode, Refused> {
        for name in by_command::kit_package(&self.kit, &self.lang, &self.out)? {
            say(&name)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl StudyVerb {
    /// Writes the calendar, then prints its figures and the holidays it leaves out.
    pub fn run(self) -> Result<ExitCode, Refused> {
        let StudyVerb::Slots {
            from,
            to,
            hours,
            minutes,
            without,
            lang,
            out,
        } = self;
        let asked = WindowAsked {
            from,
            to,
            hours,
            minutes,
            without,
        };
        let slots = by_command::study_slots(&asked, &lang, &out)?;
        say(&format!("{} days, {} slots.", slots.days, slots.starts.len()))?;
        for holiday in &slots.holidays {
            say(&format!("left out\t{}\t{}", holiday.day, holiday.name))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
