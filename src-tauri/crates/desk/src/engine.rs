//! The names engine of an open vault, made beside everything else when its directory is large.

use crate::taught;
use record::Learned;
use redact::{Entry, Redactor};
use std::cell::{Cell, OnceCell};
use std::ops::{Deref, DerefMut};
use std::thread::JoinHandle;

/// From so many entries on, making the engine takes longer than a person would notice.
const LARGE: usize = 5_000;

/// The engine, there at the latest when it is first asked: unlocking does not wait for a large directory, the first
/// note does.
pub(crate) struct Engine {
    made: OnceCell<Redactor>,
    making: Cell<Option<JoinHandle<Redactor>>>,
}

impl Engine {
    /// An engine that knows these entries, and after them what was learned: the last decision holds.
    pub(crate) fn of(entries: Vec<Entry>, learned: &Learned) -> Self {
        if entries.len() < LARGE {
            return Self::ready(taught::redactor(entries, learned));
        }
        let learned = learned.clone();
        Self {
            made: OnceCell::new(),
            making: Cell::new(Some(std::thread::spawn(move || taught::redactor(entries, &learned)))),
        }
    }

    /// An engine that is there.
    pub(crate) fn ready(redactor: Redactor) -> Self {
        Self {
            made: OnceCell::from(redactor),
            making: Cell::new(None),
        }
    }
}

impl Deref for Engine {
    type Target = Redactor;

    fn deref(&self) -> &Redactor {
        self.made.get_or_init(|| {
            let making = self.making.take().expect("an engine is made, or being made");
            // A thread that died left no engine, and to go on without the directory would let its people through.
            making.join().expect("making an engine of sealed entries does not fail")
        })
    }
}

impl DerefMut for Engine {
    fn deref_mut(&mut self) -> &mut Redactor {
        let _: &Redactor = self;
        self.made.get_mut().expect("it was made on the line above")
    }
}
