//! A trained weighing of a word: a sum of weights, positive for somebody. Trained by `examples/train.rs` on the marked
//! texts of `tests/corpus`; data/README.md says how and on what.

use std::{ops::Range, sync::OnceLock};

use crate::{
    facts::{DICTIONARY, GIVEN, KEPT, KNOWN, NAME, ORDINARY, PLACE, STOOD, WORD_NAME},
    features::{Features, is_candidate},
    frames::Page,
    judge::Verdict,
    knowledge::Knowledge,
    second::Mentions,
    token::Token,
    writing::Shape,
};

/// Number of weights; a power of two.
pub(crate) const SIZE: usize = 1 << 17;
/// Number of weights of the second weighing.
pub(crate) const AGAIN: usize = 1 << 13;
/// What stands for the weight of a word that is nobody by its looks.
pub(crate) const NOT_WEIGHED: f32 = -99.0;
/// What a placeholder weighs for its neighbours.
const STOOD_WEIGHT: f32 = 1.0;
/// One step of a stored weight.
const STEP: f32 = 1.0 / 24.0;
/// From here on a word of a note is hidden: in doubt, hide.
const HIDE: f32 = -2.1;
/// The same for an ordinary word that begins a sentence, and for a rarer one that is somebody's name too.
const HIDE_BEGINNING: f32 = 0.5;
const HIDE_BEGINNING_NAME: f32 = -1.6;
/// The same for a given name in small letters.
const HIDE_GIVEN: f32 = -4.5;
/// The same in whole sentences, where names are many and a word that is hidden too much is missed less.
const HIDE_IN_SENTENCES: f32 = -2.4;
/// The same for a product, or another capital that is nobody, which no list knows as a name: "nobody uses Salesforce".
const HIDE_KEPT: f32 = -0.8;
/// From here on it makes its other mentions names too.
const SURE: f32 = 1.0;
/// From here on it is shown at the debrief.
const SUSPECT: f32 = -3.5;

static WEIGHTS: &[u8] = include_bytes!("../data/model.bin");

/// Weights, one step of [`STEP`] each.
pub(crate) struct Model {
    weights: Vec<i8>,
    /// Added to every second weight; other than 0 only while thresholds are chosen.
    #[cfg(feature = "training")]
    pub(crate) bias: f32,
}

impl Model {
    /// The one that the program brings.
    pub(crate) fn shared() -> &'static Model {
        static SHARED: OnceLock<Model> = OnceLock::new();
        SHARED.get_or_init(|| Model::stored(WEIGHTS))
    }

    /// From bytes as [`Model::store`] writes them: runs of zeroes by their length, other weights as they are.
    pub(crate) fn stored(bytes: &[u8]) -> Model {
        let mut weights = Vec::with_capacity(SIZE + AGAIN);
        let mut rest = bytes.iter();
        while let Some(byte) = rest.next() {
            if *byte == 0 {
                let run = rest.next().map_or(0, |run| usize::from(*run));
                weights.resize(weights.len() + run, 0);
            } else {
                weights.push(i8::from_le_bytes([*byte]));
            }
        }
        weights.resize(SIZE + AGAIN, 0);
        Model {
            weights,
            #[cfg(feature = "training")]
            bias: 0.0,
        }
    }

    /// The sum for one word.
    pub(crate) fn weigh(&self, places: &[u32]) -> f32 {
        let sum: i32 = places
            .iter()
            .map(|place| i32::from(self.weights[*place as usize]))
            .sum();
        sum as f32 * STEP
    }

    /// Weighs the words of a line, each by itself and its neighbours.
    pub(crate) fn weigh_line(&self, page: &Page<'_>, verdicts: &[Verdict]) -> Vec<f32> {
        let mut features = Features::default();
        (0..page.tokens.len())
            .map(|at| {
                if page.tokens[at].is(STOOD) {
                    return STOOD_WEIGHT;
                }
                if verdicts[at] == Verdict::Kept || !is_candidate(page, at) {
                    return NOT_WEIGHED;
                }
                features.describe(page, at, verdicts);
                self.weigh(&features.places)
            })
            .collect()
    }

    /// Turns the verdicts of the rules on these words into those of rules and both weighings together.
    pub(crate) fn judge(
        &self,
        page: &Page<'_>,
        words: Range<usize>,
        weights: &[f32],
        mentions: &Mentions,
        known: &Knowledge,
        verdicts: &mut [Verdict],
    ) {
        let mut features = Features::default();
        for at in words {
            let token = &page.tokens[at];
            if token.is(STOOD) {
                verdicts[at] = Verdict::Kept;
            }
            let certain = token.is(KNOWN) && verdicts[at] >= Verdict::Somebody;
            if verdicts[at] == Verdict::Kept || certain {
                continue;
            }
            if !mentions.are_asked(token, weights[at]) {
                verdicts[at] = Verdict::Nobody;
                continue;
            }
            features.describe_again(page, at, weights, mentions, known);
            let weight = self.weigh(&features.places);
            #[cfg(feature = "training")]
            let weight = weight + self.bias;
            verdicts[at] = verdict(weight, hides_from(token));
        }
    }
}

/// The weight from which a word is hidden. A given name in small letters that is no ordinary word of a note is hidden
/// unless much speaks against it: the texts that were trained on have more traps than an interview has.
fn hides_from(token: &Token) -> f32 {
    let is_given = token.shape == Shape::Lower && token.is(GIVEN) && !token.is(ORDINARY | KEPT | PLACE);
    // A sentence has to begin with some word: "Tools are slow".
    let begins =
        token.shape == Shape::Capital && token.opens && token.is(DICTIONARY) && token.ordinary() && !token.is(GIVEN);
    match token {
        token if token.is(KEPT) && !token.is(NAME | WORD_NAME) => HIDE_KEPT,
        token if begins && token.is(NAME | WORD_NAME) && !token.common => HIDE_BEGINNING_NAME,
        _ if begins => HIDE_BEGINNING,
        token if token.among_many => HIDE_IN_SENTENCES,
        token if is_given && token.length > 3 => HIDE_GIVEN,
        _ => HIDE,
    }
}

fn verdict(weight: f32, hide: f32) -> Verdict {
    match weight {
        SURE.. => Verdict::Sure,
        weight if weight >= hide => Verdict::Somebody,
        SUSPECT.. => Verdict::Suspect,
        _ => Verdict::Nobody,
    }
}

#[cfg(feature = "training")]
impl Model {
    /// From weights that were just trained.
    pub(crate) fn trained(weights: &[f32]) -> Model {
        let weights = weights
            .iter()
            .map(|weight| (weight / STEP).round().clamp(-127.0, 127.0) as i8)
            .collect();
        Model { weights, bias: 0.0 }
    }

    /// The bytes to keep.
    pub(crate) fn store(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for run in self.weights.chunk_by(|one, other| (*one == 0) == (*other == 0)) {
            if run[0] == 0 {
                for part in run.chunks(255) {
                    bytes.extend([0, u8::try_from(part.len()).unwrap_or(u8::MAX)]);
                }
            } else {
                bytes.extend(run.iter().map(|weight| weight.to_le_bytes()[0]));
            }
        }
        bytes
    }
}
