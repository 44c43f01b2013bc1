//! Words that were taught, on their way from a machine to the lead and to the other machines.

use super::samples::*;
use crate::*;
use kit::Lang;

fn held(learned: &mut Learned, lang: Lang, interviews: u32) {
    for _ in 0..interviews {
        let counts = NameCounts {
            interviews: 1,
            found: 10,
            debrief: 1,
            ..NameCounts::default()
        };
        learned.settle(lang, &counts);
    }
}

fn words(learned: &Learned) -> Vec<(String, Ruling)> {
    let said = |word: &LearnedWord| (word.expose().to_owned(), word.ruling());
    learned.words().iter().map(said).collect()
}

#[test]
fn the_last_decision_about_a_word_holds_however_it_is_written() {
    let mut learned = Learned::default();
    learned.learn("Quillfeather", Ruling::Hide, Reach::Here);
    learned.learn("  quillFEATHER ", Ruling::Keep, Reach::Here);
    learned.learn("the  one from Dhaka", Ruling::Hide, Reach::Here);
    assert_eq!(learned.find("QUILLFEATHER").unwrap().ruling(), Ruling::Keep);
    assert_eq!(learned.find("The one\tfrom Dhaka").unwrap().ruling(), Ruling::Hide);
    assert_eq!(learned.words().len(), 2);
    assert!(learned.forget("quillfeather") && !learned.forget("quillfeather"));
}

#[test]
fn nothing_is_told_before_five_interviews_stand_behind_it() {
    let mut learned = Learned::default();
    learned.learn("Quillfeather", Ruling::Hide, Reach::Fresh);
    held(&mut learned, Lang::En, 4);
    assert!(learned.to_tell().is_none(), "four could be told apart");
    held(&mut learned, Lang::Fr, 1);
    let told = learned.to_tell().unwrap();
    assert_eq!(words(&told), [("Quillfeather".to_owned(), Ruling::Hide)]);
    assert!(told.counts().is_empty(), "no language has five yet");
    learned.told(&told);
    assert!(learned.to_tell().is_none());

    // The next word waits for five more; the counts of English for one.
    learned.learn("Marchetti", Ruling::Hide, Reach::Fresh);
    held(&mut learned, Lang::En, 1);
    let told = learned.to_tell().unwrap();
    assert!(told.words().is_empty());
    assert_eq!(told.counts()[&Lang::En].interviews, 5);
    assert_eq!(told.counts()[&Lang::En].found, 50);
    learned.told(&told);
    held(&mut learned, Lang::Fr, 4);
    assert_eq!(
        words(&learned.to_tell().unwrap()),
        [("Marchetti".to_owned(), Ruling::Hide)]
    );
    assert_eq!(
        learned.counts()[&Lang::En].interviews,
        5,
        "what was told is still known here"
    );
}

#[test]
fn a_name_hidden_in_an_interview_that_is_no_more_is_forgotten() {
    let mut learned = Learned::default();
    learned.learn("Okafor", Ruling::Hide, Reach::Here);
    learned.learn("Quillfeather", Ruling::Hide, Reach::Fresh);
    learned.learn("IITB", Ruling::Keep, Reach::Fresh);
    assert!(learned.forget_fresh());
    assert!(learned.find("Quillfeather").is_none());
    assert!(learned.find("Okafor").is_some() && learned.find("IITB").is_some());
    assert!(!learned.forget_fresh());
}

