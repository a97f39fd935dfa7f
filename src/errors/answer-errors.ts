import { MoultError } from './moult-error.ts';
import type { Place, Problem } from './moult-error.ts';

/** Where an answer was given: the flag as it was written, or the place in a file. */
export interface AnswerSource {
  readonly text: string;
  readonly place?: Place;
}

function problem({ place }: AnswerSource, facts: Omit<Problem, 'place'>): Problem {
  return place === undefined ? facts : { ...facts, place };
}

export function answersWrong(problems: readonly Problem[]): MoultError {
  return new MoultError('input', problems);
}

/** @param expected what it should look like: `from=to` */
export function answerUnreadable(source: AnswerSource, expected: string): Problem {
  return problem(source, {
    code: 'ANSWER_UNREADABLE',
    message: `${source.text} cannot be read; ${expected} is expected.`,
    fix: 'Write names as `table.column` or `namespace.table.column`; a part with a dot, a space or a colon goes in double quotes.',
  });
}

/** @param faults sentences about the file */
export function answersFileInvalid(file: string, faults: readonly Omit<Problem, 'code' | 'fix'>[]): MoultError {
  return new MoultError(
    'input',
    faults.map(({ message, ...rest }) => ({
      code: 'ANSWER_FILE_INVALID',
      message: `${file}: ${message}`,
      ...rest,
      fix: 'Write `{ "renames": { "user.phone": "user.mobile" }, "drops": ["user.fax"], "backfills": { "user.age": "0" } }`; each part may be left out.',
    })),
  );
}

interface Unknown {
  readonly name: string;
  /** Where it was looked for. */
  readonly side: 'before' | 'after';
  readonly nearest: string | undefined;
}

export function answerUnknown(source: AnswerSource, { name, side, nearest }: Unknown): Problem {
  const where = side === 'before' ? 'in the snapshot' : 'among what the entities describe';
  return problem(source, {
    code: 'ANSWER_UNKNOWN',
    message: `${source.text}: there is no ${name} ${where}.`,
    why: 'An answer about nothing would leave its question open, or hide a misspelt name.',
    fix: nearest === undefined ? 'Correct the name, or leave the answer out.' : `Did you mean ${nearest}?`,
  });
}

/** @param ways the same answer, said so that it is clear */
export function answerAmbiguous(source: AnswerSource, ways: readonly string[]): Problem {
  return problem(source, {
    code: 'ANSWER_AMBIGUOUS',
    message: `${source.text} may be about several objects.`,
    fix: `Say which: ${ways.join(' or ')}.`,
  });
}

/** @param nouns what the old and the new name are: `a table`, `an enum type` */
export function answerOfTwoKinds(source: AnswerSource, nouns: readonly [string, string]): Problem {
  return problem(source, {
    code: 'ANSWER_OF_TWO_KINDS',
    message: `${source.text}: the old name is that of a ${nouns[0]}, the new one that of a ${nouns[1]}.`,
    why: 'A new name makes no other object of it.',
    fix: 'Correct one of the names.',
  });
}

export function answeredTwice(source: AnswerSource, other: string): Problem {
  return problem(source, {
    code: 'ANSWER_TWICE',
    message: `${source.text} contradicts ${other}.`,
    fix: 'Leave one of them out.',
  });
}

export function renamedInCircle(from: string, to: string, place: Place | undefined): Problem {
  return problem(place === undefined ? { text: '' } : { text: '', place }, {
    code: 'RENAME_CIRCLE',
    message: `${to} was ${from}, says \`renamedFrom\`, and so in a circle; whether that has happened yet cannot be told.`,
    why: 'Both names are in the snapshot before the exchange and after it. Doing it twice would put the values where they were.',
    fix: `Take the hints of the circle out, and say it once: moult generate --rename ${from}=${to} and so on for the others.`,
  });
}

export interface OpenQuestion {
  /** `column user.phone` */
  readonly what: string;
  /** All the flags that answer it. */
  readonly flags: readonly string[];
}

/** Objects that are gone while others like them are new. */
export function questionsOpen(questions: readonly OpenQuestion[]): MoultError {
  return new MoultError(
    'question',
    questions.map(({ what, flags }, index) => ({
      code: 'GENERATE_QUESTION',
      message: `The ${what} is gone: was it given another name, or is it dropped with its data?`,
      ...(index === 0 && {
        why: 'What is renamed keeps its data, and what is dropped loses it; the entities alone do not tell.',
      }),
      fix: `Say it with one of these flags, or with \`renamedFrom\` in the entity:\n${flags.join('\n')}`,
    })),
  );
}

export function questionsAborted(): MoultError {
  return new MoultError('question', [
    {
      code: 'GENERATE_ABORTED',
      message: 'Not answered: nothing was written.',
      fix: 'Run it again, or give the answers as flags; --dry-run --json lists them.',
    },
  ]);
}
