import type { Connection } from '../database/index.ts';
import { nounOf, STRUCTURE } from '../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../schema/index.ts';
import { assemble } from './assemble.ts';
import type { FoundObject } from './assemble.ts';
import type { CatalogRow, KindReader } from './kind-reader.ts';
import { KIND_READERS } from './readers.ts';
import { readUnknown, UNKNOWN_QUERIES } from './unknown/unknown-queries.ts';
import type { UnknownRow } from './unknown/unknown-queries.ts';
import type { UnknownObject } from './unknown-object.ts';

/** A table by its name. */
export interface RelationName {
  readonly namespace: string;
  readonly name: string;
}

export interface IntrospectOptions {
  /** Tables to leave out with all that belongs to them, such as the journal; so are namespaces that hold nothing else. */
  readonly ignore?: readonly RelationName[];
}

/** What a database contains. */
export interface Introspection {
  readonly schema: Schema;
  /** What the schema cannot say: objects of other kinds, and facts without a place in it. */
  readonly unknown: readonly UnknownObject[];
}

/** One view on the catalog for all queries; names in `public` stand alone in expressions, as in a migration. */
const BEGIN = { sql: 'begin isolation level repeatable read, read only; set local search_path = public;' };
const COMMIT = { sql: 'commit;' };

/**
 * Reads the schema of a database from the system catalogs, in one round trip. PostgreSQL 14 to 18.
 *
 * Expressions have the server's own spelling, so the result is to be compared with another introspection alone, of a
 * server of the same version. Even then PostgreSQL may spell an expression otherwise once it has read its own spelling
 * again (after a change of a column's type).
 *
 * @param connection not inside a transaction
 */
export async function introspect(connection: Connection, options: IntrospectOptions = {}): Promise<Introspection> {
  const { serverVersion } = connection;
  const { rows, error } = await connection.batch([
    BEGIN,
    ...KIND_READERS.map(([, reader]) => ({ sql: reader.sql(serverVersion) })),
    ...UNKNOWN_QUERIES.map((sql) => ({ sql })),
    COMMIT,
  ]);
  if (error !== undefined) throw error;
  const [kindRows, unknownRows] = [rows.slice(1, KIND_READERS.length + 1), rows.slice(KIND_READERS.length + 1, -1)];
  const isIgnored = ignoring(options.ignore ?? []);
  const readings = KIND_READERS.flatMap(
    ([kind, reader], index) => readKind({ kind, reader, rows: (kindRows[index] ?? []) as readonly CatalogRow[] }), // the reader's own query
  ).filter(({ id }) => !isIgnored(id.path));
  const left = unknownRows.flat() as UnknownRow[]; // every unknown query gives these
  const unknown = [
    ...readings.flatMap(({ leftovers }) => leftovers),
    ...left.filter(({ path }) => !isIgnored(path)).map(readUnknown),
  ];
  const emptied = emptyNamespaces({ readings, left, ignore: options.ignore ?? [] });
  const isEmptied = ({ kind, path }: ObjectId): boolean => kind === 'namespace' && emptied.has(path[0] ?? '');
  return { schema: assemble(readings.filter(({ id }) => !isEmptied(id))), unknown };
}

interface KindRows {
  readonly kind: ObjectKind;
  readonly reader: KindReader<ObjectKind>;
  readonly rows: readonly CatalogRow[];
}

interface ReadObject extends FoundObject {
  readonly leftovers: readonly UnknownObject[];
}

function readKind({ kind, reader, rows }: KindRows): ReadObject[] {
  return rows.map((row) => {
    const { path, value, leftovers } = reader.read(row);
    const [first = '', ...names] = path;
    const [namespace, name] = STRUCTURE[kind].parent === null ? [null, first] : [first, names.join('.')];
    return {
      id: { kind, path },
      value,
      leftovers: leftovers.map((why) => ({ kind: nounOf(kind), namespace, name, why })),
    };
  });
}

function ignoring(names: readonly RelationName[]): (path: readonly string[]) => boolean {
  const ignored = new Set(names.map(({ namespace, name }) => JSON.stringify([namespace, name])));
  return (path) => path.length > 1 && ignored.has(JSON.stringify(path.slice(0, 2)));
}

/** The namespaces of ignored tables in which there is nothing else. */
function emptyNamespaces({
  readings,
  left,
  ignore,
}: {
  readonly readings: readonly ReadObject[];
  readonly left: readonly UnknownRow[];
  readonly ignore: readonly RelationName[];
}): ReadonlySet<string> {
  const isIgnored = ignoring(ignore);
  const paths = [...readings.map(({ id }) => id.path), ...left.map(({ path }) => path)];
  const used = new Set(paths.filter((path) => path.length > 1 && !isIgnored(path)).map(([namespace]) => namespace));
  for (const { value } of readings) if ('namespace' in value) used.add(String(value.namespace)); // of an extension or a partition
  return new Set(ignore.map(({ namespace }) => namespace).filter((name) => name !== 'public' && !used.has(name)));
}
