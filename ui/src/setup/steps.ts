import type { LeadView, PlanView } from '../ipc/bindings';

/** A step of the set-up, in the order in which one needs the other. */
export const STEPS = ['study', 'invited', 'dates', 'rules', 'kit', 'promises', 'papers', 'recovery', 'file', 'machines'] as const;

/** What stands beside the steps and is never "done". */
export const BESIDE = ['ready', 'coverage', 'remarks', 'lessons', 'population', 'directory', 'words', 'names', 'keys', 'passphrase'] as const;

/** One of the steps that follow each other. */
export type Next = (typeof STEPS)[number];

/** A step, or what stands beside them. */
export type Step = Next | (typeof BESIDE)[number];

/** Steps under the titles that they stand below. */
type Groups = readonly (readonly [title: string, steps: readonly Step[]])[];

/** What stands beside the steps of a lead. */
export const GROUPS: Groups = [
  ['coverage-group', ['coverage']],
  ['remarks-group', ['remarks', 'lessons']],
  ['setup-recognise', ['population']],
  ['setup-names', ['directory', 'words', 'names']],
  ['setup-machine', ['keys', 'passphrase']],
];

/** All that a deputy's desk has: the rest is the lead's, and is not offered there. It begins with the first. */
export const DEPUTYS: Groups = [
  ['setup-machine', ['keys', 'recovery', 'passphrase']],
  ['deputy-group', ['kit', 'machines']],
  ['remarks-group', ['remarks']],
  ['setup-names', ['directory', 'words', 'names']],
];

/** How far a step is, told apart by the same shapes as a question's state. */
export type Progress = 'open' | 'touched' | 'answered';

/** Steps without which no interviewer can start. */
export const NEEDED: readonly Next[] = ['kit', 'file', 'machines'];

const or = (isDone: boolean, isBegun = false): Progress => (isDone ? 'answered' : isBegun ? 'touched' : 'open');

/** How far each step is. Whether the study file was handed out shows in the machines that joined. */
export function progress(study: LeadView, plan: PlanView): Record<Next, Progress> {
  const hasJoined = study.machines.length > 0;
  const wrote = (what: string) => plan.written.includes(what);
  const hasKit = study.questions > 0;
  return {
    study: or(plan.title.en !== null && plan.title.fr !== null && plan.edition !== '', true),
    invited: or(plan.invited > 0),
    dates: or(wrote('calendar'), plan.days !== null),
    rules: or(plan.keep_until !== null, true),
    kit: or(hasKit),
    promises: or(hasKit && plan.given_away === 0 && wrote('papers'), hasKit),
    papers: or(plan.given_away === 0 && wrote('papers'), plan.given_away > 0),
    recovery: or(plan.has_recovery),
    file: or(hasJoined, wrote('study_file')),
    machines: or(hasJoined),
  };
}

/** The step before, or after. */
export function beside(step: Step, by: 1 | -1): Next | null {
  const at = (STEPS as readonly Step[]).indexOf(step);
  return at < 0 ? null : (STEPS[at + by] ?? null);
}
