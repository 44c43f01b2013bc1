//! The app's verbs, one function per command.
//!
//! Nothing here knows Tauri: the whole app runs without a window. What it will never do: hand out
//! a path, a key, a record's id or another library's message.

mod answer_state;
mod backup;
pub mod by_command;
mod cabinet;
pub mod calendar;
mod clock;
pub mod command_map;
mod demo;
mod destruction;
mod directory;
mod doctor;
mod engine;
mod files;
mod front;
mod home;
mod idle;
mod interviewing;
mod invented;
mod kit_view;
mod leading;
mod line_code;
mod meter;
mod offsets;
mod population;
mod recovery;
mod refusals;
mod refused;
mod rehearsal;
mod sample;
mod scan;
mod session_view;
mod settings;
mod taught;
mod troubles;
pub mod views;

#[cfg(test)]
mod tests;

pub use backup::restore;
pub use clock::Clock;
pub use demo::{DemoDone, DemoPlan, DemoStep, demo};
pub use front::{phrase_check, phrase_suggest};
pub use home::Home;
pub use idle::{Due, Idle, Moment};
pub use interviewing::Interviewing;
pub use leading::{At, Leading, Printing};
pub use meter::names_measured;
pub use refused::Refused;
pub use rehearsal::Rehearsal;
pub use scan::{Hit, scan};

use engine::Engine;
use kit::{Kit, Lang};
use record::Study;
use views::{CheckView, CountedView, FrontView, KitView, LangView, Role, SettingsView, TroublesView};

/// The desk of one person on one machine, with at most one vault open on it.
pub struct Desk {
    home: Home,
    clock: Clock,
    /// Whether the shell asked the kernel to refuse the network and was obeyed.
    network_refused: bool,
    side: Side,
    /// A study file that was opened and waits for a passphrase.
    waiting: Option<Study>,
    /// A recovery sheet that was drawn and not yet confirmed.
    sheet: Option<recovery::Waiting>,
    /// The sample's folder, gone when this is dropped.
    sample: Option<sample::SampleFolder>,
}

/// Which vault is open.
enum Side {
    Closed,
    Interview(Box<Interviewing>),
    Review(Box<Leading>),
}

impl Desk {
    /// The desk at this person's usual place.
    pub fn at_home(network_refused: bool) -> Result<Self, Refused> {
        Ok(Self::at(Home::usual()?, Clock::SYSTEM, network_refused))
    }

    /// A desk somewhere else, with another clock: for tests and for `demo`.
    pub fn at(home: Home, clock: Clock, network_refused: bool) -> Self {
        Self {
            home,
            clock,
            network_refused,
            side: Side::Closed,
            waiting: None,
            sheet: None,
            sample: None,
        }
    }

    /// The month that the desk's clock shows: the finest date that is kept of what left.
    pub fn month(&self) -> record::Month {
        self.clock.month()
    }

    /// A folder for the web views. WebKit leaves salts and an empty list of strict hosts there, and
    /// nothing of a page.
    pub fn web_folder(&self) -> std::path::PathBuf {
        self.home.web()
    }

    /// The interviewer's side, when that vault is open. An interview whose hour is over is sealed on the way.
    pub fn interviewing(&mut self) -> Result<&mut Interviewing, Refused> {
        match &mut self.side {
            Side::Interview(interviewing) => {
                interviewing.seal_when_over();
                interviewing.follow_kit()?;
                Ok(interviewing)
            }
            _ => Err(Refused::new("locked")),
        }
    }

    /// The lead's side, when that vault is open.
    pub fn leading(&mut self) -> Result<&mut Leading, Refused> {
        match &mut self.side {
            Side::Review(leading) => Ok(leading),
            _ => Err(Refused::new("locked")),
        }
    }

    /// Closes whatever is open and wipes its keys.
    pub fn close(&mut self) {
        self.side = Side::Closed;
        self.waiting = None;
        self.sheet = None;
        self.sample = None;
    }

    /// What the person chose for the app.
    pub fn settings(&self) -> SettingsView {
        settings::read(&self.home)
    }

