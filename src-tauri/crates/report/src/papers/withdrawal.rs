//! What the withdrawal of one interview left: what is gone here, which copies remain, and until when.

use super::{both, month_said};
use crate::html;
use crate::typography::spaced;
use crate::words::fill;
use kit::{Bilingual, Lang};
use record::{Month, ReleaseKind};

/// One interview that was withdrawn with the words of a slip. Nothing here says which.
#[derive(Clone, Debug)]
pub struct WithdrawalPaper {
    /// Name of the study.
    pub title: Bilingual,
    /// Which edition.
    pub edition: String,
    /// When the words were brought.
    pub asked: Month,
    /// How far it is here.
    pub stand: Stand,
    /// Wave keys that still open hand-over files here: the day each is destroyed; `None`: not set yet.
    pub waves: Vec<Option<String>>,
    /// Deputies, who can open hand-over files with keys of their own.
    pub deputies: u32,
    /// Backups that hold its key and still open: the day each was made, and the day from which it is refused.
    pub backups: Vec<(String, String)>,
    /// What was written out before, by kind and month.
    pub releases: Vec<(ReleaseKind, Month)>,
}

/// How far a withdrawal is on the lead's machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// The interview's key was destroyed.
    Gone {
        /// When.
        month: Month,
        /// Whether the key's place was read back from the device itself.
        is_read_from_device: bool,
    },
    /// It came after its withdrawal, and was never kept.
    NeverKept {
        /// When it came.
        month: Month,
    },
    /// A hold, or a disk that refuses, keeps the key; the interview is out of everything else.
    Held,
    /// No interview with these words has come.
    Waiting {
        /// Machines that took in the notice, and of which nothing is on its way.
        answered: u32,
        /// Machines of the study.
        machines: u32,
    },
    /// None has come, and no machine of the study keeps one any more.
    Nowhere {
        /// Machines of the study: all of them answered.
        machines: u32,
        /// Machines that were taken off the study, and do not count among them.
        lost: u32,
    },
}

/// The certificate as a web page, in both languages.
pub fn withdrawal_html(paper: &WithdrawalPaper) -> String {
    let page = both(
        |lang| said(lang).title,
        &paper.title,
        &paper.edition,
        |lang| says(paper, lang),
    );
    html::sheet(&page)
}

/// The same sentences for the screen.
pub fn withdrawal_said(paper: &WithdrawalPaper, lang: Lang) -> Vec<String> {
    says(paper, lang)
        .iter()
        .map(|sentence| spaced(sentence, lang))
        .collect()
}

fn says(it: &WithdrawalPaper, lang: Lang) -> Vec<String> {
    let words = said(lang);
    let month = |month: Month| month_said(month, lang);
    let mut all = vec![fill(words.asked, &[("month", &month(it.asked))])];
    let mut say = |sentence: String| all.push(sentence);
    match it.stand {
        Stand::Gone {
            month: when,
            is_read_from_device,
        } => {
            say(fill(words.gone, &[("month", &month(when))]));
            say((if is_read_from_device {
                words.read_device
            } else {
                words.read_system
            })
            .to_owned());
            say(words.counts.to_owned());
        }
        Stand::NeverKept { month: when } => say(fill(words.never_kept, &[("month", &month(when))])),
        Stand::Held => {
            say(words.held.to_owned());
            say(words.counts.to_owned());
        }
        Stand::Waiting { answered, machines } => {
            say(words.waiting.to_owned());
            let figures = [("answered", answered), ("machines", machines)].map(|(name, n)| (name, n.to_string()));
            say(fill(
                words.answered,
                &figures.each_ref().map(|(name, n)| (*name, n.as_str())),
            ));
            return all;
        }
        Stand::Nowhere { machines, lost } => {
            say(fill(words.nowhere, &[("machines", &machines.to_string())]));
            say(words.nowhere_which.to_owned());
            if lost > 0 {
                say(fill(words.nowhere_lost, &[("lost", &lost.to_string())]));
            }
            say(words.nowhere_word.to_owned());
            return all;
        }
    }
    say(words.remains.to_owned());
    say(words.machine.to_owned());
    for wave in &it.waves {
        say(match wave {
            Some(day) => fill(words.files_until, &[("day", day)]),
            None => words.files_open.to_owned(),
        });
    }
    if it.waves.is_empty() {
        say(words.files_closed.to_owned());
    }
    if it.deputies > 0 {
        say(fill(words.deputies, &[("deputies", &it.deputies.to_string())]));
    }
    for (made, until) in &it.backups {
        say(fill(words.backup, &[("made", made), ("until", until)]));
    }
    if !it.backups.is_empty() {
        say(words.backups_end.to_owned());
    }
    if it.stand.had_a_key() {
        say(words.other_copies.to_owned());
    }
    for (kind, when) in &it.releases {
        let left = [
            ("what", super::words::words(lang).release(*kind)),
            ("month", &month(*when)),
        ];
        say(fill(super::words::words(lang).left, &left));
    }
    if !it.releases.is_empty() {
        say(words.printed.to_owned());
    }
    say(words.own_words.to_owned());
    all
}

