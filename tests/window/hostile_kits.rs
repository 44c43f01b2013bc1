//! Kits that somebody wrote to do harm, each shown in the real window: none runs a script, loads anything, or becomes
//! more than words.
//!
//! The build that WebDriver steers has no ban on sockets: a server of ours would see whoever asked it for anything.

use std::fs;

use desk::views::Role;
use desk::{Clock, Rehearsal};
use kit::Kit;
use serde_json::Value;

use crate::support::{Home, Lang, Person, size};

const PHRASE: &str = "seventeen violet kettles hum without a reason";

/// What is written where words should be. `%` stands for the server that must never be asked.
const HARM: &[&str] = &[
    "<script>window.wasRun = 1</script>",
    "<script src=\"%\"></script>",
    "<img src=x onerror=\"window.wasRun = 1\">",
    "<img src=\"%/a.png\">",
    "<svg onload=\"window.wasRun = 1\"><circle r=9 /></svg>",
    "<svg><script>window.wasRun = 1</script></svg>",
    "<svg><use href=\"%/x.svg#a\"></use><image href=\"%/x.png\"/></svg>",
    "<math><mtext><img src=x onerror=window.wasRun=1></mtext></math>",
    "<iframe src=\"%\"></iframe>",
    "<iframe srcdoc=\"<script>parent.wasRun = 1</script>\"></iframe>",
    "<object data=\"%\"></object><embed src=\"%\">",
    "<link rel=stylesheet href=\"%/a.css\"><link rel=preconnect href=\"%\">",
    "<style>@import url('%/a.css'); body { background: url('%/b.png') }</style>",
    "<p style=\"background: url('%/c.png')\">words</p>",
    "<base href=\"%/\"><meta http-equiv=refresh content=\"0; url=%\">",
    "<form action=\"%\"><button autofocus onfocus=\"window.wasRun = 1\">go</button></form>",
    "<a href=\"javascript:window.wasRun=1\">press</a>",
    "<a href=\"%\" ping=\"%\">press</a>",
    "<video src=\"%/v.mp4\" autoplay onplay=\"window.wasRun = 1\"></video><audio src=\"%/a.ogg\" autoplay></audio>",
    "<details open ontoggle=\"window.wasRun = 1\"><summary>words</summary></details>",
    "<input autofocus onfocus=window.wasRun=1><body onload=window.wasRun=1>",
    "<template><script>window.wasRun = 1</script></template><noscript><img src=x onerror=window.wasRun=1></noscript>",
    "\"><script>window.wasRun = 1</script>",
    "'\"--></title></textarea></style></script><img src=x onerror=window.wasRun=1>",
    "</span></main></body><script>window.wasRun = 1</script>",
    "javascript:window.wasRun=1",
    "data:text/html,<script>window.wasRun=1</script>",
    "[press](javascript:window.wasRun=1)",
    "[press](%) ![picture](%/m.png)",
    "<%/auto> <mailto:a@example.org>",
    "{window.wasRun = 1}",
    "{@html '<img src=x onerror=window.wasRun=1>'}",
    "${window.wasRun = 1} {{window.wasRun = 1}} <%= window.wasRun = 1 %>",
    "{ $name } { -brand } { DATETIME($x) }",
    "#editor { display: none } .app { background: url(%/d.png) }",
    "body::after { content: url(%/e.png) }",
    "\u{202e}sdrawkcab is this \u{202c}\u{2066}isolated\u{2069} \u{200f}mark",
    "zero\u{200b}width\u{feff}\u{2060}\u{00ad}words\u{034f}",
    "Z\u{0335}\u{0321}\u{031b}\u{0356}\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}\u{0306}\u{0307}\u{0308}\u{030a}\u{030b}algo",
    "\u{1f3f3}\u{fe0f}\u{200d}\u{1f308}\u{e0067}\u{e0062} flags",
    "a\u{0000}b\u{0007}c\u{001b}[31md",
    "&lt;script&gt;window.wasRun = 1&lt;/script&gt; &amp;#60;b&amp;#62;",
    "\u{ff1c}script\u{ff1e}window.wasRun = 1\u{ff1c}/script\u{ff1e}",
    "<scr<script>ipt>window.wasRun = 1</scr</script>ipt>",
    "<IMG SRC=JaVaScRiPt:window.wasRun=1>",
    "<a href=\"java\tscript:window.wasRun=1\">press</a>",
    "constructor __proto__ prototype toString hasOwnProperty",
    "=cmd|' /C calc'!A0 @SUM(1) +1 -1",
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "<marquee onstart=window.wasRun=1>words</marquee><plaintext>",
];

