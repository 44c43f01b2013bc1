//! A bundle arrives on the lead's machine.

use crate::bundle::listed;
use crate::statement::{Listed, Statement, recipients_digest, signed_bytes};
use crate::{Refusal, inspect, signed};
use record::{
    Arrival, Digest, Kept, Lead, Learned, Month, Obeyed, Page, RecordId, Remarks, SealedSession, Sheaf, Side, Study,
    Tallies,
};
use std::collections::BTreeSet;
use vault::{KeyId, Signer, Vault};

/// Largest file that is looked at.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// A bundle in which everything holds. Values only: nothing was written anywhere.
#[derive(Debug)]
pub struct Checked {
    /// The machine it comes from.
    pub signer: Signer,
    /// The lead's letter for it.
    pub letter: String,
    /// For [`Lead::take_in`].
    pub arrival: Arrival,
    /// For [`Lead::take_in`].
    pub tallies: Tallies,
    /// When it was written.
    pub month: Month,
    /// Sessions that are new here. Those this machine handed over before are left out.
    pub sessions: Vec<(RecordId, SealedSession)>,
    /// What the machine learned since it last told, when it tells.
    pub learned: Option<Learned>,
    /// What was said about the kit, when enough interviews stand behind it.
    pub remarks: Option<Remarks>,
    /// For [`Lead::hear_answer`].
    pub obeyed: Obeyed,
    /// The lowest number of this machine that has not come; shown, never a reason to refuse.
    pub missing: Option<u32>,
}

/// Whether a file may be sealed to somebody, before a key is tried on it.
pub(crate) fn looks_sealed(bytes: &[u8]) -> Result<(), Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    if signed::is_ours(bytes) {
        return Err(Refusal::OtherKindOfFile);
    }
    if !inspect(bytes).is_age {
        return Err(Refusal::NotABundle);
    }
    Ok(())
}

/// Opens a bundle and checks all of it, or says the one thing that is wrong. `study` is the lead's.
pub fn check_bundle(vault: &Vault, study: &Study, bytes: Vec<u8>) -> Result<Checked, Refusal> {
    let Side::Lead(lead) = &study.side else {
        return Err(Refusal::OtherRecipient);
    };
    looks_sealed(&bytes)?;
    let keys: Vec<KeyId> = lead.keys();
    let kept = Kept::<Sheaf>::read(bytes);
    let digest = kept.digest();
    let has_ended = lead.intake.iter().any(|wave| wave.ended.is_some());
    let sheaf = kept.open(vault, &keys).map_err(|error| match error.into() {
        // A bundle does not say whom it is sealed to: nobody can tell which of the two it is.
        Refusal::OtherRecipient if has_ended => Refusal::WaveOver,
        other => other,
    })?;
    drop(kept);

    let said: Statement = serde_json::from_str(&sheaf.cover.statement).map_err(|_| Refusal::Damaged)?;
    let signer = signed::signer_of(said.signer);
    let machine = lead.machine(&signer).ok_or(Refusal::Stranger)?;
    signed::verify(&signer, &signed_bytes(&sheaf.cover.statement), &sheaf.cover.signature)?;
    if machine.is_revoked {
        return Err(Refusal::Revoked);
    }
    if said.study != study.id {
        return Err(Refusal::OtherStudy);
    }
    if !lead.circle.ways.contains(&said.recipients) && !ways_in(lead).any(|digest| digest == said.recipients) {
        return Err(Refusal::OtherRecipient);
    }
    if study.kit.as_ref().map(|kit| kit.digest()) != Some(said.kit) && !lead.circle.kits.contains(&said.kit) {
        return Err(Refusal::OtherKit);
    }
    let first_beside = sheaf.pages.len().checked_sub(said.beside().count());
    let (sessions, beside) = sheaf.pages.split_at(first_beside.ok_or(Refusal::Forged)?);
    if !beside.iter().map(Page::digest).eq(said.beside()) || beside.iter().any(Page::is_session) {
        return Err(Refusal::Forged);
    }
    let mut beside = beside.iter();
    let mut next = |digest: Option<Digest>| digest.and_then(|_| beside.next());
    let (learned, remarks) = (next(said.learned), next(said.remarks));
    let pages: Vec<Listed> = sessions.iter().map(listed).collect();
    let names: BTreeSet<RecordId> = pages.iter().map(|page| page.id).collect();
    if pages != said.records || names.len() != pages.len() || said.number == 0 {
        return Err(Refusal::Forged);
    }

    let checked = Checked {
        signer,
        letter: machine.letter.clone(),
        arrival: Arrival {
            bundle: said.bundle,
            number: said.number,
            digest,
            previous: said.previous,
            records: pages.iter().map(|page| page.id).collect(),
            is_receipted: false,
        },
        tallies: Tallies {
            declined: said.declined,
            withdrawn: said.withdrawn,
        },
        obeyed: Obeyed {
            slips: said.obeyed,
            number: said.number,
        },
        month: said.month,
        sessions: Vec::new(),
        learned: learned.map(|page| page.read_learned(study.id)).transpose()?,
        remarks: remarks.map(|page| page.read_remarks(study.id)).transpose()?,
        missing: machine.first_missing(said.number),
    };
    checked.fits(lead)?;
    let pages = sessions;
    let mut sessions = Vec::with_capacity(pages.len());
    for page in pages {
        let session = page.read()?;
        if session.study() != study.id {
            return Err(Refusal::OtherStudy);
        }
        if session.kit() != said.kit {
            return Err(Refusal::OtherKit);
        }
        if lead.owner(page.id()).is_none() {
            sessions.push((page.id(), session));
        }
    }
    Ok(Checked { sessions, ..checked })
}

impl Checked {
    /// Whether the bundle still fits among what was imported. To be asked again before an import when other
    /// bundles were imported since the check.
    pub fn fits(&self, lead: &Lead) -> Result<(), Refusal> {
        let number = self.arrival.number;
        let mut all = lead.machines.iter().flat_map(|machine| &machine.arrivals);
        if all.any(|arrival| arrival.bundle == self.arrival.bundle || arrival.digest == self.arrival.digest) {
            return Err(Refusal::Duplicate(number));
        }
        let machine = lead.machine(&self.signer).ok_or(Refusal::Stranger)?;
        if machine.is_revoked {
            return Err(Refusal::Revoked);
        }
        if machine.arrivals.iter().any(|arrival| arrival.number == number) {
            return Err(Refusal::NumberTaken(number));
        }
        let follows = machine.arrivals.iter().all(|other| match other.number {
            before if before == number - 1 => other.digest == self.arrival.previous,
            after if after > number && after - 1 == number => other.previous == self.arrival.digest,
            _ => true,
        });
        let begins = number > 1 || self.arrival.previous == Digest::NONE;
        if !(follows && begins) {
            return Err(Refusal::OtherChain(number));
        }
        // A record belongs to the first machine that handed it over: nobody overwrites another's.
        let is_taken = |id: &RecordId| lead.owner(*id).is_some_and(|owner| owner.signer != self.signer);
        if self.arrival.records.iter().any(is_taken) {
            Err(Refusal::RecordTaken(number))
        } else {
            Ok(())
        }
    }
}

/// Digests of the sets of recipients that a bundle for this lead can have.
fn ways_in(lead: &Lead) -> impl Iterator<Item = Digest> {
    lead.intake.iter().map(|wave| {
        recipients_digest(
            std::iter::once(&wave.intake.recipient)
                .chain(&wave.deputies)
                .chain(&lead.deputies),
        )
    })
}
