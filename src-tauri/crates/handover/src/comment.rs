//! What a member says of a draft: written by the form inside the draft, in any browser, and sealed there.

use crate::Refusal;
use crate::check::looks_sealed;
use record::{Side, Study, StudyId};
use serde::Deserialize;
use std::str;
use vault::{KeyId, Vault, VaultError, Zeroizing};

/// First line of what is sealed.
const TITLE: &str = "sub rosa comment ";
/// The newest that is read.
const FORMAT: u32 = 1;
/// Largest file that is looked at: a page of text for each of a few hundred paragraphs.
pub const LARGEST_COMMENT: usize = 1024 * 1024;
/// More paragraphs than a report has.
const MOST_REMARKS: usize = 1_000;

/// One member's note on one draft. Nobody signed it: it says what anybody with the draft may say.
#[derive(Debug)]
pub struct MemberNote {
    /// The release it is on: its place among the study's releases.
    pub release: u32,
    /// Paragraph by paragraph.
    pub remarks: Vec<MemberRemark>,
}

/// What a member says of one paragraph.
#[derive(Debug)]
pub struct MemberRemark {
    /// The paragraph's printed number, from 1.
    pub number: u32,
    /// Whether the writer could be recognised by it.
    pub could_be_recognised: bool,
    /// As typed: these words went through no redactor yet.
    pub words: Zeroizing<String>,
}

#[derive(Deserialize)]
struct WireNote {
    study: StudyId,
    release: u32,
    remarks: Vec<WireRemark>,
}

#[derive(Deserialize)]
struct WireRemark {
    number: u32,
    #[serde(default)]
    recognised: bool,
    #[serde(default)]
    words: String,
}

/// Opens a note that was sealed to this study, or says the one thing that is wrong. `study` is the lead's.
pub fn read_comment(vault: &Vault, study: &Study, bytes: &[u8]) -> Result<MemberNote, Refusal> {
    let Side::Lead(lead) = &study.side else {
        return Err(Refusal::OtherRecipient);
    };
    if bytes.len() > LARGEST_COMMENT {
        return Err(Refusal::TooLarge);
    }
    looks_sealed(bytes)?;
    let keys: Vec<KeyId> = lead.keys();
    let text = vault.open_sealed_to(&keys, bytes).map_err(|error| match error {
        VaultError::NotForUs { .. } => Refusal::OtherRecipient,
        _ => Refusal::Damaged,
    })?;
    let text = str::from_utf8(&text).map_err(|_| Refusal::Damaged)?;
    let rest = text.strip_prefix(TITLE).ok_or(Refusal::OtherKindOfFile)?;
    let (format, rest) = rest.split_once('\n').ok_or(Refusal::Damaged)?;
    match format.parse::<u32>() {
        Ok(FORMAT) => {}
        Ok(format) if format > FORMAT => return Err(Refusal::Newer(format)),
        _ => return Err(Refusal::Damaged),
    }
    let note: WireNote = serde_json::from_str(rest.trim_end_matches('\n')).map_err(|_| Refusal::Damaged)?;
    if note.study != study.id {
        return Err(Refusal::OtherStudy);
    }
    if note.remarks.len() > MOST_REMARKS {
        return Err(Refusal::TooLarge);
    }
    let remarks = note.remarks.into_iter().map(|one| MemberRemark {
        number: one.number,
        could_be_recognised: one.recognised,
        words: Zeroizing::new(one.words),
    });
    Ok(MemberNote {
        release: note.release,
        remarks: remarks.collect(),
    })
}
