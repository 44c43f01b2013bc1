//! The ways in which a name can be written by a machine, and a search for all of them in raw bytes.

use aho_corasick::AhoCorasick;
use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};
use std::collections::BTreeSet;
use std::io::Read;
use unicode_normalization::UnicodeNormalization;

/// How many kinds of writing [`all`] knows, streams that are compressed left aside.
pub const KINDS: usize = 14;

/// A name in every writing, each with its kind.
pub fn all(name: &str) -> Vec<(&'static str, Vec<u8>)> {
    let utf8 = |text: String| text.into_bytes();
    let decomposed: String = name.nfd().collect();
    let bare: String = decomposed.chars().filter(char::is_ascii).collect();
    let units = || name.encode_utf16();
    let escaped = |escape: &dyn Fn(char) -> String| -> Vec<u8> {
        let one = |c: char| if c.is_ascii() { c.to_string() } else { escape(c) };
        utf8(name.chars().map(one).collect())
    };
    let each_byte = |format: &dyn Fn(u8) -> String| utf8(name.bytes().map(format).collect());
    let latin: Option<Vec<u8>> = name.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    let mut ways = vec![
        ("utf-8", utf8(name.to_owned())),
        ("decomposed", utf8(decomposed.clone())),
        ("without accents", utf8(bare)),
        ("capitals", utf8(name.to_uppercase())),
        ("small letters", utf8(name.to_lowercase())),
        ("utf-16", units().flat_map(u16::to_le_bytes).collect()),
        ("utf-16", units().flat_map(u16::to_be_bytes).collect()),
        (
            "utf-32",
            name.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect(),
        ),
        (
            "utf-32",
            name.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect(),
        ),
        ("hexadecimal", each_byte(&|byte| format!("{byte:02x}"))),
        ("hexadecimal", each_byte(&|byte| format!("{byte:02X}"))),
        ("percent", percent(name, "%")),
        ("quoted-printable", percent(name, "=")),
        ("json", escaped(&|c| units_of(c, &|unit| format!("\\u{unit:04x}")))),
        ("json", escaped(&|c| units_of(c, &|unit| format!("\\u{unit:04X}")))),
        ("html", escaped(&|c| format!("&#{};", u32::from(c)))),
        ("html", escaped(&|c| format!("&#x{:x};", u32::from(c)))),
        ("html", escaped(&|c| format!("&#x{:X};", u32::from(c)))),
    ];
    ways.extend(latin.map(|bytes| ("latin-1", bytes)));
    ways.extend((0..3).map(|shift| ("base64", base64_inside(name.as_bytes(), shift))));
    ways
}

fn units_of(c: char, format: &dyn Fn(u16) -> String) -> String {
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format(*unit)).collect()
}

fn percent(name: &str, sign: &str) -> Vec<u8> {
    let one = |byte: u8| match byte.is_ascii_alphanumeric() {
        true => char::from(byte).to_string(),
        false => format!("{sign}{byte:02X}"),
    };
    name.bytes().map(one).collect::<String>().into_bytes()
}

/// Base64 of a name that begins `shift` bytes into a group of three, without the letters that its neighbours decide.
fn base64_inside(bytes: &[u8], shift: usize) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let whole: Vec<u8> = std::iter::repeat_n(0, shift).chain(bytes.iter().copied()).collect();
    let bit = |at: usize| whole[at / 8] >> (7 - at % 8) & 1;
    let letter = |at: usize| LETTERS[(0..6).fold(0, |sum, b| sum << 1 | usize::from(bit(at * 6 + b)))];
    ((shift * 8).div_ceil(6)..whole.len() * 8 / 6).map(letter).collect()
}

