//! Sub Rosa without a window: the same desk, by command.

mod demo;
mod passphrase;
mod setting_up;

use clap::{Parser, Subcommand};
use desk::Refused;
use desk::by_command::{self, KitFiles};
use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Confidential interviews: read a kit, strip names, rehearse a study, check a vault.
#[derive(Parser)]
#[command(name = "subrosa-cli", version)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Question kits: read one, or compare its two languages.
    #[command(subcommand)]
    Kit(KitVerb),
    /// Strip names: reads lines {"id"?, "lang": "en"|"fr"|"mix", "text"}, writes {"id"?, "spans", "text"}.
    Redact {
        /// Lines of JSON from standard input to standard output.
        #[arg(long, required = true)]
        jsonl: bool,
        /// A directory of people (CSV) whose names are known.
        #[arg(long, value_name = "PEOPLE.CSV")]
        lexicon: Option<PathBuf>,
    },
    /// The whole way with invented interviews: type, seal, hand over, import, read, report, scan.
    Demo(demo::Demo),
    /// Setting up a study.
    #[command(subcommand)]
    Study(setting_up::StudyVerb),
    /// Vaults.
    #[command(subcommand)]
    Vault(VaultVerb),
    /// Hand-over files.
    #[command(subcommand)]
    Bundle(BundleVerb),
    /// What this machine has and lacks.
    Doctor,
}

#[derive(Subcommand)]
enum KitVerb {
    /// Reads a Markdown kit in one or two languages and writes it as JSON.
    Read {
        /// The questions: EN.md, then FR.md.
        #[arg(num_args = 1..=2, required = true, value_names = ["EN.md", "FR.md"])]
        questions: Vec<PathBuf>,
        /// The field guides with the script: EN.md, then FR.md.
        #[arg(long, num_args = 1..=2, value_names = ["EN.md", "FR.md"])]
        script: Vec<PathBuf>,
        /// Where the kit goes.
        #[arg(long)]
        out: PathBuf,
    },
    /// Reads a kit (Markdown, form, JSON) and writes it as a form or as JSON.
    Convert(setting_up::Convert),
    /// Writes what goes to people: package, invitation, reminder, guide, key card, the kit on paper.
    Package(setting_up::Package),
    /// Lists what differs between the two languages; exit 1 when something does.
    Lint {
        /// The questions: EN.md, then FR.md.
        #[arg(num_args = 2, required = true, value_names = ["EN.md", "FR.md"])]
        questions: Vec<PathBuf>,
    },
}

#[derive(Subcommand)]
enum VaultVerb {
    /// Opens a vault and checks every record. The passphrase is asked for, or read from a descriptor.
    Check {
        /// The vault's folder.
        dir: PathBuf,
        /// Read the passphrase from this file descriptor.
        #[arg(long, value_name = "N")]
        passphrase_fd: Option<u32>,
    },
    /// Puts the lead's vault back from a backup, into a folder that holds none. The words of the recovery sheet are
    /// asked for, or read from a descriptor.
    Restore {
        /// The backup.
        backup: PathBuf,
        /// The folder of the vault, which is made.
        dir: PathBuf,
        /// Read the words of the sheet from this file descriptor, on one line.
        #[arg(long, value_name = "N")]
        words_fd: Option<u32>,
    },
}

#[derive(Subcommand)]
enum BundleVerb {
    /// Shows what anybody can see of a hand-over file. Nothing is opened.
    Inspect {
        /// The file.
        file: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().verb) {
        Ok(code) => code,
        Err(refused) => {
            eprintln!("subrosa-cli: {}", refused.in_plain_english());
            ExitCode::from(2)
        }
    }
}

