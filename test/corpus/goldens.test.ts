import { describe, expect, it } from 'vitest';

import { diff } from '../../src/diff/index.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/snapshot/index.ts';
import { findCases, planCase } from './frame/corpus-case.ts';
import { goldenText, readGolden } from './frame/golden.ts';

describe.each(findCases())('$name', (found) => {
  it('gives the statements of its golden files', async () => {
    const { migration } = await planCase(found);
    const up = goldenText(migration.up, migration.upExpectations);
    const down = goldenText(migration.down, migration.downExpectations);
    expect(up).toBe(readGolden(found.folder, 'up.sql', up));
    expect(down).toBe(readGolden(found.folder, 'down.sql', down));
  });

  it('finds nothing to do a second time', async () => {
    const { after } = await planCase(found);
    const { schema } = decodeSnapshot(encodeSnapshot({ schema: after, migration: 'Migration1' }), '.snapshot.json');
    expect(diff(schema, after)).toEqual([]);
    expect(diff(after, schema)).toEqual([]);
  });
});
