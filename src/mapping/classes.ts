import type { EntityDescriptor } from './entity-descriptor.ts';
import type { RelationTarget } from './property-descriptor.ts';

/** The classes of a run and how they extend each other. */
export class Classes {
  readonly #byId: ReadonlyMap<string, EntityDescriptor>;

  constructor(descriptors: readonly EntityDescriptor[]) {
    this.#byId = new Map(descriptors.map((descriptor) => [descriptor.id, descriptor]));
  }

  find({ id }: RelationTarget): EntityDescriptor | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** The class and those it extends, outermost first. */
  line(descriptor: EntityDescriptor): readonly EntityDescriptor[] {
    const base = descriptor.base === undefined ? undefined : this.#byId.get(descriptor.base);
    return base === undefined ? [descriptor] : [...this.line(base), descriptor];
  }

  /** The part of the line that no other decorated class has: the class, and plain ones right above it. */
  ownLine(descriptor: EntityDescriptor): readonly EntityDescriptor[] {
    const line = this.line(descriptor);
    const above = line.slice(0, -1).findLastIndex(({ kind }) => kind !== 'base');
    return line.slice(above + 1);
  }

  /** The class that starts the inheritance which this one is part of: one table for all, or one for each. */
  root(descriptor: EntityDescriptor): EntityDescriptor | undefined {
    return this.line(descriptor).find(({ kind, options }) => kind !== 'base' && startsInheritance(options));
  }

  /** The decorated classes that extend a root, at any depth, by name. */
  heirs(root: EntityDescriptor): readonly EntityDescriptor[] {
    return [...this.#byId.values()]
      .filter((descriptor) => descriptor !== root && descriptor.kind === root.kind && this.root(descriptor) === root)
      .toSorted(byName);
  }
}

/** The order in which classes that share a table give their columns. */
export function byName(a: EntityDescriptor, b: EntityDescriptor): number {
  return a.className.localeCompare(b.className, 'en');
}

function startsInheritance({ discriminatorColumn, inheritance }: EntityDescriptor['options']): boolean {
  return discriminatorColumn !== undefined || inheritance !== undefined;
}
