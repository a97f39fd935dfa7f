import { types } from '../../decorators/index.ts';
import { recordOf, type ClassValue, type RecordValue } from './value.ts';

/** `t` and `types`. */
export const typeRecord: RecordValue = recordOf(Object.keys(types).map((name) => [name, { kind: 'type', name }]));

/** `ArrayType`, `BigIntType` ...: class names of the mapped types. */
export function typeClass(className: string): ClassValue | undefined {
  const type = typeClasses.get(className);
  return type === undefined ? undefined : { kind: 'class', name: className, columnType: () => ({ type }) };
}

/** All of them, by class name. */
export function typeClassEntries(): (readonly [string, ClassValue])[] {
  return [...typeClasses].map(([name, type]) => [name, { kind: 'class', name, columnType: () => ({ type }) }]);
}

const typeClasses: ReadonlyMap<string, string> = new Map([
  ...Object.keys(types).map((name): [string, string] => [`${name.charAt(0).toUpperCase()}${name.slice(1)}Type`, name]),
  ['BigIntType', 'bigint'],
  ['DateTimeType', 'datetime'],
  ['SmallIntType', 'smallint'],
  ['TinyIntType', 'tinyint'],
  ['MediumIntType', 'mediumint'],
  ['FullTextType', 'fulltext'],
  ['Uint8ArrayType', 'uint8array'],
  // The base class of custom types; PostgreSQL's platform gives it text.
  ['Type', 'text'],
]);
