//! One slot of `keys.bin`: 64 bytes, `id (16) | encrypted content (32) | tag (16)`.
//!
//! Empty slots are encrypted too. To anyone without the root all slots look alike; to the vault every slot is proven a
//! key, empty, or damaged, so a damaged slot is never mistaken for an empty one and written over.

use chacha20poly1305::{AeadInPlace, ChaCha20Poly1305, Key, KeyInit, Nonce, Tag};
use zeroize::Zeroizing;

use crate::{KeyId, root::Epoch};

pub(crate) const SLOT: usize = 64;

/// What a slot says.
pub(crate) enum Slot {
    /// The secret of one age identity.
    Key(KeyId, Box<Zeroizing<[u8; 32]>>),
    /// Nothing.
    Empty,
    /// Nothing any more: this key was destroyed since the last rotation.
    Destroyed(KeyId),
}

const KEY: u8 = 1;
const NO_KEY: u8 = 0;

/// The bytes of a slot at its place.
pub(crate) fn write_slot(epoch: &Epoch, place: u32, slot: &Slot) -> [u8; SLOT] {
    let mut content = Zeroizing::new([0; 32]);
    let (id, kind) = match slot {
        Slot::Key(id, secret) => {
            content.copy_from_slice(&***secret);
            (*id, KEY)
        }
        Slot::Empty => (KeyId::random(), NO_KEY),
        Slot::Destroyed(destroyed) => {
            content[0] = 1;
            content[16..].copy_from_slice(&destroyed.0);
            (KeyId::random(), NO_KEY)
        }
    };
    let mut bytes = [0; SLOT];
    bytes[..16].copy_from_slice(&id.0);
    // The nonce is zero because no key seals twice: it hangs on the epoch and on the id; an id is a key's name once in
    // an epoch (the vault refuses a destroyed name until the next), or freshly random where the slot is empty.
    let tag = cipher(epoch, id)
        .encrypt_in_place_detached(&Nonce::default(), &aad(kind, place), &mut *content)
        .expect("32 bytes are within the cipher's reach");
    bytes[16..48].copy_from_slice(&*content);
    bytes[48..].copy_from_slice(&tag);
    bytes
}

/// Reads the slot at its place; `None` when it is not this epoch's, or damaged.
pub(crate) fn read_slot(epoch: &Epoch, place: u32, bytes: &[u8; SLOT]) -> Option<Slot> {
    let mut id = KeyId([0; 16]);
    id.0.copy_from_slice(&bytes[..16]);
    let cipher = cipher(epoch, id);
    let open = |kind| {
        let mut content = Box::new(Zeroizing::new([0; 32]));
        content.copy_from_slice(&bytes[16..48]);
        let tag = Tag::from_slice(&bytes[48..]);
        let opened = cipher.decrypt_in_place_detached(&Nonce::default(), &aad(kind, place), &mut **content, tag);
        opened.ok().map(|()| content)
    };
    if let Some(secret) = open(KEY) {
        return Some(Slot::Key(id, secret));
    }
    let content = open(NO_KEY)?;
    if content[0] == 0 {
        return Some(Slot::Empty);
    }
    let mut destroyed = KeyId([0; 16]);
    destroyed.0.copy_from_slice(&content[16..]);
    Some(Slot::Destroyed(destroyed))
}

fn cipher(epoch: &Epoch, id: KeyId) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(Key::from_slice(&*epoch.slot_key(id)))
}

// The place is bound in, so that slots cannot be swapped unnoticed.
fn aad(kind: u8, place: u32) -> [u8; 5] {
    let [a, b, c, d] = place.to_be_bytes();
    [kind, a, b, c, d]
}
