import { snapshotConflict, snapshotDamaged, snapshotNewer } from '../errors/index.ts';
import type { Place } from '../errors/index.ts';
import { childCollections, namedSet } from '../schema/index.ts';
import type { ObjectKind, Schema } from '../schema/index.ts';
import { ATTRIBUTES, isRecord } from './attributes.ts';
import { SNAPSHOT_FORMAT } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Reads the text of a snapshot.
 *
 * @param file named in errors
 * @throws MoultError when the text has merge conflicts, is damaged, or comes from a newer version
 */
export function decodeSnapshot(text: string, file: string): Snapshot {
  const conflict = text.split('\n').findIndex((line) => line.startsWith('<<<<<<<'));
  if (conflict !== -1) throw snapshotConflict(placeOf(text, file, { line: conflict + 1, column: 1 }));
  const start = placeOf(text, file, { line: 1, column: 1 });
  const content = parse(text, file);
  if (!isRecord(content)) throw snapshotDamaged('The file does not hold a JSON object.', start);
  const { format, migration, ...rest } = content;
  if (format !== SNAPSHOT_FORMAT) {
    if (typeof format === 'number' && format > SNAPSHOT_FORMAT) throw snapshotNewer(format, SNAPSHOT_FORMAT, start);
    throw snapshotDamaged(`"format" is ${JSON.stringify(format) ?? 'missing'}, not ${SNAPSHOT_FORMAT}.`, start);
  }
  if (migration !== null && typeof migration !== 'string') {
    throw snapshotDamaged('"migration" does not name a migration.', start);
  }
  const fail = (why: string): never => {
    throw snapshotDamaged(why, start);
  };
  // Every attribute was checked on the way, so the value is a schema.
  return { schema: decodeObject(null, rest, { path: 'The snapshot', fail }) as unknown as Schema, migration };
}

interface Context {
  readonly path: string;
  readonly fail: (why: string) => never;
}

function decodeObject(kind: ObjectKind | null, value: unknown, { path, fail }: Context): Record<string, unknown> {
  if (!isRecord(value)) return fail(`${path} is not an object.`);
  const children = childCollections(kind);
  const { required, optional } = kind === null ? { required: {}, optional: {} } : ATTRIBUTES[kind];
  const forms: Record<string, (value: unknown) => boolean> = { ...optional, ...required };
  const result: Record<string, unknown> = {};
  for (const [name, fact] of Object.entries(value)) {
    if (children.has(name)) continue;
    if (!Object.hasOwn(forms, name)) return fail(`${path} has an attribute ${JSON.stringify(name)} that is unknown.`);
    if (!forms[name]?.(fact)) return fail(`${path} has a wrong value for ${JSON.stringify(name)}.`);
    result[name] = fact;
  }
  const missing = Object.keys(required).find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return fail(`${path} has no ${JSON.stringify(missing)}.`);
  for (const [collection, childKind] of children) {
    const set = value[collection] ?? {};
    if (!isRecord(set)) return fail(`${path} has a wrong value for ${JSON.stringify(collection)}.`);
    result[collection] = namedSet(
      Object.entries(set).map(([name, child]) => [
        name,
        decodeObject(childKind, child, { path: `${path} > ${collection} > ${JSON.stringify(name)}`, fail }),
      ]),
    );
  }
  return result;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw snapshotDamaged(why, placeOf(text, file, positionIn(text, why)));
  }
}

/** V8 names the offset of a syntax error in its message, except at the end of the text. */
function positionIn(text: string, message: string): { line: number; column: number } {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function placeOf(text: string, file: string, position: { line: number; column: number }): Place {
  const excerpt = text.split('\n')[position.line - 1];
  return excerpt === undefined ? { file, ...position } : { file, ...position, excerpt };
}
