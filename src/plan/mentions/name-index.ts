import { findObject, objectId, walkSchema } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { wordsOf } from './take-apart.ts';

/** What SQL can name: in a query, an expression, the body of a routine. */
const NAMED_IN_SQL: readonly ObjectKind[] = [
  'enum',
  'domain',
  'composite',
  'range',
  'sequence',
  'routine',
  'table',
  'partition',
  'view',
];

/** The names of a schema that SQL can name, found by the words of a text and not one by one. */
export interface NameIndex {
  /** Lower-case name → the objects of that name, in any namespace. */
  readonly words: ReadonlyMap<string, readonly ObjectId[]>;
  /** Names that no word can spell, by the one of their words that the fewest of them share; `''`: without any word. */
  readonly quoted: ReadonlyMap<string, readonly QuotedName[]>;
}

export interface QuotedName {
  /** The forms that it can have in a text. */
  readonly forms: readonly string[];
  readonly id: ObjectId;
}

export function indexNames(schema: Schema): NameIndex {
  const words = new Map<string, ObjectId[]>();
  const others: { readonly name: string; readonly parts: ReadonlySet<string>; readonly id: ObjectId }[] = [];
  for (const { id } of walkSchema(schema)) {
    if (!NAMED_IN_SQL.includes(id.kind)) continue;
    const name = nameInSql(schema, id);
    const parts = wordsOf(name);
    if (parts.has(name.toLowerCase())) push(words, name.toLowerCase(), id);
    else others.push({ name, parts, id });
  }
  const counts = new Map<string, number>();
  for (const part of others.flatMap(({ parts }) => [...parts])) counts.set(part, (counts.get(part) ?? 0) + 1);
  const quoted = new Map<string, QuotedName[]>();
  for (const { name, parts, id } of others) {
    const [rarest = ''] = [...parts].toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    push(quoted, rarest, { forms: quotedForms(name), id });
  }
  return { words, quoted };
}

/** The name of an object as SQL has it: that of a routine is without its arguments. */
export function nameInSql(schema: Schema, id: ObjectId): string {
  const routine = id.kind === 'routine' ? findObject(schema, objectId('routine', ...id.path)) : undefined;
  return routine?.name ?? id.path.at(-1) ?? '';
}

/** As a name, and as a name within a string. */
function quotedForms(name: string): string[] {
  const quoted = quoteIdentifier(name);
  return [...new Set([quoted, quoted.replaceAll("'", "''")])];
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const entry = index.get(key);
  if (entry === undefined) index.set(key, [value]);
  else entry.push(value);
}
