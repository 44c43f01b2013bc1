//! The members' draft and its form.

use super::sample::report;
use crate::{Form, members_draft, rows};
use kit::Lang;
use record::PrintedRow;

fn form(script: &str) -> Form<'_> {
    Form {
        study: "0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a".to_owned(),
        release: 2,
        recipients: vec!["age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj".to_owned()],
        script,
    }
}

#[test]
fn every_numbered_row_but_a_heading_can_be_commented_on() {
    let report = report(46);
    for lang in [Lang::En, Lang::Fr] {
        let page = members_draft(&report, lang, &form("run()")).unwrap();
        for (number, row) in (1..).zip(rows(&report)) {
            let has_field = page.contains(&format!("data-number=\"{number}\""));
            assert_eq!(has_field, !matches!(row, PrintedRow::Heading(_)), "{number} {lang:?}");
            assert!(page.contains(&format!("id=\"row-{number}\"")), "{number}");
        }
        assert!(page.contains("class=\"row-number\""));
    }
}

#[test]
fn the_page_can_run_its_own_script_and_reach_nothing() {
    let page = members_draft(&report(46), Lang::En, &form("end('</script><b>')")).unwrap();
    assert!(page.contains(
        "default-src &apos;none&apos;; style-src &apos;unsafe-inline&apos;; script-src &apos;unsafe-inline&apos;"
    ));
    assert!(
        !page.contains("connect-src"),
        "what is not named is as forbidden as the rest"
    );
    assert_eq!(
        page.matches("</script>").count(),
        2,
        "the script cannot end itself early"
    );
    assert!(page.contains(r#"{"study":"0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a","release":2,"recipients":["age1"#));
    assert!(!page.contains(" src=") && !page.contains("style=\""));
}

#[test]
fn what_the_form_is_told_cannot_break_out_of_it() {
    let mut bad = form("");
    bad.study = "</script><script>".to_owned();
    bad.recipients.push("\"],\"x\":[\"".to_owned());
    let page = members_draft(&report(46), Lang::Fr, &bad).unwrap();
    assert!(page.contains(
        r#"{"study":"","release":2,"recipients":["age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"]}"#
    ));
}
