import { sqlStateOf } from '../database/index.ts';
import type { Connection } from '../database/index.ts';
import { proofStatementFailed } from '../errors/index.ts';
import type { ProvedDifference } from '../errors/index.ts';
import { introspect } from '../introspect/index.ts';
import type { Introspection } from '../introspect/index.ts';
import { invertRenames, renameObjects } from '../plan/index.ts';
import type { NameChange, Statement } from '../plan/index.ts';
import { findObject } from '../schema/index.ts';
import type { Schema } from '../schema/index.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Migrating } from './migrating.ts';
import { objectName } from './object-name.ts';
import { compareRows, keptRows } from './rows/compare-rows.ts';
import { readRows } from './rows/read-rows.ts';
import type { TableRows } from './rows/read-rows.ts';
import type { RowStyle } from './rows/column-values.ts';
import { seedRows } from './rows/seed-rows.ts';
import { tableKey, tablesOf } from './rows/tables.ts';
import { runStatements } from './run-statements.ts';
import type { StatementFailure } from './run-statements.ts';
import type { Scratch } from './scratch.ts';

export interface Route {
  readonly migrating: Migrating;
  /** What was read of the schema before, which the connection's database holds. */
  readonly start: Introspection;
  /** What was read of the schema after, built directly. */
  readonly target: Introspection;
  /** What the rows are made of; `null`: there are none. */
  readonly rows: RowStyle | null;
  readonly scratch: Scratch;
}

/** A statement that failed because of the rows that were there. */
export interface Refusal {
  /** `up`, `down` or `up again`. */
  readonly during: string;
  /** What the server said. */
  readonly message: string;
  readonly sql: string;
}

export interface Walked {
  readonly differences: readonly ProvedDifference[];
  readonly rows: number;
  /** Names of partitioned tables that stay and that no row was found for. */
  readonly empty: readonly string[];
  /** Why the rows stopped it. */
  readonly refusal?: Refusal;
}

interface Leg {
  /** In words. */
  readonly during: string;
  readonly statements: readonly Statement[];
  readonly from: Schema;
  readonly to: Schema;
  readonly expected: Introspection;
  readonly renames: readonly NameChange[];
}

/** Goes up, down and up again, and compares after each. Stops at the first leg that ends elsewhere. */
export async function walk(connection: Connection, route: Route): Promise<Walked> {
  const { before } = route.migrating;
  const after = afterInOldNames(route.migrating);
  if (route.rows !== null) await seedRows(connection, { before, after, style: route.rows });
  const seeded = await readRows(connection, before);
  const [rows, empty] = [keptRows(seeded, after), emptyDivided(seeded, { before, after })];
  for (const leg of legsOf(route)) {
    const old = await readRows(connection, leg.from);
    // Of a server the limit is told, since it holds for the migration too; the embedded database has no choice.
    const failure = await runStatements(connection, leg.statements, { mayDivide: route.scratch.kind === 'embedded' });
    if (failure !== undefined && rows > 0 && isAboutRows(failure))
      return { differences: [], rows, empty, refusal: refusal(leg, failure) };
    if (failure !== undefined) throw proofStatementFailed({ during: leg.during, ...failure });
    const found = await introspect(connection);
    const differences = await compareSchemas({ ...leg, found, scratch: route.scratch });
    if (differences.length > 0) return { differences, rows, empty };
    const changed = compareRows({ ...leg, old, current: await readRows(connection, leg.to) });
    if (changed.length > 0) return { differences: changed, rows, empty };
  }
  return { differences: [], rows, empty };
}

/** A row of such a table must fit one of its partitions, and what they take is not always known. */
function emptyDivided(found: readonly TableRows[], { before, after }: Pick<Migrating, 'before' | 'after'>): string[] {
  const filled = new Set(found.map(({ id }) => tableKey(id)));
  const empty = tablesOf(before).filter(
    ({ id, table }) => table.partitionBy !== undefined && !filled.has(tableKey(id)),
  );
  return empty.filter(({ id }) => findObject(after, id) !== undefined).map(({ id }) => objectName(id.path));
}

/** What the rows before must survive, under the names that they have. */
function afterInOldNames({ after, renames = [] }: Migrating): Schema {
  return renames.length === 0 ? after : renameObjects(after, invertRenames(renames)).schema;
}

function legsOf({ migrating: { before, after, up, down, renames = [] }, start, target }: Route): Leg[] {
  const ascent = { statements: up, from: before, to: after, expected: target, renames };
  const back = invertRenames(renames);
  return [
    { during: 'up', ...ascent },
    { during: 'down', statements: down, from: after, to: before, expected: start, renames: back },
    { during: 'up again', ...ascent },
  ];
}

/** Classes of states: what a value is not, and what a constraint does not let through. */
const ROW_CLASSES: readonly string[] = ['22', '23'];

function isAboutRows({ cause }: StatementFailure): boolean {
  return ROW_CLASSES.includes((sqlStateOf(cause) ?? '').slice(0, 2));
}

function refusal({ during }: Leg, { cause, sql }: StatementFailure): Refusal {
  return { during, message: cause instanceof Error ? cause.message : String(cause), sql };
}
