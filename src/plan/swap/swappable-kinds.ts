import type { ObjectId, ObjectKind } from '../../schema/index.ts';

/** Kinds of types that are swapped where PostgreSQL does not change them: renamed, made anew, their columns moved over. */
export const SWAPPABLE_KINDS = ['enum', 'domain', 'composite', 'range'] as const satisfies readonly ObjectKind[];

export type SwappableKind = (typeof SWAPPABLE_KINDS)[number];

export function isSwappable(id: ObjectId): id is ObjectId<SwappableKind> {
  return SWAPPABLE_KINDS.some((kind) => kind === id.kind);
}
