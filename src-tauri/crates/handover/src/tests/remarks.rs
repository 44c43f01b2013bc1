//! What interviewers say about the kit, on its page beside the sessions.

use super::people::*;
use crate::*;
use record::{Cover, Kept, Learned, Page, Reach, RemarkOn, Remarks, Ruling, Sealed, Sheaf};

fn learned() -> Learned {
    let mut learned = Learned::default();
    learned.learn("Quillfeather", Ruling::Hide, Reach::Told);
    learned
}

fn beside(remarks: &Remarks) -> Beside<'_> {
    Beside {
        remarks: Some(remarks),
        ..Beside::default()
    }
}

fn heard(checked: &Checked) -> &str {
    checked.remarks.as_ref().unwrap().kept(RemarkOn::Missing)[0].expose()
}

#[test]
fn remarks_arrive_with_a_bundle_and_are_no_record() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sent = sessions(&desk.study, 6);
    let bundle = desk.hand_over_with(&sent, beside(&remarked("nothing about new people")));
    let checked = lead.import(&bundle);
    assert_eq!(heard(&checked), "nothing about new people");
    assert!(checked.learned.is_none());
    assert_eq!((checked.sessions.len(), checked.arrival.records.len()), (6, 6));
    let receipt = write_receipt(&lead.vault, &lead.study, &checked.arrival).unwrap();
    assert_eq!(check_receipt(&desk.study, &receipt).unwrap().records.len(), 6);

    // With learned words, each on its own page.
    let sent = sessions(&desk.study, 1);
    let (learned, remarks) = (learned(), remarked("too long"));
    let both = Beside {
        learned: Some(&learned),
        remarks: Some(&remarks),
    };
    let checked = lead.import(&desk.hand_over_with(&sent, both));
    assert_eq!(heard(&checked), "too long");
    assert_eq!(checked.learned.as_ref().unwrap().words()[0].expose(), "Quillfeather");

    // A bundle without them says what it always said.
    let sent = sessions(&desk.study, 1);
    assert!(lead.import(&desk.hand_over(&sent)).remarks.is_none());
}

#[test]
fn a_bundle_is_of_the_lowest_format_that_can_say_it() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let (learned, remarks) = (learned(), remarked("too long"));
    let learned = Some(&learned);
    for (format, pages) in [
        (1, Beside::default()),
        (2, Beside { learned, remarks: None }),
        (3, beside(&remarks)),
    ] {
        let sent = sessions(&desk.study, 1);
        let bundle = desk.hand_over_with(&sent, pages);
        let key = lead.lead().intake[0].intake.key;
        let text = lead.vault.open_sealed_to(&[key], &bundle).unwrap();
        assert!(text.starts_with(format!("sub rosa bundle {format}\n").as_bytes()));
    }
}

/// The lead's deputy can open a bundle: under the same cover, with other pages.
#[test]
fn other_pages_under_a_signed_cover_are_not_taken() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let (learned, remarks) = (learned(), remarked("too long"));
    let both = Beside {
        learned: Some(&learned),
        remarks: Some(&remarks),
    };
    let sent = sessions(&desk.study, 5);
    let bundle = desk.hand_over_with(&sent, both);
    let intake = lead.lead().intake[0].intake.clone();
    let open = || {
        Kept::<Sheaf>::read(bundle.clone())
            .open(&lead.vault, &[intake.key])
            .unwrap()
    };
    let sealed = |cover: &Cover, pages: &[Page]| {
        let forged = Sealed::sheaf(cover, pages, std::slice::from_ref(&intake.recipient)).unwrap();
        lead.check(forged.as_bytes())
            .map(|_| ())
            .map_err(|refusal| refusal.code())
    };
    let honest = open();
    assert_eq!(sealed(&honest.cover, &honest.pages), Ok(()), "the control");

    let mut other = open();
    other.pages.pop();
    assert_eq!(sealed(&other.cover, &other.pages), Err("forged"), "taken away");
    other
        .pages
        .push(Page::remarks(lead.study.id, &remarked("all is well")).unwrap());
    assert_eq!(sealed(&other.cover, &other.pages), Err("forged"), "other words");

    let mut turned = open();
    let last = turned.pages.len() - 1;
    turned.pages.swap(last - 1, last);
    assert_eq!(sealed(&turned.cover, &turned.pages), Err("forged"), "in another order");

    let mut twice = open();
    twice.pages.push(Page::remarks(lead.study.id, &remarks).unwrap());
    assert_eq!(sealed(&twice.cover, &twice.pages), Err("forged"), "one more");
}

/// A machine of the study itself, with a page that is not what its statement calls it.
#[test]
fn a_page_of_another_kind_or_study_is_refused_though_it_is_signed() {
    use crate::statement::{Statement, signed_bytes};
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sent = sessions(&desk.study, 1);
    let bundle = desk.hand_over(&sent);
    let intake = lead.lead().intake[0].intake.clone();
    let check = |change: &dyn Fn(&mut Statement, &mut Vec<Page>)| {
        let mut open = Kept::<Sheaf>::read(bundle.clone())
            .open(&lead.vault, &[intake.key])
            .unwrap();
        let mut statement: Statement = serde_json::from_str(&open.cover.statement).unwrap();
        change(&mut statement, &mut open.pages);
        let statement = signed::json(&statement);
        let signature = signed::hex(&desk.vault.sign(&signed_bytes(&statement)));
        let to = std::slice::from_ref(&intake.recipient);
        let forged = Sealed::sheaf(&Cover { statement, signature }, &open.pages, to).unwrap();
        lead.check(forged.as_bytes())
            .map(|_| ())
            .map_err(|refusal| refusal.code())
    };
    assert_eq!(check(&|_, _| {}), Ok(()), "the control");
    let of_study = |study| Page::remarks(study, &remarked("too long")).unwrap();
    let add = |said: &mut Statement, pages: &mut Vec<Page>, page: Page| {
        said.remarks = Some(page.digest());
        pages.push(page);
    };
    assert_eq!(check(&|said, pages| add(said, pages, of_study(lead.study.id))), Ok(()));
    let elsewhere = check(&|said, pages| add(said, pages, of_study(record::StudyId::fresh())));
    assert_eq!(elsewhere, Err("other_study"));
    let words = check(&|said, pages| add(said, pages, Page::learned(lead.study.id, &learned()).unwrap()));
    assert_eq!(words, Err("damaged"), "learned words called remarks");
    let passed_off = check(&|said, pages| {
        let page = of_study(lead.study.id);
        said.records.push(crate::bundle::listed(&page));
        pages.push(page);
    });
    assert_eq!(passed_off, Err("damaged"), "remarks called a session");
    let unsaid = check(&|_, pages| pages.push(of_study(lead.study.id)));
    assert_eq!(unsaid, Err("forged"), "a page that nobody vouches for");
}
