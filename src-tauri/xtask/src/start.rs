//! Builds the app and opens it; without a screen, does the same job without a window.

use std::os::unix::process::CommandExt;
use std::process::Command;

use crate::{house, machine, say, screen, window_page};

/// Installs, builds and starts. Returns only when something stood in the way.
pub fn app() -> Result<(), String> {
    machine::provide_packages(machine::TO_RUN)?;
    window_page::provide()?;
    build()?;
    if screen::is_there() {
        say::step("Opening Sub Rosa");
        return become_program(&mut Command::new(house::target().join("debug/subrosa")));
    }
    let out = house::target().join("demo");
    say::step("There is no display here, so the same job runs without a window (subrosa-cli demo)");
    // The demo is made anew each time: its vaults belong to nobody.
    let _ = std::fs::remove_dir_all(&out);
    let demo = Command::new(house::target().join("debug/subrosa-cli"))
        .arg("demo")
        .arg("--out")
        .arg(&out)
        .status();
    if !demo.is_ok_and(|status| status.success()) {
        return Err("The demo did not end well; its own message is above.".to_owned());
    }
    say::line(&format!(
        "The report and the vaults it came from are in {}",
        out.display()
    ));
    Ok(())
}

/// Runs the benchmarks, each beside its floor.
pub fn benchmarks(arguments: &[String]) -> Result<(), String> {
    machine::provide_packages(&[machine::TO_RUN, machine::TO_TEST].concat())?;
    // The window is measured as it is released, with its page inside.
    window_page::provide()?;
    let mut bench = house::command("cargo");
    bench
        .args(["bench", "--package", "tests", "--bench", "bench", "--"])
        .args(arguments);
    become_program(&mut bench)
}

fn build() -> Result<(), String> {
    say::step("Building the app; the first time takes some minutes");
    // The whole workspace, so that the tests find every dependency compiled with the same features.
    let status = house::command("cargo")
        .args(["build", "--workspace", "--bins"])
        .status();
    if status.is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err("The build did not end well; the compiler's own message is above.".to_owned())
    }
}

/// Lets the launcher become `command`: its signals, its terminal and its exit code are then the program's own.
fn become_program(command: &mut Command) -> Result<(), String> {
    let cause = command.exec().kind();
    Err(format!(
        "{} could not be started: {cause}.",
        command.get_program().display()
    ))
}
