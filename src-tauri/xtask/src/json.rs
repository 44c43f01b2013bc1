//! JSON as cargo and npm print it, read with nothing but the standard library.

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    True,
    False,
    /// As it was written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Deeper than any lock file.
const DEEPEST: usize = 64;

impl Json {
    /// The field of this name; `Null` where there is none.
    pub fn at(&self, key: &str) -> &Json {
        let found = self.entries().iter().find(|(name, _)| name == key);
        found.map_or(&Json::Null, |(_, value)| value)
    }

    pub fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn list(&self) -> &[Json] {
        match self {
            Json::List(list) => list,
            _ => &[],
        }
    }

    pub fn entries(&self) -> &[(String, Json)] {
        match self {
            Json::Object(entries) => entries,
            _ => &[],
        }
    }
}

/// Reads one document; `None`: it is none.
pub(crate) fn read(text: &str) -> Option<Json> {
    let mut rest = text;
    let value = value(&mut rest, DEEPEST)?;
    rest.trim_start().is_empty().then_some(value)
}

/// A text as JSON writes it.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", control as u32)),
            other => out.push(other),
        }
    }
    out + "\""
}

fn value(rest: &mut &str, depth: usize) -> Option<Json> {
    let depth = depth.checked_sub(1)?;
    *rest = rest.trim_start();
    match rest.chars().next()? {
        '{' => {
            let mut entries = Vec::new();
            series(rest, '}', |rest| {
                *rest = rest.trim_start();
                let key = string(rest)?;
                take(rest, ':')?;
                entries.push((key, value(rest, depth)?));
                Some(())
            })?;
            Some(Json::Object(entries))
        }
        '[' => {
            let mut list = Vec::new();
            series(rest, ']', |rest| {
                list.push(value(rest, depth)?);
                Some(())
            })?;
            Some(Json::List(list))
        }
        '"' => string(rest).map(Json::Text),
        _ => {
            let end = rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            *rest = after;
            match word {
                "null" => Some(Json::Null),
                "true" => Some(Json::True),
                "false" => Some(Json::False),
                number => number.parse::<f64>().ok().map(|_| Json::Number(number.to_owned())),
            }
        }
    }
}

/// What stands between brackets, with commas between.
fn series(rest: &mut &str, close: char, mut one: impl FnMut(&mut &str) -> Option<()>) -> Option<()> {
    *rest = &rest[1..];
    if take(rest, close).is_some() {
        return Some(());
    }
    loop {
        one(rest)?;
        if take(rest, close).is_some() {
            return Some(());
        }
        take(rest, ',')?;
    }
}

fn take(rest: &mut &str, mark: char) -> Option<()> {
    *rest = rest.trim_start().strip_prefix(mark).or_else(|| {
        *rest = rest.trim_start();
        None
    })?;
    Some(())
}

fn string(rest: &mut &str) -> Option<String> {
    let mut letters = rest.strip_prefix('"')?.char_indices();
    let mut out = String::new();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => {
                *rest = &rest[at + 2..];
                return Some(out);
            }
            '\\' => out.push(match letters.next()?.1 {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'u' => {
                    let digits: String = letters.by_ref().take(4).map(|(_, digit)| digit).collect();
                    // Halves of a pair are of no use to anybody here.
                    char::from_u32(u32::from_str_radix(&digits, 16).ok()?).unwrap_or('\u{fffd}')
                }
                other => other,
            }),
            other => out.push(other),
        }
    }
    None
}
