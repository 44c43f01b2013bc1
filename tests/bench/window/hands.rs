//! Hands at the keyboard: keys given to the X server itself (the XTEST extension, a request of 36 bytes a key), so that
//! nothing stands between the clock's start and the key.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

/// A client of the server that only presses keys.
pub struct Hands {
    server: UnixStream,
    extension: u8,
    /// By what it types: the key, and whether Shift is held.
    keys: BTreeMap<u32, (u8, bool)>,
}

const PRESS: u8 = 2;
const RELEASE: u8 = 3;
const MOVE: u8 = 6;
const SHIFT: u32 = 0xffe1;

/// A corner of the window where nothing answers to a pointer. It must be in the window, which has the keyboard by that.
const ASIDE: [u16; 2] = [2, 790];

impl Hands {
    /// Hands for the display with this number.
    pub fn at(number: &str) -> std::io::Result<Self> {
        let mut server = UnixStream::connect(format!("/tmp/.X11-unix/X{number}"))?;
        // Little end first, version 11.0, no authority: whoever may reach the socket is let in.
        server.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        let mut head = [0; 8];
        server.read_exact(&mut head)?;
        let mut about = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        server.read_exact(&mut about)?;
        let (least, most) = (about[26], about[27]);
        // QueryExtension
        server.write_all(&[98, 0, 4, 0, 5, 0, 0, 0, b'X', b'T', b'E', b'S', b'T', 0, 0, 0])?;
        let extension = answer(&mut server)?.0[9];
        // GetKeyboardMapping
        server.write_all(&[101, 0, 2, 0, least, most - least + 1, 0, 0])?;
        let (head, signs) = answer(&mut server)?;
        let signs: Vec<u32> = signs
            .chunks_exact(4)
            .map(|sign| u32::from_le_bytes([sign[0], sign[1], sign[2], sign[3]]))
            .collect();
        let mut keys = BTreeMap::new();
        for (code, levels) in (least..=most).zip(signs.chunks(usize::from(head[1]))) {
            for (level, sign) in levels.iter().take(2).enumerate() {
                keys.entry(*sign).or_insert((code, level == 1));
            }
        }
        let mut hands = Self {
            server,
            extension,
            keys,
        };
        let mut aside = hands.request(MOVE, 0);
        aside[24..26].copy_from_slice(&ASIDE[0].to_le_bytes());
        aside[26..28].copy_from_slice(&ASIDE[1].to_le_bytes());
        hands.server.write_all(&aside)?;
        Ok(hands)
    }

    /// Presses a key by name, with the keys held that stand before it (`Ctrl+Down`), and lets all go. The moment is the
    /// one before.
    pub fn press(&mut self, chord: &str) -> Instant {
        let signs: Vec<u32> = chord.split('+').map(sign).collect();
        let mut codes = Vec::new();
        for sign in &signs {
            let (code, is_shifted) = self.keys[sign];
            codes.extend(is_shifted.then(|| self.keys[&SHIFT].0));
            codes.push(code);
        }
        let down = codes.iter().map(|code| (PRESS, *code));
        let up = codes.iter().rev().map(|code| (RELEASE, *code));
        let requests: Vec<u8> = down
            .chain(up)
            .flat_map(|(kind, code)| self.request(kind, code))
            .collect();
        let begun = Instant::now();
        self.server.write_all(&requests).unwrap();
        begun
    }

    /// Types a letter, or the Enter key for a line's end.
    pub fn letter(&mut self, letter: char) -> Instant {
        match letter {
            '\n' => self.press("Enter"),
            ' ' => self.press("Space"),
            letter => self.press(letter.encode_utf8(&mut [0; 4])),
        }
    }

    /// Types a text, a key each `pace`.
    pub fn write(&mut self, text: &str, pace: Duration) {
        for letter in text.chars() {
            self.letter(letter);
            std::thread::sleep(pace);
        }
    }

    /// XTestFakeInput, at once, on the keyboard that has the focus.
    fn request(&self, kind: u8, code: u8) -> [u8; 36] {
        let mut request = [0; 36];
        request[..6].copy_from_slice(&[self.extension, 2, 9, 0, kind, code]);
        request
    }
}

/// The next answer and what follows its head. Events, which answer nothing, are passed over.
fn answer(server: &mut UnixStream) -> std::io::Result<([u8; 32], Vec<u8>)> {
    loop {
        let mut head = [0; 32];
        server.read_exact(&mut head)?;
        if head[0] == 1 {
            let more = u32::from_le_bytes([head[4], head[5], head[6], head[7]]);
            let mut body = vec![0; more as usize * 4];
            server.read_exact(&mut body)?;
            return Ok((head, body));
        }
    }
}

/// X's number (keysymdef.h) for a key's name.
fn sign(name: &str) -> u32 {
    match name {
        "Ctrl" => 0xffe3,
        "Enter" => 0xff0d,
        "Tab" => 0xff09,
        "Right" => 0xff53,
        "Down" => 0xff54,
        "Space" => 0x20,
        letter => letter.chars().next().map_or(0, u32::from),
    }
}
