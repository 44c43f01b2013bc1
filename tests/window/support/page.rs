//! What a screen reader has of a window: every accessible thing in reading order, with its role, name, states and text.

use std::fmt::{self, Display, Formatter};

/// What a thing is, by its number on the bus, as far as a test asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role(pub(super) u32);

#[allow(missing_docs, reason = "each says what it is")]
impl Role {
    pub const CHECK_BOX: Role = Role(7);
    pub const COMBO_BOX: Role = Role(11);
    pub const DIALOG: Role = Role(16);
    pub const FILLER: Role = Role(20);
    pub const LIST: Role = Role(31);
    pub const LIST_ITEM: Role = Role(32);
    pub const GROUP: Role = Role(39);
    pub const PASSWORD: Role = Role(40);
    pub const BUTTON: Role = Role(43);
    pub const RADIO: Role = Role(44);
    pub const SPIN_BUTTON: Role = Role(52);
    pub const TABLE: Role = Role(55);
    pub const TOGGLE: Role = Role(62);
    pub const ENTRY: Role = Role(79);
    pub const HEADING: Role = Role(83);
    pub const LINK: Role = Role(88);
    pub const LIST_BOX: Role = Role(98);
    pub const ARTICLE: Role = Role(109);
    pub const LANDMARK: Role = Role(110);
}

/// What a person acts on or is asked by: each must have a name.
const NAMED: &[Role] = &[
    Role::CHECK_BOX,
    Role::COMBO_BOX,
    Role::DIALOG,
    Role::PASSWORD,
    Role::BUTTON,
    Role::RADIO,
    Role::SPIN_BUTTON,
    Role::TOGGLE,
    Role::ENTRY,
    Role::LINK,
    Role::LIST_BOX,
    Role::ARTICLE,
];

/// A state, by its number on the bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The current one of a set.
    Active = 1,
    /// A radio or a check box that is on.
    Checked = 4,
    /// A combo box whose list is open.
    Expanded = 10,
    /// Where the keyboard is.
    Focused = 12,
    /// Nothing behind it can be reached.
    Modal = 16,
    /// A text of many lines.
    MultiLine = 17,
    /// A toggle that is down.
    Pressed = 20,
    /// The chosen one of a list.
    Selected = 23,
}

/// One accessible thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What is read out first.
    pub name: String,
    /// What is read out after it.
    pub about: String,
    /// What stands in it.
    pub text: String,
    pub(super) states: u64,
    /// What it stands in, by its place in the reading level by level.
    pub(super) above: Option<usize>,
}

impl Node {
    /// Whether it is in this state.
    pub fn is(&self, state: State) -> bool {
        self.states & (1 << state as u64) != 0
    }
}

/// A whole window, or what is inside one thing of it.
pub struct Page {
    /// Each with how deep it stands.
    nodes: Vec<(usize, Node)>,
}

impl Page {
    /// Puts what was read level by level into reading order. Spaces of every kind count as one plain space.
    pub(super) fn of(levels: &[Node]) -> Page {
        let mut below: Vec<Vec<usize>> = vec![Vec::new(); levels.len()];
        let mut left = Vec::new();
        for (at, node) in levels.iter().enumerate() {
            match node.above {
                Some(above) => below[above].push(at),
                None => left.insert(0, (0, at)),
            }
        }
        let mut nodes = Vec::new();
        while let Some((depth, at)) = left.pop() {
            left.extend(below[at].iter().rev().map(|child| (depth + 1, *child)));
            let mut node = levels[at].clone();
            for said in [&mut node.name, &mut node.about, &mut node.text] {
                *said = plain(said);
            }
            nodes.push((depth, node));
        }
        Page { nodes }
    }

    /// Everything with this role.
    pub fn all(&self, role: Role) -> Vec<&Node> {
        self.nodes().filter(|node| node.role == role).collect()
    }

    /// The names of everything with this role.
    pub fn names(&self, role: Role) -> Vec<&str> {
        self.all(role).iter().map(|node| node.name.as_str()).collect()
    }

    /// The first thing with this role and name.
    pub fn find(&self, role: Role, name: &str) -> Option<&Node> {
        let name = plain(name);
        self.nodes().find(|node| node.role == role && node.name == name)
    }

    /// The first thing with this role and name, which must be there.
    pub fn must(&self, role: Role, name: &str) -> &Node {
        self.find(role, name)
            .unwrap_or_else(|| panic!("no {role:?} “{name}” in\n{self}"))
    }

    /// What is inside the first thing with this role and name, which must be there.
    pub fn inside(&self, role: Role, name: &str) -> Page {
        self.must(role, name);
        let name = plain(name);
        let is_it = |node: &Node| node.role == role && node.name == name;
        let mut from = self.nodes.iter().skip_while(|(_, node)| !is_it(node));
        let top = from.next().map_or(0, |(depth, _)| *depth);
        let nodes = from.take_while(|(depth, _)| *depth > top).cloned().collect();
        Page { nodes }
    }

    /// Where the keyboard is: the innermost thing that says so.
    pub fn focused(&self) -> Option<&Node> {
        self.nodes().rfind(|node| node.is(State::Focused))
    }

    /// Whether these words are read out anywhere: as a name, a description or a text.
    pub fn says(&self, words: &str) -> bool {
        let words = plain(words);
        self.nodes().any(|node| {
            [&node.name, &node.about, &node.text]
                .iter()
                .any(|said| said.contains(&words))
        })
    }

    /// Controls that a screen reader has no word for, and radios of which nobody says what they choose.
    pub fn nameless(&self) -> Vec<&Node> {
        let mut inside: Vec<&(usize, Node)> = Vec::new();
        let mut wrong = Vec::new();
        for one in &self.nodes {
            inside.retain(|(depth, _)| *depth < one.0);
            let has_group = inside
                .iter()
                .any(|(_, around)| around.role == Role::GROUP && !around.name.is_empty());
            let node = &one.1;
            if NAMED.contains(&node.role) && node.name.is_empty() || node.role == Role::RADIO && !has_group {
                wrong.push(node);
            }
            inside.push(one);
        }
        wrong
    }

    fn nodes(&self) -> impl DoubleEndedIterator<Item = &Node> {
        self.nodes.iter().map(|(_, node)| node)
    }
}

impl Display for Page {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (depth, node) in &self.nodes {
            let focus = if node.is(State::Focused) { "> " } else { "" };
            let Node { role, name, text, .. } = node;
            writeln!(out, "{:depth$}{focus}{role:?} “{name}” “{text}”", "")?;
        }
        Ok(())
    }
}

/// Any run of spaces is one space.
fn plain(said: &str) -> String {
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}
