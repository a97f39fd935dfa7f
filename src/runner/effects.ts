import type { OutsideAction, SpelledName } from '../hazards/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';
import type { Session } from './session.ts';

/**
 * Asks the database whether a statement was done.
 *
 * @returns `undefined`: its effect can't be looked up
 */
export async function wasDone(session: Session, action: OutsideAction): Promise<boolean | undefined> {
  switch (action.kind) {
    case 'createIndex':
      return action.name === undefined ? undefined : (await findIndex(session, action))?.valid === true;
    case 'dropIndex':
      return await holds(session, action.names.map((name) => `${relation(name)} is null`).join(' and '));
    case 'addEnumValue':
      return await holds(
        session,
        `exists (select from pg_enum where enumtypid = to_regtype(${quoteLiteral(spell(action.type))}) and enumlabel = ${quoteLiteral(action.value)})`,
      );
    case 'detachPartition':
      return await holds(
        session,
        `not exists (select from pg_inherits where inhparent = ${relation(action.parent)} and inhrelid = ${relation(action.partition)})`,
      );
    case 'reindex':
    case 'repeatable':
      return false; // running it again does no harm
    default:
      return undefined;
  }
}

/**
 * Drops what building an index `concurrently` left behind when it failed: an index that no query uses and every write pays for,
 * and that is in the way of the next try. One that somebody builds right now is left alone.
 *
 * @see https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
 */
export async function clearInvalidIndexes(session: Session, migration: string, action: OutsideAction): Promise<void> {
  for (const index of await findInvalid(session, action)) {
    const { error } = await session.sendOutside({ sql: `drop index concurrently if exists ${index};` }, true);
    if (error !== undefined) return; // building it fails then, and says why
    session.options.onEvent?.({ type: 'clearedIndex', name: migration, index });
  }
}

/** The spelt names of indexes that an interrupted statement of this kind left invalid. */
async function findInvalid(session: Session, action: OutsideAction): Promise<readonly string[]> {
  if (action.kind === 'createIndex' && action.name !== undefined) {
    const found = await findIndex(session, action);
    return found === undefined || found.valid || found.underConstruction ? [] : [spell(action.name)];
  }
  if (action.kind !== 'reindex') return [];
  // the copies that `reindex concurrently` builds are named after the index, which may be cut for that
  const rows = await session.ask<{ index: string }>(
    `select format('%I.%I', n.nspname, copy.relname) as "index"
from pg_index original join pg_class named on named.oid = original.indexrelid
join pg_index left_over on left_over.indrelid = original.indrelid and not left_over.indisvalid
join pg_class copy on copy.oid = left_over.indexrelid join pg_namespace n on n.oid = copy.relnamespace
where original.${action.on === 'index' ? 'indexrelid' : 'indrelid'} = ${relation(action.name)}
  and starts_with(copy.relname, left(named.relname, ${SURELY_KEPT}))
  and (position('_ccnew' in copy.relname) > 0 or position('_ccold' in copy.relname) > 0)
  and not exists (${building('left_over.indexrelid')})
group by 1 order by 1;`,
  );
  return rows.map(({ index }) => index);
}

/** So much of a name is left when others are made of it. */
const SURELY_KEPT = 50;

/** SQL: the builds of an index that are under way. */
function building(index: string): string {
  return `select from pg_stat_progress_create_index p
  where p.index_relid = ${index} and p.datid = (select oid from pg_database where datname = current_database())`;
}

interface Found {
  readonly valid: boolean;
  readonly underConstruction: boolean;
}

type CreateIndex = Extract<OutsideAction, { readonly kind: 'createIndex' }>;

async function findIndex(session: Session, { name, table }: CreateIndex): Promise<Found | undefined> {
  if (name === undefined) return undefined;
  const [found] = await session.ask<Found>(
    `select i.indisvalid and i.indisready as "valid", exists (${building('i.indexrelid')}) as "underConstruction"
from pg_index i join pg_class c on c.oid = i.indexrelid
where i.indexrelid = ${relation(name)} and i.indrelid = ${relation(table)} and c.relkind = 'i';`,
  );
  return found;
}

async function holds(session: Session, condition: string): Promise<boolean> {
  const [row] = await session.ask<{ holds: boolean }>(`select ${condition} as "holds";`);
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
