//! Remarks on the kit, from a draft beside an interview to the lead's list.

use super::samples::*;
use crate::*;

fn bundle(number: u8) -> BundleId {
    BundleId::from_bytes([number; 16])
}

fn said(remarks: &Remarks, on: RemarkOn) -> Vec<&str> {
    remarks.kept(on).iter().map(NoteText::expose).collect()
}

/// An interview in which this was remarked was sealed.
fn sealed(remarks: &mut Remarks, text: &str) {
    remarks.write(RemarkOn::Hard, words(text));
    remarks.settle();
}

#[test]
fn a_draft_falls_with_its_interview_and_joins_the_others_at_the_seal() {
    let mut remarks = Remarks::default();
    assert!(!remarks.forget_drafts());
    remarks.write(RemarkOn::Hard, words("3.5 is hard"));
    remarks.write(RemarkOn::Missing, words("nothing on tools"));
    remarks.write(RemarkOn::Missing, words(" \n"));
    assert_eq!(remarks.draft(RemarkOn::Hard).unwrap().expose(), "3.5 is hard");
    assert!(remarks.draft(RemarkOn::Missing).is_none(), "taken back");
    assert!(remarks.forget_drafts() && remarks == Remarks::default());

    // The order of the lists is the alphabet's, whatever came first.
    for text in ["the second", "a third", "the first", "the first"] {
        sealed(&mut remarks, text);
    }
    assert_eq!(
        said(&remarks, RemarkOn::Hard),
        ["a third", "the first", "the first", "the second"]
    );
    assert!(RemarkOn::ALL.iter().all(|on| remarks.draft(*on).is_none()));
}

#[test]
fn nothing_is_told_before_five_interviews_stand_behind_it() {
    let mut remarks = Remarks::default();
    sealed(&mut remarks, "too long");
    (0..3).for_each(|_| remarks.settle());
    assert!(remarks.to_tell().is_none(), "four could be told apart");
    remarks.told(bundle(1));
    assert_eq!(said(&remarks, RemarkOn::Hard), ["too long"], "a hand-over without them");
    sealed(&mut remarks, "order");
    // The open interview's own are not among them.
    remarks.write(RemarkOn::Change, words("still a draft"));
    let told = remarks.to_tell().unwrap();
    assert_eq!(said(&told, RemarkOn::Hard), ["order", "too long"]);
    assert!(told.draft(RemarkOn::Change).is_none() && told.sent.is_empty() && told.since_told == 0);
    remarks.told(bundle(2));
    assert!(remarks.to_tell().is_none() && remarks.kept(RemarkOn::Hard).is_empty());

    assert!(remarks.forget_drafts());
    // Five without a remark stand behind none of the next: the lead saw that they had none.
    (0..5).for_each(|_| remarks.settle());
    remarks.told(bundle(3));
    (0..4).for_each(|_| sealed(&mut remarks, "again"));
    assert!(remarks.to_tell().is_none());
    remarks.settle();
    assert_eq!(said(&remarks.to_tell().unwrap(), RemarkOn::Hard).len(), 4);

    // The copy stays until the receipt of its own bundle.
    assert!(!remarks.arrived(bundle(1)) && !remarks.arrived(bundle(3)));
    assert!(remarks.arrived(bundle(2)) && !remarks.arrived(bundle(2)));
}

#[test]
fn the_lead_cannot_tell_which_machine_a_remark_came_from() {
    let (mut one, mut two, mut lead) = (Remarks::default(), Remarks::default(), Remarks::default());
    (0..5).for_each(|at| sealed(&mut one, ["e", "c", "a", "d", "b"][at]));
    (0..5).for_each(|at| sealed(&mut two, ["a", "f", "d", "b", "g"][at]));
    lead.hear(&one.to_tell().unwrap());
    lead.hear(&two.to_tell().unwrap());
    assert_eq!(
        said(&lead, RemarkOn::Hard),
        ["a", "a", "b", "b", "c", "d", "d", "e", "f", "g"]
    );
    assert!(lead.to_tell().is_none(), "the lead tells nobody");

    let again = |text: &NoteText| words(&text.expose().replace('g', "[x]"));
    assert!(lead.go_through(again) && !lead.go_through(again));
    assert_eq!(said(&lead, RemarkOn::Hard)[0], "[x]", "and in order again");
}

#[test]
fn what_a_machine_sends_beside_its_remarks_is_not_heard() {
    let mut lead = Remarks::default();
    let mut crafted = remarks();
    crafted.kept.entry(RemarkOn::Missing).or_default().push(words("  "));
    lead.hear(&crafted);
    assert_eq!(said(&lead, RemarkOn::Change), ["section 5 before section 4"]);
    assert!(lead.kept(RemarkOn::Missing).is_empty());
    assert!(lead.drafts.is_empty() && lead.sent.is_empty() && lead.since_told == 0);
}

#[test]
fn remarks_travel_on_a_page_of_their_own() {
    let (_folder, mut vault) = vault();
    let key = RecordId::fresh().key();
    let recipient = vault.new_intake(key).unwrap();
    let to = std::slice::from_ref(&recipient);
    let cover = Cover {
        statement: "{}".to_owned(),
        signature: "ab".to_owned(),
    };
    let pages = [
        Page::of(RecordId::fresh(), 1, &full_session().seal()).unwrap(),
        Page::remarks(study_id(), &remarks()).unwrap(),
    ];
    let sealed = Sealed::sheaf(&cover, &pages, to).unwrap();
    let open = Kept::<Sheaf>::read(sealed.as_bytes().to_vec())
        .open(&vault, &[key])
        .unwrap();
    assert!(!open.pages[1].is_session() && open.pages[1].read().is_err());
    assert!(open.pages[1].read_learned(study_id()).is_err() && open.pages[0].read_remarks(study_id()).is_err());
    assert_eq!(open.pages[1].read_remarks(study_id()).unwrap(), remarks());
    assert!(open.pages[1].read_remarks(StudyId::fresh()).is_err());

    // A program of format 2 knew no such page: it is told by the number on the first line.
    let text = vault.open_sealed_to(&[key], sealed.as_bytes()).unwrap();
    assert!(text.starts_with(b"sub rosa bundle 3\n"));
    let said = String::from_utf8(text.to_vec()).unwrap();
    for older in ["bundle 2", "bundle 1"] {
        let forged = vault::seal_to(to, said.replace("bundle 3", older).as_bytes()).unwrap();
        assert!(Kept::<Sheaf>::read(forged).open(&vault, &[key]).is_err());
    }
}
