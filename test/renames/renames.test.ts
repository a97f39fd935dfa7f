import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { checkDropped, checkRenames, findRenameQuestions } from '../../src/plan/index.ts';
import type { RenameQuestion } from '../../src/plan/index.ts';
import { COLUMN_CASES } from './cases/columns.ts';
import { objectIn, renameIn } from './rename-case.ts';
import { DEPENDENT_CASES } from './cases/dependents.ts';
import { RARE_CASES } from './cases/rare.ts';
import { TABLE_CASES } from './cases/tables.ts';
import { TYPE_CASES } from './cases/types.ts';
import { VIEW_CASES } from './cases/views.ts';
import type { RenameCase } from './rename-case.ts';
import { walkRename } from './walk-rename.ts';

const SUBJECTS: Readonly<Record<string, readonly RenameCase[]>> = {
  columns: COLUMN_CASES,
  tables: TABLE_CASES,
  types: TYPE_CASES,
  views: VIEW_CASES,
  'what depends on them': DEPENDENT_CASES,
  'what is rare': RARE_CASES,
};

describe.each(['embedded', 'server'] as const)('on a database (%s)', (kind) => {
  let database: ScratchDatabase;
  beforeAll(async () => {
    database = await ScratchDatabase.open(kind);
  });
  afterAll(() => database.close());

  describe.each(Object.entries(SUBJECTS))('rows keep to what they belong to: %s', (_subject, cases) => {
    it.each(cases)('$name', async (found) => {
      const { up } = await walkRename(found, database);
      const sql = up.statements.map((statement) => statement.sql);
      expect(sql).toEqual(found.sql ?? sql);
      expect(positions(sql, found.says ?? [])).toEqual((found.says ?? []).map(() => expect.any(Number)));
      for (const words of found.never ?? []) expect(sql.filter((one) => one.includes(words))).toEqual([]);
      expect(sql.filter((one) => one.includes('cascade'))).toEqual([]);
    });
  });
});

describe('without the answers', () => {
  it.each(Object.values(SUBJECTS).flat())('asks what can be asked: $name', ({ before, after, asks }) => {
    expect(findRenameQuestions({ before, after, renames: [], dropped: [] }).map(inWords)).toEqual(asks);
  });

  it.each(Object.values(SUBJECTS).flat())('asks nothing more once all is answered: $name', (found) => {
    const { before, after, dropped = [] } = found;
    const answers = { renames: found.renames.map(renameIn), dropped: dropped.map(objectIn) };
    expect(checkRenames({ before, after, ...answers })).toEqual([]);
    expect(checkDropped({ before, after, ...answers })).toEqual([]);
    expect(findRenameQuestions({ before, after, ...answers }).map(inWords)).toEqual(found.asksOn ?? []);
  });
});

function inWords({ kind, path, candidates }: RenameQuestion): string {
  const name = (names: readonly string[]): string => names.filter((part) => part !== 'public').join('.');
  const own = path.length > 2 ? candidates.map((one) => one.path.at(-1)) : candidates.map((one) => name(one.path));
  return `${kind} ${name(path)} → ${own.join(' | ')}`;
}

/** Where each of the words stands, one after the other. */
function positions(sql: readonly string[], words: readonly string[]): (number | undefined)[] {
  let from = 0;
  return words.map((word) => {
    const found = sql.findIndex((one, index) => index >= from && one.includes(word));
    if (found === -1) return undefined;
    from = found;
    return found;
  });
}
