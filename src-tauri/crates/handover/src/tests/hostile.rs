//! Files that are broken, cut, or something else.

#![allow(clippy::print_stdout, reason = "how much was tried is told to the long run")]

use super::people::*;
use crate::*;

fn study() -> (Desk, Vec<u8>) {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sent = sessions(&desk.study, 1);
    let bundle = desk.hand_over(&sent);
    (lead, bundle)
}

/// Whether this is a night (`cargo xtask soak --full`).
fn is_night() -> bool {
    std::env::var_os("SUBROSA_SOAK").is_some_and(|size| size == "full")
}

/// All bytes by night, a sample otherwise.
fn stride() -> usize {
    if is_night() { 1 } else { 23 }
}

#[test]
fn every_byte_of_a_bundle_turned_is_refused() {
    let (lead, bundle) = study();
    // The head of the file byte by byte, the rest in steps; by night every bit.
    let places = (0..600).chain((600..bundle.len()).step_by(stride()));
    let bits = places.flat_map(|at| (0..8).map(move |bit| (at, bit)));
    let chosen: Vec<_> = bits.filter(|(at, bit)| is_night() || at % 8 == *bit).collect();
    println!("soak 4: {}", chosen.len());
    for (at, bit) in chosen {
        let mut bytes = bundle.clone();
        bytes[at] ^= 1 << bit;
        let refusal = lead.check(&bytes).map(|_| ()).expect_err("a turned bit passed");
        let told = [Refusal::Damaged, Refusal::NotABundle, Refusal::OtherRecipient];
        assert!(told.contains(&refusal), "byte {at}, bit {bit}: {refusal:?}");
    }
}

#[test]
fn a_bundle_cut_at_any_length_is_refused() {
    let (lead, bundle) = study();
    for length in (0..600).chain((600..bundle.len()).step_by(stride() * 5)) {
        let refusal = lead
            .check(&bundle[..length])
            .map(|_| ())
            .expect_err("a cut file passed");
        assert!(
            [Refusal::Damaged, Refusal::NotABundle].contains(&refusal),
            "{length} bytes: {refusal:?}"
        );
    }
    let longer = [bundle.as_slice(), b"\n"].concat();
    assert_eq!(lead.check(&longer).map(|_| ()), Err(Refusal::Damaged));
}

#[test]
fn what_is_not_a_bundle_is_told_from_what_is_another_of_our_files() {
    let (lead, _) = study();
    let key = lead.vault.recipient(match &lead.study.side {
        record::Side::Lead(lead) => lead.intake[0].intake.key,
        record::Side::Interviewer(_) => panic!(),
    });
    let key = key.unwrap();
    let sealed = |text: &[u8]| vault::seal_to(std::slice::from_ref(&key), text).unwrap();
    let card = write_machine_card(&lead.vault, lead.study.id, None, Default::default());
    let rows: Vec<(Vec<u8>, Refusal)> = vec![
        (vec![], Refusal::NotABundle),
        (b"%PDF-1.7".to_vec(), Refusal::NotABundle),
        (vec![0; 1 << 20], Refusal::NotABundle),
        (b"age-encryption.org/v1\n".to_vec(), Refusal::NotABundle),
        (
            b"age-encryption.org/v1\n-> X25519 a\nb\n--- c\n".to_vec(),
            Refusal::Damaged,
        ),
        (card, Refusal::OtherKindOfFile),
        (sealed(b""), Refusal::Damaged),
        (sealed(b"sub rosa bundle 6\n"), Refusal::Newer(6)),
        (sealed(b"sub rosa bundle 0\n"), Refusal::Older(0)),
        (sealed(b"sub rosa record 1\n{}\n{}\n"), Refusal::Damaged),
        (sealed(b"sub rosa bundle 1\n{}\n\n\n"), Refusal::Damaged),
        (sealed(&vec![b'\n'; 1 << 20]), Refusal::Damaged),
    ];
    for (at, (bytes, expected)) in rows.into_iter().enumerate() {
        assert_eq!(lead.check(&bytes).map(|_| ()), Err(expected), "row {at}");
    }
    assert_eq!(
        check_bundle(&lead.vault, &lead.study, vec![0; LARGEST + 1]).map(|_| ()),
        Err(Refusal::TooLarge)
    );
}

#[test]
fn each_cause_has_a_code_of_its_own() {
    let all = [
        Refusal::NotABundle,
        Refusal::OtherKindOfFile,
        Refusal::Damaged,
        Refusal::TooLarge,
        Refusal::OtherRecipient,
        Refusal::Stranger,
        Refusal::Forged,
        Refusal::OtherStudy,
        Refusal::OtherKit,
        Refusal::Newer(2),
        Refusal::Older(0),
        Refusal::Duplicate(1),
        Refusal::NumberTaken(1),
        Refusal::OtherChain(1),
        Refusal::RecordTaken(1),
        Refusal::NoSuchBundle,
    ];
    let codes: std::collections::BTreeSet<_> = all.iter().map(|refusal| refusal.code()).collect();
    assert_eq!(codes.len(), all.len());
}
