//! Every text that this vault holds, and whether one of them speaks of a person.

use super::Leading;
use crate::taught;
use record::{Answer, Entered, NoteText, RemarkOn, Withdrawal};
use report::papers::FoundIn;
use review::{Person, Seen};
use serde_json::Value;
use std::collections::BTreeMap;

/// A search that was made: counts, and nobody's name.
#[derive(Clone)]
pub(super) struct Asked {
    pub found: Vec<Found>,
    /// Lines and reasons of interviews.
    pub statements: u32,
    /// All other texts.
    pub others: u32,
    /// Names of files.
    pub files: u32,
    /// Whether a statement on it was written, and kept.
    pub is_kept: bool,
}

/// Texts of one kind that may speak of the person.
#[derive(Clone)]
pub(super) struct Found {
    pub place: FoundIn,
    pub how: Seen,
    pub texts: u32,
}

impl Leading {
    pub(super) fn look_for(&self, person: &Person) -> Asked {
        let mut found: BTreeMap<(FoundIn, Seen), u32> = BTreeMap::new();
        let (mut statements, mut others, mut files) = (0, 0, 0);
        self.each_text(&mut |place, text| {
            *match place {
                FoundIn::Answers => &mut statements,
                FoundIn::Files => &mut files,
                _ => &mut others,
            } += 1;
            if let Some(how) = person.look(text, &taught::is_too_common) {
                *found.entry((place, how)).or_default() += 1;
            }
        });
        let found = found
            .into_iter()
            .map(|((place, how), texts)| Found { place, how, texts });
        Asked {
            found: found.collect(),
            statements,
            others,
            files,
            is_kept: false,
        }
    }

    /// Shows every text once. The organisation's directory is not among them: it names everybody, and says nothing.
    pub(super) fn each_text(&self, see: &mut dyn FnMut(FoundIn, &str)) {
        // EXPOSE: a search for a person reads everything; counts alone come out of it.
        let mut note = |place, text: &NoteText| see(place, text.expose());
        for session in self.records.values().chain(self.held.values()) {
            let answers = session.interview().answers.values();
            answers.for_each(|answer| each_of_answer(answer, &mut |text| note(FoundIn::Answers, text)));
        }
        self.reading.memos.values().for_each(|memo| note(FoundIn::Memos, memo));
        for theme in &self.reading.themes {
            let texts = [Some(&theme.name), theme.name_fr.as_ref(), theme.description.as_ref()];
            texts.into_iter().flatten().for_each(|text| note(FoundIn::Themes, text));
        }
        let draft = &self.draft;
        // A hold keeps what the lead wrote for the quotes of somebody who has withdrawn.
        let aside = self.custody.withdrawn.iter().flat_map(|it| match &it.is {
            Withdrawal::Due { aside, .. } => aside.quotes.as_slice(),
            Withdrawal::Waiting | Withdrawal::Gone { .. } => &[],
        });
        let quotes = self.reading.quotes.iter().chain(aside);
        let quotes = quotes.flat_map(|quote| quote.instead.values());
        let paragraphs = draft
            .paragraphs
            .iter()
            .flat_map(|paragraph| paragraph.words.values().chain(&paragraph.since));
        let actions = draft
            .actions
            .iter()
            .flat_map(|action| action.words.values().chain(action.owner.values()));
        let report = self
            .reading
            .summary
            .values()
            .chain(quotes)
            .chain(paragraphs)
            .chain(actions);
        report.for_each(|text| note(FoundIn::Report, text));
        let comments = draft
            .comments
            .iter()
            .flat_map(|comment| comment.words.iter().chain(&comment.response));
        let looks = draft.looks.iter().map(|look| &look.reason);
        comments.chain(looks).for_each(|text| note(FoundIn::Comments, text));
        let figures = draft.earlier.iter().map(|earlier| &earlier.figures);
        let figures = figures.chain(draft.releases.iter().map(|release| &release.figures));
        let themes = figures.clone().flat_map(|figures| &figures.themes);
        themes.for_each(|theme| {
            std::iter::once(&theme.name)
                .chain(&theme.name_fr)
                .for_each(|name| note(FoundIn::Themes, name));
        });
        let remarks = RemarkOn::ALL.into_iter().flat_map(|on| self.remarks.kept(on));
        let remarks = remarks.chain(self.kits.lessons.values());
        remarks.for_each(|text| note(FoundIn::Remarks, text));
        let plan = &self.plan;
        plan.own_words().for_each(|text| note(FoundIn::Kit, text));
        // EXPOSE: as above.
        self.learned
            .words()
            .iter()
            .for_each(|word| see(FoundIn::Words, word.expose()));
        // EXPOSE: as above; the words of an earlier edition come from a file that others wrote.
        for asked in figures.flat_map(|figures| &figures.questions) {
            let labels = asked
                .entries
                .iter()
                .flat_map(|entry| [&entry.label, &entry.explanation]);
            let sides = labels.chain([&asked.words]).flat_map(|both| [&both.en, &both.fr]);
            sides.flatten().for_each(|text| see(FoundIn::Kit, text));
        }
        plan.divisions
            .iter()
            .for_each(|division| see(FoundIn::Kit, &division.name));
        self.kit_texts(see);
        self.written.iter().for_each(|name| see(FoundIn::Files, name));
    }

    /// The kit's words stand in its JSON; whatever field is added to it later is read too.
    fn kit_texts(&self, see: &mut dyn FnMut(FoundIn, &str)) {
        let study = &self.study;
        let titles = [
            study.title.en.as_deref(),
            study.title.fr.as_deref(),
            Some(study.edition.as_str()),
        ];
        titles.into_iter().flatten().for_each(|text| see(FoundIn::Kit, text));
        let versions = self.kits.versions.iter().map(|version| &version.kit);
        let others = versions.chain(&self.kits.draft).chain(&self.kits.began_from);
        let kits = study
            .kit
            .iter()
            .chain(others.filter(|kit| study.kit.as_ref() != Some(kit)));
        let mut waiting: Vec<Value> = kits.filter_map(|kit| serde_json::from_str(kit.as_str()).ok()).collect();
        while let Some(value) = waiting.pop() {
            match value {
                Value::String(text) => see(FoundIn::Kit, &text),
                Value::Array(values) => waiting.extend(values),
                Value::Object(fields) => waiting.extend(fields.into_iter().map(|(_, value)| value)),
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
    }
}

fn each_of_answer(answer: &Answer, note: &mut dyn FnMut(&NoteText)) {
    answer.notes.iter().for_each(|line| note(&line.text));
    answer.heard_differently.iter().for_each(&mut *note);
    if let Some(Entered::Agreement(rated)) = &answer.entered {
        rated.values().filter_map(|rated| rated.why.as_ref()).for_each(note);
    }
}
