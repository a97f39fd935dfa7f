import { quoteLiteral } from '../sql/index.ts';
import type { CanonicalType } from './canonical-type.ts';
import type { PropertyDescriptor } from './entity-descriptor.ts';

type Value = string | number | boolean;

/** The SQL of a column's default, or `undefined` when it has none. */
export function defaultSql(
  { options, initial }: PropertyDescriptor,
  type: CanonicalType,
  inferDefaults: boolean,
): string | undefined {
  if (options.defaultRaw !== undefined) return options.defaultRaw;
  if (options.default !== undefined) {
    if (options.default === null) return undefined;
    if (Array.isArray(options.default))
      return quoteLiteral(isJson(type) ? JSON.stringify(options.default) : arrayText(options.default));
    // Array.isArray does not narrow readonly arrays away.
    return scalarSql(options.default as Value, type);
  }
  return inferDefaults && initial !== undefined && initial !== null ? scalarSql(initial, type) : undefined;
}

function isJson({ type, dimensions }: CanonicalType): boolean {
  return dimensions === undefined && (type === 'json' || type === 'jsonb');
}

/**
 * A bigint is written as text: a number in a program cannot hold all of them. So is what has no cast from a number or a
 * boolean.
 */
function scalarSql(value: Value, type: CanonicalType): string {
  const isText =
    typeof value === 'string' || type.type === 'bigint' || type.typeNamespace !== undefined || isJson(type);
  return isText ? quoteLiteral(String(value)) : String(value);
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
