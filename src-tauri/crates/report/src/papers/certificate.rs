//! What a destruction left: what is gone here, and what waits elsewhere.

use super::words::words;
use super::{both, month_said};
use crate::html;
use crate::words::fill;
use kit::{Bilingual, Lang};
use record::{Month, ReleaseKind};

/// One study that was destroyed on the lead's machine.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// Name of the study.
    pub title: Bilingual,
    /// Which edition.
    pub edition: String,
    /// When.
    pub month: Month,
    /// Interviews that were here; `None` below the floor.
    pub interviews: Option<u32>,
    /// The smallest group that is told.
    pub floor: u32,
    /// Records of any kind, each with its key.
    pub records: u32,
    /// Names of the vault's files that were overwritten and taken away.
    pub files: Vec<String>,
    /// Whether the keys were read back from the device itself.
    pub is_read_from_device: bool,
    /// Files of others in the folder, which were not touched.
    pub others: u32,
    /// Hand-over files that were imported; copies of them may be elsewhere.
    pub bundles: u32,
    /// Deputies, who can open those copies.
    pub deputies: u32,
    /// Interviewers' machines.
    pub machines: Vec<LeftMachine>,
    /// What was written before, by kind and month.
    pub releases: Vec<(ReleaseKind, Month)>,
    /// Other files that were written since the app was opened.
    pub exports: u32,
    /// Backups of other people's making are gone after this month, when they are kept for thirty days.
    pub backups_until: Month,
}

/// An interviewer's machine, which keeps what it has.
#[derive(Clone, Debug)]
pub struct LeftMachine {
    /// Its letter.
    pub letter: String,
    /// Imported hand-over files without a receipt: their interviews are still on that machine.
    pub unreceipted: u32,
    /// Hand-over files that it wrote and that never came.
    pub missing: u32,
}

/// The certificate as a web page.
pub fn certificate_html(certificate: &Certificate) -> String {
    let page = both(
        |lang| words(lang).certificate_title,
        &certificate.title,
        &certificate.edition,
        |lang| says(certificate, lang),
    );
    html::sheet(&page)
}

fn says(it: &Certificate, lang: Lang) -> Vec<String> {
    let words = words(lang);
    let mut said = vec![fill(words.destroyed, &[("month", &month_said(it.month, lang))])];
    let interviews = match it.interviews {
        Some(interviews) => interviews.to_string(),
        None => fill(words.fewer, &[("floor", &it.floor.to_string())]),
    };
    said.push(fill(
        words.gone,
        &[("interviews", &interviews), ("records", &it.records.to_string())],
    ));
    said.push(fill(words.files, &[("files", &it.files.join(", "))]));
    said.push(
        (if it.is_read_from_device {
            words.read_device
        } else {
            words.read_system
        })
        .to_owned(),
    );
    if it.others > 0 {
        said.push(fill(words.others, &[("files", &it.others.to_string())]));
    }
    said.push(words.waits.to_owned());
    said.push(fill(words.backups, &[("month", &month_said(it.backups_until, lang))]));
    if it.bundles > 0 {
        let places = [
            ("bundles", it.bundles.to_string()),
            ("deputies", it.deputies.to_string()),
        ];
        let places: Vec<(&str, &str)> = places.iter().map(|(name, value)| (*name, value.as_str())).collect();
        said.push(fill(
            if it.deputies > 0 {
                words.bundles_deputies
            } else {
                words.bundles
            },
            &places,
        ));
    }
    for machine in &it.machines {
        let sentence = match (machine.unreceipted, machine.missing) {
            (0, 0) => words.machine_clear,
            (_, 0) => words.machine_unreceipted,
            (0, _) => words.machine_missing,
            _ => words.machine_both,
        };
        let places = [
            ("machine", machine.letter.as_str()),
            ("files", &machine.unreceipted.to_string()),
            ("missing", &machine.missing.to_string()),
        ];
        said.push(fill(sentence, &places));
    }
    for (kind, month) in &it.releases {
        said.push(fill(
            words.left,
            &[("what", words.release(*kind)), ("month", &month_said(*month, lang))],
        ));
    }
    if it.exports > 0 {
        said.push(fill(words.exports, &[("files", &it.exports.to_string())]));
    }
    said.push(words.limits.to_owned());
    said
}
