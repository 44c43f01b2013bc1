//! Questions and groups as other people write them.

use super::accounted::check;
use super::drawn;
use crate::{Kind, Lang, ProbeRole, participant_text};

const YES_NO: &str = "list_name | name | label\nyn | yes | Yes\nyn | no | No";

#[test]
fn a_flat_form_without_groups_is_one_section() {
    let survey =
        "type | name | label\ntext | a | What do you do?\ninteger | b | How many are you?\ntext | c | What else?";
    let read = check(
        drawn(survey, "", "form_title | form_id\nDesk | desk"),
        &["1.1 text", "1.2 numbers 1", "1.3 text"],
        &[],
        &[],
    );
    assert_eq!(read.kit.title.en.as_deref(), Some("Desk"));
}

#[test]
fn groups_are_sections_and_groups_in_groups_follow_one_another() {
    let survey = "type | name | label
begin group | one | Your team
begin_group | in | Its days
text | a | A good day?
note | n | Think of last week.
select_one m | b | Which month?
end group | |
text | c | Anything else?
end_group | |";
    let choices = "list name | name | label\nm | j | June\nm | k | July\nm | l | August";
    let left = ["survey A3 nested", "survey A6 one_of"];
    let read = check(
        drawn(survey, choices, ""),
        &["1.1 text", "1.2 several 3", "1.3 text"],
        &left,
        &[],
    );
    assert_eq!(
        read.kit.questions().nth(1).unwrap().notes[0].en.as_deref(),
        Some("Think of last week.")
    );
}

#[test]
fn two_languages_stand_side_by_side_and_a_third_is_listed() {
    let survey = "type | name | label::English (en) | label::Français (fr) | label::Inuktitut (iu) | hint::fr
text | a | Why? | Pourquoi? | Hunmat? | En un mot";
    let read = check(drawn(survey, "", ""), &["1.1 text"], &["survey E2 language"], &[]);
    assert_eq!(
        read.kit.questions().next().unwrap().ask.fr.as_deref(),
        Some("Pourquoi?")
    );
}

#[test]
fn a_form_in_french_without_a_language_is_french() {
    let survey = "type | name | label\ntext | a | Comment se passe votre journée dans la direction?";
    let read = check(drawn(survey, "", ""), &["1.1 text"], &[], &[]);
    assert_eq!(read.kit.languages(), [Lang::Fr]);
    let read = check(
        drawn(
            "type | name | label\ntext | a | Ciao",
            "",
            "default_language\nFrançais (fr)",
        ),
        &["1.1 text"],
        &[],
        &[],
    );
    assert_eq!(read.kit.languages(), [Lang::Fr]);
}

#[test]
fn guidance_is_for_the_interviewer_and_hints_are_not_lost() {
    let survey = "type | name | label | hint | guidance_hint
text | a | What gets in the way? | Take your time | Wait for five seconds
text | b | What helps? | | What else?";
    let read = check(drawn(survey, "", ""), &["1.1 text", "1.2 text"], &[], &[]);
    assert!(
        !participant_text(&read.kit, Lang::En)
            .iter()
            .any(|t| t.contains("five seconds"))
    );
    assert_eq!(read.kit.questions().nth(1).unwrap().probes[0].role, ProbeRole::Question);
}

#[test]
fn yes_or_no_with_what_is_asked_after_each() {
    let survey = "type | name | label | relevant
select_one yn | a | Is it hard? |
text | b | What makes it so? | ${a} = 'yes'
text | c | What helps? | selected(${a}, 'no')
text | d | Since when? | ${a} != ''";
    check(
        drawn(survey, YES_NO, ""),
        &["1.1 yes_no yn", "1.2 text"],
        &["survey D5 condition"],
        &["D3", "D4"],
    );
}

#[test]
fn a_third_answer_beside_yes_and_no_is_listed() {
    let choices = "list_name | name | label::fr\nouinon | 1 | Oui\nouinon | 0 | Non\nouinon | 9 | Ne sait pas";
    let survey =
        "type | name | label::fr | relevant\nselect_one ouinon | a | Est-ce clair? |\ntext | b | Pourquoi? | ${a} = 0";
    check(
        drawn(survey, choices, ""),
        &["1.1 yes_no n"],
        &["choices 4 choice"],
        &["D3"],
    );
}

