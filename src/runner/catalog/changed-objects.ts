import type { Fingerprint } from './fingerprint.ts';

/** An object that somebody else changed since the last run. */
export interface ChangedObject {
  /** `table user`, without the namespace `public`. */
  readonly object: string;
  readonly change: 'new' | 'gone' | 'changed';
}

/** How a database differs from what it was, in the order of names. */
export function changedObjects(before: Fingerprint, now: Fingerprint): readonly ChangedObject[] {
  if (before.hash === now.hash) return [];
  const names = [...new Set([...Object.keys(before.objects), ...Object.keys(now.objects)])].toSorted();
  return names.flatMap((object) => {
    const [old, current] = [before.objects[object], now.objects[object]];
    if (old === current) return [];
    return [{ object, change: changeOf(old, current) }];
  });
}

function changeOf(old: string | undefined, current: string | undefined): ChangedObject['change'] {
  if (old === undefined) return 'new';
  return current === undefined ? 'gone' : 'changed';
}
