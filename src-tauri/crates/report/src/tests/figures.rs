//! Figures leave as a file and come back as what they were; whatever else arrives is refused by name.

use super::sample::{note, report};
use crate::{FiguresError, figures_csv, figures_json, read_figures};
use record::{Figures, ThemeId};

fn figures(interviews: u32) -> Figures {
    report(interviews).released.figures().clone()
}

fn read(text: &str) -> Result<Figures, FiguresError> {
    read_figures(text.as_bytes(), note)
}

#[test]
fn what_was_written_is_read_back() {
    for interviews in [0, 9, 12, 46, 500] {
        let told = figures(interviews);
        assert_eq!(read(&figures_json(&told)), Ok(told.clone()), "{interviews} as JSON");
        assert_eq!(read(&figures_csv(&told)), Ok(told), "{interviews} as CSV");
    }
}

#[test]
fn a_french_spreadsheet_saves_the_same_figures() {
    let told = figures(46);
    let rows = crate::csv::rows(&figures_csv(&told)).unwrap();
    let cell = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let saved: Vec<String> = rows
        .iter()
        .map(|row| row.iter().map(cell).collect::<Vec<_>>().join(";"))
        .collect();
    assert_eq!(read(&format!("\u{feff}{}\n", saved.join("\n"))), Ok(told));
}

#[test]
fn a_spreadsheet_runs_nothing_of_it() {
    for words in [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "'=1",
        "''@x",
        "plain",
        "'tis",
        "a \"quoted\", line\nof two",
    ] {
        let written = crate::csv::row(&[words, "x"]);
        let runs = written.trim_start_matches('"').starts_with(['=', '+', '-', '@']);
        assert!(!runs, "{written}");
        assert_eq!(crate::csv::rows(&written).unwrap(), [[words, "x"]]);
    }
}

#[test]
fn names_of_themes_pass_the_door() {
    let mut told = figures(46);
    told.themes[0].name_fr = Some(note("Attendre"));
    told.themes[1].part_of = Some(ThemeId(1));
    for written in [figures_json(&told), figures_csv(&told)] {
        let mut asked = Vec::new();
        let kept = read_figures(written.as_bytes(), |name| {
            asked.push(name.to_owned());
            note("taken out")
        });
        let kept = kept.unwrap();
        // EXPOSE: what the door gave, in a test.
        assert!(kept.themes.iter().all(|theme| theme.name.expose() == "taken out"));
        assert_eq!(
            asked,
            [
                "Waiting for access",
                "Attendre",
                "Many desks, one request",
                "Access is faster"
            ]
        );
    }
}

#[test]
fn what_is_not_figures_is_refused_by_name() {
    let json = figures_json(&figures(46));
    let csv = figures_csv(&figures(46));
    let swap = |from: &str, to: &str| {
        assert!(json.contains(from), "{from}");
        json.replacen(from, to, 1)
    };
    let rows = [
        ("nothing", String::new(), FiguresError::NotFigures),
        ("another table", "a,b\n1,2\n".into(), FiguresError::NotFigures),
        ("another JSON", "{\"a\":1}".into(), FiguresError::NotFigures),
        (
            "another format",
            swap("subrosa-figures", "subrosa-codebook"),
            FiguresError::NotFigures,
        ),
        (
            "a newer one",
            swap("\"version\": 1", "\"version\": 2"),
            FiguresError::Newer(2),
        ),
        ("cut short", json[..json.len() / 2].into(), FiguresError::NotFigures),
        (
            "more than there are",
            swap("\"interviews\": 46", "\"interviews\": 12"),
            FiguresError::Contradicts,
        ),
        (
            "fewer invited",
            swap("\"invited\": 80", "\"invited\": 40"),
            FiguresError::Contradicts,
        ),
        (
            "no floor",
            swap("\"floor\": 10", "\"floor\": 0"),
            FiguresError::Contradicts,
        ),
        (
            "a question twice",
            swap("\"id\": \"1.2\"", "\"id\": \"1.1\""),
            FiguresError::Contradicts,
        ),
        (
            "a share over all",
            swap("\"median\": 15", "\"median\": 115"),
            FiguresError::Contradicts,
        ),
        (
            "a kind nobody knows",
            swap("\"kind\": \"percent\"", "\"kind\": \"ranking\""),
            FiguresError::Unreadable,
        ),
        (
            "a negative count",
            swap("\"interviews\": 46", "\"interviews\": -46"),
            FiguresError::Unreadable,
        ),
        (
            "a newer table",
            csv.replacen("subrosa-figures,,,,,,1", "subrosa-figures,,,,,,9", 1),
            FiguresError::Newer(9),
        ),
        (
            "a count in words",
            csv.replacen(",46,", ",many,", 1),
            FiguresError::Unreadable,
        ),
        ("a quote left open", format!("{csv}\"x"), FiguresError::TooLarge),
        ("too much", "x".repeat((4 << 20) + 1), FiguresError::TooLarge),
    ];
    for (name, text, refusal) in rows {
        assert_eq!(read(&text), Err(refusal), "{name}");
    }
    assert_eq!(read_figures(&[0xff, 0xfe, 0], note), Err(FiguresError::NotFigures));
    let deep = format!(
        "{{\"format\":\"subrosa-figures\",\"version\":1,\"x\":{}",
        "[".repeat(100_000)
    );
    assert_eq!(read(&deep), Err(FiguresError::NotFigures));
}

