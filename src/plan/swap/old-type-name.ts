import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';

/** PostgreSQL cuts names at 63 bytes; the suffix must survive. */
const SUFFIX = '__old';

/** What a type is called from when its new form is there until nothing uses the old one any more. */
export function oldTypeName(name: string): string {
  return clipName(name, MAX_NAME_BYTES - SUFFIX.length) + SUFFIX;
}
