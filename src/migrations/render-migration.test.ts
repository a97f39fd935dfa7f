import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Statement } from '../plan/index.ts';
import { loadMigration } from './load-migration.ts';
import { recordMigration } from './record-migration.ts';
import { renderMigration } from './render-migration.ts';

let folder: string;
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'moult-render-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statement = (sql: string, transaction: Statement['transaction'] = 'inside') =>
  ({ sql, transaction }) as Statement; // the facts that rendering needs

test('writes the style of a generated file', () => {
  const text = renderMigration({
    className: 'Migration20261120093000_add_user_phone',
    header: ['Adds a column.', '', 'MD101: locks "user" */ for a moment.'],
    up: [statement('alter table "user" add column "phone" varchar(32);')],
    down: [statement('alter table "user" drop column "phone";')],
  });
  expect(text).toBe(`import { Migration } from 'moult';

/**
 * Adds a column.
 *
 * MD101: locks "user" *\\/ for a moment.
 */
export class Migration20261120093000_add_user_phone extends Migration {
  override up(): void {
    this.addSql(\`alter table "user" add column "phone" varchar(32);\`);
  }

  override down(): void {
    this.addSql(\`alter table "user" drop column "phone";\`);
  }
}
`);
});

test('asks before anything else what is expected', async () => {
  const className = 'Migration20250101000000';
  const expectations = [
    { title: 'no orphans in post', sql: 'select "id" from "post"' },
    { title: `no 'a' in \`t\``, sql: 'select 1', since: 16, until: 17 },
  ];
  const text = renderMigration({
    className,
    up: [statement('a;')],
    down: [],
    upExpectations: expectations,
    downExpectations: expectations.slice(0, 1),
  });
  expect(text.split('\n').slice(3, 13)).toEqual([
    '  override up(): void {',
    `    this.expect('no orphans in post', \`select "id" from "post"\`);`,
    `    this.expect(\`no 'a' in \\\`t\\\`\`, \`select 1\`, { since: 16, until: 17 });`,
    '',
    '    this.addSql(`a;`);',
    '  }',
    '',
    '  override down(): void {',
    `    this.expect('no orphans in post', \`select "id" from "post"\`);`,
    '  }',
  ]);
  const file = join(folder, `${className}.ts`);
  writeFileSync(file, text);
  const { steps } = await recordMigration(await loadMigration(file), 'up');
  expect(steps).toEqual([
    ...expectations.map((expectation) => ({ kind: 'expect', params: [], ...expectation })),
    { kind: 'sql', sql: 'a;', params: [], transaction: 'inside' },
  ]);
});

test('commits after a statement that needs it when something follows, and says what runs outside a transaction', () => {
  const text = renderMigration({
    className: 'Migration20261120093000',
    up: [statement('a;', 'commitAfter'), statement('b;', 'outside'), statement('c;', 'commitAfter')],
    down: [],
  });
  expect(text.split('\n').slice(3, 11)).toEqual([
    '  override up(): void {',
    '    this.addSql(`a;`);',
    '    this.commit();',
    '    this.addSql(`b;`, { transaction: false });',
    '    this.addSql(`c;`);',
    '  }',
    '',
    '  override down(): void {}',
  ]);
});

test('every statement is loaded back byte for byte', async () => {
  const awkward = fc.string({
    unit: fc.constantFrom('`', '\\', '$', '{', '}', '\n', '\r', "'", '"', 'a', ';', '\u2028', 'é', '😀', '\t', '0'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(awkward, { minLength: 1, maxLength: 5 }), async (texts) => {
      const className = `Migration${20260101000000 + ++count}`;
      const statements = texts.map((text) => statement(text));
      const file = join(folder, `${className}.ts`);
      writeFileSync(file, renderMigration({ className, up: statements, down: statements.toReversed() }));
      const migration = await loadMigration(file);
      const sqlOf = async (direction: 'up' | 'down') =>
        (await recordMigration(migration, direction)).steps.map((step) => (step.kind === 'sql' ? step.sql : step.kind));
      expect(await sqlOf('up')).toEqual(texts);
      expect(await sqlOf('down')).toEqual(texts.toReversed());
    }),
    { numRuns: 40 },
  );
});
