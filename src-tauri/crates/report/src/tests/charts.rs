use crate::chart::{Reach, Side, Statement, agreement, agreement_bar, count_bar, swatch};
use quick_xml::Reader;
use quick_xml::events::Event;
use review::{Count, Step};

fn step(from: u8, to: u8, people: u32) -> Step {
    Step {
        from,
        to,
        with_unrated: false,
        count: Count::Exact(people),
    }
}

/// The rectangles that stand for people: class, left edge and width.
fn drawn(svg: &str) -> Vec<(String, f64, f64)> {
    let mut reader = Reader::from_str(svg);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(shape) | Event::Empty(shape) => {
                let get = |name: &str| {
                    let attribute = shape.try_get_attribute(name).unwrap()?;
                    Some(attribute.value.into_owned())
                };
                assert_eq!(get("style"), None, "the content policy refuses it");
                if let ("rect", Some(class)) = (shape.name().as_ref(), get("class")) {
                    let number = |name| get(name).unwrap().parse().unwrap();
                    found.push((class, number("x"), number("width")));
                }
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn disagree_stands_left_of_the_line_and_agree_right_of_it() {
    let steps = [step(1, 3, 10), step(4, 4, 20), step(5, 7, 30)];
    let bars = drawn(&agreement_bar(&steps, 4, Reach::of(&[&steps], 4), "a").svg());
    let classes: Vec<_> = bars.iter().map(|(class, ..)| class.as_str()).collect();
    assert_eq!(classes, ["chart-disagree", "chart-neither", "chart-agree"]);
    // 20 people to the left of the middle line, 40 to the right, on 398 units.
    let (unit, middle) = (398.0 / 60.0, 1.0 + 398.0 / 3.0);
    for ((_, x, width), (from, people)) in bars.iter().zip([(-20.0, 10.0), (-10.0, 20.0), (10.0, 30.0)]) {
        assert!((x - (middle + from * unit)).abs() < 0.02, "{x}");
        assert!((width - (people * unit - 1.5)).abs() < 0.02, "{width}");
    }
}

#[test]
fn a_step_is_drawn_as_what_it_holds() {
    let rows = [
        (step(1, 3, 1), Side::Disagree),
        (step(4, 4, 1), Side::Neither),
        (step(7, 7, 1), Side::Agree),
        (step(1, 4, 1), Side::Mixed),
        (step(4, 7, 1), Side::Mixed),
    ];
    for (step, side) in rows {
        assert_eq!(Side::of(&step, 4), side, "{step:?}");
    }
}

#[test]
fn bars_of_counts_show_no_more_than_is_told() {
    let width = |count| drawn(&count_bar(count, 50).svg()).get(1).map(|(_, _, width)| *width);
    assert_eq!(width(Count::Exact(25)), Some(200.0));
    assert_eq!(width(Count::AtLeast(41)), Some(328.0));
    assert_eq!(width(Count::Below(10)), None);
}

#[test]
fn a_picture_that_stands_alone_says_what_it_shows() {
    let (low, high) = ([step(1, 4, 20), step(5, 7, 26)], [step(5, 7, 37)]);
    let statements = [
        Statement {
            label: "Teams tell each other what they know, and they do it before anybody has to ask <twice>.",
            steps: &low,
        },
        Statement {
            label: "New ideas are welcome.",
            steps: &high,
        },
    ];
    let svg = agreement(&statements, 4, "Statements & ratings", "Two statements.", "c");
    assert!(svg.contains("role=\"img\" aria-labelledby=\"c-title c-text\""));
    assert!(
        svg.contains(
            "<title id=\"c-title\">Statements &amp; ratings</title><desc id=\"c-text\">Two statements.</desc>"
        )
    );
    assert!(svg.contains("&lt;twice&gt;"));
    assert_eq!(drawn(&svg).len(), 3);
    assert_eq!(drawn(&agreement(&[], 4, "", "", "d")).len(), 0);
    assert!(swatch(Side::Disagree, "l").svg().contains("url(#l-hatch)"));
}

#[test]
fn a_bar_of_new_themes_says_its_figure() {
    let batch = |read, new| review::Batch { read, new, found: new };
    let svg = crate::saturation(&[batch(5, 6.4), batch(10, 3.2), batch(12, 0.0)], |it| {
        format!("{it:.1}").replace('.', ",")
    });
    assert_eq!(svg.matches("<rect").count(), 3);
    assert!(svg.contains(">6,4<") && svg.contains(">12<") && !svg.contains("style="));
    // Half the new themes, half the bar; none at all is still a line.
    assert!(svg.contains("height=\"120.0\"") && svg.contains("height=\"60.0\"") && svg.contains("height=\"1.0\""));
}
