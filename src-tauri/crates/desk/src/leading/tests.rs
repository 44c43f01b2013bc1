//! The report from the lead's side: its words, its quotes, and what leaves.

mod members;
mod setting_up;

use super::*;
use crate::sample::{self, SampleFolder};
use crate::views::{ParagraphView, QuoteView, ReportView};
use kit::Lang;
use record::{Concern, Paragraph, ReleaseKind};

/// The sample's forty interviews, read once.
fn lead() -> (SampleFolder, Leading) {
    let folder = SampleFolder::make().unwrap();
    let lead = sample::leading(&folder, Clock::SYSTEM).unwrap();
    (folder, lead)
}

fn typed(words: &str) -> Zeroizing<String> {
    Zeroizing::new(words.to_owned())
}

fn quotes(view: &ReportView) -> Vec<&QuoteView> {
    view.rows.iter().filter_map(|row| row.quote.as_ref()).collect()
}

fn quote(view: &ReportView, at: u32) -> &QuoteView {
    quotes(view).into_iter().find(|quote| quote.quote == at).unwrap()
}

fn paragraph(view: &ReportView, id: u32) -> &ParagraphView {
    view.rows
        .iter()
        .filter_map(|row| row.paragraph.as_ref())
        .find(|it| it.paragraph == id)
        .unwrap()
}

const FORMATS: [&str; 3] = ["html", "docx", "deck"];

fn write(lead: &mut Leading, format: &str, printing: Printing, place: &Path) -> Result<bool, Refused> {
    lead.report_write(format, "en", printing, true, Some(place))
        .map(|written| written.is_written)
}

#[test]
fn the_sample_is_settled_and_what_leaves_is_kept_in_mind() {
    let (folder, mut lead) = lead();
    let view = lead.report_read().unwrap();
    assert!(quotes(&view).len() > 5, "{}", quotes(&view).len());
    assert!(quotes(&view).iter().all(|quote| quote.is_settled));
    let numbers: Vec<u32> = view.rows.iter().filter_map(|row| row.number).collect();
    assert_eq!(numbers, (1..=numbers.len() as u32).collect::<Vec<_>>());
    for format in FORMATS {
        let place = folder.path().join(format);
        assert!(write(&mut lead, format, Printing::Now, &place).unwrap() && place.exists());
    }
    // Two formats of the same report are one release.
    let kinds: Vec<_> = lead.draft.releases.iter().map(|release| release.kind).collect();
    assert_eq!(kinds, [ReleaseKind::Final, ReleaseKind::Deck]);
    assert_eq!(lead.draft.releases[0].rows.len(), numbers.len());
    assert_eq!(lead.draft.releases[0].month, lead.clock.month());
    lead.step_undo().unwrap();
    assert_eq!(lead.draft.releases.len(), 2, "what left has left");
}

#[test]
fn a_quote_that_is_not_settled_holds_up_every_format_however_it_is_asked() {
    let (folder, mut lead) = lead();
    let place = folder.path().join("report");
    let view = lead
        .quote_write(0, "en", typed("they moved the whole desk to Xylotown"))
        .unwrap();
    let found = quote(&view, 0);
    assert!(!found.is_settled);
    let concerns: Vec<_> = found
        .concerns
        .iter()
        .map(|it| (it.concern.as_str(), it.words.join(" ")))
        .collect();
    let printed: Vec<u16> = found.en.words.encode_utf16().collect();
    let (from, to) = found.en.found[0];
    let marked = String::from_utf16(&printed[from as usize..to as usize]).unwrap();
    assert!(
        concerns.iter().any(|(_, words)| *words == marked),
        "{concerns:?} {marked}"
    );
    for format in FORMATS {
        for printing in [Printing::Now, Printing::AsBefore] {
            let refused = write(&mut lead, format, printing, &place).unwrap_err();
            assert_eq!(
                (refused.code, refused.about.as_deref()),
                ("quotes_unsettled", Some("1"))
            );
        }
    }
    assert!(!place.exists() && lead.draft.releases.is_empty());

    // A placeholder and a number are found as well, and each must be allowed by itself.
    let view = lead
        .quote_write(0, "en", typed("they moved 12 desks to Xylotown"))
        .unwrap();
    let open: Vec<String> = quote(&view, 0).concerns.iter().map(|it| it.concern.clone()).collect();
    assert!(open.len() > 1 && open.contains(&"number".to_owned()), "{open:?}");
    for concern in &open {
        assert!(write(&mut lead, "html", Printing::Now, &place).is_err());
        lead.quote_allow(0, concern, true).unwrap();
    }
    assert!(write(&mut lead, "html", Printing::Now, &place).unwrap());
    assert_eq!(lead.draft.allowed.len(), open.len());
    assert!(
        lead.draft
            .allowed
            .iter()
            .any(|allowed| allowed.concern == Concern::Number)
    );
    // What was allowed was allowed of those words.
    lead.quote_write(0, "en", typed("they moved 13 desks to Yttertown"))
        .unwrap();
    assert!(write(&mut lead, "html", Printing::Now, &place).is_err());
    lead.quote_drop(0).unwrap();
    assert!(write(&mut lead, "html", Printing::Now, &place).unwrap());
}

