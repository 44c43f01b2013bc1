//! `demo`: progress while it runs, what was done and how long it took, and the scan at the end.

use clap::Args;
use desk::by_command::{KitFiles, kit_read};
use desk::{DemoPlan, DemoStep, Refused};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// The whole way with invented interviews.
#[derive(Args)]
pub struct Demo {
    /// An empty or missing folder; everything is written below it.
    #[arg(long)]
    out: PathBuf,
    /// The kit: EN.md, then FR.md. Without it, the sample's.
    #[arg(long, num_args = 1..=2, value_names = ["EN.md", "FR.md"])]
    kit: Vec<PathBuf>,
    /// The field guides with the script.
    #[arg(long, num_args = 1..=2, value_names = ["EN.md", "FR.md"])]
    script: Vec<PathBuf>,
    /// How many interviews.
    #[arg(long, default_value_t = 46)]
    interviews: u32,
    /// The same seed invents the same study.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Demo {
    /// Runs it; exit 1 when a typed name was found anywhere.
    pub fn run(self) -> Result<ExitCode, Refused> {
        let is_used = std::fs::read_dir(&self.out).is_ok_and(|mut entries| entries.next().is_some());
        if is_used {
            return Err(Refused::new("folder_not_empty"));
        }
        let kit = if self.kit.is_empty() {
            None
        } else {
            Some(kit_read(&KitFiles {
                questions: self.kit,
                script: self.script,
            })?)
        };
        let plan = DemoPlan {
            dir: self.out,
            kit,
            interviews: self.interviews,
            seed: self.seed,
        };
        let mut bar = Bar {
            last: None,
            is_terminal: std::io::stderr().is_terminal(),
        };
        let done = desk::demo(&plan, &mut |step, done, all| bar.show(step, done, all))?;
        bar.end();
        let mut out = std::io::stdout().lock();
        let mut say = |line: String| writeln!(out, "{line}").map_err(|error| crate::unwritten(&error));
        say(format!(
            "{} interviews imported, {} answers, {} different names typed.",
            done.imported, done.answers, done.names
        ))?;
        for (step, time) in &done.times {
            say(format!("  {:<28}{:>9.2} s", title(*step), time.as_secs_f64()))?;
        }
        for report in &done.reports {
            say(format!("  {}", report.display()))?;
        }
        say(format!(
            "{} bytes scanned for {} names: {} hits.",
            done.scanned,
            done.names,
            done.hits.len()
        ))?;
        for hit in &done.hits {
            say(format!("  hit: {} in {}", hit.name, hit.file.display()))?;
        }
        Ok(if done.hits.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

struct Bar {
    last: Option<DemoStep>,
    is_terminal: bool,
}

impl Bar {
    /// One line per step, redrawn on a terminal and printed once elsewhere. Always goes on.
    fn show(&mut self, step: DemoStep, done: u32, all: u32) -> bool {
        let mut err = std::io::stderr();
        if self.is_terminal {
            let filled = (done * 24).checked_div(all.max(1)).unwrap_or(0) as usize;
            let _ = write!(
                err,
                "\r{:<28}[{}{}] {done} of {all}   ",
                title(step),
                "#".repeat(filled),
                ".".repeat(24 - filled)
            );
        } else if self.last != Some(step) {
            let _ = writeln!(err, "{}", title(step));
        }
        self.last = Some(step);
        true
    }

    fn end(&self) {
        if self.is_terminal {
            let _ = writeln!(std::io::stderr());
        }
    }
}

fn title(step: DemoStep) -> &'static str {
    match step {
        DemoStep::SetUp => "Setting up three vaults",
        DemoStep::Interviews => "Typing and sealing",
        DemoStep::HandOver => "Handing over, importing",
        DemoStep::Review => "Reading, giving themes",
        DemoStep::Report => "Writing the report",
        DemoStep::Scan => "Scanning every byte",
    }
}
