//! From the program's start to its first screen.

use super::Pair;
use crate::table::{Figure, Table};
use crate::times::Times;
use std::path::Path;

/// Starts of each, in turns, after one that fills the machine's caches.
const RUNS: usize = 15;

/// So many times as long as the bare window is the most.
const BAR: f64 = 1.6;

pub fn measure(table: &mut Table, pair: &mut Pair, _: &Path) {
    let [mut app, mut bare] = <[Times; 2]>::default();
    pair.app.opens();
    pair.bare.opens();
    for _ in 0..RUNS {
        app.add(pair.app.opens().0);
        bare.add(pair.bare.opens().0);
    }
    let figure = Figure::new("start, to the last paint of the first screen", app);
    table.add(figure.beside("the bare window", &bare).times_at_most(BAR));
}
