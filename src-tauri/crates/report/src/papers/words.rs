//! The sentences of the papers.

use super::FoundIn;
use kit::Lang;
use record::ReleaseKind;

/// The words of one language.
pub(super) struct Words {
    pub nil_title: &'static str,
    pub nil_asked: &'static str,
    pub nil_nothing: &'static str,
    pub nil_found: &'static str,
    pub nil_searched: &'static str,
    pub nil_how: &'static str,
    pub nil_out_of_sight: &'static str,
    pub nil_machines: &'static str,
    pub nil_missing: &'static str,
    pub nil_all_here: &'static str,
    pub nil_few_not_here: &'static str,
    pub nil_not_here: &'static str,
    pub nil_not_known: &'static str,
    pub nil_floor: &'static str,
    places: [&'static str; 9],
    pub certificate_title: &'static str,
    pub destroyed: &'static str,
    pub fewer: &'static str,
    pub gone: &'static str,
    pub files: &'static str,
    pub read_device: &'static str,
    pub read_system: &'static str,
    pub others: &'static str,
    pub waits: &'static str,
    pub backups: &'static str,
    pub bundles: &'static str,
    pub bundles_deputies: &'static str,
    pub machine_clear: &'static str,
    pub machine_unreceipted: &'static str,
    pub machine_missing: &'static str,
    pub machine_both: &'static str,
    pub left: &'static str,
    pub exports: &'static str,
    pub limits: &'static str,
    releases: [&'static str; 6],
}

/// The words of this language.
pub(super) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

impl Words {
    /// A kind of place.
    pub(super) fn place(&self, place: FoundIn) -> &'static str {
        self.places[match place {
            FoundIn::Answers => 0,
            FoundIn::Memos => 1,
            FoundIn::Themes => 2,
            FoundIn::Report => 3,
            FoundIn::Comments => 4,
            FoundIn::Remarks => 5,
            FoundIn::Words => 6,
            FoundIn::Kit => 7,
            FoundIn::Files => 8,
        }]
    }

    /// What left.
    pub(super) fn release(&self, kind: ReleaseKind) -> &'static str {
        self.releases[match kind {
            ReleaseKind::MembersDraft => 0,
            ReleaseKind::Final => 1,
            ReleaseKind::Deck => 2,
            ReleaseKind::Figures => 3,
            ReleaseKind::Answers => 4,
            ReleaseKind::Project => 5,
        }]
    }
}

const EN: Words = Words {
    nil_title: "Search for information about a person",
    nil_asked: "In {month}, this study was searched for information about one person. Their name was typed for the search, and was not kept; it is not on this page.",
    nil_nothing: "Result: nothing was found in what was searched.",
    nil_found: "Result: something that may concern them was found in: {places}. A person must read it to decide.",
    nil_searched: "Searched: every interview here ({interviews}) with all answers, reasons and remarks in it; memos, themes, the report with its comments and actions, the words that the study was taught, the questions, and the names of files written since the program was opened.",
    nil_how: "How: as written; without accents, capitals, hyphens and apostrophes; in either order of names; by sound in English and French; by initials. Nicknames were not searched.",
    nil_out_of_sight: "Out of sight: files that were copied out of the program; paper; the directory of the organisation, which lists its people in any case; and any description that names nobody.",
    nil_machines: "Out of sight: interviews on interviewers’ machines that were not handed over. Machines of this study: {machines}.",
    nil_missing: "Hand-over files that were written and have not arrived: {files}.",
    nil_all_here: "By the study’s counts, no interview is missing here.",
    nil_few_not_here: "By the study’s counts, fewer than {floor} of the people invited have neither an interview here nor a refusal. Some of them may have been interviewed.",
    nil_not_here: "By the study’s counts, {people} of the people invited have neither an interview here nor a refusal. Some of them may have been interviewed.",
    nil_not_known: "The number of people invited was not entered, so how many interviews are not here is not known.",
    nil_floor: "Nothing that leaves this study tells of a group of fewer than {floor} people.",
    places: [
        "answers",
        "memos",
        "themes",
        "the report",
        "comments",
        "remarks on the questions",
        "words the study was taught",
        "the questions",
        "names of files",
    ],
    certificate_title: "Certificate of destruction",
    destroyed: "In {month}, the lead’s vault of this study was destroyed on this machine.",
    fewer: "fewer than {floor}",
    gone: "Gone here: every interview ({interviews}), themes, memos, the report in the making and everything else. Records, each with its key: {records}.",
    files: "Overwritten where they stood, then taken away: {files}.",
    read_device: "The keys were overwritten first, and read back from the device: they are not there any more.",
    read_system: "The keys were overwritten first, and read back through the file system, which may have answered from memory.",
    others: "Files in the folder that are not the program’s, and were not touched: {files}.",
    waits: "What this machine cannot reach, and until when it remains:",
    backups: "Backups of this machine. With the passphrase, a copy of the vault’s files opens until it is deleted: where backups are kept for thirty days, until the end of {month}.",
    bundles: "Copies of hand-over files, in mail or on shares (imported here: {bundles}). The key that opened them is destroyed, and nobody else was given one.",
    bundles_deputies: "Copies of hand-over files, in mail or on shares (imported here: {bundles}). The key that opened them here is destroyed. Deputies who can still open them: {deputies}.",
    machine_clear: "Machine {machine}: receipts were written for all that came. Its own vault remains until its interviewer opens the receipts and removes it.",
    machine_unreceipted: "Machine {machine}. Hand-over files without a receipt: {files}. Their interviews remain on that machine.",
    machine_missing: "Machine {machine}. Hand-over files that never came: {missing}. Their interviews remain on that machine.",
    machine_both: "Machine {machine}. Hand-over files without a receipt: {files}. Files that never came: {missing}. Their interviews remain on that machine.",
    left: "Written out before: {what}, {month}. It remains wherever it was put.",
    exports: "Other files written out since the program was opened: {files}. They remain wherever they were put.",
    limits: "A flash drive may keep old blocks where no program reaches them. They are sealed, and the keys to them are gone.",
    releases: [
        "draft for members",
        "report",
        "summary page",
        "figures",
        "answers as a table",
        "project for analysis",
    ],
};

