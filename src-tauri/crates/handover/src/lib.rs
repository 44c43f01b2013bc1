//! What travels between machines: study file, machine card, bundle, receipt. Values in, values out.
//!
//! The lead signs a study file; an interviewer's machine answers with its card; sealed sessions come back in
//! bundles; a receipt goes out for each, and then the interviewer's copy is destroyed. An update brings the study as
//! it is now to the machines that joined, with what it was taught. A notice tells everybody which interviews were withdrawn. A member's note on a draft comes from a form of its own. Whoever holds the files
//! never needs to be trusted: every one of them is signed, and the bundle's signature lies inside its
//! encryption, so that nobody can see or replace who wrote it.
//!
//! What this crate will never be able to do: read or write a file, look into a store, know what day it is, or
//! read a note (it carries pages that only `record` opens). `FORMAT.md` beside it gives every byte.

mod bundle;
mod check;
mod coding;
mod comment;
mod deputy;
mod inspect;
mod machine_card;
mod notice;
mod receipt;
mod refusal;
mod signed;
mod statement;
mod study_file;
mod update;

#[cfg(test)]
mod tests;

pub use bundle::{Beside, Outgoing, Written, write_bundle, write_bundle_with};
pub use check::{Checked, LARGEST, check_bundle};
pub use coding::{Colleague, read_coding, write_coding};
pub use comment::{LARGEST_COMMENT, MemberNote, MemberRemark, read_comment};
pub use deputy::{
    Handed, SPARE, as_deputy, deputy_fingerprint, read_deputy_card, read_deputy_file, said, write_deputy_card,
    write_deputy_file,
};
pub use inspect::{Outside, inspect};
pub use machine_card::{MachineCard, machine_fingerprint, read_machine_card, write_machine_card};
pub use notice::{read_notice, write_notice};
pub use receipt::{check_receipt, write_receipt};
pub use refusal::{HandoverError, Refusal};
pub use statement::current_way;
pub use study_file::{read_study_file, renew_study, study_fingerprint, write_study_file};
pub use update::{Renewed, read_update, write_update};
