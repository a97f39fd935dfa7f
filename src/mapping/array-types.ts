import { mappedType } from './mapped-types.ts';
import type { TypeSize } from './mapped-types.ts';

/** What TypeScript calls a list of strings or numbers is, as in MikroORM, a list of texts. */
const TYPESCRIPT_LISTS: ReadonlySet<string> = new Set([
  'string[]',
  'String[]',
  'number[]',
  'Number[]',
  'Date[]',
  'any[]',
]);
const TYPESCRIPT_TEXTS: ReadonlySet<string> = new Set(['string', 'String', 'any']);

interface GivenType extends TypeSize {
  readonly type: string;
  readonly array?: boolean;
}

/** The SQL of a type that a decorator names; with `array` it is that of the items. */
export function givenType({ type, array, ...size }: GivenType): string {
  if (TYPESCRIPT_LISTS.has(type)) return 'text[]';
  if (array === true && size.length === undefined && TYPESCRIPT_TEXTS.has(type)) return 'text[]';
  return asArray(mappedType(type, size) ?? type, array === true);
}

/** A list of what is no list yet. */
export function asArray(type: string, isArray: boolean): string {
  return isArray && !type.endsWith(']') ? `${type}[]` : type;
}
