//! Something sealed comes from sealing: nobody passes bytes off as ciphertext.

use record::{Record, Sealed};

fn by_the_door_of_the_cipher(words: Vec<u8>) -> Sealed<Record> {
    Sealed::new(words) //~ E0624
}
