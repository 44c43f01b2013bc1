//! Sealing takes the open session away: nobody can go on writing into what was agreed on.

use kit::QuestionId;
use record::{Line, OpenSession, SealedSession};

fn after_the_seal(mut session: OpenSession, question: &QuestionId, lines: Vec<Line>) -> SealedSession {
    let sealed = session.seal();
    session.note(question, lines); //~ E0382
    sealed
}
