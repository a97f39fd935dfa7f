import { displayName } from '../keys.ts';
import type { ObjectId } from '../../schema/index.ts';

/** What a statement loses of the values of a column, as a fact of it; nothing where nothing is lost. */
export function lostValues(id: ObjectId<'column'>, what: string | undefined): { readonly loses?: string } {
  return what === undefined ? {} : { loses: `${what} in column ${displayName(id)}` };
}
