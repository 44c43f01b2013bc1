//! The sample study: built in, in our own words, with invented interviews. Nothing of it is kept.

use crate::demo::Table;
use crate::invented::{self, Dice};
use crate::{Clock, Interviewing, Leading, Refused};
use redact::Redactor;
use std::path::{Path, PathBuf};

/// Enough that every figure of the culture place reaches the floor.
const INTERVIEWS: u32 = 40;

/// A folder in memory where the system has one, gone when this is dropped.
pub(crate) struct SampleFolder(PathBuf);

impl SampleFolder {
    /// Makes the folder, for this person only.
    pub(crate) fn make() -> Result<Self, Refused> {
        let in_memory = ["XDG_RUNTIME_DIR"]
            .iter()
            .find_map(|name| std::env::var_os(name).map(PathBuf::from));
        let shm = Some(PathBuf::from("/dev/shm")).filter(|shm| shm.is_dir());
        let parent = in_memory
            .filter(|dir| dir.is_dir())
            .or(shm)
            .unwrap_or_else(std::env::temp_dir);
        let folder = parent.join(format!("sub-rosa-{}", uuid::Uuid::new_v4().simple()));
        crate::home::make_private(&folder)?;
        Ok(Self(folder))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for SampleFolder {
    fn drop(&mut self) {
        // What is left here is sealed with a phrase nobody knows.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The lead's desk of the sample, with interviews to read.
pub(crate) fn leading(folder: &SampleFolder, clock: Clock) -> Result<Leading, Refused> {
    let kit = kit::sample();
    let mut table = Table::set(folder.path(), kit.clone(), clock)?;
    let (study, digest) = table.lead.study_and_kit()?;
    let redactor = Redactor::new();
    let mut dice = Dice::new(2027);
    let sessions = (0..INTERVIEWS).map(|_| {
        let invented = invented::interview(&kit, &mut dice);
        invented::session(&kit, &invented, (study, digest), &redactor)
    });
    let sessions = sessions.collect();
    table.lead.lay_in(sessions)?;
    table.lead.read_first(INTERVIEWS)?;
    table.lead.pretend_to_have_learned()?;
    table.lead.pretend_to_have_heard()?;
    Ok(table.lead.into_sample())
}

/// An interviewer's desk of the sample, to practise on.
pub(crate) fn interviewing(folder: &SampleFolder, clock: Clock) -> Result<Interviewing, Refused> {
    let [machine, _] = Table::set(folder.path(), kit::sample(), clock)?.machines;
    Ok(machine.into_sample())
}
