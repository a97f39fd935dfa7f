// Applies the migrations of a folder with the built package, in a process that a test may kill. Prints every event, and at the end
// { results } or { error }, as lines of JSON. Argument: JSON of { dist, url, folder, lockWait, cacheFolder }.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { dist, url, folder, lockWait, cacheFolder } = JSON.parse(process.argv[2]);
const part = (name) => import(pathToFileURL(join(dist, name, 'index.js')).href);
const [{ openDriver }, { findMigrations }, { apply }] = await Promise.all(
  ['database', 'migrations', 'runner'].map(part),
);
const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const driver = await openDriver(url, { lockWait, ...(cacheFolder && { cacheFolder }) });
try {
  const migrations = await findMigrations(folder);
  const results = await apply({ driver, migrations, toolVersion: '0.0.0', lockWait, onEvent: print });
  print({ results: results.map(({ name, status, error }) => ({ name, status, error: error?.message })) });
} catch (error) {
  print({ error: { code: error.code, outcome: error.outcome, message: error.message } });
} finally {
  await driver.close();
}
