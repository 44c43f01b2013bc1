//! Could someone be recognised, and an hour that ends by itself.
#![allow(clippy::unwrap_used)]

use super::super::sealing::WINDOW_MINUTES;
use crate::demo::Table;
use crate::population::{self, Details};
use crate::views::{DebriefView, DetailView, EnteredView, GroupView, PopulationForm, Role};
use crate::{Clock, Desk, Interviewing, Rehearsal};
use chrono::{DateTime, Duration, Utc};
use record::{Entered, Group, Level, SealedSession, band_covers};
use std::cell::Cell;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const PHRASE: &str = "seventeen violet kettles hum without a reason";

/// A description that fits one person only.
const POINTS: &str = "the one who runs the mainframe on the third floor stays";

/// Stands still until [`pass`]; every test runs on a thread of its own.
const OURS: Clock = Clock(now);

thread_local!(static MINUTES: Cell<i64> = const { Cell::new(0) });

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_804_593_600, 0).unwrap() + Duration::minutes(MINUTES.get())
}

fn pass(minutes: u64) {
    MINUTES.set(MINUTES.get() + minutes as i64);
}

fn group(level: Level, size: &str, lang: kit::Lang, work: &str, people: u32) -> Group {
    Group {
        level: Some(level),
        size: Some(size.to_owned()),
        lang: Some(lang),
        work: Some(work.to_owned()),
        people,
    }
}

/// Four of the details, and what is left when one after the other goes.
fn people() -> Vec<Group> {
    use Level::{Director, ExecutiveDirector};
    use kit::Lang::{En, Fr};
    vec![
        group(Director, "40-59", En, "o1", 4),
        group(Director, "20-39", En, "o1", 5),
        group(Director, "1-9", En, "o1", 16),
        group(Director, "40-59", En, "o5", 32),
        group(ExecutiveDirector, "40-59", En, "o1", 64),
        group(Director, "40-59", Fr, "o1", 128),
    ]
}

/// An interview with a director of 46 people who chose the first and the third kind of work.
fn held(machine: &mut Interviewing) {
    machine.study.population = people();
    machine.session_begin("en", "director").unwrap();
    let (size, work) = (asked(machine).0, asked(machine).1);
    let numbers = [("f1", 46), ("f2", 41), ("f3", 5)].map(|(id, n)| (id.to_owned(), n));
    machine
        .answer_enter(&size, EnteredView::Numbers(numbers.into()))
        .unwrap();
    let chosen = EnteredView::Several(vec!["o1".into(), "o3".into()]);
    machine.answer_enter(&work, chosen).unwrap();
}

fn asked(machine: &Interviewing) -> (String, String) {
    let id = |question: Option<&kit::Question>| question.unwrap().id.to_string();
    (
        id(population::size_question(machine.kit())),
        id(population::work_question(machine.kit())),
    )
}

fn machine(dir: &tempfile::TempDir) -> Interviewing {
    let [machine, _] = Table::set(dir.path(), kit::sample(), OURS).unwrap().machines;
    machine
}

fn detail<'a>(debrief: &'a DebriefView, name: &str) -> &'a DetailView {
    debrief.risk.details.iter().find(|it| it.detail == name).unwrap()
}

fn said(value: &Option<crate::views::BothView>) -> &str {
    value.as_ref().and_then(|value| value.en.as_deref()).unwrap_or("")
}

fn entered(sealed: &SealedSession, question: &str) -> Option<Entered> {
    let question = kit::QuestionId(question.to_owned());
    sealed.interview().answers.get(&question)?.entered.clone()
}