#[test]
fn a_quote_is_paraphrased_translated_blurred_or_swapped() {
    let (_folder, mut lead) = lead();
    let view = lead.report_read().unwrap();
    let noted = quote(&view, 0).text.clone();
    let lang = lead.answers.lang_of(&lead.reading.quotes[0].passage);
    let (own, other) = if lang == Lang::En { ("en", "fr") } else { ("fr", "en") };
    let in_marks = |view: &ReportView| (quote(view, 0).en.in_marks, quote(view, 0).fr.in_marks);
    assert_eq!(in_marks(&view), (true, true));
    assert_eq!(
        in_marks(&lead.quote_write(0, other, typed("on attend, we wait")).unwrap()),
        (true, true)
    );
    assert_eq!(
        in_marks(&lead.quote_write(0, own, typed("they wait, on attend")).unwrap()),
        (false, false)
    );
    let view = lead.quote_write(0, own, typed(" ")).unwrap();
    assert_eq!(in_marks(&view), (true, true), "the words are theirs again");

    assert_eq!(lead.quote_blur(0).unwrap_err().code, "nothing_to_blur");
    let view = lead.quote_write(0, own, typed(&format!("{noted} 14"))).unwrap();
    assert!(!quote(&view, 0).is_settled);
    let view = lead.quote_blur(0).unwrap();
    let (words, is_settled) = (&quote(&view, 0).en.words, quote(&view, 0).is_settled);
    assert!(is_settled, "{:?}", quote(&view, 0).concerns);
    assert!(
        [words, &quote(&view, 0).fr.words]
            .iter()
            .any(|words| words.ends_with("[…]"))
    );

    // Whose words are all in the report already has nothing to be swapped for.
    let mut offered = (0..quotes(&view).len() as u32).map(|at| (at, lead.quote_others(at).unwrap()));
    let (at, others) = offered.find(|(_, others)| !others.is_empty()).unwrap();
    let noted = quote(&view, at).text.clone();
    assert!(others.len() <= 8 && others.iter().all(|it| it.text != noted));
    let view = lead.quote_swap(at, others[0].other).unwrap();
    assert_eq!(
        (&quote(&view, at).text, quote(&view, at).is_settled),
        (&others[0].text, true)
    );
    assert_eq!(
        lead.quote_swap(at, 0).unwrap_err().code,
        "bad_call",
        "each offer counts once"
    );
}