/// What looks for many names in every writing at once.
pub struct Search {
    finder: AhoCorasick,
    /// Name and kind of each pattern.
    meant: Vec<(String, &'static str)>,
}

/// A name, how it was written, and whether inside a compressed stream.
pub type Found = BTreeSet<(String, &'static str, bool)>;

impl Search {
    pub fn for_names(names: &[&str]) -> Self {
        let (mut patterns, mut meant) = (Vec::new(), Vec::new());
        for name in names {
            for (kind, bytes) in all(name) {
                patterns.push(bytes);
                meant.push(((*name).to_owned(), kind));
            }
        }
        let finder = AhoCorasick::new(patterns).unwrap();
        Self { finder, meant }
    }

    /// Everything that stands in these bytes, also inside gzip, zlib and deflate streams that begin anywhere in them.
    pub fn look(&self, bytes: &[u8]) -> Found {
        let mut found = Found::new();
        self.look_plainly(bytes, false, &mut found);
        for stream in streams(bytes) {
            self.look_plainly(&stream, true, &mut found);
        }
        found
    }

    fn look_plainly(&self, bytes: &[u8], is_inside: bool, found: &mut Found) {
        for hit in self.finder.find_overlapping_iter(bytes) {
            let (name, kind) = &self.meant[hit.pattern().as_usize()];
            found.insert((name.clone(), kind, is_inside));
        }
    }
}

/// What can be unpacked, wherever it begins: by the first bytes of gzip and zlib, and after a zip's own header.
fn streams(bytes: &[u8]) -> Vec<Vec<u8>> {
    const MOST: u64 = 16 << 20;
    let mut unpacked = Vec::new();
    let mut keep = |reader: &mut dyn Read| {
        let mut stream = Vec::new();
        // What was unpacked before an error counts too: the end of a file may be gone.
        let _ = reader.take(MOST).read_to_end(&mut stream);
        if stream.len() >= 8 {
            unpacked.push(stream);
        }
    };
    let starts = AhoCorasick::new([
        &b"\x1f\x8b\x08"[..],
        b"\x78\x01",
        b"\x78\x5e",
        b"\x78\x9c",
        b"\x78\xda",
        b"PK\x03\x04",
    ])
    .unwrap();
    for hit in starts.find_iter(bytes) {
        let rest = &bytes[hit.start()..];
        match hit.pattern().as_usize() {
            0 => keep(&mut GzDecoder::new(rest)),
            5 => {
                let length = |at: usize| {
                    rest.get(at..at + 2)
                        .map_or(0, |b| usize::from(u16::from_le_bytes([b[0], b[1]])))
                };
                let start = 30 + length(26) + length(28);
                keep(&mut DeflateDecoder::new(rest.get(start..).unwrap_or_default()));
            }
            _ => keep(&mut ZlibDecoder::new(rest)),
        }
    }
    unpacked
}

#[test]
fn every_writing_is_found_and_none_where_there_is_none() {
    use std::io::Write;
    let name = "Wéndelmourne";
    let search = Search::for_names(&[name]);
    let kinds: BTreeSet<&str> = all(name).iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds.len(), KINDS);
    for (kind, bytes) in all(name) {
        let stored = [&[0xf3; 5001][..], &bytes, &[0x9d; 77]].concat();
        assert!(search.look(&stored).contains(&(name.to_owned(), kind, false)), "{kind}");
        let mut zlib = flate2::write::ZlibEncoder::new(vec![0xaa; 333], flate2::Compression::default());
        zlib.write_all(&stored).unwrap();
        let mut gzip = flate2::write::GzEncoder::new(vec![0xaa; 12], flate2::Compression::default());
        gzip.write_all(&stored).unwrap();
        for packed in [zlib.finish().unwrap(), gzip.finish().unwrap()] {
            assert!(
                search.look(&packed).contains(&(name.to_owned(), kind, true)),
                "{kind}, packed"
            );
        }
    }
    // What `base64` makes of a line with the name in it, by its own hand.
    assert!(!search.look(b"xx V8OpbmRlbG1vdXJuZQ== xx").is_empty());
    assert!(search.look(&vec![b'w'; 70_000]).is_empty());
}
