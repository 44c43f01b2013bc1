//! Hand-over files in steps.

use crate::Clock;
use crate::demo::{Table, hold};
use crate::invented::{self, Dice};

#[test]
fn an_import_that_is_stopped_leaves_whole_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut table = Table::set(folder.path(), kit::sample(), Clock::SYSTEM).unwrap();
    let mut dice = Dice::new(5);
    let mut files = Vec::new();
    for at in 0..2 {
        let invented = invented::interview(&kit::sample(), &mut dice);
        hold(&mut table.machines[0], &invented).unwrap();
        let place = folder.path().join(format!("{at}.subrosa-handover"));
        table.machines[0].handover_write_some(Some(&place), 1).unwrap();
        files.push(place);
    }
    let lead = &mut table.lead;
    assert_eq!(lead.inbox_begin(&files).unwrap().waiting, 2);
    let view = lead.inbox_cancel().unwrap();
    assert_eq!((view.waiting, view.ready, view.files.len()), (0, 0, 0), "put away");

    lead.inbox_begin(&files).unwrap();
    let mut view = lead.inbox_go().unwrap();
    while view.waiting > 0 {
        view = lead.inbox_go().unwrap();
    }
    assert_eq!((view.ready, view.is_importing), (2, false));
    assert_eq!(
        lead.inbox_go().unwrap().ready,
        2,
        "nothing is imported before somebody says so"
    );
    lead.is_importing = true;
    lead.import_some(1).unwrap();
    assert_eq!(lead.records.len(), 1);
    let view = lead.inbox_cancel().unwrap();
    assert_eq!((view.ready, view.is_importing), (1, false));
    assert_eq!(lead.inbox_go().unwrap().ready, 1, "stopped is stopped");
    assert_eq!(lead.close_read().unwrap().unreceipted, 1);
    assert_eq!(lead.inbox_import().unwrap().ready, 0);
    assert_eq!(lead.records.len(), 2);

    // One file that cannot be read does not take the others with it.
    let missing = folder.path().join("missing.subrosa-handover");
    assert_eq!(lead.inbox_open(&[missing]).unwrap_err().code, "file_unreadable");
    assert_eq!(lead.inbox_read().unwrap().waiting, 0);
}
