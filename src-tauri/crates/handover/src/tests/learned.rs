//! What a study was taught, from a machine to the lead and from the lead to every machine.

use super::people::*;
use crate::*;
use kit::Lang;
use record::{Kept, Learned, NameCounts, Page, Reach, Ruling, Sealed, Sheaf, Side, Update};

/// What a machine would tell: one name, and the counts of six interviews.
fn taught(name: &str) -> Learned {
    let mut learned = Learned::default();
    learned.learn(name, Ruling::Hide, Reach::Fresh);
    let counts = NameCounts {
        interviews: 6,
        found: 40,
        hidden: 2,
        ..NameCounts::default()
    };
    learned.settle(Lang::En, &counts);
    learned.to_tell().unwrap()
}

fn beside(learned: &Learned) -> Beside<'_> {
    Beside {
        learned: Some(learned),
        ..Beside::default()
    }
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn what_a_machine_learned_arrives_with_its_bundle_and_is_no_record() {
    let mut lead = lead();
    let mut desk = lead.joined_by();
    let sent = sessions(&desk.study, 6);
    let bundle = desk.hand_over_with(&sent, beside(&taught("Quillfeather")));
    assert!(!holds(&bundle, "Quillfeather"));

    let checked = lead.import(&bundle);
    let learned = checked.learned.as_ref().unwrap();
    assert_eq!(learned.words()[0].expose(), "Quillfeather");
    assert_eq!(learned.counts()[&Lang::En].hidden, 2);
    assert_eq!((checked.sessions.len(), checked.arrival.records.len()), (6, 6));
    let receipt = write_receipt(&lead.vault, &lead.study, &checked.arrival).unwrap();
    assert!(!holds(&receipt, "Quillfeather"));
    assert_eq!(check_receipt(&desk.study, &receipt).unwrap().records.len(), 6);

    // A bundle with nothing learned says what it always said.
    let sent = sessions(&desk.study, 1);
    let plain = desk.hand_over(&sent);
    assert!(lead.import(&plain).learned.is_none());
}

#[test]
fn an_update_brings_the_study_and_its_words_to_every_machine_that_joined() {
    let mut lead = lead();
    let (mut one, two) = (lead.joined_by(), lead.joined_by());
    let stranger = self::lead().joined_by();
    one.interviewer().tallies.declined = 3;
    let sent = sessions(&one.study, 6);
    let checked = lead.import(&one.hand_over_with(&sent, beside(&taught("Quillfeather"))));
    let mut known = Learned::default();
    known.hear(checked.learned.as_ref().unwrap());
    lead.study.edition = "2028".to_owned();

    let update = known.next_update();
    let file = write_update(&lead.vault, &lead.study, &update).unwrap();
    assert!(!holds(file.as_bytes(), "Quillfeather"));
    assert!(
        inspect(file.as_bytes()).recipients == 2,
        "each machine, and nobody else"
    );
    for machine in [&one, &two] {
        let renewed = read_update(&machine.vault, &machine.study, file.as_bytes().to_vec()).unwrap();
        assert_eq!(renewed.study.edition, "2028");
        assert_eq!(renewed.learned.words()[0].expose(), "Quillfeather");
        assert!(renewed.learned.counts().is_empty());
    }
    let renewed = read_update(&one.vault, &one.study, file.as_bytes().to_vec()).unwrap();
    let Side::Interviewer(now) = &renewed.study.side else {
        panic!()
    };
    assert_eq!((now.tallies.declined, now.last_number), (3, 1));
    assert_eq!(now.post, one.interviewer().post, "the next update is for the same key");

    let refused = |machine: &Desk, bytes: Vec<u8>| read_update(&machine.vault, &machine.study, bytes).unwrap_err();
    assert_eq!(refused(&stranger, file.as_bytes().to_vec()), Refusal::OtherRecipient);
    let study_file = write_study_file(&lead.vault, &lead.study).unwrap();
    assert_eq!(refused(&one, study_file), Refusal::OtherKindOfFile);
    assert_eq!(refused(&one, b"something else".to_vec()), Refusal::NotABundle);
    let mut damaged = file.as_bytes().to_vec();
    damaged[5_000] ^= 1;
    assert_eq!(refused(&one, damaged), Refusal::Damaged);
}

#[test]
fn nobody_but_the_lead_updates_a_machine() {
    let mut lead = lead();
    let desk = lead.joined_by();
    // Somebody else who knows the machine's key: the words would open, the signature is not the lead's.
    let mut other = self::lead();
    other.study.id = lead.study.id;
    let machine = lead.lead().machines[0].clone();
    other.lead().machines.push(machine);
    let forged = write_update(&other.vault, &other.study, &taught("Quillfeather")).unwrap();
    let refused = read_update(&desk.vault, &desk.study, forged.as_bytes().to_vec()).unwrap_err();
    assert_eq!(refused, Refusal::Forged);

    lead.lead().machines[0].post = None;
    let nobody = write_update(&lead.vault, &lead.study, &taught("Quillfeather"));
    assert!(matches!(nobody, Err(HandoverError::NoPost)));
}

#[test]
fn a_card_from_before_updates_is_still_a_card() {
    let (_folder, vault) = vault();
    let lead = lead();
    let card = read_machine_card(
        &write_machine_card(&vault, lead.study.id, None, Default::default()),
        lead.study.id,
    )
    .unwrap();
    assert_eq!((card.signer, card.post), (vault.signer(), None));
}

/// A colleague can open the lead's update, and the lead's deputy a bundle: under the same cover, other words.
#[test]
fn other_words_under_a_signed_cover_are_not_taken() {
    let mut lead = lead();
    let (mut one, mut two) = (lead.joined_by(), lead.joined_by());
    let [mine, theirs] = [&mut one, &mut two].map(|desk| desk.interviewer().post.clone().unwrap());
    let update = write_update(&lead.vault, &lead.study, &taught("Quillfeather").next_update()).unwrap();
    let open = Kept::<Update>::read(update.as_bytes().to_vec())
        .open(&one.vault, mine.key)
        .unwrap();
    let other = Page::learned(lead.study.id, &taught("Marchetti").next_update()).unwrap();
    let forged = Sealed::update(&open.cover, &other, &[theirs.recipient]).unwrap();
    let refused = read_update(&two.vault, &two.study, forged.as_bytes().to_vec()).unwrap_err();
    assert_eq!(refused, Refusal::Forged);

    let sent = sessions(&one.study, 5);
    let bundle = one.hand_over_with(&sent, beside(&taught("Quillfeather")));
    let intake = lead.lead().intake[0].intake.clone();
    let mut open = Kept::<Sheaf>::read(bundle).open(&lead.vault, &[intake.key]).unwrap();
    open.pages.pop();
    open.pages
        .push(Page::learned(lead.study.id, &taught("Marchetti")).unwrap());
    let forged = Sealed::sheaf(&open.cover, &open.pages, &[intake.recipient]).unwrap();
    assert_eq!(lead.check(forged.as_bytes()).unwrap_err(), Refusal::Forged);
}
