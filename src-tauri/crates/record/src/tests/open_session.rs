//! An hour of notes, and what the seal leaves of it.

use super::samples::*;
use crate::*;

#[test]
fn without_two_spoken_yeses_no_session_begins() {
    let granted = [(true, true), (true, false), (false, true), (false, false)];
    assert_eq!(
        granted.map(|(notes, part)| Consent::spoken(notes, part).is_some()),
        [true, false, false, false]
    );
}

#[test]
fn exact_numbers_become_bands_at_the_seal() {
    let rows = [
        (0, "0"),
        (1, "1-9"),
        (9, "1-9"),
        (10, "10-19"),
        (19, "10-19"),
        (20, "20-39"),
        (39, "20-39"),
        (40, "40-59"),
        (59, "40-59"),
        (60, "60-99"),
        (99, "60-99"),
        (100, "100+"),
        (u32::MAX, "100+"),
    ];
    for (number, expected) in rows {
        assert_eq!(band(number), expected, "{number}");
    }
    assert_eq!(
        bands().collect::<Vec<_>>(),
        ["0", "1-9", "10-19", "20-39", "40-59", "60-99", "100+"]
    );
}

#[test]
fn the_room_for_the_next_word_goes_at_the_seal() {
    let mut session = full_session();
    let question = question("2.1");
    let line = |words: &str| Line {
        speaker: Speaker::Director,
        mark: None,
        own_words: false,
        text: NoteText::from_wire(words.to_owned()),
        topic: None,
        come_back: false,
    };
    session.note(&question, ["it waits ", "", "  for weeks", " "].map(line).to_vec());
    let sealed = session.seal();
    let notes = &sealed.interview().answers[&question].notes;
    // EXPOSE: a test reads its own words.
    let kept: Vec<&str> = notes.iter().map(|line| line.text.expose()).collect();
    assert_eq!(kept, ["it waits", "  for weeks"]);
}

#[test]
fn wider_bands_are_made_of_whole_bands_and_never_overlap() {
    let all: Vec<&str> = bands().collect();
    for number in [0, 1, 9, 10, 19, 20, 39, 40, 59, 60, 99, 100, u32::MAX] {
        let mut within = band_covers(band(number)).unwrap();
        assert_eq!(all[within.start], band(number));
        for steps in 1..=3 {
            let wider = band_covers(wider_band(number, steps)).unwrap();
            assert!(
                wider.start <= within.start && within.end <= wider.end,
                "{number}, {steps}"
            );
            within = wider;
        }
    }
    let rows = [
        (0, "0-19"),
        (19, "0-19"),
        (20, "20-59"),
        (59, "20-59"),
        (60, "60+"),
        (100, "60+"),
    ];
    for (number, expected) in rows {
        assert_eq!(wider_band(number, 1), expected, "{number}");
    }
    assert_eq!(
        [wider_band(46, 2), wider_band(46, 9), wider_band(200, 2)],
        ["0-59", "0-59", "60+"]
    );
    assert_eq!(
        ["20-59", "60+", "0"].map(|name| band_covers(name).unwrap()),
        [3..5, 5..7, 0..1]
    );
    assert!(
        ["", "20", "20-60", "1-19"]
            .iter()
            .all(|name| band_covers(name).is_none())
    );
}

