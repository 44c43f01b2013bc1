//! A kit that went through a form is the same kit.

use crate::{
    Bilingual, Entry, FollowUp, Kind, Kit, Lang, Leftover, Probe, ProbeRole, Prompt, Question, QuestionId, Scale,
    Script, ScriptPart, ScriptStep, Section, read_xlsform, sample, write_xlsform,
};
use proptest::prelude::*;

#[test]
fn the_sample_kit_survives_a_workbook() {
    let kit = sample();
    let bytes = write_xlsform(&kit).unwrap();
    assert_eq!(bytes, write_xlsform(&kit).unwrap());
    let read = read_xlsform(&bytes).unwrap();
    assert_eq!(read.leftovers, []);
    assert_eq!(read.kit, kit);
}

#[test]
fn the_real_kit_survives_a_workbook() {
    let Some(kit) = crate::reading::tests::real_kit::real_kit() else {
        return;
    };
    let read = read_xlsform(&write_xlsform(&kit).unwrap()).unwrap();
    assert_eq!(read.leftovers, []);
    assert_eq!(read.kit, kit);
}

#[test]
fn a_workbook_tells_neither_who_nor_when() {
    let bytes = write_xlsform(&sample()).unwrap();
    let mut pack = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut all = String::new();
    for at in 0..pack.len() {
        let mut part = pack.by_index(at).unwrap();
        std::io::Read::read_to_string(&mut part, &mut all).unwrap();
    }
    assert!(all.contains("1980-01-01") && all.contains("<dc:creator></dc:creator>"));
    for word in [
        "2025",
        "2026",
        "2027",
        "audit",
        "deviceid",
        "username",
        "subscriberid",
        "start-geopoint",
    ] {
        assert!(!all.contains(&format!(">{word}")), "{word}");
    }
}

/// `pyxform` with the validator of ODK, where they are installed (`pip install pyxform`, a Java).
#[test]
fn what_is_written_is_what_others_accept() {
    let folder = std::env::temp_dir().join(format!("subrosa-form-{}", std::process::id()));
    let kits = [Some(sample()), crate::reading::tests::real_kit::real_kit()];
    for kit in kits.into_iter().flatten() {
        std::fs::create_dir_all(&folder).unwrap();
        let (book, form) = (folder.join("kit.xlsx"), folder.join("kit.xml"));
        std::fs::write(&book, write_xlsform(&kit).unwrap()).unwrap();
        let has_java = std::process::Command::new("java").arg("-version").output().is_ok();
        let done = std::process::Command::new("xls2xform").arg(&book).arg(&form).output();
        let (true, Ok(done)) = (has_java, done) else {
            eprintln!("SKIPPED: xls2xform (pyxform) or a Java is not installed");
            break;
        };
        let said = String::from_utf8_lossy(&done.stderr).into_owned() + &String::from_utf8_lossy(&done.stdout);
        assert!(
            done.status.success() && form.exists() && !said.contains("Warning"),
            "{said}"
        );
        assert!(
            std::fs::read_to_string(&form)
                .unwrap()
                .contains("lang=\"Français (fr)\"")
        );
    }
    let _ = std::fs::remove_dir_all(&folder);
}

/// Words as people write them, some of which a form would take for something else.
fn words() -> impl Strategy<Value = String> {
    const TRAPS: [&str; 12] = [
        "=SUM(A1)",
        "${q1_1}",
        "? ",
        "• one",
        "a\nb",
        "¶",
        "_x0041_",
        "<b>&amp;",
        "1 = never",
        "l’équipe\u{a0}:",
        "→ x\n# y",
        "'quoted' \"twice\"",
    ];
    (
        "[A-Za-zéàçœ][A-Za-z éàç,.?’]{0,24}[a-zé?.]",
        proptest::option::weighted(0.2, proptest::sample::select(&TRAPS[..])),
    )
        .prop_map(|(words, trap)| trap.map_or(words.clone(), |trap| format!("{words} {trap} {words}")))
}

fn both() -> impl Strategy<Value = Bilingual> {
    let side = || proptest::option::weighted(0.85, words());
    (side(), side(), words()).prop_map(|(en, fr, or)| {
        let en = if en.is_none() && fr.is_none() { Some(or) } else { en };
        Bilingual { en, fr }
    })
}

fn perhaps() -> impl Strategy<Value = Bilingual> {
    prop_oneof![Just(Bilingual::default()), both()]
}

fn entries(letter: char, least: usize) -> impl Strategy<Value = Vec<Entry>> {
    let one = (both(), perhaps(), perhaps());
    proptest::collection::vec(one, least..5).prop_map(move |all| {
        let entry = |(at, (label, explanation, detail))| Entry {
            id: format!("{letter}{}", at + 1),
            label,
            explanation,
            detail,
            least: None,
            most: None,
        };
        all.into_iter().enumerate().map(entry).collect()
    })
}

