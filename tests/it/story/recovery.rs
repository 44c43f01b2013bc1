//! The lead forgets the passphrase and has a sheet, or two people have half of one each.

use crate::support::{PHRASE, People, clock, refusal};
use desk::Desk;
use desk::views::{LangView, RecoverForm, Role, SheetsView};
use std::collections::BTreeSet;
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

/// What a camera reads of the code on a printed page: its squares on white, some pixels each, read by another's decoder.
fn scanned(page: &str) -> String {
    const PIXELS: usize = 4;
    let between = |from: &str, to: &str| {
        let rest = page.split_once(from).expect("the page has a code").1;
        rest.split_once(to).expect("it ends").0
    };
    let number = |text: &str| text.parse::<i64>().expect("a whole number");
    let seen: Vec<i64> = between("viewBox=\"", "\"").split(' ').map(number).collect();
    let [left, top, width, height] = seen[..] else {
        panic!("a view box has four numbers: {seen:?}")
    };
    let squares = between("<path d=\"", "\"")
        .split("h1v1h-1z")
        .filter(|square| !square.is_empty());
    let place = |square: &str| {
        let (x, y) = square.trim_start_matches('M').split_once(' ').expect("two numbers");
        (number(x) - left, number(y) - top)
    };
    let dark: BTreeSet<(i64, i64)> = squares.map(place).collect();
    let module = |at: usize| (at / PIXELS) as i64;
    let shade = |x, y| if dark.contains(&(module(x), module(y))) { 0 } else { 255 };
    let size = [width, height].map(|modules| modules as usize * PIXELS);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size[0], size[1], shade);
    let codes = picture.detect_grids();
    assert_eq!(codes.len(), 1, "one code on the page");
    codes[0].decode().expect("it can be read").1
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
    assert_eq!(scanned(&printed), words(&drawn)[0]);
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
