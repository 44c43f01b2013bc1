//! A deputy reads the study on a machine of their own: a card goes to the lead, the lead's file comes back.
//!
//! Each wave is sealed to a key of the deputy's that falls with the wave. The card brings a row of such keys, so that a
//! new wave needs no round of cards; the lead takes the next one. Only the lead signs what interviewers obey.

use crate::study_file::{self, fingerprint, read_statement, with_statement};
use crate::{HandoverError, Refusal, check::looks_sealed, signed};
use record::{
    Appointed, Circle, Cover, Deputy, Digest, Intake, Kept, Lead, Learned, Machine, Minute, Month, Page, Rules, Sealed,
    Side, Study, StudyId, Update, Wave,
};
use serde::{Deserialize, Serialize};
use vault::{Recipient, Signer, Vault};

const CARD: &str = "deputy";

/// Begins what is signed, so that this signature never passes for another kind of text's.
const PURPOSE: &str = "sub rosa deputy 1\n";

/// Keys for waves to come on one card: a year of them.
pub const SPARE: usize = 12;

/// More waves, machines or kits than any study has.
const MOST: usize = 4_096;

#[derive(Serialize, Deserialize)]
struct CardStatement {
    study: StudyId,
    signer: Digest,
    post: String,
    keys: Vec<String>,
}

/// What the lead tells deputies beside the study file.
#[derive(Serialize, Deserialize)]
struct Statement {
    // The study as a study file says it, with its own signature.
    study: String,
    // Of the page of learned words.
    learned: Digest,
    machines: Vec<MachineText>,
    waves: Vec<WaveText>,
    ways: Vec<Digest>,
    kits: Vec<Digest>,
    // What everybody else in the circle seals codings to.
    posts: Vec<String>,
    rules: RulesText,
    invited: u32,
}

#[derive(Serialize, Deserialize)]
struct MachineText {
    letter: String,
    signer: Digest,
    #[serde(default)]
    revoked: bool,
}

