import { diff } from '../../diff/index.ts';
import type { Change } from '../../diff/index.ts';
import type { Introspection, UnknownObject } from '../../introspect/index.ts';
import { ignoring } from '../../schema/index.ts';
import type { Namespace, Schema } from '../../schema/index.ts';
import { isTopmost } from '../compare-schemas.ts';
import type { Scratch } from '../scratch.ts';
import type { CatalogDifference } from './catalog-difference.ts';
import { describeDifference } from './catalog-difference.ts';
import { undoChanges } from './patch-schema.ts';
import { withoutSpelling } from './respelt.ts';

export interface CatalogPair {
  readonly live: Introspection;
  /** Read where the scratch databases are made. */
  readonly expected: Introspection;
  readonly scratch: Scratch;
  /** Patterns of objects that may differ. */
  readonly ignore: readonly string[];
}

export interface CatalogComparison {
  readonly differences: readonly CatalogDifference[];
  /** What only the live database has, and the model has no place for: not compared. */
  readonly unknown: readonly UnknownObject[];
  /** `false`: expressions among the differences may only be spelled otherwise. */
  readonly certain: boolean;
  /** The expected schema with the differences: a migration from here to `after` takes them away. */
  readonly before: Schema;
  readonly after: Schema;
}

/** Compares a live catalog with what it should be. */
export async function compareCatalogs({ live, expected, scratch, ignore }: CatalogPair): Promise<CatalogComparison> {
  const isIgnored = ignoring(ignore);
  const isOfServer = ofServer(live.schema, expected.schema);
  const all = diff(live.schema, expected.schema);
  const counted = all.filter(
    (change) => !isIgnored(change.id) && !isOfServer(change) && (change.verb === 'alter' || isTopmost(change, all)),
  );
  const schemas = { live: live.schema, expected: expected.schema };
  const { changes, certain } = await withoutSpelling(counted, { ...schemas, scratch });
  return {
    differences: changes.map((change) => describeDifference(change, live.schema, expected.schema)),
    unknown: onlyIn(live.unknown, expected.unknown),
    certain,
    before: undoChanges(changes, { before: live.schema, after: expected.schema }),
    after: expected.schema,
  };
}

/**
 * Extensions that the schema does not ask for belong to the server, as do the namespaces that hold nothing else.
 */
function ofServer(live: Schema, expected: Schema): (change: Change) => boolean {
  const own = Object.entries(live.extensions).filter(([name]) => !Object.hasOwn(expected.extensions, name));
  const places = new Set(own.map(([, { namespace }]) => namespace));
  return ({ verb, id: { kind, path } }) => {
    if (verb !== 'remove') return false;
    if (kind === 'extension') return true;
    const name = path[0] ?? '';
    return kind === 'namespace' && places.has(name) && isEmpty(live.namespaces[name]);
  };
}

function isEmpty(namespace: Namespace | undefined): boolean {
  return Object.values(namespace ?? {}).every((set) => typeof set !== 'object' || Object.keys(set).length === 0);
}

function onlyIn(some: readonly UnknownObject[], others: readonly UnknownObject[]): UnknownObject[] {
  const keyOf = ({ kind, namespace, name, why }: UnknownObject): string => JSON.stringify([kind, namespace, name, why]);
  const keys = new Set(others.map(keyOf));
  return some.filter((one) => !keys.has(keyOf(one)));
}
