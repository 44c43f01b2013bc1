//! What the store writes comes from the ledger, which vouches for every row: nobody puts a batch together or alters one.

use record::Commit;

fn a_batch_that_no_ledger_knows() -> Commit {
    Commit::default() //~ E0599
}

fn a_batch_with_a_row_taken_out(mut batch: Commit) {
    batch.puts.clear(); //~ E0616
}
