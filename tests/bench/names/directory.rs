//! A directory as large as the federal public service's: read, kept, and gone through with.

use super::{Listed, start, throughput};
use crate::table::{Figure, Table};
use crate::times::Times;
use redact::{Lang, Lexicon, Redactor};

#[path = "../../../src-tauri/crates/redact/examples/directory/file.rs"]
mod file;

const ROWS: usize = 300_000;

const LOADS: usize = 5;

const ROUNDS: usize = 9;

pub fn measure(table: &mut Table) {
    let csv = file::directory(ROWS);
    let [mut read, mut cut, mut unsealed] = <[Times; 3]>::default();
    let before = start::memory("VmRSS");
    let (mut lexicon, bad) = Lexicon::from_csv(csv.as_bytes()).unwrap();
    assert_eq!(bad.count, 0);
    let resident = start::memory("VmRSS").saturating_sub(before);
    for _ in 0..LOADS {
        cut.run(|| {
            csv.lines()
                .flat_map(|line| line.split(','))
                .filter(|cell| !cell.is_empty())
                .count()
        });
        lexicon = read.run(|| Lexicon::from_csv(csv.as_bytes()).unwrap().0);
        let entries: Vec<_> = lexicon.entries().collect();
        unsealed.run(|| Lexicon::from_entries(entries));
    }
    let floor = "cutting the same file at commas";
    let name = format!("a directory of {ROWS} rows read");
    table.add(Figure::new(name, read).through(csv.len()).beside(floor, &cut));
    table.add(Figure::new("  the same from its sealed entries", unsealed));
    table.tell(
        "  what it holds",
        &[
            ("people", lexicon.people() as f64, ""),
            ("resident", resident as f64 / 1024.0, " MB"),
        ],
    );

    let (without, with, listed) = (Redactor::new(), Redactor::with_lexicon(lexicon), Listed::new());
    let _ = (without.spans("a word", Lang::En), with.spans("a word", Lang::En));
    for texts in throughput::all() {
        let [mut bare, mut engine, mut search] = <[Times; 3]>::default();
        for _ in 0..ROUNDS {
            search.run(|| texts.searched(&listed));
            bare.run(|| texts.redacted(&without));
            engine.run(|| texts.redacted(&with));
        }
        let figure = Figure::new(format!("with the directory: {}", texts.name), engine).through(texts.bytes);
        let figure = figure
            .beside("the engine without it", &bare)
            .beside("aho-corasick over the listed names", &search);
        table.add(figure.within(texts.at(10)));
    }
}
