import { findObject, nounOf, walkSchema } from '../../schema/index.ts';
import type { ObjectKind, RenamedKind, Schema } from '../../schema/index.ts';
import { writeName } from './object-names.ts';
import type { WrittenName } from './object-names.ts';

/** An object that can have another name, or a label of an enum. */
export interface NamedObject {
  readonly kind: RenamedKind;
  /** Names from the namespace down. */
  readonly path: readonly string[];
}

const HOME = 'public';

/** Kinds that always keep their names, or go with what they belong to. */
const FIXED: readonly ObjectKind[] = ['extension', 'partition', 'routine', 'viewIndex', 'viewTrigger'];

/** Finds the objects of a schema by what answers call them. */
export class NameIndex {
  readonly #schema: Schema;
  readonly #names = new Map<string, NamedObject[]>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** Read when it is first asked for: most migrations need no answers. */
  get #byName(): ReadonlyMap<string, readonly NamedObject[]> {
    if (this.#names.size === 0) this.#read();
    return this.#names;
  }

  #read(): void {
    for (const { id, value } of walkSchema(this.#schema)) {
      if (!isRenamed(id.kind)) continue;
      this.#add({ kind: id.kind, path: id.path });
      if (id.kind !== 'enum') continue;
      const { labels } = value as { readonly labels: readonly string[] }; // the kind says what the value is
      for (const label of labels) this.#add({ kind: 'label', path: [...id.path, label] });
    }
  }

  find({ kinds, parts }: WrittenName): readonly NamedObject[] {
    const found = this.#byName.get(JSON.stringify(parts)) ?? [];
    return kinds === undefined ? found : found.filter(({ kind }) => kinds.includes(kind));
  }

  has(object: NamedObject): boolean {
    return hasObject(this.#schema, object);
  }

  /** All names, as answers write them. */
  names(kinds?: readonly RenamedKind[]): string[] {
    const objects = [...this.#byName.values()].flat();
    const wanted = kinds === undefined ? objects : objects.filter(({ kind }) => kinds.includes(kind));
    return [...new Set(wanted.map(({ kind, path }) => writeName(shortPath({ kind, path }))))];
  }

  #add(object: NamedObject): void {
    const short = shortPath(object);
    this.#put(object.path, object);
    if (short.length < object.path.length) this.#put(short, object);
  }

  #put(parts: readonly string[], object: NamedObject): void {
    const key = JSON.stringify(parts);
    const known = this.#names.get(key);
    if (known === undefined) this.#names.set(key, [object]);
    else known.push(object);
  }
}

/** A kind in words. */
export function nounOfNamed(kind: RenamedKind): string {
  return kind === 'label' ? 'enum value' : nounOf(kind);
}

/** A path without the namespace that needs no naming. */
export function shortPath({ kind, path }: NamedObject): readonly string[] {
  return kind !== 'namespace' && path[0] === HOME ? path.slice(1) : path;
}

/** Different for different objects. */
export function namedKey({ kind, path }: NamedObject): string {
  return JSON.stringify([kind, ...path]);
}

/** Whether a schema has an object; for callers that ask about few. */
export function hasObject(schema: Schema, { kind, path }: NamedObject): boolean {
  if (kind !== 'label') return findObject(schema, { kind, path }) !== undefined;
  const type = findObject(schema, { kind: 'enum', path: path.slice(0, -1) });
  return type?.labels.includes(path.at(-1) ?? '') === true;
}

function isRenamed(kind: ObjectKind): kind is ObjectKind & RenamedKind {
  return !FIXED.includes(kind);
}
