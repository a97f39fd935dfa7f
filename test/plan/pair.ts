import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Column, Extension, Named, Namespace, Routine, Schema, Table } from '../../src/schema/index.ts';

/** Two schemas between which a migration leads both ways. */
export interface Pair {
  readonly name: string;
  readonly before: Schema;
  readonly after: Schema;
  /** SQL that fills the schema before. */
  readonly rows?: string;
  /** SQL that must work in the schema after, with the rows in it. */
  readonly probe?: string;
  /** `table.column` of columns whose values change on the way. */
  readonly changed?: readonly string[];
}

/** What `public` holds, and perhaps other namespaces and extensions. */
export interface Parts extends Partial<Namespace> {
  readonly others?: Named<Partial<Namespace>>;
  readonly extensions?: Named<Extension>;
}

export function schemaOf({ others = {}, extensions = {}, ...parts }: Parts): Schema {
  const namespaces = Object.entries(others).map(
    ([name, content]) => [name, { ...EMPTY_NAMESPACE, ...content }] as const,
  );
  return { extensions, namespaces: { public: { ...EMPTY_NAMESPACE, ...parts }, ...Object.fromEntries(namespaces) } };
}

export function pair(name: string, [before, after]: readonly [Parts, Parts], facts: Facts = {}): Pair {
  return { name, before: schemaOf(before), after: schemaOf(after), ...facts };
}

type Facts = Pick<Pair, 'rows' | 'probe' | 'changed'>;

/** A table of columns, and perhaps more. */
export function table(columns: Named<Column>, more: Partial<Table> = {}): Table {
  return { ...EMPTY_TABLE, columns, ...more };
}

/** A column of a user's type in `public`, nullable. */
export function of(type: string, more: Partial<Column> = {}): Column {
  return { type, typeNamespace: 'public', nullable: true, ...more };
}

export const integer: Column = { type: 'integer' };
export const text: Column = { type: 'text', nullable: true };

/** A function in SQL, keyed as a namespace keeps it. */
export function sqlFunction(
  key: string,
  facts: Omit<Routine, 'name' | 'language'> & { language?: string },
): Named<Routine> {
  return { [key]: { name: key.slice(0, key.indexOf('(')), language: 'sql', ...facts } };
}
