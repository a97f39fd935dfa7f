import { quoteLiteral } from '../sql/index.ts';
import type { PropertyDescriptor } from './entity-descriptor.ts';

type Value = string | number | boolean;

/** The SQL of a column's default, or `undefined` when it has none. */
export function defaultSql(
  { options, initial }: PropertyDescriptor,
  type: string,
  inferDefaults: boolean,
): string | undefined {
  if (options.defaultRaw !== undefined) return options.defaultRaw;
  if (options.default !== undefined) {
    if (options.default === null) return undefined;
    if (Array.isArray(options.default)) return quoteLiteral(arrayText(options.default));
    // Array.isArray does not narrow readonly arrays away.
    return scalarSql(options.default as Value, type);
  }
  return inferDefaults && initial !== undefined && initial !== null ? scalarSql(initial, type) : undefined;
}

/** A bigint is written as text: a number in a program cannot hold all of them. */
function scalarSql(value: Value, type: string): string {
  return typeof value === 'string' || type === 'bigint' ? quoteLiteral(String(value)) : String(value);
}

/**
 * The text form of an array.
 *
 * @see https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
function arrayText(values: readonly Value[]): string {
  return `{${values.map(elementText).join(',')}}`;
}

const NEEDS_QUOTES = ['"', '{', '}', ',', '\\', ' '];

function elementText(value: Value): string {
  const text = String(value);
  const isPlain = text !== '' && text.toLowerCase() !== 'null' && !NEEDS_QUOTES.some((mark) => text.includes(mark));
  return isPlain ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
