import type { Change } from './change.ts';

/** The changes of the way back. Equal to what comparing the schemas the other way round gives. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map((change) => {
    switch (change.verb) {
      case 'add':
        return { verb: 'remove', id: change.id };
      case 'remove':
        return { verb: 'add', id: change.id };
      case 'alter':
        return { ...change, before: change.after, after: change.before };
    }
  });
}
