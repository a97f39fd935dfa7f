import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { planMigration } from '../../src/app/plan-migration.ts';
import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { walkCase } from '../corpus/frame/walk-case.ts';
import type { Pair } from './pair.ts';
import { COMBINED_PAIRS } from './pairs/combinations.ts';
import { COLUMN_PAIRS } from './pairs/columns.ts';
import { COMPOSITE_PAIRS } from './pairs/composites.ts';
import { DOMAINS_OVER_OTHERS } from './pairs/domains-over-others.ts';
import { DOMAIN_PAIRS } from './pairs/domains.ts';
import { CHANGED_KINDS } from './pairs/changed-kinds.ts';
import { EXTENSION_PAIRS } from './pairs/extensions.ts';
import { MORE_COMBINATIONS } from './pairs/more-combinations.ts';
import { OWNED_SEQUENCES } from './pairs/owned-sequences.ts';
import { RANGE_PAIRS } from './pairs/ranges.ts';
import { MERE_MENTIONS } from './pairs/mere-mentions.ts';
import { ROUTINES_AND_TYPES } from './pairs/routines-and-types.ts';
import { ROUTINES_IN_USE } from './pairs/routines-in-use.ts';
import { ROUTINE_PAIRS } from './pairs/routines.ts';
import { SEQUENCE_PAIRS } from './pairs/sequences.ts';
import { TABLES_AND_TYPES } from './pairs/tables-and-types.ts';
import { VIRTUAL_PAIRS } from './pairs/virtual-columns.ts';

const SUBJECTS: Readonly<Record<string, readonly Pair[]>> = {
  columns: [...COLUMN_PAIRS, ...VIRTUAL_PAIRS],
  domains: [...DOMAIN_PAIRS, ...DOMAINS_OVER_OTHERS],
  'composite types': COMPOSITE_PAIRS,
  'range types': RANGE_PAIRS,
  sequences: [...SEQUENCE_PAIRS, ...OWNED_SEQUENCES],
  routines: [...ROUTINE_PAIRS, ...ROUTINES_IN_USE, ...ROUTINES_AND_TYPES],
  'several at once': [...COMBINED_PAIRS, ...MORE_COMBINATIONS, ...TABLES_AND_TYPES, ...CHANGED_KINDS, ...MERE_MENTIONS],
};

/**
 * Goes there, back and there again, and compares with schemas that were made directly.
 *
 * @returns the statements that take along what they do not name
 */
async function walk(found: Pair, database: ScratchDatabase): Promise<readonly string[]> {
  const { name, before, after, changed = [], ...facts } = found;
  const migration = await planMigration(before, after);
  if (migration === null) throw new Error('The two schemas do not differ.');
  const notes = { reason: 'their form changes', changedColumns: changed };
  await walkCase({ name, folder: '', before, after, migration, notes, ...facts }, database);
  return [...migration.up, ...migration.down].map(({ sql }) => sql).filter((sql) => sql.includes('cascade'));
}

describe('PostgreSQL in the process', () => {
  let database: ScratchDatabase;
  beforeAll(async () => {
    database = await ScratchDatabase.open('embedded');
  });
  afterAll(() => database.close());

  describe.each(Object.entries(SUBJECTS))('leads there and back: %s', (_subject, pairs) => {
    it.each(pairs)('$name', async (found) => {
      expect(await walk(found, database)).toEqual([]);
    });
  });
});

describe('a server', () => {
  let database: ScratchDatabase;
  beforeAll(async () => {
    database = await ScratchDatabase.open('server');
  });
  afterAll(() => database.close());

  it.each(EXTENSION_PAIRS)('leads there and back: $name', async (found) => {
    expect(await walk(found, database)).toEqual([]);
  });
});
