import { quoteLiteral } from '../sql/index.ts';
import type { CanonicalType } from './canonical-type.ts';
import type { DefaultItem, PropertyDescriptor } from './property-descriptor.ts';

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
    if (!isList(options.default)) return scalarSql(options.default, type);
    return quoteLiteral(isJson(type) ? JSON.stringify(options.default) : arrayText(options.default));
  }
  return inferDefaults && initial !== undefined && initial !== null ? scalarSql(initial, type) : undefined;
}

/** The SQL of a value as the default of a type. */
export function typeDefault(value: Value, type: CanonicalType): string {
  return scalarSql(value, type);
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
function arrayText(items: readonly DefaultItem[]): string {
  return `{${items.map((item) => (isList(item) ? arrayText(item) : elementText(item))).join(',')}}`;
}

// Array.isArray does not narrow readonly arrays away.
function isList(item: DefaultItem): item is readonly DefaultItem[] {
  return Array.isArray(item);
}

const NEEDS_QUOTES = ['"', '{', '}', ',', '\\', ' '];

function elementText(value: Value): string {
  const text = String(value);
  const isPlain = text !== '' && text.toLowerCase() !== 'null' && !NEEDS_QUOTES.some((mark) => text.includes(mark));
  return isPlain ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
