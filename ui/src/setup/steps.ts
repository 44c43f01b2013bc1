import type { LeadView } from '../ipc/bindings';

/** A step of the set-up, in the order in which one needs the other. */
export const STEPS = ['study', 'kit', 'file', 'machines'] as const;

/** What stands beside the steps and is never "done". */
export const BESIDE = ['remarks', 'lessons', 'population', 'directory', 'words', 'names', 'passphrase', 'recovery'] as const;

/** A step, or what stands beside them. */
export type Step = (typeof STEPS)[number] | (typeof BESIDE)[number];

/** How far a step is, told apart by the same shapes as a question's state. */
export type Progress = 'open' | 'touched' | 'answered';

/** How far each step is. Whether the study file was handed out shows in the machines that joined. */
export function progress(study: LeadView, isFileWritten: boolean): Record<(typeof STEPS)[number], Progress> {
  return {
    study: study.invited > 0 ? 'answered' : 'touched',
    kit: study.questions > 0 ? 'answered' : 'open',
    file: study.machines.length > 0 ? 'answered' : isFileWritten ? 'touched' : 'open',
    machines: study.machines.length > 0 ? 'answered' : 'open',
  };
}
