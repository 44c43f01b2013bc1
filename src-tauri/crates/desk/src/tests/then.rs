//! An earlier edition comes in as a file or as a vault, and what left before guards what leaves next.

use super::names::words;
use crate::demo::Table;
use crate::invented::{self, Dice};
use crate::views::CodebookView;
use crate::{Clock, Leading, files};
use record::Month;
use redact::Redactor;
use std::path::Path;
use tempfile::TempDir;
use vault::Passphrase;

const PHRASE: &str = "seventeen violet kettles hum without a reason";

/// A study of so many invented interviews, read once.
pub fn study(dir: &Path, interviews: u32) -> Leading {
    let folders = ["lead", "a", "b"].map(|name| dir.join(name));
    let passphrase = Passphrase::from_typed(PHRASE.to_owned()).unwrap();
    let mut table = Table::set_at(dir, &folders, &passphrase, kit::sample(), Clock::SYSTEM).unwrap();
    more(&mut table.lead, interviews);
    table.lead.read_first(interviews).unwrap();
    table.lead
}

fn more(lead: &mut Leading, interviews: u32) {
    let kit = kit::sample();
    let of = lead.study_and_kit().unwrap();
    let (mut dice, redactor) = (Dice::new(u64::from(interviews)), Redactor::new());
    let one = |_| {
        let invented = invented::interview(&kit, &mut dice);
        invented::session(&kit, &invented, of, &redactor)
    };
    lead.lay_in((0..interviews).map(one).collect()).unwrap();
}

fn month() -> Month {
    Month::new(2027, 3).unwrap()
}

/// What is kept in a vault, byte by byte.
fn bytes(folder: &Path) -> Vec<Vec<u8>> {
    ["root.bin", "keys.bin", "vault.db"]
        .map(|name| std::fs::read(folder.join(name)).unwrap())
        .into()
}

#[test]
fn a_file_of_figures_is_the_earlier_edition() {
    let (then, now) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut before = study(then.path(), 30);
    let mut lead = study(now.path(), 40);
    assert!(lead.then_read().unwrap().earlier.is_none());
    assert_eq!(lead.relation_set("1.1", "new", "").unwrap_err().code, "no_earlier");
    for format in ["json", "csv"] {
        let place = then.path().join(format!("figures.{format}"));
        assert!(!before.figures_write(format, false, month(), None).unwrap().is_written);
        before.figures_write(format, false, month(), Some(&place)).unwrap();
        lead.earlier_file(None).unwrap();
        lead.earlier_file(Some(&place)).unwrap();
        let view = lead.then_read().unwrap();
        assert_eq!(view.earlier.unwrap().interviews, Some(30));
        assert_eq!(view.comparable as usize, view.questions.len());
        assert!(
            view.questions
                .iter()
                .all(|asked| asked.relation == "same" && !asked.is_chosen)
        );
        let rows = view
            .questions
            .iter()
            .flat_map(|asked| &asked.rows)
            .filter(|row| row.points.is_some());
        assert!(rows.clone().count() > 0);
        assert!(
            rows.clone()
                .all(|row| row.svg.is_some() && row.then.is_some() && row.now.is_some())
        );
        assert!(!view.themes.is_empty());
    }
    lead.earlier_drop().unwrap();
    assert!(lead.then_read().unwrap().earlier.is_none());
}

