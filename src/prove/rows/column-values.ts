import { findObject, objectId, parseTypeName } from '../../schema/index.ts';
import type { Column, Schema, Table } from '../../schema/index.ts';
import { constantsIn } from './constants-in.ts';
import { typeValue } from './type-values.ts';

/** A column in one of the two schemas that its values should satisfy. */
export interface ColumnSide {
  readonly schema: Schema;
  readonly table: Table;
  readonly column: Column;
}

/** `hinted`: constants that stand in checks are tried as values; `plain`: no hints, and greater numbers. */
export type RowStyle = 'hinted' | 'plain';

export interface SeededColumn {
  readonly name: string;
  readonly style: RowStyle;
  /** The schema that the rows are made for; then, when the column stays, the one that they are to survive. */
  readonly sides: readonly [ColumnSide, ...ColumnSide[]];
}

/** Attempts with the constants of checks for texts; as many follow with them for numbers too, and then none. */
const HINTED_ATTEMPTS = 4;

/** Where the numbers of plain rows begin. */
const PLAIN_FROM = 100;

/**
 * A value for a column that satisfies both schemas, as far as that can be guessed: the labels and the constants in checks
 * that both have.
 *
 * @param attempt from 1 on; another value for each
 * @returns text that PostgreSQL reads as the value; `undefined`: no value can be made
 */
export function columnValue(column: SeededColumn, attempt: number): string | undefined {
  const value = elementValue(column, attempt);
  const dimensions = column.sides[0].column.dimensions ?? 0;
  if (value === undefined || dimensions === 0) return value;
  const element = `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return '{'.repeat(dimensions) + element + '}'.repeat(dimensions);
}

function elementValue({ name, sides, style }: SeededColumn, attempt: number): string | undefined {
  const labels = shared(sides.flatMap((side) => labelsOf(side) ?? []));
  if (labels.length > 0) return labels[attempt % labels.length];
  if (sides[0].column.typeNamespace !== undefined) return undefined;
  if (style === 'plain') return typeValue(narrowestType(sides), PLAIN_FROM + attempt);
  const hints = shared(sides.map((side) => constantsAbout(name, side)));
  const from = isText(sides[0].column) ? 0 : HINTED_ATTEMPTS;
  const isHinted = attempt > from && attempt <= 2 * HINTED_ATTEMPTS;
  return isHinted && hints.length > 0 ? hints[attempt % hints.length] : typeValue(narrowestType(sides), attempt);
}

/** As one set of texts, in a list; no set: it is no enum. */
function labelsOf({ schema, column }: ColumnSide): (readonly string[])[] | undefined {
  if (column.typeNamespace === undefined) return undefined;
  const type = findObject(schema, objectId('enum', column.typeNamespace, column.type));
  return type === undefined ? undefined : [type.labels];
}

function constantsAbout(name: string, { table, column }: ColumnSide): readonly string[] {
  const checks = Object.values(table.checks).filter(({ expression }) => expression.includes(name));
  const constants = checks.map(({ expression }) => constantsIn(expression));
  return constants.flatMap(({ texts, numbers }) => (isText(column) ? texts : numbers));
}

/** What all sets that are not empty have in common. */
function shared(sets: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = sets.filter((set) => set.length > 0);
  return [...new Set(first)].filter((one) => others.every((set) => set.includes(one)));
}

const TEXTS: readonly string[] = ['text', 'varchar', 'char', 'bpchar', 'citext', 'name'];

function isText({ type, typeNamespace }: Column): boolean {
  return typeNamespace === undefined && TEXTS.includes(parseTypeName(type).base);
}

/** Of a text that becomes something else, the something else; of two lengths, the shorter. */
function narrowestType([{ column }, next]: SeededColumn['sides']): string {
  const after = next?.column;
  if (after === undefined || after.typeNamespace !== undefined || !isText(column)) return column.type;
  if (!isText(after)) return after.type;
  const [length = Infinity, newLength = Infinity] = [column, after].map(({ type }) => parseTypeName(type).modifiers[0]);
  return newLength < length ? after.type : column.type;
}
