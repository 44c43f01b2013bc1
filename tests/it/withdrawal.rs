//! A participant withdraws, wherever the interview is by then. What opens afterwards is tried with every key there is,
//! and the certificate must say just that.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod at_the_lead;
mod backups;
mod crashes;
pub mod hall;
mod notices;
mod on_the_way;
mod put_back;
mod scenarios;
