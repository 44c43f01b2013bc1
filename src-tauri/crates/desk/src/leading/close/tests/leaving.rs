//! What leaves for other programs.

use super::study;
use record::ReleaseKind;
use std::fs;

#[test]
fn too_few_interviews_leave_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut lead = study(&folder, 9);
    assert!(!lead.exports_read().unwrap().can_leave);
    let place = folder.path().join("answers.csv");
    for what in ["answers_csv", "answers_xlsx", "project"] {
        assert_eq!(lead.export_write(what, "en", Some(&place)).unwrap_err().code, "too_few");
    }
    assert!(!place.exists() && lead.draft.releases.is_empty());
}

#[test]
fn what_left_is_kept_and_is_said_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut lead = study(&folder, 14);
    let view = lead.exports_read().unwrap();
    assert!(view.can_leave && view.lines > 100 && view.named > 0);
    for (what, name) in [("answers_csv", "a.csv"), ("project", "a.qdpx")] {
        assert!(!lead.export_write(what, "fr", None).unwrap().is_written);
        assert!(
            lead.export_write(what, "fr", Some(&folder.path().join(name)))
                .unwrap()
                .is_written
        );
    }
    let text = fs::read_to_string(folder.path().join("a.csv")).unwrap();
    assert_eq!(text.lines().count() as u32, view.lines + 1);
    assert!(text.starts_with("\u{feff}question,nature,"));
    let kinds: Vec<ReleaseKind> = lead.draft.releases.iter().map(|release| release.kind).collect();
    assert_eq!(kinds, [ReleaseKind::Answers, ReleaseKind::Project]);
    let released: Vec<String> = lead
        .close_read()
        .unwrap()
        .released
        .into_iter()
        .map(|it| it.what)
        .collect();
    assert_eq!(released, ["answers", "project"]);
    assert_eq!(
        lead.export_write("everything", "en", Some(&folder.path().join("x")))
            .unwrap_err()
            .code,
        "bad_call"
    );
}