#[test]
fn those_who_may_share_the_details_are_counted_whole() {
    let all = people();
    let of = |level, size: Option<&str>, lang, work: Option<&[&str]>| Details {
        level,
        size: size.map(|band| band_covers(band).unwrap()),
        lang,
        work: work.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect()),
    };
    let (director, en) = (Some(Level::Director), Some(kit::Lang::En));
    let rows = [
        (of(director, Some("40-59"), en, Some(&["o1", "o3"])), 4),
        (of(director, Some("20-59"), en, Some(&["o1"])), 9),
        (of(director, Some("0-59"), en, Some(&["o1"])), 25),
        (of(director, Some("40-59"), en, Some(&["o1", "o5"])), 36),
        (of(director, Some("40-59"), en, None), 36),
        (of(None, Some("40-59"), en, Some(&["o1"])), 68),
        (of(director, Some("100+"), en, Some(&["o1"])), 0),
        (Details::default(), 249),
    ];
    for (details, expected) in rows {
        assert_eq!(details.shared_by(&all), expected);
    }
    // What a row leaves open fits any; a band that nobody knows fits none.
    let any = |size: Option<&str>| Group {
        size: size.map(str::to_owned),
        people: 7,
        ..Group::default()
    };
    let rows = [any(None), any(Some("20-59")), any(Some("a few"))];
    assert_eq!(of(director, Some("40-59"), en, Some(&["o9"])).shared_by(&rows), 14);
}

#[test]
fn too_few_share_the_details_until_they_are_made_coarser_and_only_the_seal_does_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut machine = machine(&dir);
    held(&mut machine);
    let debrief = machine.debrief_begin().unwrap();
    assert_eq!(
        (&*debrief.risk.state, debrief.risk.people, debrief.risk.aim),
        ("below", 4, 10)
    );
    assert!(debrief.todo.iter().any(|item| item.code == "risk"));
    let told = debrief.risk.details.iter().map(|it| {
        let then = said(&it.then_value).to_owned();
        (
            it.detail.as_str(),
            it.remedy.as_deref().unwrap_or(""),
            then,
            it.then_people,
        )
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("size", "merge", "20–59".to_owned(), 9),
            ("work", "drop", String::new(), 36),
            ("lang", "", String::new(), 4),
            ("level", "drop", String::new(), 68),
        ]
    );
    assert_eq!(said(&detail(&debrief, "size").value), "40–59");

    let debrief = machine.detail_coarsen("size", "merge").unwrap();
    assert_eq!(debrief.risk.people, 9);
    assert_eq!(said(&detail(&debrief, "size").then_value), "0–59");
    let debrief = machine.detail_coarsen("size", "merge").unwrap();
    assert_eq!((&*debrief.risk.state, debrief.risk.people), ("enough", 25));
    assert_eq!(detail(&debrief, "size").remedy.as_deref(), Some("drop"));
    assert!(debrief.todo.iter().all(|item| item.code != "risk"));
    assert_eq!(machine.detail_coarsen("size", "merge").unwrap_err().code, "bad_call");
    let debrief = machine.detail_coarsen("level", "drop").unwrap();
    let level = detail(&debrief, "level");
    assert!(level.is_coarser && level.value.is_none() && level.remedy.is_none());
    machine.detail_coarsen("work", "drop").unwrap();
    assert_eq!(machine.detail_coarsen("lang", "drop").unwrap_err().code, "bad_call");

    // Taken back, and wider by one step only.
    machine.detail_coarsen("work", "back").unwrap();
    machine.detail_coarsen("size", "back").unwrap();
    machine.detail_coarsen("size", "merge").unwrap();
    let (size, work) = asked(&machine);
    // The exact numbers are still there for the two, and the record on the disk knows what is to go.
    assert!(matches!(
        machine.session_read().unwrap().answers[&size].entered,
        Some(EnteredView::Numbers(_))
    ));
    machine.agree_on_all().unwrap();
    machine.session_seal().unwrap();
    let sealed = machine.sealed.values().next().unwrap();
    let bands = [("f1", "20-59"), ("f2", "20-59"), ("f3", "0-19")].map(|(id, band)| (id.to_owned(), band.to_owned()));
    assert_eq!(entered(sealed, &size), Some(Entered::Bands(BTreeMap::from(bands))));
    assert_eq!(
        entered(sealed, &work),
        Some(Entered::Several(["o1".to_owned(), "o3".to_owned()].into()))
    );
    assert_eq!(sealed.interview().level, None);
}

