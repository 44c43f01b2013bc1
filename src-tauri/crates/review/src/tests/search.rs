use crate::tests::support::{entered, id, interview, line, note, noted, record, study};
use crate::{Answers, Search};
use proptest::prelude::*;
use record::{Answer, Entered, Interview, Rated, Reading, Spot};
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

fn found(answers: &Answers, words: &str) -> u32 {
    Search::new(answers).find(words, 50, 3).lines
}

#[test]
fn words_are_found_however_they_are_typed() {
    let answers = noted_words();
    let rows = [
        ("coeur", 1),
        ("CŒUR", 1),
        ("equipe", 1),
        ("éteindre", 1),
        ("e\u{301}teindre", 1),
        ("eteind", 1),
        ("l'équipe", 1),
        ("c’est l", 1),
        ("quipe", 0),
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
    for (words, lines) in rows {
        assert_eq!(found(&answers, words), lines, "{words:?}");
    }
}

#[test]
fn a_phrase_is_found_as_it_stands() {
    let answers = noted_words();
    let rows = [
        ("\"three weeks\"", 1),
        ("\"weeks three\"", 0),
        ("\"for access three\"", 1),
        ("\"three week\"", 0),
        ("\"three week", 1),
        ("« coeur du travail »", 1),
        ("“coeur du travail” equipe", 1),
        ("“coeur du travail” feux", 0),
        ("\"heard weeks\" \"not days\"", 1),
    ];
    for (words, lines) in rows {
        assert_eq!(found(&answers, words), lines, "{words:?}");
    }
}

#[test]
fn a_hit_leads_to_its_line_and_its_question_but_to_nobody() {
    let answers = noted_words();
    let search = Search::new(&answers);
    let hit = |words| search.find(words, 9, 3).opening.at(0, 0).unwrap();
    assert_eq!(
        (hit("dares").question, hit("dares").spot),
        (id("1.6"), Spot::Why("s1".into()))
    );
    assert_eq!(
        (hit("éteindre").question, hit("éteindre").spot),
        (id("1.1"), Spot::Line(0))
    );
    assert_eq!(hit("heard").spot, Spot::HeardDifferently);
    let hits = search.find("dares", 9, 3);
    let wall = answers.wall(&hits.opening, &Reading::default());
    // EXPOSE: the test compares words.
    assert_eq!(wall[0].lines[0].line.text.expose(), "nobody dares to speak");
}

#[test]
fn hits_stand_by_question_and_in_another_order_each_time() {
    let one = |_| {
        interview([
            ("1.7", noted(vec![line("waiting")])),
            ("1.1", noted(vec![line("waiting"), line("waiting")])),
        ])
    };
    let answers = study((0..20).map(one));
    let search = Search::new(&answers);
    let order = |seed| {
        let hits = search.find("wait", 1000, seed);
        assert_eq!((hits.lines, hits.shown, hits.opening.len()), (60, 60, 40));
        (0..40).map(|at| hits.opening.at(at, 0).unwrap()).collect::<Vec<_>>()
    };
    let (first, second) = (order(1), order(2));
    assert!(first.iter().take(20).all(|passage| passage.question == id("1.1")));
    assert_ne!(first, second, "the order told whose interview came first");
    let few = search.find("wait", 25, 1);
    assert_eq!((few.lines, few.shown), (60, 25));
}

#[test]
fn a_name_that_was_struck_is_not_found_any_more() {
    let before = interview([("1.1", noted(vec![line("the lighthouse was first")]))]);
    let after = interview([("1.1", noted(vec![line("the tower was first")]))]);
    let mut answers = study([before]);
    let mut search = Search::new(&answers);
    let lines = |search: &Search, words| search.find(words, 9, 1).lines;
    assert_eq!(lines(&search, "lighthouse"), 1);
    search.replace(record(0), record(7), &after);
    answers.replace(record(0), record(7), after);
    assert_eq!((lines(&search, "lighthouse"), lines(&search, "tower")), (0, 1));
    assert_eq!(search.find("first", 9, 1).opening.at(0, 0).unwrap().record, record(7));
}

proptest! {
    /// Whatever stands in a line, its words and their beginnings find it.
    #[test]
    fn every_word_of_a_line_finds_it(text in "[a-zéœÆ0-9 ’'«»\u{301}😀ﬁ𝒳\\-]{1,40}", cut in 1..6_usize) {
        let answers = study([interview([("1.1", noted(vec![line("something else"), line(&text)]))])]);
        // EXPOSE: what was noted, after the door.
        let noted = answers.words(&record::Passage::line(record(0), id("1.1"), 1)).unwrap().expose().to_owned();
        let search = Search::new(&answers);
        for word in noted.split(|letter: char| !letter.is_alphanumeric() && letter != '\u{301}').filter(|word| word.chars().any(char::is_alphanumeric)) {
            let begun: String = word.chars().take(cut).collect();
            if !begun.chars().any(char::is_alphanumeric) {
                continue;
            }
            prop_assert!(search.find(word, 9, 1).lines >= 1, "{word:?} in {noted:?}");
            prop_assert!(search.find(&begun, 9, 1).lines >= 1, "{begun:?} in {noted:?}");
        }
let phrase = noted.replace(['«', '»'], " ");
        let lines = search.find(&format!("\"{phrase}\""), 9, 1).lines;
        prop_assert!(lines == 1 || !phrase.chars().any(char::is_alphanumeric), "{phrase:?}");
    }
}
