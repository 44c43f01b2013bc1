use super::identifiers;
use crate::Label;

/// What is found, each between bars in its text.
fn check(label: Label, rows: &[&str]) {
    for row in rows {
        let text = row.replace('|', "");
        let found = identifiers(&text);
        let mut marked = text.clone();
        for (range, found) in found.iter().rev() {
            assert_eq!(*found, label, "{row}");
            marked.insert(range.end, '|');
            marked.insert(range.start, '|');
        }
        assert_eq!(marked, *row);
    }
}

#[test]
fn e_mail_addresses() {
    check(
        Label::Email,
        &[
            "write to |jane.doe@canada.ca|.",
            "<|jane.doe@canada.ca|>, «|élodie.côté-roy@hrsdc-rhdcc.gc.ca|»",
            "|o'rourke+x@a.b.ca|: yes",
            "mailto:|a_b@x.org|?subject=x",
            "|E\u{301}lodie@x.ca| et |Zoé@x.ca|",
            "|jane.doe@esdc| sent it",
            "|jane.doe @ canada.ca| sent it",
            "https://x.ca/?to=|jane.doe@canada.ca|&b=1",
            "|6135550133@txt.example.com|",
        ],
    );
}

#[test]
fn web_addresses() {
    check(
        Label::Url,
        &[
            "see |https://x.ca/people/odile|, then (|http://x.ca/a?b=c#d|)",
            "« |www.x.ca/~odile| »",
            "|linkedin.com/in/odile-gagnon| and |github.com/ogagnon|.",
            "|HTTPS://X.CA/A|",
        ],
    );
    for nothing in ["and/or", "1/2", "http://", "www. x", "e.g/x", "://x"] {
        assert!(identifiers(nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn user_names() {
    check(
        Label::Username,
        &[
            "|@priya.n| and |@d_fortin|, cc |@odette-r|.",
            "|ESDC\\nwhitfor| is back",
            "|HRSDC-RHDCC\\jane.doe|.",
            "C:\\Users\\|jdoe3|\\Documents and \u{2f}home/|jdoe|/x",
            "login: |jdoe3|, user name is |jdoe|; Username=|jane.doe|",
            "identifiant : |mtremb| ; nom d’utilisateur est |mtremb|",
            "account = \"|zqx12|\"",
            "|lcampbel| in AD, |ktwq3| on GitHub, |zqw.x| dans Active Directory",
        ],
    );
    for nothing in [
        "5 @ 2",
        "@here look",
        "@ noon",
        "@2pm",
        "\\n",
        "login: broken",
        "nothing in AD",
        "in AD",
        "on Slack we post",
        "sur GitHub",
        "Public\\",
        "C:\\Users\\Public",
        "account is locked",
        "work in ADM shop",
        "users/home",
        "login:",
        "x = y",
        "user: Oracle",
    ] {
        assert!(identifiers(nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn telephone_numbers() {
    check(
        Label::Phone,
        &[
            "|613-555-0133|, |613 555 0133|; |613.555.0133|. |6135550133|",
            "|(613) 555-0133| |(613)555-0133| |613/555-0133| |613–555–0133|",
            "|1-613-555-0133| |+1 613 555 0133| |+1 (613) 555-0133| |1 (613) 555-0133| |16135550133|",
            "|613-555-0133 x 42| |613-555-0133, poste 4211| |613-555-0133 ext. 12| |613-555-0133x42| |613-555-0133 #12|",
            "tél.|613-555-0133| tel:|613-555-0133| -|613-555-0133|",
            "|613-555-0133|/|613-555-0134|, |613-555-0133|,|613-555-0134|",
            "cell |555-0133|, call me at |555.0133|; |555-0133 poste 12|",
            "|ext. 4521|, |poste 4521|, |Extension: 452|",
            "|+33 1 23 45 67 89|, |+44 20 7946 0958|",
            "|613\u{a0}555\u{202f}0133|",
        ],
    );
    for nothing in [
        "123-555-0133",
        "2026-11-22",
        "555-0133 rows",
        "2024-2025",
        "1 234 567 rows",
        "192.168.10.20",
        "613-555-01334",
        "42-613-555-0133",
        "3.1415926535",
        "poste vacant",
        "le poste 42",
        "6135550133abc",
        "+5 to +10",
        "v1.2.3",
        "10 000 $",
        "100 200 300",
        "+",
        "12:30-13:30",
    ] {
        assert!(identifiers(nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn social_insurance_numbers() {
    check(
        Label::Sin,
        &[
            "|046 454 286|, |046-454-286|; |046454286|. |046.454.286| |046 454-286|",
            "|046\u{a0}454\u{a0}286| |046\u{202f}454\u{202f}286| |046–454–286| |046 - 454 - 286|",
            "SIN: |0464 54286|, NAS |0 4 6 4 5 4 2 8 6|; SIN|046454286|",
        ],
    );
    for nothing in [
        "046 454 287",
        "SIN 046 454 287",
        "000 000 000",
        "1046 454 286",
        "046 454 2861",
        "$12,046,454,286",
    ] {
        assert!(
            identifiers(nothing).iter().all(|(_, label)| *label != Label::Sin),
            "{nothing}"
        );
    }
}

#[test]
fn employee_numbers() {
    check(
        Label::Pri,
        &[
            "PRI |12345678|, pri: |012 345 678|; CIDP |12 345 678|",
            "matricule |1234567|, employee no. |12345678|, numéro d'employé : |12345678|",
            "gave |06543218| twice",
            "PRI is |123-456-789|",
        ],
    );
    for nothing in ["12345678 rows", "a06543218", "0654321", "006543218901", "0654321.8"] {
        assert!(identifiers(nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn postal_codes() {
    check(
        Label::Postal,
        &["|K1A 0B1|, |k1a0b1|; |K1A-0B1| (|K1A\u{a0}0B1|) |k1a  0b1|."],
    );
    for nothing in [
        "Z1A 0B1", "K1A 0B", "K1A 0B11", "AK1A 0B1", "D1A 0B1", "K1O 0B1", "K1A", "B2B 4 us",
    ] {
        assert!(identifiers(nothing).is_empty(), "{nothing}");
    }
}

proptest::proptest! {
    #[test]
    fn whatever_is_typed_the_places_are_whole_letters_and_in_order(text in "[0-9@\\\\/:.+() \\-a-cAKé’\u{301}w=]{0,40}") {
        let mut end = 0;
        for (range, _) in identifiers(&text) {
            proptest::prop_assert!(end <= range.start && range.start < range.end);
            proptest::prop_assert!(text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
            end = range.end;
        }
    }
}
