//! Names that programs give to things in a project.

use record::Digest;

/// The same thing of the same study has the same name in every file: a theme in a codebook and in a project. It is
/// a digest, so it tells neither the study nor a time. It has the form of a UUID of our own making (version 8).
pub fn guid(study: &Digest, kind: &str, number: u64) -> String {
    let mut said = study.as_bytes().to_vec();
    said.extend_from_slice(kind.as_bytes());
    said.push(0);
    said.extend_from_slice(&number.to_be_bytes());
    let digest = Digest::of(&said);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.as_bytes()[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}
