import type { Settings } from '../config/index.ts';
import type { Connection } from '../database/index.ts';
import type { UnknownObject } from '../introspect/index.ts';
import { plan } from '../plan/index.ts';
import type { Statement } from '../plan/index.ts';
import { findObject, ignoring, nounOf, selectObjects, walkSchema } from '../schema/index.ts';
import type { ObjectId, Schema } from '../schema/index.ts';
import { ownTables } from './own-tables.ts';

/** How a database is emptied. */
export interface FreshPlan {
  /** Everything that is dropped: `table user`. Not what lies in it. */
  readonly drops: readonly string[];
  /** What of it the snapshot does not know: somebody else made it, or a migration written by hand. */
  readonly notInSnapshot: readonly string[];
  /** What stays, since moult has no model of it. */
  readonly stays: readonly string[];
  readonly statements: readonly Statement[];
}

/** Plans to drop what the model holds, but for extensions of the server and what the configuration ignores. */
export async function planFresh(connection: Connection, settings: Settings, snapshot: Schema): Promise<FreshPlan> {
  const { introspect } = await import('../introspect/index.ts');
  const { diff } = await import('../diff/index.ts');
  const { schema: live, unknown } = await introspect(connection, { ignore: ownTables(settings) });
  const left = selectObjects(live, staying({ live, snapshot, patterns: settings.drift.ignore }));
  const changes = diff(live, left);
  const dropped = walkSchema(live).filter(
    ({ id }) => isOwn(id) && findObject(left, id) === undefined && id.kind !== 'namespace',
  );
  return {
    drops: dropped.map(({ id }) => nameOf(id)),
    notInSnapshot: dropped.filter(({ id }) => findObject(snapshot, id) === undefined).map(({ id }) => nameOf(id)),
    stays: unknown.filter(({ why }) => why === 'not in the model').map(nameOfUnknown),
    statements: plan(changes, live, left).statements,
  };
}

interface Staying {
  readonly live: Schema;
  readonly snapshot: Schema;
  readonly patterns: readonly string[];
}

/**
 * An extension is often an administrator's, so it stays, and its namespace with it; migrations create extensions where they are
 * missing. Only one that lies in a namespace of the schema has to go with it.
 */
function staying({ live, snapshot, patterns }: Staying): (id: ObjectId) => boolean {
  const isIgnored = ignoring(patterns);
  const isOfSchema = (name: string): boolean => snapshot.extensions[name]?.namespace !== undefined;
  const kept = Object.entries(live.extensions).filter(([name]) => !isOfSchema(name));
  const places = new Set(kept.map(([, { namespace }]) => namespace));
  return (id) => {
    const name = id.path[0] ?? '';
    if (id.kind === 'extension') return !isOfSchema(name);
    return isIgnored(id) || (id.kind === 'namespace' && places.has(name));
  };
}

/** Not a part of another object. */
function isOwn({ path }: ObjectId): boolean {
  return path.length <= 2;
}

function nameOf({ kind, path }: ObjectId): string {
  return `${nounOf(kind)} ${shortName(path)}`;
}

function nameOfUnknown({ kind, namespace, name }: UnknownObject): string {
  return `${kind} ${namespace === null ? name : shortName([namespace, name])}`;
}

function shortName(path: readonly string[]): string {
  return (path[0] === 'public' && path.length > 1 ? path.slice(1) : path).join('.');
}
