//! What leaves for other programs: nothing is lost, nothing links, nothing runs.

mod project;
mod study;
mod tables;
