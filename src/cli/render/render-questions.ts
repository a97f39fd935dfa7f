import type { Question, UsedUpHint } from '../../app/index.ts';
import { questionsOpen } from '../../errors/index.ts';
import type { MoultError } from '../../errors/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { localPath } from './local-path.ts';

/** Open questions as an error: what is asked, and the flags that answer it. */
export function openQuestions(questions: readonly Question[]): MoultError {
  return questionsOpen(
    questions.map(({ noun, from, candidates, dropFlag }) => ({
      what: `${noun} ${from}`,
      flags: [...candidates.map(({ flag }) => flag), dropFlag],
    })),
  );
}

/** Open questions for a reader who only wants to know that there are some. */
export function renderQuestions(questions: readonly Question[], { say, colors }: Terminal): void {
  say();
  for (const { noun, from } of questions) say(`  ${colors.yellow('?')} ${noun} ${from} is gone: renamed, or dropped?`);
  say();
  const answers = `${colors.bold('moult generate')} asks, or lists the flags that answer`;
  say(`${colors.red('A migration is missing,')} and it has questions: ${answers}.`);
}

/** Questions for programs (docs/json.md). */
export function questionsDocument(questions: readonly Question[]): object[] {
  return questions.map(({ kind, from, candidates, dropFlag }) => ({
    kind,
    from,
    candidates: candidates.map(({ to, likeness, flag }) => ({ to, likeness, flag })),
    dropFlag,
  }));
}

/** A hint that can be taken out, for programs. */
export function usedUpDocument({ what, from, place }: UsedUpHint, cwd: string): object {
  return { what, from, ...(place !== undefined && { place: { ...place, file: localPath(place.file, cwd) } }) };
}

/** Hints that can be taken out of the entities. */
export function renderUsedUp(usedUp: readonly UsedUpHint[], { say, colors }: Terminal, cwd: string): void {
  for (const { what, from, place } of usedUp) {
    const where = place === undefined ? '' : `  ${localPath(place.file, cwd)}:${place.line}:${place.column}`;
    say(`${colors.yellow('note')}   the hint that ${what} was ${from} is used up and can be taken out${where}`);
  }
}
