import { describe, expect, inject, it } from 'vitest';

import { MoultError } from '../../src/errors/index.ts';
import { planBothWays } from '../../src/plan/index.ts';
import type { Statement } from '../../src/plan/index.ts';
import { prove } from '../../src/prove/index.ts';
import type { Proof, ProveOptions } from '../../src/prove/index.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Named, Rename, Schema, Table } from '../../src/schema/index.ts';
import { embeddedCache } from '../support/embedded.ts';

const mood = { type: 'mood', typeNamespace: 'public' } as const;

const schema = (tables: Named<Table>, labels: readonly string[]): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, enums: { mood: { labels } }, tables } },
});

const user = (columns: readonly [string, string]): Table => ({
  ...EMPTY_TABLE,
  columns: {
    id: { type: 'integer', serial: true },
    [columns[0]]: { type: 'text' },
    [columns[1]]: { type: 'text' },
    how: mood,
    all: { ...mood, dimensions: 1 },
  },
  primaryKey: { pkey: { columns: ['id'] } },
});

const before = schema({ user: user(['phone', 'fax']) }, ['glad', 'sad']);
const after = schema({ account: user(['mobile', 'phone']) }, ['happy', 'sad']);
const renames: readonly Rename[] = [
  { kind: 'table', from: ['public', 'user'], to: ['public', 'account'] },
  { kind: 'column', from: ['public', 'user', 'phone'], to: ['public', 'account', 'mobile'] },
  { kind: 'column', from: ['public', 'user', 'fax'], to: ['public', 'account', 'phone'] },
  { kind: 'label', from: ['public', 'mood', 'glad'], to: ['public', 'mood', 'happy'] },
];

describe.each(['embedded', 'server'] as const)('a proof of renames (%s)', (kind) => {
  const provedOn = async (change: (up: readonly Statement[]) => Statement[]): Promise<Proof> => {
    const ways = await planBothWays({ before, after, renames });
    const url = kind === 'server' ? { url: inject('serverUrl') } : {};
    const migration: ProveOptions = {
      before,
      after,
      up: change(ways.up.statements),
      down: ways.down.statements,
      renames: ways.renames,
      cacheFolder: embeddedCache,
      ...url,
    };
    return prove(migration);
  };

  it('finds the rows under the new names, with the new labels in them', async () => {
    const { rows } = await provedOn((up) => [...up]);
    expect(rows).toBe(4);
  });

  it.each([
    [
      'values in the wrong columns',
      `alter table account rename column mobile to x; alter table account rename column phone to mobile; alter table account rename column x to phone;`,
      ['column account.mobile', 'column account.phone'],
    ],
    ['rows with another label', `update account set how = 'sad';`, ['column account.how']],
    ['rows that are gone', 'delete from account where id = 1;', ['table account']],
  ])('refuses %s', async (_, sql, objects) => {
    const error: unknown = await provedOn((up) => [...up, { sql, transaction: 'inside' }]).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(MoultError);
    const problems = error instanceof MoultError ? error.problems : [];
    expect(problems.map(({ message }) => message.split(' ').slice(2, 4).join(' '))).toEqual(objects);
  });
});
