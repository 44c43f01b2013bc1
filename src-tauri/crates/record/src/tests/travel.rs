//! Pages under a cover, on their way.

use super::samples::*;
use crate::*;
use vault::{KeyId, Recipient, Vault};

fn cover() -> Cover {
    Cover {
        statement: "{\"said\":1}".to_owned(),
        signature: "ab".to_owned(),
    }
}

fn intake(vault: &mut Vault) -> (KeyId, Recipient) {
    let key = RecordId::fresh().key();
    (key, vault.new_intake(key).unwrap())
}

#[test]
fn pages_come_out_as_they_went_in() {
    let (_folder, mut vault) = vault();
    let (key, recipient) = intake(&mut vault);
    let session = full_session().seal();
    let pages: Vec<Page> = (1..=3)
        .map(|version| Page::of(RecordId::fresh(), version, &session).unwrap())
        .collect();
    let sealed = Sealed::sheaf(&cover(), &pages, &[recipient]).unwrap();
    let kept = Kept::<Sheaf>::read(sealed.as_bytes().to_vec());
    assert_eq!(kept.digest(), sealed.digest());

    let open = kept.open(&vault, &[RecordId::fresh().key(), key]).unwrap();
    assert_eq!(open.cover, cover());
    assert_eq!(open.pages.len(), 3);
    for (page, sent) in open.pages.iter().zip(&pages) {
        assert_eq!(
            (page.id(), page.version(), page.digest()),
            (sent.id(), sent.version(), sent.digest())
        );
        assert_eq!(page.read().unwrap(), session);
    }
}

#[test]
fn sheaves_have_the_sizes_of_powers_of_two() {
    let (_folder, mut vault) = vault();
    let (key, recipient) = intake(&mut vault);
    let session = open_session().seal();
    let sizes = [1, 5, 7, 8, 20].map(|count| {
        let pages: Vec<Page> = (0..count)
            .map(|_| Page::of(RecordId::fresh(), 1, &session).unwrap())
            .collect();
        let sealed = Sealed::sheaf(&cover(), &pages, std::slice::from_ref(&recipient)).unwrap();
        vault.open_sealed_to(&[key], sealed.as_bytes()).unwrap().len() / 1024
    });
    assert_eq!(sizes, [64, 64, 64, 128, 256]);
}

#[test]
fn only_a_sealed_session_can_be_a_page_and_only_a_sheaf_a_sheaf() {
    let (_folder, mut vault) = vault();
    let (key, recipient) = intake(&mut vault);
    let header = |kind| Header {
        study: study_id(),
        record: RecordId::fresh(),
        version: 1,
        previous: Digest::NONE,
        kind,
    };
    let page = wire::write(&header(Kind::Open), (&open_session()).into()).unwrap();
    let page = std::str::from_utf8(&page).unwrap();
    let sheaf = format!("sub rosa bundle 1\n{{}}\nab\n{}\n{page}", page.len());
    let open = |text: &str| {
        let sealed = vault::seal_to(std::slice::from_ref(&recipient), text.as_bytes()).unwrap();
        Kept::<Sheaf>::read(sealed).open(&vault, &[key])
    };
    assert!(matches!(
        open(&sheaf).unwrap().pages[0].read(),
        Err(RecordError::Unreadable)
    ));
    assert!(matches!(
        open(&sheaf.replace("bundle 1", "bundle 7")),
        Err(RecordError::Newer(7))
    ));
    assert!(matches!(
        open(&sheaf.replace("bundle 1", "bundle 0")),
        Err(RecordError::Older(0))
    ));
    for (from, to) in [
        ("sub rosa bundle", "something else "),
        ("\nab\n8192\n", "\nab\n100\n"),
        ("\nab\n8192\n", "\nab\n16384\n"),
        ("\nab\n8192\n", "\nab\n99999999999999999999\n"),
        ("\nab\n8192\n", "\nab\n8192 1\n"),
        ("\nab\n8192\n", "\nab\n-1\n"),
        ("\nab\n8192\n", "\nab\n0\n"),
        ("\nab\n8192\n", "\nab\n"),
        // The same sizes and format, written otherwise.
        ("\nab\n8192\n", "\nab\n8192\r\n"),
        ("\nab\n8192\n", "\nab\n 8192\n"),
        ("\nab\n8192\n", "\nab\n8192 \n"),
        ("\nab\n8192\n", "\nab\n+8192\n"),
        ("\nab\n8192\n", "\nab\n08192\n"),
        ("bundle 1\n", "bundle 01\n"),
    ] {
        assert!(
            matches!(open(&sheaf.replace(from, to)), Err(RecordError::Unreadable)),
            "{from:?} to {to:?}"
        );
    }
    let crowd = format!("sub rosa bundle 1\n{{}}\nab\n{}\n", "0 ".repeat(1_000_000));
    assert!(open(&crowd).is_err());
    assert!(matches!(open("sub rosa bundle 1"), Err(RecordError::Unreadable)));
}

#[test]
fn a_cover_has_one_line_each() {
    let (_folder, mut vault) = vault();
    let (_, recipient) = intake(&mut vault);
    let cover = Cover {
        statement: "a\nb".to_owned(),
        ..cover()
    };
    assert!(Sealed::sheaf(&cover, &[], &[recipient]).is_err());
}
