//! The end of a study: is there anything about a person, the hold, and what a destruction will say.

#[cfg(test)]
mod tests;

use super::persons::{Asked, Found};
use super::{Leading, lead_of};
use crate::destruction::Facts;
use crate::views::{CloseView, NilCheckView, NilView, ReleasedView, TraceView, WrittenView};
use crate::{Refused, files};
use record::{Count, NilCheck, ReleaseKind};
use report::papers::{FoundIn, NilStatement, nil_docx, nil_html};
use review::{Person, Seen};
use std::path::Path;
use zeroize::Zeroizing;

/// Days after which backups of machines are usually gone.
const BACKUPS: i64 = 30;

/// In code points.
const LONGEST_NAME: usize = 120;

impl Leading {
    /// What the place "Close" shows.
    pub fn close_read(&mut self) -> Result<CloseView, Refused> {
        let lead = self.lead()?;
        let (is_on_hold, due) = (lead.rules.is_on_hold, lead.rules.keep_until);
        let arrivals = lead.machines.iter().flat_map(|machine| &machine.arrivals);
        let unreceipted = arrivals.filter(|arrival| !arrival.is_receipted).count() as u32;
        let released = self.draft.releases.iter().map(|release| ReleasedView {
            what: kind_named(release.kind).to_owned(),
            month: release.month.to_string(),
        });
        let check = |check: &NilCheck| NilCheckView {
            month: check.month.to_string(),
            found: check.found,
            out_of_sight: check.out_of_sight,
        };
        Ok(CloseView {
            is_on_hold,
            due: due.map(|month| month.to_string()),
            records: self.cabinet.records(),
            codes: (self.reading.themes.len() + self.reading.memos.len()) as u32,
            released: released.collect(),
            files: self.written.len() as u32,
            unreceipted,
            backups_until: self.clock.month_after(BACKUPS).to_string(),
            edition: self.study.edition.clone(),
            words: self.study_words(),
            checks: self.draft.nil_checks.iter().rev().map(check).collect(),
        })
    }

    /// Nothing of this study is destroyed while the hold is on.
    pub fn hold_set(&mut self, is_on: bool) -> Result<CloseView, Refused> {
        self.change_study(|study| {
            lead_of(study)?.rules.is_on_hold = is_on;
            Ok(())
        })?;
        // What was withdrawn meanwhile waited for this.
        self.carry_out()?;
        self.close_read()
    }

    /// Looks for a person in everything that is here. The name is wiped when this returns.
    pub fn nil_look(&mut self, name: Zeroizing<String>) -> Result<NilView, Refused> {
        // Longer than any name, and each word of it is laid on every word of the study.
        let is_name = name.chars().count() <= LONGEST_NAME;
        let person = Person::typed(&name)
            .filter(|_| is_name)
            .ok_or(Refused::new("nobody_named"))?;
        drop(name);
        let asked = self.look_for(&person);
        let view = self.nil_view(&asked)?;
        self.asked = Some(asked);
        Ok(view)
    }

    /// Writes what the last search found, in both languages. `format`: "html" or "docx". That it was written is kept,
    /// once for each search, without the person.
    pub fn nil_write(&mut self, format: &str, place: Option<&Path>) -> Result<WrittenView, Refused> {
        let Some(place) = place else {
            return Ok(WrittenView { is_written: false });
        };
        let asked = self.asked.clone().ok_or(Refused::new("nothing_searched"))?;
        let statement = self.statement(&asked)?;
        let bytes = match format {
            "html" => nil_html(&statement).into_bytes(),
            "docx" => nil_docx(&statement).map_err(|_| Refused::new("report_unpacked"))?,
            _ => return Err(Refused::new("bad_call")),
        };
        if !asked.is_kept {
            let check = NilCheck {
                month: statement.month,
                found: asked.found.iter().map(|found| found.texts).sum(),
                out_of_sight: statement.not_here.unwrap_or(0),
            };
            self.change_draft(|draft| draft.nil_checks.push(check))?;
            self.asked = Some(Asked { is_kept: true, ..asked });
        }
        files::write(place, &bytes)?;
        self.wrote(place);
        Ok(WrittenView { is_written: true })
    }

