//! The whole way through the desk, without a window.

mod hour;
mod reading;
mod recovery;
mod remarks;
mod set_up;
mod taken_back;
