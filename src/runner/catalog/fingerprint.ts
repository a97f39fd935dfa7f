import { createHash } from 'node:crypto';
import type { Connection } from '../../database/index.ts';
import { childCollections, ignoring, nounOf, objectKey, walkSchema } from '../../schema/index.ts';
import type { Schema, Visited } from '../../schema/index.ts';

/** What a database contained, as far as it takes to tell which objects are others now. */
export interface Fingerprint {
  /** Who read it: what others read can't be compared with it. */
  readonly reader: string;
  /** Of the whole. */
  readonly hash: string;
  /** Of each object with all that lies in it: `table user`. */
  readonly objects: Readonly<Record<string, string>>;
}

export interface FingerprintOptions {
  /** Tables that do not count. */
  readonly own: readonly { readonly namespace: string; readonly name: string }[];
  readonly toolVersion: string;
  /** Patterns of objects to leave out. */
  readonly ignore: readonly string[];
}

const HASH_LENGTH = 12;

/** Reads the catalog in one round trip. */
export async function readFingerprint(connection: Connection, options: FingerprintOptions): Promise<Fingerprint> {
  const { introspect } = await import('../../introspect/index.ts');
  const { schema } = await introspect(connection, { ignore: options.own });
  const objects = hashObjects(schema, options.ignore);
  return { reader: readerOf(connection, options), hash: hashOf(JSON.stringify(objects)), objects };
}

/** Another version of the server spells expressions otherwise, and another version of the tool may read more facts. */
export function readerOf({ serverVersion }: Connection, { toolVersion, ignore }: FingerprintOptions): string {
  return hashOf(JSON.stringify([toolVersion, Math.floor(serverVersion / 10_000), ignore]));
}

function hashObjects(schema: Schema, ignore: readonly string[]): Record<string, string> {
  const isIgnored = ignoring(ignore);
  const lines = new Map<string, string[]>();
  let owner: string[] = [];
  for (const visited of walkSchema(schema)) {
    if (isIgnored(visited.id)) continue;
    const name = nameOfOwn(visited);
    if (name !== undefined) lines.set(name, (owner = []));
    owner.push(`${objectKey(visited.id)} ${ownFacts(visited)}`);
  }
  return Object.fromEntries(
    [...lines].map(([name, facts]) => [name, hashOf(facts.toSorted().join('\n'))] as const).toSorted(byName),
  );
}

/** What counts by itself; the rest is part of the object above it, which the walk has visited before. */
function nameOfOwn({ id: { kind, path } }: Visited): string | undefined {
  const isOwn = path.length <= 2;
  const names = path[0] === 'public' && path.length > 1 ? path.slice(1) : path;
  return isOwn ? `${nounOf(kind)} ${names.join('.')}` : undefined;
}

/** The facts of an object without the objects in it, the same for any order of keys. */
function ownFacts({ id, value }: Visited): string {
  const children = childCollections(id.kind);
  return JSON.stringify(value, (key, fact: unknown) => {
    if (fact === value) return sorted(Object.entries(value as object).filter(([name]) => !children.has(name)));
    const isRecord = typeof fact === 'object' && fact !== null && !Array.isArray(fact);
    return isRecord && key !== '' ? sorted(Object.entries(fact)) : fact;
  });
}

function sorted(entries: [string, unknown][]): object {
  return Object.fromEntries(entries.toSorted(byName));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}
