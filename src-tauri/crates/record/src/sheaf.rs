//! Sealed sessions on their way to the lead, the lead's update on its way to the machines, and one coder's themes on
//! their way to the other, under one cover.

use crate::wire::{self, Wiped};
use crate::{
    Coding, Content, Digest, Header, Kept, Kind, Learned, Reading, RecordError, RecordId, Remarks, Sealed,
    SealedSession, Sheaf, StudyId, ToSeal, Update,
};
use vault::{KeyId, Recipient, Vault, Zeroizing, padded_len};

/// How a sheaf begins, and the newest format of it. A sheaf is of the highest format among its pages: 2 with learned
/// words after the sessions, 3 with remarks on the kit, 5 where a session has a slip.
struct Title(&'static [u8], u32);

const BUNDLE: Title = Title(b"sub rosa bundle ", 5);
const UPDATE: Title = Title(b"sub rosa update ", 2);
const CODING: Title = Title(b"sub rosa coding ", 1);

/// Sizes tell bundles apart less from here on.
const FLOOR: usize = 64 * 1024;

/// Pages in a sheaf, at most.
const MOST_PAGES: usize = 4_096;

/// The text of one sealed session, of what was learned, or of remarks on the kit, as a record of its own. Nobody but
/// this crate reads it.
pub struct Page {
    id: RecordId,
    version: u32,
    kind: Kind,
    // Of the sheaf that can carry it.
    format: u32,
    text: Zeroizing<Vec<u8>>,
}

/// What lies on top of the pages: two lines that this crate passes on without reading them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Says what is in the sheaf.
    pub statement: String,
    /// Says who vouches for it.
    pub signature: String,
}

/// A sheaf that opened. Nobody has checked yet what its cover says.
pub struct OpenSheaf {
    /// What lay on top.
    pub cover: Cover,
    /// The pages in their order.
    pub pages: Vec<Page>,
}

impl Page {
    /// A sealed session as it leaves its machine: the record's name and version stay the same.
    pub fn of(id: RecordId, version: u32, session: &SealedSession) -> Result<Self, RecordError> {
        Self::write(session.study, id, version, session.into())
    }

    /// What was learned as it leaves its machine, under a name that was never used and says nothing.
    pub fn learned(study: StudyId, learned: &Learned) -> Result<Self, RecordError> {
        Self::write(study, RecordId::fresh(), 1, learned.into())
    }

    /// Remarks on the kit as they leave their machine, under a name that was never used and says nothing.
    pub fn remarks(study: StudyId, remarks: &Remarks) -> Result<Self, RecordError> {
        Self::write(study, RecordId::fresh(), 1, remarks.into())
    }

    /// Themes and where they were given as they go to the other coder, under a name that was never used.
    pub fn coding(study: StudyId, reading: &Reading) -> Result<Self, RecordError> {
        Self::write(study, RecordId::fresh(), 1, (&reading.coding_alone()).into())
    }

    fn write(study: StudyId, id: RecordId, version: u32, it: ToSeal<'_>) -> Result<Self, RecordError> {
        let (kind, format) = (it.kind(), travelling(&it));
        let header = Header {
            study,
            record: id,
            version,
            previous: Digest::NONE,
            kind,
        };
        Ok(Self {
            id,
            version,
            kind,
            format,
            text: wire::write(&header, it)?,
        })
    }

    /// The record.
    pub fn id(&self) -> RecordId {
        self.id
    }

    /// The record's version on the machine it comes from.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Of its text.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.text)
    }

    /// Whether it says that it is a session.
    pub fn is_session(&self) -> bool {
        self.kind == Kind::Session
    }

    /// The session. To be called once the cover's signature holds: nothing else says that this text is what
    /// was written.
    pub fn read(&self) -> Result<SealedSession, RecordError> {
        match wire::read(&self.text)? {
            (_, Content::Session(session)) => Ok(session),
            _ => Err(RecordError::Unreadable),
        }
    }

    /// What was learned in this study. To be called once the cover's signature holds.
    pub fn read_learned(&self, study: StudyId) -> Result<Learned, RecordError> {
        match self.beside(study)? {
            Content::Learned(learned) => Ok(learned),
            _ => Err(RecordError::Unreadable),
        }
    }

    /// Remarks on the kit of this study. To be called once the cover's signature holds.
    pub fn read_remarks(&self, study: StudyId) -> Result<Remarks, RecordError> {
        match self.beside(study)? {
            Content::Remarks(remarks) => Ok(remarks),
            _ => Err(RecordError::Unreadable),
        }
    }

    /// Themes and where they were given, and nothing else that a page may hold. To be called once the cover's signature
    /// holds.
    pub fn read_coding(&self, study: StudyId) -> Result<Reading, RecordError> {
        match self.beside(study)? {
            Content::Reading(reading) => Ok(reading.coding_alone()),
            _ => Err(RecordError::Unreadable),
        }
    }

    /// What travels beside the sessions says its study in the header alone.
    fn beside(&self, study: StudyId) -> Result<Content, RecordError> {
        match wire::read(&self.text)? {
            (header, content) if header.study == study => Ok(content),
            (header, _) => Err(RecordError::OtherStudy(header.study)),
        }
    }
}

