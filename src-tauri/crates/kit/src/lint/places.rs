//! Every text of a kit with its place, and what the structure alone gives away.

use super::{Finding, FindingKind};
use crate::participant::entries;
use crate::{Bilingual, Entry, Kind, Kit, Lang, Question};

/// What a text is in the kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Heading,
    Theme,
    Ask,
    FollowUp,
    Label,
    Detail,
    Point,
    Explanation,
    Probe,
    Note,
    Step,
    Thanks,
}

/// A text and where it stands.
pub(super) struct Text<'a> {
    pub place: String,
    pub role: Role,
    pub text: &'a Bilingual,
}

impl Text<'_> {
    /// Both sides, when both are there.
    pub fn both(&self) -> Option<(&str, &str)> {
        self.text.en.as_deref().zip(self.text.fr.as_deref())
    }

    pub fn finding(&self, kind: FindingKind) -> Finding {
        finding(kind, &self.place, self.text)
    }
}

pub(super) fn finding(kind: FindingKind, place: &str, text: &Bilingual) -> Finding {
    let side = |lang| text.side(lang).unwrap_or("").to_owned();
    Finding {
        kind,
        place: place.to_owned(),
        en: side(Lang::En),
        fr: side(Lang::Fr),
    }
}

/// All texts in the order of the kit.
pub(super) fn texts(kit: &Kit) -> Vec<Text<'_>> {
    let mut out = Vec::new();
    let mut add = |place: String, role, text| out.push(Text { place, role, text });
    add("title".to_owned(), Role::Heading, &kit.title);
    kit.notes
        .iter()
        .enumerate()
        .for_each(|(i, n)| add(format!("note {}", i + 1), Role::Note, n));
    kit.script
        .steps
        .iter()
        .enumerate()
        .for_each(|(i, s)| add(format!("script {}", i + 1), Role::Step, &s.text));
    for section in &kit.sections {
        let place = format!("section {}", section.number);
        add(place.clone(), Role::Heading, &section.title);
        section
            .themes
            .iter()
            .enumerate()
            .for_each(|(i, t)| add(format!("{place} theme {}", i + 1), Role::Theme, t));
        section
            .notes
            .iter()
            .enumerate()
            .for_each(|(i, n)| add(format!("{place} note {}", i + 1), Role::Note, n));
        for question in &section.questions {
            let id = &question.id.0;
            add(id.clone(), Role::Ask, &question.ask);
            if let Kind::YesNo { follow_ups } = &question.kind {
                follow_ups
                    .iter()
                    .for_each(|f| add(format!("{id} {}", answer(f.after_yes)), Role::FollowUp, &f.text));
            }
            if let Kind::Agreement { scale, why, .. } = &question.kind {
                scale
                    .points
                    .iter()
                    .for_each(|(n, p)| add(format!("{id} point {n}"), Role::Point, p));
                add(format!("{id} why"), Role::FollowUp, why);
            }
            for entry in entries(&question.kind) {
                let place = format!("{id} {}", entry.id);
                add(place.clone(), Role::Label, &entry.label);
                add(place.clone(), Role::Detail, &entry.detail);
                add(place, Role::Explanation, &entry.explanation);
            }
            question
                .probes
                .iter()
                .enumerate()
                .for_each(|(i, p)| add(format!("{id} p{}", i + 1), Role::Probe, &p.text));
            question
                .notes
                .iter()
                .enumerate()
                .for_each(|(i, n)| add(format!("{id} note {}", i + 1), Role::Note, n));
        }
    }
    if let Some(thanks) = &kit.thanks {
        add("thanks".to_owned(), Role::Thanks, &thanks.text);
    }
    out
}

fn answer(after_yes: bool) -> &'static str {
    if after_yes { "yes" } else { "no" }
}

