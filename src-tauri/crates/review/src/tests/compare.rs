//! Which questions are the same, and what is said of their figures.

use super::support::{entered, id, interview, note, rated, record, study};
use crate::{Comparison, Earlier, Figures, Floor, Of, Relation, Told};
use kit::Bilingual;
use record::{Entered, Passage, Reading};
use std::collections::BTreeMap;

/// `agree` of 40 chose 6 and the others 2; half said yes; a theme was found with so many.
fn figures(agree: u32, found: u32) -> Figures {
    let people = (0..40).map(|at| {
        let rating = rated(Some(if at < agree { 6 } else { 2 }));
        interview([
            ("1.4", entered(Entered::YesNo(at % 2 == 0))),
            ("1.6", entered(Entered::Agreement([("s1".to_owned(), rating)].into()))),
            ("1.1", super::support::noted(vec![super::support::line("said")])),
        ])
    });
    let mut reading = Reading::default();
    let theme = reading.add_theme(note("Waiting"));
    (0..found).for_each(|at| reading.give(Passage::line(record(at), id("1.1"), 0), theme, true));
    let mut told = study(people)
        .release(&reading, "2027", Floor::USUAL, None)
        .figures()
        .clone();
    // Each question has words of its own.
    for question in &mut told.questions {
        let words = format!("What about {} here, then?", question.question);
        question.words = Bilingual::both(words.clone(), words);
    }
    told
}

fn earlier(figures: Figures) -> Earlier {
    Earlier {
        figures,
        relations: BTreeMap::new(),
    }
}

fn relation(words_then: (&str, &str), words_now: (&str, &str)) -> Relation {
    let (mut then, mut now) = (figures(20, 0), figures(20, 0));
    then.questions.retain(|told| told.question == id("1.4"));
    now.questions.retain(|told| told.question == id("1.4"));
    then.questions[0].words = Bilingual::both(words_then.0, words_then.1);
    now.questions[0].words = Bilingual::both(words_now.0, words_now.1);
    Comparison::of(&earlier(then), &now, 10).questions.remove(0).relation
}

#[test]
fn words_say_how_a_question_stands() {
    let (same, reworded, replaced) = (
        Relation::Same(id("1.4")),
        Relation::Reworded(id("1.4")),
        Relation::Replaced(id("1.4")),
    );
    let fr = "Perdez-vous des gens ?";
    let rows = [
        (("Do you lose people?", fr), ("Do you lose people?", fr), &same),
        (
            ("Do you lose people?", fr),
            ("do you  LOSE people", "Perdez-vous des gens\u{202f}?"),
            &same,
        ),
        (("Do you lose people?", fr), ("Do you lose people now?", fr), &reworded),
        (
            ("Do you lose people?", fr),
            ("Do you lose people?", "Est-ce que des gens partent ?"),
            &reworded,
        ),
        (
            ("Do you lose people?", fr),
            ("How many days at the office?", "Combien de jours au bureau ?"),
            &replaced,
        ),
    ];
    for (then, now, wanted) in rows {
        assert_eq!(relation(then, now), *wanted, "{then:?} {now:?}");
    }
}

#[test]
fn a_question_that_moved_is_found_by_its_words() {
    let (mut then, now) = (figures(20, 0), figures(20, 0));
    let moved = then
        .questions
        .iter_mut()
        .find(|told| told.question == id("1.4"))
        .unwrap();
    moved.question = id("7.9");
    let compared = Comparison::of(&earlier(then), &now, 10);
    let asked = compared
        .questions
        .iter()
        .find(|asked| asked.question == id("1.4"))
        .unwrap();
    assert_eq!((&asked.relation, asked.is_chosen), (&Relation::Same(id("7.9")), false));
    assert_eq!(asked.rows.len(), 1);
}

#[test]
fn what_the_lead_says_counts() {
    let now = figures(20, 0);
    let mut then = earlier(figures(14, 0));
    let chosen = |then: &Earlier| {
        let all = Comparison::of(then, &now, 10).questions;
        all.into_iter().find(|asked| asked.question == id("1.6")).unwrap()
    };
    assert_eq!(chosen(&then).of, Some(Of::Agree));
    then.relations.insert(id("1.6"), Relation::Reworded(id("1.6")));
    let asked = chosen(&then);
    assert!(asked.is_chosen && asked.rows.is_empty() && asked.of.is_none() && asked.words_then.is_some());
    then.relations.insert(id("1.6"), Relation::New);
    assert_eq!(chosen(&then).words_then, None);
    // A choice about a question that nobody asked then is passed over.
    then.relations.insert(id("1.6"), Relation::Same(id("9.9")));
    assert_eq!(
        (chosen(&then).relation, chosen(&then).is_chosen),
        (Relation::Same(id("1.6")), false)
    );
}

#[test]
fn shares_have_both_numbers_of_people_and_points() {
    let compared = Comparison::of(&earlier(figures(14, 11)), &figures(20, 13), 10);
    let asked = compared
        .questions
        .iter()
        .find(|asked| asked.question == id("1.6"))
        .unwrap();
    let row = &asked.rows[0];
    assert_eq!(
        (row.then, row.now),
        (Told::People { some: 14, of: 40 }, Told::People { some: 20, of: 40 })
    );
    assert_eq!(
        (row.points(), compared.is_change(15), compared.is_change(-9)),
        (Some(15), true, false)
    );
    // Too few rated the second statement: nothing is told of it.
    assert_eq!((asked.rows[1].then, asked.rows[1].points()), (Told::Hidden, None));
    let theme = &compared.themes[0];
    assert_eq!(
        (theme.then.percent(), theme.now.percent(), theme.points()),
        (Some(28), Some(33), Some(5))
    );
    assert_eq!(compared.one_person(), Some(3));
}

#[test]
fn a_statement_in_other_words_is_not_compared() {
    let mut then = figures(14, 0);
    let told = then
        .questions
        .iter_mut()
        .find(|told| told.question == id("1.6"))
        .unwrap();
    told.entries[0].label = Bilingual::both("Another statement", "Un autre énoncé");
    let compared = Comparison::of(&earlier(then), &figures(20, 0), 10);
    let asked = compared
        .questions
        .iter()
        .find(|asked| asked.question == id("1.6"))
        .unwrap();
    assert_eq!(asked.rows.len(), 1);
}

#[test]
fn below_the_floor_nothing_is_compared() {
    let mut then = figures(14, 11);
    then.participation.interviews = crate::Count::Below(10);
    let compared = Comparison::of(&earlier(then), &figures(20, 13), 10);
    assert!(compared.themes.is_empty() && compared.questions.iter().all(|asked| asked.rows.is_empty()));
    assert_eq!(compared.one_person(), None);
}
