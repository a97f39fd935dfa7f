import type { CompositeAttribute, CompositeType } from '../../schema/index.ts';

/** How the attributes of a composite type change. */
export interface CompositeChange {
  readonly dropped: readonly CompositeAttribute[];
  readonly added: readonly CompositeAttribute[];
  /** The forms after of those that get another type or collation. */
  readonly retyped: readonly CompositeAttribute[];
  /** Whether the new ones come last and the others keep their order: PostgreSQL only adds at the end. */
  readonly inOrder: boolean;
}

export function compositeChange(before: CompositeType, after: CompositeType): CompositeChange {
  const old = new Map(before.attributes.map((attribute) => [attribute.name, attribute]));
  const names = after.attributes.map(({ name }) => name);
  const kept = before.attributes.map(({ name }) => name).filter((name) => names.includes(name));
  return {
    dropped: before.attributes.filter(({ name }) => !names.includes(name)),
    added: after.attributes.filter(({ name }) => !old.has(name)),
    retyped: after.attributes.filter((attribute) => {
      const earlier = old.get(attribute.name);
      return earlier !== undefined && typeText(earlier) !== typeText(attribute);
    }),
    inOrder: kept.every((name, index) => name === names[index]),
  };
}

function typeText({ type, typeNamespace, dimensions, collation }: CompositeAttribute): string {
  return JSON.stringify([type, typeNamespace ?? null, dimensions ?? 0, collation ?? null]);
}