/// The ways in which a reader of Markdown can be told to let it through: as it is, each sign escaped, as entities, as code,
/// in a line of its own.
const WAYS: usize = 5;

fn led_in(harm: &str, way: usize) -> String {
    let each = |to: fn(char) -> String| harm.chars().map(to).collect::<String>();
    match way {
        0 => harm.to_owned(),
        1 => each(|letter| {
            if letter.is_ascii_punctuation() {
                format!("\\{letter}")
            } else {
                letter.to_string()
            }
        }),
        2 => each(|letter| {
            if letter.is_ascii_punctuation() {
                format!("&#{};", letter as u32)
            } else {
                letter.to_string()
            }
        }),
        3 => format!("`{harm}`"),
        _ => format!("\n\n   {harm}\n\n  "),
    }
}

/// A kit in Markdown that has this in its title, its sections, questions, choices, tables and probes.
fn kit_with(harm: &str, is_french: bool) -> String {
    let [section, ask, other] = if is_french {
        [
            "Section 1 – Travail",
            "À quoi ressemble une bonne journée?",
            "Qu’est-ce qui gêne?",
        ]
    } else {
        [
            "Section 1 – Work",
            "What does a good day look like?",
            "What is in the way?",
        ]
    };
    format!(
        "# Days {harm}\n\nFor both. *{harm}*\n\n## {section} {harm}\n\nThemes: {harm}\n\n1. {ask} {harm}\n   *If more is \
         needed, ask:*\n   - *{harm}*\n2. {other} (select all that apply)?\n   - One {harm}\n   - Two {harm}\n3. {other} \
         {harm}\n\n   | {harm} | 1 | 2 |\n   |---|---|---|\n   | {harm} | | |\n"
    )
}

/// What a page must not have become, whatever words it shows.
const CHANGED: &str = "
    const bad = [...document.querySelectorAll('script:not([src]), script[src^=http], iframe, object, embed, base, video, audio, marquee, math, link[href^=http], meta[http-equiv], img, form[action], a[href], template, plaintext')]
        .filter((one) => !(one.matches('a') && (one.getAttribute('href') ?? '').startsWith('#')))
        .map((one) => one.outerHTML.slice(0, 120));
    const handlers = [...document.querySelectorAll('body *')]
        .filter((one) => [...one.attributes].some(({ name, value }) => /^on/i.test(name) || name === 'style' && /url/.test(value) || /^javascript:/i.test(value)))
        .map((one) => one.outerHTML.slice(0, 120));
    const asked = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !/^(tauri|ipc|http:\\/\\/(tauri|ipc)\\.localhost)/.test(name));
    return [window.wasRun ?? 0, bad.concat(handlers, asked)]";

/// Fails when the page is more than words, or when somebody came to the server.
#[allow(clippy::disallowed_types)] // A server that must never be asked anything; the app itself has none.
fn is_only_words(person: &Person, server: &std::net::TcpListener, what: &str) {
    let found = person.eval(CHANGED);
    assert_eq!(found[0], 0, "{what}: a script ran");
    assert_eq!(found[1].as_array().map(Vec::len), Some(0), "{what}: {}", found[1]);
    assert!(server.accept().is_err(), "{what}: somebody came to the server");
}

#[allow(clippy::disallowed_types)]
fn server() -> (std::net::TcpListener, String) {
    let anywhere = std::net::SocketAddr::from((std::net::Ipv4Addr::LOCALHOST, 0));
    let server = std::net::TcpListener::bind(anywhere).expect("the device is there");
    server
        .set_nonblocking(true)
        .expect("a socket can be asked without waiting");
    let address = format!("http://{}", server.local_addr().expect("it was just bound"));
    (server, address)
}

