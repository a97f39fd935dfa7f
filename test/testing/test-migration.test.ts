import { AssertionError } from 'node:assert';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { type MigrationTest, testMigration } from '../../src/testing/index.ts';
import { failure } from '../support/run-fixture.ts';
import { shop } from './shop.ts';

const project = shop();
afterAll(() => project.remove());

const GIVEN = {
  country: [{ code: 'DE', name: 'Germany' }],
  user: [
    { id: 1, name: 'Ada Lovelace', born: new Date('1815-12-10'), country: 'DE' },
    { id: 7, name: 'Plato' },
  ],
};

describe.each(['in memory', 'on a server'])('rows go through a migration %s', (where) => {
  const run = (more: Partial<MigrationTest>): ReturnType<typeof testMigration> =>
    testMigration({
      cwd: project.root,
      name: 'split_name',
      given: GIVEN,
      ...(where === 'on a server' && { url: inject('serverUrl') }),
      ...more,
    });

  test('and back and forth, and are what is expected, in any order', async () => {
    const { up, down } = await run({
      expect: {
        user: [
          { id: 7, first: 'Plato', last: null },
          { id: 1, first: 'Ada', last: 'Lovelace' },
          { id: 8, first: 'Grace', last: 'Hopper' },
        ],
      },
      down: true,
    });
    expect(up['user']?.[0]).toEqual({ id: 1, first: 'Ada', last: 'Lovelace', born: '1815-12-10', country: 'DE' });
    expect(up['country']).toEqual(GIVEN.country);
    expect(down?.['user']).toEqual([
      { id: 1, name: 'Ada Lovelace', born: '1815-12-10', country: 'DE' },
      { id: 7, name: 'Plato', born: null, country: null },
    ]);
  });

  test('and are told where they differ', async () => {
    const error = await run({ expect: { user: [{ id: 1, first: 'Ada' }], nowhere: [] } }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(AssertionError);
    expect(error).toMatchObject({
      actual: {
        'after up': {
          user: [
            { id: 1, first: 'Ada' },
            { id: 7, first: 'Plato' },
            { id: 8, first: 'Grace' },
          ],
          nowhere: 'there is no such table',
        },
      },
      expected: { 'after up': { user: [{ id: 1, first: 'Ada' }], nowhere: [] } },
    });
  });

  test('and a column that is not there is a difference', async () => {
    const expected = [{ id: 1, fist: 'Ada' }];
    await expect(run({ given: { user: [{ id: 1, name: 'Ada' }] }, expect: { user: expected } })).rejects.toMatchObject({
      expected: { 'after up': { user: expected } },
    });
  });

  test('and the rows after down may be other ones', async () => {
    await run({ given: { user: [{ id: 3, name: 'A B C' }] }, down: { user: [{ id: 3, name: 'A B' }] } });
    await expect(run({ given: { user: [{ id: 3, name: 'A B C' }] }, down: true })).rejects.toMatchObject({
      actual: { 'after down': { user: [{ id: 3, name: 'A B' }] } },
    });
  });
});

test('a migration that is none, and rows that the tables do not take, are told', async () => {
  expect((await failure(testMigration({ cwd: project.root, name: 'split', given: {} }))).code).toBe(
    'RUNNER_UNKNOWN_MIGRATION',
  );
  const wrong = testMigration({ cwd: project.root, name: 'split_name', given: { user: [{ id: 1, country: 'FR' }] } });
  expect((await failure(wrong)).message).toContain('violates foreign key constraint');
});
