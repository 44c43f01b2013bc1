//! The members' draft: the numbered report as a web page, with a form in it. What is written there is sealed by the
//! page's own script and saved as a file; the page has no way to a network.

use crate::html::write_page;
use crate::markup::Markup;
use crate::words::{Words, fill, words};
use crate::{Report, ReportError, parts};
use kit::Lang;

/// Only the script inside may run, and nothing may be fetched or sent.
pub(crate) const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// What the form must know of its draft.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// The study, as its UUID.
    pub study: String,
    /// The release this draft will be: its place among the study's releases.
    pub release: u32,
    /// Who can open what is written: age recipients, as text.
    pub recipients: Vec<String>,
    /// The script that seals: built from `ui/member`.
    pub script: &'a str,
}

/// The draft with its form, in this language. Rows are numbered whatever the report says.
pub fn members_draft(report: &Report, lang: Lang, form: &Form<'_>) -> Result<String, ReportError> {
    report.gate()?;
    let numbered = Report {
        is_numbered: true,
        ..report.clone()
    };
    let page = parts::page(&numbered, lang);
    Ok(write_page(&page, Some(form)))
}

/// What stands before the report: how to comment.
pub(crate) fn lead(out: &mut Markup, lang: Lang) {
    let words = words(lang);
    out.open("aside", &[("class", "form"), ("aria-labelledby", "how")])
        .leaf("h2", &[("id", "how")], words.form_title);
    for said in words.form_lead {
        out.leaf("p", &[], said);
    }
    out.close();
}

/// The fields below one numbered row.
pub(crate) fn fields(out: &mut Markup, number: u32, lang: Lang) {
    let words = words(lang);
    let on = fill(words.form_on, &[("n", &number.to_string())]);
    let id = format!("say-{number}");
    out.open("details", &[("class", "form")]).leaf("summary", &[], &on);
    out.open("fieldset", &[("data-number", &number.to_string())]);
    out.leaf("legend", &[], &on)
        .leaf("label", &[("for", &id)], words.form_words)
        .leaf("textarea", &[("id", &id), ("rows", "3"), ("maxlength", "4000")], "")
        .open("label", &[("class", "tick")])
        .empty("input", &[("type", "checkbox")])
        .text(words.form_recognised)
        .close();
    out.close().close();
}

/// What stands after the report: the button, how it stands, and the script.
pub(crate) fn end(out: &mut Markup, lang: Lang, form: &Form<'_>) {
    let words: &Words = words(lang);
    out.open("section", &[("class", "form save"), ("aria-label", words.form_title)]);
    out.leaf("button", &[("type", "button"), ("id", "save")], words.form_save);
    let status = [
        ("id", "said"),
        ("role", "status"),
        ("data-nothing", words.form_nothing),
        ("data-open", words.form_open),
        ("data-saved", words.form_saved),
        ("data-failed", words.form_failed),
    ];
    out.leaf("p", &status, words.form_nothing).close();
    out.open("script", &[("type", "application/json"), ("id", "about")])
        .ready(&about(form))
        .close();
    // Nothing in a script may end it before its end.
    let script = form.script.replace("</script", "<\\/script");
    out.open("script", &[]).ready(&script).close();
}

/// Written by hand: a UUID, a number and age recipients need no escaping, and whatever is none of these is left out.
fn about(form: &Form<'_>) -> String {
    let plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let recipients: Vec<String> = form
        .recipients
        .iter()
        .filter(|recipient| plain(recipient))
        .map(|recipient| format!("\"{recipient}\""))
        .collect();
    let study = if plain(&form.study) { form.study.as_str() } else { "" };
    format!(
        "{{\"study\":\"{study}\",\"release\":{},\"recipients\":[{}]}}",
        form.release,
        recipients.join(",")
    )
}
