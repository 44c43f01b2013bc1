//! Small signed texts in the clear: they hold keys, questions and names of records, never an answer.

use crate::Refusal;
use record::Digest;
use serde::Serialize;
use serde::de::DeserializeOwned;
use vault::{Signer, Vault, VaultError, padded_len};

/// What this program writes.
pub(crate) const FORMAT: u32 = 1;

/// Every text of ours begins so.
const OURS: &str = "sub rosa ";

/// Largest text that is looked at.
const LIMIT: usize = 8 * 1024 * 1024;

/// Sizes tell texts apart less from here on.
const FLOOR: usize = 4 * 1024;

/// A signed text: its title, a line of JSON, the signature over both, and line ends up to a power of two.
pub(crate) fn write(vault: &Vault, kind: &str, statement: &impl Serialize) -> Vec<u8> {
    let mut text = format!("{OURS}{kind} {FORMAT}\n{}\n", json(statement));
    let signature = vault.sign(text.as_bytes());
    text.push_str(&hex(&signature));
    padded(text)
}

/// A signed text with its last line end and its padding.
pub(crate) fn padded(text: String) -> Vec<u8> {
    let mut text = text.into_bytes();
    text.push(b'\n');
    text.resize(padded_len(text.len(), FLOOR), b'\n');
    text
}

/// What the text says, once its signature holds. `who` finds the signer in what it says.
pub(crate) fn read<T: DeserializeOwned>(
    bytes: &[u8],
    kind: &str,
    who: impl FnOnce(&T) -> Result<Signer, Refusal>,
) -> Result<T, Refusal> {
    if bytes.len() > LIMIT {
        return Err(Refusal::TooLarge);
    }
    check_title(bytes, kind)?;
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Damaged)?;
    let mut lines = text.splitn(4, '\n');
    let (Some(title), Some(statement), Some(signature), Some(padding)) =
        (lines.next(), lines.next(), lines.next(), lines.next())
    else {
        return Err(Refusal::Damaged);
    };
    // A file that was cut short in its padding says the same; that it was cut is said all the same.
    if padding.bytes().any(|byte| byte != b'\n') || bytes.len() != padded_len(bytes.len(), FLOOR) {
        return Err(Refusal::Damaged);
    }
    let said: T = serde_json::from_str(statement).map_err(|_| Refusal::Damaged)?;
    let signer = who(&said)?;
    verify(&signer, format!("{title}\n{statement}\n").as_bytes(), signature)?;
    Ok(said)
}

/// Whether these bytes are one of our signed texts, and of this kind and format.
fn check_title(bytes: &[u8], kind: &str) -> Result<(), Refusal> {
    let rest = bytes.strip_prefix(OURS.as_bytes()).ok_or(Refusal::NotABundle)?;
    let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let digits = line
        .strip_prefix(kind.as_bytes())
        .and_then(|rest| rest.strip_prefix(b" "));
    let digits = digits.ok_or(Refusal::OtherKindOfFile)?;
    let format = std::str::from_utf8(digits)
        .ok()
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    match format.and_then(|text| text.parse::<u32>().ok()) {
        Some(format) if format > FORMAT => Err(Refusal::Newer(format)),
        Some(FORMAT) => Ok(()),
        Some(format) => Err(Refusal::Older(format)),
        None => Err(Refusal::Damaged),
    }
}

/// Whether this is one of our signed texts, of whatever kind.
pub(crate) fn is_ours(bytes: &[u8]) -> bool {
    bytes.starts_with(OURS.as_bytes())
}

/// Whether `signature`, in hexadecimal digits, is this signer's over these bytes.
pub(crate) fn verify(signer: &Signer, bytes: &[u8], signature: &str) -> Result<(), Refusal> {
    let (left, right) = signature.split_at_checked(64).ok_or(Refusal::Damaged)?;
    let half = |text: &str| text.parse::<Digest>().map_err(|_| Refusal::Damaged);
    let mut both = [0; 64];
    both[..32].copy_from_slice(half(left)?.as_bytes());
    both[32..].copy_from_slice(half(right)?.as_bytes());
    vault::verify(signer, bytes, &both).map_err(|error| match error {
        VaultError::BadSignature => Refusal::Forged,
        _ => Refusal::Damaged,
    })
}

/// A signature in hexadecimal digits.
pub(crate) fn hex(signature: &[u8; 64]) -> String {
    signature.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One line of JSON.
pub(crate) fn json(statement: &impl Serialize) -> String {
    serde_json::to_string(statement).expect("our statements are maps with text keys")
}

/// A signer as text.
pub(crate) fn signer_text(signer: Signer) -> Digest {
    Digest::from_bytes(signer.0)
}

/// The signer that a text names.
pub(crate) fn signer_of(text: Digest) -> Signer {
    Signer(*text.as_bytes())
}
