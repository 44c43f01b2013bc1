//! What stands in the place of a detail, and when words still stand between quotation marks.

/// In the place of a detail that was taken out of a quote.
pub const BLUR: &str = "[…]";

/// Whether a bracket is such a blur rather than a placeholder of the redactor: nobody was named there.
pub(super) fn is_blur(bracket: &str) -> bool {
    matches!(bracket, "[…]" | "[...]")
}

/// Whether every word of `printed` was said: nothing but blurs tells it from what was noted, and the order is the same.
pub(super) fn is_still_said(noted: &str, printed: &str) -> bool {
    let printed = printed.replace("[...]", BLUR);
    let mut rest = noted.trim();
    let pieces: Vec<&str> = printed.trim().split(BLUR).map(str::trim).collect();
    let last = pieces.len() - 1;
    for (at, piece) in pieces.iter().enumerate() {
        let found = match (at, at == last) {
            (0, _) if last == 0 => return rest == *piece,
            (0, _) => rest.starts_with(piece).then_some(0),
            (_, true) => rest.ends_with(piece).then(|| rest.len() - piece.len()),
            _ => rest.find(piece),
        };
        let Some(place) = found else { return false };
        rest = &rest[place + piece.len()..];
    }
    true
}
