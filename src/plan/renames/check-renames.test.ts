import { describe, expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../schema/index.ts';
import type { Namespace, Rename, RenamedKind, Schema, Table } from '../../schema/index.ts';
import { checkDropped, checkRenames } from './check-renames.ts';

const table = (...columns: string[]): Table => ({
  ...EMPTY_TABLE,
  columns: Object.fromEntries(columns.map((name) => [name, { type: 'text' }])),
});

const schema = (contents: Partial<Namespace>): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, ...contents }, app: EMPTY_NAMESPACE },
});

const rename = (kind: RenamedKind, from: string, to: string): Rename => ({
  kind,
  from: kind === 'namespace' ? [from] : ['public', ...from.split('.')],
  to: kind === 'namespace' ? [to] : ['public', ...to.split('.')],
});

const before = schema({
  enums: { mood: { labels: ['glad', 'sad'] } },
  tables: { user: table('phone', 'fax', 'mobile'), pet: table('name') },
});
const after = schema({
  domains: { feeling: { type: 'text' } },
  tables: { user: table('mobile', 'email'), animal: table('name', 'kind') },
});

const codes = (...renames: Rename[]): string[] =>
  checkRenames({ before, after, renames }).map(({ problem }) => problem.code);

describe('checkRenames', () => {
  it('lets pass what there is', () => {
    const renames = [rename('table', 'pet', 'animal'), rename('column', 'pet.name', 'animal.kind')];
    expect(codes(...renames, rename('column', 'user.phone', 'user.email'))).toEqual([]);
  });

  it.each<[string, Rename[], string[]]>([
    ['an old name that nothing has', [rename('column', 'user.tel', 'user.email')], ['RENAME_OLD_UNKNOWN']],
    ['a new name that nothing has', [rename('column', 'user.phone', 'user.tel')], ['RENAME_NEW_UNKNOWN']],
    ['a path that is too short', [rename('column', 'user', 'user.email')], ['RENAME_OLD_UNKNOWN']],
    ['a name that something else has', [rename('column', 'user.phone', 'user.mobile')], ['RENAME_NEW_EXISTED']],
    [
      'two names for one',
      [rename('column', 'user.phone', 'user.email'), rename('column', 'user.phone', 'user.email')],
      ['RENAME_TWICE'],
    ],
    [
      'one name for two',
      [rename('column', 'user.phone', 'user.email'), rename('column', 'user.fax', 'user.email')],
      ['RENAME_TWICE'],
    ],
    ['another kind', [rename('enum', 'mood', 'feeling')], ['RENAME_KINDS']],
    ['another table', [rename('column', 'user.phone', 'animal.kind')], ['RENAME_ELSEWHERE']],
    ['another table than it became', [rename('column', 'pet.name', 'user.email')], ['RENAME_ELSEWHERE']],
    ['public', [rename('namespace', 'public', 'app')], ['RENAME_PUBLIC']],
  ])('says what is wrong with %s', (_, renames, expected) => {
    expect(codes(...renames)).toEqual(expected);
  });

  it('lets a name be taken from what goes, or gets another one itself', () => {
    const renames = [rename('column', 'user.phone', 'user.mobile')];
    const dropped = [{ kind: 'column' as const, path: ['public', 'user', 'mobile'] }];
    expect(checkRenames({ before, after, renames, dropped })).toEqual([]);
    expect(codes(...renames, rename('column', 'user.mobile', 'user.email'))).toEqual([]);
  });

  it('says it in words', () => {
    const renames = [rename('column', 'user.phone', 'user.tel')];
    expect(checkRenames({ before, after, renames })).toEqual([
      {
        rename: renames[0],
        problem: {
          code: 'RENAME_NEW_UNKNOWN',
          message: 'The column user.phone cannot become user.tel: the entities have no column of that name.',
          why: 'A rename ends at a name that the entities have.',
          fix: 'Correct the new name, or give it to the entity.',
        },
      },
    ]);
  });
});

describe('checkDropped', () => {
  it.each([
    ['user.fax', []],
    ['user.tel', ['RENAME_DROPPED_UNKNOWN']],
    ['user.mobile', ['RENAME_DROPPED_STAYS']],
  ])('of the column %s says %j', (name, expected) => {
    const dropped = [{ kind: 'column' as const, path: ['public', ...name.split('.')] }];
    const faults = checkDropped({ before, after, renames: [], dropped });
    expect(faults.map(({ problem }) => problem.code)).toEqual(expected);
  });

  it('lets go what another one takes the name of', () => {
    const dropped = [{ kind: 'column' as const, path: ['public', 'user', 'mobile'] }];
    expect(checkDropped({ before, after, renames: [rename('column', 'user.phone', 'user.mobile')], dropped })).toEqual(
      [],
    );
  });
});
