use crate::tests::support::{entered, id, interview, line, note, noted, study};
use crate::{Answers, Search};
use record::{Answer, Entered, Interview, Rated};
use std::collections::BTreeMap;

fn noted_words() -> Answers {
    let words = [
        "le cœur du travail, c’est l’équipe",
        "Éteindre des feux toute la journée",
        "waiting for access, three weeks",
        "AND OR NOT NEAR(\"quoted\" words*)",
    ];
    let why = Rated {
        rating: Some(1),
        why: Some(note("nobody dares to speak")),
    };
    let agreement = Entered::Agreement(BTreeMap::from([("s1".to_owned(), why)]));
    let heard = Answer {
        heard_differently: Some(note("heard weeks, not days")),
        ..Answer::default()
    };
    let mut all: Vec<Interview> = words
        .iter()
        .map(|words| interview([("1.1", noted(vec![line(words)]))]))
        .collect();
    all.push(interview([("1.6", entered(agreement))]));
    all.push(interview([("1.1", heard)]));
    study(all)
}

#[test]
fn words_are_found_however_they_are_typed() {
    let answers = noted_words();
    let search = Search::new(&answers, 3).unwrap();
    let rows = [
        ("coeur", 1),
        ("CŒUR", 1),
        ("equipe", 1),
        ("éteindre", 1),
        ("eteind", 1),
        ("l'équipe", 1),
        ("week", 2),
        ("three weeks", 1),
        ("weeks access", 1),
        ("dares", 1),
        ("NEAR", 1),
        ("quoted AND", 1),
        ("\"", 0),
        ("NEAR(", 1),
        ("* OR *", 1),
        ("words:*", 1),
        ("'; DROP TABLE noted; --", 0),
        ("", 0),
        ("zebra", 0),
        ("\u{0}", 0),
    ];
    for (words, found) in rows {
        assert_eq!(search.find(&answers, words, 50).unwrap().len(), found, "{words:?}");
    }
}

#[test]
fn a_hit_says_which_question_but_not_whose_answer() {
    let answers = noted_words();
    let search = Search::new(&answers, 3).unwrap();
    let question = |words| search.find(&answers, words, 1).unwrap()[0].question.clone();
    assert_eq!(question("dares"), id("1.6"));
    assert_eq!(question("éteindre"), id("1.1"));
}
