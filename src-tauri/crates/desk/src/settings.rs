//! What the person chose for the app itself. It lies in clear: it says nothing about a study.

use crate::views::{LangView, SettingsView};
use crate::{Home, Refused, files};

/// Reads the settings; what is missing or damaged falls back to the usual ones.
pub(crate) fn read(home: &Home) -> SettingsView {
    let read = files::read(&home.settings(), 64 << 10, "io").ok();
    read.and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .map_or_else(usual, sane)
}

/// Keeps the settings.
pub(crate) fn save(home: &Home, settings: SettingsView) -> Result<SettingsView, Refused> {
    let settings = sane(settings);
    home.make()?;
    let bytes = serde_json::to_vec_pretty(&settings).map_err(|_| Refused::new("io"))?;
    files::write(&home.settings(), &bytes)?;
    Ok(settings)
}

fn usual() -> SettingsView {
    let french = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .is_some_and(|value| value.starts_with("fr"));
    SettingsView {
        lang: if french { LangView::Fr } else { LangView::En },
        theme: "system".into(),
        text: 100,
        plain_editor: false,
        idle_minutes: 5,
        is_call: false,
    }
}

/// Values that a person cannot reach by the screens are brought back to ones they can.
fn sane(mut settings: SettingsView) -> SettingsView {
    if !["system", "light", "dark"].contains(&settings.theme.as_str()) {
        settings.theme = "system".into();
    }
    settings.text = settings.text.clamp(100, 200);
    settings.idle_minutes = settings.idle_minutes.min(60);
    settings
}
