//! A step of the kit's editor as the page sends it.

use crate::views::KitChangeForm;
use crate::{Refused, kit_lang};
use kit::{Edit, Field, KindName, ProbeRole, QuestionId, ScriptPart, Setting};

/// The step, or "bad_call" for what no page of ours sends.
pub(super) fn read(form: KitChangeForm) -> Result<Edit, Refused> {
    Ok(match form {
        KitChangeForm::Say { at, field, lang, words } => Edit::Say {
            at,
            field: match field.as_str() {
                "words" => Field::Words,
                "explanation" => Field::Explanation,
                "detail" => Field::Detail,
                _ => return Err(Refused::new("bad_call")),
            },
            lang: kit_lang(lang),
            words,
        },
        KitChangeForm::Add { list, at } => Edit::Add { list, at: at as usize },
        KitChangeForm::Remove { list, at } => Edit::Remove { list, at: at as usize },
        KitChangeForm::Move { list, from, to, into } => Edit::Move {
            list,
            from: from as usize,
            to: to as usize,
            into,
        },
        KitChangeForm::Kind { question, kind } => Edit::Kind {
            question: QuestionId(question),
            kind: kind_named(&kind)?,
        },
        KitChangeForm::Number => Edit::Number,
        KitChangeForm::Set { at, what, value } => Edit::Set {
            at,
            setting: setting(&what, &value)?,
        },
    })
}

fn kind_named(kind: &str) -> Result<KindName, Refused> {
    Ok(match kind {
        "text" => KindName::Text,
        "numbers" => KindName::Numbers,
        "several" => KindName::Several,
        "yes_no" => KindName::YesNo,
        "percent" => KindName::Percent,
        "agreement" => KindName::Agreement,
        "topics" => KindName::Topics,
        _ => return Err(Refused::new("bad_call")),
    })
}

fn setting(what: &str, value: &str) -> Result<Setting, Refused> {
    let yes = || match value {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Refused::new("bad_call")),
    };
    Ok(match what {
        "minutes" => Setting::Minutes(number(value)?.map(u8::try_from).transpose().map_err(|_| wrong())?),
        "least" => Setting::Least(number(value)?),
        "most" => Setting::Most(number(value)?),
        "identifies" => Setting::Identifies(yes()?),
        "after_yes" => Setting::AfterYes(yes()?),
        "why_at" => {
            let ratings = value.split(',').filter(|rating| !rating.is_empty());
            let ratings: Result<Vec<u8>, _> = ratings.map(str::parse).collect();
            Setting::WhyAt(ratings.map_err(|_| wrong())?)
        }
        "role" => Setting::Role(match value {
            "lead" => ProbeRole::Lead,
            "question" => ProbeRole::Question,
            "example" => ProbeRole::Example,
            _ => return Err(Refused::new("bad_call")),
        }),
        "part" => Setting::Part(match value {
            "spoken" => ScriptPart::Spoken,
            "ask_notes" => ScriptPart::AskNotes,
            "ask_consent" => ScriptPart::AskConsent,
            "if_no" => ScriptPart::IfNo,
            "if_yes" => ScriptPart::IfYes,
            _ => return Err(Refused::new("bad_call")),
        }),
        _ => return Err(Refused::new("bad_call")),
    })
}

/// A whole number as it was typed; nothing typed is none.
fn number(value: &str) -> Result<Option<u32>, Refused> {
    match value.trim() {
        "" => Ok(None),
        digits => digits.parse().map(Some).map_err(|_| wrong()),
    }
}

fn wrong() -> Refused {
    Refused::new("kit_number_wrong")
}
