import { readFileSync, writeFileSync } from 'node:fs';

import { errorPage } from './error-pages.mjs';

const PAGES = { 'docs/errors.md': errorPage };

// With --check it writes nothing and fails when a page is out of date.
const check = process.argv.includes('--check');
for (const [path, render] of Object.entries(PAGES)) {
  const url = new URL(`../${path}`, import.meta.url);
  const text = render();
  const current = read(url);
  if (text === current) continue;
  if (check) {
    process.stderr.write(`${path} is out of date: run npm run docs\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(url, text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

function read(url) {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return undefined;
  }
}
