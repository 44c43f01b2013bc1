//! Every command, misused in every way that a page gone bad could misuse it: from the wrong window, before the vault is
//! open and after it was locked, with arguments that are missing, unknown, huge, of another kind, all at once, under a
//! name that is nearly its own, and without the page's key. Whatever is not exactly a call is refused, nothing that was
//! sent is repeated, and the desk goes on.

use std::fs;

use desk::command_map::{Body, COMMANDS, Command, Window as Of};
use desk::views::Role;
use desk::{Clock, Rehearsal};
use serde_json::{Value, json};

use crate::support::{Home, Lang, Person};

const ATTACKS: &str = include_str!("attacks.js");
const PHRASE: &str = "seventeen violet kettles hum without a reason";

/// Calls that end the page, or the process, when they are made as they should be: the walks through the app make them.
const ENDS: [&str; 2] = ["app_lock", "beside_switch"];

/// Which calls an attack makes impossible: then none of them may be answered. The others may be, and change what they
/// are for, or say why not.
#[derive(Clone, Copy)]
enum Spoils {
    /// Those that take ids.
    Ids,
    /// Those that take words or a form.
    Body,
    /// Those that take a form.
    Form,
    /// None for certain: what is no id to one call is words to another.
    Nothing,
}

/// What is tried on the calls that a window may make.
const ON_OWN: [(&str, Spoils); 12] = [
    ("missing", Spoils::Ids),
    ("halved", Spoils::Nothing),
    ("unknown", Spoils::Form),
    ("long", Spoils::Body),
    ("longNames", Spoils::Form),
    ("numbers", Spoils::Form),
    ("paths", Spoils::Form),
    ("forms", Spoils::Form),
    ("deep", Spoils::Form),
    ("bytes", Spoils::Body),
    ("json", Spoils::Body),
    ("parallel", Spoils::Form),
];

impl Spoils {
    fn covers(self, command: &Command) -> bool {
        match self {
            Spoils::Ids => !command.args.is_empty(),
            Spoils::Body => command.body != Body::None,
            Spoils::Form => command.body == Body::Form,
            Spoils::Nothing => false,
        }
    }
}

#[test]
fn every_command_of_an_interview_withstands_twelve_attacks() {
    let begun = attacked(Role::Interview, Of::Interview, ("ready_state", "ready-title"));
    println!("soak 14: {begun}");
}

#[test]
fn every_command_of_the_lead_withstands_twelve_attacks() {
    let begun = attacked(Role::Review, Of::Review, ("lead_state", "review-inbox-title"));
    println!("soak 14: {begun}");
}

/// Attacks before the vault is open, while it is and after it was locked. `asks` is answered once it is, and then `shows`
/// can be read. Gives how many there were.
fn attacked(role: Role, window: Of, (asks, shows): (&str, &str)) -> usize {
    let person = at_the_door(role);
    let own = |command: &&Command| command.windows.contains(&window);
    let mine: Vec<&Command> = COMMANDS.iter().filter(own).collect();
    let not_of_the_door: Vec<&Command> = COMMANDS
        .iter()
        .filter(|one| !one.windows.contains(&Of::Front))
        .collect();
    let others: Vec<&Command> = COMMANDS.iter().filter(|one| !own(one)).collect();
    assert!(
        mine.len() > 40 && others.len() > 20,
        "{} and {}",
        mine.len(),
        others.len()
    );

    let mut count = refused(&person, "plain", &not_of_the_door);
    let of_the_door: Vec<&Command> = COMMANDS.iter().filter(|one| one.windows.contains(&Of::Front)).collect();
    count += on_own(&person, &of_the_door);
    person.unlock();
    // The window of the door closes: what is asked in it while it does gets no answer.
    person.read(shows);
    assert_eq!(crate::doors::ask(person.window(), asks), "answered");
    count += refused(&person, "plain", &others);
    count += refused(&person, "twisted", &mine);
    count += refused(&person, "keyless", &mine);
    count += on_own(&person, &mine);
    // It is alive, and what it holds can be read.
    assert_eq!(crate::doors::ask(person.window(), asks), "answered");
    let mut person = person;
    person.lock();
    count + refused(&person, "plain", &not_of_the_door)
}

/// Twelve ways on calls that the window may make.
fn on_own(person: &Person, commands: &[&Command]) -> usize {
    let commands: Vec<&Command> = commands
        .iter()
        .copied()
        .filter(|one| !ENDS.contains(&one.name))
        .collect();
    let mut through: Vec<String> = Vec::new();
    for (attack, spoils) in ON_OWN {
        for (command, (name, said, is_repeated)) in commands.iter().zip(tried(person, attack, &commands)) {
            if is_repeated {
                through.push(format!("{attack}: {name} repeats what was sent"));
            }
            if said == "answered" && spoils.covers(command) {
                through.push(format!("{attack}: {name} was answered"));
            }
        }
    }
    assert!(through.is_empty(), "{through:?}");
    commands.len() * ON_OWN.len()
}

/// One way, which the shell itself must refuse each time.
fn refused(person: &Person, attack: &str, commands: &[&Command]) -> usize {
    let tried = tried(person, attack, commands);
    let wrong: Vec<_> = tried.iter().filter(|(_, said, _)| said != "refused").collect();
    assert!(wrong.is_empty(), "{attack}: {wrong:?}");
    tried.len()
}

/// Name, what came of it, and whether it repeats what was sent.
fn tried(person: &Person, attack: &str, commands: &[&Command]) -> Vec<(String, String, bool)> {
    // A few at a time: a driver waits for half a minute, and a busy machine needs it.
    let few = |commands: &[&Command]| -> Vec<(String, String, bool)> {
        let listed: Vec<Value> = commands
            .iter()
            .map(|one| json!({ "name": one.name, "args": one.args }))
            .collect();
        let script = ATTACKS
            .replace("%ATTACK%", attack)
            .replace("%COMMANDS%", &json!(listed).to_string());
        serde_json::from_value(person.window().eval_later(&script)).expect("the script tells of each")
    };
    let outcomes: Vec<_> = commands.chunks(16).flat_map(few).collect();
    assert_eq!(outcomes.len(), commands.len());
    outcomes
}

/// Somebody before the closed vault of this role.
fn at_the_door(role: Role) -> Person {
    let elsewhere = tempfile::tempdir().expect("a temporary folder can be made");
    let homes = Rehearsal::set(elsewhere.path(), kit::sample(), Clock::SYSTEM, PHRASE).expect("a study can be set up");
    drop(homes);
    let own = if role == Role::Review { "lead" } else { "interviewer-a" };
    let home = Home::new();
    let data = home.path().join("home/.local/share/sub-rosa");
    fs::rename(elsewhere.path().join(own), data).expect("both are below the temporary folder");
    Person::with_vault(home, Lang::En, PHRASE)
}
