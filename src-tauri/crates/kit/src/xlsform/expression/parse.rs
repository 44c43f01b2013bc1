//! From the text of an expression to its tree, loosest operator first.

use super::{Function, Node, NotUnderstood, Operator};

/// Expressions of forms are lines, not programs.
const MAX_LENGTH: usize = 4_000;
const MAX_DEPTH: usize = 40;

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number(f64),
    Text(String),
    Own,
    Answer(String),
    Word(String),
    Sign(&'static str),
}

pub(super) fn parse(text: &str) -> Result<Node, NotUnderstood> {
    if text.len() > MAX_LENGTH {
        return Err(NotUnderstood);
    }
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        at: 0,
        depth: 0,
    };
    let node = parser.level(0)?;
    if parser.at == tokens.len() {
        Ok(node)
    } else {
        Err(NotUnderstood)
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, NotUnderstood> {
    const SIGNS: [&str; 12] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "(", ")", ","];
    // Spreadsheets curl the quotes that people type.
    let text: String = text
        .chars()
        .map(|c| match c {
            '‘' | '’' => '\'',
            '“' | '”' => '"',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    let mut rest = text.as_str().trim_start();
    let mut out = Vec::new();
    while let Some(first) = rest.chars().next() {
        let (token, length) = if let Some(inside) = rest.strip_prefix("${") {
            let end = inside.find('}').ok_or(NotUnderstood)?;
            let name = inside[..end].trim();
            // `${last-saved#x}` is another edition's answer.
            if name.is_empty() || name.contains('#') {
                return Err(NotUnderstood);
            }
            (Token::Answer(name.to_owned()), end + 3)
        } else if first == '\'' || first == '"' {
            let end = rest[1..].find(first).ok_or(NotUnderstood)?;
            (Token::Text(rest[1..=end].to_owned()), end + 2)
        } else if first.is_ascii_digit() || (first == '.' && rest[1..].starts_with(|c: char| c.is_ascii_digit())) {
            let end = rest
                .find(|c: char| !(c.is_ascii_digit() || c == '.'))
                .unwrap_or(rest.len());
            (Token::Number(rest[..end].parse().map_err(|_| NotUnderstood)?), end)
        } else if first == '.' && !rest[1..].starts_with(['.', '/']) {
            (Token::Own, 1)
        } else if first.is_alphabetic() || first == '_' {
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || "_-".contains(c)))
                .unwrap_or(rest.len());
            (Token::Word(rest[..end].to_owned()), end)
        } else {
            let sign = SIGNS.iter().find(|s| rest.starts_with(**s)).ok_or(NotUnderstood)?;
            (Token::Sign(sign), sign.len())
        };
        out.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(out)
}

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
}

/// Operators from loose to tight; those of one level are read from the left.
const LEVELS: [&[(&str, Operator)]; 6] = [
    &[("or", Operator::Or)],
    &[("and", Operator::And)],
    &[("=", Operator::Equal), ("!=", Operator::Unequal)],
    &[
        ("<", Operator::Less),
        ("<=", Operator::AtMost),
        (">", Operator::More),
        (">=", Operator::AtLeast),
    ],
    &[("+", Operator::Plus), ("-", Operator::Minus)],
    &[("*", Operator::Times), ("div", Operator::Div), ("mod", Operator::Mod)],
];

impl Parser<'_> {
    fn level(&mut self, level: usize) -> Result<Node, NotUnderstood> {
        let Some(operators) = LEVELS.get(level) else {
            return self.single();
        };
        let mut node = self.level(level + 1)?;
        // A long row of one operator leans to the left: it counts as depth, since a tree is walked.
        let mut length = 0;
        while let Some(operator) = self.operator(operators) {
            length += 1;
            if length > MAX_DEPTH * 4 {
                return Err(NotUnderstood);
            }
            let right = self.level(level + 1)?;
            node = Node::Operation(operator, Box::new(node), Box::new(right));
        }
        Ok(node)
    }

    fn operator(&mut self, operators: &[(&str, Operator)]) -> Option<Operator> {
        let written = match self.tokens.get(self.at)? {
            Token::Word(word) => word.as_str(),
            Token::Sign(sign) => sign,
            _ => return None,
        };
        let found = operators.iter().find(|(text, _)| *text == written)?.1;
        self.at += 1;
        Some(found)
    }

    fn single(&mut self) -> Result<Node, NotUnderstood> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(NotUnderstood);
        }
        let token = self.tokens.get(self.at).ok_or(NotUnderstood)?;
        self.at += 1;
        let node = match token {
            Token::Number(n) => Node::Number(*n),
            Token::Text(text) => Node::Text(text.clone()),
            Token::Own => Node::Own,
            Token::Answer(name) => Node::Answer(name.clone()),
            Token::Sign("-") => Node::Negative(Box::new(self.single()?)),
            Token::Sign("(") => {
                let inner = self.level(0)?;
                self.sign(")")?;
                inner
            }
            Token::Word(name) => self.call(name)?,
            Token::Sign(_) => return Err(NotUnderstood),
        };
        self.depth -= 1;
        Ok(node)
    }

    fn call(&mut self, name: &str) -> Result<Node, NotUnderstood> {
        let (function, count) = match name {
            "true" => (Function::True, 0),
            "false" => (Function::False, 0),
            "not" => (Function::Not, 1),
            "selected" => (Function::Selected, 2),
            "count-selected" => (Function::CountSelected, 1),
            "if" => (Function::If, 3),
            "coalesce" => (Function::Coalesce, 2),
            "number" | "int" => (Function::Number, 1),
            "string-length" => (Function::StringLength, 1),
            // `regex()` and all others: listed, since a rule half understood is a wrong rule.
            _ => return Err(NotUnderstood),
        };
        self.sign("(")?;
        let mut given = Vec::new();
        while given.len() < count {
            if !given.is_empty() {
                self.sign(",")?;
            }
            given.push(self.level(0)?);
        }
        self.sign(")")?;
        Ok(Node::Call(function, given))
    }

    fn sign(&mut self, wanted: &str) -> Result<(), NotUnderstood> {
        match self.tokens.get(self.at) {
            Some(Token::Sign(sign)) if *sign == wanted => {
                self.at += 1;
                Ok(())
            }
            _ => Err(NotUnderstood),
        }
    }
}