const FR: Words = Words {
    nil_title: "Recherche de renseignements sur une personne",
    nil_asked: "En {month}, on a cherché dans cette étude des renseignements sur une personne. Son nom a été tapé pour la recherche et n’a pas été conservé ; il n’est pas sur cette page.",
    nil_nothing: "Résultat : rien n’a été trouvé dans ce qui a été fouillé.",
    nil_found: "Résultat : quelque chose qui peut la concerner a été trouvé dans : {places}. Quelqu’un doit le lire pour en décider.",
    nil_searched: "Fouillé : chaque entretien présent ici ({interviews}) avec ses réponses, raisons et remarques ; les mémos, les thèmes, le rapport avec ses commentaires et ses mesures, les mots appris par l’étude, les questions, et les noms des fichiers écrits depuis l’ouverture du programme.",
    nil_how: "Comment : tel qu’écrit ; sans accents, majuscules, traits d’union ni apostrophes ; dans les deux ordres du nom ; par le son, en anglais et en français ; par les initiales. Les surnoms n’ont pas été cherchés.",
    nil_out_of_sight: "Hors de vue : les fichiers copiés hors du programme ; le papier ; le répertoire de l’organisation, qui nomme son personnel de toute façon ; et toute description qui ne nomme personne.",
    nil_machines: "Hors de vue : les entretiens restés sur les postes d’entretien sans avoir été remis. Postes de l’étude : {machines}.",
    nil_missing: "Fichiers de remise écrits et jamais arrivés : {files}.",
    nil_all_here: "D’après les comptes de l’étude, aucun entretien ne manque ici.",
    nil_few_not_here: "D’après les comptes de l’étude, moins de {floor} des personnes invitées n’ont ni entretien ici ni refus. Certaines ont pu être interviewées.",
    nil_not_here: "D’après les comptes de l’étude, {people} des personnes invitées n’ont ni entretien ici ni refus. Certaines ont pu être interviewées.",
    nil_not_known: "Le nombre de personnes invitées n’a pas été inscrit : on ne sait pas combien d’entretiens ne sont pas ici.",
    nil_floor: "Rien de ce qui sort de cette étude ne parle d’un groupe de moins de {floor} personnes.",
    places: [
        "les réponses",
        "les mémos",
        "les thèmes",
        "le rapport",
        "les commentaires",
        "les remarques sur les questions",
        "les mots appris par l’étude",
        "les questions",
        "les noms de fichiers",
    ],
    certificate_title: "Certificat de destruction",
    destroyed: "En {month}, le coffre de la personne responsable de cette étude a été détruit sur ce poste.",
    fewer: "moins de {floor}",
    gone: "Disparu ici : tous les entretiens ({interviews}), les thèmes, les mémos, le rapport en préparation et tout le reste. Fiches, chacune avec sa clé : {records}.",
    files: "Écrasés à leur place, puis retirés : {files}.",
    read_device: "Les clés ont été écrasées d’abord, puis relues sur le support : elles n’y sont plus.",
    read_system: "Les clés ont été écrasées d’abord, puis relues par le système de fichiers, qui a pu répondre de mémoire.",
    others: "Fichiers du dossier qui ne sont pas ceux du programme, et auxquels on n’a pas touché : {files}.",
    waits: "Ce que ce poste ne peut atteindre, et jusqu’à quand cela demeure :",
    backups: "Les sauvegardes de ce poste. Avec la phrase de passe, une copie des fichiers du coffre s’ouvre jusqu’à sa suppression : si les sauvegardes sont gardées trente jours, jusqu’à la fin de {month}.",
    bundles: "Les copies des fichiers de remise, dans le courriel ou sur des partages (importés ici : {bundles}). La clé qui les ouvrait est détruite, et personne d’autre n’en a reçu.",
    bundles_deputies: "Les copies des fichiers de remise, dans le courriel ou sur des partages (importés ici : {bundles}). La clé qui les ouvrait ici est détruite. Suppléance qui peut encore les ouvrir : {deputies}.",
    machine_clear: "Poste {machine} : un reçu a été écrit pour tout ce qui est arrivé. Son propre coffre demeure jusqu’à ce qu’on y ouvre les reçus et qu’on le retire.",
    machine_unreceipted: "Poste {machine}. Fichiers de remise sans reçu : {files}. Leurs entretiens demeurent sur ce poste.",
    machine_missing: "Poste {machine}. Fichiers de remise jamais arrivés : {missing}. Leurs entretiens demeurent sur ce poste.",
    machine_both: "Poste {machine}. Fichiers de remise sans reçu : {files}. Fichiers jamais arrivés : {missing}. Leurs entretiens demeurent sur ce poste.",
    left: "Sorti auparavant : {what}, {month}. Cela demeure là où on l’a mis.",
    exports: "Autres fichiers sortis depuis l’ouverture du programme : {files}. Ils demeurent là où on les a mis.",
    limits: "Un support à mémoire flash peut garder d’anciens blocs hors de portée de tout programme. Ils sont scellés, et leurs clés n’existent plus.",
    releases: [
        "ébauche pour les membres",
        "rapport",
        "page sommaire",
        "chiffres",
        "réponses en tableau",
        "projet d’analyse",
    ],
};
