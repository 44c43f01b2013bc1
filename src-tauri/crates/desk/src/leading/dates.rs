//! The window of dates: its weeks, its calendar file, and the list of bookings that stays outside.

use super::Leading;
use super::plan::{days_view, is_same, language, window};
use crate::calendar::{self, Slots, Window};
use crate::views::{BookingsView, SlotsView, WrittenView};
use crate::{Refused, files};
use record::Written;
use std::path::{Path, PathBuf};

/// More than any list of slots, with a remark in each row.
const MOST_BOOKINGS: u64 = 8 << 20;

impl Leading {
    /// The weeks of the window that was kept.
    pub fn slots_read(&mut self) -> Result<SlotsView, Refused> {
        let (window, slots) = self.slots()?;
        Ok(calendar::weeks(&window, &slots))
    }

    /// Writes the slots as a calendar file: no attendee, no organiser, no link to a record.
    pub fn slots_write(&mut self, lang: &str, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let (_, slots) = self.slots()?;
        let is_written = self.write_out(place, calendar::ics(&slots, language(lang)?).as_bytes())?;
        if is_written {
            self.plan_wrote(Written::Calendar)?;
        }
        Ok(WrittenView { is_written })
    }

    /// Writes the list of bookings with nothing filled in.
    pub fn bookings_write(&mut self, lang: &str, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let (_, slots) = self.slots()?;
        let is_written = self.write_out(place, calendar::empty(&slots, language(lang)?).as_bytes())?;
        Ok(WrittenView { is_written })
    }

    /// Counts a list of bookings. Numbers take the place of those before; the rows are forgotten at once.
    pub fn bookings_open(&mut self, paths: &[PathBuf]) -> Result<BookingsView, Refused> {
        let mut view = BookingsView {
            is_read: false,
            booked: 0,
            heard: 0,
            unclear: 0,
            elsewhere: 0,
        };
        let Some(path) = paths.first() else { return Ok(view) };
        let bytes = zeroize::Zeroizing::new(files::read(path, MOST_BOOKINGS, "bookings_unclear")?);
        let unclear = || Refused::new("bookings_unclear");
        let text = std::str::from_utf8(&bytes).map_err(|_| unclear())?;
        let plan = &self.plan;
        let division = |name: &str| plan.divisions.iter().position(|one| is_same(&one.name, name));
        let counted = calendar::count(text, division).ok_or_else(unclear)?;
        let is_more = |(at, (booked, heard)): (&usize, &(u32, u32))| booked + heard > plan.divisions[*at].invited;
        if let Some((at, _)) = counted.divisions.iter().find(|one| is_more((one.0, one.1))) {
            return Err(Refused::about("division_numbers", at + 1));
        }
        self.change_plan(|plan| {
            for (at, division) in plan.divisions.iter_mut().enumerate() {
                (division.booked, division.heard) = counted.divisions.get(&at).copied().unwrap_or_default();
            }
            plan.heard_in = counted.langs.clone();
        })?;
        (view.is_read, view.booked, view.heard) = (true, counted.booked, counted.heard);
        (view.unclear, view.elsewhere) = (counted.unclear, counted.elsewhere);
        Ok(view)
    }

    fn slots(&mut self) -> Result<(Window, Slots), Refused> {
        self.lead()?;
        let days = self.plan.days.as_ref().ok_or(Refused::new("no_dates"))?;
        let window = window(&days_view(days))?;
        let slots = window.slots()?;
        Ok((window, slots))
    }

    fn write_out(&mut self, place: Option<&Path>, bytes: &[u8]) -> Result<bool, Refused> {
        let Some(place) = place else { return Ok(false) };
        files::write(place, bytes)?;
        self.wrote(place);
        Ok(true)
    }
}