#[test]
fn in_doubt_the_lead_hides_and_what_the_lead_takes_back_goes_everywhere() {
    let (mut one, mut two, mut lead) = (Learned::default(), Learned::default(), Learned::default());
    one.learn("harbour", Ruling::Hide, Reach::Here);
    two.learn("Harbour", Ruling::Keep, Reach::Here);
    held(&mut one, Lang::En, 5);
    held(&mut two, Lang::En, 6);
    for machine in [&mut one, &mut two] {
        let told = machine.to_tell().unwrap();
        lead.hear(&told);
        machine.told(&told);
    }
    assert_eq!(words(&lead), [("harbour".to_owned(), Ruling::Hide)]);
    assert!(lead.words()[0].is_disputed(), "the lead is told of the other opinion");
    assert_eq!(lead.counts()[&Lang::En].interviews, 11);
    assert_eq!(lead.untold(), 1);

    let update = lead.next_update();
    lead.updated();
    assert!(lead.words()[0].is_disputed() && !update.words()[0].is_disputed());
    assert_eq!((lead.untold(), update.update()), (0, 1));
    assert!(update.counts().is_empty(), "how good a team is stays with the lead");
    two.learn("Marchetti", Ruling::Hide, Reach::Fresh);
    assert!(
        two.take_in(&update) && !two.take_in(&update),
        "an update is taken in once"
    );
    assert_eq!(two.find("harbour").unwrap().ruling(), Ruling::Hide);
    assert!(two.find("Marchetti").is_some());
    assert!(one.take_in(&update));

    assert!(lead.take_back("HARBOUR"));
    assert_eq!(lead.untold(), 1);
    let next = lead.next_update();
    assert!(one.take_in(&next) && two.take_in(&next));
    assert!(one.find("harbour").is_none() && two.find("harbour").is_none());
    assert!(!one.take_in(&update), "an older update brings nothing back");

    // Hidden once more by somebody: a new decision, which the lead hears.
    one.learn("harbour", Ruling::Hide, Reach::Here);
    held(&mut one, Lang::En, 5);
    lead.hear(&one.to_tell().unwrap());
    assert!(lead.find("harbour").is_some());
    assert!(lead.next_update().taken_back.is_empty());
}

#[test]
fn learned_words_travel_on_a_page_of_their_own() {
    let (_folder, mut vault) = vault();
    let key = RecordId::fresh().key();
    let recipient = vault.new_intake(key).unwrap();
    let to = std::slice::from_ref(&recipient);
    let cover = Cover {
        statement: "{}".to_owned(),
        signature: "ab".to_owned(),
    };
    let session = full_session().seal();
    let pages = [
        Page::of(RecordId::fresh(), 1, &session).unwrap(),
        Page::learned(study_id(), &learned()).unwrap(),
    ];
    let sealed = Sealed::sheaf(&cover, &pages, to).unwrap();
    let open = Kept::<Sheaf>::read(sealed.as_bytes().to_vec())
        .open(&vault, &[key])
        .unwrap();
    assert!(open.pages[0].is_session() && !open.pages[1].is_session());
    assert!(open.pages[1].read().is_err(), "what was learned is no session");
    assert!(open.pages[0].read_learned(study_id()).is_err());
    assert_eq!(
        open.pages[1].read_learned(study_id()).unwrap().words(),
        learned().words()
    );
    assert!(open.pages[1].read_learned(StudyId::fresh()).is_err());

    // An update is no bundle, and a bundle no update.
    let update = Sealed::update(&cover, &pages[1], to).unwrap();
    assert!(
        Kept::<Sheaf>::read(update.as_bytes().to_vec())
            .open(&vault, &[key])
            .is_err()
    );
    assert!(
        Kept::<Update>::read(sealed.as_bytes().to_vec())
            .open(&vault, key)
            .is_err()
    );
    assert_eq!(
        Kept::<Update>::read(update.as_bytes().to_vec())
            .open(&vault, key)
            .unwrap()
            .pages
            .len(),
        1
    );

    // A program of format 1 knew no such page: it is told by the number on the first line.
    let text = vault.open_sealed_to(&[key], sealed.as_bytes()).unwrap();
    assert!(text.starts_with(b"sub rosa bundle 2\n"));
    let said = String::from_utf8(text.to_vec())
        .unwrap()
        .replace("bundle 2", "bundle 1");
    let forged = vault::seal_to(to, said.as_bytes()).unwrap();
    assert!(Kept::<Sheaf>::read(forged).open(&vault, &[key]).is_err());
}
