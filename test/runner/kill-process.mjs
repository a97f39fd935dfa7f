// Applies the migrations of a folder and kills itself, as `kill -9` does, at one of its marks. A mark is: a batch is about to be sent; it was just
// sent; the server said something while a migration runs. Prints { marks } and { results } or { error } when it comes to its end.
// Argument: JSON of { dist, url, folder, killAt }.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { dist, url, folder, killAt } = JSON.parse(process.argv[2]);
const part = (name) => import(pathToFileURL(join(dist, name, 'index.js')).href);
const [{ openDriver }, { findMigrations }, { apply }] = await Promise.all(
  ['database', 'migrations', 'runner'].map(part),
);

let marks = 0;
function mark() {
  marks++;
  if (marks === killAt) process.kill(process.pid, 'SIGKILL');
}

/** The session that runs the migrations, with marks. */
function marked(connection) {
  const send = connection.batch.bind(connection);
  connection.batch = (statements) => {
    mark();
    const sent = send(statements);
    setImmediate(mark);
    return sent;
  };
  return connection;
}

const opened = await openDriver(url);
const driver = {
  kind: opened.kind,
  label: opened.label,
  connect: async (options) => {
    const connection = await opened.connect(options);
    return options?.applicationName === undefined ? marked(connection) : connection;
  },
  close: () => opened.close(),
};
try {
  const migrations = await findMigrations(folder);
  const onEvent = (event) => event.type === 'notice' && mark();
  const results = await apply({ driver, migrations, toolVersion: '0.0.0', lockWait: 60_000, onEvent });
  const told = results.map(({ name, status, error }) => ({ name, status, error: error?.message }));
  process.stdout.write(`${JSON.stringify({ marks, results: told })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ marks, error: { code: error.code, message: error.message } })}\n`);
} finally {
  await driver.close();
}
