//! `cargo test` at the root: every suite of the house, or those named (`cargo test -- house ui-tests`).

use std::env;
use std::process::ExitCode;

use xtask::{say, walk};

fn main() -> ExitCode {
    let names: Vec<String> = env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    match walk::suites(&names) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            say::line(&sentence);
            ExitCode::FAILURE
        }
    }
}
