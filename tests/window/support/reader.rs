//! A screen reader's ears: it asks the accessibility bus for what is in the window, and hears what changes.
//!
//! It speaks the bus's own protocol through `gio`, which is compiled for the window anyway.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use gio::glib::variant::ObjectPath;
use gio::glib::{Error, FromVariant, MainContext, Variant};
use gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags, DBusSignalFlags};

use super::bus::Bus;
use super::page::{Node, Page, Role};

/// How long anything may take before the test says what it was waiting for.
const PATIENCE: Duration = Duration::from_secs(45);
/// How long one answer of the bus may take, in milliseconds.
const ANSWER: i32 = 20_000;

const ROOT: &str = "/org/a11y/atspi/accessible/root";
const REGISTRY: &str = "org.a11y.atspi.Registry";
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const EVENTS: &str = "org.a11y.atspi.Event.Object";

/// What a screen reader asks to be told of. Without a listener, the window tells nothing.
const WANTED: &[&str] = &["object:children-changed", "object:text-changed"];

/// Something on the accessibility bus: who holds it, and where.
type Place = (String, ObjectPath);

/// A screen reader that listens.
pub struct Reader {
    line: DBusConnection,
    context: MainContext,
    changed: Rc<RefCell<Vec<Place>>>,
    bus: Bus,
}

impl Reader {
    /// Starts the buses and listens; or says in a sentence why there is no accessibility bus.
    pub fn start() -> Result<Reader, String> {
        let bus = Bus::start()?;
        let context = MainContext::new();
        let changed = Rc::default();
        let session = Reader {
            line: connect(bus.address())?,
            context,
            changed,
            bus,
        };
        let launcher = ("org.a11y.Bus".to_owned(), path("/org/a11y/bus"));
        let found = session.ask::<(String,)>(&launcher, "org.a11y.Bus", "GetAddress", None);
        let (address,) = found.ok_or("there is no accessibility bus; the package at-spi2-core brings it")?;
        let reader = Reader {
            line: connect(&address)?,
            ..session
        };
        reader.listen().ok_or("the accessibility bus has no registry")?;
        Ok(reader)
    }

    /// What the window's machine is told, so that it finds the bus.
    pub fn address(&self) -> &str {
        self.bus.address()
    }

    /// Reads the window again and again until `is_so`; fails with the sentence `what` when it never is, and when a
    /// control has no name.
    pub fn until(&self, what: &str, is_so: impl Fn(&Page) -> bool) -> Page {
        let late = Instant::now() + PATIENCE;
        loop {
            // While a screen changes, some of it is gone before it is asked for.
            let page = self.page();
            if let Some(page) = page.as_ref().filter(|page| is_so(page)) {
                let wrong = page.nameless();
                assert!(wrong.is_empty(), "{what}, but nameless: {wrong:?} in\n{page}");
            }
            match page {
                Some(page) if is_so(&page) => return page,
                Some(page) if Instant::now() > late => panic!("a screen reader waited in vain until {what}:\n{page}"),
                None if Instant::now() > late => panic!("a screen reader had no window, waiting until {what}"),
                _ => thread::sleep(Duration::from_millis(120)),
            }
        }
    }

    /// All that the window tells now; nothing when it changed meanwhile.
    pub fn page(&self) -> Option<Page> {
        let root = (REGISTRY.to_owned(), path(ROOT));
        let (applications,) = self.ask::<(Vec<Place>,)>(&root, ACCESSIBLE, "GetChildren", None)?;
        self.read(applications).map(|levels| Page::of(&levels))
    }

    /// What became of the places that changed since somebody last asked, of those only that are spoken politely.
    pub fn politely_said(&self) -> Vec<String> {
        while self.context.iteration(false) {}
        let mut said = Vec::new();
        for place in self.changed.take() {
            let attributes = self.ask::<(BTreeMap<String, String>,)>(&place, ACCESSIBLE, "GetAttributes", None);
            if attributes.is_some_and(|(all,)| all.get("live").is_some_and(|how| how == "polite")) {
                said.extend(answer::<(String,)>(&self.ask_all(vec![text_of(&place)])[0]).map(|(text,)| text));
            }
        }
        said
    }

    fn listen(&self) -> Option<()> {
        let changed = Rc::clone(&self.changed);
        let hear = move |_: &DBusConnection, from: &str, at: &str, _: &str, _: &str, _: &Variant| {
            changed.borrow_mut().push((from.to_owned(), path(at)));
        };
        let nothing = DBusSignalFlags::NONE;
        let subscribe = || {
            self.line
                .signal_subscribe(None, Some(EVENTS), None, None, None, nothing, hear)
        };
        self.context.with_thread_default(subscribe).ok()?;
        let registry = (REGISTRY.to_owned(), path("/org/a11y/atspi/registry"));
        for event in WANTED {
            let wanted = (*event, Vec::<String>::new(), "");
            self.ask::<()>(&registry, REGISTRY, "RegisterEvent", Some(wanted.into()))?;
        }
        Some(())
    }