#[test]
fn what_the_edition_before_found_begins_the_codebook() {
    let (then, now) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (mut before, mut lead) = (study(then.path(), 30), study(now.path(), 30));
    let [first, second, third] = [0, 1, 2].map(|at| before.codebook_read().unwrap().themes[at].theme);
    before.theme_move(second, third).unwrap();
    before.theme_move(first, second).unwrap();
    let told = outline(&before.codebook_read().unwrap());
    assert_eq!(told.iter().map(|(depth, _)| *depth).max(), Some(2));
    let place = then.path().join("figures.json");
    before.figures_write("json", false, month(), Some(&place)).unwrap();
    // Somebody's file may tell a part before its whole.
    let mut file: serde_json::Value = serde_json::from_slice(&std::fs::read(&place).unwrap()).unwrap();
    file["themes"].as_array_mut().unwrap().reverse();
    std::fs::write(&place, file.to_string()).unwrap();

    for (_, theme) in outline(&lead.codebook_read().unwrap()) {
        let all = lead.codebook_read().unwrap().themes;
        let id = all.iter().find(|it| it.name == theme).unwrap().theme;
        lead.theme_remove(id).unwrap();
    }
    assert_eq!(lead.codebook_read().unwrap().earlier, 0);
    assert!(
        lead.codebook_begin().unwrap().themes.is_empty(),
        "there is no earlier edition yet"
    );
    lead.earlier_file(Some(&place)).unwrap();
    assert_eq!(lead.codebook_read().unwrap().earlier as usize, told.len());
    let view = lead.codebook_begin().unwrap();
    assert_eq!(outline(&view), told);
    assert!(
        view.themes.iter().all(|theme| theme.statements == 0),
        "names come, and nothing that was read"
    );
    assert_eq!(view.earlier, 0);
    // What is here by now is not brought a second time.
    assert_eq!(outline(&lead.codebook_begin().unwrap()), told);
    lead.theme_remove(view.themes.iter().find(|it| it.depth == 2).unwrap().theme)
        .unwrap();
    assert_eq!(lead.codebook_read().unwrap().earlier, 1);
    assert_eq!(outline(&lead.codebook_begin().unwrap()), told);
    lead.step_undo().unwrap();
    assert_eq!(lead.codebook_read().unwrap().earlier, 1);
}

/// How deep each theme stands, and its name.
fn outline(view: &CodebookView) -> Vec<(u32, String)> {
    view.themes
        .iter()
        .map(|theme| (theme.depth, theme.name.clone()))
        .collect()
}

#[test]
fn names_in_a_file_of_figures_are_taken_out() {
    let dir = TempDir::new().unwrap();
    let mut lead = study(dir.path(), 40);
    let place = dir.path().join("figures.json");
    lead.figures_write("json", false, month(), Some(&place)).unwrap();
    let text = std::fs::read_to_string(&place).unwrap();
    assert!(text.contains("Waiting / Attente"));
    files::write(
        &place,
        text.replace("Waiting / Attente", "What Priyanka Bhattacharya said")
            .as_bytes(),
    )
    .unwrap();
    lead.earlier_file(Some(&place)).unwrap();
    // EXPOSE: a test looks whether the name is gone.
    let kept = lead.draft().earlier.as_ref().unwrap().figures.themes[0]
        .name
        .expose()
        .to_owned();
    assert!(kept.starts_with("What [") && !kept.contains("Priyanka"), "{kept}");
}

#[test]
fn what_is_no_file_of_figures_changes_nothing() {
    let dir = TempDir::new().unwrap();
    let mut lead = study(dir.path(), 12);
    for (text, code) in [
        ("a,b\n", "not_figures"),
        ("{\"format\":\"subrosa-figures\",\"version\":7}", "figures_newer"),
        ("{\"format\":\"subrosa-figures\",\"version\":1}", "figures_unreadable"),
        (
            "{\"format\":\"subrosa-figures\",\"version\":1,\"floor\":0,\"interviews\":12}",
            "figures_contradict",
        ),
    ] {
        let place = dir.path().join("x.json");
        files::write(&place, text.as_bytes()).unwrap();
        assert_eq!(lead.earlier_file(Some(&place)).unwrap_err().code, code);
        assert!(lead.then_read().unwrap().earlier.is_none());
    }
}

