//! Rules, shares, and what an interview has not, as other people write them.

use super::accounted::check;
use super::{drawn, places, read};
use crate::Kind;

#[test]
fn shares_that_add_up_in_one_column() {
    let survey = "type | name | label | constraint | constraint_message
begin_group | g | Your days | |
begin_group | p | Where does the time go? | |
integer | a | Forms | . >= 0 and . <= 100 |
integer | b | Reports | |
integer | c | Real work | ${a} + ${b} + . = 100 | It must be 100
end_group | | | |
end_group | | | |";
    check(drawn(survey, "", ""), &["1.1 percent 3x1"], &[], &["D4", "D6"]);
}

#[test]
fn shares_in_two_columns() {
    let survey = "type | name | label | constraint
begin_group | s | Time |
begin_group | p | Where does it go? |
begin_group | m | Managers |
integer | ma | Forms | . >= 0
integer | mb | Real work | . = 100 - ${ma}
end_group | | |
begin_group | w | Working level |
integer | wa | Forms |
integer | wb | Real work | . + ${wa} = 100
end_group | | |
end_group | | |
end_group | | |";
    check(drawn(survey, "", ""), &["1.1 percent 2x2"], &[], &["D5", "D6", "D10"]);
}

#[test]
fn numbers_keep_their_words_and_their_range() {
    let survey = "type | name | label | constraint | hint
begin_group | s | The team | |
begin_group | n | How large is it? | |
integer | a | Filled positions | . >= 0 and . <= 500 | On paper
integer | b | Empty positions | . > -1 |
decimal | c | Full-time equivalents | regex(., '[0-9]') |
end_group | | | |
end_group | | | |";
    let left = ["survey D6 expression", "survey A6 type"];
    let read = check(drawn(survey, "", ""), &["1.1 numbers 3"], &left, &["D4", "D5"]);
    let Kind::Numbers { fields } = &read.kit.sections[0].questions[0].kind else {
        panic!("numbers")
    };
    let ends: Vec<_> = fields.iter().map(|f| (f.least, f.most)).collect();
    assert_eq!(ends, [(None, Some(500)), (None, None), (None, None)]);
    assert_eq!(read.kit.format, 2);
}

#[test]
fn topics_are_a_group_of_texts() {
    let survey = "type | name | label | appearance
begin_group | s | Looking back |
begin_group | t | What changed on these subjects? | field-list
text | a | Priorities | multiline
text | b | Hiring | multiline
end_group | | |
end_group | | |";
    check(drawn(survey, "", ""), &["1.1 topics 2"], &[], &[]);
}

#[test]
fn what_would_record_who_and_when_is_never_taken_over() {
    let survey = "type | name | label
start | start |
end | end |
today | today |
deviceid | deviceid |
username | username |
audit | audit |
background-audio | ba |
text | a | How are you?";
    let left = ["A2", "A3", "A4", "A5", "A6", "A7", "A8"].map(|at| format!("survey {at} tracking"));
    let left: Vec<&str> = left.iter().map(String::as_str).collect();
    check(drawn(survey, "", ""), &["1.1 text"], &left, &[]);
}

#[test]
fn places_pictures_and_sums_are_listed_and_dates_are_asked_in_words() {
    let survey = "type | name | label | calculation
geopoint | g | Where are you? |
image | i | A picture of your desk |
calculate | c | | ${a} * 2
date | d | Since when? |
rank | r | Put them in order |
file | f | Your plan |
text | a | What now? |";
    let left = [
        "survey A2 type",
        "survey A3 type",
        "survey D4 column",
        "survey A4 type",
        "survey A5 type",
        "survey A6 type",
        "survey A7 type",
    ];
    check(drawn(survey, "", ""), &["1.1 text", "1.2 text", "1.3 text"], &left, &[]);
}

#[test]
fn a_repeat_is_asked_once() {
    let survey = "type | name | label | repeat_count
begin_group | s | Teams |
begin_repeat | r | Each team | 3
text | a | What does it do? |
end_repeat | | |
end_group | | |";
    check(
        drawn(survey, "", ""),
        &["1.1 text"],
        &["survey D3 column", "survey A3 repeat", "survey A3 nested"],
        &[],
    );
}

#[test]
fn a_script_before_and_thanks_after() {
    let survey = "type | name | label
note | hello | Good morning. My colleague takes notes.
begin_group | s | Your days
text | a | A good day?
end_group | |
note | bye | Thank you for your time.";
    let read = check(drawn(survey, "", ""), &["1.1 text"], &[], &[]);
    assert_eq!(read.kit.script.steps.len(), 1);
    assert_eq!(
        read.kit.thanks.unwrap().text.en.as_deref(),
        Some("Thank you for your time.")
    );
}

#[test]
fn ratings_on_a_slider_and_long_ranges() {
    let survey = "type | name | label | parameters\nrange | a | How content are you? | start=1 end=7 step=1\nrange | b | How many days? | start=0 end=220 step=5";
    check(
        drawn(survey, "", ""),
        &["1.1 agreement 1 of 1-7", "1.2 numbers 1"],
        &["survey D3 constraint"],
        &["D2"],
    );
}

#[test]
fn required_defaults_media_and_settings_are_listed() {
    let survey = "type | name | label | required | default | media::image | read_only
text | a | Your work? | yes | none | a.png |
text | b | Your team? | no | | | ";
    let left = [
        "survey D2 required",
        "survey E2 column",
        "survey F2 column",
        "settings B2 setting",
        "settings C2 setting",
    ];
    let settings = "form_title | version | submission_url\nT | 2026 | example.org";
    check(drawn(survey, "", settings), &["1.1 text", "1.2 text"], &left, &[]);
}

#[test]
fn conditions_on_groups_and_words_that_hold_answers_are_listed() {
    let survey = "type | name | label | relevant
begin_group | s | Days | ${x} > 3
text | a | You said ${x}. Why? |
text | b | Which? | pulldata('a', 'b', 'c', ${x}) = 1
end_group | | |";
    let left = ["survey D2 condition", "survey C3 reference", "survey D4 expression"];
    check(drawn(survey, "", ""), &["1.1 text", "1.2 text"], &left, &[]);
}

#[test]
fn groups_that_are_not_balanced_are_listed() {
    let survey = "type | name | label\nend_group | |\nbegin_group | s | Days\ntext | a | A good day?";
    check(
        drawn(survey, "", ""),
        &["1.1 text"],
        &["survey A2 unbalanced", "survey A3 unbalanced"],
        &[],
    );
}

#[test]
fn other_sheets_are_named() {
    let mut form = drawn("type | name | label\ntext | a | A good day?", "", "");
    form.other_sheets.push("external_choices".to_owned());
    let read = read::form(form).unwrap();
    assert_eq!(places(&read), ["external_choices 0 sheet"]);
    assert_eq!(
        read.leftovers[0].to_string(),
        "external_choices (sheet): external_choices"
    );
}