#[test]
fn details_that_were_made_coarser_are_not_in_the_sealed_record() {
    let mut session = full_session();
    let coarser = Coarser {
        drops_level: true,
        size: Some((question("1.1"), Coarse::Wider(1))),
        drops_work: Some(question("1.2")),
    };
    *session.coarser_mut() = coarser.clone();
    // Not yet: it can be taken back.
    assert_eq!(session.interview(), full_session().interview());
    let sealed = session.clone().seal();
    let entered = |id: &str| sealed.interview().answers[&question(id)].entered.clone();
    let banded = [("f1", "20-59"), ("f2", "0-19"), ("f3", "0-19")].map(|(id, band)| (id.to_owned(), band.to_owned()));
    assert_eq!(entered("1.1"), Some(Entered::Bands(banded.into())));
    assert_eq!((entered("1.2"), sealed.interview().level), (None, None));
    assert_eq!(entered("2.1"), Some(Entered::YesNo(false)));

    session.coarser_mut().size = Some((question("1.1"), Coarse::Dropped));
    let text = wire::write(&header(Kind::Session), (&session.clone().seal()).into()).unwrap();
    let body = std::str::from_utf8(&text).unwrap().lines().nth(2).unwrap();
    for trace in ["bands", "numbers", "o4", "executive_director", "coarser", "20-"] {
        assert!(!body.contains(trace), "{trace} in {body}");
    }

    *session.coarser_mut() = Coarser::default();
    assert_eq!(session.seal(), full_session().seal());
}

#[test]
fn what_was_made_coarser_outlives_a_crash() {
    for size in [Coarse::Wider(2), Coarse::Dropped] {
        let mut session = full_session();
        session.coarser_mut().drops_level = true;
        session.coarser_mut().size = Some((question("1.1"), size));
        session.coarser_mut().drops_work = Some(question("1.2"));
        let text = wire::write(&header(Kind::Open), (&session).into()).unwrap();
        let Content::Open(found) = wire::read(&text).unwrap().1 else {
            panic!()
        };
        assert_eq!(found, session);
    }
}

fn header(kind: Kind) -> Header {
    Header {
        study: study_id(),
        record: RecordId::from_bytes([1; 16]),
        version: 1,
        previous: Digest::NONE,
        kind,
    }
}

#[test]
fn the_seal_leaves_no_time_no_place_and_no_exact_size() {
    let sealed = full_session().seal();
    let text = wire::write(&header(Kind::Session), (&sealed).into()).unwrap();
    let body = std::str::from_utf8(&text).unwrap().lines().nth(2).unwrap();
    for trace in [
        "29000",
        "\"place\"",
        "started",
        "column",
        "hidden",
        "numbers",
        "23",
        "swaps",
        "come_back",
    ] {
        assert!(!body.contains(trace), "{trace} in {body}");
    }
    assert!(
        body.contains("\"bands\":{\"f1\":\"20-39\",\"f2\":\"0\",\"f3\":\"1-9\"}"),
        "{body}"
    );
}

#[test]
fn other_words_void_the_agreement_of_the_two() {
    let mut session = open_session();
    let asked = question("3.1");
    session.note(&asked, vec![line("one")]);
    session.agree(&asked, Attendee::Interviewer, true);
    session.agree(&asked, Attendee::NoteTaker, true);

    session.note(&asked, vec![line("one")]);
    assert_eq!(
        session.answer(&asked).unwrap().agreed,
        Agreed {
            interviewer: true,
            note_taker: true
        }
    );
    session.note(&asked, vec![line("two")]);
    assert_eq!(session.answer(&asked).unwrap().agreed, Agreed::default());
}

#[test]
fn a_line_typed_in_the_wrong_place_moves_without_its_topic() {
    let mut session = open_session();
    let (from, to) = (question("3.1"), question("4.2"));
    session.note(
        &from,
        vec![
            line("stays"),
            Line {
                topic: Some("t1".to_owned()),
                ..line("wanders")
            },
        ],
    );
    assert!(session.move_line(&from, 1, &to));
    assert_eq!(session.answer(&from).unwrap().notes, [line("stays")]);
    assert_eq!(session.answer(&to).unwrap().notes, [line("wanders")]);
    assert!(!session.move_line(&from, 1, &to));
    assert!(!session.move_line(&question("9.9"), 0, &to));
    assert!(session.answer(&question("9.9")).is_none());
}