fn run(verb: Verb) -> Result<ExitCode, Refused> {
    match verb {
        Verb::Kit(KitVerb::Read { questions, script, out }) => kit_read(&KitFiles { questions, script }, &out),
        Verb::Kit(KitVerb::Lint { questions }) => kit_lint(&KitFiles {
            questions,
            script: Vec::new(),
        }),
        Verb::Kit(KitVerb::Convert(convert)) => convert.run(),
        Verb::Kit(KitVerb::Package(package)) => package.run(),
        Verb::Study(verb) => verb.run(),
        Verb::Redact { lexicon, .. } => redact(lexicon.as_deref()),
        Verb::Demo(demo) => demo.run(),
        Verb::Vault(VaultVerb::Check { dir, passphrase_fd }) => {
            let sound = by_command::vault_check(&dir, &passphrase::read(passphrase_fd)?)?;
            say(&format!(
                "{} records are as they were written. Damaged key slots: {}.",
                sound.records, sound.damaged_slots
            ))?;
            for trouble in &sound.troubles {
                say(&format!(
                    "  {} of kind {}: {}",
                    trouble.count,
                    trouble.kind,
                    trouble.fault.replace('_', " ")
                ))?;
            }
            if !sound.is_newest {
                say("  vault.seq is damaged or missing: whether a newer state of this vault was here cannot be told.")?;
            }
            if sound.is_whole() {
                return Ok(ExitCode::SUCCESS);
            }
            say("No record was changed. Restore the folder from a backup, or go on with what is whole.")?;
            Ok(ExitCode::FAILURE)
        }
        Verb::Vault(VaultVerb::Restore { backup, dir, words_fd }) => {
            desk::restore(&backup, &passphrase::read_words(words_fd)?, &dir, desk::Clock::SYSTEM)?;
            say("The vault is back as it was when the backup was made, and opens with the passphrase of then.")?;
            say("Take in the newest notice of withdrawal: what was withdrawn since is in it again until you do.")
        }
        Verb::Bundle(BundleVerb::Inspect { file }) => {
            let seen = by_command::bundle_inspect(&file)?;
            if !seen.is_age {
                return Err(Refused::new("not_a_bundle"));
            }
            say(&format!(
                "age file, {} bytes, {} recipients. Its content needs the lead's vault.",
                seen.size, seen.recipients
            ))
        }
        Verb::Doctor => doctor(),
    }
}

fn kit_read(given: &KitFiles, out: &std::path::Path) -> Result<ExitCode, Refused> {
    let kit = by_command::kit_write(given, out)?;
    let questions = kit.questions().count();
    say(&format!(
        "{} sections, {questions} questions, {} lines not understood.",
        kit.sections.len(),
        kit.leftovers.len()
    ))?;
    for left in &kit.leftovers {
        say(&format!("  {} line {}: {}", left.lang.tag(), left.line, left.text))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn kit_lint(given: &KitFiles) -> Result<ExitCode, Refused> {
    let findings = by_command::kit_lint(&by_command::kit_read(given)?);
    for finding in &findings {
        say(finding)?;
    }
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn redact(lexicon: Option<&std::path::Path>) -> Result<ExitCode, Refused> {
    let redactor = by_command::redactor(lexicon)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (at, line) in std::io::stdin().lock().lines().enumerate() {
        let line = line.map_err(|_| Refused::about("not_jsonl", at + 1))?;
        if line.trim().is_empty() {
            continue;
        }
        let found = by_command::redact_line(&redactor, &line).map_err(|r| Refused::about(r.code, at + 1))?;
        writeln!(out, "{found}").map_err(|error| unwritten(&error))?;
    }
    out.flush().map_err(|error| unwritten(&error))?;
    Ok(ExitCode::SUCCESS)
}

fn doctor() -> Result<ExitCode, Refused> {
    for check in desk::Desk::at_home(false)?.doctor() {
        let word = if check.is_good { "ok    " } else { "lacks " };
        say(&format!("{word}{}", explained(&check.code, check.is_good)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn explained(code: &str, is_good: bool) -> &'static str {
    match (code, is_good) {
        ("network", true) => "the kernel refuses the network to this program",
        ("network", false) => "this command line does not switch the network off; the app's window does",
        ("swap", true) => "no swap in clear: memory does not reach the disk",
        ("swap", false) => "swap is in clear: memory can reach the disk. Encrypt the swap or switch it off",
        ("sharing", true) => "windows can be kept out of screen sharing",
        ("sharing", false) => {
            "windows cannot be kept out of screen sharing here: share one other window, never the screen"
        }
        ("core_dumps", true) => "crashes write no memory to the disk",
        ("core_dumps", false) => {
            "a crash of this shell's programs may write memory to the disk; the app's window forbids it for itself"
        }
        ("folder", true) => "the vaults lie outside synchronised folders",
        ("folder", false) => {
            "the vaults lie in a synchronised folder: move it, copies of a destroyed key could stay there"
        }
        ("vault_files", true) => "the vaults' own files are whole, as far as can be told without a passphrase",
        ("vault_files", false) => {
            "a vault's root.bin or vault.seq is not whole: copy the folder now, then unlock it, which mends what it can"
        }
        _ => "not known",
    }
}

/// Prints a line; a closed pipe ends the program quietly.
fn say(line: &str) -> Result<ExitCode, Refused> {
    writeln!(std::io::stdout(), "{line}").map_err(|error| unwritten(&error))?;
    Ok(ExitCode::SUCCESS)
}

/// Whoever read has read enough: that ends the program quietly. Anything else is the disk's.
fn unwritten(error: &std::io::Error) -> Refused {
    if error.kind() == std::io::ErrorKind::BrokenPipe {
        std::process::exit(0);
    }
    Refused::new("io")
}
