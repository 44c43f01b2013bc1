//! The names engine by itself: how fast, how large, and beside what others do.

mod directory;
mod listed;
mod peers;
mod sizes;
pub mod start;
mod throughput;

pub use listed::Listed;

use crate::table::Table;
use std::path::Path;

pub fn measure(table: &mut Table, folder: &Path) {
    throughput::measure(table);
    directory::measure(table);
    start::measure(table);
    sizes::measure(table);
    peers::measure(table, folder);
}
