//! The lead's recovery sheet: made, shown, printed, and only then true; and the door it opens.
//!
//! The order, so that no crash leaves a paper that opens nothing in the place of one that did: the key is drawn and
//! shown; a person writes it down or prints it, and types words of it back; only then the root is sealed to it and the
//! sheet before it is void. Interviewers' vaults have none, on purpose: their passphrase is the only way in.

mod page;

use crate::cabinet::Cabinet;
use crate::views::{LangView, RecoverForm, RecoveryView, Role, SheetView, SheetsView, WrittenView};
use crate::{Desk, Leading, Refused, Side, files};
use qrcode::types::Color;
use qrcode::{EcLevel, QrCode};
use std::path::Path;
use vault::{Passphrase, RecoveryKey, RecoveryWords, Zeroizing};

/// Words that are typed back: the third and the last of each sheet.
const TYPED_BACK: [usize; 2] = [2, 23];

/// A sheet that was drawn and is not the vault's yet. Its words are wiped when it is dropped.
pub(crate) struct Waiting {
    key: RecoveryKey,
    papers: Vec<RecoveryWords>,
}

impl Desk {
    /// Whether the open vault has a sheet, and the three words that stand on it.
    pub fn recovery_read(&mut self) -> Result<RecoveryView, Refused> {
        let sheet = self.leading()?.cabinet().vault().sheet().map(name_of);
        Ok(RecoveryView {
            has_sheet: sheet.is_some(),
            name: sheet.unwrap_or_default(),
        })
    }

    /// Draws a sheet for one person or for two. Nothing is changed yet.
    pub fn recovery_begin(&mut self, persons: &str) -> Result<SheetsView, Refused> {
        self.leading()?;
        let key = RecoveryKey::draw();
        let papers = match persons {
            "1" => vec![key.words()],
            "2" => key.words_for_two().into(),
            _ => return Err(Refused::new("bad_call")),
        };
        let view = SheetsView {
            name: name_of(&key.recipient()),
            sheets: papers.iter().map(|words| sheet(words)).collect::<Result<_, _>>()?,
            typed_back: TYPED_BACK.iter().map(|at| *at as u8 + 1).collect(),
        };
        self.sheet = Some(Waiting { key, papers });
        Ok(view)
    }

    /// Writes one paper of the sheet that waits as a page to be printed.
    pub fn recovery_write(
        &mut self,
        paper: &str,
        lang: LangView,
        place: Option<&Path>,
    ) -> Result<WrittenView, Refused> {
        let waiting = self.sheet.as_ref().ok_or(Refused::new("recovery_gone"))?;
        let at = paper.parse::<usize>().ok().filter(|at| *at < waiting.papers.len());
        let at = at.ok_or(Refused::new("bad_call"))?;
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let code = code_of(&waiting.papers[at])?;
        let name = name_of(&waiting.key.recipient());
        let page = page::of(lang, &waiting.papers[at], &code, &name, (at + 1, waiting.papers.len()));
        files::write(place, page.as_bytes())?;
        Ok(WrittenView { is_written: true })
    }

    /// The sheet that waits becomes the vault's when some of its words were typed back; the one before is void.
    pub fn recovery_confirm(&mut self, typed: &str) -> Result<RecoveryView, Refused> {
        let waiting = self.sheet.as_ref().ok_or(Refused::new("recovery_gone"))?;
        let asked = waiting.papers.iter().flat_map(|paper| {
            let words: Vec<&str> = paper.split(' ').collect();
            TYPED_BACK.map(|at| words[at])
        });
        let typed = Zeroizing::new(typed.to_lowercase());
        if !typed.split_whitespace().eq(asked) {
            return Err(Refused::new("recovery_differs"));
        }
        let recipient = waiting.key.recipient();
        self.leading()?.cabinet().change_sheet(Some(recipient))?;
        self.sheet = None;
        self.recovery_read()
    }

    /// Opens the lead's vault with its sheet, or with both halves of it, under a new passphrase.
    pub fn vault_recover(&mut self, form: RecoverForm) -> Result<(), Refused> {
        self.close();
        let words = Zeroizing::new(form.words);
        let new = Passphrase::chosen(form.new)?;
        let key = RecoveryKey::read(&words)?;
        let (cabinet, found) = Cabinet::recover(&self.home.vault(Role::Review), &key, &new)?;
        self.side = Side::Review(Box::new(Leading::open(cabinet, self.clock, found)?));
        Ok(())
    }
}

/// Three words that stand on a sheet and in the settings, so that an old paper is told from the present one.
fn name_of(recipient: &vault::Recipient) -> Vec<String> {
    crate::spoken_words(&record::Digest::of(recipient.to_string().as_bytes()))
}

/// A square of dark and light.
struct Code {
    size: usize,
    dark: Vec<bool>,
}

fn code_of(words: &str) -> Result<Code, Refused> {
    let code =
        QrCode::with_error_correction_level(words.as_bytes(), EcLevel::M).map_err(|_| Refused::new("too_long"))?;
    Ok(Code {
        size: code.width(),
        dark: code.to_colors().iter().map(|color| *color == Color::Dark).collect(),
    })
}

impl Code {
    /// The path of an SVG in which one module is one unit.
    fn path(&self) -> String {
        let dark = self.dark.iter().enumerate().filter(|(_, dark)| **dark);
        dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % self.size, at / self.size))
            .collect()
    }
}

fn sheet(words: &str) -> Result<SheetView, Refused> {
    let code = code_of(words)?;
    Ok(SheetView {
        words: words.split(' ').map(str::to_owned).collect(),
        size: code.size as u16,
        path: code.path(),
    })
}
