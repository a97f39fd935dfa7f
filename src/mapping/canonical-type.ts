import { quoteName } from '../sql/index.ts';
import type { KnownTypes } from './known-types.ts';

/** A type as the schema holds it. */
export interface CanonicalType {
  readonly type: string;
  readonly typeNamespace?: string;
  readonly dimensions?: number;
  /** The text was one of the serial pseudo-types. */
  readonly serial?: true;
}

/**
 * Other spellings of a type → the one the schema holds.
 *
 * @see https://www.postgresql.org/docs/current/datatype.html#DATATYPE-TABLE
 */
const ALIASES: Readonly<Record<string, string>> = {
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
  float: 'double precision',
  decimal: 'numeric',
  'character varying': 'varchar',
  character: 'char',
  bpchar: 'char',
  'timestamp with time zone': 'timestamptz',
  'timestamp without time zone': 'timestamp',
  'time with time zone': 'timetz',
  'time without time zone': 'time',
  'bit varying': 'varbit',
};

const SERIALS: Readonly<Record<string, string>> = {
  smallserial: 'smallint',
  serial2: 'smallint',
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
};

const BUILT_IN: ReadonlySet<string> = new Set([
  ...Object.values(ALIASES),
  ...namesIn(
    'bit box bytea cidr circle date inet interval json jsonb jsonpath line lseg macaddr macaddr8 money name oid',
  ),
  ...namesIn('path pg_lsn point polygon regclass regtype text tsquery tsvector uuid xml'),
  ...namesIn('pg_snapshot refcursor regcollation regconfig regdictionary regnamespace regoper regoperator regproc'),
  ...namesIn('regprocedure regrole tid xid xid8 bpchar "char"'),
  ...namesIn('int4range int8range numrange tsrange tstzrange daterange'),
  ...namesIn('int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange'),
  // Types that well-known extensions bring.
  ...namesIn('citext cube geography geometry hstore ltree lquery seg vector halfvec sparsevec'),
]);

function namesIn(text: string): string[] {
  return text.split(' ');
}

/** Types whose one modifier stands for two: `numeric(10)` is `numeric(10,0)`. */
const DEFAULT_MODIFIERS: Readonly<Record<string, (given: readonly string[]) => readonly string[]>> = {
  numeric: (given) => (given.length === 1 ? [...given, '0'] : given),
  char: (given) => (given.length === 0 ? ['1'] : given),
};

/**
 * Spells a type in the one way the schema knows: lower case, the short name, modifiers without spaces.
 *
 * @param text as written: `CHARACTER VARYING (20)[]`, `app.status`
 * @param home namespace of what uses the type
 * @returns `null` when the name is not known
 */
export function canonicalType(text: string, known: KnownTypes, home = 'public'): CanonicalType | null {
  const { words, modifiers, dimensions } = takeApart(text);
  const shape = dimensions === 0 ? {} : { dimensions };
  const qualified = words.split('.');
  if (qualified.length === 2) {
    const [typeNamespace = '', type = ''] = qualified.map(unquote);
    return { ...qualifiedType({ typeNamespace, type }, modifiers), ...shape };
  }
  const name = words.toLowerCase();
  if (Object.hasOwn(SERIALS, name)) return { type: SERIALS[name] ?? name, serial: true };
  const base = baseOf(name, modifiers);
  if (known.isListed(unquote(words))) {
    return { ...qualifiedType({ typeNamespace: 'public', type: unquote(words) }, modifiers), ...shape };
  }
  if (!BUILT_IN.has(base) && !name.startsWith('interval ')) {
    return modifiers.length > 0 ? null : declaredType(words, { known, home, shape });
  }
  const all = DEFAULT_MODIFIERS[base]?.(modifiers) ?? modifiers;
  return { type: all.length === 0 ? base : `${base}(${all.join(',')})`, ...shape };
}

/** `bpchar` without a length has none, unlike `char`. */
function baseOf(name: string, modifiers: readonly string[]): string {
  if (name === 'bpchar' && modifiers.length === 0) return name;
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name;
}

/** A type with its namespace; with modifiers, which only types of extensions have, as SQL: `"ext"."vector"(3)`. */
function qualifiedType(
  { typeNamespace, type }: { readonly typeNamespace: string; readonly type: string },
  modifiers: readonly string[],
): CanonicalType {
  if (modifiers.length === 0) return { type, typeNamespace };
  const isPlain = typeNamespace === 'public' && BUILT_IN.has(type);
  return { type: `${isPlain ? type : quoteName(typeNamespace, type)}(${modifiers.join(',')})` };
}

/** A type of the schema itself. As in SQL, a name without quotes may be written in other letters. */
function declaredType(
  words: string,
  { known, home, shape }: { known: KnownTypes; home: string; shape: { dimensions?: number } },
): CanonicalType | null {
  for (const type of [unquote(words), words.toLowerCase()]) {
    const typeNamespace = known.namespaceOf(type, home);
    if (typeNamespace !== undefined) return { type, typeNamespace, ...shape };
  }
  return null;
}

/** The SQL of a type. */
export function typeSql({ type, typeNamespace, dimensions = 0 }: CanonicalType): string {
  return `${typeNamespace === undefined ? type : quoteName(typeNamespace, type)}${'[]'.repeat(dimensions)}`;
}

function unquote(word: string): string {
  return word.startsWith('"') && word.endsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word;
}

/** Separates the words of a type from its modifiers and its array bounds; the words may stand on both sides of them. */
function takeApart(text: string): { words: string; modifiers: string[]; dimensions: number } {
  let [words, modifiers, bounds, depth] = ['', '', 0, 0];
  for (const character of text) {
    if (character === '(' || character === '[') {
      depth += 1;
      if (character === '[') bounds += 1;
      else words += ' ';
    } else if (character === ')' || character === ']') depth -= 1;
    else if (depth === 0) words += character;
    else if (bounds === 0) modifiers += character;
  }
  const parts = words.split(' ').filter((word) => word !== '');
  const isArrayWord = parts.at(-1)?.toLowerCase() === 'array';
  return {
    words: (isArrayWord ? parts.slice(0, -1) : parts).join(' '),
    modifiers: modifiers === '' ? [] : modifiers.split(',').map((modifier) => modifier.trim()),
    dimensions: isArrayWord ? Math.max(bounds, 1) : bounds,
  };
}
