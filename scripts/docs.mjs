import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { errorPage } from './error-pages.mjs';
import { journey } from './journey.mjs';
import { rulePages } from './rule-pages.mjs';

/** Writes the pages that are made from the code; with --check it writes nothing and fails when one is out of date. */
const check = process.argv.includes('--check');

const pages = {
  'docs/errors.md': errorPage(),
  ...(await rulePages()),
  'README.md': withJourney(read('README.md'), await journey()),
};

for (const [path, text] of Object.entries(pages)) {
  if (text === read(path)) continue;
  if (check) {
    process.stderr.write(`${path} is out of date: run npm run docs\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(urlOf(path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

/** Puts each text between its marks: `<!-- generate -->` and `<!-- /generate -->`. */
function withJourney(readme, texts) {
  return Object.entries(texts).reduce((page, [name, text]) => {
    const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
    const [from, to] = [page.indexOf(open), page.indexOf(close)];
    if (from === -1 || to === -1) throw new Error(`README.md has no place for ${name}`);
    return `${page.slice(0, from + open.length)}\n${text}\n\n${page.slice(to)}`;
  }, readme);
}

function read(path) {
  return existsSync(urlOf(path)) ? readFileSync(urlOf(path), 'utf8') : '';
}

function urlOf(path) {
  return new URL(`../${path}`, import.meta.url);
}
