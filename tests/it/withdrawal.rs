//! A participant withdraws, wherever the interview is by then. What opens afterwards is tried with every key there is,
//! and the certificate must say just that.

mod backups;
mod crashes;
mod hall;
mod scenarios;
