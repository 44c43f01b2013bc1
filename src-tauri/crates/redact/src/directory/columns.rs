//! What the columns of a directory are called, in English and French.

use crate::fold::fold;

/// Which column holds what.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) surname: Option<usize>,
    pub(super) given: Option<usize>,
    pub(super) initials: Option<usize>,
    pub(super) email: Option<usize>,
    /// Given and family name in one.
    pub(super) whole: Option<usize>,
    pub(super) teams: Vec<usize>,
}

impl Columns {
    /// Reads a header. Of two columns with one name the first counts.
    pub(super) fn of<T: AsRef<str>>(header: impl Iterator<Item = T>) -> Columns {
        let mut columns = Columns::default();
        for (at, title) in header.enumerate() {
            // "Nom / Surname", "Prénom | Given name": the first half that is understood.
            for half in title.as_ref().split(['/', '|', '\n']) {
                let half: String = fold(half).chars().filter(char::is_ascii_alphanumeric).collect();
                let half = ["en", "fr", "english", "french", "anglais", "francais"]
                    .iter()
                    .find_map(|language| {
                        half.strip_suffix(language)
                            .filter(|rest| !rest.is_empty() && is_team(rest))
                    })
                    .unwrap_or(&half);
                let place = match half {
                    "surname" | "surnames" | "lastname" | "familyname" | "nom" | "noms" | "nomdefamille" | "sn" => {
                        &mut columns.surname
                    }
                    "givenname" | "givennames" | "given" | "firstname" | "forename" | "prenom" | "prenoms" => {
                        &mut columns.given
                    }
                    "initials" | "initial" | "middleinitial" | "middleinitials" | "middlename" | "initiales"
                    | "initiale" | "secondprenom" => &mut columns.initials,
                    "email"
                    | "emailaddress"
                    | "mail"
                    | "courriel"
                    | "adressecourriel"
                    | "adressedecourriel"
                    | "adresseelectronique"
                    | "username"
                    | "userid"
                    | "login"
                    | "nomdutilisateur"
                    | "samaccountname" => &mut columns.email,
                    "name" | "fullname" | "displayname" | "employeename" | "nomcomplet" | "nomaffiche"
                    | "nomdelemploye" | "nometprenom" | "prenometnom" => &mut columns.whole,
                    team if is_team(team) => {
                        columns.teams.push(at);
                        break;
                    }
                    _ => continue,
                };
                if place.is_none() {
                    *place = Some(at);
                }
                break;
            }
        }
        if columns.surname.is_none() {
            columns.surname = columns.whole;
        } else {
            columns.whole = None;
        }
        columns
    }
}

/// The unit somebody works in. Not its department, and not the whole path to it: these are thousands of people.
fn is_team(title: &str) -> bool {
    const TEAMS: [&str; 16] = [
        "organizationname",
        "organisationname",
        "organizationacronym",
        "organisationacronym",
        "organization",
        "organisation",
        "nomdelorganisation",
        "nomorganisation",
        "acronymedelorganisation",
        "team",
        "teamname",
        "equipe",
        "unit",
        "unite",
        "directorate",
        "division",
    ];
    const MORE: [&str; 8] = [
        "direction",
        "section",
        "group",
        "groupe",
        "org",
        "acronym",
        "acronyme",
        "nomdelequipe",
    ];
    TEAMS.contains(&title) || MORE.contains(&title)
}

/// A whole name in two: "Tremblay, Jean [NC]" and "Jean Tremblay".
pub(super) fn parted(whole: &str) -> (&str, &str) {
    let whole = whole.split(['[', '(', '<']).next().unwrap_or_default().trim();
    match whole.split_once(',') {
        Some((family, given)) => (given.trim(), family.trim()),
        None => whole
            .rsplit_once(char::is_whitespace)
            .map_or(("", whole), |(given, family)| (given.trim(), family)),
    }
}