#[test]
fn a_study_that_counts_nobody_shows_no_risk() {
    let dir = tempfile::tempdir().unwrap();
    let mut machine = machine(&dir);
    held(&mut machine);
    machine.study.population.clear();
    let debrief = machine.debrief_begin().unwrap();
    assert_eq!(debrief.risk.state, "none");
    assert!(debrief.todo.iter().all(|item| item.code != "risk"));
}

#[test]
fn the_table_of_people_is_checked_and_travels_with_the_study_file() {
    let dir = tempfile::tempdir().unwrap();
    let mut table = Table::set(dir.path(), kit::sample(), OURS).unwrap();
    let invented: u32 = table.machines[0]
        .study
        .population
        .iter()
        .map(|group| group.people)
        .sum();
    assert_eq!(invented, 79, "what came with the study file");

    let row = |people| GroupView {
        level: None,
        size: Some("20-39".into()),
        lang: None,
        work: Some("o1".into()),
        people,
    };
    let save = |table: &mut Table, groups| table.lead.population_save(PopulationForm { groups });
    let refused = |table: &mut Table, groups| save(table, groups).map(|_| ()).unwrap_err();
    assert_eq!(refused(&mut table, vec![row(3); 201]).code, "population_too_long");
    let nobody = refused(&mut table, vec![row(3), row(0)]);
    assert_eq!((nobody.code, nobody.about.as_deref()), ("population_nobody", Some("2")));
    assert_eq!(refused(&mut table, vec![row(3), row(4)]).code, "population_twice");
    for size in ["46", "20-60"] {
        let odd = GroupView {
            size: Some(size.into()),
            ..row(3)
        };
        assert_eq!(refused(&mut table, vec![odd]).code, "bad_call");
    }
    let odd = GroupView {
        work: Some("o99".into()),
        ..row(3)
    };
    assert_eq!(refused(&mut table, vec![odd]).code, "bad_call");
    assert_eq!(
        table.lead.lead_state().unwrap().population.len(),
        20,
        "what was refused changed nothing"
    );
    assert_eq!(save(&mut table, vec![row(12)]).unwrap().population[0].people, 12);
    // Another kit knows no such work: its people stay.
    let mut other = kit::sample();
    let questions = other.sections.iter_mut().flat_map(|section| &mut section.questions);
    questions
        .filter(|question| matches!(question.kind, kit::Kind::Several { .. }))
        .for_each(|question| question.kind = kit::Kind::Text);
    table.lead.take_kit(other).unwrap();
    let now = table.lead.lead_state().unwrap().population.remove(0);
    assert_eq!((now.work, now.people), (None, 12));
}

/// A machine of its own that is unlocked and locked as a person would.
struct OneMachine {
    _dir: tempfile::TempDir,
    homes: Rehearsal,
}

impl OneMachine {
    fn set() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let homes = Rehearsal::set(dir.path(), kit::sample(), OURS, PHRASE).unwrap();
        Self { _dir: dir, homes }
    }

    fn unlock(&self) -> Desk {
        let mut desk = Desk::at(self.homes.interviewers[0].clone(), OURS, true);
        desk.vault_unlock(Role::Interview, PHRASE).unwrap();
        desk
    }
}

fn note(machine: &mut Interviewing, question: &str, text: &str) {
    let text = Zeroizing::new(text.to_owned());
    machine.note_save(question, u32::MAX, "D..", "0:0", text).unwrap();
}

fn lines(sealed: &SealedSession, question: &str) -> String {
    let question = kit::QuestionId(question.to_owned());
    let lines = sealed.interview().answers[&question].notes.iter();
    // EXPOSE: a test reads what it typed.
    lines.map(|line| line.text.expose().to_owned()).collect()
}