#[test]
fn several_of_a_list_with_others() {
    let choices = "list_name | name | label | image\nf | a | Run | a.png\nf | b | Build |\nunused | x | Nobody asks |";
    let survey = "type | name | label\nselect_multiple f or_other | a | What do you do?";
    let left = ["survey A2 choice", "choices D2 column", "choices 4 list"];
    check(drawn(survey, choices, ""), &["1.1 several 2"], &left, &[]);
}

#[test]
fn a_list_that_nobody_wrote_and_one_from_a_file() {
    let survey =
        "type | name | label\nselect_one towns | a | Which town?\nselect_one_from_file t.csv | b | Which team?";
    check(
        drawn(survey, "", ""),
        &["1.1 text", "1.2 text"],
        &["survey A2 list", "survey A3 type"],
        &[],
    );
}

const SCALE: &str = "list_name | name | label\ns | 1 | Never\ns | 2 | 2\ns | 3 | 3\ns | 4 | 4\ns | 5 | Always";

#[test]
fn a_matrix_with_why_at_low_ratings() {
    let survey = "type | name | label | appearance | relevant | guidance_hint
begin_group | g | How work goes | | |
begin_group | m | How often is this so? | | |
begin_group | t | | table-list | |
select_one s | x | News travel | | | From team to team
select_one s | y | Ideas are welcome | | |
end_group | | | | |
text | xw | Why is that? | | ${x} <= 2 |
text | yw | Why is that? | | ${y} = 1 or ${y} = 2 |
end_group | | | | |
end_group | | | | |";
    let read = check(
        drawn(survey, SCALE, ""),
        &["1.1 agreement 2 of 1-5"],
        &[],
        &["E8", "E9"],
    );
    let Kind::Agreement { why_at, why, scale, .. } = &read.kit.questions().next().unwrap().kind else {
        panic!("no agreement")
    };
    assert_eq!(
        (why_at.as_slice(), why.en.as_deref()),
        (&[1, 2][..], Some("Why is that?"))
    );
    assert_eq!(scale.points.len(), 2);
}

#[test]
fn a_matrix_at_the_top_whose_points_are_words() {
    let choices = "list_name | name | label\no | never | Never\no | often | Often\no | always | Always";
    let survey = "type | name | label | appearance | relevant
begin_group | g | How often? | table-list |
select_one o | x | We talk | |
select_one o | y | We listen | |
end_group | | | |";
    check(
        drawn(survey, choices, ""),
        &["1.1 agreement 2 of 1-3"],
        &["survey 2 scale_by_order"],
        &[],
    );
}

#[test]
fn whys_that_differ_are_listed() {
    let survey = "type | name | label | appearance | relevant
begin_group | g | How often? | |
begin_group | t | | table-list |
select_one s | x | We talk | |
select_one s | y | We listen | |
end_group | | | |
text | xw | Why not? | | ${x} <= 2
text | yw | Who does not? | | ${y} < 2
end_group | | | |";
    // At the top such a group is a section with one question of its own.
    check(
        drawn(survey, SCALE, ""),
        &["1.1 agreement 2 of 1-5"],
        &["survey 8 differs"],
        &["E7"],
    );
}

#[test]
fn a_score_of_kobo_is_a_matrix() {
    let survey = "type | name | label | kobo--score-choices | $kuid
begin_group | g | Days | | a1
begin_score | m | How far do you agree? | s | b2
score__row | x | News travel | | c3
score__row | y | Ideas are welcome | | d4
end_score | | | | e5
end_group | | | | f6";
    check(drawn(survey, SCALE, ""), &["1.1 agreement 2 of 1-5"], &[], &[]);
}

#[test]
fn one_rating_with_its_why() {
    let survey =
        "type | name | label | relevant\nselect_one s | x | How often? |\ntext | w | Why so seldom? | ${x} < 3";
    check(drawn(survey, SCALE, ""), &["1.1 agreement 1 of 1-5"], &[], &["D3"]);
}
