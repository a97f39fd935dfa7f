import type { ObjectId } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { nameOf } from '../keys.ts';
import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';

const SUFFIX = '__new';

/** The function that brings arrays of a composite type to its new form while it is swapped: in the session's own namespace. */
export function converterName(id: ObjectId): string {
  return `pg_temp.${quoteIdentifier(clipName(nameOf(id), MAX_NAME_BYTES - SUFFIX.length) + SUFFIX)}`;
}
