import { shortPath } from './name-index.ts';
import type { NamedObject } from './name-index.ts';
import { writeName } from './object-names.ts';
import { resolveAnswers } from './resolve-answers.ts';
import type { NameIndexes, ResolvedAnswers } from './resolve-answers.ts';

/** The shortest name for an old object that is clear. */
export function nameToDrop(object: NamedObject, indexes: NameIndexes): string {
  const parts = shortPath(object);
  const { dropped } = resolve({ verb: 'drop', from: { parts } }, indexes);
  return dropped.size === 1 ? writeName(parts) : writeName(parts, object.kind);
}

/** The shortest `from=to` that is clear. */
export function pairToRename(from: NamedObject, to: NamedObject, indexes: NameIndexes): readonly [string, string] {
  const [old, next] = [shortPath(from), shortPath(to)];
  const { renames } = resolve({ verb: 'rename', from: { parts: old }, to: { parts: next } }, indexes);
  const [found] = renames.keys();
  const meant = JSON.stringify({ kind: from.kind, from: from.path, to: to.path });
  const isClear = JSON.stringify(found) === meant;
  return [isClear ? writeName(old) : writeName(old, from.kind), writeName(next)];
}

/** A flag as a shell takes it. */
export function flagText(flag: string, value: string): string {
  const isPlain = /^[\w.:=,/@%+-]+$/u.test(value);
  return `--${flag} ${isPlain ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`}`;
}

type Unsourced<Answer> = Answer extends unknown ? Omit<Answer, 'source'> : never;

function resolve(
  answer: Unsourced<Parameters<typeof resolveAnswers>[0][number]>,
  indexes: NameIndexes,
): ResolvedAnswers {
  return resolveAnswers([{ ...answer, source: { text: '' } }], indexes);
}
