//! Small things to seal, in invented words.

pub use super::cupboard::Cupboard;
use crate::*;
use kit::{Bilingual, Lang, QuestionId};
use redact::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tempfile::TempDir;
use vault::{KeyId, Passphrase, Signer, Vault, Work};

/// A vault that costs no time, in a folder that goes when it is dropped.
pub fn vault() -> (TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::create(&folder.path().join("vault"), &passphrase(), Work::TESTS).unwrap();
    (folder, vault)
}

/// The same vault, opened once more.
pub fn again(folder: &Path) -> Vault {
    Vault::unlock(&folder.join("vault"), &passphrase()).unwrap()
}

fn passphrase() -> Passphrase {
    Passphrase::from_typed("six quiet words that nobody says".to_owned()).unwrap()
}

pub fn words(text: &str) -> NoteText {
    NoteText::from_wire(text.to_owned())
}

pub fn question(id: &str) -> QuestionId {
    QuestionId(id.to_owned())
}

pub fn line(text: &str) -> Line {
    Line {
        speaker: Speaker::Director,
        mark: None,
        own_words: false,
        come_back: false,
        text: words(text),
        topic: None,
    }
}

pub fn study_id() -> StudyId {
    StudyId::from_bytes([7; 16])
}

pub fn open_session() -> OpenSession {
    let consent = Consent::spoken(true, true).unwrap();
    let kit = Digest::of(b"kit");
    let level = Some(Level::ExecutiveDirector);
    OpenSession::begin(
        consent,
        study_id(),
        kit,
        Lang::Fr,
        level,
        question("1.1"),
        Minute(29_000_000),
    )
}

/// A session with an answer of every kind.
pub fn full_session() -> OpenSession {
    let mut session = open_session();
    let ids = |pairs: &[(&str, u32)]| {
        pairs
            .iter()
            .map(|(id, n)| ((*id).to_owned(), *n))
            .collect::<BTreeMap<_, _>>()
    };
    session.enter(
        &question("1.1"),
        Some(Entered::Numbers(ids(&[("f1", 23), ("f2", 0), ("f3", 4)]))),
    );
    session.enter(
        &question("1.2"),
        Some(Entered::Several(["o1".to_owned(), "o4".to_owned()].into())),
    );
    session.enter(&question("2.1"), Some(Entered::YesNo(false)));
    let cell = |row: &str, column: &str, percent| ((row.to_owned(), column.to_owned()), percent);
    let cells = [cell("r1", "c1", 60), cell("r1", "c2", 10), cell("r2", "c1", 40)];
    session.enter(&question("3.5"), Some(Entered::Percent(cells.into())));
    let rated = |rating, why: Option<&str>| Rated {
        rating,
        why: why.map(words),
    };
    let statements = [
        ("s1", rated(Some(6), None)),
        ("s2", rated(Some(1), Some("nobody listens"))),
        ("s3", rated(None, None)),
    ];
    let statements = statements
        .into_iter()
        .map(|(id, rated)| (id.to_owned(), rated))
        .collect();
    session.enter(&question("5.1"), Some(Entered::Agreement(statements)));
    session.note(
        &question("3.1"),
        vec![
            Line {
                mark: Some(Mark::PainPoint),
                own_words: true,
                ..line("[a colleague] said \"wait\"\tand\n\\ nothing more")
            },
            Line {
                speaker: Speaker::DirectReport,
                mark: Some(Mark::Idea),
                topic: Some("t2".to_owned()),
                ..line("œuvre à finir 🌱")
            },
            Line {
                mark: Some(Mark::Success),
                come_back: true,
                ..line("")
            },
            Line {
                mark: Some(Mark::Progress),
                ..line("better than two years ago")
            },
        ],
    );
    session.probe(&question("3.1"), 2, true);
    session.hear_differently(&question("3.1"), Some(words("wait a week")));
    session.agree(&question("3.1"), Attendee::Interviewer, true);
    session.leave_out(&question("6.3"), Some(NoAnswer::NoTime));
    session.stand_at(Place {
        question: question("3.1"),
        line: 3,
        column: 12,
    });
    session.count_hidden(2);
    session.begin_debrief(Minute(29_000_052));
    session
}

fn population() -> Vec<Group> {
    let all = Group {
        level: Some(Level::Director),
        size: Some("20-59".to_owned()),
        lang: Some(Lang::Fr),
        work: Some("o1".to_owned()),
        people: 12,
    };
    let any = Group {
        people: 70,
        ..Group::default()
    };
    vec![all, any]
}

pub fn interviewer_study() -> Study {
    let record = RecordId::from_bytes([3; 16]);
    Study {
        id: study_id(),
        title: Bilingual::both("A study", "Une étude"),
        edition: "2027".to_owned(),
        floor: 10,
        asks_level: true,
        kit: Some(KitText::new("{\"format\":1}".to_owned())),
        population: population(),
        side: Side::Interviewer(Interviewer {
            lead: Signer([1; 32]),
            intake: vec![intake()],
            deputies: vec![intake().recipient],
            known: vec![Signer([2; 32])],
            tallies: Tallies {
                declined: 3,
                withdrawn: 1,
            },
            last_number: 4,
            previous: Digest::of(b"four"),
            last_sealed: Some(RecordId::from_bytes([7; 16])),
            unconfirmed: vec![Sent {
                bundle: BundleId::from_bytes([4; 16]),
                number: 4,
                digest: Digest::of(b"four"),
                records: vec![record],
            }],
            number: 0,
            kit_before: None,
            obeyed: BTreeSet::new(),
            post: Some(intake()),
        }),
    }
}

