/** PostgreSQL cuts identifiers at this many bytes. */
export const MAX_NAME_BYTES = 63;

/** The kinds of generated names, with the word each ends in. */
const SUFFIXES = {
  primary: 'pkey',
  unique: 'unique',
  index: 'index',
  foreign: 'foreign',
  check: 'check',
  exclusion: 'excl',
  trigger: 'trigger',
  function: 'fn',
} as const;

export type NameKind = keyof typeof SUFFIXES;

const ENCODER = new TextEncoder();

/** Length in UTF-8. */
export function byteLength(text: string): number {
  return ENCODER.encode(text).length;
}

/** Whether PostgreSQL would cut the name. */
export function isTooLong(name: string): boolean {
  const mostBytes = name.length * 3; // of a UTF-16 unit in UTF-8; most names are short enough not to be encoded
  return mostBytes > MAX_NAME_BYTES && byteLength(name) > MAX_NAME_BYTES;
}

/**
 * `firstName` → `first_name`. A boundary is a lower-case letter before an upper-case one and nothing else, as in
 * MikroORM, so that adopted tables keep their names.
 */
export function underscore(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}

/** The name of something on columns of a table: `user_email_unique`. Over-long ones are cut and hashed. */
export function generatedName(table: string, columns: readonly string[], kind: NameKind): string {
  const suffix = SUFFIXES[kind];
  const name = [table, ...(kind === 'primary' ? [] : columns), suffix].join('_');
  if (!isTooLong(name)) return name;
  const base = name.slice(0, MAX_NAME_BYTES - '_12345_'.length - kind.length - 1);
  return cutName(base, `_${hash(name).slice(0, 5)}_${suffix}`);
}

/** A name with an ending, cut before it as far as needed. */
export function cutName(name: string, ending = ''): string {
  let base = name;
  while (isTooLong(base + ending)) base = base.slice(0, -1);
  return base + ending;
}

/**
 * FNV-1a, 64 bit, over UTF-16 units, as hexadecimal digits.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    value = ((value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return value.toString(16).padStart(16, '0');
}
