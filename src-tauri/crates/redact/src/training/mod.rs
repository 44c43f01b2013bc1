//! Trains the model. Not part of the program: only `examples/train.rs` switches it on.

use std::ops::Range;

use crate::{
    Lexicon, Redactor, Roster,
    facts::{DICTIONARY, FAMILY, GIVEN, NAME, NOUN, ORDINARY, STOOD},
    features::{Features, is_candidate},
    frames::Page,
    judge::{Verdict, judge},
    knowledge::Knowledge,
    line::Line,
    model::{AGAIN, Model, SIZE},
    second::Mentions,
    token::{Before, Token},
};

mod variation;

use variation::{Chance, Names, vary};

/// A text with the code points of its names.
#[derive(Clone, Debug)]
pub struct Marked {
    /// As written.
    pub text: String,
    /// Code points of each person's name.
    pub people: Vec<Range<usize>>,
}

/// How long and how hard to train.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Times through all texts, each time with other names.
    pub rounds: u32,
    /// Seed of every chance, so that the same texts give the same model.
    pub seed: u64,
    /// How much a large weight costs.
    pub decay: f32,
}

/// A model in training.
pub struct Trainer {
    weights: Vec<f32>,
    slopes: Vec<f32>,
    chance: Chance,
}

/// The trained model, as its bytes. The first weighing is trained on all texts; the second on what first weighings
/// made of texts that they had not seen.
pub fn train(texts: &[Marked], plan: Plan) -> Vec<u8> {
    let names = Names::read();
    const PARTS: usize = 4;
    const SEEDS: u64 = 4;
    let unseen: Vec<Model> = (0..PARTS)
        .map(|part| {
            let others: Vec<&Marked> = texts
                .iter()
                .enumerate()
                .filter(|(at, _)| at % PARTS != part)
                .map(|(_, text)| text)
                .collect();
            Model::trained(&first(&others, &names, plan))
        })
        .collect();
    let all: Vec<&Marked> = texts.iter().collect();
    let mut weights = vec![0.0; SIZE + AGAIN];
    for chance in 0..SEEDS {
        let plan = Plan {
            seed: plan.seed.wrapping_add(chance * 0x9e37_79b9),
            ..plan
        };
        for (sum, weight) in weights.iter_mut().zip(first(&all, &names, plan)) {
            *sum += weight / SEEDS as f32;
        }
    }
    let mut trainer = Trainer::new(plan);
    let mut order: Vec<usize> = (0..texts.len()).collect();
    for round in 0..plan.rounds {
        trainer.chance.shuffle(&mut order);
        let rate = 0.2 / (1.0 + round as f32 * 0.25);
        for at in &order {
            let varied = vary(&texts[*at], &names, &mut trainer.chance);
            let seen = Seen::read(&varied, &mut trainer.chance);
            trainer.learn_again(&seen, &unseen[at % PARTS], rate, plan.decay);
        }
    }
    weights[SIZE..].copy_from_slice(&trainer.weights[SIZE..]);
    Model::trained(&weights).store()
}

/// Weights of the first weighing, the mean of the later rounds.
fn first(texts: &[&Marked], names: &Names, plan: Plan) -> Vec<f32> {
    let mut trainer = Trainer::new(plan);
    let mut sums = vec![0.0_f64; SIZE + AGAIN];
    let mut order: Vec<usize> = (0..texts.len()).collect();
    let counted = plan.rounds / 2;
    for round in 0..plan.rounds {
        trainer.chance.shuffle(&mut order);
        let rate = 0.2 / (1.0 + round as f32 * 0.25);
        for at in &order {
            let varied = vary(texts[*at], names, &mut trainer.chance);
            let seen = Seen::read(&varied, &mut trainer.chance);
            trainer.learn(&seen, rate, plan.decay);
        }
        if round >= counted {
            for (sum, weight) in sums.iter_mut().zip(&trainer.weights) {
                *sum += f64::from(*weight);
            }
        }
    }
    let rounds = f64::from((plan.rounds - counted).max(1));
    sums.iter().map(|sum| (sum / rounds) as f32).collect()
}

/// A text as it is weighed: its lines, their words, the verdicts of the rules, and which words are persons.
struct Seen {
    text: String,
    lines: Vec<(Range<usize>, Vec<Token>, Vec<Verdict>)>,
    people: Vec<Vec<bool>>,
}

impl Seen {
    fn read(marked: &Marked, chance: &mut Chance) -> Seen {
        let known = Knowledge::shared();
        let (lexicon, roster) = (Lexicon::empty(), Roster::new());
        let points = points(&marked.text);
        let people: Vec<Range<usize>> = marked
            .people
            .iter()
            .map(|person| points[person.start]..points[person.end])
            .collect();
        let mut read: Vec<(usize, &str, Line)> = Vec::new();
        let mut start = 0;
        for line in marked.text.split('\n') {
            read.push((start, line, Line::read(line, known, &lexicon, Before::default())));
            start += line.len() + 1;
        }
        let mut seen = Seen {
            text: marked.text.clone(),
            lines: Vec::new(),
            people: Vec::new(),
        };
        for (start, text, mut line) in read {
            let mut page = Page {
                text,
                tokens: std::mem::take(&mut line.tokens),
            };
            let is_person: Vec<bool> = page
                .tokens
                .iter()
                .map(|token| {
                    let place = token.start + start..token.end + start;
                    people.iter().any(|person| {
                        let shared = person.end.min(place.end).saturating_sub(person.start.max(place.start));
                        shared * 2 > place.len()
                    })
                })
                .collect();
            for (token, is_person) in page.tokens.iter_mut().zip(&is_person) {
                forget(&mut token.facts, *is_person, chance);
            }
            let kept = line.kept(&page, known, &lexicon, &roster);
            let verdicts = judge(&page, &kept);
            seen.lines.push((start..start + text.len(), page.tokens, verdicts));
            seen.people.push(is_person);
        }
        seen
    }
}

