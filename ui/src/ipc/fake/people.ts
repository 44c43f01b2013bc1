import type { BothView, DetailView, GroupView, RiskView, SessionView } from '../bindings';
import { asked, refuse } from './desk';
import { kit } from './kit';

/** Bands of a team of 46, each step wider; after the last one nothing is kept. */
const SIZES = ['40–59', '20–59', '0–59'];

/** How many more share the details after so many steps. */
const MORE = { size: [0, 5, 8, 12], work: [0, 2], level: [0, 1] };
const AIM = 10;

const both = (text: string): BothView => ({ en: text, fr: text });

/** The coarse table of an invented study. */
export function population(): GroupView[] {
  const row = (level: string | null, size: string | null, lang: GroupView['lang'], work: string | null, people: number): GroupView => ({ level, size, lang, work, people });
  return [
    row('director', '20-39', 'en', 'o3', 14),
    row('director', '20-39', 'fr', null, 11),
    row('director', '40-59', null, 'o4', 22),
    row('executive_director', null, 'en', null, 18),
    row('executive_director', null, 'fr', null, 12),
  ];
}

/** How many share the details of the interview, and what was made coarser. `?people=no` is a study that counts nobody. */
export function makeRisk() {
  const steps = { size: 0, work: 0, level: 0 };
  type Coarse = keyof typeof steps;

  const people = (at = steps) => 4 + (MORE.size[at.size] ?? 0) + (MORE.work[at.work] ?? 0) + (MORE.level[at.level] ?? 0);

  function detail(name: Coarse, value: BothView | null, thenValue: BothView | null): DetailView {
    const isLast = steps[name] + 1 >= MORE[name].length;
    const remedy = isLast ? null : name === 'size' && SIZES[steps.size + 1] ? 'merge' : 'drop';
    const then = isLast ? steps : { ...steps, [name]: steps[name] + 1 };
    return { detail: name, value, remedy, then_value: thenValue, then_people: people(then), is_coarser: steps[name] > 0 };
  }

  function risk(session: SessionView): RiskView {
    if (asked('people') === 'no') return { state: 'none', people: 0, aim: AIM, details: [] };
    const { entered } = session.answers['1.2'] ?? {};
    const chosen = entered?.kind === 'several' ? entered.value : [];
    const kind = kit.sections.flatMap((section) => section.questions).find(({ id }) => id === '1.2')?.kind;
    const options = kind?.kind === 'several' ? kind.options.filter(({ id }) => chosen.includes(id)) : [];
    const words = (lang: 'en' | 'fr') => options.map(({ label }) => label[lang]).join(', ');
    const band = (at: number) => (SIZES[at] ? both(SIZES[at]) : null);
    const details: DetailView[] = [
      detail('size', band(steps.size), band(steps.size + 1)),
      detail('work', steps.work ? null : { en: words('en'), fr: words('fr') }, null),
      { detail: 'lang', value: both(session.lang), remedy: null, then_value: null, then_people: people(), is_coarser: false },
      detail('level', steps.level ? null : both('director'), null),
    ];
    return { state: people() < AIM ? 'below' : 'enough', people: people(), aim: AIM, details };
  }

  function coarsen(name: string, remedy: string): void {
    if (!(name in steps)) refuse('bad_call');
    const which = name as Coarse;
    steps[which] = remedy === 'back' ? 0 : Math.min(steps[which] + 1, MORE[which].length - 1);
  }

  return { risk, coarsen };
}
