#![allow(clippy::unwrap_used)]

mod circle;
mod draft;
mod independent;
mod kit_making;
pub(crate) mod names;
mod remarks;
mod themes;
mod then;
mod wall;

use crate::command_map::bindings;

/// `UPDATE=1 cargo test -p desk` rewrites the file.
#[test]
fn the_typescript_mirrors_are_fresh() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/ipc/bindings.ts");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, bindings()).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap() == bindings(),
        "stale: run UPDATE=1 cargo test -p desk"
    );
}

/// The shell asks it from whatever thread a call arrives on.
#[test]
fn the_desk_goes_from_thread_to_thread() {
    fn goes<T: Send>() {}
    goes::<crate::Desk>();
}
