import type { Expression, KeptConstraint } from '../catalog/catalog.ts';
import type { Parser } from '../parse/load-parser.ts';
import type { Node } from '../parse/syntax.ts';
import { allOf, nodeOf } from '../parse/syntax.ts';
import type { Scene } from './scene.ts';

/** Whether rows met the same constraint, or a stricter one, until this run dropped it. */
export function wasKept({ catalog, parser }: Scene, wanted: KeptConstraint): boolean {
  return catalog.kept.some((one) => one.table === wanted.table && isStricter(one, wanted, parser));
}

function isStricter(kept: KeptConstraint, wanted: KeptConstraint, parser: Parser): boolean {
  const isKey = (kind: string): boolean => kind === 'unique' || kind === 'primaryKey';
  if (isKey(kept.kind) && isKey(wanted.kind)) return kept.columns.every((column) => wanted.columns.includes(column));
  if (kept.kind !== wanted.kind) return false;
  if (kept.kind === 'foreignKey') return same(kept.columns, wanted.columns) && same(kept.references, wanted.references);
  if (kept.kind !== 'check') return false;
  const [old, now] = [nodeIn(kept.expression, parser), nodeIn(wanted.expression, parser)];
  return same(withoutPlaces(old), withoutPlaces(now)) || listsMore(old, now);
}

/** The same column, and more of the values that it may have. */
function listsMore(old: Node | undefined, now: Node | undefined): boolean {
  const [few, many] = [valuesIn(old), valuesIn(now)];
  if (few === undefined || many === undefined || !same(few.of, many.of)) return false;
  return few.values.every((value) => many.values.includes(value));
}

/** `column in (…)`, `column = any (array[…])`, `column <@ array[…]`. */
function valuesIn(node: Node | undefined): { readonly of: unknown; readonly values: readonly string[] } | undefined {
  const comparison = nodeOf(node, 'A_Expr');
  const list = nodeOf(comparison?.rexpr, 'List')?.items ?? nodeOf(comparison?.rexpr, 'A_ArrayExpr')?.elements;
  if (comparison === undefined || list === undefined) return undefined;
  const { kind, name, lexpr } = comparison;
  return { of: withoutPlaces([kind, name, lexpr]), values: list.map((value) => JSON.stringify(withoutPlaces(value))) };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function nodeIn(expression: Expression | undefined, parser: Parser): Node | undefined {
  if (typeof expression !== 'string') return expression;
  const parsed = parser.parse(`select ${expression};`);
  const [statement] = 'statements' in parsed ? parsed.statements : [];
  return allOf(statement?.node, 'ResTarget')[0]?.val;
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (PLACES.has(key) ? [] : [[key, withoutPlaces(inner)]])),
  );
}

const PLACES = new Set(['location', 'rexpr_list_start', 'rexpr_list_end', 'list_start', 'list_end']);
