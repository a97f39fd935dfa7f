import { answerUnreadable } from '../../errors/index.ts';
import type { AnswerSource, Place, Problem } from '../../errors/index.ts';
import type { Answers } from './answers.ts';
import { parseName, splitPair } from './object-names.ts';
import type { WrittenName } from './object-names.ts';

/** One answer, read but not yet compared with the schemas. */
export type GivenAnswer = { readonly source: AnswerSource } & (
  | { readonly verb: 'rename'; readonly from: WrittenName; readonly to: WrittenName }
  | { readonly verb: 'drop'; readonly from: WrittenName }
  | { readonly verb: 'backfill'; readonly to: WrittenName; readonly sql: string }
);

/** An answer as text, before it is read. */
export interface AnswerText {
  readonly verb: GivenAnswer['verb'];
  readonly name: string;
  /** The new name, or the SQL. */
  readonly value?: string;
  readonly place?: Place;
}

/** The texts of answers; what cannot be read is told when the answers are. */
export function textsOfAnswers({ renames = {}, drops = [], backfills = {} }: Answers): AnswerText[] {
  return [
    ...pairTexts('rename', renames),
    ...drops.map((name) => ({ verb: 'drop' as const, name })),
    ...pairTexts('backfill', backfills),
  ];
}

function pairTexts(verb: GivenAnswer['verb'], given: NonNullable<Answers['renames']>): AnswerText[] {
  if (!isList(given)) return Object.entries(given).map(([name, value]) => ({ verb, name, value }));
  return given.map((text) => {
    const pair = splitPair(text);
    return pair === undefined ? { verb, name: text } : { verb, name: pair[0], value: pair[1] };
  });
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(given: NonNullable<Answers['renames']>): given is readonly string[] {
  return Array.isArray(given);
}

/** Reads an answer, or tells what is wrong with it. */
export function readAnswer({ verb, name, value, place }: AnswerText): GivenAnswer | Problem {
  const source = {
    text: `--${verb} ${name}${value === undefined ? '' : `=${value}`}`,
    ...(place !== undefined && { place }),
  };
  const own = parseName(name);
  if (verb === 'drop')
    return own === undefined ? answerUnreadable(source, '--drop <name>') : { verb, source, from: own };
  if (verb === 'backfill') {
    const sql = value?.trim() ?? '';
    const isRead = own !== undefined && sql !== '';
    return isRead ? { verb, source, to: own, sql } : answerUnreadable(source, '--backfill <column>=<SQL>');
  }
  const to = value === undefined ? undefined : parseName(value);
  return own === undefined || to === undefined
    ? answerUnreadable(source, '--rename <old name>=<new name>')
    : { verb, source, from: own, to };
}
