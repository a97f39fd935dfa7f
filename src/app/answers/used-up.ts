import type { Place } from '../../errors/index.ts';
import type { RenameHint } from '../../schema/index.ts';
import { located } from '../with-places.ts';
import { nounOfNamed, shortPath } from './name-index.ts';
import { writeName } from './object-names.ts';

/** A `renamedFrom` that says nothing any more and can be taken out. */
export interface UsedUpHint {
  /** `column user.mobile` */
  readonly what: string;
  /** The old name, as it was given. */
  readonly from: string;
  /** Absent for what the configuration or a class of the running program says. */
  readonly place?: Place;
}

/** @param root where places in entities start from */
export function describeUsedUp({ kind, to, from, place }: RenameHint, root: string): UsedUpHint {
  const what = `${nounOfNamed(kind)} ${writeName(shortPath({ kind, path: to }))}`;
  return { what, from: (from[0] ?? []).join('.'), ...(place !== undefined && { place: located(place, root) }) };
}
