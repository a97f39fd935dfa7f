import { findObject, objectId, parseTypeName } from '../../schema/index.ts';
import type { Column, Schema, Table, TypeUse } from '../../schema/index.ts';
import { baseType } from './base-type.ts';
import type { BaseType } from './base-type.ts';
import { constantsAbout, isText, partitionValues } from './hints.ts';
import { inArray, madeValue } from './made-values.ts';

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

/** Attempts with the constants of checks for texts; as many follow with them for numbers too, for numbers alone, and with none. */
const HINTED_ATTEMPTS = 4;

/** Where the numbers of plain rows begin. */
const PLAIN_FROM = 100;

/** So many values there are, one after the other, until they begin again. */
const TURNS = 16;

/** Of so many attempts, one asks for a row that no bound of a partition names. */
const BETWEEN_BOUNDS = 4;

interface BaseSide extends ColumnSide {
  readonly base: BaseType;
}

/**
 * A value for a column that satisfies both schemas, as far as that can be guessed: the labels and the constants in checks
 * and bounds of partitions that both have.
 *
 * @param attempt from 1 on; another value for each
 * @returns text that PostgreSQL reads as the value; `undefined`: no value can be made
 */
export function columnValue({ name, sides: [side, next], style }: SeededColumn, attempt: number): string | undefined {
  const [[first], others] = [withBase(side), next === undefined ? [] : withBase(next)];
  if (first === undefined) return undefined;
  const value = elementValue({ name, style, sides: [first, ...others] }, attempt);
  return value === undefined ? undefined : inArray(value, first.base.dimensions);
}

function withBase(side: ColumnSide): BaseSide[] {
  const base = baseType(side.schema, side.column);
  return base === undefined ? [] : [{ ...side, base }];
}

interface Wanted {
  readonly name: string;
  readonly style: RowStyle;
  readonly sides: readonly [BaseSide, ...BaseSide[]];
}

function elementValue({ name, sides, style }: Wanted, attempt: number): string | undefined {
  const bounds = shared(sides.map(({ table, base }) => partitionValues(name, table, base)));
  if (bounds.length > 0 && attempt % BETWEEN_BOUNDS !== 0) return bounds[attempt % bounds.length];
  const labels = shared(sides.flatMap((side) => labelsOf(side) ?? []));
  const turn = turnOf(name, sides[0], attempt);
  if (labels.length > 0) return labels[turn % labels.length];
  const number = style === 'plain' ? PLAIN_FROM + turn : turn;
  const made = madeValue(sides[0].schema, narrowest(sides), number);
  if (style === 'plain') return made;
  const hints = shared(sides.map(({ table, base }) => constantsAbout(name, table, base)));
  const from = isText(sides[0].base) ? 0 : HINTED_ATTEMPTS;
  const isHinted = attempt > from && attempt <= from + 2 * HINTED_ATTEMPTS;
  return isHinted && hints.length > 0 ? hints[attempt % hints.length] : made;
}

/** Columns of a table do not all begin with the same value, so that those of a type can be told apart. */
function turnOf(name: string, { table }: ColumnSide, attempt: number): number {
  return 1 + ((attempt - 1 + Object.keys(table.columns).indexOf(name)) % TURNS);
}

/** As one set of texts, in a list; no set: it is no enum. */
function labelsOf({ schema, base }: BaseSide): (readonly string[])[] | undefined {
  if (base.typeNamespace === undefined) return undefined;
  const type = findObject(schema, objectId('enum', base.typeNamespace, base.type));
  return type === undefined ? undefined : [type.labels];
}

/** What all sets that are not empty have in common. */
function shared(sets: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = sets.filter((set) => set.length > 0);
  return [...new Set(first)].filter((one) => others.every((set) => set.includes(one)));
}

/** Of a text that becomes something else, the something else; of two lengths, the shorter. Without arrays. */
function narrowest([{ base }, next]: Wanted['sides']): TypeUse {
  const own: TypeUse = {
    type: base.type,
    ...(base.typeNamespace !== undefined && { typeNamespace: base.typeNamespace }),
  };
  const after = next?.base;
  if (after === undefined || after.typeNamespace !== undefined || !isText(base)) return own;
  if (!isText(after)) return { type: after.type };
  const [length = Infinity, newLength = Infinity] = [base, after].map(({ type }) => parseTypeName(type).modifiers[0]);
  return newLength < length ? { type: after.type } : own;
}
