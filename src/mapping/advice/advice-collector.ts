import { objectId, objectKey } from '../../schema/index.ts';
import type { Advice, ColumnAdvice, RenameHint } from '../../schema/index.ts';
import type { FormerName } from '../declaration-facts.ts';
import { splitTableName } from '../mapped-entity.ts';

interface NewName {
  readonly kind: RenameHint['kind'];
  /** Names from the namespace down. */
  readonly to: readonly string[];
}

/** Collects what entities and configuration say about the way to the schema. */
export class AdviceCollector {
  readonly #renames: RenameHint[] = [];
  readonly #columns = new Map<string, ColumnAdvice>();

  /** Takes what something in a table was called. */
  renamed(kind: RenameHint['kind'], to: readonly string[], former: FormerName | undefined): void {
    if (former !== undefined) this.renamedFromOneOf({ kind, to }, [former.name], former);
  }

  /** Takes what something in a namespace was called: `name`, or `namespace.name`. */
  renamedInNamespace({ kind, to }: NewName, names: readonly string[], former: Omit<FormerName, 'name'>): void {
    const from = [...new Set(names)].map((name) => {
      const [namespace, own] = splitTableName(name);
      return namespace === undefined ? [own] : [namespace, own];
    });
    this.#add({ kind, to, from, ...place(former) });
  }

  /** Takes the names that something may have had, the likeliest first. */
  renamedFromOneOf({ kind, to }: NewName, names: readonly string[], former?: Omit<FormerName, 'name'>): void {
    const from = [...new Set(names)].filter((name) => name !== to.at(-1)).map((name) => [name]);
    if (from.length > 0) this.#add({ kind, to, from, ...(former === undefined ? { implied: true } : place(former)) });
  }

  column(path: readonly string[], advice: ColumnAdvice): void {
    if (Object.keys(advice).length > 0) this.#columns.set(objectKey(objectId('column', ...path)), advice);
  }

  advice(): Advice {
    return { renames: this.#renames, columns: this.#columns };
  }

  #add(hint: RenameHint): void {
    this.#renames.push(hint);
  }
}

function place(former: Omit<FormerName, 'name'>): Pick<RenameHint, 'place'> {
  return former.place === undefined ? {} : { place: former.place };
}
