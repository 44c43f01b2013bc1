//! Whatever is done, taking it back gives what was.

use super::samples::*;
use crate::*;
use kit::Lang;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Deed {
    Make,
    Drop(usize),
    Rename(usize),
    Swap(usize),
    Give(u32, usize, bool),
    Quote(u32, bool),
    Paraphrase(usize),
    Memo(u32, bool),
    Summary(bool),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        Just(Deed::Make),
        (0..6_usize).prop_map(Deed::Drop),
        (0..6_usize).prop_map(Deed::Rename),
        (0..6_usize).prop_map(Deed::Swap),
        (0..40_u32, 0..6_usize, any::<bool>()).prop_map(|(at, theme, given)| Deed::Give(at, theme, given)),
        (0..40_u32, any::<bool>()).prop_map(|(at, chosen)| Deed::Quote(at, chosen)),
        (0..6_usize).prop_map(Deed::Paraphrase),
        (0..4_u32, any::<bool>()).prop_map(|(at, there)| Deed::Memo(at, there)),
        any::<bool>().prop_map(Deed::Summary),
    ]
}

/// Lines, spans and whole answers of four interviews.
fn passage(at: u32) -> Passage {
    let line = at / 4 % 3;
    Passage {
        record: RecordId::from_bytes([at as u8 % 4; 16]),
        question: question(["2.1", "3.1"][at as usize % 2]),
        spot: match at / 12 {
            0 => Spot::Line(line),
            1 => Spot::Span {
                line,
                from: at,
                to: at + 3,
            },
            _ => Spot::Answer,
        },
    }
}

fn pick<T>(list: &mut [T], at: usize) -> Option<&mut T> {
    let len = list.len();
    list.get_mut(at.checked_rem(len)?)
}

fn apply(reading: &mut Reading, deed: &Deed) {
    match *deed {
        Deed::Make => drop(reading.add_theme(words("waiting"))),
        Deed::Drop(at) => {
            // A theme goes with everything that was given.
            if let Some(id) = pick(&mut reading.themes, at).map(|theme| theme.id) {
                reading.themes.retain(|theme| theme.id != id);
                reading
                    .codings
                    .values_mut()
                    .for_each(|given| given.retain(|theme| *theme != id));
                reading.codings.retain(|_, given| !given.is_empty());
            }
        }
        Deed::Rename(at) => {
            if let Some(theme) = pick(&mut reading.themes, at) {
                theme.name = words("slow");
                theme.colour = (theme.colour + 1) % COLOURS;
            }
        }
        Deed::Swap(at) if reading.themes.len() > 1 => {
            let at = at % (reading.themes.len() - 1);
            reading.themes.swap(at, at + 1);
        }
        Deed::Swap(_) => {}
        Deed::Give(at, theme, given) => {
            if let Some(theme) = pick(&mut reading.themes, theme).map(|theme| theme.id) {
                reading.give(passage(at), theme, given);
            }
        }
        Deed::Quote(at, chosen) => reading.quote(passage(at), chosen),
        Deed::Paraphrase(at) => {
            if let Some(quote) = pick(&mut reading.quotes, at) {
                quote.instead.insert(Lang::Fr, words("en bref"));
            }
        }
        Deed::Memo(at, true) => drop(reading.memos.insert(question(&format!("2.{at}")), words("look again"))),
        Deed::Memo(at, false) => drop(reading.memos.remove(&question(&format!("2.{at}")))),
        Deed::Summary(true) => drop(reading.summary.insert(Lang::En, words("they wait"))),
        Deed::Summary(false) => drop(reading.summary.remove(&Lang::En)),
    }
}

/// Numbers of themes are never given twice: that alone does not go back.
fn same(a: &Reading, b: &Reading) -> bool {
    let counted = Reading {
        last_theme: b.last_theme,
        ..a.clone()
    };
    counted == *b
}

