import { quoteName } from '../../sql/index.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { textsOf } from '../parse/syntax.ts';

/** The namespace that names without one mean: the runner pins the search path to it. */
export const HOME = 'public';

/** The one spelling by which everything here knows an object: `user`, `app.user`. Parts that have a dot themselves are quoted. */
export function nameIn(namespace: string, ...names: readonly string[]): string {
  return (namespace === HOME ? names : [namespace, ...names]).map(part).join('.');
}

/** The name of a relation that a statement names. */
export function relationName(relation: NodeOf<'RangeVar'> | undefined): string {
  return nameIn(relation?.schemaname ?? HOME, relation?.relname ?? '');
}

/** A qualified name from its parts: the last two count, since before them stands at most the database. */
export function qualified(parts: readonly string[]): string {
  const [namespace, name] = parts.length > 1 ? parts.slice(-2) : [HOME, parts[0]];
  return nameIn(namespace ?? HOME, name ?? '');
}

/** The name of something in an object: the column of a table, the label of an enum. */
export function within(name: string, own: string): string {
  return `${name}.${part(own)}`;
}

/** The parts of a name that `nameIn` spelled, without its quotes. */
export function partsOf(name: string): string[] {
  const parts = [''];
  let quoted = false;
  for (const character of name) {
    if (character === '"') quoted = !quoted;
    else if (character === '.' && !quoted) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}

/** The namespace of a relation's name. */
export function namespaceOf(name: string): string {
  const parts = partsOf(name);
  return parts.length > 1 ? (parts[0] ?? HOME) : HOME;
}

/** The table of a column's name: `app.user` of `app.user.phone`. */
export function tableOfColumn(name: string): string {
  const parts = partsOf(name).slice(0, -1);
  return parts.length > 1 ? nameIn(parts[0] ?? HOME, ...parts.slice(1)) : nameIn(HOME, ...parts);
}

/** The name of a relation as SQL. */
export function sqlName(name: string): string {
  return quoteName(namespaceOf(name), partsOf(name).at(-1) ?? '');
}

/** The name of something beside a relation: its index, or the relation under another name. */
export function beside(relation: string, name: string): string {
  return nameIn(namespaceOf(relation), name);
}

/** What stands in the catalog of the server → what the schema calls it. */
const CANONICAL: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
  bpchar: 'char',
};

/** Fields of an interval are no modifiers that a reader of types would know. */
const WITHOUT_MODIFIERS = new Set(['interval']);

/** The text of a type: `varchar(10)`, `app.mood`, `integer[]`. */
export function typeText(type: NodeOf<'TypeName'> | undefined): string {
  const parts = textsOf(type?.names);
  const builtIn = parts.length === 1 || parts[0] === 'pg_catalog';
  const last = parts.at(-1) ?? '';
  const name = builtIn ? (CANONICAL[last] ?? part(last)) : qualified(parts);
  const modifiers = WITHOUT_MODIFIERS.has(name) ? [] : modifiersOf(type);
  const scaled = name === 'numeric' && modifiers.length === 1 ? [...modifiers, '0'] : modifiers;
  const brackets = '[]'.repeat(type?.arrayBounds?.length ?? 0);
  return `${name}${scaled.length === 0 ? '' : `(${scaled.join(',')})`}${brackets}`;
}

function modifiersOf(type: NodeOf<'TypeName'> | undefined): string[] {
  return (type?.typmods ?? []).map((node) => ('A_Const' in node ? String(node.A_Const.ival?.ival ?? 0) : ''));
}

function part(name: string): string {
  return name.includes('.') || name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name;
}
