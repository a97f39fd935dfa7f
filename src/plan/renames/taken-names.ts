import type { Schema } from '../../schema/index.ts';
import { isRelation, nameKeys } from './name-keys.ts';
import type { NamePlace } from './name-keys.ts';
import { containerOf, placeOf } from './name-movers.ts';
import { namedThings } from './named-things.ts';

/** Which names are somebody's, while names change one by one. */
export class TakenNames {
  readonly #counts = new Map<string, number>();
  /** What lies in a table or view and takes names in its namespace: by the key of that, and by its own name. */
  readonly #contents = new Map<string, Map<string, NamePlace>>();

  constructor(schema: Schema) {
    for (const thing of namedThings(schema)) this.#count(placeOf(thing), 1);
  }

  isFree(place: NamePlace): boolean {
    return nameKeys(place).every((key) => (this.#counts.get(key) ?? 0) === 0);
  }

  add(place: NamePlace): void {
    this.#count(place, 1);
  }

  /** Something that had the one place has the other. */
  change(from: NamePlace, to: NamePlace): void {
    this.#count(from, -1);
    this.#count(to, 1);
  }

  contentsOf(container: string): readonly NamePlace[] {
    return [...(this.#contents.get(container)?.values() ?? [])];
  }

  #count(place: NamePlace, count: number): void {
    for (const key of nameKeys(place)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    const container = containerOf(place);
    if (container === undefined || !isRelation(place.kind)) return;
    const contents = this.#contents.get(container) ?? new Map<string, NamePlace>();
    this.#contents.set(container, contents);
    const name = place.path.at(-1) ?? '';
    if (count > 0) contents.set(name, place);
    else contents.delete(name);
  }
}
