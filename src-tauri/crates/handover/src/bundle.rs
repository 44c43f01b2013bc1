//! Sealed sessions leave an interviewer's machine.

use crate::statement::{Listed, Statement, recipients_digest, signed_bytes};
use crate::{HandoverError, signed};
use record::{
    BundleId, Cover, Learned, Month, Page, RecordId, Remarks, Sealed, SealedSession, Sent, Sheaf, Side, Study,
};
use vault::{Recipient, Vault};

/// One session to hand over, as its machine keeps it.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// Its name.
    pub id: RecordId,
    /// Its version here.
    pub version: u32,
    /// What it holds.
    pub session: &'a SealedSession,
}

/// What travels beside the sessions, each on a page of its own and tied to none of them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside<'a> {
    /// What this machine learned since it last told.
    pub learned: Option<&'a Learned>,
    /// What was said about the kit since remarks last left.
    pub remarks: Option<&'a Remarks>,
}

/// A bundle, and what its machine has to remember of it.
#[derive(Debug)]
pub struct Written {
    /// The file.
    pub file: Sealed<Sheaf>,
    /// For [`record::Interviewer::hand_over`].
    pub sent: Sent,
}

/// Seals sessions to the wave's intake key and the deputies.
///
/// They stand in the order of their names, which are random: it tells nothing about when they were held. The
/// month comes from outside and is the finest date in the file.
pub fn write_bundle(
    vault: &Vault,
    study: &Study,
    month: Month,
    sessions: &[Outgoing<'_>],
) -> Result<Written, HandoverError> {
    write_bundle_with(vault, study, month, sessions, Beside::default())
}

/// The same, with pages after the sessions.
pub fn write_bundle_with(
    vault: &Vault,
    study: &Study,
    month: Month,
    sessions: &[Outgoing<'_>],
    beside: Beside<'_>,
) -> Result<Written, HandoverError> {
    let Side::Interviewer(interviewer) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    let wave = interviewer.intake.first().ok_or(HandoverError::NoIntake)?;
    let kit = sessions.first().ok_or(HandoverError::NoRecords)?.session.kit();
    if sessions.iter().any(|outgoing| outgoing.session.study() != study.id) {
        return Err(HandoverError::OtherStudy);
    }
    if sessions.iter().any(|outgoing| outgoing.session.kit() != kit) {
        return Err(HandoverError::MixedKits);
    }
    let pages = sessions
        .iter()
        .map(|outgoing| Page::of(outgoing.id, outgoing.version, outgoing.session));
    let mut pages = pages.collect::<Result<Vec<_>, _>>()?;
    pages.sort_by_key(Page::id);

    let learned = beside.learned.map(|it| Page::learned(study.id, it)).transpose()?;
    let remarks = beside.remarks.map(|it| Page::remarks(study.id, it)).transpose()?;

    let recipients: Vec<Recipient> = std::iter::once(&wave.recipient)
        .chain(&interviewer.deputies)
        .cloned()
        .collect();
    let statement = Statement {
        study: study.id,
        kit,
        recipients: recipients_digest(recipients.iter()),
        signer: signed::signer_text(vault.signer()),
        bundle: BundleId::fresh(),
        number: interviewer.last_number.saturating_add(1),
        previous: interviewer.previous,
        month,
        declined: interviewer.tallies.declined,
        withdrawn: interviewer.tallies.withdrawn,
        records: pages.iter().map(listed).collect(),
        learned: learned.as_ref().map(Page::digest),
        remarks: remarks.as_ref().map(Page::digest),
        obeyed: interviewer.obeyed.clone(),
    };
    let records = pages.iter().map(Page::id).collect();
    pages.extend(learned.into_iter().chain(remarks));
    let text = signed::json(&statement);
    let signature = signed::hex(&vault.sign(&signed_bytes(&text)));
    let file = Sealed::sheaf(
        &Cover {
            statement: text,
            signature,
        },
        &pages,
        &recipients,
    )?;
    let sent = Sent {
        bundle: statement.bundle,
        number: statement.number,
        digest: file.digest(),
        records,
    };
    Ok(Written { file, sent })
}

pub(crate) fn listed(page: &Page) -> Listed {
    Listed {
        id: page.id(),
        version: page.version(),
        digest: page.digest(),
    }
}
