//! The app's verbs, one function per command.
//!
//! Nothing here knows Tauri: the whole app runs without a window. What it will never do: hand out
//! a path, a key, a record's id or another library's message.

pub mod command_map;
pub mod views;

#[cfg(test)]
mod tests;
