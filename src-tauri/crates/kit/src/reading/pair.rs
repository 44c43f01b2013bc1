//! Two one-language kits become one.

use crate::{Bilingual, Entry, FollowUp, Kind, Kit, Lang, Probe, Prompt, Question, QuestionId, Scale, Section};
use crate::{Script, ScriptStep};

/// Beyond this many comparisons two lists are paired by position alone.
const MAX_COMPARED: usize = 40_000;

/// Pairs what pairs. What has no pair stays in its one language, in its place.
pub(super) fn pair(en: Kit, fr: Kit) -> Kit {
    let sections = zip(en.sections, fr.sections, alike_sections, section);
    let mut kit = Kit {
        format: en.format,
        title: both(en.title, fr.title),
        script: Script {
            steps: zip(en.script.steps, fr.script.steps, alike_steps, step),
            minutes: None,
        },
        sections,
        thanks: match (en.thanks, fr.thanks) {
            (Some(e), Some(f)) => Some(Prompt {
                text: both(e.text, f.text),
                interviewer_only_in: e.interviewer_only_in.into_iter().chain(f.interviewer_only_in).collect(),
            }),
            (e, f) => e.or(f),
        },
        notes: zip_both(en.notes, fr.notes),
        leftovers: en.leftovers.into_iter().chain(fr.leftovers).collect(),
    };
    number(&mut kit);
    kit
}

/// An English side and a French side.
fn both(en: Bilingual, fr: Bilingual) -> Bilingual {
    Bilingual { en: en.en, fr: fr.fr }
}

fn zip_both(en: Vec<Bilingual>, fr: Vec<Bilingual>) -> Vec<Bilingual> {
    zip(en, fr, |_, _| 0, both)
}

/// Walks two lists side by side. Lists of the same length pair by position, as people number them;
/// otherwise the pairs that look most alike stay together and the rest stand alone.
fn zip<T>(en: Vec<T>, fr: Vec<T>, alike: impl Fn(&T, &T) -> i32, join: impl Fn(T, T) -> T) -> Vec<T> {
    let pairs = align(&en, &fr, alike);
    let mut en: Vec<Option<T>> = en.into_iter().map(Some).collect();
    let mut fr: Vec<Option<T>> = fr.into_iter().map(Some).collect();
    let taken =
        pairs.into_iter().filter_map(
            |(e, f)| match (e.and_then(|i| en[i].take()), f.and_then(|i| fr[i].take())) {
                (Some(e), Some(f)) => Some(join(e, f)),
                (e, f) => e.or(f),
            },
        );
    taken.collect()
}

type Pair = (Option<usize>, Option<usize>);

