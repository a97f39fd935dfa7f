import type { Schema } from '../../../schema/index.ts';
import type { PostgresParser } from '../../../sql/index.ts';
import { wordsOfSql } from './spell-name.ts';

/** Finds how the schema after spells a text that says the same. */
export type Respell = (sql: string) => string;

/** The texts of a schema by what they say, so that quotes and spaces alone make no difference. */
export function respellAs(schema: Schema, parser: PostgresParser): Respell {
  let texts: Map<string, Set<string>> | undefined;
  const wordsOf = (sql: string): string => JSON.stringify(withoutPublic(wordsOfSql(parser, sql) ?? [sql]));
  return (sql) => {
    texts ??= roughly(schema);
    const alike = texts.get(rough(sql));
    if (alike === undefined || alike.has(sql)) return sql;
    const words = wordsOf(sql);
    return [...alike].find((other) => wordsOf(other) === words) ?? sql;
  };
}

/** The runner pins the search path to it: it may stand there or not. */
function withoutPublic(words: readonly string[]): string[] {
  const isQualifier = (index: number): boolean => words[index] === 'public' && words[index + 1] === '.';
  return words.filter((_, index) => !isQualifier(index) && !isQualifier(index - 1));
}

/** All texts of a schema, by what is left of them without quotes and spaces. */
function roughly(schema: Schema): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      const key = rough(value);
      const known = found.get(key) ?? new Set();
      found.set(key, known.add(value));
    } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one);
  };
  collect(schema);
  return found;
}

function rough(sql: string): string {
  let text = sql.toLowerCase();
  for (const sign of ['"', ' ', '\n', '\t', '\r']) text = text.replaceAll(sign, '');
  return text.replaceAll('public.', '');
}
