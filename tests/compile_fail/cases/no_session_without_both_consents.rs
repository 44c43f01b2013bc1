//! A session begins with a spoken yes to both questions, and nobody can make that yes up.

use record::Consent;

fn made_up() -> Consent {
    Consent(()) //~ E0423
}