pub fn lead_study() -> Study {
    let arrival = |number: u32| Arrival {
        bundle: BundleId::from_bytes([number as u8; 16]),
        number,
        digest: Digest::of(&number.to_be_bytes()),
        previous: Digest::of(b"before"),
        records: vec![RecordId::from_bytes([number as u8; 16])],
        is_receipted: number == 1,
    };
    let mut lead = Lead {
        intake: vec![Wave {
            intake: intake(),
            opened: Minute(29_000_000),
            closed: Some(Minute(29_040_000)),
            ended: None,
            deputies: Vec::new(),
        }],
        deputies: vec![intake().recipient],
        invited: 80,
        withdrawn_here: 1,
        rules: Rules {
            is_on_hold: true,
            keep_until: Month::new(2030, 12),
            ..Rules::default()
        },
        ..Lead::default()
    };
    let signer = Signer([2; 32]);
    lead.add_machine(signer);
    lead.take_in(
        &signer,
        arrival(1),
        Tallies {
            declined: 1,
            withdrawn: 0,
        },
    );
    lead.take_in(
        &signer,
        arrival(4),
        Tallies {
            declined: 3,
            withdrawn: 1,
        },
    );
    Study {
        side: Side::Lead(lead),
        kit: None,
        population: population(),
        ..interviewer_study()
    }
}

pub fn intake() -> Intake {
    let recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    Intake {
        key: KeyId([5; 16]),
        recipient: recipient.parse().unwrap(),
    }
}

pub fn reading() -> Reading {
    let mut reading = Reading::default();
    let (one, two) = (reading.add_theme(words("waiting")), reading.add_theme(words("tools")));
    reading.themes[1].part_of = Some(one);
    reading.themes[1].description = Some(words("whatever is typed on"));
    let record = RecordId::from_bytes([3; 16]);
    let passages = [
        Passage::line(record, question("3.1"), 0),
        Passage {
            record,
            question: question("5.1"),
            spot: Spot::Why("s2".to_owned()),
        },
        Passage {
            record,
            question: question("3.1"),
            spot: Spot::HeardDifferently,
        },
    ];
    for passage in passages {
        reading.give(passage.clone(), one, true);
        reading.give(passage.clone(), two, true);
        reading.quote(passage, true);
    }
    reading.quotes[0].instead.insert(Lang::Fr, words("quelqu’un attend"));
    reading.memos.insert(question("3.1"), words("see also 3.2"));
    reading.summary.insert(Lang::En, words("They wait."));
    reading
}

pub fn names() -> Names {
    let person = Entry::Person {
        given: "Zélie".to_owned(),
        family: "O’Quincannon".to_owned(),
        initials: "B.".to_owned(),
        email: "z.o@example.org".to_owned(),
    };
    let others = [
        Entry::Team("Cúram".to_owned()),
        Entry::Keep("Agile".to_owned()),
        Entry::Hide("third floor".to_owned()),
    ];
    Names::from_entries([person].into_iter().chain(others))
}

pub fn learned() -> Learned {
    let mut learned = Learned::default();
    learned.learn("Quillfeather", Ruling::Hide, Reach::Fresh);
    let counts = NameCounts {
        interviews: 1,
        found: 31,
        given_back: 2,
        hidden: 1,
        debrief: 3,
        missed: 0,
    };
    learned.settle(Lang::Fr, &counts);
    learned.learn("IITB", Ruling::Keep, Reach::Told);
    learned.learn("d’été", Ruling::Hide, Reach::Fresh);
    learned.learn("harbour", Ruling::Hide, Reach::Told);
    learned.take_back("harbour");
    learned
}

/// One interview was sealed and four more were, their remarks left; another is open.
pub fn remarks() -> Remarks {
    let mut remarks = Remarks::default();
    remarks.write(RemarkOn::Hard, words("3.5 needs the sheet in front of them"));
    remarks.write(RemarkOn::Missing, words("rien sur l’accueil des nouveaux"));
    (0..5).for_each(|_| remarks.settle());
    remarks.told(BundleId::from_bytes([4; 16]));
    remarks.write(RemarkOn::Change, words("section 5 before section 4"));
    remarks.settle();
    remarks.write(RemarkOn::Change, words("ask the agreement rows earlier"));
    remarks
}

/// A kit in use, the next one in the making, and what the first taught.
pub fn kits() -> Kits {
    let text = |json: &str| KitText::new(json.to_owned());
    Kits {
        draft: Some(text("{\"format\":2}")),
        began_from: Some(text("{\"format\":1}")),
        versions: vec![KitVersion {
            month: Month::new(2027, 3).unwrap(),
            kit: text("{\"format\":1}"),
        }],
        lessons: [(kit::QuestionId("3.5".to_owned()), words("send the sheet a day before"))].into(),
    }
}
