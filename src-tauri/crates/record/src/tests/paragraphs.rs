//! Paragraphs in two languages: which one is behind, and where they stand.

use super::samples::*;
use crate::*;
use kit::Lang::{En, Fr};

fn two(draft: &mut Draft) -> ParagraphId {
    let id = draft.add_paragraph(Anchor::Part(1), None);
    let one = draft.paragraph_mut(id).unwrap();
    one.write(En, words("They wait."));
    one.write(Fr, words("On attend."));
    id
}

#[test]
fn the_other_language_is_behind_until_it_is_written_or_said_to_agree() {
    let mut draft = Draft::default();
    let id = two(&mut draft);
    let one = draft.paragraph_mut(id).unwrap();
    assert_eq!(
        (one.behind, &one.since),
        (None, &None),
        "the second one was missing, not changed"
    );

    assert!(one.write(En, words("They wait for access.")));
    assert!(one.write(En, words("They wait for access, mostly.")));
    assert_eq!((one.behind, one.since.clone()), (Some(Fr), Some(words("They wait."))));
    assert!(one.lags(Fr) && !one.lags(En));
    assert!(
        !one.write(En, words("They wait for access, mostly.")),
        "it says so already"
    );

    assert!(one.write(Fr, words("On attend surtout les accès.")));
    assert_eq!((one.behind, &one.since), (None, &None));

    one.write(Fr, words("On attend surtout ses accès."));
    assert_eq!(one.behind, Some(En));
    one.agree();
    assert_eq!((one.behind, &one.since), (None, &None));

    one.write(Fr, words("  "));
    assert_eq!(one.behind, None, "nothing is behind what is not there");
    assert!(one.lags(Fr));
}

#[test]
fn a_paragraph_changes_places_with_its_neighbour_below_the_same_anchor() {
    let mut draft = Draft::default();
    let first = draft.add_paragraph(Anchor::Part(1), None);
    let elsewhere = draft.add_paragraph(Anchor::Part(2), None);
    let second = draft.add_paragraph(Anchor::Part(1), None);
    let between = draft.add_paragraph(Anchor::Part(1), Some(first));
    let under = |draft: &Draft| draft.under(&Anchor::Part(1)).map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(under(&draft), [first, between, second]);
    assert!(draft.move_paragraph(second, true));
    assert_eq!(under(&draft), [first, second, between]);
    assert!(!draft.move_paragraph(first, true) && !draft.move_paragraph(between, false));
    assert!(!draft.move_paragraph(elsewhere, true));
    assert!(draft.drop_paragraph(first) && !draft.drop_paragraph(first));
    assert_eq!(under(&draft), [second, between]);
    assert!(
        draft.add_paragraph(Anchor::Part(1), None) > second,
        "a number is not given twice"
    );
}

#[test]
fn the_summary_of_an_older_vault_becomes_paragraphs() {
    let mut reading = Reading::default();
    reading.summary.insert(En, words("One.\n\nTwo.\n\n\n"));
    reading.summary.insert(Fr, words("Un."));
    let mut draft = Draft::default();
    assert!(draft.take_summary(&mut reading));
    assert!(reading.summary.is_empty() && !draft.take_summary(&mut reading));
    let said: Vec<_> = draft
        .paragraphs
        .iter()
        .map(|it| (it.words.get(&En).cloned(), it.words.get(&Fr).cloned()))
        .collect();
    assert_eq!(
        said,
        [(Some(words("One.")), Some(words("Un."))), (Some(words("Two.")), None)]
    );
    assert!(draft.paragraphs[1].lags(Fr) && draft.paragraphs.iter().all(|it| it.behind.is_none()));
}
