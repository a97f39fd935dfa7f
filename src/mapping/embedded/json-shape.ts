import type { MappedProperty } from '../class-members.ts';
import { isList } from './embedded-form.ts';
import { scalarName } from '../column-names.ts';
import type { EmbeddableClasses } from './embeddable-classes.ts';

/** A member of the objects in a json column: it is called there as its column would be. */
export interface JsonMember {
  readonly key: string;
  readonly property: MappedProperty;
  /** What is known of the member's own members. */
  readonly shape?: JsonShape;
}

/** What is known of the objects in a json column, found when it is asked for: they may hold objects of their own class. */
export interface JsonShape {
  members(): readonly JsonMember[];
}

/** The shape of an embedded value that is kept as json; a list has none, since its items have no names. */
export function jsonShape(
  property: MappedProperty,
  { embeddables, label }: { embeddables: EmbeddableClasses; label: string },
): JsonShape | undefined {
  if (isList(property)) return undefined;
  return {
    members: () =>
      (embeddables.membersOf(property, label)?.properties ?? []).map((member) => {
        const inner = `${label}.${member.name}`;
        const shape = member.kind === 'embedded' ? jsonShape(member, { embeddables, label: inner }) : undefined;
        return { key: scalarName(member), property: member, ...(shape && { shape }) };
      }),
  };
}

/** Follows a path into the objects of a json column; `undefined` where they have no such member. */
export function jsonMember(shape: JsonShape, path: readonly string[]): readonly JsonMember[] | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const found = shape.members().find(({ property }) => property.name === name);
  if (found === undefined) return undefined;
  if (rest.length === 0) return [found];
  const inner = found.shape === undefined ? undefined : jsonMember(found.shape, rest);
  return inner === undefined ? undefined : [found, ...inner];
}
