import { fireEvent, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { membersAgain } from '../../ipc/fake/members';
import { button, faults, open } from '../../screens.test.open';

beforeEach(() => {
  history.replaceState(null, '', '/?place=review');
  membersAgain();
});

const articles = () => [...document.querySelectorAll<HTMLElement>('article[aria-labelledby$="-on"]')];

test('somebody who could be recognised is owed an answer before the export', async () => {
  const calls = await open('place=review&screen=report comments');
  await waitFor(() => expect(articles()).toHaveLength(3));
  expect(document.body.textContent).toContain('nothing is exported before it is dealt with');
  const first = articles()[0]!;
  await fireEvent.click(first.querySelector<HTMLElement>('.button.primary')!);
  expect(first.querySelector('.error')?.textContent).toContain('Say what was done');
  expect(document.activeElement).toBe(first.querySelector('textarea'));
  expect(calls.some(({ name }) => name === 'comment_answer')).toBe(false);

  await fireEvent.input(first.querySelector('textarea')!, { target: { value: 'Said in other words.' } });
  await fireEvent.click(first.querySelector<HTMLElement>('.button.primary')!);
  await waitFor(() => expect(calls.find(({ name }) => name === 'comment_answer')).toMatchObject({ args: { comment: '0', settled: 'true' }, body: 'Said in other words.' }));
  await waitFor(() => expect(document.body.textContent).not.toContain('nothing is exported'));
});

test('a file that is no note is told, in the words of the reader', async () => {
  await open('place=review&screen=report comments&lang=fr&verdicts=other_study,damaged');
  await fireEvent.click(button(/Ouvrir les notes des membres/));
  await waitFor(() => expect(document.querySelector('.notice.warn')?.textContent).toContain('autre étude'));
  expect(await faults()).toEqual([]);
});
