import { snapshotConflict, snapshotDamaged, snapshotNewer } from '../errors/index.ts';
import type { Place } from '../errors/index.ts';
import { childCollections } from '../schema/index.ts';
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
  const content = parse(text, start);
  if (!isRecord(content)) throw snapshotDamaged('The file does not hold a JSON object.', start);
  const { format, migration, ...rest } = content;
  if (format !== SNAPSHOT_FORMAT) {
    if (typeof format === 'number' && format > SNAPSHOT_FORMAT) throw snapshotNewer(format, SNAPSHOT_FORMAT, start);
    throw snapshotDamaged(`"format" is ${JSON.stringify(format) ?? 'missing'}, not ${SNAPSHOT_FORMAT}.`, start);
  }
  if (migration !== null && typeof migration !== 'string') {
    throw snapshotDamaged('"migration" does not name a migration.', start);
  }
  const checker = new Checker((why) => {
    throw snapshotDamaged(why, start);
  });
  checker.check(null, rest);
  // Every attribute was checked on the way, so the value is a schema.
  return { schema: rest as unknown as Schema, migration };
}

/** The forms of all attributes of a kind, and which of them must be there. */
interface KindForms {
  readonly forms: ReadonlyMap<string, (value: unknown) => boolean>;
  readonly required: readonly string[];
}

const NO_FORMS: KindForms = { forms: new Map(), required: [] };

function formsOf(kind: ObjectKind): KindForms {
  const { required, optional } = ATTRIBUTES[kind];
  return { forms: new Map(Object.entries({ ...optional, ...required })), required: Object.keys(required) };
}

/** Checks parsed objects in place, and gives them the sets that the file leaves out because they are empty. */
class Checker {
  readonly #fail: (why: string) => never;
  readonly #forms = new Map<ObjectKind, KindForms>();
  /** The way down to the object that is checked; put into words only for an error. */
  readonly #path: string[] = [];

  constructor(fail: (why: string) => never) {
    this.#fail = fail;
  }

  check(kind: ObjectKind | null, value: unknown): void {
    if (!isRecord(value)) return this.#refuse('is not an object');
    const children = childCollections(kind);
    const { forms, required } = kind === null ? NO_FORMS : this.#formsOf(kind);
    for (const name of Object.keys(value)) {
      if (children.has(name)) continue;
      const form = forms.get(name);
      if (form === undefined) return this.#refuse(`has an attribute ${JSON.stringify(name)} that is unknown`);
      if (!form(value[name])) return this.#refuse(`has a wrong value for ${JSON.stringify(name)}`);
    }
    const missing = required.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return this.#refuse(`has no ${JSON.stringify(missing)}`);
    for (const [collection, childKind] of children) this.#checkSet(value, collection, childKind);
  }

  #checkSet(parent: Record<string, unknown>, collection: string, kind: ObjectKind): void {
    const set = (parent[collection] ??= {});
    if (!isRecord(set)) return this.#refuse(`has a wrong value for ${JSON.stringify(collection)}`);
    for (const name of Object.keys(set)) {
      this.#path.push(collection, JSON.stringify(name));
      this.check(kind, set[name]);
      this.#path.length -= 2;
    }
  }

  #formsOf(kind: ObjectKind): KindForms {
    const forms = this.#forms.get(kind) ?? formsOf(kind);
    this.#forms.set(kind, forms);
    return forms;
  }

  #refuse(what: string): never {
    return this.#fail(`${['The snapshot', ...this.#path].join(' > ')} ${what}.`);
  }
}

function parse(text: string, start: Place): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw snapshotDamaged(error instanceof Error ? error.message : String(error), start, error);
  }
}

function placeOf(text: string, file: string, position: { line: number; column: number }): Place {
  const excerpt = text.split('\n')[position.line - 1];
  return excerpt === undefined ? { file, ...position } : { file, ...position, excerpt };
}
