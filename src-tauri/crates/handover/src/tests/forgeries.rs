//! Somebody who can write an age file, and even one who holds a machine of the study.

use super::people::*;
use crate::statement::{Listed, Statement, recipients_digest, signed_bytes};
use crate::*;
use record::{BundleId, Cover, Digest, KitText, Page, RecordId, Sealed, SealedSession, Side, Study, StudyId};
use std::collections::BTreeSet;
use vault::{Recipient, Vault};

/// A bundle by hand: `change` what it says before it is signed, `bend` the cover after.
struct Forger<'a> {
    vault: &'a Vault,
    study: &'a Study,
    to: Vec<Recipient>,
}

impl<'a> Forger<'a> {
    fn with(desk: &'a Desk) -> Self {
        let Side::Interviewer(interviewer) = &desk.study.side else {
            panic!()
        };
        let to = vec![interviewer.intake[0].recipient.clone(), deputy()];
        Self {
            vault: &desk.vault,
            study: &desk.study,
            to,
        }
    }

    fn write(
        &self,
        sessions: &[(RecordId, SealedSession)],
        change: impl FnOnce(&mut Statement),
        bend: impl FnOnce(&mut Cover),
    ) -> Vec<u8> {
        let pages: Vec<Page> = sessions
            .iter()
            .map(|(id, session)| Page::of(*id, 1, session).unwrap())
            .collect();
        let listed = |page: &Page| Listed {
            id: page.id(),
            version: page.version(),
            digest: page.digest(),
        };
        let mut statement = Statement {
            study: self.study.id,
            kit: self.study.kit.as_ref().unwrap().digest(),
            recipients: recipients_digest(self.to.iter()),
            signer: signed::signer_text(self.vault.signer()),
            bundle: BundleId::fresh(),
            number: 1,
            previous: Digest::NONE,
            month: month(),
            declined: 0,
            withdrawn: 0,
            records: pages.iter().map(listed).collect(),
            learned: None,
            remarks: None,
            obeyed: BTreeSet::new(),
        };
        change(&mut statement);
        let text = signed::json(&statement);
        let signature = signed::hex(&self.vault.sign(&signed_bytes(&text)));
        let mut cover = Cover {
            statement: text,
            signature,
        };
        bend(&mut cover);
        Sealed::sheaf(&cover, &pages, &self.to).unwrap().as_bytes().to_vec()
    }
}

#[test]
fn each_lie_has_a_refusal_of_its_own() {
    let mut lead = lead();
    let (desk, other) = (lead.joined_by(), lead.joined_by());
    let mine = sessions(&desk.study, 2);
    let forger = Forger::with(&desk);
    let check = |expected: Refusal, change: &dyn Fn(&mut Statement), bend: &dyn Fn(&mut Cover)| {
        let bundle = forger.write(&mine, change, bend);
        assert_eq!(lead.check(&bundle).map(|_| ()), Err(expected), "{}", expected.code());
    };
    let honest = forger.write(&mine, |_| {}, |_| {});
    assert!(
        lead.check(&honest).is_ok(),
        "the control: the forger's tools write what is accepted"
    );

    let as_it_is = |_: &mut Cover| {};
    check(
        Refusal::Stranger,
        &|said| said.signer = Digest::of(b"nobody"),
        &as_it_is,
    );
    check(
        Refusal::Forged,
        &|said| said.signer = signed::signer_text(other.vault.signer()),
        &as_it_is,
    );
    check(Refusal::OtherStudy, &|said| said.study = StudyId::fresh(), &as_it_is);
    check(
        Refusal::OtherRecipient,
        &|said| said.recipients = Digest::of(b"others"),
        &as_it_is,
    );
    check(
        Refusal::OtherKit,
        &|said| said.kit = Digest::of(b"another kit"),
        &as_it_is,
    );
    check(Refusal::Forged, &|said| said.number = 0, &as_it_is);
    check(
        Refusal::Forged,
        &|said| said.records[0].digest = Digest::NONE,
        &as_it_is,
    );
    check(Refusal::Forged, &|said| said.records[0].version = 9, &as_it_is);
    check(
        Refusal::Forged,
        &|said| said.records[0].id = RecordId::fresh(),
        &as_it_is,
    );
    check(Refusal::Forged, &|said| said.records.reverse(), &as_it_is);
    // A session passed off as what was learned, and learned words that are not there.
    check(
        Refusal::Forged,
        &|said| said.learned = said.records.pop().map(|page| page.digest),
        &as_it_is,
    );
    check(Refusal::Forged, &|said| said.learned = Some(Digest::NONE), &as_it_is);
    check(
        Refusal::Forged,
        &|said| said.remarks = said.records.pop().map(|page| page.digest),
        &as_it_is,
    );
    check(Refusal::Forged, &|said| said.remarks = Some(Digest::NONE), &as_it_is);
    // More pages beside the sessions than there are pages.
    check(
        Refusal::Forged,
        &|said| {
            said.records.truncate(0);
            (said.learned, said.remarks) = (Some(Digest::NONE), Some(Digest::NONE));
        },
        &as_it_is,
    );
    check(Refusal::Forged, &|said| said.records.truncate(1), &as_it_is);
    check(
        Refusal::OtherChain(1),
        &|said| said.previous = Digest::of(b"before"),
        &as_it_is,
    );

    let as_said = |_: &mut Statement| {};
    check(Refusal::Forged, &as_said, &|cover| {
        cover.statement = cover.statement.replace("2027-03", "2027-04")
    });
    check(Refusal::Forged, &as_said, &|cover| cover.statement.push(' '));
    check(Refusal::Forged, &as_said, &|cover| {
        cover.signature = signed::hex(&other.vault.sign(b"sub rosa bundle 1\n"))
    });
    check(Refusal::Damaged, &as_said, &|cover| cover.signature.clear());
    check(Refusal::Damaged, &as_said, &|cover| cover.signature = "é".repeat(64));
    check(Refusal::Damaged, &as_said, &|cover| {
        cover.signature.make_ascii_uppercase()
    });
    check(Refusal::Damaged, &as_said, &|cover| cover.statement.clear());
    check(Refusal::Damaged, &as_said, &|cover| {
        cover.statement = "[".repeat(100_000)
    });
}