#[test]
fn a_paragraph_is_written_in_two_languages_and_knows_which_is_behind() {
    let (_folder, mut lead) = lead();
    let view = lead.paragraph_add("part:2", None).unwrap();
    let id = view.added.unwrap();
    let row = view
        .rows
        .iter()
        .find(|row| row.paragraph.as_ref().is_some_and(|it| it.paragraph == id))
        .unwrap();
    assert_eq!((row.part, row.number, row.anchor.as_str()), (2, None, "part:2"));
    lead.paragraph_write(id, "en", typed("They came gladly.")).unwrap();
    lead.paragraph_write(id, "fr", typed("Tout le monde est venu volontiers."))
        .unwrap();
    let behind = lead.paragraph_write(id, "en", typed("Most came gladly.")).unwrap();
    assert_eq!(
        (behind.behind, behind.since.as_deref()),
        (Some(crate::views::LangView::Fr), Some("They came gladly."))
    );
    let view = lead.paragraph_agree(id).unwrap();
    assert_eq!(paragraph(&view, id).behind, None);

    let second = lead.paragraph_add("part:2", Some(id)).unwrap().added.unwrap();
    lead.paragraph_write(second, "fr", typed("Un deuxième.")).unwrap();
    let order = |view: &ReportView| {
        let ids = view
            .rows
            .iter()
            .filter(|row| row.part == 2)
            .filter_map(|row| Some(row.paragraph.as_ref()?.paragraph));
        ids.collect::<Vec<_>>()
    };
    assert_eq!(order(&lead.paragraph_move(second, true).unwrap()), [second, id]);
    assert_eq!(order(&lead.paragraph_drop(second).unwrap()), [id]);
    assert_eq!(lead.paragraph_drop(second).unwrap_err().code, "bad_call");
    for nowhere in ["part:0", "part:7", "theme:99", "question:9.9", "elsewhere", ""] {
        assert_eq!(
            lead.paragraph_add(nowhere, None).unwrap_err().code,
            "bad_call",
            "{nowhere}"
        );
    }
}

#[test]
fn names_are_taken_out_of_what_the_lead_writes() {
    let (_folder, mut lead) = lead();
    let id = lead.paragraph_add("part:1", None).unwrap().added.unwrap();
    let said = lead
        .paragraph_write(id, "en", typed("As Marie Tremblay told us, it takes time."))
        .unwrap();
    assert!(!said.en.unwrap().contains("Tremblay"));
    let view = lead.quote_write(0, "en", typed("as Marie Tremblay told us")).unwrap();
    let concerns: Vec<&str> = quote(&view, 0).concerns.iter().map(|it| it.concern.as_str()).collect();
    assert!(
        concerns.contains(&"placeholder"),
        "a paraphrase with a name is caught: {concerns:?}"
    );
}

#[test]
fn figures_that_would_tell_of_few_beside_what_left_are_not_printed() {
    let (folder, mut lead) = lead();
    let place = folder.path().join("report");
    assert!(write(&mut lead, "html", Printing::Now, &place).unwrap());
    let lost = lead.records.pop_first().unwrap();
    lead.lay_out();
    // Who left may have been one of the few who used a word that somebody is quoted with.
    while let Some(open) = quotes(&lead.report_read().unwrap())
        .into_iter()
        .find(|quote| !quote.is_settled)
    {
        let at = open.quote;
        lead.quote_drop(at).unwrap();
    }
    assert!(lead.report_read().unwrap().clashes > 0);
    for format in FORMATS {
        assert_eq!(
            write(&mut lead, format, Printing::Now, &place).unwrap_err().code,
            "figures_clash",
            "{}",
            lost.0
        );
        assert!(write(&mut lead, format, Printing::AsBefore, &place).unwrap());
    }
    let before = &lead.draft.releases[0].figures;
    assert!(lead.draft.releases.iter().all(|release| release.figures == *before));
}

#[test]
fn the_summary_of_an_older_vault_becomes_paragraphs_at_its_opening() {
    let people = crate::tests::names::People::meet();
    let mut desk = people.lead();
    let lead = desk.leading().unwrap();
    let said = lead.nameless(&typed("They wait.\n\nThey ask again."));
    lead.change_reading(|reading| reading.summary.insert(Lang::En, said))
        .unwrap();
    drop(desk);
    for _ in 0..2 {
        let mut desk = people.lead();
        let lead = desk.leading().unwrap();
        assert!(lead.reading.summary.is_empty());
        let said: Vec<&str> = lead
            .draft
            .paragraphs
            .iter()
            .map(|it: &Paragraph| it.words[&Lang::En].expose())
            .collect();
        assert_eq!(said, ["They wait.", "They ask again."]);
    }
}
