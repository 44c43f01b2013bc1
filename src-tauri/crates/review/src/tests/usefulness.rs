//! How each question served, and what of it may be told.

use super::support::*;
use crate::{Answers, Count, Floor, Usefulness};
use kit::{Bilingual, Probe, ProbeRole};
use record::{Answer, Entered, NoAnswer};

fn left_out(why: NoAnswer) -> Answer {
    Answer {
        no_answer: Some(why),
        ..Answer::default()
    }
}

fn served(interviews: Vec<record::Interview>) -> Usefulness {
    let mut kit = kit();
    kit.sections[0].questions[0].probes = ["one", "two"]
        .map(|text| Probe {
            role: ProbeRole::Question,
            text: Bilingual::both(text, text),
        })
        .into();
    let answers = Answers::new(&kit, (0..).map(record).zip(interviews).collect());
    answers.usefulness(Floor::USUAL).remove(0)
}

/// So many answered, asked the first probe, were not asked, declined, said nothing.
fn study_of(answered: usize, probed: usize, not_asked: usize, declined: usize, silent: usize) -> Usefulness {
    let said = (0..answered).map(|at| {
        let mut answer = noted(vec![line("it takes time"), line("and nobody knows why")]);
        answer.probes_asked.extend((at < probed).then_some(0));
        interview([("1.1", answer)])
    });
    let not_asked = (0..not_asked).map(|_| interview([("1.1", left_out(NoAnswer::NotAsked))]));
    let declined = (0..declined).map(|_| interview([("1.1", left_out(NoAnswer::Declined))]));
    let silent = (0..silent).map(|_| interview([]));
    served(said.chain(not_asked).chain(declined).chain(silent).collect())
}

#[test]
fn groups_that_reach_the_floor_are_told_with_their_lines_and_probes() {
    let told = study_of(30, 12, 11, 0, 10);
    assert_eq!(told.answered, Count::Exact(30));
    assert_eq!(told.lines, Some(60));
    assert_eq!(told.probes, [Count::Exact(12), Count::Below(10)]);
    let counts: Vec<Count> = told.unanswered.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [Count::Exact(11), Count::Exact(10)]);
    assert_eq!(told.unanswered[0].0[0], Some(NoAnswer::NotAsked));
    assert_eq!(told.unanswered[1].0.last(), Some(&None));
}

#[test]
fn reasons_too_few_gave_stand_together_and_never_add_up_to_a_small_group() {
    for (answered, not_asked, declined, silent) in [
        (30, 3, 9, 4),
        (30, 11, 2, 3),
        (40, 3, 2, 1),
        (4, 20, 20, 2),
        (12, 1, 1, 32),
    ] {
        let told = study_of(answered, 0, not_asked, declined, silent);
        let all = (answered + not_asked + declined + silent) as u32;
        for (_, count) in &told.unanswered {
            let people = count.exact().unwrap_or(10);
            assert!(people >= 10 && people <= all - answered as u32, "{told:?}");
        }
        if told.answered.exact().is_none() {
            assert_eq!(
                (told.unanswered.len(), told.lines),
                (0, None),
                "they would add up to it"
            );
        }
    }
}

#[test]
fn below_the_floor_there_is_nothing() {
    assert!(
        study([interview([("1.2", entered(Entered::Several(<_>::default())))])])
            .usefulness(Floor::USUAL)
            .is_empty()
    );
}
