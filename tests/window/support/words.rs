//! The app's own words, read from the page's files, so that one walk is taken in both languages.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A language of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
}

impl Lang {
    /// The two letters that the app uses.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }
}

/// Every message of one language, as written.
pub struct Words {
    messages: BTreeMap<String, String>,
}

impl Words {
    /// Reads the files of words of a language.
    pub fn of(lang: Lang) -> Words {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/words");
        let ending = format!(".{}.ftl", lang.code());
        let mut messages = BTreeMap::new();
        for entry in fs::read_dir(folder).expect("the page has words").flatten() {
            if entry.file_name().to_string_lossy().ends_with(&ending) {
                read(
                    &fs::read_to_string(entry.path()).expect("words are text"),
                    &mut messages,
                );
            }
        }
        Words { messages }
    }

    /// The sentence with this id.
    pub fn say(&self, id: &str) -> String {
        let said = self.raw(id);
        assert!(!said.contains('{'), "“{id}” has blanks to fill: {said}");
        said.to_owned()
    }

    /// The sentence with this id and its blanks filled; of several forms, the one for a single thing.
    pub fn fill(&self, id: &str, blanks: &[(&str, &str)]) -> String {
        let raw = self.raw(id);
        let form = raw.lines().find_map(|line| line.trim().strip_prefix("[one] "));
        let mut said = form.unwrap_or(raw).to_owned();
        for (blank, filled) in blanks {
            said = said.replace(&format!("{{ ${blank} }}"), filled);
        }
        assert!(!said.contains('{'), "“{id}” has more blanks: {said}");
        said
    }

    fn raw(&self, id: &str) -> &str {
        self.messages
            .get(id)
            .unwrap_or_else(|| panic!("the app has no words called “{id}”"))
    }
}

/// A message begins at the margin; what is indented belongs to it.
fn read(file: &str, messages: &mut BTreeMap<String, String>) {
    let mut last = None;
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, said)) = line.split_once(" =").filter(|(id, _)| !id.contains(' ')) {
            messages.insert(id.to_owned(), said.trim().to_owned());
            last = Some(id.to_owned());
        } else if let Some(message) = last.as_ref().and_then(|id| messages.get_mut(id))
            && !line.trim_start().starts_with('.')
        {
            message.push('\n');
            message.push_str(line);
        }
    }
    for said in messages.values_mut() {
        *said = said.trim().to_owned();
    }
}
