import { tick } from 'svelte';
import { lead } from '../../frame/lead.svelte';
import { call } from '../../ipc/call';
import type { LangView, ReportRowView, ReportView } from '../../ipc/bindings';

/** The five parts and the annex. */
export const PARTS = [1, 2, 3, 4, 5, 6] as const;

/** Names a row for as long as it is shown. */
export const keyOf = (row: ReportRowView, at: number): string =>
  row.paragraph ? `p${row.paragraph.paragraph}` : row.quote ? `q${row.quote.quote}` : `${row.kind}-${row.anchor}-${at}`;

/** Whether a paragraph is not written in this language, or was not touched since the other one changed. */
export function lags(row: ReportRowView, lang: LangView): boolean {
  const paragraph = row.paragraph;
  if (!paragraph) return false;
  return paragraph.behind === lang || (paragraph[lang] === null && paragraph[lang === 'en' ? 'fr' : 'en'] !== null);
}

/** The report on the screen: which part, which row, which column. */
export class ReportDesk {
  view = $state.raw<ReportView | null>(null);
  trouble: unknown = $state.raw(null);
  part = $state(1);
  current = $state(0);
  lang = $state<LangView>('en');
  /** The paragraph that is being written. */
  editing = $state<number | null>(null);
  /** Quotes that are being written anew and are not kept yet, by quote and language. */
  readonly drafts = new Map<string, string>();

  // Read after what was asked for is there, when the place may have been left: a derived value would be one of then.
  get rows(): ReportRowView[] {
    return (this.view?.rows ?? []).filter((row) => row.part === this.part);
  }

  get row(): ReportRowView | null {
    return this.rows[Math.min(this.current, this.rows.length - 1)] ?? null;
  }

  quotes = $derived((this.view?.rows ?? []).flatMap((row) => (row.quote ? [row.quote] : [])));
  passed = $derived(this.quotes.filter((quote) => quote.is_settled).length);
  paragraphs = $derived((this.view?.rows ?? []).filter((row) => row.paragraph !== null));

  /** How many paragraphs wait in this language. */
  behind(lang: LangView): number {
    return this.paragraphs.filter((row) => lags(row, lang)).length;
  }

  /** Whether a part says something, in both languages, and nothing speaks against its quotes. */
  isDone(part: number): boolean {
    const rows = (this.view?.rows ?? []).filter((row) => row.part === part);
    const said = rows.filter((row) => row.paragraph !== null || row.quote !== null || row.kind === 'action');
    const isWritten = (row: ReportRowView) => !row.paragraph || (row.number !== null && !lags(row, 'en') && !lags(row, 'fr'));
    return said.length > 0 && said.every((row) => isWritten(row) && (row.quote?.is_settled ?? true));
  }

  /** Shows what the desk answers; what could not be done leaves everything as it was. */
  async show(ask: () => Promise<ReportView>): Promise<boolean> {
    this.trouble = null;
    try {
      this.view = await ask();
      return true;
    } catch (cause) {
      this.trouble = cause;
      return false;
    }
  }

  read = (): Promise<boolean> => this.show(() => call('report_read', {}));

  /** Does something that is kept, and shows the report after it. */
  keep(ask: () => Promise<ReportView>): Promise<boolean> {
    return this.show(() => lead.keep(ask));
  }

  goTo(part: number): void {
    this.editing = null;
    this.part = part;
    this.current = 0;
  }

  step(by: number): void {
    this.current = Math.max(0, Math.min(this.rows.length - 1, this.current + by));
  }

  /** Goes to a row wherever it stands. */
  async find(wanted: (row: ReportRowView) => boolean): Promise<void> {
    const row = (this.view?.rows ?? []).find(wanted);
    if (!row) return;
    if (row.part !== this.part) this.editing = null;
    this.part = row.part;
    await tick();
    this.current = Math.max(0, this.rows.findIndex(wanted));
  }

  /** An empty paragraph below the row one stands on, ready to be written. */
  async add(): Promise<void> {
    const row = this.row;
    if (!row) return;
    const after = row.paragraph ? String(row.paragraph.paragraph) : '0';
    if (!(await this.keep(() => call('paragraph_add', { anchor: row.anchor, after })))) return;
    const added = this.view?.added ?? null;
    await this.find((one) => one.paragraph?.paragraph === added);
    this.editing = added;
  }

  async move(up: boolean): Promise<void> {
    const paragraph = this.row?.paragraph?.paragraph;
    if (paragraph === undefined) return;
    await this.keep(() => call('paragraph_move', { paragraph: String(paragraph), up: String(up) }));
    await this.find((one) => one.paragraph?.paragraph === paragraph);
  }

  async drop(): Promise<void> {
    const { paragraph, quote } = this.row ?? {};
    if (paragraph) await this.keep(() => call('paragraph_drop', { paragraph: String(paragraph.paragraph) }));
    else if (quote) await this.keep(() => call('quote_drop', { quote: String(quote.quote) }));
    this.step(0);
    await tick();
    // What was pressed went with the row: the one that one stands on now takes the focus.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.pair.now')?.focus();
  }

  async agree(): Promise<void> {
    const paragraph = this.row?.paragraph?.paragraph;
    if (paragraph !== undefined) await this.keep(() => call('paragraph_agree', { paragraph: String(paragraph) }));
  }

  /** The next quote that is not settled, or the first one. */
  async nextOpen(): Promise<void> {
    const open = this.quotes.filter((quote) => !quote.is_settled);
    const at = open.findIndex((quote) => quote.quote === this.row?.quote?.quote);
    const next = open[(at + 1) % Math.max(1, open.length)];
    if (next) await this.find((one) => one.quote?.quote === next.quote);
  }
}
