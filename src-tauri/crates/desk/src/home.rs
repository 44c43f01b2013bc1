//! Where things lie on this machine. No folder or file is named after a person, a study or a date.

use crate::Refused;
use crate::views::Role;
use std::path::{Path, PathBuf};

/// The folders of one person on one machine.
#[derive(Clone, Debug)]
pub struct Home {
    data: PathBuf,
}

impl Home {
    /// The usual place: `$XDG_DATA_HOME/sub-rosa`, else `~/.local/share/sub-rosa`.
    pub fn usual() -> Result<Self, Refused> {
        let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
        let data = absolute("XDG_DATA_HOME").or_else(|| absolute("HOME").map(|home| home.join(".local/share")));
        data.map(|data| Self {
            data: data.join("sub-rosa"),
        })
        .ok_or(Refused::new("no_home"))
    }

    /// Another place, for tests and for `demo`.
    pub fn at(folder: &Path) -> Self {
        Self {
            data: folder.to_owned(),
        }
    }

    /// The vault of this role.
    pub fn vault(&self, role: Role) -> PathBuf {
        self.data.join(match role {
            Role::Interview => "interviews",
            Role::Review => "lead",
        })
    }

    /// Roles that have a vault here.
    pub fn vaults(&self) -> Vec<Role> {
        let has_root = |role: &Role| self.vault(*role).join("root.bin").exists();
        [Role::Interview, Role::Review].into_iter().filter(has_root).collect()
    }

    /// The file of the app's settings: language, theme, text size.
    pub fn settings(&self) -> PathBuf {
        self.data.join("settings.json")
    }

    /// The folder of the web view.
    pub(crate) fn web(&self) -> PathBuf {
        self.data.join("web")
    }

    /// Makes the folder, for this person only.
    pub fn make(&self) -> Result<(), Refused> {
        make_private(&self.data)
    }
}

/// Makes a folder and its parents, readable by this person only.
pub(crate) fn make_private(folder: &Path) -> Result<(), Refused> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|e| crate::files::refusal(&e))
}
