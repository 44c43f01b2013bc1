//! What members say of a draft: opened, answered, and in the way of an export until it is dealt with.

use super::Leading;
use super::actions::both;
use crate::views::{BothView, CommentView, CommentsView};
use crate::{Refused, files, kit_view};
use handover::{LARGEST_COMMENT, MemberNote, Refusal, read_comment};
use record::{Anchor, Comment, NoteText, PrintedRow, Release};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// More than the members of any study write.
const MOST_COMMENTS: usize = 5_000;

impl Leading {
    /// What members said so far.
    pub fn comments_read(&self) -> Result<CommentsView, Refused> {
        Ok(self.comments(Vec::new()))
    }

    /// Opens members' notes. A note that was opened before adds nothing; one that cannot be taken is told by its code,
    /// and the others are taken all the same.
    pub fn comments_open(&mut self, paths: &[PathBuf]) -> Result<CommentsView, Refused> {
        let (mut fresh, mut refused) = (Vec::new(), Vec::new());
        for path in paths {
            let bytes = files::read(path, LARGEST_COMMENT as u64, "too_large")?;
            let note = read_comment(self.cabinet.vault(), &self.study, &bytes).and_then(|note| self.fits(note));
            match note {
                Ok(note) => fresh.extend(self.heard(note)),
                Err(refusal) => refused.push(refusal.code().to_owned()),
            }
        }
        fresh.retain(|comment| !self.draft.comments.iter().any(|known| is_same(known, comment)));
        if self.draft.comments.len() + fresh.len() > MOST_COMMENTS {
            return Err(Refused::new("too_long"));
        }
        if !fresh.is_empty() {
            self.change_draft(|draft| draft.comments.extend(fresh))?;
        }
        Ok(self.comments(refused))
    }

    /// Says what was done about a comment, and whether it is dealt with.
    pub fn comment_answer(
        &mut self,
        comment: u32,
        is_settled: bool,
        words: Zeroizing<String>,
    ) -> Result<CommentsView, Refused> {
        let at = comment as usize;
        let known = self.draft.comments.get(at).ok_or(Refused::new("bad_call"))?;
        let response = Some(self.nameless(&words)).filter(|words| !words.is_blank());
        // Whoever could be recognised is owed more than a tick.
        if is_settled && known.could_be_recognised && response.is_none() {
            return Err(Refused::new("nothing_typed"));
        }
        self.change_draft(|draft| {
            draft.comments[at].response = response;
            draft.comments[at].is_settled = is_settled;
        })?;
        self.comments_read()
    }

    /// Paragraphs by which a member could be recognised and that nobody dealt with: nothing leaves before.
    pub(super) fn blocking_comments(&self) -> u32 {
        self.draft
            .comments
            .iter()
            .filter(|comment| is_blocking(comment))
            .count() as u32
    }

    /// A note on a draft that was never written, or on a number that it has not, is damaged or made up.
    fn fits(&self, note: MemberNote) -> Result<MemberNote, Refusal> {
        let release = self.draft.releases.get(note.release as usize).ok_or(Refusal::Damaged)?;
        let is_there = |number: u32| number >= 1 && number as usize <= release.rows.len();
        let fits = note.remarks.iter().all(|remark| is_there(remark.number));
        fits.then_some(note).ok_or(Refusal::Damaged)
    }

    /// A note as comments: typed by somebody we do not know, so it goes through the door.
    fn heard(&self, note: MemberNote) -> Vec<Comment> {
        let release = note.release;
        let comments = note.remarks.into_iter().map(|remark| Comment {
            release,
            number: remark.number,
            could_be_recognised: remark.could_be_recognised,
            words: Some(self.nameless(&remark.words)).filter(|words| !words.is_blank()),
            response: None,
            is_settled: false,
        });
        comments
            .filter(|comment| comment.could_be_recognised || comment.words.is_some())
            .collect()
    }

    fn comments(&self, refused: Vec<String>) -> CommentsView {
        let views = self.draft.comments.iter().enumerate().map(|(at, comment)| {
            let release = self.draft.releases.get(comment.release as usize);
            let row = release.and_then(|release| release.rows.get(comment.number as usize - 1));
            let (on, text) = row.map_or(("gone", None), |row| self.said_at(row));
            CommentView {
                comment: at as u32,
                number: comment.number,
                month: release
                    .map(|release: &Release| release.month.to_string())
                    .unwrap_or_default(),
                on: on.to_owned(),
                text: text.unwrap_or_default(),
                could_be_recognised: comment.could_be_recognised,
                words: told(comment.words.as_ref()),
                response: told(comment.response.as_ref()),
                is_settled: comment.is_settled,
            }
        });
        CommentsView {
            comments: views.collect(),
            open: self.draft.comments.iter().filter(|comment| !comment.is_settled).count() as u32,
            blocking: self.blocking_comments(),
            refused,
        }
    }

    /// What a printed number stands for, and how it reads now.
    pub(super) fn said_at(&self, row: &PrintedRow) -> (&'static str, Option<BothView>) {
        let (on, text) = match row {
            PrintedRow::Heading(anchor) => ("heading", self.anchor_words(anchor)),
            PrintedRow::Figures(anchor) => ("figures", self.anchor_words(anchor)),
            PrintedRow::Paragraph(id) => {
                let paragraph = self.draft.paragraphs.iter().find(|paragraph| paragraph.id == *id);
                ("paragraph", paragraph.map(|paragraph| both(&paragraph.words)))
            }
            PrintedRow::Action(id) => {
                let action = self.draft.actions.iter().find(|action| action.id == *id);
                ("action", action.map(|action| both(&action.words)))
            }
            PrintedRow::Quote(passage) => {
                let quote = self.reading.quotes.iter().find(|quote| quote.passage == *passage);
                let text = quote.map(|quote| both(&quote.instead));
                ("quote", text)
            }
        };
        if text.is_none() { ("gone", None) } else { (on, text) }
    }

    /// A part has no words of its own here: the window knows its name by its number.
    fn anchor_words(&self, anchor: &Anchor) -> Option<BothView> {
        match anchor {
            Anchor::Part(_) => Some(BothView::default()),
            Anchor::Question(id) => Some(kit_view::both(&self.kit.as_ref()?.question(id)?.ask)),
            Anchor::Theme(id) => {
                let theme = self.reading.theme(*id)?;
                // EXPOSE: the lead reads the names they gave.
                let said = |name: &NoteText| Some(name.expose().to_owned());
                Some(BothView {
                    en: said(&theme.name),
                    fr: said(theme.name_in(kit::Lang::Fr)),
                })
            }
        }
    }
}

fn is_blocking(comment: &Comment) -> bool {
    comment.could_be_recognised && !comment.is_settled
}

fn is_same(known: &Comment, other: &Comment) -> bool {
    (known.release, known.number, known.could_be_recognised) == (other.release, other.number, other.could_be_recognised)
        && known.words == other.words
}

/// What a member wrote, or the lead answered.
fn told(words: Option<&NoteText>) -> String {
    // EXPOSE: the lead reads what members say, without names.
    words.map(|words| words.expose().to_owned()).unwrap_or_default()
}
