//! The interviewer's own window: the question, its probes and how far the hour is. Never a note.

use super::Interviewing;
use crate::answer_state::{self, State};
use crate::views::BesideView;
use crate::{Refused, kit_view};
use kit::{Kind, Kit, Lang, Question, QuestionId};

/// The note-taker's screen, as it was told. In memory: after a restart the live screen tells it again.
pub(super) struct Shown {
    question: QuestionId,
    minute: u16,
}

impl Interviewing {
    /// The live screen shows another page, or another minute began.
    pub fn beside_show(&mut self, question: &str, minute: u32) -> Result<(), Refused> {
        let question = self.question(question)?.id.clone();
        let minute = u16::try_from(minute).map_err(|_| Refused::new("bad_call"))?;
        self.live()?.shown = Some(Shown { question, minute });
        Ok(())
    }

    /// What the interviewer reads: words of the kit, which probes were asked, which questions are open. No field of
    /// the answer is a text of somebody.
    pub fn beside_read(&mut self) -> Result<BesideView, Refused> {
        let now = self.clock.minute();
        let live = self.live.as_ref().ok_or(Refused::new("no_session"))?;
        let session = &live.session;
        let (id, minute) = match &live.shown {
            Some(shown) => (&shown.question, shown.minute),
            None => {
                let minute = u16::try_from(now.since(session.started())).unwrap_or(u16::MAX);
                (&session.place().question, minute)
            }
        };
        let asked = self.kit.question(id).ok_or(Refused::new("bad_call"))?;
        let (top, follow) = page(&self.kit, asked);
        let section = self
            .kit
            .sections
            .iter()
            .find(|section| section.questions.iter().any(|q| q.id == top.id))
            .ok_or(Refused::new("bad_call"))?;
        let is_open = |question: &Question| {
            let (top, follow) = page(&self.kit, question);
            let state = |q: &Question| answer_state::state(q, session.answer(&q.id));
            top.id == question.id && state(top) == State::Open && follow.is_none_or(|q| state(q) == State::Open)
        };
        let probes = session.answer(&top.id).map(|answer| &answer.probes_asked);
        Ok(BesideView {
            lang: kit_view::lang(session.interview().lang.unwrap_or(Lang::En)),
            section: section.number,
            title: kit_view::both(&section.title),
            question: kit_view::question(top),
            follow: follow.map(|question| kit_view::both(&question.ask)),
            probes_asked: probes.into_iter().flatten().copied().collect(),
            minute,
            open: self
                .kit
                .questions()
                .filter(|q| is_open(q))
                .map(|q| q.id.to_string())
                .collect(),
        })
    }
}

/// What stands on one page: a table of percentages takes its follow-up ("3.5a") along.
fn page<'k>(kit: &'k Kit, question: &'k Question) -> (&'k Question, Option<&'k Question>) {
    let id = question.id.0.as_str();
    let head = id.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(id);
    let named = |id: String| kit.question(&QuestionId(id));
    match (named(head.to_owned()), named(format!("{head}a"))) {
        (Some(top), Some(follow)) if matches!(top.kind, Kind::Percent { .. }) => (top, Some(follow)),
        _ => (question, None),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::Clock;
    use crate::demo::Table;
    use zeroize::Zeroizing;

    const SAID: &str = "nobody reads the zeppelin forms";

    #[test]
    fn it_follows_the_note_taker_and_never_holds_a_note() {
        let dir = tempfile::tempdir().unwrap();
        let [mut machine, _] = Table::set(dir.path(), kit::sample(), Clock::SYSTEM).unwrap().machines;
        assert_eq!(machine.beside_read().unwrap_err().code, "no_session");
        machine.session_begin("fr", "director").unwrap();
        let first = machine.beside_read().unwrap();
        assert_eq!((first.question.id.as_str(), first.section, first.minute), ("1.1", 1, 0));

        // A page's last save may come after one has gone on: the window stays with the eyes.
        machine.beside_show("3.1", 7).unwrap();
        let probes = machine.beside_read().unwrap().question.probes.len();
        assert!(probes > 1, "the sample's 3.1 has probes");
        for question in ["2.1", "3.1"] {
            let typed = Zeroizing::new(SAID.to_owned());
            machine.note_save(question, u32::MAX, "D..", "0:0", typed).unwrap();
        }
        machine.probe_ask("3.1", 1, true).unwrap();
        machine.place_save("2.1", "0:0").unwrap();
        let view = machine.beside_read().unwrap();
        assert_eq!((view.question.id.as_str(), view.section, view.minute), ("3.1", 3, 7));
        assert_eq!(view.probes_asked, [1]);
        assert!(
            !view.open.iter().any(|id| id == "2.1" || id == "3.1"),
            "{:?}",
            view.open
        );
        assert!(view.open.iter().any(|id| id == "2.2"));

        // Wherever one stands, nothing that was typed is in it, whole or in part.
        let all: Vec<String> = machine.kit.questions().map(|q| q.id.to_string()).collect();
        for id in all {
            machine.beside_show(&id, 8).unwrap();
            let sent = serde_json::to_string(&machine.beside_read().unwrap()).unwrap();
            assert!(!sent.contains("zeppelin"), "{id}");
        }
        assert_eq!(machine.beside_show("9.9", 8).unwrap_err().code, "bad_call");
        assert_eq!(machine.beside_show("3.1", 70_000).unwrap_err().code, "bad_call");
    }

    #[test]
    fn a_table_and_its_follow_up_are_one_page() {
        let dir = tempfile::tempdir().unwrap();
        let [mut machine, _] = Table::set(dir.path(), kit::sample(), Clock::SYSTEM).unwrap().machines;
        machine.session_begin("en", "director").unwrap();
        let with_follow = |kit: &Kit| {
            let mut tables = kit.questions().filter(|q| matches!(q.kind, Kind::Percent { .. }));
            tables.find_map(|q| page(kit, q).1.map(|follow| (q.id.to_string(), follow.id.to_string())))
        };
        let (table, follow) = with_follow(&machine.kit).expect("the sample has one");
        for id in [&table, &follow] {
            machine.beside_show(id, 1).unwrap();
            let view = machine.beside_read().unwrap();
            assert_eq!(view.question.id, table);
            assert!(view.follow.is_some());
            assert!(view.open.contains(&table) && !view.open.contains(&follow));
        }
        let typed = Zeroizing::new("more time".to_owned());
        machine.note_save(&follow, u32::MAX, "D..", "0:0", typed).unwrap();
        assert!(!machine.beside_read().unwrap().open.contains(&table));
    }
}