impl Stand {
    fn had_a_key(self) -> bool {
        matches!(self, Self::Gone { .. } | Self::Held)
    }
}

struct Sentences {
    title: &'static str,
    asked: &'static str,
    gone: &'static str,
    read_device: &'static str,
    read_system: &'static str,
    counts: &'static str,
    never_kept: &'static str,
    held: &'static str,
    waiting: &'static str,
    answered: &'static str,
    nowhere: &'static str,
    nowhere_which: &'static str,
    nowhere_lost: &'static str,
    nowhere_word: &'static str,
    remains: &'static str,
    machine: &'static str,
    files_until: &'static str,
    files_open: &'static str,
    files_closed: &'static str,
    deputies: &'static str,
    backup: &'static str,
    backups_end: &'static str,
    other_copies: &'static str,
    printed: &'static str,
    own_words: &'static str,
}

fn said(lang: Lang) -> &'static Sentences {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

const EN: Sentences = Sentences {
    title: "Certificate of withdrawal",
    asked: "In {month}, the six words of a withdrawal slip were brought to the lead of this study.",
    gone: "In {month}, the interview with these words was destroyed in the lead’s vault: its key was overwritten where it stood, then its record and every mark on it were taken away. Nobody was shown which interview it was.",
    read_device: "The key’s place was read back from the device: the key is not there any more.",
    read_system: "The key’s place was not proven from the device itself: it was read back through the file system, or a crash came between.",
    counts: "It is in no answer, count, theme or quote of this study any more.",
    never_kept: "The interview with these words came in {month}, after its withdrawal, and was not kept: no key of it was ever in the lead’s vault.",
    held: "Its key is not destroyed yet: the study is under hold, or the disk refused. It is destroyed as soon as that ends.",
    waiting: "No interview with these words has come to the lead. It may still be with its interviewer, be withdrawn already there, or belong to another study. When it comes, it will not be kept.",
    answered: "Machines that took in the notice of withdrawal, and of which nothing is on its way: {answered} of {machines}.",
    nowhere: "No interview with these words is left in this study: none has come to the lead, and none is on a machine of the study any more. Machines of the study: {machines}. Each took in the notice of withdrawal, and everything that it had handed over before has come.",
    nowhere_which: "It was destroyed on its machine before it was handed over, or was withdrawn there already, or these words belong to another study. Every machine answers the same: the answers do not tell which of these it was, nor whose machine.",
    nowhere_lost: "Machines that were taken off the study, and do not count above: {lost}. What is still on them cannot be reached; what they send is refused.",
    nowhere_word: "This rests on the word that each machine signed; nobody looked at its disk. If a copy comes all the same, it will not be kept.",
    remains: "What this machine cannot reach, and until when it remains:",
    machine: "The interviewer’s machine: its copy, until that machine takes in the lead’s receipt or the lead’s notice of withdrawal, whichever comes first.",
    files_until: "Copies of the hand-over file, in mail or on shares: this machine’s key for them is to be destroyed on {day}. The program does not take the interview in again.",
    files_open: "Copies of the hand-over file, in mail or on shares: this machine has a key for them, and no day for its end is set: its wave is open, or a hold keeps it. The program does not take the interview in again.",
    files_closed: "Copies of the hand-over file, in mail or on shares: this machine has no key for them any more.",
    deputies: "Deputies who can open copies of the hand-over file with keys of their own: {deputies}. What they hold goes when they take in the notice and delete the file.",
    backup: "The backup made on {made} holds its key. The program refuses it from {until}.",
    backups_end: "Until then, and with a changed program or clock after it, the recovery sheet opens such a backup. A new recovery sheet, and the old paper destroyed, ends it now. After a backup is put back, the notice of withdrawal is to be taken in again.",
    other_copies: "Copies of the vault’s folder that others made before, and that the program does not know of, open with the passphrase until they are deleted.",
    printed: "What was written out before may count or quote this interview. It cannot be called back; where two reports together would tell of too few people, the figures are printed as they left.",
    own_words: "What the lead wrote in their own words after reading, remarks on the questions, and words that the study learned are tied to no interview, and stay.",
};

