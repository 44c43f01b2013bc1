//! What crosses to the window: separate structs from what is stored, no paths, no ids of records.
//!
//! TypeScript mirrors are generated into `ui/src/ipc/bindings.ts`.

mod front;
mod interview;
mod review;

pub use front::*;
pub use interview::*;
pub use review::*;
