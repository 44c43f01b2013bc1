#!/usr/bin/env python3
"""Opens a vault with its passphrase, written from the two FORMAT.md alone, and prints what its records say.

Usage: open_vault.py FOLDER < PASSPHRASE

Needs the packages `pyrage` (the age format as rage writes it) and `cryptography`. Nothing is written anywhere.
"""

import hashlib
import hmac
import pathlib
import sqlite3
import struct
import sys
import unicodedata

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305


def hkdf(ikm, salt, info):  # RFC 5869, one block
    return hmac.digest(hmac.digest(salt, ikm, "sha256"), info + b"\x01", "sha256")


def bech32(hrp, data):  # BIP 173
    alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    bits = "".join(f"{byte:08b}" for byte in data)
    words = [int(bits[i:i + 5].ljust(5, "0"), 2) for i in range(0, len(bits), 5)]
    check = 1
    for value in [ord(c) >> 5 for c in hrp] + [0] + [ord(c) & 31 for c in hrp] + words + [0] * 6:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for i, generator in enumerate([0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3]):
            check ^= generator if top >> i & 1 else 0
    words += [(check ^ 1) >> 5 * (5 - i) & 31 for i in range(6)]
    return hrp + "1" + "".join(alphabet[word] for word in words)


folder = pathlib.Path(sys.argv[1])
typed = unicodedata.normalize("NFC", sys.stdin.read()).strip()
half = (folder / "root.bin").read_bytes()[:4096]
assert half[:8] == b"subrosa\0" and half[16:32] == hashlib.sha256(half[:16] + half[32:]).digest()[:16]
root = pyrage.passphrase.decrypt(half[32:32 + struct.unpack(">H", half[10:12])[0]], typed)
epochs = [(root[40:48], root[48:80])] + ([(root[112:120], root[120:152])] if root[11] & 1 else [])
keys, identities = (folder / "keys.bin").read_bytes(), {}
for number in range(len(keys) // 64):
    slot = keys[number * 64:number * 64 + 64]
    for epoch, secret in epochs:
        key = hkdf(secret, root[16:32] + epoch, b"subrosa slot v1" + slot[:16])
        try:
            content = ChaCha20Poly1305(key).decrypt(bytes(12), slot[16:], struct.pack(">BI", 1, number))
        except InvalidTag:
            continue
        identities[slot[:16]] = pyrage.x25519.Identity.from_str(bech32("age-secret-key-", content).upper())
rows = sqlite3.connect(f"file:{folder / 'vault.db'}?mode=ro", uri=True).execute("SELECT id, body FROM records")
texts = [pyrage.decrypt(body, [identities[key]]).decode().rstrip() for key, body in rows]
print("\n\n".join(sorted(texts)))
