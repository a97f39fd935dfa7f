/** The items of a to-many relation; enough of a container for entity classes to be loaded and instantiated. */
export class Collection<Item extends object> implements Iterable<Item> {
  readonly owner: object;
  readonly #items: Item[];

  constructor(owner: object, items: Iterable<Item> = []) {
    this.owner = owner;
    this.#items = [...items];
  }

  get length(): number {
    return this.#items.length;
  }

  add(...items: readonly Item[]): void {
    this.#items.push(...items);
  }

  getItems(): readonly Item[] {
    return this.#items;
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#items[Symbol.iterator]();
  }
}
