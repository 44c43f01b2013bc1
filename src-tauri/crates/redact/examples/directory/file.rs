//! The file of an invented directory, as large as asked for. The benchmarks read it too.

#[path = "../../tests/invent/mod.rs"]
mod invent;

use std::fmt::Write;

/// A file with the columns of the GEDS open data that matter, and filling for the rest.
pub fn directory(rows: usize) -> String {
    let mut chance = invent::Chance::new(300);
    let mut csv = "Surname,GivenName,Initials,Title (EN),Titre (FR),Telephone Number,Street Address (EN),City (EN),\
                   Postal Code,Department Acronym,Department Name (EN),Department Name (FR),Organization Acronym,\
                   Organization Name (EN),Organization Name (FR),Email\n"
        .to_owned();
    for row in 0..rows {
        let person = chance.person();
        let unit = chance.below(20_000);
        writeln!(
            csv,
            "{},{},,Senior Analyst,Analyste principal,613-555-{:04},140 Promenade du Portage,Gatineau,K1A 0J9,ESDC,\
             Employment and Social Development Canada,Emploi et Développement social Canada,U{unit},\
             Unit {unit} Operations,Opérations de l’unité {unit},{}.{}@canada.ca",
            person.family,
            person.given,
            row % 10_000,
            person.given.to_lowercase().replace(' ', "-"),
            person.family.to_lowercase().replace([' ', '\''], "")
        )
        .unwrap();
    }
    csv
}
