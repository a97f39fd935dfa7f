import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MoultError } from '../errors/index.ts';
import { loadMigration } from './load-migration.ts';
import { recordMigration } from './record-migration.ts';

let folder: string;
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'moult-load-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file in which NAME stands for the name it must have. */
function write(text: string): string {
  const name = `Migration${20260101000000 + ++count}_x`;
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, text.replaceAll('NAME', name));
  return file;
}

const from = "import { Migration } from 'moult';\n";

test.each([
  ['MIGRATION_NO_CLASS', `${from}class NAME extends Migration { up(): void {} }`, 1],
  ['MIGRATION_NO_CLASS', 'export const NAME = () => {};', 1],
  [
    'MIGRATION_SEVERAL_CLASSES',
    `${from}export class A extends Migration { up(): void {} }\nexport class NAME extends Migration { up(): void {} }`,
    1,
  ],
  ['MIGRATION_NOT_EXTENDED', '\nexport class NAME { up(): void {} }', 2],
  ['MIGRATION_NO_UP', `${from}export class NAME extends Migration { override down(): void {} }`, 2],
  ['MIGRATION_NAME', `${from}\nexport class Other extends Migration { up(): void {} }`, 3],
])('%s', async (code, text, line) => {
  const file = write(text);
  const error: MoultError = await loadMigration(file).then(
    () => expect.unreachable('loaded'),
    (reason: MoultError) => reason,
  );
  expect([error.code, error.outcome, error.problems[0]?.place?.file, error.problems[0]?.place?.line]).toEqual([
    code,
    'input',
    file,
    line,
  ]);
});

test('takes a default export, and down says that it is irreversible when it is not written', async () => {
  const migration = await loadMigration(
    write(`${from}export default class NAME extends Migration { up(): void { this.addSql('a;'); } }`),
  );
  expect(await recordMigration(migration, 'up')).toEqual({
    complete: true,
    steps: [{ kind: 'sql', sql: 'a;', params: [], transaction: 'inside' }],
  });
  await expect(recordMigration(migration, 'down')).rejects.toMatchObject({ code: 'MIGRATION_IRREVERSIBLE' });
});

test('records text, parameters, the sql tag, options, commits and the schema builder in order', async () => {
  const migration = await loadMigration(
    write(`import { Migration, sql } from 'moult';
export class NAME extends Migration {
  override up(): void {
    this.addSql('a;', [1]);
    this.addSql(sql\`b \${2} and \${'three'};\`);
    this.schema.dropTable('c').execute();
    this.commit();
    this.addSql('d;', { transaction: false });
    this.addSql('e;', [4], { transaction: false });
  }
}`),
  );
  expect((await recordMigration(migration, 'up')).steps).toEqual([
    { kind: 'sql', sql: 'a;', params: [1], transaction: 'inside' },
    { kind: 'sql', sql: 'b $1 and $2;', params: [2, 'three'], transaction: 'inside' },
    { kind: 'sql', sql: 'drop table "c"', params: [], transaction: 'inside' },
    { kind: 'commit' },
    { kind: 'sql', sql: 'd;', params: [], transaction: 'outside' },
    { kind: 'sql', sql: 'e;', params: [4], transaction: 'outside' },
  ]);
});

test('a recording ends at the first question that only a database can answer', async () => {
  const migration = await loadMigration(
    write(`${from}export class NAME extends Migration {
  override async up(): Promise<void> {
    this.addSql('a;');
    const rows = await this.query('select 1;');
    this.addSql('never;');
  }
}`),
  );
  expect(await recordMigration(migration, 'up')).toEqual({
    complete: false,
    steps: [
      { kind: 'sql', sql: 'a;', params: [], transaction: 'inside' },
      { kind: 'sql', sql: 'select 1;', params: [], transaction: 'inside' },
    ],
  });
});

test('a statement outside a run is an error', async () => {
  const migration = await loadMigration(
    write(`${from}export class NAME extends Migration { up(): void { this.addSql('a;'); } }`),
  );
  expect(() => migration.up()).toThrow(expect.objectContaining({ code: 'MIGRATION_NOT_RUNNING' }));
});
