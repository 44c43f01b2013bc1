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
        if self.eval("return typeof window.axe", &[]) == json!("undefined") {
            self.eval(&source(), &[]);
        }
        let found = self.eval_later(RUN);
        let wrong: Vec<&str> = found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        assert!(
            found.is_array() && wrong.is_empty(),
            "axe finds {} wrong:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }
}

fn source() -> String {
    let at = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    let script = fs::read_to_string(at).expect("`npm ci` in ui brings axe-core");
    // The script assigns to `this`' surroundings; inside WebDriver's function only `window` is certain.
    format!("{script}\nwindow.axe = window.axe || axe;")
}
