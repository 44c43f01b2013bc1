//! Names every command to Tauri, so that a window may make only the calls its capability lists.

include!("src/command_names.rs");

fn main() {
    println!("cargo::rerun-if-changed=src/command_names.rs");
    // The page is carried inside the program: a new one makes a new program.
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMAND_NAMES);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("the configuration beside this file is ours and complete");
}
