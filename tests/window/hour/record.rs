//! The sealed record as it lies in the interviewer's vault, opened without the app and written so that two people
//! could read it beside each other.

use std::fmt::Write;

use desk::Home;
use desk::views::Role;
use record::{Answer, Content, Entered, Ledger, Line, Mark, NoAnswer, SealedSession, Speaker};
use store::Store;
use vault::{Passphrase, Vault};

use crate::support::Person;

/// The one sealed record of this person's vault. The app must not have the vault open.
pub fn of(person: &Person) -> String {
    let home = Home::at(&person.home().path().join("home/.local/share/sub-rosa"));
    let folder = home.vault(Role::Interview);
    let passphrase = Passphrase::from_typed(person.passphrase().to_owned()).expect("six words are enough");
    let vault = Vault::unlock(&folder, &passphrase).expect("the app has gone and left its vault");
    let store = Store::open(&folder).expect("the vault has a store");
    let rows = store.rows().expect("the store can be read");
    let manifest = store.manifest().expect("the store has a ledger");
    let unlocked = Ledger::open(&vault, &manifest, &rows).expect("the ledger is whole");
    assert!(unlocked.troubles.is_empty(), "{:?}", unlocked.troubles);
    let sealed = unlocked.records.iter().filter_map(|opened| match &opened.content {
        Content::Session(session) => Some(session),
        Content::Open(_) => panic!("an interview was left open"),
        _ => None,
    });
    let sealed: Vec<_> = sealed.collect();
    assert_eq!(sealed.len(), 1, "one hour is one record");
    written(sealed[0])
}

fn written(session: &SealedSession) -> String {
    let mut out = String::new();
    for (question, answer) in &session.interview().answers {
        let _ = writeln!(out, "{question}");
        lines_of(answer).iter().for_each(|line| {
            let _ = writeln!(out, "  {line}");
        });
    }
    out
}

fn lines_of(answer: &Answer) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(reason) = answer.no_answer {
        all.push(format!("no answer: {}", reason_of(reason)));
    }
    if let Some(entered) = &answer.entered {
        all.extend(entered_of(entered));
    }
    if !answer.probes_asked.is_empty() {
        let asked: Vec<String> = answer.probes_asked.iter().map(u16::to_string).collect();
        all.push(format!("asked: {}", asked.join(", ")));
    }
    all.extend(answer.notes.iter().map(line_of));
    if let Some(heard) = &answer.heard_differently {
        // EXPOSE: the test compares every word of the record with what should be there.
        all.push(format!("heard: {}", heard.expose()));
    }
    let is_agreed = answer.agreed.interviewer && answer.agreed.note_taker;
    if !is_agreed && answer.no_answer.is_none() {
        all.push("not agreed on".to_owned());
    }
    all
}

/// "R-“ t2 words": who, the kind, their exact words, the topic.
fn line_of(line: &Line) -> String {
    let speaker = match line.speaker {
        Speaker::Director => "D",
        Speaker::DirectReport => "R",
    };
    let mark = match line.mark {
        None => "",
        Some(Mark::PainPoint) => "-",
        Some(Mark::Success) => "+",
        Some(Mark::Idea) => "!",
        Some(Mark::Progress) => ">",
    };
    let own = if line.own_words { "“" } else { "" };
    let topic = line.topic.as_ref().map(|topic| format!("{topic} ")).unwrap_or_default();
    // EXPOSE: as above.
    format!("{speaker}{mark}{own} {topic}{}", line.text.expose())
}

fn entered_of(entered: &Entered) -> Vec<String> {
    let all: Vec<String> = match entered {
        Entered::Numbers(_) => panic!("an exact size outlived the seal"),
        Entered::Bands(bands) => bands.iter().map(|(id, band)| format!("{id}: {band}")).collect(),
        Entered::Several(chosen) => chosen.iter().cloned().collect(),
        Entered::YesNo(yes) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        Entered::Percent(cells) => {
            let cell = |((row, column), share): (&(String, String), &u8)| format!("{row} {column}: {share}");
            cells.iter().map(cell).collect()
        }
        Entered::Agreement(rated) => {
            let rating = |rating: Option<u8>| rating.map_or("none".to_owned(), |rating| rating.to_string());
            rated
                .iter()
                .map(|(id, rated)| format!("{id}: {}", rating(rated.rating)))
                .collect()
        }
    };
    let mut lines = vec![all.join(", ")];
    if let Entered::Agreement(rated) = entered {
        // EXPOSE: as above.
        let why = |(id, rated): (&String, &record::Rated)| Some(format!("{id}: {}", rated.why.as_ref()?.expose()));
        lines.extend(rated.iter().filter_map(why));
    }
    lines
}

fn reason_of(reason: NoAnswer) -> &'static str {
    match reason {
        NoAnswer::NotAsked => "not asked",
        NoAnswer::Declined => "declined",
        NoAnswer::NoTime => "no time",
        NoAnswer::NotApplicable => "not applicable",
    }
}
