import { hasOtherBaseType, parseTypeName } from '../../schema/index.ts';
import type { TypeUse } from '../../schema/index.ts';
import { columnType } from './column-definition.ts';

/** Types whose values PostgreSQL turns into each other by itself, and refuses loudly those that do not fit. */
const FAMILIES = [
  ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'],
  ['text', 'varchar', 'char', 'name'],
  ['timestamp', 'timestamptz', 'date'],
  ['json', 'jsonb'],
  ['bit', 'varbit'],
  ['inet', 'cidr'],
];

const NUMBERS = FAMILIES[0] ?? [];

/** Casts that must be asked for; by way of text they would fail. */
const EXPLICIT: Readonly<Record<string, readonly string[]>> = {
  integer: ['boolean', 'money'],
  bigint: ['money'],
  numeric: ['money'],
  money: ['numeric'],
  boolean: ['integer'],
  jsonb: ['boolean', ...NUMBERS],
  timestamp: ['time'],
  timestamptz: ['time', 'timetz'],
  time: ['timetz', 'interval'],
  timetz: ['time'],
  interval: ['time'],
};

const STRINGS = ['text', 'varchar', 'char', 'name'];

/**
 * The expression that turns a column's old values into the new type, where PostgreSQL needs to be told. It is left out
 * where it does not: an explicit cast would cut a text that is too long instead of refusing it.
 *
 * @param name quoted
 * @returns `null` when the type alone will do
 * @see https://www.postgresql.org/docs/current/sql-altertable.html "SET DATA TYPE"
 */
export function castExpression(name: string, before: TypeUse, after: TypeUse): string | null {
  if (!hasOtherBaseType(before, after)) return null;
  const type = columnType(after);
  const [wasArray, isArray] = [before.dimensions !== undefined, after.dimensions !== undefined];
  if (wasArray === isArray) return convert(name, before, after);
  const element: TypeUse = { ...after, dimensions: 1 };
  if (isArray) {
    const only = `array[${name}]`;
    return `case when ${name} is not null then ${convert(only, { ...before, dimensions: 1 }, element) ?? `${only}::${type}`} end`;
  }
  const { dimensions: _, ...scalar } = before;
  const first = `${name}${'[1]'.repeat(before.dimensions ?? 1)}`;
  return convert(first, scalar, after) ?? first;
}

/** Between two scalars or two arrays. */
function convert(value: string, before: TypeUse, after: TypeUse): string | null {
  const [from, to] = [baseOf(before), baseOf(after)];
  if (from === to || isAutomatic(from, to)) return null;
  return `${value}${detour(from, to, before.dimensions === undefined ? '' : '[]')}::${columnType(after)}`;
}

/** What lies between two types without a cast: text, which everything can be written as and read from. */
function detour(from: string, to: string, brackets: string): string {
  if (EXPLICIT[from]?.includes(to) || STRINGS.includes(from)) return '';
  const isLogical = (from === 'boolean' && NUMBERS.includes(to)) || (to === 'boolean' && NUMBERS.includes(from));
  return `::${isLogical ? 'integer' : 'text'}${brackets}`;
}

/** The type without its modifiers; a type of the user is told apart by its namespace. */
function baseOf({ type, typeNamespace }: TypeUse): string {
  return typeNamespace === undefined ? parseTypeName(type).base : JSON.stringify([typeNamespace, type]);
}

/** Whether assigning is enough. To text everything may be assigned. */
function isAutomatic(from: string, to: string): boolean {
  return STRINGS.includes(to) || FAMILIES.some((family) => family.includes(from) && family.includes(to));
}
