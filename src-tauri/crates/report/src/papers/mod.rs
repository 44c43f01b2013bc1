//! Papers of one page in both languages: what a search for a person found, and what a destruction left.

mod certificate;
mod nil;
mod withdrawal;
mod words;

pub use certificate::{Certificate, LeftMachine, certificate_html};
pub use nil::{FoundIn, NilStatement, nil_docx, nil_html};
pub use withdrawal::{Stand, WithdrawalPaper, withdrawal_html, withdrawal_said};

use crate::page::{Block, Heading, Page, Said};
use crate::typography::spaced;
use kit::{Bilingual, Lang};
use record::Month;

/// A page that says everything twice: in English, then in French.
fn both(
    heading: fn(Lang) -> &'static str,
    title: &Bilingual,
    edition: &str,
    says: impl Fn(Lang) -> Vec<String>,
) -> Page {
    let mut blocks = Vec::new();
    for lang in [Lang::En, Lang::Fr] {
        blocks.push(Block::Heading(Heading {
            level: 2,
            number: None,
            words: said(heading(lang), lang),
        }));
        blocks.extend(says(lang).iter().map(|words| Block::Paragraph(said(words, lang))));
    }
    let study = |lang| Said::of(title, lang).words;
    Page {
        lang: Lang::En,
        title: format!("{} / {}", heading(Lang::En), heading(Lang::Fr)),
        under_title: vec![said(
            &format!("{} / {} · {edition}", study(Lang::En), study(Lang::Fr)),
            Lang::En,
        )],
        blocks,
        rows: Vec::new(),
        is_numbered: false,
    }
}

fn said(words: &str, lang: Lang) -> Said {
    Said {
        words: spaced(words, lang),
        lang,
    }
}

/// "March 2027", "mars 2027".
pub(crate) fn month_said(month: Month, lang: Lang) -> String {
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let text = month.to_string();
    let (year, number) = text.split_once('-').unwrap_or((&text, "1"));
    let at = number.parse::<usize>().unwrap_or(1).clamp(1, 12) - 1;
    let name = if lang == Lang::En { EN[at] } else { FR[at] };
    format!("{name} {year}")
}
