//! The quote check: what settles a quote, and what is released.

use super::support::*;
use crate::{Answers, Floor, QuoteCheck, QuoteRules, Unsettled};
use kit::Lang;
use record::{Concern, NoteText, Passage, Reading, Spot};
use std::ops::Range;

fn nothing(_: &NoteText) -> Vec<Range<usize>> {
    vec![]
}

const RULES: QuoteRules<'static> = QuoteRules {
    each: 2,
    rare_below: 5,
    floor: Floor::USUAL,
    suspects: &nothing,
};

/// Twelve interviews in each language. The first, or the first French one, says these words as its own.
fn said(lang: Lang, words: &[&str]) -> (Answers, Reading) {
    let first = if lang == Lang::En { 0 } else { 12 };
    let interviews = (0..24).map(|at| {
        let own = |words: &&str| record::Line {
            own_words: true,
            ..line(words)
        };
        let lines = if at == first {
            words.iter().map(own).collect()
        } else {
            vec![line("the SSC migration again, la paperasse")]
        };
        let mut held = interview([("1.1", noted(lines))]);
        held.lang = Some(if at < 12 { Lang::En } else { Lang::Fr });
        held
    });
    let answers = study(interviews);
    let mut reading = Reading::default();
    for at in 0..words.len() as u32 {
        reading.quote(Passage::line(record(first), id("1.1"), at), true);
    }
    (answers, reading)
}

/// What was found and the words it is about.
fn found(check: &QuoteCheck<'_>) -> Vec<(Concern, Vec<String>)> {
    let words = |found: &crate::Found| {
        let text = check.printed[&found.lang].text.expose();
        found.words.iter().map(|range| text[range.clone()].to_owned()).collect()
    };
    check.found.iter().map(|one| (one.concern, words(one))).collect()
}

pub(super) fn look(lang: Lang, words: &str) -> Vec<(Concern, Vec<String>)> {
    let (answers, reading) = said(lang, &[words]);
    found(&answers.quotes(&reading, &RULES)[0])
}

#[test]
fn the_redactor_of_the_desk_is_heard() {
    let (answers, reading) = said(
        Lang::En,
        &[
            "granite asked again",
            "the one who keeps the forms alive",
            "we asked again",
        ],
    );
    let knows = |text: &NoteText| {
        let find = |words: &str| text.expose().find(words).map(|at| at..at + words.len());
        ["granite", "the one who keeps the forms alive", "asked"]
            .iter()
            .filter_map(|words| find(words))
            .collect()
    };
    let rules = QuoteRules {
        suspects: &knows,
        each: 3,
        ..RULES
    };
    let heard: Vec<_> = answers.quotes(&reading, &rules).iter().map(found).collect();
    let one = |concern, words: &str| (concern, vec![words.to_owned()]);
    assert_eq!(heard[0], [one(Concern::ProperNoun, "granite")]);
    assert_eq!(heard[1], [one(Concern::RoleClue, "the one who keeps the forms alive")]);
    assert_eq!(heard[2], [], "a word that everybody says is nobody's name");
}

#[test]
fn the_third_quote_of_a_voice_is_held_up_until_one_is_dropped() {
    let (answers, mut reading) = said(Lang::En, &["we wait", "we ask again", "we start on paper"]);
    let third: Vec<_> = answers
        .quotes(&reading, &RULES)
        .iter()
        .map(|check| check.is_settled())
        .collect();
    assert_eq!(third, [true, true, false]);
    assert_eq!(
        answers.settle(&reading, &RULES).unwrap_err(),
        Unsettled(vec![(2, id("1.1"))])
    );
    assert!(answers.settle(&reading, &QuoteRules { each: 3, ..RULES }).is_ok());
    reading.quotes.remove(0);
    assert!(answers.settle(&reading, &RULES).is_ok());
}

#[test]
fn what_is_printed_is_looked_at_again() {
    let (answers, mut reading) = said(Lang::En, &["we keep the mainframe alive"]);
    assert!(answers.settle(&reading, &RULES).is_err());
    let say = |reading: &mut Reading, lang, words: &str| drop(reading.quotes[0].instead.insert(lang, note(words)));

    say(&mut reading, Lang::En, "they keep an old system alive");
    let checks = answers.quotes(&reading, &RULES);
    assert!(checks[0].is_settled(), "{:?}", found(&checks[0]));
    assert!(
        !checks[0].printed[&Lang::En].in_marks,
        "a paraphrase stands without quotation marks"
    );
    assert_eq!(
        checks[0].printed[&Lang::Fr].lang,
        Lang::En,
        "the noted words are printed nowhere"
    );

    say(&mut reading, Lang::Fr, "on garde le mainframe en vie à Moncton");
    let checks = answers.quotes(&reading, &RULES);
    let concerns: Vec<_> = checks[0]
        .found
        .iter()
        .map(|found| (found.concern, found.lang))
        .collect();
    assert_eq!(
        concerns,
        [(Concern::RareWord, Lang::Fr), (Concern::ProperNoun, Lang::Fr)]
    );

    reading.quotes[0]
        .allowed
        .extend([Concern::RareWord, Concern::ProperNoun]);
    assert!(answers.settle(&reading, &RULES).is_ok(), "the lead may allow it");
}

