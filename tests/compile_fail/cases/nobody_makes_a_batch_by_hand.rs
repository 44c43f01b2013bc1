//! What the store writes comes from the ledger, which vouches for every row: nobody puts a batch together.

use record::Commit;

fn a_batch_that_no_ledger_knows() -> Commit {
    Commit { puts: Vec::new(), removals: Vec::new(), pages: Vec::new() } //~ E0451
}
