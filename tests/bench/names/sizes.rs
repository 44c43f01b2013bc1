//! What is shipped, in bytes.

use crate::table::Table;
use std::path::{Path, PathBuf};

/// Most that may be shipped, dictionaries apart.
const BAR: f64 = 1.5;

pub fn measure(table: &mut Table) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/redact/data");
    let model = megabytes(&data.join("model.bin"));
    let read = megabytes(&data.join("names/nicknames.txt")) + megabytes(&data.join("keep/phrases.txt"));
    let lists = ["names", "keep", "words"].map(|folder| {
        let files = std::fs::read_dir(data.join(folder)).unwrap();
        files.map(|file| megabytes(&file.unwrap().path())).sum::<f64>()
    });
    let lists: f64 = lists.iter().sum();
    table.tell(
        "shipped data, dictionaries apart",
        &[
            ("model", model, " MB"),
            ("our lists as written, most of them in the table of words", lists, " MB"),
            ("together", model + lists, " MB"),
            ("bar", BAR, " MB"),
        ],
    );
    match words() {
        Some(words) => table.tell(
            "the program's own copy",
            &[
                ("table of words, dictionaries and lists", megabytes(&words), " MB"),
                ("model", model, " MB"),
                ("lists read at the start", read, " MB"),
            ],
        ),
        None => table.skip(
            "the program's own copy",
            "the build's table of words is not where it was written",
        ),
    }
}

/// The table that the build of the engine wrote last, beside this program.
fn words() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let builds = std::fs::read_dir(program.parent()?.parent()?.join("build")).ok()?;
    let tables = builds
        .filter_map(Result::ok)
        .filter(|build| build.file_name().to_string_lossy().starts_with("redact-"))
        .map(|build| build.path().join("out/words.bin"));
    tables.max_by_key(|table| table.metadata().and_then(|known| known.modified()).ok())
}

fn megabytes(file: &Path) -> f64 {
    file.metadata().map_or(0.0, |known| known.len() as f64 / 1e6)
}
