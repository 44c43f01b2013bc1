//! A screen of our own, whose pixels are a file: what is painted is seen without asking the X server for it.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often a line's pixels are looked at, and a whole window's, which is more to look at: who looks must not be in the
/// way of who paints.
const GLANCE: Duration = Duration::from_micros(250);
const SURVEY: Duration = Duration::from_millis(3);

/// A line's pixels are fewer bytes.
const LINE: usize = 1 << 18;

/// A virtual X screen; it goes when this value is dropped.
pub struct Screen {
    server: Child,
    number: String,
    pixels: File,
    /// Where the first row begins in the file, and how many bytes a row has.
    first: u64,
    row: u64,
}

/// A part of the screen. Of its rows only each `every`-th is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub left: u64,
    pub top: u64,
    pub width: u64,
    pub height: u64,
    pub every: u64,
}

/// The whole of a window of 1280 by 800, which stands in the corner since nobody manages windows here. No word is less
/// than four pixels high.
pub const WINDOW: Area = Area {
    left: 0,
    top: 0,
    width: 1280,
    height: 800,
    every: 4,
};

/// What a part of the screen looked like.
#[derive(PartialEq)]
pub struct Sight {
    area: Area,
    bytes: Vec<u8>,
}

impl Screen {
    /// Starts a server on a free display number. Its pixels are a file in `folder`.
    pub fn start(folder: &Path) -> Option<Self> {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x900x24",
                "-nolisten",
                "tcp",
                "-fbdir",
            ])
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
        let pixels = File::open(folder.join("Xvfb_screen0")).ok()?;
        // The head of an X window dump (XWDFile.h): numbers of four bytes, the highest first.
        let mut head = [0; 100];
        pixels.read_exact_at(&mut head, 0).ok()?;
        let field = |at: usize| u64::from(u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]));
        let (size, row, colours) = (field(0), field(48), field(76));
        Some(Self {
            server,
            number: number.trim().to_owned(),
            pixels,
            first: size + colours * 12,
            row,
        })
    }

    /// The number of this display.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// What `area` looks like now.
    pub fn look(&self, area: Area) -> Sight {
        let width = area.width as usize * 4;
        let rows = (area.top..area.top + area.height).step_by(area.every as usize);
        let mut bytes = vec![0; rows.clone().count() * width];
        for (row, into) in rows.zip(bytes.chunks_exact_mut(width)) {
            let at = self.first + row * self.row + area.left * 4;
            self.pixels.read_exact_at(into, at).unwrap();
        }
        Sight { area, bytes }
    }

    /// Waits until the part that was seen looks otherwise. Nothing, when it does not within `patience`.
    pub fn changes(&self, seen: &Sight, patience: Duration) -> Option<Instant> {
        let until = Instant::now() + patience;
        let pause = if seen.bytes.len() < LINE { GLANCE } else { SURVEY };
        loop {
            if self.look(seen.area) != *seen {
                return Some(Instant::now());
            }
            if Instant::now() > until {
                return None;
            }
            std::thread::sleep(pause);
        }
    }

    /// Waits until nothing has been painted for `still`: when it was painted last, if at all since `seen`, and how it
    /// looks now.
    pub fn settles(&self, seen: Sight, still: Duration) -> (Option<Instant>, Sight) {
        let (mut last, mut seen) = (None, seen);
        let begun = Instant::now();
        while let Some(painted) = self.changes(&seen, still) {
            last = Some(painted);
            seen = self.look(seen.area);
            assert!(
                begun.elapsed() < Duration::from_secs(120),
                "the window never comes to rest"
            );
        }
        (last, seen)
    }

    /// Waits until the window has not been painted for `still`.
    pub fn rests(&self, still: Duration) -> Sight {
        self.settles(self.look(WINDOW), still).1
    }
}

impl Sight {
    /// The smallest part of the screen in which the two differ.
    pub fn difference(&self, other: &Self) -> Option<Area> {
        assert_eq!(self.area, other.area);
        let (mut left, mut right, mut top, mut bottom) = (u64::MAX, 0, u64::MAX, 0);
        let width = self.area.width as usize * 4;
        let rows = self.bytes.chunks_exact(width).zip(other.bytes.chunks_exact(width));
        for (row, (one, two)) in rows.enumerate() {
            let differ = |(one, two): (&[u8], &[u8])| one != two;
            let pixels = || one.chunks_exact(4).zip(two.chunks_exact(4));
            if let (Some(first), Some(last)) = (pixels().position(differ), pixels().rposition(differ)) {
                let row = row as u64 * self.area.every;
                (left, right) = (left.min(first as u64), right.max(last as u64));
                (top, bottom) = (top.min(row), bottom.max(row));
            }
        }
        (left <= right).then(|| Area {
            left: self.area.left + left,
            top: self.area.top + top,
            width: right - left + 1,
            height: bottom - top + 1,
            every: 1,
        })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // TERM lets the server remove its lock file; KILL would leave the display number taken.
        let _ = Command::new("sh")
            .args(["-c", &format!("kill -s TERM {}", self.server.id())])
            .status();
        let _ = self.server.wait();
    }
}