#[test]
fn another_vault_is_looked_at_and_closed_as_it_was() {
    let (then, now) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let before = study(then.path(), 30);
    let mut lead = study(now.path(), 40);
    let folder = then.path().join("lead");
    assert_eq!(lead.earlier_unlock(words(PHRASE)).unwrap_err().code, "bad_call");
    assert!(!lead.earlier_folder(None));
    assert!(lead.earlier_folder(Some(folder.clone())));
    assert_eq!(lead.earlier_unlock(words(PHRASE)).unwrap_err().code, "open_elsewhere");
    drop(before);
    let kept = bytes(&folder);
    assert_eq!(
        lead.earlier_unlock(words("another phrase")).unwrap_err().code,
        "wrong_passphrase"
    );
    lead.earlier_unlock(words(PHRASE)).unwrap();
    assert!(bytes(&folder) == kept, "nothing was written");
    let view = lead.then_read().unwrap();
    assert_eq!(view.earlier.unwrap().interviews, Some(30));
    assert!(view.comparable > 0);
    // It is closed: its own lead can open it again.
    let passphrase = Passphrase::from_typed(PHRASE.to_owned()).unwrap();
    drop(crate::cabinet::Cabinet::unlock(&folder, &passphrase).unwrap());

    // An interviewer's vault tells nothing, and neither does a copy of the study that is open.
    lead.earlier_folder(Some(then.path().join("a")));
    assert_eq!(lead.earlier_unlock(words(PHRASE)).unwrap_err().code, "other_role");
    drop(lead);
    let (own, copy) = (now.path().join("lead"), now.path().join("copy"));
    std::fs::create_dir(&copy).unwrap();
    for file in std::fs::read_dir(&own).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), copy.join(file.file_name())).unwrap();
    }
    let (cabinet, found) = crate::cabinet::Cabinet::unlock(&own, &passphrase).unwrap();
    let mut lead = Leading::open(cabinet, crate::Clock::SYSTEM, found).unwrap();
    lead.earlier_folder(Some(copy));
    assert_eq!(lead.earlier_unlock(words(PHRASE)).unwrap_err().code, "earlier_same");
}

#[test]
fn the_lead_overrules_the_words() {
    let dir = TempDir::new().unwrap();
    let mut lead = study(dir.path(), 40);
    let place = dir.path().join("figures.json");
    lead.figures_write("json", false, month(), Some(&place)).unwrap();
    lead.earlier_file(Some(&place)).unwrap();
    let asked = |lead: &mut Leading| lead.then_read().unwrap().questions.remove(0);
    let first = asked(&mut lead).question;
    lead.relation_set(&first, "reworded", &first).unwrap();
    let said = asked(&mut lead);
    assert_eq!(
        (said.relation.as_str(), said.is_chosen, said.rows.len()),
        ("reworded", true, 0)
    );
    assert!(said.words_then.is_some());
    lead.relation_set(&first, "new", "").unwrap();
    assert!(asked(&mut lead).words_then.is_none());
    lead.relation_set(&first, "words", "").unwrap();
    assert_eq!(
        (asked(&mut lead).relation.as_str(), asked(&mut lead).is_chosen),
        ("same", false)
    );
    for (question, relation, then) in [
        (first.as_str(), "same", "99.9"),
        ("99.9", "new", ""),
        (first.as_str(), "x", ""),
    ] {
        assert_eq!(
            lead.relation_set(question, relation, then).unwrap_err().code,
            "bad_call"
        );
    }
}

#[test]
fn what_left_before_guards_what_leaves_next() {
    let dir = TempDir::new().unwrap();
    let mut lead = study(dir.path(), 30);
    let (first, second) = (dir.path().join("1.json"), dir.path().join("2.json"));
    lead.figures_write("json", false, month(), Some(&first)).unwrap();
    more(&mut lead, 2);
    let refused = lead.figures_write("json", false, month(), Some(&second)).unwrap_err();
    assert_eq!(refused.code, "figures_clash");
    assert!(!second.exists());
    lead.figures_write("json", true, month(), Some(&second)).unwrap();
    assert_eq!(std::fs::read(&first).unwrap(), std::fs::read(&second).unwrap());
    assert_eq!(lead.draft().releases.len(), 2);
}
