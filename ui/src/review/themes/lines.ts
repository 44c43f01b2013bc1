import type { LangView, WallLineView } from '../../ipc/bindings';
import { readWall } from '../opening';

/** A line that has a theme, with the question it stands under; nothing about who said it. */
export type Found = { question: string; lang: LangView; line: WallLineView };

/** Looks through the questions for the lines of a theme; `seen` is told how many questions are done. */
export async function linesOf(theme: number, questions: string[], seen: (done: number) => unknown, isWanted: () => boolean): Promise<Found[]> {
  const found: Found[] = [];
  for (const [at, question] of questions.entries()) {
    if (!isWanted()) return found;
    const { answers } = await readWall(question);
    for (const { lang, lines } of answers) {
      for (const line of lines) if (line.themes.includes(theme)) found.push({ question, lang, line });
    }
    seen(at + 1);
  }
  return found;
}
