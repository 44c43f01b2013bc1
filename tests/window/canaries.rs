//! Forty people are named in the real window, in every way that people are named, and leave no trace on the machine.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{Lang, Person};
use crate::{interviewer, lead};

/// What is typed, and the part of it that may be found nowhere. Nobody here exists.
const TYPED: &[(&str, &str)] = &[
    ("Marguerite Bouchardel said it.", "Bouchardel"),
    ("ask Thaddeus Quillfeather first.", "Quillfeather"),
    ("we met with Dr. Okonkwolu.", "Okonkwolu"),
    ("Mrs. Pennyfarthing left.", "Pennyfarthing"),
    ("Mr. Wrenfieldson approves.", "Wrenfieldson"),
    ("Ms. Abernathyre does not.", "Abernathyre"),
    ("Professor Lindqvistad teaches.", "Lindqvistad"),
    ("then Minister Vandermolenko spoke.", "Vandermolenko"),
    ("the deputy is Ifeoma Nwachukwura.", "Nwachukwura"),
    ("sent to Oyelarana Babatundeola yesterday.", "Babatundeola"),
    ("Siobhan O'Gallaghern waits.", "Gallaghern"),
    ("Jean-Luc Desrosierville helps.", "Desrosierville"),
    ("Anne-Sophie Tremblayeur-Castonguayan decides.", "Tremblayeur"),
    ("it was Rajeshwari Venkatarajan.", "Venkatarajan"),
    ("Nguyenah Thi Phuongmai knows.", "Phuongmai"),
    ("Kowalczykow, Zbigniew signs.", "Kowalczykow"),
    ("call Esperanza Villalobosa at once.", "Villalobosa"),
    ("Giancarlo Bertolucchio waits.", "Bertolucchio"),
    ("Hiroshi Takamatsuda builds.", "Takamatsuda"),
    ("Aoife and Tadhgan argue.", "Tadhgan"),
    ("mail marisola.k@example.org about it.", "marisola.k"),
    ("write to p.zaffarelli@dept.example.ca.", "zaffarelli"),
    ("his number is 613-555-0147.", "613-555-0147"),
    ("or 819 555 0163 in the evening.", "819 555 0163"),
    ("as quillfeather says himself.", "quillfeather"),
    ("says THADDEUS QUILLFEATHER again.", "QUILLFEATHER"),
    ("c’est l’avis d’Arnaudelle Lévesquerie.", "Lévesquerie"),
    ("le plan de Mme Gauthierette.", "Gauthierette"),
    ("M. Beauchesnier refuse.", "Beauchesnier"),
    ("Me Charlesboisé conseille.", "Charlesboisé"),
    ("la Dre Fontainebleue attend.", "Fontainebleue"),
    ("qu’Élodienne Saint-Hilairien revienne.", "Hilairien"),
    ("chez Benoîton Larivièrette.", "Larivièrette"),
    ("avec Mathildine Côtéreau.", "Côtéreau"),
    ("Monsieur Desjardinsky signe.", "Desjardinsky"),
    ("selon Geneviève Archambaultier.", "Archambaultier"),
    ("Kateri Tekakwithana listens.", "Tekakwithana"),
    ("Xochitla Quetzaline paints.", "Quetzaline"),
];

/// Typed and taken back with Ctrl+Z, and pasted from what was cut.
const UNDONE: (&str, &str) = ("and Bartholomewus Crumbstone", "Crumbstone");
const PASTED: (&str, &str) = ("Philippina Hollowbrook decides.", "Hollowbrook");

#[test]
fn forty_names_typed_in_the_window_leave_no_trace() {
    let (mut lead, study) = lead::set_up_a_study(Lang::En);
    let words = lead.text_of(".words");
    lead.shut();
    let mut interviewer = interviewer::join(Lang::En, &study, &words);
    interviewer::begin(&interviewer);

    for (question, typed) in ["2.1", "2.2", "2.3", "2.5"].iter().zip(TYPED.chunks(10)) {
        interviewer::jump(&interviewer, question);
        for (sentence, _) in typed {
            interviewer.write(&format!("{sentence}\n"));
        }
        assert_eq!(interviewer.count(".cm-line"), typed.len() as u64 + 1);
        interviewer.pause();
    }
    interviewer::jump(&interviewer, "3.1");
    interviewer.write(UNDONE.0);
    for _ in 0..4 {
        interviewer.press("Ctrl+z");
    }
    interviewer.write(PASTED.0);
    interviewer.press("Ctrl+a");
    interviewer.press("Ctrl+x");
    interviewer.press("Ctrl+v");
    interviewer.press("Ctrl+v");
    interviewer.pause();

    let names: BTreeSet<String> = TYPED
        .iter()
        .chain([&UNDONE, &PASTED])
        .map(|(_, name)| (*name).to_owned())
        .collect();
    assert_eq!(names.len(), 40);
    // While it runs, and after it died: files may come and go.
    nothing_holds(&interviewer, &names);
    interviewer.shut();
    nothing_holds(&interviewer, &names);
    the_search_finds_what_is_there(&interviewer, &names);
}

/// Fails when a file of this machine holds a name: as UTF-8, as UTF-16, or in base64.
fn nothing_holds(person: &Person, names: &BTreeSet<String>) {
    let (bytes, hits) = desk::scan(person.home().path(), names).expect("the home can be read");
    assert!(bytes > 50_000, "only {bytes} bytes were looked at");
    assert!(hits.is_empty(), "names on the disk: {hits:?}");
}

/// A search that finds nothing is worth something only when it would have found something.
fn the_search_finds_what_is_there(person: &Person, names: &BTreeSet<String>) {
    let utf16: Vec<u8> = "ask Quillfeather".encode_utf16().flat_map(u16::to_le_bytes).collect();
    // “xx Crumbstone” in base64.
    let base64 = b"eHggQ3J1bWJzdG9uZQ==".to_vec();
    for planted in [b"call Hollowbrook".to_vec(), utf16, base64] {
        let file = person.home().path().join("home/planted");
        fs::write(&file, planted).expect("the home is ours");
        let (_, hits) = desk::scan(person.home().path(), names).expect("the home can be read");
        assert_eq!(hits.len(), 1, "the search is blind: {hits:?}");
        fs::remove_file(&file).expect("it was just written");
    }
}