fn align<T>(en: &[T], fr: &[T], alike: impl Fn(&T, &T) -> i32) -> Vec<Pair> {
    let (n, m) = (en.len(), fr.len());
    if n == m || n * m > MAX_COMPARED {
        let at = |i: usize, len: usize| Some(i).filter(|i| *i < len);
        return (0..n.max(m)).map(|i| (at(i, n), at(i, m))).collect();
    }
    // Best total likeness of what is left from (i, j) on; a pair counts a little even when nothing speaks for it.
    let mut best = vec![vec![0; m + 1]; n + 1];
    let score = |i: usize, j: usize| 1 + 4 * alike(&en[i], &fr[j]);
    for i in (0..n).rev() {
        for j in (0..m).rev() {
            best[i][j] = (best[i + 1][j + 1] + score(i, j))
                .max(best[i + 1][j])
                .max(best[i][j + 1]);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < n || j < m {
        if i < n && j < m && best[i][j] == best[i + 1][j + 1] + score(i, j) {
            pairs.push((Some(i), Some(j)));
            (i, j) = (i + 1, j + 1);
        } else if j == m || (i < n && best[i][j] == best[i + 1][j]) {
            pairs.push((Some(i), None));
            i += 1;
        } else {
            pairs.push((None, Some(j)));
            j += 1;
        }
    }
    pairs
}

fn alike_sections(en: &Section, fr: &Section) -> i32 {
    2 * i32::from(en.number == fr.number)
        + i32::from(en.questions.len() == fr.questions.len())
        + alike_words(&en.title, &fr.title)
        + en.questions
            .iter()
            .zip(&fr.questions)
            .map(|(e, f)| i32::from(same_kind(&e.kind, &f.kind)))
            .sum::<i32>()
}

fn alike_questions(en: &Question, fr: &Question) -> i32 {
    let kinds = match (&en.kind, &fr.kind) {
        (Kind::Text, Kind::Text) => 1,
        (e, f) if same_kind(e, f) => 4,
        _ => 0,
    };
    kinds + 2 * alike_words(&en.ask, &fr.ask) + i32::from(en.id.0.ends_with('a') == fr.id.0.ends_with('a'))
}

fn alike_steps(en: &ScriptStep, fr: &ScriptStep) -> i32 {
    2 * i32::from(en.part == fr.part) + alike_words(&en.text, &fr.text)
}

fn alike_entries(en: &Entry, fr: &Entry) -> i32 {
    alike_words(&en.label, &fr.label)
}

/// Numbers, names and words of the same root that both sides hold, up to 5.
fn alike_words(en: &Bilingual, fr: &Bilingual) -> i32 {
    // The beginning tells enough, and bounds the work on texts of any length.
    let roots = |text: &str| -> Vec<String> {
        let text: String = text.chars().take(400).collect();
        let keep = |w: &String| w.chars().count() >= 4 || w.chars().all(|c| c.is_ascii_digit());
        crate::speech::words(&text)
            .into_iter()
            .filter(keep)
            .map(|w| w.chars().take(5).collect())
            .collect()
    };
    let en = roots(en.prefer(Lang::En));
    let fr = roots(fr.prefer(Lang::Fr));
    en.iter().filter(|w| fr.contains(w)).take(5).count() as i32
}

fn same_kind(en: &Kind, fr: &Kind) -> bool {
    std::mem::discriminant(en) == std::mem::discriminant(fr)
}

fn section(en: Section, fr: Section) -> Section {
    Section {
        number: en.number,
        title: both(en.title, fr.title),
        themes: zip_both(en.themes, fr.themes),
        notes: zip_both(en.notes, fr.notes),
        questions: zip(en.questions, fr.questions, alike_questions, question),
        minutes: None,
    }
}

fn step(en: ScriptStep, fr: ScriptStep) -> ScriptStep {
    ScriptStep {
        part: en.part,
        text: both(en.text, fr.text),
    }
}

fn question(en: Question, fr: Question) -> Question {
    let mut notes = zip_both(en.notes, fr.notes);
    let kind = match kind(en.kind, fr.kind) {
        Ok(kind) => kind,
        Err(unlike) => {
            let (kept, lost) = *unlike;
            // Two kinds of answer cannot be one; the French words stay where the interviewer sees them.
            notes.extend(
                crate::participant::kind_words(&lost, Lang::Fr)
                    .into_iter()
                    .map(|w| Bilingual::only(Lang::Fr, w)),
            );
            kept
        }
    };
    let probe = |e: Probe, f: Probe| Probe {
        role: e.role,
        text: both(e.text, f.text),
    };
    let probes = zip(
        en.probes,
        fr.probes,
        |e, f| 2 * i32::from(e.role == f.role) + alike_words(&e.text, &f.text),
        probe,
    );
    Question {
        id: en.id,
        ask: both(en.ask, fr.ask),
        kind,
        probes,
        notes,
        identifies: false,
    }
}

/// One kind from two. An open question in one language takes the other's kind.
fn kind(en: Kind, fr: Kind) -> Result<Kind, Box<(Kind, Kind)>> {
    Ok(match (en, fr) {
        (Kind::Text, kind) | (kind, Kind::Text) => kind,
        (Kind::Numbers { fields: e }, Kind::Numbers { fields: f }) => Kind::Numbers { fields: entries(e, f) },
        (Kind::Several { options: e }, Kind::Several { options: f }) => Kind::Several { options: entries(e, f) },
        (Kind::Topics { topics: e }, Kind::Topics { topics: f }) => Kind::Topics { topics: entries(e, f) },
        (Kind::Percent { rows: e, columns: ec }, Kind::Percent { rows: f, columns: fc }) => Kind::Percent {
            rows: entries(e, f),
            columns: entries(ec, fc),
        },
        (Kind::YesNo { follow_ups: e }, Kind::YesNo { follow_ups: f }) => Kind::YesNo {
            follow_ups: follow_ups(e, f),
        },
        (
            Kind::Agreement {
                scale: es,
                statements: e,
                why_at,
                why,
            },
            Kind::Agreement {
                scale: fs,
                statements: f,
                why_at: fr_at,
                why: fr_why,
            },
        ) => Kind::Agreement {
            scale: scale(es, fs),
            statements: entries(e, f),
            why_at: if why_at.is_empty() { fr_at } else { why_at },
            why: both(why, fr_why),
        },
        (en, fr) => return Err(Box::new((en, fr))),
    })
}

fn entries(en: Vec<Entry>, fr: Vec<Entry>) -> Vec<Entry> {
    let entry = |e: Entry, f: Entry| Entry {
        id: e.id,
        label: both(e.label, f.label),
        explanation: both(e.explanation, f.explanation),
        detail: both(e.detail, f.detail),
        ..Entry::default()
    };
    let mut entries = zip(en, fr, alike_entries, entry);
    for (i, entry) in entries.iter_mut().enumerate() {
        entry.id = format!("{}{}", entry.id.chars().next().unwrap_or('e'), i + 1);
    }
    entries
}

fn scale(en: Scale, fr: Scale) -> Scale {
    let mut points = en.points;
    for (value, name) in fr.points {
        match points.iter_mut().find(|p| p.0 == value) {
            Some(point) => point.1.fr = name.fr,
            None => points.push((value, name)),
        }
    }
    points.sort_by_key(|p| p.0);
    Scale {
        from: en.from.min(fr.from),
        to: en.to.max(fr.to),
        points,
    }
}

/// By what they follow, not by place: "if yes" pairs with "si oui" wherever it stands.
fn follow_ups(en: Vec<FollowUp>, fr: Vec<FollowUp>) -> Vec<FollowUp> {
    let mut fr: Vec<Option<FollowUp>> = fr.into_iter().map(Some).collect();
    let mut out = Vec::new();
    for (i, e) in en.into_iter().enumerate() {
        let at = fr
            .iter()
            .position(|f| f.as_ref().is_some_and(|f| f.after_yes == e.after_yes));
        let text = match at.and_then(|at| fr[at].take()) {
            Some(f) => both(e.text, f.text),
            None => e.text,
        };
        let moved_in = if at.is_some_and(|at| at != i) {
            vec![Lang::Fr]
        } else {
            Vec::new()
        };
        out.push(FollowUp {
            after_yes: e.after_yes,
            text,
            moved_in,
        });
    }
    out.extend(fr.into_iter().flatten());
    out
}

/// After pairing, numbers and ids are given anew so that none occurs twice.
pub(crate) fn number(kit: &mut Kit) {
    let rises = kit.sections.windows(2).all(|w| w[0].number < w[1].number);
    for (i, section) in kit.sections.iter_mut().enumerate() {
        if !rises {
            section.number = u8::try_from(i + 1).unwrap_or(u8::MAX);
        }
        let (mut n, mut letter) = (0, b'a');
        for question in &mut section.questions {
            let is_follow_up = question.id.0.ends_with(|c: char| c.is_ascii_lowercase());
            if is_follow_up && n > 0 && letter <= b'z' {
                question.id = QuestionId(format!("{}.{n}{}", section.number, char::from(letter)));
                letter += 1;
            } else {
                (n, letter) = (n + 1, b'a');
                question.id = QuestionId(format!("{}.{n}", section.number));
            }
        }
    }
}
