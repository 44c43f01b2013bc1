//! The kit of the invented study: one question of each kind.

use kit::{Bilingual, Entry, Kind, Kit, Question, QuestionId, Scale, Script, Section};

fn entry(id: &str, en: &str, fr: &str) -> Entry {
    Entry {
        id: id.into(),
        label: Bilingual::both(en, fr),
        ..<_>::default()
    }
}

fn question(id: &str, en: &str, fr: &str, kind: Kind) -> Question {
    Question {
        id: QuestionId(id.into()),
        ask: Bilingual::both(en, fr),
        kind,
        probes: vec![],
        notes: vec![Bilingual::both("After Westrum.", "D’après Westrum.")],
        ..<_>::default()
    }
}

fn section(number: u8, en: &str, fr: &str, questions: Vec<Question>) -> Section {
    Section {
        number,
        title: Bilingual::both(en, fr),
        themes: vec![],
        notes: vec![],
        questions,
        minutes: None,
    }
}

pub fn kit() -> Kit {
    let scale = Scale {
        from: 1,
        to: 7,
        points: vec![
            (1, Bilingual::both("Strongly disagree", "Tout à fait en désaccord")),
            (4, Bilingual::both("neither", "ni l’un ni l’autre")),
            (7, Bilingual::both("strongly agree", "tout à fait d’accord")),
        ],
    };
    let statements = vec![
        entry(
            "s1",
            "Teams tell each other what they know.",
            "Les équipes se disent ce qu’elles savent.",
        ),
        entry(
            "s2",
            "People can bring bad news without fear.",
            "On peut apporter une mauvaise nouvelle sans crainte.",
        ),
        entry(
            "s3",
            "Quality and security are everyone’s job.",
            "La qualité et la sécurité sont l’affaire de tous.",
        ),
        entry(
            "s4",
            "Working across teams is encouraged, and noticed.",
            "Travailler entre équipes est encouragé, et remarqué.",
        ),
        entry(
            "s5",
            "When something fails, we look for causes, not culprits.",
            "Quand une chose échoue, on cherche la cause, non le coupable.",
        ),
        entry(
            "s6",
            "New ideas are welcome here.",
            "Les idées nouvelles sont bienvenues ici.",
        ),
    ];
    Kit {
        format: 1,
        title: Bilingual::both("Questions", "Questions"),
        script: Script::default(),
        sections: vec![
            section(
                1,
                "The team",
                "L’équipe",
                vec![
                    question(
                        "1.1",
                        "How many people work in your team, and how many positions are empty?",
                        "Combien de personnes travaillent dans votre équipe, et combien de postes sont vacants ?",
                        Kind::Numbers {
                            fields: vec![
                                entry("f1", "People in the team", "Personnes dans l’équipe"),
                                entry("f2", "Empty positions", "Postes vacants"),
                            ],
                        },
                    ),
                    question(
                        "1.2",
                        "What does your team do?",
                        "Que fait votre équipe ?",
                        Kind::Several {
                            options: vec![
                                entry("o1", "Operations", "Exploitation"),
                                entry("o2", "Architecture", "Architecture"),
                                entry("o3", "Security", "Sécurité"),
                                entry("o4", "Analytics", "Analyse"),
                            ],
                        },
                    ),
                ],
            ),
            section(
                2,
                "Your own days",
                "Vos journées",
                vec![
                    question(
                        "2.1",
                        "What does a good day look like?",
                        "À quoi ressemble une bonne journée ?",
                        Kind::Text,
                    ),
                    question(
                        "2.2",
                        "Can you decide what you need to decide? If not, what stands in the way?",
                        "Pouvez-vous décider ce que vous devez décider ? Sinon, qu’est-ce qui l’empêche ?",
                        Kind::YesNo { follow_ups: vec![] },
                    ),
                ],
            ),
            section(
                3,
                "Your team’s work",
                "Le travail de votre équipe",
                vec![
                    question(
                        "3.1",
                        "What gets in the way of your team’s best work?",
                        "Qu’est-ce qui empêche votre équipe de donner le meilleur d’elle-même ?",
                        Kind::Text,
                    ),
                    question(
                        "3.2",
                        "How much of the team’s time goes to each of these?",
                        "Quelle part du temps de l’équipe va à chacune de ces activités ?",
                        Kind::Percent {
                            rows: vec![
                                entry("r1", "Administration", "Administration"),
                                entry("r2", "Reporting", "Reddition de comptes"),
                                entry("r3", "Core function", "Fonction principale"),
                            ],
                            columns: vec![
                                entry("c1", "Management", "Gestion"),
                                entry("c2", "Working level", "Niveau opérationnel"),
                            ],
                        },
                    ),
                ],
            ),
            section(
                4,
                "Other teams",
                "Les autres équipes",
                vec![
                    question(
                        "4.1",
                        "How would you rate these six statements about the branch?",
                        "Comment évaluez-vous ces six énoncés sur la direction générale ?",
                        Kind::Agreement {
                            scale,
                            statements,
                            why_at: vec![1, 2],
                            why: Bilingual::default(),
                        },
                    ),
                    question(
                        "4.2",
                        "What has changed in the last year?",
                        "Qu’est-ce qui a changé depuis un an ?",
                        Kind::Topics {
                            topics: vec![entry("t1", "Hiring", "Dotation"), entry("t2", "Tools", "Outils")],
                        },
                    ),
                ],
            ),
        ],
        thanks: None,
        notes: vec![],
        leftovers: vec![],
    }
}
