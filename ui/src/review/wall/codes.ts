import type { ThemeView } from '../../ipc/bindings';

/** A row of the list under the code field: a theme of the study, or a new one with the typed name. */
export type Choice = { kind: 'theme'; theme: ThemeView } | { kind: 'new'; name: string };

/** Without accents, case and doubled spaces: "Réunions" and "reunions" are one name. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The themes a typed word may mean, those that begin with it first, and the way to a new one last. */
export function choices(themes: ThemeView[], typed: string, given: number[]): Choice[] {
  const wanted = plain(typed);
  const open = themes.filter((theme) => !given.includes(theme.theme));
  const starts = open.filter((theme) => plain(theme.name).startsWith(wanted));
  const inside = open.filter((theme) => !starts.includes(theme) && plain(theme.name).includes(wanted));
  const found: Choice[] = [...starts, ...inside].map((theme) => ({ kind: 'theme', theme }));
  const isNew = wanted !== '' && !themes.some((theme) => plain(theme.name) === wanted);
  return isNew ? [...found, { kind: 'new', name: typed.trim() }] : found;
}
