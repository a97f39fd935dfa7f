import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Expectation, Statement } from '../../../src/plan/index.ts';
import { readIfThere } from './corpus-case.ts';

/** Statements as the golden files show them: one after the other, with a mark where the transaction ends between. */
export function goldenText(statements: readonly Statement[], expectations: readonly Expectation[]): string {
  const asked = expectations.flatMap(({ title, sql, since, until }) => {
    const versions = since === undefined ? (until === undefined ? '' : ` (until ${until})`) : ` (since ${since})`;
    return [`-- expects ${title}${versions}`, `-- ${sql}`];
  });
  const lines = statements.flatMap(({ sql, transaction, loses, edit = [] }, index) => [
    ...edit.map((line) => `-- edit: ${line}`),
    ...(loses === undefined ? [] : [`-- loses ${loses}`]),
    ...(transaction === 'outside' ? ['-- outside of a transaction'] : []),
    sql,
    ...(transaction === 'commitAfter' && index < statements.length - 1 ? ['-- commit'] : []),
  ]);
  return `${[...asked, ...lines].join('\n')}\n`;
}

/** The committed text of a golden file. With `UPDATE_CORPUS=1` it is written first. */
export function readGolden(folder: string, file: string, actual: string): string | undefined {
  const path = join(folder, file);
  if (process.env['UPDATE_CORPUS'] === '1') writeFileSync(path, actual);
  return readIfThere(path);
}
