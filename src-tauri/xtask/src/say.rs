//! The launcher's voice: one line per step, in colour only where a person reads it.

// The launcher is a program for a terminal; this is the one file of it that prints.
#![allow(clippy::print_stdout)]

use std::env;
use std::io::{IsTerminal, Write, stdout};

/// Whether to use colour and let the programs called here do so: a terminal, no CI, and nobody said no.
pub fn in_colour() -> bool {
    stdout().is_terminal() && !is_ci() && env::var_os("NO_COLOR").is_none()
}

/// Whether this is an automatic run, in which nobody can answer a question.
pub fn is_ci() -> bool {
    env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// Says what is about to be done and may take a while.
pub fn step(what: &str) {
    if in_colour() {
        line(&format!("\x1b[1;34m==>\x1b[0m \x1b[1m{what}\x1b[0m"));
    } else {
        line(&format!("==> {what}"));
    }
}

/// Says one plain line, at once even where output is collected.
pub fn line(what: &str) {
    println!("{what}");
    // Not being heard (a closed pipe) is no reason to stop the work.
    let _ = stdout().flush();
}
