import type { TypeUse } from '../schema/index.ts';

/** The type of a column as the catalog has it; of an array, its elements. */
export interface TypeFacts {
  /** As `format_type` writes it: `character varying(255)`. */
  readonly text: string;
  /** The catalog's own name: `varchar`. */
  readonly name: string;
  readonly namespace: string;
  readonly ofExtension?: true;
  readonly dimensions?: number;
}

/**
 * Facts of a type as JSON. The catalog keeps no number of dimensions for `create table ... as`: then it is one.
 *
 * @param type SQL expressions of the oid, the modifier and the number of dimensions
 */
export function typeFacts({ oid, modifier = '-1', dimensions = '0' }: TypeColumns): string {
  return `(select json_build_object('text', format_type(ue.oid, ${modifier}), 'name', ue.typname,
    'namespace', (select nspname from pg_namespace where oid = ue.typnamespace),
    'ofExtension', nullif(exists (select from pg_depend e where e.classid = 'pg_type'::regclass and e.objid = ue.oid and e.deptype = 'e'), false),
    'dimensions', case when ue.oid <> ut.oid then greatest(${dimensions}, 1) end)
  from pg_type ut join pg_type ue on ue.oid = coalesce((select oid from pg_type where oid = ut.typelem and typarray = ut.oid), ut.oid)
  where ut.oid = ${oid})`;
}

interface TypeColumns {
  readonly oid: string;
  readonly modifier?: string;
  readonly dimensions?: string;
}

/** What the catalog calls otherwise than the schema. */
const NAMES: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
  bpchar: 'char',
  char: '"char"',
};

/** The type as a column of the schema holds it: in the spelling of the mapping. */
export function columnTypeOf(facts: TypeFacts): TypeUse {
  return { ...elementType(facts), ...(facts.dimensions !== undefined && { dimensions: facts.dimensions }) };
}

function elementType({ text, name, namespace, ofExtension }: TypeFacts): TypeUse {
  if (namespace === 'pg_catalog') return { type: builtIn(text, name) };
  // Entities name what a well-known extension brings like a type of PostgreSQL's own.
  if (ofExtension && namespace === 'public') return { type: name + modifiersOf(text) };
  return { type: name, typeNamespace: namespace };
}

/** The type as SQL that stands for itself: `integer[]`, `app.mood`. */
export function typeText({ text, name, namespace, dimensions = 0 }: TypeFacts): string {
  return (namespace === 'pg_catalog' ? builtIn(text, name) : text) + '[]'.repeat(dimensions);
}

/** The modifiers, where a type that needs its namespace has some: nothing can hold them. */
export function lostModifiers({ text, namespace, ofExtension }: TypeFacts): string[] {
  const isHeld = namespace === 'pg_catalog' || (ofExtension && namespace === 'public');
  const modifiers = isHeld ? '' : modifiersOf(text);
  return modifiers === '' ? [] : [`type modifiers ${modifiers}`];
}

function builtIn(text: string, name: string): string {
  if (name === 'interval') return text; // its fields stand behind the name
  const modifiers = modifiersOf(text);
  if (name === 'bpchar' && modifiers === '') return name; // not char, which is char(1)
  return (Object.hasOwn(NAMES, name) ? NAMES[name] : name) + modifiers;
}

/** `(10,2)`, or nothing. A quoted name ends before its modifiers, and modifiers contain no quotes. */
function modifiersOf(text: string): string {
  const unquoted = text.slice(text.lastIndexOf('"') + 1);
  const open = unquoted.indexOf('(');
  return open === -1 ? '' : unquoted.slice(open, unquoted.indexOf(')', open) + 1).replaceAll(' ', '');
}
