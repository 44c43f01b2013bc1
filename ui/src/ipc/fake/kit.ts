import type { BothView, EntryView, KindView, KitView, ProbeView, QuestionView, SectionView } from '../bindings';

const b = (en: string, fr: string): BothView => ({ en, fr });
const none: BothView = { en: null, fr: null };

const entry = (id: string, label: BothView, explanation = none, detail = none): EntryView => ({ id, label, explanation, detail });
const lead = (en: string, fr: string): ProbeView => ({ role: 'lead', text: b(en, fr) });
const probe = (en: string, fr: string): ProbeView => ({ role: 'question', text: b(en, fr) });

function question(id: string, ask: BothView, kind: KindView = { kind: 'text' }, probes: ProbeView[] = [], notes: BothView[] = []): QuestionView {
  return { id, ask, kind, probes, notes };
}

const section = (number: number, title: BothView, questions: QuestionView[]): SectionView => ({ number, title, themes: [], questions });

const FUNCTIONS: [string, string][] = [
  ['Planning', 'Planification'],
  ['Building', 'Réalisation'],
  ['Operations', 'Opérations'],
  ['Quality', 'Qualité'],
  ['Support', 'Soutien'],
];

const STATEMENTS: [string, string, string, string][] = [
  ['Teams tell each other what they know.', 'Les équipes se disent ce qu’elles savent.', 'Think of the last time you needed something from another team. Did you have to ask twice?', 'Pensez à la dernière fois où il vous fallait quelque chose d’une autre équipe. Fallait-il demander deux fois ?'],
  ['People can bring bad news without fear.', 'On peut annoncer une mauvaise nouvelle sans crainte.', 'This is about what happens to the person, not to the news.', 'Il s’agit de ce qui arrive à la personne, non à la nouvelle.'],
  ['Quality and security are everyone’s job.', 'La qualité et la sécurité sont l’affaire de tout le monde.', 'Not of one team at the end.', 'Et non d’une seule équipe à la fin.'],
  ['Working across teams is encouraged, and noticed.', 'Travailler entre équipes est encouragé, et remarqué.', 'This is about the habit, not the project. Do people sit with another team to understand its work? Does anyone notice when they do?', 'Il s’agit de l’habitude, non du projet. Va-t-on s’asseoir avec une autre équipe ? Quelqu’un le remarque-t-il ?'],
  ['When something fails, we look for causes, not culprits.', 'En cas d’échec, on cherche des causes, pas des coupables.', 'Think of the last thing that failed.', 'Pensez au dernier échec.'],
  ['New ideas are welcome here.', 'Les idées nouvelles sont bienvenues ici.', 'Also the ones that cost something.', 'Même celles qui coûtent quelque chose.'],
];

const percent: KindView = {
  kind: 'percent',
  rows: [
    entry('r1', b('Administration', 'Administration'), none, b('time sheets, forms, bookings', 'feuilles de temps, formulaires, réservations')),
    entry('r2', b('Reporting', 'Reddition de comptes'), none, b('preparing news for the levels above', 'préparer des nouvelles pour les échelons du dessus')),
    entry('r3', b('Core work', 'Travail principal'), none, b('what the team is there to do', 'la raison d’être de l’équipe')),
  ],
  columns: [entry('c1', b('Management', 'Gestion')), entry('c2', b('Working level', 'Niveau opérationnel'))],
};

const agreement: KindView = {
  kind: 'agreement',
  from: 1,
  to: 7,
  points: [
    { rating: 1, label: b('strongly disagree', 'tout à fait en désaccord') },
    { rating: 4, label: b('neither', 'ni l’un ni l’autre') },
    { rating: 7, label: b('strongly agree', 'tout à fait d’accord') },
  ],
  statements: STATEMENTS.map(([en, fr, whyEn, whyFr], at) => entry(`s${at + 1}`, b(en, fr), b(whyEn, whyFr))),
  why_at: [1, 2],
  why: b('Why do you think that is?', 'Pourquoi, selon vous ?'),
};

