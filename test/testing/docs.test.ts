import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { CliProject } from '../cli/project.ts';
import { builtPackage } from '../support/built-package.ts';
import { NAMES, shop } from './shop.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/testing.md', import.meta.url)), 'utf8');

/** The files between two marks of the page: each begins with a comment that names it. */
function filesOf(mark: string): readonly (readonly [name: string, text: string])[] {
  const part = page.slice(page.indexOf(`<!-- ${mark} -->`), page.indexOf(`<!-- /${mark} -->`));
  return [...part.matchAll(/```\w+\n(?<text>\/\/ (?<name>[\w.-]+).*?)```/gsu)].map(({ groups }) => [
    groups?.['name'] ?? '',
    groups?.['text'] ?? '',
  ]);
}

const projects: CliProject[] = [];
afterAll(() => projects.forEach((project) => project.remove()));

/** A project in which moult is installed as built, and the named packages are too. */
function projectWith(mark: string, packages: Readonly<Record<string, string>> = {}): CliProject {
  const project = shop();
  projects.push(project);
  const split = `migrations/${NAMES}.ts`;
  project.write(split, project.read(split).replace(/ *insert into.*\n/u, ''));
  const installed = { moult: dirname(builtPackage()), ...packages };
  mkdirSync(join(project.root, 'node_modules'));
  for (const [name, folder] of Object.entries(installed)) symlinkSync(folder, join(project.root, 'node_modules', name));
  const files = filesOf(mark);
  expect(files).not.toEqual([]);
  for (const [name, text] of files) project.write(name, text);
  return project;
}

async function run(project: CliProject, args: readonly string[], environment: object = {}): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...args], { cwd: project.root, env });
  return stdout + stderr;
}

const vitestFolder = dirname(createRequire(import.meta.url).resolve('vitest/package.json'));

test('the examples for vitest run', async () => {
  for (const [mark, passed] of [
    ['vitest', 2],
    ['migration', 1],
  ] as const) {
    const project = projectWith(mark, { vitest: vitestFolder });
    const report = await run(project, [join(vitestFolder, 'vitest.mjs'), 'run', '--reporter=json']);
    expect(JSON.parse(report.slice(report.indexOf('{'), report.lastIndexOf('}') + 1))).toMatchObject({
      numTotalTests: passed,
      numPassedTests: passed,
    });
  }
}, 180_000);

test('the example for node:test runs', async () => {
  const report = await run(projectWith('node'), ['--test', '--test-reporter=tap', 'user.test.js']);
  expect(report).toContain('# pass 2\n');
  expect(report).toContain('# fail 0\n');
}, 120_000);

/** jest is no dependency of moult: this runs where `MOULT_TEST_JEST` names the folder of its package. */
const jest = process.env['MOULT_TEST_JEST'];

test.runIf(jest !== undefined)(
  'the example for jest runs',
  async () => {
    const project = projectWith('jest');
    project.write('jest.config.json', '{ "globalSetup": "./jest.setup.js", "transform": {} }\n');
    const report = await run(project, [join(jest ?? '', 'bin/jest.js')], { NODE_OPTIONS: '--experimental-vm-modules' });
    expect(report).toContain('Tests:       1 passed, 1 total');
  },
  120_000,
);