#[test]
fn an_hour_after_the_debrief_began_the_clock_seals_and_hides_what_may_point_at_someone() {
    let people = OneMachine::set();
    let mut desk = people.unlock();
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "director").unwrap();
    note(machine, "2.1", "nobody knows why it waits");
    note(machine, "2.2", POINTS);
    assert!(!machine.debrief_begin().unwrap().suspects.is_empty());
    let words = machine.names_counted();
    pass(WINDOW_MINUTES - 1);
    let debrief = desk.interviewing().unwrap().debrief_read().unwrap();
    assert!(debrief.minutes_left == 1 && debrief.sealed.is_none() && !debrief.can_seal);

    pass(1);
    // A key that comes too late finds no interview, whatever it was.
    let late = desk.interviewing().unwrap().place_save("2.2", "0:3").unwrap_err();
    assert_eq!(late.code, "no_session");
    let machine = desk.interviewing().unwrap();
    let over = machine.debrief_read().unwrap();
    assert_eq!(over.sealed.map(|sealed| sealed.waiting), Some(1));
    assert!(over.session.answers.is_empty());
    let sealed = machine.sealed.values().next().unwrap();
    assert_eq!(lines(sealed, "2.1"), "nobody knows why it waits");
    let hidden = lines(sealed, "2.2");
    assert!(hidden.contains('[') && !hidden.contains("mainframe"), "{hidden}");
    // The two never agreed, and that stands.
    assert!(
        !sealed.interview().answers[&kit::QuestionId("2.1".into())]
            .agreed
            .interviewer
    );
    // Nobody decided on those words, so the study learned nothing.
    let after = machine.names_counted();
    assert_eq!((after.kept, after.hidden), (words.kept, words.hidden));
    let ready = machine.ready_state().unwrap();
    assert!(!ready.sealed_itself, "it was told already");
    assert_eq!((ready.waiting, ready.unfinished.is_none()), (1, true));
}

#[test]
fn an_unlocking_after_the_hour_seals_and_says_so_once() {
    let people = OneMachine::set();
    let mut desk = people.unlock();
    let machine = desk.interviewing().unwrap();
    machine.study.population = self::people();
    machine.session_begin("fr", "director").unwrap();
    note(machine, "2.1", "on attend trop longtemps");
    machine.debrief_begin().unwrap();
    machine.detail_coarsen("level", "drop").unwrap();
    drop(desk);
    pass(WINDOW_MINUTES + 600);
    let mut desk = people.unlock();
    // From here on the clock has nothing to seal any more.
    MINUTES.set(0);
    let machine = desk.interviewing().unwrap();
    let sealed = machine.sealed.values().next().expect("sealed by the unlocking itself");
    assert_eq!(
        sealed.interview().level,
        None,
        "what was left out before the lock stays out"
    );
    let ready = machine.ready_state().unwrap();
    assert!(ready.sealed_itself && ready.unfinished.is_none());
    assert!(!machine.ready_state().unwrap().sealed_itself);
    drop(desk);
    assert!(
        !people
            .unlock()
            .interviewing()
            .unwrap()
            .ready_state()
            .unwrap()
            .sealed_itself
    );
}

#[test]
fn an_interview_that_never_came_to_its_debrief_waits_for_a_person() {
    let people = OneMachine::set();
    let mut desk = people.unlock();
    let machine = desk.interviewing().unwrap();
    machine.session_begin("en", "director").unwrap();
    note(machine, "2.1", "it takes too long");
    drop(desk);
    pass(60 * 24 * 9);
    let mut desk = people.unlock();
    let ready = desk.interviewing().unwrap().ready_state().unwrap();
    assert!(ready.unfinished.is_some() && !ready.sealed_itself && ready.waiting == 0);
}
