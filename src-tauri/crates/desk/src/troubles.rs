//! Parts of an open vault that are not as they were written: told in codes, so that a person can act.

use crate::cabinet::Cabinet;
use crate::views::{TroubleView, TroublesView};
use record::{Fault, Kind};

/// What is wrong with the vault that is open; nothing where all of it is whole.
pub(crate) fn of(cabinet: &Cabinet) -> TroublesView {
    let mut parts: Vec<TroubleView> = Vec::new();
    for trouble in cabinet.troubles() {
        let (kind, fault) = (trouble.kind.map_or("unknown", kind), fault(trouble.fault));
        match parts.iter_mut().find(|part| part.kind == kind && part.fault == fault) {
            Some(part) => part.count += 1,
            None => parts.push(TroubleView {
                kind: kind.into(),
                fault: fault.into(),
                count: 1,
            }),
        }
    }
    TroublesView {
        parts,
        is_newest: cabinet.is_newest(),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Open => "open",
        Kind::Session => "session",
        Kind::Study => "study",
        Kind::Names => "names",
        Kind::Reading => "reading",
        Kind::Learned => "learned",
        Kind::Remarks => "remarks",
        Kind::Draft => "draft",
        Kind::Custody => "custody",
        Kind::Plan => "plan",
        Kind::Kits => "kits",
    }
}

fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Missing => "missing",
        Fault::Extra => "foreign",
        Fault::Replaced => "replaced",
        Fault::RolledBack => "rolled_back",
        Fault::Damaged => "damaged",
        // Its destruction is nowhere on record, so the disk lost it.
        Fault::KeyDestroyed => "key_lost",
        Fault::Newer => "newer",
    }
}
