import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPackage } from '../support/built-package.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'moult-loader-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Loads in a process of its own, as the built package does: the test runner would load TypeScript its own way. */
function load(file: string): unknown {
  const script = fileURLToPath(new URL('../support/load-process.mjs', import.meta.url));
  const node = process.env['MOULT_TEST_NODE'] ?? process.execPath;
  const { stdout, stderr } = spawnSync(node, [script, builtPackage(), join(folder, file)], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('loads TypeScript that imports TypeScript in every spelling', () => {
  write({
    'spellings/main.ts': `import { a } from './a.ts'; import { b } from './b.js'; import { c } from './c'; import { d } from './d';
import type { Nothing } from './nothing.ts'; import { e } from './e.mjs'; import { join } from 'node:path';
export const all: readonly number[] = [a, b, c, d, e]; enum Mood { Sad = 5 } export const mood: Mood = Mood.Sad;
export const path = join('a', 'b'); const late = await import('./late'); export default late.value as string;`,
    'spellings/a.ts': 'export const a: number = 1;',
    'spellings/b.ts': 'export const b: number = 2;',
    'spellings/c.ts': 'export const c: number = 3;',
    'spellings/d/index.ts': 'export const d: number = 4;',
    'spellings/e.mts': 'export const e: number = 5;',
    'spellings/late.ts': "export const value: string = 'late';",
  });
  expect(load('spellings/main.ts')).toEqual({
    exported: { all: [1, 2, 3, 4, 5], mood: 5, path: 'a/b' },
    value: 'late',
  });
});

test.each(['ts', 'mts', 'js', 'mjs'])(
  'moult in a .%s file means the package that runs, without a copy in the project',
  (ending) => {
    write({
      'own/package.json': '{ "type": "module" }',
      [`own/m.${ending}`]: "import { Migration } from 'moult'; export default class M extends Migration { up() {} }",
    });
    expect(load(`own/m.${ending}`)).toEqual({ exported: {}, sameBase: true });
  },
);

test('loads CommonJS', () => {
  write({ 'common.cjs': 'module.exports = { one: 1 };' });
  expect(load('common.cjs')).toMatchObject({ value: { one: 1 } });
});

test('loads TypeScript in a project of CommonJS', () => {
  write({ 'old/package.json': '{ "type": "commonjs" }', 'old/m.ts': 'export default 1 as number;' });
  expect(load('old/m.ts')).toEqual({ exported: {}, value: 1 });
});

const DECORATED = `const seen: unknown[] = [];
function note(...args: unknown[]): void { seen.push(typeof args[1] === 'object' ? (args[1] as { kind: string }).kind : typeof args[1]); }
@note class A { @note name: string = 'x'; @note run(): void {} }
export default seen;`;

test('runs legacy decorators where the tsconfig asks for them', () => {
  write({
    'legacy/tsconfig.json': '{ "compilerOptions": { "experimentalDecorators": true, "emitDecoratorMetadata": true } }',
    'legacy/src/a.ts': DECORATED,
  });
  expect(load('legacy/src/a.ts')).toEqual({ exported: {}, value: ['string', 'string', 'undefined'] });
});

test('runs standard decorators with the TypeScript of the project, and says so when there is none', () => {
  write({ 'standard/a.ts': DECORATED, 'none/tsconfig.json': '{}', 'none/a.ts': `// ann@example.com\n${DECORATED}` });
  mkdirSync(join(folder, 'standard/node_modules'), { recursive: true });
  symlinkSync(
    fileURLToPath(new URL('../../node_modules/typescript', import.meta.url)),
    join(folder, 'standard/node_modules/typescript'),
  );
  expect(load('standard/a.ts')).toEqual({ exported: {}, value: ['method', 'field', 'class'] });
  expect(load('none/a.ts')).toMatchObject({ code: 'LOADER_DECORATORS', place: { file: join(folder, 'none/a.ts') } });
});

test('an @ that is no decorator needs nothing', () => {
  write({ 'mail/a.ts': "export default 'ann@example.com' as string;" });
  expect(load('mail/a.ts')).toEqual({ exported: {}, value: 'ann@example.com' });
});

test.each(['ts', 'mjs'])('shows a syntax error in a .%s file with its place', (ending) => {
  write({ [`syntax.${ending}`]: 'export const a = 1;\nexport const b = ;\n' });
  expect(load(`syntax.${ending}`)).toEqual({
    code: 'LOADER_SYNTAX',
    message: 'Syntax error: Unexpected token',
    place: { file: join(folder, `syntax.${ending}`), line: 2, column: 18, excerpt: 'export const b = ;' },
  });
});

test('shows a syntax error in the imported file, not in the importing one', () => {
  write({ 'inner/main.ts': "import './bad.ts';", 'inner/bad.ts': 'const = 1;' });
  expect(load('inner/main.ts')).toMatchObject({
    code: 'LOADER_SYNTAX',
    place: { file: join(folder, 'inner/bad.ts'), line: 1 },
  });
});

test('says what failed when the file throws, and when it is missing', () => {
  write({ 'throws.ts': "throw new Error('not today');" });
  expect(load('throws.ts')).toMatchObject({ code: 'LOADER_FAILED', message: "This file can't be loaded: not today" });
  expect(load('missing.ts')).toMatchObject({ code: 'LOADER_MISSING' });
});
