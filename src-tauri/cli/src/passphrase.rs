//! A passphrase from the terminal or a descriptor, never from an argument or the environment: both can be
//! read by other programs of the same person.

use desk::Refused;
use std::io::{BufRead, BufReader, IsTerminal};

/// Reads one line from descriptor `from`, else from the terminal without showing it, else from standard input.
pub fn read(from: Option<u32>) -> Result<String, Refused> {
    asked("Passphrase: ", from)
}

/// The words of the recovery sheet, in the same way.
pub fn read_words(from: Option<u32>) -> Result<String, Refused> {
    asked("Words of the recovery sheet: ", from)
}

fn asked(prompt: &str, from: Option<u32>) -> Result<String, Refused> {
    let unreadable = |_| Refused::new("passphrase_empty");
    if let Some(number) = from {
        let file = std::fs::File::open(format!("/proc/self/fd/{number}")).map_err(unreadable)?;
        return line(BufReader::new(file));
    }
    if std::io::stdin().is_terminal() {
        return rpassword::prompt_password(prompt).map_err(unreadable);
    }
    line(std::io::stdin().lock())
}

fn line(mut source: impl BufRead) -> Result<String, Refused> {
    let mut typed = String::new();
    source
        .read_line(&mut typed)
        .map_err(|_| Refused::new("passphrase_empty"))?;
    Ok(typed.trim_end_matches(['\r', '\n']).to_owned())
}
