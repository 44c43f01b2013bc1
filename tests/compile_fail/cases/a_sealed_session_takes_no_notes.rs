//! After both agreements an interview is closed: there is no call that adds a word.

use kit::QuestionId;
use record::{Line, SealedSession};

fn one_more_word(session: &mut SealedSession, question: &QuestionId, lines: Vec<Line>) {
    session.note(question, lines); //~ E0599
}

fn open_again(session: SealedSession) -> record::OpenSession {
    session.into() //~ E0277
}
