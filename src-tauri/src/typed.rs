//! What a window sends: ids in headers, typed words as raw bytes.
//!
//! Never a JSON argument: Tauri's own argument errors can quote what was typed.

use desk::Refused;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tauri::ipc::{InvokeBody, Request};
use twins::{Protection, is_off};
use zeroize::Zeroizing;

/// More than any answer, form or pasted page; the window is told so.
const MOST_BYTES: usize = 1 << 20;

/// One call from a window.
pub struct Typed<'a>(Request<'a>);

impl<'a> Typed<'a> {
    /// Wraps what arrived.
    pub fn new(request: Request<'a>) -> Self {
        Self(request)
    }

    /// An id: the header `sr-<name>`.
    pub fn id(&self, name: &str) -> Result<&str, Refused> {
        let header = format!("sr-{name}");
        let value = self.0.headers().get(header.as_str()).and_then(|v| v.to_str().ok());
        value.ok_or(Refused::new("bad_call"))
    }

    /// A whole number sent as an id.
    pub fn number(&self, name: &str) -> Result<u32, Refused> {
        self.id(name)?.parse().map_err(|_| Refused::new("bad_call"))
    }

    /// "true" or "false".
    pub fn is(&self, name: &str) -> Result<bool, Refused> {
        self.id(name)?.parse().map_err(|_| Refused::new("bad_call"))
    }

    /// The typed words.
    pub fn words(&self) -> Result<Zeroizing<String>, Refused> {
        let text = std::str::from_utf8(self.bytes()?).map_err(|_| Refused::new("not_text"))?;
        Ok(Zeroizing::new(text.to_owned()))
    }

    /// A form, read by us so that no foreign message can quote it.
    pub fn form<F: DeserializeOwned>(&self) -> Result<F, Refused> {
        serde_json::from_slice(self.bytes()?).map_err(|_| Refused::new("bad_call"))
    }

    fn bytes(&self) -> Result<&[u8], Refused> {
        match self.0.body() {
            InvokeBody::Raw(bytes) if bytes.len() <= MOST_BYTES || is_off(Protection::ExactCalls) => Ok(bytes),
            InvokeBody::Json(Value::Object(sent)) if is_off(Protection::ExactCalls) => {
                let words = sent.values().find_map(Value::as_str);
                Ok(words.unwrap_or_default().as_bytes())
            }
            InvokeBody::Raw(_) => Err(Refused::new("too_long")),
            InvokeBody::Json(_) => Err(Refused::new("bad_call")),
        }
    }
}