    /// Keeps what the person chose for the app.
    pub fn settings_save(&self, settings: SettingsView) -> Result<SettingsView, Refused> {
        settings::save(&self.home, settings)
    }

    /// Everything the first screen needs.
    pub fn front(&self) -> FrontView {
        let ended = destruction::end(&self.home.vault(Role::Review));
        FrontView {
            destruction: match ended {
                Ok(false) => None,
                Ok(true) => Some("done".to_owned()),
                Err(refused) => Some(refused.code.to_owned()),
            },
            vaults: self.home.vaults(),
            settings: self.settings(),
            was_locked: std::env::var_os("SUBROSA_WAS_LOCKED").is_some(),
            machine: doctor::machine(self.network_refused),
        }
    }

    /// What this machine has and lacks.
    pub fn doctor(&self) -> Vec<CheckView> {
        let mut checks = doctor::look(&self.home.vault(Role::Interview), self.network_refused);
        let vaults = self.home.vaults().into_iter();
        checks.push(doctor::files(vaults.map(|role| self.home.vault(role))));
        checks.extend(self.open_cabinet().map(doctor::records));
        checks
    }

    /// Parts of the open vault that cannot be read, or are not what was written.
    pub fn troubles(&self) -> Result<TroublesView, Refused> {
        self.open_cabinet().map(troubles::of).ok_or(Refused::new("locked"))
    }

    fn open_cabinet(&self) -> Option<&cabinet::Cabinet> {
        match &self.side {
            Side::Closed => None,
            Side::Interview(interviewing) => Some(interviewing.shut_cabinet()),
            Side::Review(leading) => Some(leading.shut_cabinet()),
        }
    }

    /// What the open study counted about names.
    pub fn names_counted(&mut self) -> Result<CountedView, Refused> {
        match &mut self.side {
            Side::Closed => Err(Refused::new("locked")),
            Side::Interview(interviewing) => Ok(interviewing.names_counted()),
            Side::Review(leading) => Ok(leading.names_counted()),
        }
    }

    /// The kit of the study that is open.
    pub fn kit(&mut self) -> Result<KitView, Refused> {
        match &mut self.side {
            Side::Closed => Err(Refused::new("locked")),
            Side::Interview(interviewing) => {
                interviewing.follow_kit()?;
                Ok(kit_view::kit(interviewing.kit()))
            }
            Side::Review(leading) => leading.kit().map(kit_view::kit),
        }
    }
}

/// "en" or "fr".
pub fn lang_named(name: &str) -> Result<LangView, Refused> {
    match name {
        "en" => Ok(LangView::En),
        "fr" => Ok(LangView::Fr),
        _ => Err(Refused::new("bad_call")),
    }
}

/// "interview" or "review".
pub fn role_named(name: &str) -> Result<Role, Refused> {
    match name {
        "interview" => Ok(Role::Interview),
        "review" => Ok(Role::Review),
        _ => Err(Refused::new("bad_call")),
    }
}

fn kit_lang(lang: LangView) -> Lang {
    match lang {
        LangView::En => Lang::En,
        LangView::Fr => Lang::Fr,
    }
}

/// The kit of a study; it was written by us, so it reads.
fn kit_of(study: &Study) -> Result<Kit, Refused> {
    let text = study.kit.as_ref().ok_or(Refused::new("no_kit"))?;
    Ok(kit::from_json(text.as_str().as_bytes())?)
}

/// Questions with a number of their own; a follow-up under a table ("3.5a") does not count.
fn numbered(kit: &Kit) -> u16 {
    kit.questions()
        .filter(|q| q.id.0.ends_with(|c: char| c.is_ascii_digit()))
        .count() as u16
}

/// Three words for a key, to be compared aloud: the same on both machines, in English.
fn spoken_words(fingerprint: &record::Digest) -> Vec<String> {
    vault::three_words(fingerprint.as_bytes(), vault::PhraseLang::En)
        .map(str::to_owned)
        .to_vec()
}
