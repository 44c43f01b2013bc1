//! The published schema says what this program writes, and refuses what it would refuse.

use crate::{Kit, from_json, sample, to_json};
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("../../kit.schema.json");

/// The words of JSON Schema that our schema uses; any other stops the test.
const KNOWN: [&str; 19] = [
    "$schema",
    "$ref",
    "$defs",
    "title",
    "description",
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "prefixItems",
    "minItems",
    "minimum",
    "maximum",
    "pattern",
    "const",
    "enum",
    "oneOf",
    "format",
];

fn is_valid(value: &Value, schema: &Value, root: &Value) -> bool {
    let Some(rules) = schema.as_object() else {
        return schema.as_bool() == Some(true);
    };
    rules.iter().all(|(word, rule)| {
        assert!(KNOWN.contains(&word.as_str()), "{word} is not checked");
        obeys(value, word, rule, schema, root)
    })
}

fn obeys(value: &Value, word: &str, rule: &Value, schema: &Value, root: &Value) -> bool {
    let number = value.as_f64();
    let list = |rule: &Value| rule.as_array().cloned().unwrap_or_default();
    match word {
        "$ref" => is_valid(
            value,
            root.pointer(rule.as_str().unwrap().trim_start_matches('#')).unwrap(),
            root,
        ),
        "const" => value == rule,
        "enum" => list(rule).contains(value),
        "oneOf" => list(rule).iter().filter(|one| is_valid(value, one, root)).count() == 1,
        "type" if rule.is_array() => list(rule).iter().any(|one| obeys(value, word, one, schema, root)),
        "type" => match rule.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "integer" => value.is_u64() || value.is_i64(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            other => panic!("{other} is not checked"),
        },
        "minimum" => number.is_none_or(|n| n >= rule.as_f64().unwrap()),
        "maximum" => number.is_none_or(|n| n <= rule.as_f64().unwrap()),
        // The one pattern there is: a question's id.
        "pattern" => {
            assert_eq!(rule, "^[a-z0-9.]{1,16}$");
            value.as_str().is_none_or(|id| {
                let is_plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.';
                (1..=16).contains(&id.len()) && id.bytes().all(is_plain)
            })
        }
        "required" => value
            .as_object()
            .is_none_or(|o| list(rule).iter().all(|k| o.contains_key(k.as_str().unwrap()))),
        "properties" => value.as_object().is_none_or(|o| {
            let known = |(key, value): (&String, &Value)| rule.get(key).is_none_or(|rule| is_valid(value, rule, root));
            o.iter().all(known)
        }),
        "additionalProperties" => value
            .as_object()
            .is_none_or(|o| o.keys().all(|k| schema["properties"].get(k).is_some())),
        "minItems" => value
            .as_array()
            .is_none_or(|a| a.len() as u64 >= rule.as_u64().unwrap()),
        "items" => value.as_array().is_none_or(|a| {
            let first = schema.get("prefixItems").map_or(0, |p| list(p).len());
            a.iter().skip(first).all(|item| is_valid(item, rule, root))
        }),
        "prefixItems" => value
            .as_array()
            .is_none_or(|a| a.iter().zip(list(rule)).all(|(v, r)| is_valid(v, &r, root))),
        _ => true,
    }
}

fn obeys_the_schema(kit: &Value) -> bool {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    is_valid(kit, &schema, &schema)
}

fn as_value(kit: &Kit) -> Value {
    serde_json::from_str(&to_json(kit)).unwrap()
}

#[test]
fn what_is_written_obeys_the_schema() {
    assert!(obeys_the_schema(&as_value(&sample())));
    if let Some(kit) = crate::reading::tests::real_kit::real_kit() {
        assert!(obeys_the_schema(&as_value(&kit)));
    }
}

#[test]
fn every_field_that_is_taken_away_renamed_or_of_another_type_is_seen() {
    let good = as_value(&sample());
    let changes: [(&str, Value); 12] = [
        ("/format", json!(3)),
        ("/sections", json!([])),
        ("/sections/0/number", json!(256)),
        ("/sections/0/questions/0/id", json!("A question")),
        ("/sections/0/questions/0/kind", json!({"kind": "dance"})),
        ("/sections/0/questions/0/kind/kind", json!("text")),
        ("/sections/0/questions/0/ask", json!("What?")),
        ("/sections/0/title", json!({"de": "Die Gruppe"})),
        ("/script/steps/0/part", json!("sung")),
        ("/sections/1/questions/2/probes/0/role", json!("whisper")),
        ("/thanks", json!([])),
        ("/leftovers", json!([{"line": 1}])),
    ];
    for (place, value) in changes {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap_or_else(|| panic!("no {place}")) = value;
        assert!(!obeys_the_schema(&bad), "{place}");
        let read = from_json(bad.to_string().as_bytes());
        // An unknown side of a text, a foreign field and a kit without sections: the reader lets the first two pass.
        assert!(
            read.is_err() || ["/sections/0/title", "/sections/0/questions/0/kind/kind"].contains(&place),
            "{place}"
        );
    }
    for field in ["format", "title", "script", "sections", "leftovers"] {
        let mut bad = good.clone();
        bad.as_object_mut().unwrap().remove(field);
        assert!(
            !obeys_the_schema(&bad) && from_json(bad.to_string().as_bytes()).is_err(),
            "{field}"
        );
    }
}

/// Figures are guarded for a scale's cells, and for no more than a scale has.
#[test]
fn a_scale_goes_up_to_ten_at_most() {
    let good = as_value(&sample());
    let place = ["sections", "questions"];
    let mut tried = 0;
    for section in 0..good[place[0]].as_array().unwrap().len() {
        for question in 0..good[place[0]][section][place[1]].as_array().unwrap().len() {
            if good[place[0]][section][place[1]][question]["kind"]["scale"].is_null() {
                continue;
            }
            for (from, to, holds) in [
                (1, 7, true),
                (0, 10, true),
                (0, 100, false),
                (18, 65, false),
                (5, 5, false),
            ] {
                let mut kit = good.clone();
                let scale = &mut kit[place[0]][section][place[1]][question]["kind"]["scale"];
                (scale["from"], scale["to"]) = (json!(from), json!(to));
                assert_eq!(from_json(kit.to_string().as_bytes()).is_ok(), holds, "{from} to {to}");
                tried += 1;
            }
        }
    }
    assert!(tried > 0);
}

#[test]
fn what_the_reader_lets_be_absent_may_be_absent() {
    let mut kit = as_value(&sample());
    kit.as_object_mut().unwrap().remove("notes");
    kit["sections"][0].as_object_mut().unwrap().remove("notes");
    assert!(obeys_the_schema(&kit) && from_json(kit.to_string().as_bytes()).is_ok());
}