#[test]
fn a_translation_keeps_the_marks_and_a_blur_too() {
    let (answers, mut reading) = said(Lang::En, &["we keep the mainframe alive"]);
    reading.quotes[0]
        .instead
        .insert(Lang::Fr, note("on garde la machine en vie"));
    let checks = answers.quotes(&reading, &RULES);
    assert!(checks[0].printed.values().all(|printed| printed.in_marks));

    let blurred = checks[0].printed[&Lang::En].blurred(&checks[0].marked(Lang::En));
    assert_eq!(blurred, "we keep the […] alive");
    reading.quotes[0].instead.insert(Lang::En, note(&blurred));
    let checks = answers.quotes(&reading, &RULES);
    assert!(checks[0].is_settled() && checks[0].printed.values().all(|printed| printed.in_marks));

    for no_quote in ["we feed the […] alive", "we keep the alive", "the […] we keep alive"] {
        reading.quotes[0].instead.insert(Lang::En, note(no_quote));
        assert!(
            !answers.quotes(&reading, &RULES)[0].printed[&Lang::En].in_marks,
            "{no_quote}"
        );
    }
}

#[test]
fn a_language_that_few_chose_is_a_clue_until_the_quote_stands_in_both() {
    let few = (0..20).map(|at| {
        let mut held = interview([("1.1", noted(vec![line("on attend, we wait")]))]);
        held.lang = Some(if at < 9 { Lang::Fr } else { Lang::En });
        held
    });
    let answers = study(few);
    let mut reading = Reading::default();
    reading.quote(Passage::line(record(0), id("1.1"), 0), true);
    reading.quote(Passage::line(record(15), id("1.1"), 0), true);
    let concerns = |reading: &Reading| {
        answers
            .quotes(reading, &RULES)
            .iter()
            .map(|check| check.found.iter().map(|f| f.concern).collect())
            .collect::<Vec<Vec<_>>>()
    };
    assert_eq!(concerns(&reading), [vec![Concern::LanguageClue], vec![]]);
    reading.quotes[0].instead.insert(Lang::En, note("we wait"));
    assert_eq!(concerns(&reading), [vec![], vec![]] as [Vec<Concern>; 2]);
}

#[test]
fn others_of_the_same_theme_are_offered_when_nothing_speaks_against_them() {
    let (answers, mut reading) = said(
        Lang::En,
        &[
            "we keep the mainframe alive",
            "we wait",
            "we ask Moncton",
            "we ask again",
        ],
    );
    reading.quotes.truncate(1);
    let theme = reading.add_theme(note("waiting"));
    let at = |line| Passage::line(record(0), id("1.1"), line);
    (0..3).for_each(|line| reading.give(at(line), theme, true));
    for seed in 0..5 {
        assert_eq!(
            answers.others(&reading, 0, &RULES, seed),
            [at(1)],
            "the third names a place, the fourth has no theme"
        );
    }
    assert!(answers.could_quote(&reading, &at(3), &RULES) && !answers.could_quote(&reading, &at(2), &RULES));
    let nowhere = Passage {
        spot: Spot::HeardDifferently,
        ..at(0)
    };
    assert!(!answers.could_quote(&reading, &nowhere, &RULES));
}

#[test]
fn only_settled_quotes_are_released_and_none_of_too_few() {
    let (answers, reading) = said(Lang::En, &["we wait"]);
    let released = |answers: &Answers| {
        let figures = answers.release(&reading, "2027", Floor::USUAL, None);
        assert!(figures.quotes().is_empty(), "figures alone hold no quote");
        figures.quoting(answers.settle(&reading, &RULES).unwrap())
    };
    let told = released(&answers);
    assert_eq!(
        (told.quotes().len(), told.quoted_from(0)),
        (1, Some(&Passage::line(record(0), id("1.1"), 0)))
    );
    let mut few = interview([("1.1", noted(vec![line("we wait")]))]);
    few.lang = Some(Lang::En);
    let few = study([few]);
    let mut reading = reading.clone();
    reading.quotes[0].instead.insert(Lang::Fr, note("on attend"));
    let settled = few.settle(&reading, &RULES).unwrap();
    assert!(
        few.release(&reading, "2027", Floor::USUAL, None)
            .quoting(settled)
            .quotes()
            .is_empty()
    );
}

/// Lines leave as they were noted, and nobody looks at each: what looks like a name goes, the rest stays where it was.
#[test]
fn what_leaves_in_bulk_is_blacked_out_where_it_looks_like_a_name() {
    for (typed, leaves) in [
        (
            "sent from the Nénuphar team to [a colleague 5] and back",
            "sent from the ████████ team to [a colleague 5] and back",
        ),
        (
            "la paperasse revient, l’équipe attend",
            "la paperasse revient, l’équipe attend",
        ),
        ("The SSC migration takes 18 months", "The SSC migration takes 18 months"),
        ("en français seulement, le lundi", "en français seulement, le lundi"),
    ] {
        let (answers, reading) = said(Lang::En, &[typed]);
        let mut chance = || 7;
        let all = answers.statements(&reading, Floor::USUAL, &mut chance).unwrap();
        let lines: Vec<&str> = all
            .questions()
            .iter()
            .flat_map(|question| &question.answers)
            .flat_map(|answer| &answer.lines)
            .map(|line| line.text.expose())
            .collect();
        assert!(lines.contains(&leaves), "{leaves}: {lines:?}");
    }
}