    /// What the certificate will say, when the study may be destroyed and `typed` confirms it.
    pub(crate) fn facts_of_the_end(&self, typed: &str) -> Result<Facts, Refused> {
        let lead = self.lead()?;
        if self.is_sample {
            return Err(Refused::new("sample_stays"));
        }
        if lead.rules.is_on_hold {
            return Err(Refused::new("on_hold"));
        }
        let said = one_space(typed);
        let is_confirmed = !said.is_empty()
            && (said == one_space(&self.study.edition) || said == one_space(&self.study_words().join(" ")));
        if !is_confirmed {
            return Err(Refused::new("not_confirmed"));
        }
        let machine = |machine: &record::Machine| {
            let unreceipted = machine.arrivals.iter().filter(|arrival| !arrival.is_receipted);
            (
                machine.letter.clone(),
                unreceipted.count() as u32,
                machine.gaps().len() as u32,
            )
        };
        Ok(Facts {
            title: self.study.title.clone(),
            edition: self.study.edition.clone(),
            month: self.clock.month(),
            backups_until: self.clock.month_after(BACKUPS),
            floor: self.floor().people(),
            interviews: self.interviews_told().exact(),
            records: self.cabinet.records(),
            bundles: lead.machines.iter().map(|machine| machine.arrivals.len() as u32).sum(),
            deputies: lead.deputies.len() as u32,
            machines: lead.machines.iter().map(machine).collect(),
            releases: self
                .draft
                .releases
                .iter()
                .map(|release| (release.kind, release.month))
                .collect(),
            exports: self.written.len() as u32,
        })
    }

    fn study_words(&self) -> Vec<String> {
        crate::spoken_words(&handover::study_fingerprint(self.study.id, self.cabinet.signer()))
    }

    fn interviews_told(&self) -> Count {
        let people = self.answers.interviews();
        if people >= self.floor().people() {
            Count::Exact(people)
        } else {
            Count::Below(self.floor().people())
        }
    }

    fn statement(&self, asked: &Asked) -> Result<NilStatement, Refused> {
        let lead = self.lead()?;
        let mut found: Vec<FoundIn> = asked.found.iter().map(|found| found.place).collect();
        found.sort_unstable();
        found.dedup();
        let tallies = lead.tallies();
        let known = self.answers.interviews() + tallies.declined + tallies.withdrawn;
        Ok(NilStatement {
            title: self.study.title.clone(),
            edition: self.study.edition.clone(),
            month: self.clock.month(),
            floor: self.floor().people(),
            interviews: self.interviews_told(),
            found,
            files: asked.files,
            not_here: (lead.invited > 0).then(|| lead.invited.saturating_sub(known)),
            missing_files: lead.machines.iter().map(|machine| machine.gaps().len() as u32).sum(),
            machines: lead.machines.len() as u32,
        })
    }

    fn nil_view(&self, asked: &Asked) -> Result<NilView, Refused> {
        let statement = self.statement(asked)?;
        let found = |found: &Found| TraceView {
            place: place_named(found.place).to_owned(),
            how: seen_named(found.how).to_owned(),
            texts: found.texts,
        };
        Ok(NilView {
            found: asked.found.iter().map(found).collect(),
            interviews: self.answers.interviews(),
            statements: asked.statements,
            others: asked.others,
            files: asked.files,
            not_here: statement.not_here,
            missing_files: statement.missing_files,
            machines: statement.machines,
        })
    }
}

fn one_space(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn kind_named(kind: ReleaseKind) -> &'static str {
    match kind {
        ReleaseKind::MembersDraft => "members_draft",
        ReleaseKind::Final => "final",
        ReleaseKind::Deck => "deck",
        ReleaseKind::Figures => "figures",
        ReleaseKind::Answers => "answers",
        ReleaseKind::Project => "project",
    }
}

fn place_named(place: FoundIn) -> &'static str {
    match place {
        FoundIn::Answers => "answers",
        FoundIn::Memos => "memos",
        FoundIn::Themes => "themes",
        FoundIn::Report => "report",
        FoundIn::Comments => "comments",
        FoundIn::Remarks => "remarks",
        FoundIn::Words => "words",
        FoundIn::Kit => "kit",
        FoundIn::Files => "files",
    }
}

fn seen_named(how: Seen) -> &'static str {
    match how {
        Seen::Whole => "whole",
        Seen::Part => "part",
        Seen::Sound => "sound",
        Seen::Initials => "initials",
    }
}
