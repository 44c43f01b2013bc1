//! Between typed words and the engine.

use crate::offsets;
use crate::views::FindView;
use record::OpenSession;
use redact::{Find, Lang};

/// The language the engine expects most of: the one the participant chose. It reads both in any case.
pub(super) fn spoken(session: &OpenSession) -> Lang {
    match session.interview().lang {
        Some(kit::Lang::En) => Lang::En,
        Some(kit::Lang::Fr) => Lang::Fr,
        None => Lang::Mixed,
    }
}

/// Finds for the window, in UTF-16 units.
pub(super) fn finds(text: &str, finds: &[Find]) -> Vec<FindView> {
    let units = offsets::utf16_units(text, finds.iter().flat_map(|find| [find.start, find.end]));
    let view = |(find, at): (&Find, &[u32])| FindView {
        from: at[0],
        to: at[1],
        placeholder: find.placeholder.clone(),
        label: find.label.as_str().to_owned(),
        find: find.id,
    };
    finds.iter().zip(units.chunks_exact(2)).map(view).collect()
}

/// Placeholders that stand in the notes now.
pub(super) fn hidden_in(session: &OpenSession) -> u32 {
    let lines = session.interview().answers.values().flat_map(|answer| &answer.notes);
    // EXPOSE: only the opening brackets are counted.
    lines.map(|line| line.text.expose().matches('[').count() as u32).sum()
}
