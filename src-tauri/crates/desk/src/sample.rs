//! The sample study: built in, in our own words, with invented interviews. Nothing of it is kept.

use crate::demo::sample_table;
use crate::{Clock, Interviewing, Leading, Refused};
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
    Ok(sample_table(folder, clock, INTERVIEWS)?.lead.as_sample())
}

/// An interviewer's desk of the sample, to practise on.
pub(crate) fn interviewing(folder: &SampleFolder, clock: Clock) -> Result<Interviewing, Refused> {
    let [machine, _] = sample_table(folder, clock, 0)?.machines;
    Ok(machine.as_sample())
}