#[test]
fn a_signature_for_another_kind_of_text_does_not_pass() {
    let mut lead = lead();
    let desk = lead.joined_by();
    let forger = Forger::with(&desk);
    let mine = sessions(&desk.study, 1);
    let bundle = forger.write(
        &mine,
        |_| {},
        |cover| {
            let other_kind = format!("sub rosa receipt 1\n{}\n", cover.statement);
            cover.signature = signed::hex(&desk.vault.sign(other_kind.as_bytes()));
        },
    );
    assert_eq!(lead.check(&bundle).map(|_| ()), Err(Refusal::Forged));
}

#[test]
fn a_record_belongs_to_the_machine_that_brought_it_first() {
    let mut lead = lead();
    let (mut first, second) = (lead.joined_by(), lead.joined_by());
    let sent = sessions(&first.study, 2);
    let bundle = first.hand_over(&sent);
    lead.import(&bundle);

    let overwriting = vec![
        (sent[0].0, session(&second.study, 99)),
        (RecordId::fresh(), session(&second.study, 98)),
    ];
    let bundle = Forger::with(&second).write(&overwriting, |_| {}, |_| {});
    assert_eq!(
        lead.check(&bundle).map(|_| ()),
        Err(Refusal::RecordTaken(1)),
        "and nothing of it is taken"
    );
}

#[test]
fn a_record_twice_in_one_bundle_is_forged() {
    let mut lead = lead();
    let desk = lead.joined_by();
    let mine = sessions(&desk.study, 1);
    let twice = [mine.clone(), mine].concat();
    assert_eq!(
        lead.check(&Forger::with(&desk).write(&twice, |_| {}, |_| {}))
            .map(|_| ()),
        Err(Refusal::Forged)
    );
}

#[test]
fn pages_of_another_study_or_kit_under_an_honest_cover_are_refused() {
    let mut lead = lead();
    let desk = lead.joined_by();
    let mut elsewhere = desk.study.clone();
    elsewhere.id = StudyId::fresh();
    let bundle = Forger::with(&desk).write(&sessions(&elsewhere, 1), |_| {}, |_| {});
    assert_eq!(lead.check(&bundle).map(|_| ()), Err(Refusal::OtherStudy));

    let mut other_kit = desk.study.clone();
    other_kit.kit = Some(KitText::new("another kit".to_owned()));
    let bundle = Forger::with(&desk).write(&sessions(&other_kit, 1), |_| {}, |_| {});
    assert_eq!(lead.check(&bundle).map(|_| ()), Err(Refusal::OtherKit));
}

#[test]
fn a_bundle_for_another_lead_or_a_closed_wave_does_not_open() {
    let (mut ours, mut theirs) = (lead(), lead());
    let (_, mut desk) = (ours.joined_by(), theirs.joined_by());
    let sent = sessions(&desk.study, 1);
    let bundle = desk.hand_over(&sent);
    assert_eq!(ours.check(&bundle).map(|_| ()), Err(Refusal::OtherRecipient));

    let key = theirs.lead().intake[0].intake.key;
    theirs.vault.destroy_key(key).unwrap();
    assert_eq!(theirs.check(&bundle).map(|_| ()), Err(Refusal::OtherRecipient));
}

#[test]
fn someone_added_to_the_recipients_is_noticed() {
    let mut lead = lead();
    let desk = lead.joined_by();
    let mut forger = Forger::with(&desk);
    let (_folder, mut stranger) = vault();
    forger.to.push(stranger.new_intake(RecordId::fresh().key()).unwrap());
    let bundle = forger.write(&sessions(&desk.study, 1), |_| {}, |_| {});
    assert_eq!(lead.check(&bundle).map(|_| ()), Err(Refusal::OtherRecipient));
}
