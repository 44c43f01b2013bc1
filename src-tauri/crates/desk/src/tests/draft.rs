//! A members' draft leaves, and what somebody writes in it comes back to this study alone.

use super::then::study;
use crate::Printing;
use record::{PrintedRow, ReleaseKind};
use serde_json::Value;
use tempfile::TempDir;
use vault::Recipient;

/// What the page tells its script.
fn about(page: &str) -> Value {
    let from = page.split("id=\"about\">").nth(1).unwrap();
    serde_json::from_str(from.split("</script>").next().unwrap()).unwrap()
}

#[test]
fn what_is_written_in_the_draft_reaches_the_row_it_was_written_under() {
    let dir = TempDir::new().unwrap();
    let mut lead = study(dir.path(), 30);
    let place = dir.path().join("draft.html");
    let script = "'</script><b>'";
    for lang in ["en", "fr"] {
        assert!(!lead.draft_write(lang, Printing::Now, script, None).unwrap().is_written);
        assert!(
            lead.draft_write(lang, Printing::Now, script, Some(&place))
                .unwrap()
                .is_written
        );
    }
    let releases = &lead.draft().releases;
    assert_eq!(
        releases.len(),
        1,
        "the same rows in two languages leave once, and what was cancelled never"
    );
    assert_eq!(releases[0].kind, ReleaseKind::MembersDraft);

    let page = std::fs::read_to_string(&place).unwrap();
    assert!(page.contains("lang=\"fr-CA\"") && page.contains("'<\\/script><b>'"));
    let told = about(&page);
    let forms = page.split("data-number=\"").skip(1);
    let numbers: Vec<usize> = forms.map(|it| it.split('"').next().unwrap().parse().unwrap()).collect();
    let is_said = |row: &PrintedRow| !matches!(row, PrintedRow::Heading(_));
    let rows = (1..).zip(&lead.draft().releases[0].rows);
    let said: Vec<usize> = rows.filter(|(_, row)| is_said(row)).map(|(number, _)| number).collect();
    assert_eq!(
        numbers, said,
        "a form under every row that says something, with its number"
    );
    let last = numbers.last().unwrap();
    // As the page's script does: sealed to whom the page names, under the number beside the row.
    let said = format!(
        "sub rosa comment 1\n{{\"study\":{},\"release\":{},\"remarks\":[{{\"number\":{last},\"words\":\"wider\"}}]}}\n",
        told["study"], told["release"]
    );
    let to: Vec<Recipient> = told["recipients"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap().parse().unwrap())
        .collect();
    let note = dir.path().join("note");
    std::fs::write(&note, vault::seal_to(&to, said.as_bytes()).unwrap()).unwrap();
    let seen = lead.comments_open(std::slice::from_ref(&note)).unwrap();
    assert!(seen.refused.is_empty(), "{:?}", seen.refused);
    assert_eq!(
        (seen.comments[0].number as usize, seen.comments[0].words.as_str()),
        (*last, "wider")
    );

    let elsewhere = TempDir::new().unwrap();
    let mut stranger = study(elsewhere.path(), 12);
    let seen = stranger.comments_open(&[note]).unwrap();
    assert_eq!((seen.comments.len(), seen.refused.len()), (0, 1));
}