const FR: Sentences = Sentences {
    title: "Certificat de retrait",
    asked: "En {month}, les six mots d’un billet de retrait ont été remis à la personne responsable de cette étude.",
    gone: "En {month}, l’entretien lié à ces mots a été détruit dans le coffre de la personne responsable : sa clé a été écrasée à sa place, puis sa fiche et toutes ses marques ont été retirées. Personne n’a vu de quel entretien il s’agissait.",
    read_device: "La place de la clé a été relue sur le support : la clé n’y est plus.",
    read_system: "La place de la clé n’a pas été prouvée sur le support même : elle a été relue par le système de fichiers, ou une panne est survenue entre-temps.",
    counts: "Elle n’est plus dans aucune réponse, aucun compte, aucun thème et aucune citation de cette étude.",
    never_kept: "L’entretien lié à ces mots est arrivé en {month}, après son retrait, et n’a pas été conservé : aucune clé n’en a jamais été dans le coffre de la personne responsable.",
    held: "Sa clé n’est pas encore détruite : l’étude est suspendue, ou le disque a refusé. Elle le sera dès que cela prend fin.",
    waiting: "Aucun entretien lié à ces mots n’est arrivé. Il est peut-être encore sur le poste d’entretien, y a peut-être déjà été retiré, ou appartient à une autre étude. S’il arrive, il ne sera pas conservé.",
    answered: "Postes qui ont ouvert l’avis de retrait, et dont rien n’est plus en route : {answered} sur {machines}.",
    nowhere: "Aucun entretien lié à ces mots ne demeure dans cette étude : aucun n’est arrivé, et aucun n’est plus sur un poste de l’étude. Postes de l’étude : {machines}. Chacun a ouvert l’avis de retrait, et tout ce qu’il avait remis auparavant est arrivé.",
    nowhere_which: "Il a été détruit sur son poste avant sa remise, ou y avait déjà été retiré, ou ces mots appartiennent à une autre étude. Chaque poste répond de la même façon : les réponses ne disent pas ce qu’il en est, ni de quel poste il s’agit.",
    nowhere_lost: "Postes retirés de l’étude, qui ne comptent pas ci-dessus : {lost}. Ce qui s’y trouve encore est hors d’atteinte ; ce qu’ils envoient est refusé.",
    nowhere_word: "Cela repose sur la parole que chaque poste a signée ; personne n’a regardé son disque. Si une copie arrive malgré tout, elle ne sera pas conservée.",
    remains: "Ce que ce poste ne peut atteindre, et jusqu’à quand cela demeure :",
    machine: "Le poste d’entretien : sa copie, jusqu’à ce qu’on y ouvre le reçu ou l’avis de retrait de la personne responsable, selon ce qui vient en premier.",
    files_until: "Les copies du fichier de remise, dans le courriel ou sur des partages : la clé de ce poste qui les ouvre doit être détruite le {day}. Le programme ne reprend pas l’entretien.",
    files_open: "Les copies du fichier de remise, dans le courriel ou sur des partages : ce poste a une clé qui les ouvre, et aucun jour n’est fixé pour sa fin : la vague est ouverte, ou la suspension la garde. Le programme ne reprend pas l’entretien.",
    files_closed: "Les copies du fichier de remise, dans le courriel ou sur des partages : ce poste n’a plus de clé qui les ouvre.",
    deputies: "Suppléance qui peut ouvrir les copies du fichier de remise avec ses propres clés : {deputies}. Ce qu’elle détient disparaît quand elle ouvre l’avis et supprime le fichier.",
    backup: "La sauvegarde faite le {made} contient sa clé. Le programme la refuse à partir du {until}.",
    backups_end: "D’ici là, et ensuite avec un programme ou une horloge modifiés, la feuille de secours ouvre une telle sauvegarde. Une nouvelle feuille de secours, et l’ancien papier détruit, y mettent fin dès maintenant. Après le retour d’une sauvegarde, l’avis de retrait est à ouvrir de nouveau.",
    other_copies: "Les copies du dossier du coffre faites auparavant par d’autres, que le programme ne connaît pas, s’ouvrent avec la phrase de passe jusqu’à leur suppression.",
    printed: "Ce qui est sorti auparavant peut compter ou citer cet entretien. On ne peut pas le rappeler ; là où deux rapports ensemble parleraient de trop peu de personnes, les chiffres sont imprimés tels qu’ils étaient sortis.",
    own_words: "Ce que la personne responsable a écrit dans ses propres mots après lecture, les remarques sur les questions et les mots appris par l’étude ne sont liés à aucun entretien, et restent.",
};
