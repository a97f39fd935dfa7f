import { EMPTY_NAMESPACE, namedSet } from '../schema/index.ts';
import type { Extension, Namespace, Schema } from '../schema/index.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';

/** The sets of a namespace: `tables`, `enums` ... */
export type Collection = Exclude<keyof Namespace, 'comment'>;
type Item<Kind extends Collection> = Namespace[Kind][string];

export interface QualifiedName {
  readonly namespace: string;
  readonly name: string;
}

interface Draft {
  comment?: string;
  readonly sets: { readonly [Kind in Collection]: Map<string, Item<Kind>> };
}

/** Collects the objects of a schema; a namespace is there once something is put into it. */
export class SchemaBuilder {
  /** Who describes a table or a view: JSON of namespace and name → entity. */
  readonly owners = new Map<string, EntityDescriptor>();
  readonly #extensions = new Map<string, Extension>();
  readonly #namespaces = new Map<string, Draft>();

  constructor() {
    this.addNamespace('public');
  }

  owner(namespace: string, name: string): EntityDescriptor | undefined {
    return this.owners.get(JSON.stringify([namespace, name]));
  }

  /** Adds a table or a view together with the entity that describes it. */
  addOwned<Kind extends 'tables' | 'views'>(
    kind: Kind,
    { namespace, name }: QualifiedName,
    { value, owner }: { value: Item<Kind>; owner: EntityDescriptor },
  ): void {
    this.add(kind, { namespace, name }, value);
    this.owners.set(JSON.stringify([namespace, name]), owner);
  }

  add<Kind extends Collection>(kind: Kind, { namespace, name }: QualifiedName, value: Item<Kind>): void {
    this.#draft(namespace).sets[kind].set(name, value);
  }

  find<Kind extends Collection>(kind: Kind, { namespace, name }: QualifiedName): Item<Kind> | undefined {
    return this.#namespaces.get(namespace)?.sets[kind].get(name);
  }

  addNamespace(name: string, comment?: string): void {
    const draft = this.#draft(name);
    if (comment !== undefined) draft.comment = comment;
  }

  addExtension(name: string, extension: Extension): void {
    this.#extensions.set(name, extension);
  }

  build(): Schema {
    return {
      extensions: namedSet(this.#extensions),
      namespaces: namedSet([...this.#namespaces].map(([name, draft]) => [name, toNamespace(draft)])),
    };
  }

  #draft(namespace: string): Draft {
    const draft = this.#namespaces.get(namespace) ?? newDraft();
    this.#namespaces.set(namespace, draft);
    return draft;
  }
}

function newDraft(): Draft {
  return {
    sets: {
      enums: new Map(),
      domains: new Map(),
      composites: new Map(),
      ranges: new Map(),
      sequences: new Map(),
      routines: new Map(),
      tables: new Map(),
      views: new Map(),
    },
  };
}

function toNamespace({ comment, sets }: Draft): Namespace {
  return {
    ...EMPTY_NAMESPACE,
    ...(comment !== undefined && { comment }),
    enums: namedSet(sets.enums),
    domains: namedSet(sets.domains),
    composites: namedSet(sets.composites),
    ranges: namedSet(sets.ranges),
    sequences: namedSet(sets.sequences),
    routines: namedSet(sets.routines),
    tables: namedSet(sets.tables),
    views: namedSet(sets.views),
  };
}
