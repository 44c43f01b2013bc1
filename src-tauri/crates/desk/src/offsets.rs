//! Windows count text in UTF-16 units, the engine in Unicode code points.

/// Code points before this UTF-16 offset; an offset inside a pair or past the end is pulled back.
pub(crate) fn code_points(text: &str, utf16: u32) -> usize {
    let mut units = 0;
    text.chars()
        .take_while(|c| {
            units += c.len_utf16() as u32;
            units <= utf16
        })
        .count()
}

/// The caret in code points. `None`: it stands nowhere in this text (the window sends a number past the
/// end), so no word is being typed.
pub(crate) fn caret(text: &str, utf16: u32) -> Option<usize> {
    (utf16 as usize <= text.encode_utf16().count()).then(|| code_points(text, utf16))
}

/// UTF-16 units before each of these code points, which come in order.
pub(crate) fn utf16_units(text: &str, points: impl IntoIterator<Item = usize>) -> Vec<u32> {
    let mut chars = text.chars();
    let (mut at, mut units) = (0, 0);
    let step = |point: usize| {
        while at < point {
            match chars.next() {
                Some(c) => units += c.len_utf16() as u32,
                None => break,
            }
            at += 1;
        }
        units
    };
    points.into_iter().map(step).collect()
}
