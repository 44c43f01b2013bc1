import type { BothView, KindView, KitView, LangView } from '../../ipc/bindings';
import { typeset } from '../../words/typeset';
import { t } from '../../words/words.svelte';

/** A part of a kind of answer that the lead reads in both languages: a heading and its rows. */
export type Part = { words: string; vars?: Record<string, string>; rows: { label: BothView; detail?: BothView; explanation?: BothView; before?: string }[] };

/** How an answer is written down, in a few words. */
export function kindWords(kind: KindView): string {
  return kind.kind === 'agreement' ? t('setup-kind-agreement', { from: kind.from, to: kind.to }) : t(`setup-kind-${kind.kind}`);
}

/** What belongs to a kind of answer, besides the question itself. */
export function kindParts(kind: KindView): Part[] {
  switch (kind.kind) {
    case 'text':
      return [];
    case 'numbers':
      return [{ words: 'setup-part-fields', rows: kind.fields }];
    case 'several':
      return [{ words: 'setup-part-options', rows: kind.options }];
    case 'topics':
      return [{ words: 'setup-part-topics', rows: kind.topics }];
    case 'yes_no':
      return [
        {
          words: 'setup-part-follow-ups',
          rows: kind.follow_ups.map(({ after_yes, text }) => ({ label: text, before: after_yes ? 'setup-part-after-yes' : 'setup-part-after-no' })),
        },
      ];
    case 'percent':
      return [
        { words: 'setup-part-rows', rows: kind.rows },
        { words: 'setup-part-columns', rows: kind.columns },
      ];
    case 'agreement':
      return [
        { words: 'setup-part-points', rows: kind.points.map(({ rating, label }) => ({ label: { en: `${rating}: ${label.en}`, fr: `${rating}\u00a0: ${label.fr}` } })) },
        { words: 'setup-part-statements', rows: kind.statements },
        { words: 'setup-part-why', vars: { ratings: kind.why_at.join(', ') }, rows: [{ label: kind.why }] },
      ];
  }
}

/** One side of the kit's words, with the spaces of its language; what is missing is said. */
export function kitWords(both: BothView, lang: LangView): string {
  return typeset(lang, both[lang] ?? t('setup-kit-missing', {}, lang));
}

/** The languages a kit asks in: a column each. */
export function languages(kit: KitView): LangView[] {
  const asks = kit.sections.flatMap(({ questions }) => questions.map(({ ask }) => ask));
  return (['en', 'fr'] as const).filter((lang) => asks.some((ask) => ask[lang]));
}