#[test]
fn an_answer_that_was_emptied_was_never_touched() {
    let mut session = open_session();
    let asked = question("3.1");
    session.note(&asked, vec![line("one")]);
    session.note(&asked, vec![]);
    assert!(session.answer(&asked).is_none());
    session.probe(&asked, 1, true);
    session.probe(&asked, 1, false);
    session.agree(&asked, Attendee::NoteTaker, true);
    session.agree(&asked, Attendee::NoteTaker, false);
    assert!(session.interview().answers.is_empty());
}

#[test]
fn a_new_rating_keeps_the_reason_that_was_noted() {
    let mut session = open_session();
    let asked = question("5.1");
    let rate = |rating| {
        Some(Entered::Agreement(
            [("s1".to_owned(), Rated { rating, why: None })].into(),
        ))
    };
    session.enter(&asked, rate(Some(1)));
    session.say_why(&asked, "s1", Some(words("nobody listens")));
    session.enter(&asked, rate(Some(2)));
    let Some(Entered::Agreement(rated)) = &session.answer(&asked).unwrap().entered else {
        panic!()
    };
    assert_eq!(
        rated["s1"],
        Rated {
            rating: Some(2),
            why: Some(words("nobody listens"))
        }
    );
}

#[test]
fn a_missed_name_is_hidden_where_it_stands_and_nowhere_else() {
    let mut session = full_session().seal();
    let places = [
        ("3.1", Spot::Line(0)),
        ("5.1", Spot::Why("s2".to_owned())),
        ("3.1", Spot::HeardDifferently),
    ];
    for (asked, spot) in places {
        assert!(
            session.hide_missed(&question(asked), &spot, words("[a colleague]")),
            "{spot:?}"
        );
    }
    let lines = session.interview().answers[&question("3.1")].notes.len();
    for (asked, spot) in [
        ("3.1", Spot::Line(4)),
        ("5.1", Spot::Why("s1".to_owned())),
        ("9.9", Spot::Line(0)),
    ] {
        assert!(!session.hide_missed(&question(asked), &spot, words("more")), "{spot:?}");
    }
    assert_eq!(session.interview().answers[&question("3.1")].notes.len(), lines);
}

#[test]
fn letters_go_on_after_z_and_gaps_are_told() {
    let mut lead = Lead::default();
    for machine in 0..28 {
        lead.add_machine(vault::Signer([machine; 32]));
    }
    assert!(lead.add_machine(vault::Signer([0; 32])).is_none());
    let letters: Vec<&str> = lead.machines.iter().map(|machine| machine.letter.as_str()).collect();
    assert_eq!(
        (letters[0], letters[25], letters[26], letters[27]),
        ("A", "Z", "AA", "AB")
    );

    let Side::Lead(lead) = lead_study().side else { panic!() };
    assert_eq!(
        (lead.machines[0].last_number(), lead.machines[0].gaps()),
        (4, vec![2, 3])
    );
    assert_eq!(
        lead.tallies(),
        Tallies {
            declined: 3,
            withdrawn: 2
        }
    );
    assert_eq!(lead.owner(RecordId::from_bytes([4; 16])).unwrap().letter, "A");
}

#[test]
fn what_was_withdrawn_leaves_no_theme_and_no_quote() {
    let mut reading = reading();
    reading.forget(RecordId::from_bytes([3; 16]));
    assert!(reading.codings.is_empty() && reading.quotes.is_empty());
    assert_eq!(reading.themes.len(), 2);
    reading.themes.clear();
    assert_eq!(reading.add_theme(words("new")), ThemeId(3));
}

#[test]
fn months_are_read_strictly() {
    for text in ["2027-03", "1000-01", "9999-12"] {
        assert_eq!(text.parse::<Month>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "2027",
        "2027-13",
        "2027-00",
        "2027-3",
        "2027-003",
        "02027-3",
        "+027-03",
        "2027-03-01",
        "0999-01",
    ] {
        assert!(text.parse::<Month>().is_err(), "{text}");
    }
}