fn langs() -> impl Strategy<Value = Vec<Lang>> {
    proptest::sample::subsequence(vec![Lang::En, Lang::Fr], 0..=2)
}

fn kind() -> impl Strategy<Value = Kind> {
    let follow_up = (any::<bool>(), both(), langs());
    let follow_up = follow_up.prop_map(|(after_yes, text, moved_in)| FollowUp {
        after_yes,
        text,
        moved_in,
    });
    let scale = (0..=1u8, 3..=9u8, both(), both()).prop_map(|(from, to, first, last)| Scale {
        from,
        to,
        points: vec![(from, first), (to, last)],
    });
    let whys = prop_oneof![Just(vec![]), Just(vec![1]), Just(vec![1, 2]), Just(vec![1, 3])];
    prop_oneof![
        Just(Kind::Text),
        entries('f', 1).prop_map(|fields| Kind::Numbers { fields }),
        entries('o', 2).prop_map(|options| Kind::Several { options }),
        proptest::collection::vec(follow_up, 0..4).prop_map(|follow_ups| Kind::YesNo { follow_ups }),
        (entries('r', 1), entries('c', 1)).prop_map(|(rows, columns)| Kind::Percent { rows, columns }),
        (scale, entries('s', 1), whys, both()).prop_map(|(scale, statements, why_at, why)| Kind::Agreement {
            scale,
            statements,
            why: if why_at.is_empty() { Bilingual::default() } else { why },
            why_at,
        }),
        entries('t', 2).prop_map(|topics| Kind::Topics { topics }),
    ]
}

fn section() -> impl Strategy<Value = Section> {
    let role = prop_oneof![
        Just(ProbeRole::Lead),
        Just(ProbeRole::Question),
        Just(ProbeRole::Example)
    ];
    let probe = (role, both()).prop_map(|(role, text)| Probe { role, text });
    let probes = proptest::collection::vec(probe, 0..4);
    let notes = || proptest::collection::vec(both(), 0..3);
    let question = (both(), kind(), probes, notes()).prop_map(|(ask, kind, probes, notes)| Question {
        id: QuestionId(String::new()),
        ask,
        kind,
        probes,
        notes,
        identifies: false,
    });
    (perhaps(), notes(), notes(), proptest::collection::vec(question, 1..5)).prop_map(
        |(title, themes, notes, questions)| Section {
            number: 0,
            title,
            themes,
            notes,
            questions,
            minutes: None,
        },
    )
}

fn kit() -> impl Strategy<Value = Kit> {
    let part = prop_oneof![
        Just(ScriptPart::Spoken),
        Just(ScriptPart::AskNotes),
        Just(ScriptPart::AskConsent),
        Just(ScriptPart::IfNo),
        Just(ScriptPart::IfYes),
    ];
    let step = (part, both()).prop_map(|(part, text)| ScriptStep { part, text });
    let thanks = (both(), langs()).prop_map(|(text, mut only)| {
        only.retain(|lang| text.side(*lang).is_some());
        Prompt {
            text,
            interviewer_only_in: only,
        }
    });
    let left = (1..99u32, words()).prop_map(|(line, text)| Leftover {
        lang: Lang::Fr,
        line,
        text,
    });
    let rest = (
        proptest::collection::vec(step, 0..4),
        proptest::option::of(thanks),
        proptest::collection::vec(both(), 0..3),
        proptest::collection::vec(left, 0..3),
    );
    (perhaps(), proptest::collection::vec(section(), 1..4), rest).prop_map(|(title, mut sections, rest)| {
        for (at, section) in sections.iter_mut().enumerate() {
            section.number = u8::try_from(at * 2 + 1).unwrap();
            for (n, question) in section.questions.iter_mut().enumerate() {
                let letter = if n == 1 { "a" } else { "" };
                question.id.0 = format!("{}.{}{letter}", section.number, n + 1);
            }
        }
        Kit {
            format: 1,
            title,
            script: Script {
                steps: rest.0,
                minutes: None,
            },
            sections,
            thanks: rest.1,
            notes: rest.2,
            leftovers: rest.3,
        }
    })
}

proptest! {
    #![proptest_config(super::quiet(96))]

    #[test]
    fn any_kit_survives_a_workbook(kit in kit()) {
        let read = read_xlsform(&write_xlsform(&kit).unwrap()).unwrap();
        prop_assert_eq!(read.leftovers, []);
        prop_assert_eq!(read.kit, kit);
    }
}
