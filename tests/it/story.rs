//! The whole way through the desk, without a window.

mod hour;
mod reading;
mod remarks;
mod set_up;
mod taken_back;