#[derive(Serialize, Deserialize)]
struct WaveText {
    opened: u64,
    closed: Option<u64>,
    ended: Option<u64>,
    // The lead's first.
    keys: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct RulesText {
    quotes_each: u8,
    rare_below: u16,
    no_change_points: u8,
    on_hold: bool,
    keep_until: Option<Month>,
}

/// What the lead's file brings to a deputy.
#[derive(Debug)]
pub struct Handed {
    /// The study as it is now; what this desk imported is in it.
    pub study: Study,
    /// What the study was taught.
    pub learned: Learned,
}

/// A study on the machine of a deputy to be, who opened the study file. `post` and `spare` are keys of the vault that
/// is made for it.
pub fn as_deputy(study: &Study, post: Intake, spare: Vec<Intake>) -> Result<Study, HandoverError> {
    let Side::Interviewer(interviewer) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    let circle = Circle {
        post: Some(post),
        of: Some(Appointed {
            lead: interviewer.lead,
            number: 0,
            spare,
        }),
        ..Circle::default()
    };
    Ok(Study {
        side: Side::Lead(Lead {
            circle,
            ..Lead::default()
        }),
        ..study.clone()
    })
}

/// The card of a deputy's desk: what it signs with, and keys for waves to come. It names no person and no device.
pub fn write_deputy_card(vault: &Vault, study: &Study) -> Result<Vec<u8>, HandoverError> {
    let (Side::Lead(Lead { circle, .. }), signer) = (&study.side, vault.signer()) else {
        return Err(HandoverError::OtherSide);
    };
    let (Some(of), Some(post)) = (&circle.of, &circle.post) else {
        return Err(HandoverError::OtherSide);
    };
    let statement = CardStatement {
        study: study.id,
        signer: signed::signer_text(signer),
        post: post.recipient.to_string(),
        keys: of.spare.iter().map(|spare| spare.recipient.to_string()).collect(),
    };
    Ok(signed::write(vault, CARD, &statement))
}

/// What the card of a deputy of this study says.
pub fn read_deputy_card(bytes: &[u8], study: StudyId) -> Result<Deputy, Refusal> {
    let said = signed::read(bytes, CARD, |said: &CardStatement| Ok(signed::signer_of(said.signer)))?;
    if said.study != study {
        return Err(Refusal::OtherStudy);
    }
    if said.keys.is_empty() || said.keys.len() > MOST {
        return Err(Refusal::Damaged);
    }
    Ok(Deputy {
        taken: Vec::new(),
        signer: signed::signer_of(said.signer),
        post: recipient(&said.post)?,
        spare: said.keys.iter().map(|key| recipient(key)).collect::<Result<_, _>>()?,
    })
}

/// What three words are made of, to compare a deputy's desk aloud.
pub fn deputy_fingerprint(study: StudyId, deputy: Signer) -> Digest {
    fingerprint(b"sub rosa deputy fingerprint 1\n", study, deputy)
}

/// Everything that study files and the files for deputies say, by name: another name asks for another number.
pub fn said(vault: &Vault, study: &Study) -> Result<Digest, HandoverError> {
    let mut unnumbered = study.clone();
    if let Side::Lead(lead) = &mut unnumbered.side {
        lead.circle.number = 0;
    }
    let statement = statement(vault, &unnumbered, Digest::NONE)?;
    Ok(Digest::of(signed::json(&statement).as_bytes()))
}

/// The lead's file for all deputies: study, machines, waves, rules, and what the study was taught.
pub fn write_deputy_file(vault: &Vault, study: &Study, learned: &Learned) -> Result<Sealed<Update>, HandoverError> {
    let Side::Lead(lead) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    let to: Vec<Recipient> = lead.circle.deputies.iter().map(|it| it.post.clone()).collect();
    if to.is_empty() {
        return Err(HandoverError::NoPost);
    }
    let page = Page::learned(study.id, learned)?;
    let statement = signed::json(&statement(vault, study, page.digest())?);
    let signature = signed::hex(&vault.sign(&signed_bytes(&statement)));
    Ok(Sealed::update(&Cover { statement, signature }, &page, &to)?)
}

/// Opens the lead's file on a deputy's desk and checks all of it. `joined` is the study as the desk keeps it.
pub fn read_deputy_file(vault: &Vault, joined: &Study, bytes: Vec<u8>) -> Result<Handed, Refusal> {
    let Side::Lead(old) = &joined.side else {
        return Err(Refusal::OtherKindOfFile);
    };
    let of = old.circle.of.as_ref().ok_or(Refusal::OtherKindOfFile)?;
    looks_sealed(&bytes)?;
    let post = old.circle.post.as_ref().ok_or(Refusal::OtherRecipient)?;
    let sheaf = Kept::<Update>::read(bytes).open(vault, post.key)?;
    signed::verify(&of.lead, &signed_bytes(&sheaf.cover.statement), &sheaf.cover.signature)?;
    let said: Statement = serde_json::from_str(&sheaf.cover.statement).map_err(|_| Refusal::Damaged)?;
    let [page] = &sheaf.pages[..] else {
        return Err(Refusal::Forged);
    };
    if page.digest() != said.learned {
        return Err(Refusal::Forged);
    }
    let study = read_statement(&signed::padded(said.study.clone()))?;
    if study.id != joined.id {
        return Err(Refusal::OtherStudy);
    }
    if study.lead != of.lead {
        return Err(Refusal::Stranger);
    }
    if study.number < of.number {
        return Err(Refusal::OlderNumber(study.number));
    }
    let lengths = [said.machines.len(), said.waves.len(), said.ways.len(), said.posts.len()];
    if lengths.iter().any(|length| *length > MOST) {
        return Err(Refusal::TooLarge);
    }
    let lead = renewed(old, of, study.number, &said)?;
    let study = with_statement(study, Side::Lead(lead))?;
    Ok(Handed {
        study,
        learned: page.read_learned(joined.id)?,
    })
}

/// What this desk imported, counted and destroyed stays; the rest is as the lead says.
fn renewed(old: &Lead, of: &Appointed, number: u32, said: &Statement) -> Result<Lead, Refusal> {
    let own = |key: &Recipient| {
        let known = old.intake.iter().map(|wave| &wave.intake);
        known.chain(&of.spare).find(|it| it.recipient == *key)
    };
    let (mut intake, mut deputies): (Vec<Wave>, Vec<Recipient>) = (Vec::new(), Vec::new());
    for wave in &said.waves {
        let keys = wave
            .keys
            .iter()
            .map(|key| recipient(key))
            .collect::<Result<Vec<_>, _>>()?;
        // Waves from before this desk was added have no key of it.
        let Some(mine) = keys.iter().find_map(own) else {
            continue;
        };
        let before = old.intake.iter().find(|it| it.intake == *mine);
        let others: Vec<Recipient> = keys.into_iter().filter(|key| *key != mine.recipient).collect();
        let open = Wave {
            intake: mine.clone(),
            opened: Minute(wave.opened),
            closed: wave.closed.map(Minute).or(before.and_then(|it| it.closed)),
            // The key here falls by this desk's own clock, which follows the close.
            ended: before.and_then(|it| it.ended),
            deputies: others,
        };
        if open.is_open() {
            deputies = open.deputies.clone();
        }
        intake.push(open);
    }
    let is_used = |spare: &Intake| intake.iter().any(|wave| wave.intake == *spare);
    let spare = of.spare.iter().filter(|spare| !is_used(spare)).cloned().collect();
    let machine = |it: &MachineText| {
        let signer = signed::signer_of(it.signer);
        let known = old.machine(&signer);
        Machine {
            letter: it.letter.clone(),
            signer,
            arrivals: known.map(|known| known.arrivals.clone()).unwrap_or_default(),
            tallies: known.map(|known| known.tallies).unwrap_or_default(),
            post: None,
            is_revoked: it.revoked,
            obeyed: known.map(|known| known.obeyed.clone()).unwrap_or_default(),
        }
    };
    let others = said
        .posts
        .iter()
        .map(|post| recipient(post))
        .collect::<Result<Vec<_>, _>>()?;
    let is_own_post = |post: &Recipient| old.circle.post.as_ref().is_some_and(|own| own.recipient == *post);
    // A deputy's desk knows the others by what they take codings with; their keys are the lead's affair.
    let others = others.into_iter().filter(|post| !is_own_post(post)).map(|post| Deputy {
        signer: of.lead,
        post,
        spare: Vec::new(),
        taken: Vec::new(),
    });
    Ok(Lead {
        intake,
        deputies,
        machines: said.machines.iter().map(machine).collect(),
        invited: said.invited,
        withdrawn_here: old.withdrawn_here,
        rules: Rules {
            quotes_each: said.rules.quotes_each,
            rare_below: said.rules.rare_below,
            no_change_points: said.rules.no_change_points,
            shows_exact_counts: old.rules.shows_exact_counts,
            // Either hold holds: what was destroyed does not come back.
            is_on_hold: said.rules.on_hold || old.rules.is_on_hold,
            keep_until: said.rules.keep_until,
        },
        circle: Circle {
            deputies: others.collect(),
            ways: said.ways.clone(),
            kits: said.kits.clone(),
            of: Some(Appointed {
                lead: of.lead,
                number,
                spare,
            }),
            ..old.circle.clone()
        },
    })
}

fn statement(vault: &Vault, study: &Study, learned: Digest) -> Result<Statement, HandoverError> {
    let Side::Lead(lead) = &study.side else {
        return Err(HandoverError::OtherSide);
    };
    let file = study_file::write_whole(vault, study)?;
    let machine = |it: &Machine| MachineText {
        letter: it.letter.clone(),
        signer: signed::signer_text(it.signer),
        revoked: it.is_revoked,
    };
    let wave = |it: &Wave| WaveText {
        opened: it.opened.0,
        closed: it.closed.map(|minute| minute.0),
        ended: it.ended.map(|minute| minute.0),
        keys: std::iter::once(&it.intake.recipient)
            .chain(&it.deputies)
            .map(ToString::to_string)
            .collect(),
    };
    let posts = lead.circle.post.iter().map(|post| &post.recipient);
    let posts = posts.chain(lead.circle.deputies.iter().map(|deputy| &deputy.post));
    Ok(Statement {
        study: String::from_utf8(file)
            .expect("a study file is text of our own")
            .trim_end()
            .to_owned(),
        learned,
        machines: lead.machines.iter().map(machine).collect(),
        waves: lead.intake.iter().map(wave).collect(),
        ways: lead.circle.ways.clone(),
        kits: lead.circle.kits.clone(),
        posts: posts.map(ToString::to_string).collect(),
        rules: RulesText {
            quotes_each: lead.rules.quotes_each,
            rare_below: lead.rules.rare_below,
            no_change_points: lead.rules.no_change_points,
            on_hold: lead.rules.is_on_hold,
            keep_until: lead.rules.keep_until,
        },
        invited: lead.invited,
    })
}

fn recipient(text: &str) -> Result<Recipient, Refusal> {
    text.parse().map_err(|_| Refusal::Damaged)
}

fn signed_bytes(statement: &str) -> Vec<u8> {
    format!("{PURPOSE}{statement}\n").into_bytes()
}
