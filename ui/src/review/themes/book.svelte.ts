import { lead } from '../../frame/lead.svelte';
import { call } from '../../ipc/call';
import type { CodebookThemeView, CodebookView, StatementView, ThemeForm } from '../../ipc/bindings';
import { failureWords } from '../../words/failure';
import { plain } from '../wall/codes';

/** What the side does with the chosen theme. */
export type Task = 'fields' | 'merge' | 'move' | 'split' | 'read' | 'remove' | 'new';

/** The codebook on the screen. Every change answers with the whole of it. */
export class Book {
  view = $state.raw<CodebookView | null>(null);
  chosen: number | null = $state(null);
  task: Task = $state('fields');
  /** Why the last change did not happen. */
  error: string | undefined = $state();
  /** Why the codebook could not be read. */
  trouble: unknown = $state.raw(null);
  statements = $state.raw<StatementView[] | null>(null);

  // Read after what was asked for is there, when the place may have been left: a derived value would be one of then.
  get themes(): CodebookThemeView[] {
    return this.view?.themes ?? [];
  }

  get theme(): CodebookThemeView | undefined {
    return this.themes.find(({ theme }) => theme === this.chosen);
  }

  async read(): Promise<void> {
    try {
      this.view = await call('codebook_read', {});
      this.trouble = null;
    } catch (cause) {
      this.trouble = cause;
    }
  }

  /** Stands on a theme; the side shows its fields. */
  choose(theme: number | null): void {
    if (theme === this.chosen && this.task === 'fields') return;
    this.chosen = theme;
    this.begin('fields');
  }

  begin(task: Task): void {
    this.task = task;
    this.error = undefined;
    this.statements = null;
    if (task === 'split' || task === 'read') void this.readStatements();
  }

  /** The theme before or after, in the order shown. */
  beside(by: 1 | -1): CodebookThemeView | undefined {
    const at = this.themes.findIndex(({ theme }) => theme === this.chosen);
    return this.themes[at < 0 ? 0 : at + by];
  }

  /** A theme and all that is part of it. */
  branch(theme: number): Set<number> {
    const branch = new Set([theme]);
    // Each stands above its parts.
    for (const one of this.themes) if (one.part_of !== null && branch.has(one.part_of)) branch.add(one.theme);
    return branch;
  }

  /** Whether a theme goes by this name, in either language. */
  has(name: string): boolean {
    return this.themes.some((one) => [one.name, one.name_fr].some((own) => own !== '' && plain(own) === plain(name)));
  }

  /** Changes something; `false`: it did not happen, and the reason is told. */
  async change(act: () => Promise<CodebookView>): Promise<boolean> {
    try {
      this.view = await lead.keep(act);
      this.error = undefined;
      return true;
    } catch (cause) {
      this.error = failureWords(cause);
      return false;
    }
  }

  save(form: ThemeForm): Promise<boolean> {
    return this.change(() => call('theme_save', {}, form));
  }

  shift(way: 'up' | 'down'): Promise<boolean> {
    const theme = String(this.chosen);
    return this.change(() => call('theme_shift', { theme, way }));
  }

  /** Does something with the chosen theme; then one stands on `next`. */
  async finish(act: (theme: string) => Promise<CodebookView>, next: number | null = this.chosen): Promise<boolean> {
    const theme = String(this.chosen);
    const isDone = await this.change(() => act(theme));
    if (isDone) {
      this.chosen = this.themes.some((one) => one.theme === next) ? next : null;
      this.begin('fields');
    }
    return isDone;
  }

  private async readStatements(): Promise<void> {
    const theme = this.chosen;
    try {
      const statements = await call('theme_statements', { theme: String(theme) });
      if (theme === this.chosen) this.statements = statements;
    } catch (cause) {
      this.error = failureWords(cause);
    }
  }
}
