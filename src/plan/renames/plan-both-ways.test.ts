import { describe, expect, it } from 'vitest';

import { diff, invertChanges } from '../../diff/index.ts';
import { MoultError } from '../../errors/index.ts';
import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../schema/index.ts';
import type { Named, Namespace, Rename, RenamedKind, Schema, Table } from '../../schema/index.ts';
import { migrationName } from '../migration-name.ts';
import { describeOperation, plan } from '../plan.ts';
import { planBothWays } from './plan-both-ways.ts';

const table = (columns: readonly string[], rest: Partial<Table> = {}): Table => ({
  ...EMPTY_TABLE,
  columns: Object.fromEntries(columns.map((name) => [name, { type: 'text' }])),
  ...rest,
});

const schema = (contents: Partial<Namespace>, others: Named<Partial<Namespace>> = {}): Schema => ({
  extensions: {},
  namespaces: {
    public: { ...EMPTY_NAMESPACE, ...contents },
    ...Object.fromEntries(Object.entries(others).map(([name, other]) => [name, { ...EMPTY_NAMESPACE, ...other }])),
  },
});

const rename = (kind: RenamedKind, from: string, to: string): Rename => ({
  kind,
  from: from.split('.'),
  to: to.split('.'),
});

describe('planBothWays', () => {
  it('plans what it always planned where nothing is renamed', async () => {
    const [before, after] = [schema({ tables: { user: table(['a']) } }), schema({ tables: { user: table(['b']) } })];
    const changes = diff(before, after);
    expect(await planBothWays({ before, after })).toEqual({
      up: plan(changes, before, after),
      down: plan(invertChanges(changes), after, before),
      changes,
      renames: [],
    });
  });

  it('tells each rename in words, and names the migration after those that were asked for', async () => {
    const key = (name: string): Partial<Table> => ({ primaryKey: { [name]: { columns: ['id'] } } });
    const before = schema(
      { enums: { mood: { labels: ['a'] } }, tables: { user: table(['id', 'phone'], key('user_pkey')) } },
      { app: { tables: { log: table(['id']) } } },
    );
    const after = schema(
      { enums: { mood: { labels: ['b'] } }, tables: { account: table(['id', 'mobile'], key('account_pkey')) } },
      { shop: { tables: { event: table(['id']) } } },
    );
    const renames = [
      rename('table', 'public.user', 'public.account'),
      rename('column', 'public.user.phone', 'public.account.mobile'),
      rename('label', 'public.mood.a', 'public.mood.b'),
      rename('table', 'app.log', 'shop.event'),
    ];
    const { up, down } = await planBothWays({ before, after, renames });
    expect(up.operations.map(describeOperation)).toEqual([
      'create namespace shop',
      'rename label a of enum type mood to b',
      'rename table app.log to shop.event',
      'rename table user to account',
      'rename column account.phone to mobile',
      'rename primary key user_pkey of account to account_pkey',
      'drop namespace app',
    ]);
    expect(migrationName(up.operations, 80)).toBe('rename_mood_a_to_b_and_3_more');
    expect(down.operations.map(describeOperation)).toEqual([
      'create namespace app',
      'rename label b of enum type mood to a',
      'rename table account to user',
      'rename table shop.event to app.log',
      'rename column user.mobile to phone',
      'rename primary key account_pkey of user to user_pkey',
      'drop namespace shop',
    ]);
  });

  it('names a migration of one rename after it', async () => {
    const [before, after] = [
      schema({ tables: { user: table(['phone']) } }),
      schema({ tables: { user: table(['mobile']) } }),
    ];
    const renames = [rename('column', 'public.user.phone', 'public.user.mobile')];
    const { up, changes } = await planBothWays({ before, after, renames });
    expect(changes).toEqual([]);
    expect(migrationName(up.operations, 40)).toBe('rename_user_phone_to_mobile');
  });

  it('says what it loses under the names that things have by then', async () => {
    const [before, after] = [
      schema({ tables: { user: table(['phone', 'fax']) } }),
      schema({ tables: { account: table(['phone']) } }),
    ];
    const renames = [rename('table', 'public.user', 'public.account')];
    const { up } = await planBothWays({ before, after, renames });
    expect(up.statements.flatMap(({ loses }) => loses ?? [])).toEqual(['the values of column account.fax']);
  });

  it('refuses renames that cannot be, all at once', async () => {
    const [before, after] = [schema({ tables: { user: table(['a']) } }), schema({ tables: { user: table(['b']) } })];
    const renames = [
      rename('column', 'public.user.x', 'public.user.b'),
      rename('column', 'public.user.a', 'public.user.y'),
    ];
    const error: unknown = await planBothWays({ before, after, renames }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(MoultError);
    expect(error instanceof MoultError ? error.problems.map(({ code }) => code) : []).toEqual([
      'RENAME_OLD_UNKNOWN',
      'RENAME_NEW_UNKNOWN',
    ]);
  });
});