const sections: SectionView[] = [
  section(1, b('The team', 'L’équipe'), [
    question('1.1', b('How many people work in your team, and how many positions are empty?', 'Combien de personnes dans votre équipe, et combien de postes vacants ?'), {
      kind: 'numbers',
      fields: [entry('f1', b('People in the team', 'Personnes dans l’équipe')), entry('f2', b('Filled positions', 'Postes pourvus')), entry('f3', b('Empty positions', 'Postes vacants'))],
    }),
    question('1.2', b('What does your team do?', 'Que fait votre équipe ?'), { kind: 'several', options: FUNCTIONS.map(([en, fr], at) => entry(`o${at + 1}`, b(en, fr))) }),
    question('1.3', b('Does your team take part in the renewal programme? How?', 'Votre équipe participe-t-elle au programme de renouvellement ? Comment ?')),
  ]),
  section(2, b('Your own days', 'Vos propres journées'), [
    question('2.1', b('What does a good day look like?', 'À quoi ressemble une bonne journée ?')),
    question('2.2', b('What does a bad day look like?', 'À quoi ressemble une mauvaise journée ?')),
    question('2.3', b('What worries you most at work?', 'Qu’est-ce qui vous inquiète le plus au travail ?'), { kind: 'text' }, [lead('If nothing worries them, ask:', 'Si rien ne les inquiète, demandez :'), probe('Does anything annoy you deeply?', 'Y a-t-il quelque chose qui vous irrite vraiment ?')]),
    question('2.4', b('Can you decide what your work needs?', 'Pouvez-vous décider de ce que votre travail exige ?'), {
      kind: 'yes_no',
      follow_ups: [
        { after_yes: true, text: b('If yes, was it always so?', 'Si oui, en a-t-il toujours été ainsi ?') },
        { after_yes: false, text: b('If no, what stands in the way?', 'Si non, qu’est-ce qui l’empêche ?') },
      ],
    }),
    question('2.5', b('Is it clear where the branch is going?', 'La direction que prend la direction générale est-elle claire ?')),
  ]),
  section(3, b('Your team’s work', 'Le travail de votre équipe'), [
    question('3.1', b('What gets in the way of your team’s best work?', 'Qu’est-ce qui empêche votre équipe de donner le meilleur ?'), { kind: 'text' }, [
      lead('If they need a start:', 'S’il faut un point de départ :'),
      probe('The right tools', 'Les bons outils'),
      probe('Information that comes in time', 'L’information à temps'),
      probe('Enough time in the day', 'Assez de temps dans la journée'),
      probe('Room to decide alone', 'De la place pour décider'),
      probe('Unplanned work', 'Le travail imprévu'),
      probe('Paperwork', 'La paperasse'),
    ], [b('Let a silence last. The second reason is often the real one.', 'Laissez durer le silence. La deuxième raison est souvent la vraie.')]),
    question('3.2', b('Which communities does your team follow?', 'Quelles communautés votre équipe suit-elle ?')),
    question('3.3', b('Is it hard to keep good people?', 'Est-il difficile de garder les bonnes personnes ?'), { kind: 'yes_no', follow_ups: [] }),
    question('3.4', b('Is there time for work that matters?', 'Reste-t-il du temps pour ce qui compte ?')),
    question('3.5', b('Where does your team’s time go, in percentages?', 'Où va le temps de votre équipe, en pourcentages ?'), percent),
    question('3.5a', b('Do the time sheets show this fairly? If not, why?', 'Les feuilles de temps le montrent-elles bien ? Sinon, pourquoi ?')),
  ]),
  section(4, b('Other teams', 'Les autres équipes'), [
    question('4.1', b('Who do you depend on, and who depends on you?', 'De qui dépendez-vous, et qui dépend de vous ?')),
    question('4.2', b('How far do you agree with these six statements about the branch?', 'Dans quelle mesure êtes-vous d’accord avec ces six énoncés sur la direction générale ?'), agreement),
  ]),
  section(5, b('Hybrid work', 'Le travail hybride'), [
    question('5.1', b('What works in hybrid work?', 'Qu’est-ce qui va bien en mode hybride ?')),
    question('5.2', b('What does not?', 'Qu’est-ce qui ne va pas ?')),
  ]),
  section(6, b('Looking back', 'Regard en arrière'), [
    question('6.1', b('What has changed in twelve months?', 'Qu’est-ce qui a changé en douze mois ?'), {
      kind: 'topics',
      topics: [entry('t1', b('Hiring', 'Dotation')), entry('t2', b('Tools', 'Outils')), entry('t3', b('Meetings', 'Réunions')), entry('t4', b('Priorities', 'Priorités'))],
    }),
    question('6.2', b('What would you change first?', 'Que changeriez-vous en premier ?')),
    question('6.3', b('What did we not ask?', 'Qu’avons-nous oublié de demander ?')),
  ]),
];

/** The kit of the fake desk, in our own words, with every kind of answer. */
export const kit: KitView = {
  title: b('How work goes', 'Comment va le travail'),
  script: [
    { part: 'spoken', text: b('Good morning {blank}. I ask the questions today, and my colleague types.', 'Bonjour {blank}. Aujourd’hui, je pose les questions et la personne à côté de moi prend note.') },
    { part: 'spoken', text: b('We want to understand how work really goes in the branch. We meet people like you all month.', 'Nous voulons comprendre comment le travail se passe vraiment. Nous rencontrons du monde tout le mois.') },
    { part: 'spoken', text: b('Nobody’s name is written down, and nothing you say is tied to you or to your team.', 'Aucun nom n’est noté, et rien de ce que vous dites n’est lié à vous ou à votre équipe.') },
    { part: 'spoken', text: b('You may stop at any time, without a reason. Then what we noted is destroyed.', 'Vous pouvez arrêter quand vous voulez, sans raison. Ce que nous avons noté est alors détruit.') },
    { part: 'ask_notes', text: b('May we take notes?', 'Pouvons-nous prendre des notes ?') },
    { part: 'ask_consent', text: b('Do you agree to take part?', 'Acceptez-vous de participer ?') },
    { part: 'if_no', text: b('Thank you for your time. Nothing was noted.', 'Merci de votre temps. Rien n’a été noté.') },
    { part: 'if_yes', text: b('Thank you. Let us begin with your team.', 'Merci. Commençons par votre équipe.') },
  ],
  sections,
  thanks: b('Thank you. You will see the draft of the report before anyone else.', 'Merci. Vous verrez l’ébauche du rapport avant tout le monde.'),
};
