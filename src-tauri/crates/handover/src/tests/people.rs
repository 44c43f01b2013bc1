//! A lead and interviewers, each with a vault of their own.

use crate::*;
use kit::{Bilingual, Lang, QuestionId};
use record::{
    Consent, Digest, Entered, Intake, KitText, Lead, Minute, Month, OpenSession, RecordId, RemarkOn, Remarks,
    SealedSession, Side, Study, StudyId, Wave,
};
use redact::{RawNote, Redactor, Roster};
use std::collections::BTreeSet;
use std::path::Path;
use tempfile::TempDir;
use vault::{Passphrase, Recipient, Vault, Work};

/// A machine of the study.
pub struct Desk {
    // Goes with its desk.
    pub _folder: TempDir,
    pub vault: Vault,
    pub study: Study,
}

pub fn passphrase() -> Passphrase {
    Passphrase::from_typed("six quiet words that nobody says".to_owned()).unwrap()
}

pub fn vault() -> (TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let vault = create(&folder.path().join("vault"));
    (folder, vault)
}

pub fn create(folder: &Path) -> Vault {
    Vault::create(folder, &passphrase(), Work::TESTS).unwrap()
}

/// A lead with a kit, one open wave and a deputy.
pub fn lead() -> Desk {
    let (folder, mut vault) = vault();
    let study = lead_study(&mut vault, StudyId::fresh(), "the kit");
    Desk {
        _folder: folder,
        vault,
        study,
    }
}

pub fn lead_study(vault: &mut Vault, id: StudyId, kit: &str) -> Study {
    let lead = Lead {
        intake: vec![wave(vault)],
        deputies: vec![deputy()],
        ..Lead::default()
    };
    Study {
        id,
        title: Bilingual::both("Good days", "Bons jours"),
        edition: "2027".to_owned(),
        floor: 10,
        asks_level: true,
        kit: Some(KitText::new(kit.to_owned())),
        population: vec![record::Group {
            size: Some("20-59".to_owned()),
            people: 12,
            ..record::Group::default()
        }],
        side: Side::Lead(lead),
    }
}

pub fn wave(vault: &mut Vault) -> Wave {
    let key = RecordId::fresh().key();
    let recipient = vault.new_intake(key).unwrap();
    Wave::begun(Intake { key, recipient }, Minute(29_000_000))
}

pub fn deputy() -> Recipient {
    "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
        .parse()
        .unwrap()
}

impl Desk {
    pub fn lead(&mut self) -> &mut Lead {
        match &mut self.study.side {
            Side::Lead(lead) => lead,
            Side::Interviewer(_) => panic!("an interviewer's"),
        }
    }

    pub fn interviewer(&mut self) -> &mut record::Interviewer {
        match &mut self.study.side {
            Side::Interviewer(interviewer) => interviewer,
            Side::Lead(_) => panic!("a lead's"),
        }
    }

    /// An interviewer joins: study file out, machine card back.
    pub fn joined_by(&mut self) -> Desk {
        let (folder, mut vault) = vault();
        let mut study = read_study_file(&write_study_file(&self.vault, &self.study).unwrap()).unwrap();
        let post = wave(&mut vault).intake;
        let card = write_machine_card(&vault, study.id, Some(&post.recipient), Default::default());
        let card = read_machine_card(&card, self.study.id).unwrap();
        self.lead().add_machine(card.signer);
        assert!(self.lead().post_to(&card.signer, card.post.unwrap()));
        if let Side::Interviewer(interviewer) = &mut study.side {
            interviewer.post = Some(post);
        }
        Desk {
            _folder: folder,
            vault,
            study,
        }
    }

    /// A bundle of these sessions; the machine remembers that it was written.
    pub fn hand_over(&mut self, sessions: &[(RecordId, SealedSession)]) -> Vec<u8> {
        self.hand_over_with(sessions, Beside::default())
    }

    /// The same, with pages beside the sessions.
    pub fn hand_over_with(&mut self, sessions: &[(RecordId, SealedSession)], beside: Beside<'_>) -> Vec<u8> {
        let outgoing: Vec<Outgoing<'_>> = sessions
            .iter()
            .map(|(id, session)| Outgoing {
                id: *id,
                version: 2,
                session,
            })
            .collect();
        let written = write_bundle_with(&self.vault, &self.study, month(), &outgoing, beside).unwrap();
        self.interviewer().hand_over(written.sent);
        written.file.as_bytes().to_vec()
    }

    pub fn check(&self, bundle: &[u8]) -> Result<Checked, Refusal> {
        check_bundle(&self.vault, &self.study, bundle.to_vec())
    }

    pub fn import(&mut self, bundle: &[u8]) -> Checked {
        let checked = self.check(bundle).unwrap();
        assert!(
            self.lead()
                .take_in(&checked.signer, checked.arrival.clone(), checked.tallies)
        );
        checked
    }
}

pub fn month() -> Month {
    Month::new(2027, 3).unwrap()
}

/// What a machine would tell about the kit after five interviews.
pub fn remarked(text: &str) -> Remarks {
    let raw = RawNote::typed(text);
    let words = Redactor::new().redact(raw, None, redact::Lang::En, &mut Roster::new());
    let mut remarks = Remarks::default();
    remarks.write(RemarkOn::Missing, words.text.into());
    (0..5).for_each(|_| remarks.settle());
    remarks.to_tell().unwrap()
}

/// Sessions that differ in what was chosen.
pub fn sessions(study: &Study, count: usize) -> Vec<(RecordId, SealedSession)> {
    (0..count)
        .map(|chosen| (RecordId::fresh(), session(study, chosen)))
        .collect()
}

pub fn session(study: &Study, chosen: usize) -> SealedSession {
    let kit = study.kit.as_ref().map_or(Digest::NONE, KitText::digest);
    let first = QuestionId("1.1".to_owned());
    let consent = Consent::spoken(true, true).unwrap();
    let mut session = OpenSession::begin(
        consent,
        study.id,
        kit,
        Lang::Fr,
        None,
        first.clone(),
        Minute(29_000_000),
    );
    session.enter(&first, Some(Entered::Several(BTreeSet::from([format!("o{chosen}")]))));
    session.seal()
}
