import type { ObjectId } from '../../schema/index.ts';
import { nameOf, namespaceOf } from '../keys.ts';
import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';

const SUFFIX = '__parked';

/** The namespace that holds what of the old form lay in one namespace meanwhile, and nothing else. */
export function scratchNamespace(id: ObjectId<'table'>, index: number): string {
  const name = namespaceOf(id) === 'public' ? nameOf(id) : id.path.join('_');
  const suffix = index === 0 ? SUFFIX : `${SUFFIX}_${index}`;
  return clipName(name, MAX_NAME_BYTES - suffix.length) + suffix;
}
