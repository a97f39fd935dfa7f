import type { AnswerOptions } from '../app/index.ts';
import type { OptionSpecs } from './command.ts';

/** Options that answer what became of something. */
export const ANSWER_OPTIONS = {
  rename: {
    type: 'string',
    array: true,
    describe: 'old=new, such as user.phone=user.mobile: it keeps its data; repeatable',
  },
  drop: {
    type: 'string',
    array: true,
    describe: 'Old name, such as user.fax: it is dropped with its data; repeatable',
  },
  backfill: {
    type: 'string',
    array: true,
    describe: 'column=SQL: the value of the rows that are there already; repeatable',
  },
  answers: { type: 'string', describe: 'A JSON file of them: { "renames": {}, "drops": [], "backfills": {} }' },
} as const satisfies OptionSpecs;

interface AnswerArguments {
  readonly rename?: readonly string[] | undefined;
  readonly drop?: readonly string[] | undefined;
  readonly backfill?: readonly string[] | undefined;
  readonly answers?: string | undefined;
}

export function answerOptions({ rename, drop, backfill, answers: file }: AnswerArguments): AnswerOptions {
  return {
    answers: {
      ...(rename !== undefined && { renames: rename }),
      ...(drop !== undefined && { drops: drop }),
      ...(backfill !== undefined && { backfills: backfill }),
    },
    ...(file !== undefined && { answersFile: file }),
  };
}
