/** The types that a schema has beside PostgreSQL's own, by namespace. */
export class KnownTypes {
  readonly #namespaces = new Map<string, Set<string>>();
  readonly #listed: ReadonlySet<string>;

  /** @param listed names of types in `public` that come before PostgreSQL's own, as the settings list them */
  constructor(listed: Iterable<string> = []) {
    this.#listed = new Set(listed);
  }

  add({ namespace, name }: { readonly namespace: string; readonly name: string }): void {
    const names = this.#namespaces.get(namespace) ?? new Set();
    this.#namespaces.set(namespace, names.add(name));
  }

  isListed(name: string): boolean {
    return this.#listed.has(name);
  }

  /** The namespace of a type that is named without one: that of what uses it, else `public`. */
  namespaceOf(name: string, home: string): string | undefined {
    return [home, 'public'].find((namespace) => this.#namespaces.get(namespace)?.has(name));
  }
}
