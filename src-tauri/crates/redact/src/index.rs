//! Numbers by marks.

use zeroize::Zeroize;

/// A small table in the order of its marks. Unlike a hash table it can be wiped, which it is on drop.
pub(crate) struct Index<T>(Vec<(u64, T)>);

impl<T> Default for Index<T> {
    fn default() -> Index<T> {
        Index(Vec::new())
    }
}

impl<T: Copy> Index<T> {
    /// What stands at a mark.
    pub(crate) fn get(&self, mark: u64) -> Option<T> {
        self.place(mark).ok().map(|at| self.0[at].1)
    }

    /// Puts something there, in the place of what was.
    pub(crate) fn set(&mut self, mark: u64, value: T) {
        match self.place(mark) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (mark, value)),
        }
    }

    /// Takes away what stands at a mark.
    pub(crate) fn remove(&mut self, mark: u64) {
        if let Ok(at) = self.place(mark) {
            self.0.remove(at);
        }
    }

    fn place(&self, mark: u64) -> Result<usize, usize> {
        self.0.binary_search_by_key(&mark, |(mark, _)| *mark)
    }
}

impl<T> Drop for Index<T> {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(|(mark, _)| mark.zeroize());
    }
}
