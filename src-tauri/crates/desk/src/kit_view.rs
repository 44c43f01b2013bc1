//! The kit as the windows show it.

use crate::views::{
    BothView, EntryView, FollowUpView, KindView, KitView, LangView, PointView, ProbeView, QuestionView, ScriptStepView,
    SectionView,
};
use kit::{Bilingual, Entry, Kind, Kit, Lang, ProbeRole, Question, ScriptPart};

/// The whole kit.
pub(crate) fn kit(kit: &Kit) -> KitView {
    let step = |step: &kit::ScriptStep| ScriptStepView {
        part: part(step.part).into(),
        text: both(&step.text),
    };
    let section = |section: &kit::Section| SectionView {
        number: section.number,
        title: both(&section.title),
        themes: section.themes.iter().map(both).collect(),
        questions: section.questions.iter().map(question).collect(),
    };
    KitView {
        title: both(&kit.title),
        script: kit.script.steps.iter().map(step).collect(),
        sections: kit.sections.iter().map(section).collect(),
        thanks: kit.thanks.as_ref().map(|thanks| both(&thanks.text)).unwrap_or_default(),
    }
}

/// Both sides of some words.
pub(crate) fn both(words: &Bilingual) -> BothView {
    BothView {
        en: words.en.clone(),
        fr: words.fr.clone(),
    }
}

/// A language for the window.
pub(crate) fn lang(lang: Lang) -> LangView {
    match lang {
        Lang::En => LangView::En,
        Lang::Fr => LangView::Fr,
    }
}

/// One question.
pub(crate) fn question(question: &Question) -> QuestionView {
    let probe = |probe: &kit::Probe| ProbeView {
        role: role(probe.role).into(),
        text: both(&probe.text),
    };
    QuestionView {
        id: question.id.to_string(),
        ask: both(&question.ask),
        kind: kind(&question.kind),
        probes: question.probes.iter().map(probe).collect(),
        notes: question.notes.iter().map(both).collect(),
    }
}

fn kind(kind: &Kind) -> KindView {
    let all = |entries: &[Entry]| entries.iter().map(entry).collect();
    match kind {
        Kind::Text => KindView::Text,
        Kind::Numbers { fields } => KindView::Numbers { fields: all(fields) },
        Kind::Several { options } => KindView::Several { options: all(options) },
        Kind::YesNo { follow_ups } => KindView::YesNo {
            follow_ups: follow_ups
                .iter()
                .map(|f| FollowUpView {
                    after_yes: f.after_yes,
                    text: both(&f.text),
                })
                .collect(),
        },
        Kind::Percent { rows, columns } => KindView::Percent {
            rows: all(rows),
            columns: all(columns),
        },
        Kind::Agreement {
            scale,
            statements,
            why_at,
            why,
        } => KindView::Agreement {
            from: scale.from,
            to: scale.to,
            points: scale
                .points
                .iter()
                .map(|(rating, label)| PointView {
                    rating: *rating,
                    label: both(label),
                })
                .collect(),
            statements: all(statements),
            why_at: why_at.clone(),
            why: both(why),
        },
        Kind::Topics { topics } => KindView::Topics { topics: all(topics) },
    }
}

fn entry(entry: &Entry) -> EntryView {
    EntryView {
        id: entry.id.clone(),
        label: both(&entry.label),
        explanation: both(&entry.explanation),
        detail: both(&entry.detail),
        least: entry.least,
        most: entry.most,
    }
}

fn part(part: ScriptPart) -> &'static str {
    match part {
        ScriptPart::Spoken => "spoken",
        ScriptPart::AskNotes => "ask_notes",
        ScriptPart::AskConsent => "ask_consent",
        ScriptPart::IfNo => "if_no",
        ScriptPart::IfYes => "if_yes",
    }
}

fn role(role: ProbeRole) -> &'static str {
    match role {
        ProbeRole::Lead => "lead",
        ProbeRole::Question => "question",
        ProbeRole::Example => "example",
    }
}
