//! The expressions of a form, evaluated: conditions and rules are known by what they do to answers, not
//! by how they are written.
//!
//! The part of XPath 1.0 that forms use: comparison, `and`, `or`, `not()`, arithmetic, `.`, `${name}`,
//! `selected()`, `count-selected()`, `if()`, `coalesce()`, `number()`, `string-length()`. Anything else is
//! refused as a whole, never guessed.

mod parse;

use std::collections::BTreeSet;

/// One expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Expression(Node);

/// It holds something that is not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotUnderstood;

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Number(f64),
    Text(String),
    /// `.`, the answer the rule is for.
    Own,
    /// `${name}`, the answer to another question.
    Answer(String),
    Operation(Operator, Box<Node>, Box<Node>),
    Negative(Box<Node>),
    Call(Function, Vec<Node>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    AtMost,
    More,
    AtLeast,
    Plus,
    Minus,
    Times,
    Div,
    Mod,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    True,
    False,
    Not,
    Selected,
    CountSelected,
    If,
    Coalesce,
    Number,
    StringLength,
}

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Number(f64),
    Text(String),
    Bool(bool),
}

impl Expression {
    /// Reads one; refuses what it does not understand.
    pub fn parse(text: &str) -> Result<Self, NotUnderstood> {
        parse::parse(text).map(Self)
    }

    /// Its value when `own` is the answer it stands at and `answer` tells those to other questions.
    pub fn value(&self, own: &str, answer: &dyn Fn(&str) -> String) -> Value {
        self.0.value(own, answer)
    }

    /// Whether it is true.
    pub fn holds(&self, own: &str, answer: &dyn Fn(&str) -> String) -> bool {
        self.value(own, answer).truth()
    }

    /// The questions whose answers it asks for.
    pub fn asks_for(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.0.each(&mut |node| {
            if let Node::Answer(name) = node {
                names.insert(name.as_str());
            }
        });
        names
    }

    /// Whether it asks for the answer it stands at.
    pub fn asks_for_own(&self) -> bool {
        let mut found = false;
        self.0.each(&mut |node| found |= *node == Node::Own);
        found
    }

    /// Every number written in it.
    pub fn numbers(&self) -> Vec<f64> {
        let mut found = Vec::new();
        self.0.each(&mut |node| match node {
            Node::Number(n) => found.push(*n),
            Node::Text(t) => found.extend(t.trim().parse::<f64>().ok()),
            _ => {}
        });
        found
    }
}

impl Node {
    fn each<'a>(&'a self, see: &mut dyn FnMut(&'a Node)) {
        see(self);
        match self {
            Node::Operation(_, left, right) => {
                left.each(see);
                right.each(see);
            }
            Node::Negative(inner) => inner.each(see),
            Node::Call(_, given) => given.iter().for_each(|node| node.each(see)),
            Node::Number(_) | Node::Text(_) | Node::Own | Node::Answer(_) => {}
        }
    }

    fn value(&self, own: &str, answer: &dyn Fn(&str) -> String) -> Value {
        match self {
            Node::Number(n) => Value::Number(*n),
            Node::Text(text) => Value::Text(text.clone()),
            Node::Own => Value::Text(own.to_owned()),
            Node::Answer(name) => Value::Text(answer(name)),
            Node::Negative(inner) => Value::Number(-inner.value(own, answer).number()),
            Node::Operation(operator, left, right) => {
                operate(*operator, &left.value(own, answer), &right.value(own, answer))
            }
            Node::Call(function, given) => {
                let given: Vec<Value> = given.iter().map(|node| node.value(own, answer)).collect();
                call(*function, &given)
            }
        }
    }
}

fn operate(operator: Operator, left: &Value, right: &Value) -> Value {
    let (a, b) = (left.number(), right.number());
    match operator {
        Operator::Or => Value::Bool(left.truth() || right.truth()),
        Operator::And => Value::Bool(left.truth() && right.truth()),
        Operator::Equal => Value::Bool(equal(left, right)),
        Operator::Unequal => Value::Bool(!equal(left, right)),
        // XPath 1.0, 3.4: an order is always one of numbers, and no empty answer has one.
        Operator::Less => Value::Bool(a < b),
        Operator::AtMost => Value::Bool(a <= b),
        Operator::More => Value::Bool(a > b),
        Operator::AtLeast => Value::Bool(a >= b),
        Operator::Plus => Value::Number(a + b),
        Operator::Minus => Value::Number(a - b),
        Operator::Times => Value::Number(a * b),
        Operator::Div => Value::Number(a / b),
        Operator::Mod => Value::Number(a % b),
    }
}

/// XPath 1.0, 3.4: as truths when one is a truth, as numbers when one is a number, else as texts.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Bool(_), _) | (_, Value::Bool(_)) => left.truth() == right.truth(),
        (Value::Text(a), Value::Text(b)) => a == b,
        _ => left.number() == right.number(),
    }
}

fn call(function: Function, given: &[Value]) -> Value {
    let text = |at: usize| given.get(at).map(Value::text).unwrap_or_default();
    match function {
        Function::True => Value::Bool(true),
        Function::False => Value::Bool(false),
        Function::Not => Value::Bool(!given.first().is_some_and(Value::truth)),
        Function::Selected => Value::Bool(text(0).split_whitespace().any(|one| one == text(1).trim())),
        Function::CountSelected => {
            let count = u32::try_from(text(0).split_whitespace().count()).unwrap_or(u32::MAX);
            Value::Number(f64::from(count))
        }
        Function::If => {
            let at = if given.first().is_some_and(Value::truth) { 1 } else { 2 };
            given.get(at).cloned().unwrap_or(Value::Text(String::new()))
        }
        Function::Coalesce => Value::Text(if text(0).is_empty() { text(1) } else { text(0) }),
        Function::Number => Value::Number(given.first().map_or(f64::NAN, Value::number)),
        Function::StringLength => {
            let count = u32::try_from(text(0).chars().count()).unwrap_or(u32::MAX);
            Value::Number(f64::from(count))
        }
    }
}

impl Value {
    fn truth(&self) -> bool {
        match self {
            Value::Bool(b) => *b,
            Value::Number(n) => *n != 0.0 && !n.is_nan(),
            Value::Text(t) => !t.is_empty(),
        }
    }

    fn number(&self) -> f64 {
        match self {
            Value::Number(n) => *n,
            Value::Bool(b) => f64::from(u8::from(*b)),
            Value::Text(t) => t.trim().parse().unwrap_or(f64::NAN),
        }
    }

    fn text(&self) -> String {
        match self {
            Value::Text(t) => t.clone(),
            Value::Number(n) => n.to_string(),
            Value::Bool(b) => b.to_string(),
        }
    }
}
