//! What is known of a word, as bits.

/// A set of the facts below.
pub(crate) type Facts = u32;

/// An ordinary word of English or French.
pub(crate) const ORDINARY: Facts = 1;
/// A given name somewhere in the world.
pub(crate) const GIVEN: Facts = 1 << 1;
/// A family name somewhere in the world.
pub(crate) const FAMILY: Facts = 1 << 2;
/// A product, organisation, theory, day: a capital that is nobody.
pub(crate) const KEPT: Facts = 1 << 3;
/// A place.
pub(crate) const PLACE: Facts = 1 << 4;
/// A finite form or participle of a verb.
pub(crate) const VERB: Facts = 1 << 5;
/// The same, of something that a person does.
pub(crate) const HUMAN: Facts = 1 << 6;
/// A function word: article, pronoun, preposition, auxiliary.
pub(crate) const FUNCTION: Facts = 1 << 7;
/// "Mr", « Mme ».
pub(crate) const TITLE: Facts = 1 << 8;
/// A manager's role.
pub(crate) const ROLE: Facts = 1 << 9;
/// A senior leader's role.
pub(crate) const LEAD: Facts = 1 << 10;
/// Somebody's role.
pub(crate) const COLLEAGUE: Facts = 1 << 11;
/// May stand between a name and its verb.
pub(crate) const SKIP: Facts = 1 << 12;
/// Joins two of a kind.
pub(crate) const LINK: Facts = 1 << 13;
/// A person follows: "told", « selon ».
pub(crate) const CALL: Facts = 1 << 14;
/// A person may follow: "with", « avec ».
pub(crate) const WITH: Facts = 1 << 15;
/// What stands before it is a place: "hub", "office".
pub(crate) const SITE: Facts = 1 << 16;
/// What follows is not a person: « pont », "Sprint".
pub(crate) const PLACING: Facts = 1 << 17;
/// A place may follow: "in", « à ».
pub(crate) const IN: Facts = 1 << 18;
/// Stands before a nickname: "Big", « Ti ».
pub(crate) const BIG: Facts = 1 << 19;
/// Part of a family name wherever it stands: "van", "ter".
pub(crate) const PARTICLE: Facts = 1 << 20;
/// Part of a family name between two names only: « de », "la".
pub(crate) const BETWEEN: Facts = 1 << 21;
/// "team", « équipe ».
pub(crate) const TEAM: Facts = 1 << 22;
/// A province or state in two letters.
pub(crate) const PROVINCE: Facts = 1 << 23;
/// A noun.
pub(crate) const NOUN: Facts = 1 << 24;
/// A person of the loaded directory.
pub(crate) const DIRECTORY: Facts = 1 << 25;
/// A day, a month, a feast.
pub(crate) const CALENDAR: Facts = 1 << 26;
/// A word of a dictionary of English or French, in any of its forms.
pub(crate) const DICTIONARY: Facts = 1 << 27;
/// An article or a possessive pronoun.
pub(crate) const ARTICLE: Facts = 1 << 28;
/// Part of a name that was found in this session.
pub(crate) const MET: Facts = 1 << 29;
/// A word first of all, and somebody's name now and then: "Baker", « Lavoie ».
pub(crate) const WORD_NAME: Facts = 1 << 31;
/// A placeholder: somebody stood here.
pub(crate) const STOOD: Facts = 1 << 30;
/// A person of the loaded directory, or of this session.
pub(crate) const KNOWN: Facts = DIRECTORY | MET;
/// Any name.
pub(crate) const NAME: Facts = GIVEN | FAMILY;
