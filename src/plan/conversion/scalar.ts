import { parseTypeName } from '../../schema/index.ts';
import type { TypeUse } from '../../schema/index.ts';
import { quoteName } from '../../sql/index.ts';
import type { UserType } from './conversion.ts';

/** A type that is neither an array nor a domain. */
export interface Scalar {
  /** Types of one kind share their rules. */
  readonly kind: string;
  /** The name without modifiers: `numeric`. */
  readonly base: string;
  readonly modifiers: readonly number[];
  /** As SQL spells it, with modifiers and quotes. */
  readonly sql: string;
  /** Of an enum. */
  readonly labels?: readonly string[];
}

/** Kind → its types, where it is not one type alone. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  whole: ['smallint', 'integer', 'bigint'],
  floating: ['real', 'double precision'],
  string: ['text', 'varchar', 'char', 'name', 'citext'],
  json: ['json', 'jsonb'],
  bits: ['bit', 'varbit'],
  network: ['inet', 'cidr'],
  mac: ['macaddr', 'macaddr8'],
  range: ['int4range', 'int8range', 'numrange', 'daterange', 'tsrange', 'tstzrange'],
  multirange: ['int4multirange', 'int8multirange', 'nummultirange', 'datemultirange', 'tsmultirange', 'tstzmultirange'],
};

const KIND_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(KINDS).flatMap(([kind, types]) => types.map((type) => [type, kind])),
);

/** `known`: what the schema knows of the type, if it is a user's. */
export function scalarOf({ type, typeNamespace }: TypeUse, known: UserType | undefined): Scalar {
  if (typeNamespace !== undefined) {
    const sql = quoteName(typeNamespace, type);
    const scalar = { base: JSON.stringify([typeNamespace, type]), modifiers: [], sql };
    return known?.kind === 'enum' ? { ...scalar, kind: 'enum', labels: known.labels } : { ...scalar, kind: 'other' };
  }
  const { base, modifiers } = parseTypeName(type);
  const isInterval = base === 'interval' || base.startsWith('interval ');
  return { kind: isInterval ? 'interval' : (KIND_OF[base] ?? base), base, modifiers, sql: type };
}