impl Sealed<Sheaf> {
    /// Seals the pages under their cover to everybody who may open them, padded to a power of two.
    pub fn sheaf(cover: &Cover, pages: &[Page], to: &[Recipient]) -> Result<Self, RecordError> {
        Ok(Self::new(seal(&BUNDLE, cover, pages, to)?))
    }
}

impl Sealed<Update> {
    /// Seals what the study was taught, under the lead's cover, to every machine that has a key for it.
    pub fn update(cover: &Cover, page: &Page, to: &[Recipient]) -> Result<Self, RecordError> {
        Ok(Self::new(seal(&UPDATE, cover, std::slice::from_ref(page), to)?))
    }
}

impl Sealed<Coding> {
    /// Seals one coder's themes, under their cover, to whoever reads this study.
    pub fn coding(cover: &Cover, page: &Page, to: &[Recipient]) -> Result<Self, RecordError> {
        Ok(Self::new(seal(&CODING, cover, std::slice::from_ref(page), to)?))
    }
}

impl Kept<Coding> {
    /// Opens with any of these keys of the vault.
    pub fn open(&self, vault: &Vault, keys: &[KeyId]) -> Result<OpenSheaf, RecordError> {
        open(&CODING, self.bytes(), vault, keys)
    }
}

impl Kept<Sheaf> {
    /// Opens with any of these keys of the vault.
    pub fn open(&self, vault: &Vault, keys: &[KeyId]) -> Result<OpenSheaf, RecordError> {
        open(&BUNDLE, self.bytes(), vault, keys)
    }
}

impl Kept<Update> {
    /// Opens with this machine's own key.
    pub fn open(&self, vault: &Vault, key: KeyId) -> Result<OpenSheaf, RecordError> {
        open(&UPDATE, self.bytes(), vault, &[key])
    }
}

/// The lowest format of a sheaf that can carry this. A page of themes has never raised it.
fn travelling(it: &ToSeal<'_>) -> u32 {
    match it {
        ToSeal::Session(_) => it.format(),
        _ => it.kind().format(),
    }
}

fn seal(Title(title, _): &Title, cover: &Cover, pages: &[Page], to: &[Recipient]) -> Result<Vec<u8>, RecordError> {
    let has_lines = |text: &String| text.contains('\n');
    if pages.len() > MOST_PAGES || has_lines(&cover.statement) || has_lines(&cover.signature) {
        return Err(RecordError::Unreadable);
    }
    let format = pages.iter().map(|page| page.format).max().unwrap_or(1);
    let sizes: Vec<String> = pages.iter().map(|page| page.text.len().to_string()).collect();
    let head = format!(
        "{format}\n{}\n{}\n{}\n",
        cover.statement,
        cover.signature,
        sizes.join(" ")
    );
    let length = title.len() + head.len() + pages.iter().map(|page| page.text.len()).sum::<usize>();
    let length = padded_len(length, FLOOR);
    if length > wire::LIMIT {
        return Err(RecordError::TooLarge(length as u64));
    }
    let mut text = Wiped::with_capacity(length);
    text.push(title);
    text.push(head.as_bytes());
    for page in pages {
        text.push(&page.text);
    }
    Ok(vault::seal_to(to, &text.padded(length))?)
}

fn open(Title(title, newest): &Title, bytes: &[u8], vault: &Vault, keys: &[KeyId]) -> Result<OpenSheaf, RecordError> {
    let text = vault.open_sealed_to(keys, bytes)?;
    let (format, rest) = wire::title(&text, title, *newest)?;
    let (statement, rest) = wire::first_line(rest)?;
    let (signature, rest) = wire::first_line(rest)?;
    let (sizes, mut rest) = wire::first_line(rest)?;
    let line = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).map_err(|_| RecordError::Unreadable);
    let cover = Cover {
        statement: line(statement)?,
        signature: line(signature)?,
    };
    let mut pages = Vec::new();
    // No signature covers this line: whatever was not written so is no sheaf of ours.
    for said in line(sizes)?.split(' ').filter(|_| !sizes.is_empty()) {
        let size: usize = said.parse().map_err(|_| RecordError::Unreadable)?;
        if size.to_string() != said {
            return Err(RecordError::Unreadable);
        }
        let (text, after) = rest.split_at_checked(size).ok_or(RecordError::Unreadable)?;
        // Empty pages would cost a hostile file two bytes each.
        if pages.len() == MOST_PAGES {
            return Err(RecordError::TooLarge(pages.len() as u64));
        }
        let (header, _) = wire::read_header(text)?;
        if header.kind.format() > format {
            return Err(RecordError::Unreadable);
        }
        pages.push(Page {
            id: header.record,
            version: header.version,
            kind: header.kind,
            format,
            text: Zeroizing::new(text.to_vec()),
        });
        rest = after;
    }
    if rest.iter().any(|byte| *byte != b'\n') {
        return Err(RecordError::Unreadable);
    }
    Ok(OpenSheaf { cover, pages })
}
