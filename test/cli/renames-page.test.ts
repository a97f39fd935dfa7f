import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { CliProject, USER } from './project.ts';

const PAGE = readFileSync(new URL('../../docs/renames.md', import.meta.url), 'utf8');
const ENVIRONMENT = { NO_COLOR: '1', TERM: 'dumb' };

const project = new CliProject({ 'entities/user.ts': USER.replace('email', 'phone') });
beforeAll(async () => {
  await project.run(['generate']);
  project.write('entities/user.ts', USER.replace('email', 'mobile'));
});
afterAll(() => project.remove());

/** What the page shows between two marks. */
function shown(mark: string): string {
  const text = PAGE.slice(PAGE.indexOf(`<!-- ${mark} -->`), PAGE.indexOf(`<!-- /${mark} -->`));
  return text.slice(text.indexOf('$ npx moult'), text.lastIndexOf('```'));
}

test('the page shows the question, the prompt and the used-up hint as they are', async () => {
  const asked = await project.run(['generate'], { environment: ENVIRONMENT });
  expect(shown('question')).toBe(`$ npx moult generate\n${asked.out}${asked.err}`);
  const answered = await project.run(['generate'], { environment: ENVIRONMENT, typed: '1\n' });
  // A terminal shows what is typed, and what the migration does comes in between.
  const prompt = answered.err.slice(0, answered.err.lastIndexOf('\n', answered.err.indexOf('Which?')));
  const last = answered.out.trimEnd().split('\n').at(-1);
  expect(shown('prompt')).toBe(`$ npx moult generate\n${prompt}\nWhich? [1, d] 1\n…\n\n${last}\n`);
  project.write(
    'entities/user.ts',
    USER.replace('Property()', "Property({ renamedFrom: 'phone' })").replace('email', 'mobile'),
  );
  const { out } = await project.run(['generate'], { environment: ENVIRONMENT });
  expect(shown('used-up')).toBe(`$ npx moult generate\n${out}`);
});
