//! Who else reads a study, as JSON. A study of before has nothing of it, and is written without.

use super::study::WireIntake;
use super::text_of::{AsText, SignerText};
use crate::{Appointed, Circle, Deputy, Digest, Minute};
use serde::{Deserialize, Serialize};
use vault::Recipient;

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct WireCircle {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    deputies: Vec<WireDeputy>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ways: Vec<Digest>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    kits: Vec<Digest>,
    #[serde(skip_serializing_if = "is_none_yet")]
    number: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<Digest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    post: Option<WireIntake>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<WireAppointed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<u64>,
}

#[derive(Serialize, Deserialize)]
struct WireDeputy {
    signer: SignerText,
    post: AsText<Recipient>,
    spare: Vec<AsText<Recipient>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    taken: Vec<AsText<Recipient>>,
}

#[derive(Serialize, Deserialize)]
struct WireAppointed {
    lead: SignerText,
    number: u32,
    spare: Vec<WireIntake>,
}

pub(super) fn is_none_yet(number: &u32) -> bool {
    *number == 0
}

/// Left out of a study that has nothing of it.
pub(super) fn of(circle: &Circle) -> Option<WireCircle> {
    (*circle != Circle::default()).then(|| circle.into())
}

impl From<&Circle> for WireCircle {
    fn from(it: &Circle) -> Self {
        let deputy = |it: &Deputy| WireDeputy {
            signer: it.signer.into(),
            post: AsText::of(&it.post),
            spare: it.spare.iter().map(AsText::of).collect(),
            taken: it.taken.iter().map(AsText::of).collect(),
        };
        let appointed = |it: &Appointed| WireAppointed {
            lead: it.lead.into(),
            number: it.number,
            spare: it.spare.iter().map(Into::into).collect(),
        };
        Self {
            deputies: it.deputies.iter().map(deputy).collect(),
            ways: it.ways.clone(),
            kits: it.kits.clone(),
            number: it.number,
            said: it.said,
            post: it.post.as_ref().map(Into::into),
            of: it.of.as_ref().map(appointed),
            seen: it.seen.map(|minute| minute.0),
        }
    }
}

impl From<WireCircle> for Circle {
    fn from(it: WireCircle) -> Self {
        let deputy = |it: WireDeputy| Deputy {
            signer: it.signer.into(),
            post: it.post.0,
            spare: it.spare.into_iter().map(|spare| spare.0).collect(),
            taken: it.taken.into_iter().map(|key| key.0).collect(),
        };
        let appointed = |it: WireAppointed| Appointed {
            lead: it.lead.into(),
            number: it.number,
            spare: it.spare.into_iter().map(Into::into).collect(),
        };
        Self {
            deputies: it.deputies.into_iter().map(deputy).collect(),
            ways: it.ways,
            kits: it.kits,
            number: it.number,
            said: it.said,
            post: it.post.map(Into::into),
            of: it.of.map(appointed),
            seen: it.seen.map(Minute),
        }
    }
}
