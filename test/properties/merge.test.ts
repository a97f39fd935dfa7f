import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { diff } from '../../src/diff/index.ts';
import type { Change } from '../../src/diff/index.ts';
import { objectKey } from '../../src/schema/index.ts';
import { mergeSchemas } from '../../src/snapshot/index.ts';
import type { MergeConflict } from '../../src/snapshot/index.ts';
import { ALL_FEATURES } from './features.ts';
import { runParameters, schemaTriple } from './pairs.ts';

const RUNS = runParameters(300);
const anyTriple = schemaTriple(ALL_FEATURES);

describe('any two edits of a schema', () => {
  it('merge to the same in either order, or are in conflict in both', () => {
    fc.assert(
      fc.property(anyTriple, ({ base, ours, theirs }) => {
        const one = mergeSchemas({ base, ours, theirs });
        const other = mergeSchemas({ base, ours: theirs, theirs: ours });
        expect(other.conflicts.map(placeOf)).toEqual(one.conflicts.map(placeOf));
        const apart = one.conflicts.length === 0 ? diff(one.schema, other.schema) : [];
        expect(apart).toEqual([]);
      }),
      RUNS,
    );
  });

  it('lose no change without a word', () => {
    fc.assert(
      fc.property(anyTriple, ({ base, ours, theirs }) => {
        const { schema, conflicts } = mergeSchemas({ base, ours, theirs });
        const told = conflicts.map(({ id }) => objectKey(id));
        for (const side of [ours, theirs]) {
          // What the merge lacks of a side, and what that side itself changed: nothing may be both, unless it was told.
          const changed = new Set(diff(base, side).map(placeOfChange));
          const lacking = diff(schema, side).filter((change) => changed.has(placeOfChange(change)));
          expect(lacking.filter((change) => !isTold(change, told) && !isJoined(change))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('leave an edit as it is where the other side did nothing, or the same', () => {
    fc.assert(
      fc.property(anyTriple, ({ base, ours }) => {
        for (const sides of [
          { base, ours, theirs: base },
          { base, ours: base, theirs: ours },
          { base, ours, theirs: ours },
        ]) {
          const { schema, conflicts } = mergeSchemas(sides);
          expect({ changes: diff(ours, schema), conflicts }).toEqual({ changes: [], conflicts: [] });
        }
      }),
      RUNS,
    );
  });
});

function placeOf({ id, kind, attributes }: MergeConflict): unknown {
  return [objectKey(id), kind, attributes];
}

function placeOfChange(change: Change): string {
  return `${objectKey(change.id)} ${change.verb === 'alter' ? change.attribute : ''}`;
}

/** A conflict is told once, of the uppermost object that is in it. */
function isTold({ id }: Change, told: readonly string[]): boolean {
  return told.some((key) => {
    const path = key.slice(key.indexOf(':') + 1);
    const own = id.path.join('\0');
    return own === path || own.startsWith(`${path}\0`);
  });
}

/** Facts of which both sides have a part in the merge: then it differs from either, and holds both. */
function isJoined(change: Change): boolean {
  return (
    change.verb === 'alter' &&
    ['labels', 'storageParameters', 'checks', 'settings', 'options'].includes(change.attribute)
  );
}
