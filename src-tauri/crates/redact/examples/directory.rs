//! Loads a directory of 300,000 rows, as large as the federal public service's, and times it: reading, memory, and a
//! text gone through with it and without.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

#[path = "../tests/invent/mod.rs"]
mod invent;

use std::{fmt::Write, hint::black_box, time::Instant};

use redact::{Lang, Lexicon, Redactor};

const LINE: &str = "- Marie said the Oracle DBA never answers, talked to Tomasz & O'Rourke about the backlog\n\
                    - d'après Hélène le formulaire est trop long, personne lit ça; tél. 613-555-0133\n\
                    - 30% admin, 20% reporting, approvals take 9 steps and nobody knows who signs\n";

fn main() {
    let csv = directory(300_000);
    let text: String = LINE.chars().cycle().take(1 << 20).collect();
    let before = memory();
    println!("file: {} MB; memory with it: {before} MB", csv.len() >> 20);
    let (begun, processor) = (Instant::now(), on_processor());
    let (lexicon, bad) = Lexicon::from_csv(csv.as_bytes()).unwrap();
    let taken = begun.elapsed();
    println!(
        "read: {:.0} ms, {:.0} of them on the processor; {} people, {} bad rows",
        taken.as_secs_f64() * 1e3,
        on_processor() - processor,
        lexicon.people(),
        bad.count
    );
    println!("memory of the lexicon: {} MB", memory() - before);
    let entries: Vec<_> = lexicon.entries().collect();
    let begun = Instant::now();
    let again = Lexicon::from_entries(entries);
    println!("from sealed entries: {:.0} ms", begun.elapsed().as_secs_f64() * 1e3);
    drop(again);
    for (name, redactor) in [
        ("without", Redactor::new()),
        ("with it", Redactor::with_lexicon(lexicon)),
    ] {
        let _ = redactor.spans("a word", Lang::En);
        let begun = Instant::now();
        for chunk in text.split_inclusive('\n').collect::<Vec<_>>().chunks(40) {
            black_box(redactor.spans(&chunk.concat(), Lang::Mixed));
        }
        println!("{name}: {:.1} MB/s", 1.048_576 / begun.elapsed().as_secs_f64());
    }
}

/// A file with the columns of the GEDS open data that matter, and filling for the rest.
fn directory(rows: usize) -> String {
    let mut chance = invent::Chance::new(300);
    let mut csv = "Surname,GivenName,Initials,Title (EN),Titre (FR),Telephone Number,Street Address (EN),City (EN),\
                   Postal Code,Department Acronym,Department Name (EN),Department Name (FR),Organization Acronym,\
                   Organization Name (EN),Organization Name (FR),Email\n"
        .to_owned();
    for row in 0..rows {
        let person = chance.person();
        let unit = chance.below(20_000);
        writeln!(
            csv,
            "{},{},,Senior Analyst,Analyste principal,613-555-{:04},140 Promenade du Portage,Gatineau,K1A 0J9,ESDC,\
             Employment and Social Development Canada,Emploi et Développement social Canada,U{unit},\
             Unit {unit} Operations,Opérations de l’unité {unit},{}.{}@canada.ca",
            person.family,
            person.given,
            row % 10_000,
            person.given.to_lowercase().replace(' ', "-"),
            person.family.to_lowercase().replace([' ', '\''], "")
        )
        .unwrap();
    }
    csv
}

/// Milliseconds of work so far, where the system tells: on a busy machine the clock says little.
fn on_processor() -> f64 {
    let status = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let spent = status
        .split_whitespace()
        .next()
        .and_then(|spent| spent.parse::<f64>().ok());
    spent.unwrap_or(0.0) / 1e6
}

/// Resident memory in megabytes, where the system tells.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap_or_default();
    line.split_whitespace()
        .next()
        .and_then(|kilobytes| kilobytes.parse::<usize>().ok())
        .unwrap_or(0)
        >> 10
}