/// Lists are never complete: now and then a name is a stranger, or a word as any other, and a word unknown.
fn forget(facts: &mut u32, is_person: bool, chance: &mut Chance) {
    let throw = chance.unit();
    if is_person {
        if throw < 0.22 {
            *facts &= !NAME;
        } else if throw < 0.28 && *facts & ORDINARY == 0 {
            *facts = *facts & !GIVEN | DICTIONARY | ORDINARY | NOUN;
        } else if throw < 0.32 {
            *facts |= FAMILY;
        }
    } else if throw < 0.03 && *facts & NAME == 0 {
        *facts &= !(ORDINARY | DICTIONARY);
    }
}

/// A redactor that weighs with these bytes instead of those it brings.
pub fn redactor(model: &[u8], bias: f32) -> Redactor {
    let mut model = Model::stored(model);
    model.bias = bias;
    Redactor::with_model(Box::leak(Box::new(model)))
}

impl Trainer {
    fn new(plan: Plan) -> Trainer {
        Trainer {
            weights: vec![0.0; SIZE + AGAIN],
            slopes: vec![0.0; SIZE + AGAIN],
            chance: Chance(plan.seed | 1),
        }
    }

    /// One text: every word that may be a name pulls at its weights.
    fn learn(&mut self, seen: &Seen, rate: f32, decay: f32) {
        let mut features = Features::default();
        for ((place, tokens, verdicts), people) in seen.lines.iter().zip(&seen.people) {
            let page = Page {
                text: &seen.text[place.clone()],
                tokens: tokens.clone(),
            };
            for at in 0..page.tokens.len() {
                if verdicts[at] != Verdict::Kept && !page.tokens[at].is(STOOD) && is_candidate(&page, at) {
                    features.describe(&page, at, verdicts);
                    self.step(&features.places, people[at], rate, decay);
                }
            }
        }
    }

    /// The same for the second weighing, after a first that had not seen the text.
    fn learn_again(&mut self, seen: &Seen, model: &Model, rate: f32, decay: f32) {
        let known = Knowledge::shared();
        let (mut tokens, mut weights, mut people) = (Vec::new(), Vec::new(), Vec::new());
        for ((place, words, verdicts), persons) in seen.lines.iter().zip(&seen.people) {
            let page = Page {
                text: &seen.text[place.clone()],
                tokens: words.clone(),
            };
            weights.extend(model.weigh_line(&page, verdicts));
            tokens.extend(words.iter().map(|token| token.moved(place.start)));
            people.extend_from_slice(persons);
        }
        let page = Page {
            text: &seen.text,
            tokens,
        };
        let mentions = Mentions::of(&page, &weights, known);
        let mut features = Features::default();
        for (at, token) in page.tokens.iter().enumerate() {
            if mentions.are_asked(token, weights[at]) && !token.is(STOOD) {
                features.describe_again(&page, at, &weights, &mentions, known);
                self.step(&features.places, people[at], rate, decay);
            }
        }
    }

    /// One step of logistic regression, each weight at its own pace (AdaGrad).
    fn step(&mut self, places: &[u32], is_person: bool, rate: f32, decay: f32) {
        let sum: f32 = places.iter().map(|place| self.weights[*place as usize]).sum();
        let fault = 1.0 / (1.0 + (-sum).exp()) - if is_person { 1.0 } else { 0.0 };
        let fault = if is_person { fault * 1.5 } else { fault };
        for place in places {
            let place = *place as usize;
            let slope = fault + decay * self.weights[place];
            self.slopes[place] += slope * slope;
            self.weights[place] -= rate * slope / (self.slopes[place] + 1.0).sqrt();
        }
    }
}

/// Bytes of every code point, and of the end.
fn points(text: &str) -> Vec<usize> {
    text.char_indices()
        .map(|(byte, _)| byte)
        .chain(std::iter::once(text.len()))
        .collect()
}

/// What a redactor thinks of every word of a text: its code points, its shape and facts, the first and the second
/// weight, and the verdict.
pub fn thoughts(redactor: &Redactor, text: &str) -> Vec<(Range<usize>, String)> {
    let taught = redactor.taught();
    let roster = Roster::new();
    let mut memory = crate::memory::Memory::default();
    let found = crate::finder::find(text, taught, &roster, &mut memory, None);
    let weights: Vec<f32> = memory.lines().flat_map(|(_, line)| line.weights.clone()).collect();
    let mentions = Mentions::of(&found.page, &weights, taught.known);
    let mut features = Features::default();
    let point = |byte: usize| text[..byte].chars().count();
    (0..found.page.tokens.len())
        .map(|at| {
            let token = &found.page.tokens[at];
            features.describe_again(&found.page, at, &weights, &mentions, taught.known);
            let second = taught.model.weigh(&features.places);
            let thought = format!(
                "{:?} {:?} {:.1} {:.1}",
                token.shape, found.verdicts[at], weights[at], second
            );
            (point(token.start)..point(token.end), thought)
        })
        .collect()
}