proptest! {
    #[test]
    fn any_steps_are_undone_and_done_again(deeds in prop::collection::vec(deed(), 1..30)) {
        let mut reading = Reading::default();
        let mut states = vec![reading.clone()];
        let mut back = Vec::new();
        for deed in &deeds {
            let before = reading.clone();
            apply(&mut reading, deed);
            match ReadingPatch::between(&before, &reading) {
                Some(patch) => {
                    back.push(patch);
                    states.push(reading.clone());
                }
                None => prop_assert!(same(&before, &reading)),
            }
        }
        let mut forth = Vec::new();
        while let Some(patch) = back.pop() {
            prop_assert!(same(&reading, &states[back.len() + 1]));
            forth.push(patch.swap(&mut reading));
        }
        prop_assert!(same(&reading, &states[0]));
        for state in &states[1..] {
            forth.pop().unwrap().swap(&mut reading);
            prop_assert!(same(&reading, state));
        }
    }

    #[test]
    fn the_quick_way_for_a_line_remembers_the_same(
        deeds in prop::collection::vec(deed(), 1..20), at in 0..40_u32, theme in 0..6_usize, given in any::<bool>()
    ) {
        let mut reading = Reading::default();
        apply(&mut reading, &Deed::Make);
        deeds.iter().for_each(|deed| apply(&mut reading, deed));
        let before = reading.clone();
        let patch = ReadingPatch::of_passages(&reading, &[passage(at)]);
        apply(&mut reading, &Deed::Give(at, theme, given));
        match patch.kept(&reading) {
            Some(patch) => drop(patch.swap(&mut reading)),
            None => prop_assert_eq!(&before, &reading),
        }
        prop_assert_eq!(&before, &reading);
    }
}

#[test]
fn a_step_says_what_it_was() {
    let rows: [(&[Deed], Deed, StepKind); 8] = [
        (&[], Deed::Make, StepKind::ThemeMade),
        (&[Deed::Make], Deed::Give(0, 0, true), StepKind::ThemeGiven),
        (
            &[Deed::Make, Deed::Give(0, 0, true)],
            Deed::Give(0, 0, false),
            StepKind::ThemeTaken,
        ),
        (&[Deed::Make, Deed::Give(0, 0, true)], Deed::Drop(0), StepKind::Themes),
        (&[Deed::Make], Deed::Rename(0), StepKind::Themes),
        (&[], Deed::Quote(0, true), StepKind::QuoteChosen),
        (&[Deed::Quote(0, true)], Deed::Quote(0, false), StepKind::QuoteDropped),
        (&[], Deed::Memo(0, true), StepKind::Memo),
    ];
    for (before, deed, kind) in rows {
        let mut reading = Reading::default();
        before.iter().for_each(|deed| apply(&mut reading, deed));
        let was = reading.clone();
        apply(&mut reading, &deed);
        let patch = ReadingPatch::between(&was, &reading).unwrap();
        assert_eq!(patch.kind(&reading), kind, "{deed:?}");
    }
}

#[test]
fn what_left_and_what_was_looked_at_stays() {
    let before = super::draft_samples::draft();
    let mut after = before.clone();
    after.paragraphs.remove(0);
    after.actions.clear();
    after.earlier = None;
    let patch = DraftPatch::between(&before, &after).unwrap();
    assert_eq!(patch.kind(), StepKind::Paragraphs);
    // Between the step and its undoing, somebody looked at an interview and something left.
    after.looks.push(before.looks[0].clone());
    after.releases.push(before.releases[0].clone());
    let again = patch.swap(&mut after);
    assert_eq!(
        (&after.paragraphs, &after.actions, &after.earlier),
        (&before.paragraphs, &before.actions, &before.earlier)
    );
    assert_eq!(
        (after.looks.len(), after.releases.len()),
        (before.looks.len() + 1, before.releases.len() + 1)
    );
    again.swap(&mut after);
    assert!(after.actions.is_empty() && after.earlier.is_none());

    let mut looked = before.clone();
    looked.looks.clear();
    looked.nil_checks.clear();
    looked.allowed.clear();
    looked.releases.clear();
    assert!(
        DraftPatch::between(&before, &looked).is_none(),
        "what happened is no step"
    );
}