#[test]
fn a_field_nobody_knows_is_passed_over() {
    let told = figures(46);
    let json = figures_json(&told).replacen('{', "{\"note\": [1, {\"a\": null}],", 1);
    assert_eq!(read(&json), Ok(told));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    #[test]
    fn damage_never_panics(at in 0usize..20_000, byte in proptest::prelude::any::<u8>(), is_json in proptest::prelude::any::<bool>()) {
        thread_local!(static WRITTEN: [String; 2] = [figures_json(&figures(46)), figures_csv(&figures(46))]);
        WRITTEN.with(|written| {
            let mut bytes = written[usize::from(is_json)].clone().into_bytes();
            let at = at % bytes.len();
            bytes[at] = byte;
            let _ = read_figures(&bytes, note);
            let _ = read_figures(&bytes[..at], note);
        });
    }
}

/// The schema beside this crate speaks of every field that is written, and of no other.
#[test]
fn the_schema_knows_every_field() {
    fn fields(value: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
        match value {
            serde_json::Value::Object(all) => all.iter().for_each(|(name, inner)| {
                found.insert(name.clone());
                fields(inner, found);
            }),
            serde_json::Value::Array(all) => all.iter().for_each(|inner| fields(inner, found)),
            _ => {}
        }
    }
    fn described(value: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
        match value {
            serde_json::Value::Object(all) => {
                if let Some(serde_json::Value::Object(properties)) = all.get("properties") {
                    found.extend(properties.keys().cloned());
                }
                all.values().for_each(|inner| described(inner, found));
            }
            serde_json::Value::Array(all) => all.iter().for_each(|inner| described(inner, found)),
            _ => {}
        }
    }
    let mut told = figures(46);
    told.themes[0].name_fr = Some(note("Attendre"));
    told.themes[1].part_of = Some(ThemeId(1));
    let (mut written, mut known) = Default::default();
    fields(&serde_json::from_str(&figures_json(&told)).unwrap(), &mut written);
    described(
        &serde_json::from_str(include_str!("../../figures.schema.json")).unwrap(),
        &mut known,
    );
    assert_eq!(written, known);
    let explained = include_str!("../../FIGURES.md");
    for field in known {
        assert!(
            explained.contains(&format!("`{field}`")),
            "FIGURES.md says nothing of {field}"
        );
    }
}

/// To be tried against the schema by another program: `REPORT_OUT=folder cargo test -p report written_out`.
#[test]
fn figures_are_written_out() {
    let Some(folder) = std::env::var_os("REPORT_OUT") else {
        return;
    };
    let folder = std::path::PathBuf::from(folder);
    for interviews in [9, 46, 500] {
        let told = figures(interviews);
        std::fs::write(folder.join(format!("{interviews}.json")), figures_json(&told)).unwrap();
        std::fs::write(folder.join(format!("{interviews}.csv")), figures_csv(&told)).unwrap();
    }
}
