import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import type { PlannedMigration } from '../../src/app/plan-migration.ts';
import type * as planning from '../../src/app/plan-migration.ts';
import { CliProject, USER } from '../cli/project.ts';
import { without } from './wrong-plans.ts';

/** Spoils what was planned; nothing does unless a test says so. */
let spoil: (migration: PlannedMigration) => PlannedMigration = (migration) => migration;
vi.mock(import('../../src/app/plan-migration.ts'), async (original) => {
  const { planMigration }: typeof planning = await original();
  return {
    planMigration: async (before, after) => {
      const migration = await planMigration(before, after);
      return migration === null ? null : spoil(migration);
    },
  };
});

const WITH_PHONE = USER.replace(
  'email!: string;',
  'email!: string;\n\n  @Property({ length: 32, nullable: true })\n  phone?: string;',
);

let project: CliProject;
beforeEach(() => {
  spoil = (migration) => migration;
  project = new CliProject({ 'entities/user.ts': USER });
  project.prepareEmbedded();
});
afterEach(() => project.remove());

const ON_SERVER = ['--prove-url', inject('serverUrl')];

test('generate --prove writes what was proved, and says so', async () => {
  const first = await project.run(['generate', '--prove']);
  expect(first).toMatchObject({ exitCode: 0, err: '' });
  expect(first.out.split('\n')).toContainEqual(
    expect.stringMatching(/^proved {2}up, down and up again on PostgreSQL 1\d\.\d+ \(PGlite\)$/u),
  );
  project.write('entities/user.ts', WITH_PHONE);
  const second = await project.run(['generate', 'phone', ...ON_SERVER]);
  expect(second.out.split('\n')).toContainEqual(
    expect.stringMatching(/^proved {2}up, down and up again on PostgreSQL 1\d\.\d+, 4 rows kept$/u),
  );
  expect(project.files().filter((file) => file.startsWith('migrations/'))).toHaveLength(2);
});

test('the proof is in the JSON document, and only when it was asked for', async () => {
  const document = async (...args: string[]): Promise<{ migration: { proof?: unknown } }> =>
    JSON.parse((await project.run(['generate', '--dry-run', '--json', ...args])).out) as {
      migration: { proof?: unknown };
    };
  expect((await document(...ON_SERVER)).migration.proof).toEqual({
    server: expect.stringMatching(/^PostgreSQL/u) as unknown,
    rows: 0,
    refusal: null,
  });
  expect('proof' in (await document()).migration).toBe(false);
});

test('a plan that lacks a statement is refused, and nothing is written', async () => {
  spoil = (migration) => ({ ...migration, down: without(migration.down, 'drop table') });
  const before = project.hash();
  const { exitCode, err } = await project.run(['generate', ...ON_SERVER]);
  expect({ exitCode, files: project.hash() }).toEqual({ exitCode: 3, files: before });
  expect(err).toContain('PROVE_FAILED');
  expect(err).toContain('After down, table user is there, and should not be');
});

test('without a proof the same plan is written', async () => {
  spoil = (migration) => ({ ...migration, down: without(migration.down, 'drop table') });
  expect((await project.run(['generate'])).exitCode).toBe(0);
});

test('a check that PostgreSQL does not take is told with its SQL, and nothing is written', async () => {
  project.write('entities/user.ts', USER.replace('@Property()', "@Property({ check: 'email >' })"));
  const before = project.hash();
  const { exitCode, err } = await project.run(['generate', ...ON_SERVER]);
  expect({ exitCode, files: project.hash() }).toEqual({ exitCode: 3, files: before });
  expect(err).toContain('PROVE_STATEMENT_FAILED');
  expect(err).toContain('check (email >)');
});

test('what the embedded database lacks asks for a server', async () => {
  project.write('entities/user.ts', USER.replace('@Property()', "@Property({ columnType: 'geography' })"));
  const { exitCode, err } = await project.run(['generate', '--prove']);
  expect(exitCode).toBe(2);
  expect(err).toContain('PROVE_NEEDS_SERVER');
  expect(err).toContain('--prove-url');
});

test('help tells of it', async () => {
  const { out } = await project.run(['generate', '--help']);
  expect(out).toContain('--prove-url');
});