    /// Reads everything below `top`, level by level: all of a level is asked at once, so that hundreds of things take a
    /// dozen rounds and not thousands.
    fn read(&self, top: Vec<Place>) -> Option<Vec<Node>> {
        let mut nodes = Vec::new();
        let mut level: Vec<(Option<usize>, Place)> = top.into_iter().map(|place| (None, place)).collect();
        while !level.is_empty() {
            let mut next = Vec::new();
            let answers = self.ask_all(level.iter().flat_map(|(_, place)| questions(place)).collect());
            for ((above, place), told) in level.into_iter().zip(answers.chunks(QUESTIONS)) {
                let node = understood(told, above)?;
                let (children,) = answer::<(Vec<Place>,)>(&told[4])?;
                // The view has its page in another process, and names it only when asked for the first child.
                let page = (node.role == Role::FILLER && children.is_empty()).then(|| self.first_child(&place));
                next.extend(
                    children
                        .into_iter()
                        .chain(page.flatten())
                        .map(|child| (Some(nodes.len()), child)),
                );
                nodes.push(node);
            }
            level = next;
        }
        Some(nodes)
    }

    fn first_child(&self, place: &Place) -> Option<Place> {
        let first = self.ask::<(Place,)>(place, ACCESSIBLE, "GetChildAtIndex", Some((0i32,).into()));
        first.map(|(child,)| child).filter(|(_, path)| !path.ends_with("/null"))
    }

    fn ask<T: FromVariant>(
        &self,
        place: &Place,
        interface: &'static str,
        method: &'static str,
        with: Option<Variant>,
    ) -> Option<T> {
        let place = place.clone();
        let asked = Asked {
            place,
            interface,
            method,
            with,
        };
        answer(&self.ask_all(vec![asked])[0])
    }

    /// Asks everything before it waits for the first answer; gives as many answers as there were questions.
    fn ask_all(&self, all: Vec<Asked>) -> Vec<Option<Variant>> {
        let answers = Rc::new(RefCell::new(vec![None; all.len()]));
        let left = Rc::new(Cell::new(all.len()));
        let ask = || {
            for (at, asked) in all.into_iter().enumerate() {
                let (answers, left) = (Rc::clone(&answers), Rc::clone(&left));
                asked.on(&self.line, move |answer| {
                    answers.borrow_mut()[at] = answer.ok();
                    left.set(left.get() - 1);
                });
            }
            while left.get() > 0 {
                self.context.iteration(true);
            }
        };
        self.context
            .with_thread_default(ask)
            .expect("nobody else has this context");
        answers.take()
    }
}

/// A question to something on the bus.
struct Asked {
    place: Place,
    interface: &'static str,
    method: &'static str,
    with: Option<Variant>,
}

impl Asked {
    fn on(self, line: &DBusConnection, answered: impl FnOnce(Result<Variant, Error>) + 'static) {
        let (holder, path) = self.place;
        line.call(
            Some(&holder),
            path.as_str(),
            self.interface,
            self.method,
            self.with.as_ref(),
            None,
            DBusCallFlags::NONE,
            ANSWER,
            None::<&Cancellable>,
            answered,
        );
    }
}

/// How many questions are asked of each thing.
const QUESTIONS: usize = 6;

fn questions(place: &Place) -> [Asked; QUESTIONS] {
    let ask = |interface, method, with| Asked {
        place: place.clone(),
        interface,
        method,
        with,
    };
    let property = |name: &str| {
        ask(
            "org.freedesktop.DBus.Properties",
            "Get",
            Some((ACCESSIBLE, name).into()),
        )
    };
    [
        ask(ACCESSIBLE, "GetRole", None),
        ask(ACCESSIBLE, "GetState", None),
        property("Name"),
        property("Description"),
        ask(ACCESSIBLE, "GetChildren", None),
        text_of(place),
    ]
}

/// Asks for the whole text of a thing; not everything has one.
fn text_of(place: &Place) -> Asked {
    Asked {
        place: place.clone(),
        interface: "org.a11y.atspi.Text",
        method: "GetText",
        with: Some((0i32, -1i32).into()),
    }
}

/// What the answers to the questions about one thing say.
fn understood(told: &[Option<Variant>], above: Option<usize>) -> Option<Node> {
    let (role,) = answer::<(u32,)>(&told[0])?;
    let (states,) = answer::<(Vec<u32>,)>(&told[1])?;
    let property = |at: usize| answer::<(Variant,)>(&told[at])?.0.get::<String>();
    Some(Node {
        role: Role(role),
        states: states.iter().rev().fold(0, |all, half| (all << 32) | u64::from(*half)),
        name: property(2)?,
        about: property(3)?,
        text: answer::<(String,)>(&told[5]).map(|(text,)| text).unwrap_or_default(),
        above,
    })
}

fn answer<T: FromVariant>(told: &Option<Variant>) -> Option<T> {
    told.as_ref()?.get()
}

fn connect(address: &str) -> Result<DBusConnection, String> {
    let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
    DBusConnection::for_address_sync(address, flags, None, None::<&Cancellable>)
        .map_err(|_| "the bus was started and lets nobody in".to_owned())
}

fn path(path: &str) -> ObjectPath {
    ObjectPath::try_from(path.to_owned()).expect("the bus gives nothing else")
}
