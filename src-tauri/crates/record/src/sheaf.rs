//! Sealed sessions on their way to the lead, under one cover.

use crate::wire::{self, Wiped};
use crate::{Content, Digest, Header, Kept, Kind, RecordError, RecordId, Sealed, SealedSession, Sheaf};
use vault::{KeyId, Recipient, Vault, Zeroizing, padded_len};

/// What this program writes.
const FORMAT: u32 = 1;

const TITLE: &[u8] = b"sub rosa bundle ";

/// Sizes tell bundles apart less from here on.
const FLOOR: usize = 64 * 1024;

/// Pages in a sheaf, at most.
const MOST_PAGES: usize = 4_096;

/// The text of one sealed session, as a record of its own. Nobody but this crate reads it.
pub struct Page {
    id: RecordId,
    version: u32,
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
        let header = Header {
            study: session.study,
            record: id,
            version,
            previous: Digest::NONE,
            kind: Kind::Session,
        };
        Ok(Self {
            id,
            version,
            text: wire::write(&header, session.into())?,
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

    /// The session. To be called once the cover's signature holds: nothing else says that this text is what
    /// was written.
    pub fn read(&self) -> Result<SealedSession, RecordError> {
        match wire::read(&self.text)? {
            (_, Content::Session(session)) => Ok(session),
            _ => Err(RecordError::Unreadable),
        }
    }
}

impl Sealed<Sheaf> {
    /// Seals the pages under their cover to everybody who may open them, padded to a power of two.
    pub fn sheaf(cover: &Cover, pages: &[Page], to: &[Recipient]) -> Result<Self, RecordError> {
        if pages.len() > MOST_PAGES
            || [&cover.statement, &cover.signature]
                .iter()
                .any(|line| line.contains('\n'))
        {
            return Err(RecordError::Unreadable);
        }
        let sizes: Vec<String> = pages.iter().map(|page| page.text.len().to_string()).collect();
        let head = format!(
            "{FORMAT}\n{}\n{}\n{}\n",
            cover.statement,
            cover.signature,
            sizes.join(" ")
        );
        let length = TITLE.len() + head.len() + pages.iter().map(|page| page.text.len()).sum::<usize>();
        let length = padded_len(length, FLOOR);
        if length > wire::LIMIT {
            return Err(RecordError::TooLarge(length as u64));
        }
        let mut text = Wiped::with_capacity(length);
        text.push(TITLE);
        text.push(head.as_bytes());
        for page in pages {
            text.push(&page.text);
        }
        Ok(Self::new(vault::seal_to(to, &text.padded(length))?))
    }
}

impl Kept<Sheaf> {
    /// Opens with any of these keys of the vault.
    pub fn open(&self, vault: &Vault, keys: &[KeyId]) -> Result<OpenSheaf, RecordError> {
        let text = vault.open_sealed_to(keys, self.bytes())?;
        let rest = wire::title(&text, TITLE, FORMAT)?;
        let (statement, rest) = wire::first_line(rest)?;
        let (signature, rest) = wire::first_line(rest)?;
        let (sizes, mut rest) = wire::first_line(rest)?;
        let line = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).map_err(|_| RecordError::Unreadable);
        let cover = Cover {
            statement: line(statement)?,
            signature: line(signature)?,
        };
        let mut pages = Vec::new();
        for size in line(sizes)?.split_ascii_whitespace() {
            let size: usize = size.parse().map_err(|_| RecordError::Unreadable)?;
            let (text, after) = rest.split_at_checked(size).ok_or(RecordError::Unreadable)?;
            // Empty pages would cost a hostile file two bytes each.
            if pages.len() == MOST_PAGES {
                return Err(RecordError::TooLarge(pages.len() as u64));
            }
            let (header, _) = wire::read_header(text)?;
            pages.push(Page {
                id: header.record,
                version: header.version,
                text: Zeroizing::new(text.to_vec()),
            });
            rest = after;
        }
        if rest.iter().any(|byte| *byte != b'\n') {
            return Err(RecordError::Unreadable);
        }
        Ok(OpenSheaf { cover, pages })
    }
}
