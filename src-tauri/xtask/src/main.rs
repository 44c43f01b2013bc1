//! `cargo run` at the root: installs what is missing, builds the app and opens it.

use std::env;
use std::process::ExitCode;

use xtask::{pictures, say, sbom, soak, start, walk};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (verb, rest) = arguments
        .split_first()
        .map_or(("run", &[][..]), |(verb, rest)| (verb.as_str(), rest));
    let done = match verb {
        "run" => start::app().map(|()| true),
        "test" => walk::suites(rest),
        "bench" => start::benchmarks(rest).map(|()| true),
        "sbom" => sbom::write().map(|()| true),
        "soak" => soak::rows(rest),
        "screenshots" => pictures::keep().map(|()| true),
        "help" | "--help" | "-h" => {
            say::line(&help());
            Ok(true)
        }
        unknown => Err(format!("There is no command called {unknown}.\n\n{}", help())),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            say::line(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let suites = walk::list();
    format!(
        "cargo run                   install what is missing, build, open the app\n\
         cargo run -- test [SUITE…]  every suite, or those named (the same as cargo test)\n\
         cargo run -- bench [NAME…]  the benchmarks, each beside its floor\n\
         cargo run -- soak [--row N] [--full]  the 17 tests of the security page, small or at a night's numbers\n\
         cargo run -- soak --twins   the same with a protection taken away from each: passed when seen to fail\n\
         cargo run -- sbom           what the program is made of, as CycloneDX, and whether all of it is pinned\n\
         cargo run -- screenshots    every screen in every size and colour, as pictures\n\
         cargo run -- help           this text\n\n\
         Suites:\n{suites}"
    )
}
