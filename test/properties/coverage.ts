import type { Change } from '../../src/diff/index.ts';
import type { AnyOperation } from '../../src/plan/rules.ts';
import { objectKey, STRUCTURE, walkSchema } from '../../src/schema/index.ts';
import type { ObjectKind, Schema } from '../../src/schema/index.ts';
import { ATTRIBUTES } from '../../src/snapshot/attributes.ts';

export const VERBS = ['add', 'remove', 'alter', 'renew'] as const;

const KINDS = Object.keys(STRUCTURE) as ObjectKind[]; // Object.keys widens; the record has exactly these keys

/** What no change can be made of, and why. */
const UNCHANGEABLE: Readonly<Record<string, string>> = {
  'routine.name': 'part of the key',
  'range.canonical': 'wants a function in C that is written for the type',
  'viewTrigger.constraint': 'PostgreSQL has them on tables only',
  'viewTrigger.deferrable': 'goes with constraint',
  'viewTrigger.oldTable': 'PostgreSQL has them on tables only',
  'viewTrigger.enabled': 'PostgreSQL switches triggers of tables only',
  'viewTrigger.newTable': 'PostgreSQL has them on tables only',
};

/** How many changes of each kind there were: `table add`, `column alter nullable`, `index renew`. */
export class Coverage {
  readonly #counts = new Map<string, number>();

  /** Counts the changes. */
  count(changes: readonly Change[]): void {
    for (const change of changes) {
      this.#add(`${change.id.kind} ${change.verb}`);
      if (change.verb === 'alter') this.#add(`${change.id.kind} alter ${change.attribute}`);
    }
  }

  /** Counts what a plan makes anew. */
  countRenewed(operations: readonly AnyOperation[], before: Schema): void {
    for (const kind of renewed(operations, before)) this.#add(`${kind} renew`);
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  /** What a run has to have seen, and has not: each kind added, removed and altered, in each of its attributes. */
  missing(): string[] {
    const wanted = KINDS.flatMap((kind) => [
      ...['add', 'remove', 'alter'].map((verb) => `${kind} ${verb}`),
      ...attributesOf(kind).map((attribute) => `${kind} alter ${attribute}`),
    ]);
    return wanted.filter((key) => !this.#counts.has(key));
  }

  /** Kinds by changes, and below the attributes of each kind. */
  table(): string {
    const rows = KINDS.map((kind) => [kind, ...VERBS.map((verb) => String(this.#get(`${kind} ${verb}`)))]);
    const attributes = KINDS.map((kind) => {
      const counts = attributesOf(kind).map((attribute) => `${attribute} ${this.#get(`${kind} alter ${attribute}`)}`);
      return `${kind.padEnd(WIDTH)}${counts.join(', ')}`;
    });
    const line = ([kind = '', ...counts]: readonly string[]): string =>
      kind.padEnd(WIDTH) + counts.map((count) => count.padStart(NUMBER_WIDTH)).join('');
    return [line(['', ...VERBS]), ...rows.map(line), '', 'altered by attribute', ...attributes].join('\n');
  }

  #get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  #add(key: string, count = 1): void {
    this.#counts.set(key, this.#get(key) + count);
  }
}

const WIDTH = 13;
const NUMBER_WIDTH = 9;

function attributesOf(kind: ObjectKind): string[] {
  const { required, optional } = ATTRIBUTES[kind];
  return Object.keys({ ...required, ...optional }).filter((name) => !Object.hasOwn(UNCHANGEABLE, `${kind}.${name}`));
}

const SWAPS = ['swap', 'replace'];

/** What was there before, and is made again; of a type, also what is swapped for another of its name. */
function renewed(operations: readonly AnyOperation[], before: Schema): ObjectKind[] {
  const created = new Set(operations.flatMap(({ effects }) => effects.creates ?? []));
  const again = walkSchema(before).filter(({ id }) => created.has(objectKey(id)));
  const swapped = operations.filter(({ type }) => SWAPS.some((verb) => type.startsWith(verb)));
  const ids = new Map([...again, ...swapped].map(({ id }) => [objectKey(id), id.kind]));
  return [...ids.values()];
}
