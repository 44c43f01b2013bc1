import { render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { call } from '../ipc/call';
import type { KitView, QuestionView } from '../ipc/bindings';
import { words } from '../words/words.svelte';
import Declined from './Declined.svelte';
import Entered from './debrief/Entered.svelte';
import Script from './Script.svelte';
import Withdrawn from './Withdrawn.svelte';

const nothing = () => undefined;
const spokenIn = (text: RegExp | string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');

async function onlyEnglish(): Promise<KitView> {
  const kit = await call('kit_read', {});
  const script = [
    { part: 'spoken', text: { en: 'We begin.', fr: null } },
    { part: 'ask_notes', text: { en: 'May we take notes?', fr: null } },
    { part: 'if_no', text: { en: 'That is fine.', fr: null } },
  ] as unknown as KitView['script'];
  return { ...kit, script, thanks: { en: 'Thank you.', fr: null } };
}

afterEach(() => void (words.lang = 'en'));

it('says in which language it stands what has no other side', async () => {
  words.lang = 'fr';
  const kit = await onlyEnglish();
  const props = { kit, lang: 'fr' as const, onback: nothing, ondone: nothing };
  const declined = render(Declined, props);
  expect(spokenIn('That is fine.')).toBe('en');
  declined.unmount();
  const withdrawn = render(Withdrawn, { kit, lang: 'fr', onnext: nothing });
  expect(spokenIn('Thank you.')).toBe('en');
  withdrawn.unmount();
  render(Script, { kit, lang: 'fr', aloud: { at: 0, notes: null, consent: null }, onfirst: nothing, ondeclined: nothing });
  expect(spokenIn('We begin.')).toBe('en');
  expect(spokenIn('May we take notes?')).toBe('en');
  expect(screen.getAllByRole('radio', { name: /Yes/ })).toHaveLength(1);
  expect(screen.getAllByRole('radio', { name: /Oui/ })).toHaveLength(1);
});

it('tells the words of the kit from those of the app in what was entered', async () => {
  const kit = await call('kit_read', {});
  const question = kit.sections.flatMap((section) => section.questions).find(({ kind }) => kind.kind === 'percent') as QuestionView;
  render(Entered, { question, entered: { kind: 'percent', value: { 'r1 c1': 20 } }, lang: 'fr' });
  const first = document.querySelector('dl > div');
  expect(first?.querySelector('dt')?.lang).toBe('fr');
  expect([...(first?.querySelectorAll('dd span') ?? [])].slice(0, 2).map((one) => one.getAttribute('lang'))).toEqual(['fr', 'en']);
  expect(first?.querySelector('dd')?.textContent).toMatch(/^\S.* 20%, .* 0%, .* 0% \(20%\)$/);
});
