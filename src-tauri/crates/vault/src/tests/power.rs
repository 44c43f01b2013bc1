//! A disk that loses its power at a chosen write.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many more sectors may be written before the power goes.
pub(crate) struct Power {
    sectors: AtomicUsize,
}

const SECTOR: usize = 512;

impl Power {
    pub fn of(sectors: usize) -> Power {
        Power {
            sectors: AtomicUsize::new(sectors),
        }
    }

    /// How many of these bytes still reach the disk.
    pub fn spend(&self, bytes: usize) -> usize {
        let wanted = bytes.div_ceil(SECTOR);
        let left = self.sectors.load(Ordering::Relaxed);
        self.sectors.store(left.saturating_sub(wanted), Ordering::Relaxed);
        if left >= wanted { bytes } else { left * SECTOR }
    }

    pub fn is_out(&self) -> bool {
        self.sectors.load(Ordering::Relaxed) == 0
    }
}