/// Each kit is read by the lead's desk, which shows every word of it and every line that it left.
#[test]
fn hostile_kits_are_words_on_the_leads_desk() {
    let (server, address) = server();
    let person = at_the_door(kit::sample(), Role::Review, Lang::En);
    person.unlock();
    person.read("review-inbox-title");
    person.press("Alt+1");
    person.read("setup-ready");
    person.follow("setup-step-kit");
    person.read("setup-kit-choose");
    let all = HARM.len() * WAYS;
    // A push sees every fifth, each in another way; the soak sees all.
    let step = size::sizes(WAYS + 1, 1, 1);
    let (mut shown, mut refused) = (0, 0);
    for at in (0..all).step_by(step) {
        let harm = led_in(&HARM[at / WAYS].replace('%', &address), at % WAYS);
        let mut files = Vec::new();
        for (name, is_french) in [("kit.en.md", false), ("kit.fr.md", true)] {
            let file = person.home().path().join(name);
            fs::write(&file, kit_with(&harm, is_french)).expect("the home is ours");
            files.push(file);
        }
        person.offer(&files.iter().map(AsRef::as_ref).collect::<Vec<_>>());
        person.window().click("button", &person.say("setup-kit-choose"));
        let is_shown = person.window().until("the kit is read or refused", || {
            let script = "return [document.querySelector('main.kit') !== null, document.querySelector('[role=alert], .trouble, .error') !== null]";
            let there = person.eval(script);
            (there[0] == true || there[1] == true).then(|| there[0] == true)
        });
        is_only_words(&person, &server, &harm);
        if is_shown {
            shown += 1;
            person.window().click("button", &person.say("setup-kit-leave"));
            person.read("setup-kit-choose");
        } else {
            refused += 1;
        }
    }
    println!("{shown} hostile kits shown, {refused} refused in words");
    println!("soak 11: {}", shown + refused);
    assert!(shown > refused, "hardly any was shown: {shown} and {refused}");
}

/// A study whose kit is harm in every word of it: the whole interview is walked through.
#[test]
fn a_hostile_kit_is_words_through_a_whole_interview() {
    let (server, address) = server();
    for lang in [Lang::En, Lang::Fr] {
        let person = at_the_door(all_harm(&address), Role::Interview, lang);
        person.unlock();
        person.read("ready-title");
        is_only_words(&person, &server, "ready");
        crate::interviewer::begin(&person);
        let mut questions = 0;
        for _ in 0..40 {
            is_only_words(&person, &server, "live");
            let here = person.text_of("header.question .qn");
            person.press("Ctrl+Down");
            person.press("F1");
            is_only_words(&person, &server, "the keys");
            person.press("Escape");
            questions += 1;
            if person.text_of("header.question .qn") == here && questions > 1 {
                break;
            }
        }
        println!("{questions} questions walked");
    }
    println!("soak 11: 2");
}

/// The sample's kit with harm before each of its words, another each time.
fn all_harm(address: &str) -> Kit {
    fn spoil(value: &mut Value, at: &mut usize, address: &str) {
        match value {
            Value::Object(fields) => fields.iter_mut().for_each(|(name, field)| match field {
                Value::String(words) if name == "en" || name == "fr" => {
                    *words = format!("{words} {}", HARM[*at % HARM.len()].replace('%', address));
                    *at += 1;
                }
                other => spoil(other, at, address),
            }),
            Value::Array(all) => all.iter_mut().for_each(|one| spoil(one, at, address)),
            _ => {}
        }
    }
    let mut json: Value = serde_json::from_str(&kit::to_json(&kit::sample())).expect("a kit is JSON");
    let mut at = 0;
    spoil(&mut json, &mut at, address);
    assert!(at > 2 * HARM.len(), "only {at} words of the kit were spoilt");
    kit::from_json(json.to_string().as_bytes()).expect("words may be anything")
}

/// Somebody before the closed vault of a study with this kit.
fn at_the_door(kit: Kit, role: Role, lang: Lang) -> Person {
    let elsewhere = tempfile::tempdir().expect("a temporary folder can be made");
    Rehearsal::set(elsewhere.path(), kit, Clock::SYSTEM, PHRASE).expect("a study can be set up");
    let own = if role == Role::Review { "lead" } else { "interviewer-a" };
    let home = Home::new();
    let data = home.path().join("home/.local/share/sub-rosa");
    fs::rename(elsewhere.path().join(own), data).expect("both are below the temporary folder");
    Person::with_vault(home, lang, PHRASE)
}
