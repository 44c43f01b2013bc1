//! The lead forgets the passphrase and has a sheet, or two people have half of one each.

use crate::support::{PHRASE, People, clock, refusal};
use desk::Desk;
use desk::views::{LangView, RecoverForm, Role, SheetsView};
use std::path::Path;

const NEW: &str = "nine borrowed umbrellas drift past the old mill";

fn words(sheets: &SheetsView) -> Vec<String> {
    sheets.sheets.iter().map(|sheet| sheet.words.join(" ")).collect()
}

/// The words that are asked back.
fn typed_back(sheets: &SheetsView) -> String {
    let asked = sheets.sheets.iter().flat_map(|sheet| {
        let word = |at: &u8| sheet.words[usize::from(*at) - 1].clone();
        sheets.typed_back.iter().map(word)
    });
    asked.collect::<Vec<_>>().join(" ")
}

fn recover(people: &People, words: &str, new: &str) -> Result<Desk, &'static str> {
    let mut desk = Desk::at(people.homes.lead.clone(), clock::OURS, true);
    let form = RecoverForm {
        words: words.to_owned(),
        new: new.to_owned(),
    };
    crate::support::patiently(|| desk.vault_recover(form.clone())).map_err(|refused| refused.code)?;
    Ok(desk)
}

#[test]
fn a_sheet_opens_the_vault_once_the_passphrase_is_forgotten() {
    let people = People::of_the_sample();
    assert_eq!(recover(&people, "", NEW).err(), Some("recovery_words"));
    let mut lead = people.lead();
    assert!(!lead.recovery_read().unwrap().has_sheet);
    // Nothing is true before words of it were typed back.
    let drawn = lead.recovery_begin("1").unwrap();
    assert_eq!(
        lead.recovery_confirm("harbour violet").unwrap_err().code,
        "recovery_differs"
    );
    assert!(!lead.recovery_read().unwrap().has_sheet);
    let page = people.path("sheet.html");
    assert!(!lead.recovery_write("0", LangView::En, None).unwrap().is_written);
    assert!(lead.recovery_write("0", LangView::Fr, Some(&page)).unwrap().is_written);
    assert_eq!(
        lead.recovery_write("1", LangView::En, Some(&page)).unwrap_err().code,
        "bad_call"
    );
    let printed = std::fs::read_to_string(&page).unwrap();
    assert!(
        drawn.sheets[0]
            .words
            .iter()
            .all(|word| printed.contains(&format!("<li>{word}</li>")))
    );
    assert!(!printed.contains("<script") && !printed.contains("http://") && !printed.contains("href"));
    let view = lead.recovery_confirm(&typed_back(&drawn)).unwrap();
    assert_eq!((view.has_sheet, &view.name), (true, &drawn.name));
    assert_eq!(
        lead.recovery_confirm(&typed_back(&drawn)).unwrap_err().code,
        "recovery_gone"
    );
    drop(lead);

    let sheet = &words(&drawn)[0];
    assert_eq!(recover(&people, sheet, "password1").err(), Some("passphrase_weak"));
    assert_eq!(
        refusal(&people.homes.lead, Role::Review, PHRASE),
        None,
        "nothing was changed by a refusal"
    );
    let mut desk = recover(&people, sheet, NEW).unwrap();
    assert_eq!(desk.leading().unwrap().lead_state().unwrap().machines.len(), 2);
    drop(desk);
    assert_eq!(
        refusal(&people.homes.lead, Role::Review, PHRASE).unwrap().code,
        "wrong_passphrase"
    );
    assert_eq!(refusal(&people.homes.lead, Role::Review, NEW), None);
    // The words lie nowhere in the lead's folder, in no form.
    let named = drawn.sheets[0].words[..6].join(" ");
    let (_, hits) = desk::scan(&people.homes.lead.vault(Role::Review), &[named].into()).unwrap();
    assert!(hits.is_empty(), "{hits:?}");
}

#[test]
fn two_persons_open_it_together_and_neither_alone() {
    let people = People::of_the_sample();
    let mut lead = people.lead();
    let first = lead.recovery_begin("1").unwrap();
    lead.recovery_confirm(&typed_back(&first)).unwrap();
    let drawn = lead.recovery_begin("2").unwrap();
    assert_eq!(drawn.sheets.len(), 2);
    lead.recovery_confirm(&typed_back(&drawn)).unwrap();
    drop(lead);
    let halves = words(&drawn);
    for alone in [&halves[0], &halves[1], &words(&first)[0]] {
        assert_eq!(recover(&people, alone, NEW).err(), Some("recovery_wrong"));
    }
    recover(&people, &format!("{}\n{}", halves[1], halves[0]), NEW).unwrap();
}

#[test]
fn no_interviewer_has_a_second_way_in_and_a_lock_forgets_a_drawn_sheet() {
    let people = People::of_the_sample();
    assert_eq!(people.machine(0).recovery_begin("1").err().unwrap().code, "locked");
    let mut lead = people.lead();
    let drawn = lead.recovery_begin("2").unwrap();
    lead.close();
    crate::support::patiently(|| lead.vault_unlock(Role::Review, PHRASE)).unwrap();
    assert_eq!(
        lead.recovery_confirm(&typed_back(&drawn)).unwrap_err().code,
        "recovery_gone"
    );
    assert_eq!(lead.recovery_begin("3").err().unwrap().code, "bad_call");
    assert_eq!(
        lead.recovery_write("0", LangView::En, Some(Path::new("/nowhere/x")))
            .unwrap_err()
            .code,
        "recovery_gone"
    );
}
