//! The real window, driven as a person drives it: by keys, by what can be read, by roles and names.
//!
//! A test opens a window on a home of its own, and everything is a plain call that waits until it is true or fails with
//! a sentence; no test needs to know WebDriver.
//!
//! ```ignore
//! let home = Home::new();
//! let window = home.open();
//! window.tab_to("button", "Take notes");
//! window.press("Enter");
//! window.wait_for("Who will you be working with?");
//! window.is_accessible();
//! window.screenshot("ready-en");
//! ```

mod axe;
mod bus;
mod driver;
mod gallery;
mod home;
mod keyboard;
mod keys;
pub mod memory;
mod page;
mod person;
pub mod plain;
mod reader;
#[path = "../../it/support/size.rs"]
pub mod size;
mod window;
mod words;

pub use home::Home;
pub use keyboard::{Keyboard, Layout};
pub use page::{Page, Role, State};
pub use person::Person;
pub use reader::Reader;
pub use window::{Window, target};
pub use words::{Lang, Words};