/// What is there in one language only, in another order, or for other ears.
pub(super) fn structure(kit: &Kit) -> Vec<Finding> {
    let mut out = Vec::new();
    one_sided(&mut out, "title", &kit.title);
    let steps: Vec<&Bilingual> = kit.script.steps.iter().map(|s| &s.text).collect();
    let is_scripted = |lang| steps.iter().any(|s| s.side(lang).is_some());
    if is_scripted(Lang::En) && is_scripted(Lang::Fr) {
        unpaired(&mut out, "script", &steps);
    } else {
        steps.first().iter().for_each(|s| one_sided(&mut out, "script", s));
    }
    for section in &kit.sections {
        let place = format!("section {}", section.number);
        let asked = |lang| section.questions.iter().any(|q| q.ask.side(lang).is_some());
        one_sided(&mut out, &place, &section.title);
        if !(asked(Lang::En) && asked(Lang::Fr)) {
            // The whole section is missing: its title says so once.
            continue;
        }
        unpaired(
            &mut out,
            &format!("{place} themes"),
            &section.themes.iter().collect::<Vec<_>>(),
        );
        section.questions.iter().for_each(|q| question(&mut out, q));
    }
    if let Some(thanks) = &kit.thanks {
        one_sided(&mut out, "thanks", &thanks.text);
        if thanks.interviewer_only_in.len() == 1 && !is_one_sided(&thanks.text) {
            out.push(finding(FindingKind::ReachDiffers, "thanks", &thanks.text));
        }
    }
    out
}

fn question(out: &mut Vec<Finding>, question: &Question) {
    let id = &question.id.0;
    one_sided(out, id, &question.ask);
    if is_one_sided(&question.ask) {
        return;
    }
    match &question.kind {
        Kind::YesNo { follow_ups } => {
            unpaired(out, id, &follow_ups.iter().map(|f| &f.text).collect::<Vec<_>>());
            if follow_ups
                .iter()
                .any(|f| !f.moved_in.is_empty() && !is_one_sided(&f.text))
            {
                let en: Vec<&str> = follow_ups.iter().filter_map(|f| f.text.en.as_deref()).collect();
                let fr: Vec<&str> = follow_ups.iter().rev().filter_map(|f| f.text.fr.as_deref()).collect();
                let text = Bilingual::both(en.join(" "), fr.join(" "));
                out.push(finding(FindingKind::OrderDiffers, id, &text));
            }
        }
        Kind::Percent { rows, columns } => {
            list(out, id, rows);
            list(out, id, columns);
        }
        Kind::Agreement {
            scale, statements, why, ..
        } => {
            list(out, id, statements);
            one_sided(out, &format!("{id} why"), why);
            unpaired(
                out,
                &format!("{id} scale"),
                &scale.points.iter().map(|p| &p.1).collect::<Vec<_>>(),
            );
        }
        kind => list(out, id, &entries(kind).cloned().collect::<Vec<_>>()),
    }
    unpaired(
        out,
        &format!("{id} probes"),
        &question.probes.iter().map(|p| &p.text).collect::<Vec<_>>(),
    );
    unpaired(out, &format!("{id} notes"), &question.notes.iter().collect::<Vec<_>>());
}

fn list(out: &mut Vec<Finding>, id: &str, entries: &[Entry]) {
    unpaired(out, id, &entries.iter().map(|e| &e.label).collect::<Vec<_>>());
    for entry in entries.iter().filter(|e| !is_one_sided(&e.label)) {
        for text in [&entry.detail, &entry.explanation] {
            if is_one_sided(text) {
                out.push(finding(
                    FindingKind::ExplanationMissing,
                    &format!("{id} {}", entry.id),
                    text,
                ));
            }
        }
    }
}

fn is_one_sided(text: &Bilingual) -> bool {
    text.en.is_some() != text.fr.is_some()
}

fn one_sided(out: &mut Vec<Finding>, place: &str, text: &Bilingual) {
    if is_one_sided(text) {
        out.push(finding(FindingKind::MissingSide, place, text));
    }
}

/// One finding for a list, with what has no pair on either side.
fn unpaired(out: &mut Vec<Finding>, place: &str, texts: &[&Bilingual]) {
    let alone = |lang| -> Vec<&str> {
        texts
            .iter()
            .filter(|t| is_one_sided(t))
            .filter_map(|t| t.side(lang))
            .collect()
    };
    let (en, fr) = (alone(Lang::En), alone(Lang::Fr));
    if !(en.is_empty() && fr.is_empty()) {
        out.push(finding(
            FindingKind::CountDiffers,
            place,
            &Bilingual::both(en.join(" · "), fr.join(" · ")),
        ));
    }
}
