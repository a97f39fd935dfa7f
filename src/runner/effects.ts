import type { Connection } from '../database/index.ts';
import type { OutsideAction, SpelledName } from '../hazards/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';
import type { Session } from './session.ts';

/**
 * Asks the database whether a statement was done.
 *
 * @returns `undefined`: its effect can't be looked up
 */
export async function wasDone(connection: Connection, action: OutsideAction): Promise<boolean | undefined> {
  switch (action.kind) {
    case 'createIndex':
      return action.name === undefined ? undefined : (await findIndex(connection, action))?.valid === true;
    case 'dropIndex':
      return await holds(connection, action.names.map((name) => `${relation(name)} is null`).join(' and '));
    case 'addEnumValue':
      return await holds(
        connection,
        `exists (select from pg_enum where enumtypid = to_regtype(${quoteLiteral(spell(action.type))}) and enumlabel = ${quoteLiteral(action.value)})`,
      );
    case 'detachPartition':
      return await holds(
        connection,
        `not exists (select from pg_inherits where inhparent = ${relation(action.parent)} and inhrelid = ${relation(action.partition)})`,
      );
    case 'repeatable':
      return false; // running it again does no harm
    default:
      return undefined;
  }
}

/**
 * Drops what a `create index concurrently` that failed left under its name: an index that no query uses and every write pays for,
 * and that is in the way of the next try. One that somebody builds right now is left alone.
 *
 * @see https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
 */
export async function clearInvalidIndex(session: Session, migration: string, action: OutsideAction): Promise<void> {
  if (action.kind !== 'createIndex' || action.name === undefined) return;
  const found = await findIndex(session.connection, action);
  if (found === undefined || found.valid || found.underConstruction) return;
  const index = spell(action.name);
  const { error } = await session.sendOutside({ sql: `drop index concurrently if exists ${index};` }, true);
  if (error !== undefined) return; // building it fails then, and says why
  session.options.onEvent?.({ type: 'clearedIndex', name: migration, index });
}

interface Found {
  readonly valid: boolean;
  readonly underConstruction: boolean;
}

type CreateIndex = Extract<OutsideAction, { readonly kind: 'createIndex' }>;

async function findIndex(connection: Connection, { name, table }: CreateIndex): Promise<Found | undefined> {
  if (name === undefined) return undefined;
  const [found] = await connection.query<Found>(
    `select i.indisvalid and i.indisready as "valid", exists (select from pg_stat_progress_create_index p
  where p.index_relid = i.indexrelid and p.datid = (select oid from pg_database where datname = current_database())) as "underConstruction"
from pg_index i join pg_class c on c.oid = i.indexrelid
where i.indexrelid = ${relation(name)} and i.indrelid = ${relation(table)} and c.relkind = 'i';`,
  );
  return found;
}

async function holds(connection: Connection, condition: string): Promise<boolean> {
  const [row] = await connection.query<{ holds: boolean }>(`select ${condition} as "holds";`);
  return row?.holds === true;
}

/** SQL: the identity of a relation, null when there is none. */
function relation(name: SpelledName): string {
  return `to_regclass(${quoteLiteral(spell(name))})`;
}

/** Names are pinned to `public`, also where a pooler gives a session with another search path. */
function spell({ namespace = 'public', name }: SpelledName): string {
  return `${quoteIdentifier(namespace)}.${quoteIdentifier(name)}`;
}
