import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { CliProject } from './project.ts';

const entity = (properties: string): string => `import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity()
export class User {
  @PrimaryKey()
  id!: number;

${properties}
}
`;
const BEFORE = entity(`  @Property()\n  email!: string;\n\n  @Property({ nullable: true })\n  phone?: string;`);
const AFTER = entity(`  @Index()\n  @Property()\n  email!: string;`);

let database: TestDatabase;
let project: CliProject;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  project = new CliProject({ 'entities/user.ts': BEFORE });
  await project.run(['generate', 'first']);
});

interface Found {
  readonly code: string;
  readonly message: string;
  readonly acknowledged: string | null;
}

async function json(...line: string[]): Promise<{ exitCode: number; problems: object[]; [key: string]: unknown }> {
  const { out } = await project.run([...line, '--json'], { environment: { DATABASE_URL: database.url } });
  return JSON.parse(out) as Awaited<ReturnType<typeof json>>;
}

/** Column and index at once, each with its hazard; the column is meant to go. */
async function generate(): Promise<{ name: string; hazards: readonly Found[] }> {
  project.write('entities/user.ts', AFTER);
  return (await json('generate', 'second'))['migration'] as Awaited<ReturnType<typeof generate>>;
}

test('generate tells what may hurt, and writes it into the file', async () => {
  const { name, hazards } = await generate();
  expect(hazards.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'MO102 Drops column user.phone and its values.',
    'MO201 Writes to table user wait until the index is built.',
    'MO604 Nobody can use user while table user gets an index.',
  ]);
  expect(project.read(`migrations/${name}.ts`)).toContain(` * Hazards:
 * - MO102 error: Drops column user.phone and its values.
 * - MO201 warning: Writes to table user wait until the index is built.
`);
});

test('nothing is said of tables that do not exist yet', async () => {
  const fresh = new CliProject({ 'entities/user.ts': AFTER });
  const { out } = await fresh.run(['generate', '--json']);
  expect(JSON.parse(out)).toMatchObject({ migration: { hazards: [] } });
  fresh.remove();
});

test('a small table makes work not worth a word, a big one says how long it takes', async () => {
  project.write('.stats.json', stats({ rows: 100, bytes: 8192 }));
  expect((await generate()).hazards.map(({ code }) => code)).toEqual(['MO102']);
  const big = new CliProject({ 'entities/user.ts': BEFORE });
  project.remove();
  project = big;
  await project.run(['generate', 'first']);
  project.write('.stats.json', stats({ rows: 8_000_000, bytes: 1_000_000_000, writesPerSecond: 40 }));
  expect((await generate()).hazards.map(({ message }) => message)).toContain(
    'Writes to table user wait until the index is built. (8 M rows, about 11 s, 40 writes a second)',
  );
});

test.each([
  ['{', 'It is no JSON.'],
  ['{"format":2}', 'It lacks the server’s version, or the rows and bytes of a table.'],
])('a stats file %s is refused, and nothing is written', async (text, why) => {
  project.write('.stats.json', text);
  project.write('entities/user.ts', AFTER);
  const before = project.hash();
  expect(await json('generate')).toMatchObject({
    exitCode: 2,
    problems: [{ code: 'STATS_DAMAGED', why, place: { file: '.stats.json' } }],
  });
  expect(project.hash()).toBe(before);
});

test('stats pull measures the tables of a database; the journal is none of them', async () => {
  await json('apply');
  const driver = await openDriver(database.url);
  const connection = await driver.connect();
  await connection.execute(
    `insert into "user" (email) select 'x' || n from generate_series(1, 1234) n; analyze "user";`,
  );
  await connection.close();
  await driver.close();
  const { exitCode, tables, server } = await json('stats', 'pull', '--watch', '0.01');
  expect({ exitCode, tables, server }).toEqual({
    exitCode: 0,
    server: 18,
    tables: { user: { rows: 1200, bytes: expect.any(Number), writesPerSecond: 0 } },
  });
  expect(JSON.parse(project.read('.stats.json'))).toEqual({ format: 1, server, tables });
  expect(await json('stats', 'push')).toMatchObject({ exitCode: 2, problems: [{ code: 'CLI_UNKNOWN_ACTION' }] });
});

test('a dry run judges pending migrations, hand-written ones too, by the database they would run on', async () => {
  const name = 'Migration20270101000000_by_hand';
  project.write(
    `migrations/${name}.ts`,
    `import { Migration } from 'moult';

// moult: allow MO102 nobody reads it any more
// moult: allow MO303 not needed
export class ${name} extends Migration {
  override up(): void {
    this.addSql(\`alter table "user" drop column "phone"\`);
    this.addSql(\`alter table "user" add column "n" integer not null\`);
  }
}
`,
  );
  const { migrations } = await json('apply', '--dry-run');
  const last = (migrations as { hazards: readonly Found[] }[]).at(-1);
  expect(last?.hazards.map(({ code, acknowledged }) => [code, acknowledged])).toEqual(expected());
});

/** The hazards of the migration that was written by hand: one accepted, one open, one line that nobody needs. */
function expected(): unknown {
  return expect.arrayContaining([
    ['MO102', 'nobody reads it any more'],
    ['MO401', null],
    ['MO806', null],
  ]) as unknown;
}

function stats(user: object): string {
  return JSON.stringify({ format: 1, server: 18, tables: { user } });
}
