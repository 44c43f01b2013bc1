//! Accessibility: axe-core, run inside the real page through WebDriver, since the content policy allows no script tag.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::Window;

/// Runs every rule but the experimental ones, with the one on the size of targets that axe leaves off by itself, and
/// gives what is wrong in short.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } } }).then(
        (found) => done(found.violations.flatMap((rule) =>
            rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))),
        (cause) => done([`axe itself failed: ${cause}`]));
";

impl Window {
    /// Fails unless axe finds nothing wrong with what is on the screen now.
    pub fn is_accessible(&self) {
        let faults = self.faults();
        assert!(
            faults.is_empty(),
            "axe finds {} wrong:\n{}",
            faults.len(),
            faults.join("\n")
        );
    }

    /// What axe finds wrong with what is on the screen now.
    pub fn faults(&self) -> Vec<String> {
        if self.eval("return typeof window.axe", &[]) == json!("undefined") {
            self.eval(&source(), &[]);
        }
        let found = self.eval_later(RUN);
        let found = found.as_array().expect("axe gives a list");
        let told = |fault: &Value| fault.as_str().unwrap_or_default().to_owned();
        found.iter().map(told).collect()
    }
}

fn source() -> String {
    let at = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    let script = fs::read_to_string(at).expect("`npm ci` in ui brings axe-core");
    // The script assigns to `this`' surroundings; inside WebDriver's function only `window` is certain.
    format!("{script}\nwindow.axe = window.axe || axe;")
}
