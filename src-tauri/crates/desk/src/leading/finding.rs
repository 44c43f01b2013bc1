//! Words, wherever they stand.

use super::wall::{Of, Opened};
use super::{Leading, fresh_seed};
use crate::Refused;
use crate::views::WallView;
use review::Search;
use zeroize::Zeroizing;

/// Lines that hang on the wall at once: more than anybody reads through, and quick to send.
const MOST: u32 = 600;

impl Leading {
    /// Hangs the lines that hold these words on the wall, by question.
    pub fn words_find(&mut self, words: Zeroizing<String>) -> Result<WallView, Refused> {
        self.kit()?;
        let search = self.search.get_or_insert_with(|| Search::new(&self.answers));
        let hits = search.find(&words, MOST, fresh_seed());
        self.opening = Some(Opened {
            wall: hits.opening,
            of: Of::Words {
                lines: hits.lines,
                shown: hits.shown,
            },
        });
        self.wall_again()
    }
}
