//! What the lead's machine knows about its study, as JSON.

use super::circle::{self, WireCircle};
use super::study::{WireIntake, WireSent};
use super::text_of::{AsText, SignerText};
use crate::{Arrival, Digest, Lead, Machine, Minute, Month, Obeyed, Rules, Tallies, Wave};
use serde::{Deserialize, Serialize};
use vault::Recipient;

#[derive(Serialize, Deserialize)]
pub(super) struct WireLead {
    intake: Vec<WireWave>,
    deputies: Vec<AsText<Recipient>>,
    machines: Vec<WireMachine>,
    invited: u32,
    #[serde(default)]
    withdrawn_here: u32,
    #[serde(default)]
    rules: WireRules,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    circle: Option<WireCircle>,
}

#[derive(Serialize, Deserialize)]
struct WireWave {
    #[serde(flatten)]
    intake: WireIntake,
    opened: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    closed: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    deputies: Vec<AsText<Recipient>>,
}

#[derive(Serialize, Deserialize)]
struct WireMachine {
    letter: String,
    signer: SignerText,
    arrivals: Vec<WireArrival>,
    #[serde(default)]
    declined: u32,
    #[serde(default)]
    withdrawn: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    post: Option<AsText<Recipient>>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    revoked: bool,
    #[serde(default, skip_serializing_if = "Obeyed::is_none")]
    obeyed: Obeyed,
}

#[derive(Serialize, Deserialize)]
struct WireArrival {
    #[serde(flatten)]
    sent: WireSent,
    previous: Digest,
    #[serde(default)]
    receipted: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(default)]
struct WireRules {
    quotes_each: u8,
    rare_below: u16,
    no_change_points: u8,
    shows_exact_counts: bool,
    on_hold: bool,
    keep_until: Option<Month>,
}

impl Default for WireRules {
    fn default() -> Self {
        (&Rules::default()).into()
    }
}

impl From<&Rules> for WireRules {
    fn from(it: &Rules) -> Self {
        Self {
            quotes_each: it.quotes_each,
            rare_below: it.rare_below,
            no_change_points: it.no_change_points,
            shows_exact_counts: it.shows_exact_counts,
            on_hold: it.is_on_hold,
            keep_until: it.keep_until,
        }
    }
}

impl From<WireRules> for Rules {
    fn from(it: WireRules) -> Self {
        Self {
            quotes_each: it.quotes_each,
            rare_below: it.rare_below,
            no_change_points: it.no_change_points,
            shows_exact_counts: it.shows_exact_counts,
            is_on_hold: it.on_hold,
            keep_until: it.keep_until,
        }
    }
}

impl From<&Arrival> for WireArrival {
    fn from(it: &Arrival) -> Self {
        let Arrival {
            bundle,
            number,
            digest,
            previous,
            records,
            is_receipted,
        } = it.clone();
        Self {
            sent: WireSent {
                bundle,
                number,
                digest,
                records,
            },
            previous,
            receipted: is_receipted,
        }
    }
}

impl From<WireArrival> for Arrival {
    fn from(it: WireArrival) -> Self {
        let WireSent {
            bundle,
            number,
            digest,
            records,
        } = it.sent;
        Self {
            bundle,
            number,
            digest,
            previous: it.previous,
            records,
            is_receipted: it.receipted,
        }
    }
}

impl From<&Machine> for WireMachine {
    fn from(it: &Machine) -> Self {
        Self {
            letter: it.letter.clone(),
            signer: it.signer.into(),
            arrivals: it.arrivals.iter().map(Into::into).collect(),
            declined: it.tallies.declined,
            withdrawn: it.tallies.withdrawn,
            post: it.post.as_ref().map(AsText::of),
            revoked: it.is_revoked,
            obeyed: it.obeyed.clone(),
        }
    }
}

impl From<WireMachine> for Machine {
    fn from(it: WireMachine) -> Self {
        Self {
            letter: it.letter,
            signer: it.signer.into(),
            arrivals: it.arrivals.into_iter().map(Into::into).collect(),
            tallies: Tallies {
                declined: it.declined,
                withdrawn: it.withdrawn,
            },
            post: it.post.map(|post| post.0),
            is_revoked: it.revoked,
            obeyed: it.obeyed,
        }
    }
}

impl From<&Lead> for WireLead {
    fn from(it: &Lead) -> Self {
        let wave = |wave: &Wave| WireWave {
            intake: (&wave.intake).into(),
            opened: wave.opened.0,
            closed: wave.closed.map(|minute| minute.0),
            ended: wave.ended.map(|minute| minute.0),
            deputies: wave.deputies.iter().map(AsText::of).collect(),
        };
        Self {
            intake: it.intake.iter().map(wave).collect(),
            deputies: it.deputies.iter().map(AsText::of).collect(),
            machines: it.machines.iter().map(Into::into).collect(),
            invited: it.invited,
            withdrawn_here: it.withdrawn_here,
            rules: (&it.rules).into(),
            circle: circle::of(&it.circle),
        }
    }
}

impl From<WireLead> for Lead {
    fn from(it: WireLead) -> Self {
        let wave = |wave: WireWave| Wave {
            intake: wave.intake.into(),
            opened: Minute(wave.opened),
            closed: wave.closed.map(Minute),
            ended: wave.ended.map(Minute),
            deputies: wave.deputies.into_iter().map(|deputy| deputy.0).collect(),
        };
        Self {
            intake: it.intake.into_iter().map(wave).collect(),
            deputies: it.deputies.into_iter().map(|deputy| deputy.0).collect(),
            machines: it.machines.into_iter().map(Into::into).collect(),
            invited: it.invited,
            withdrawn_here: it.withdrawn_here,
            rules: it.rules.into(),
            circle: it.circle.map(Into::into).unwrap_or_default(),
        }
    }
}
