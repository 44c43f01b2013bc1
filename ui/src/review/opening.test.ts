import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answersTo } from '../ipc/fake/answers';
import { readWall } from './opening';
import { Wall } from './wall/wall.svelte';

type Asked = { name: string; args: Record<string, string>; answer: (reply: unknown) => void };
const desk: Asked[] = [];

// A desk that answers when the test says so, and in the order the test says.
vi.mock('../ipc/call', () => ({
  call: (name: string, args: Record<string, string>) => new Promise((answer) => desk.push({ name, args, answer })),
}));

const settle = () => new Promise((done) => setTimeout(done, 0));
const view = (question: string) => ({ question, answers: answersTo(question, 3), without: 0, tally: null, memo: '', themes: [], coded: 0, found: null, looks: 0 });

async function answer(name: string, reply: unknown) {
  const at = desk.findIndex((one) => one.name === name);
  desk.splice(at, 1)[0]?.answer(reply);
  await settle();
}

beforeEach(() => (desk.length = 0));

describe('openings of the wall', () => {
  it('wait for each other, so that the desk has open what was asked for last', async () => {
    void readWall('2.1');
    void readWall('2.2');
    await settle();
    expect(desk.map(({ args }) => args.question)).toEqual(['2.1']);
    await answer('wall_read', view('2.1'));
    expect(desk.map(({ args }) => args.question)).toEqual(['2.2']);
    await answer('wall_read', view('2.2'));
  });

  it('show the last question, whatever answers late', async () => {
    const wall = new Wall();
    void wall.open('2.1');
    void wall.open('2.2');
    await settle();
    await answer('wall_read', view('2.1'));
    expect(wall.view).toBeNull();
    await answer('wall_read', view('2.2'));
    expect(wall.view?.question).toBe('2.2');
  });

  it('take no code that was made meanwhile for a line of another one', async () => {
    const wall = new Wall();
    void wall.open('3.1');
    await settle();
    await answer('wall_read', view('3.1'));
    wall.type('Something new');
    void wall.choose();
    void wall.open('3.2');
    await settle();
    await answer('wall_read', view('3.2'));
    await answer('theme_create', { theme: 9, name: 'Something new', colour: 0, interviews: null, at_least: null, lines: 0 });
    expect(wall.view?.question).toBe('3.2');
    expect(desk.map(({ name }) => name)).not.toContain('theme_give');
  });
});
