import { randomUUID } from 'node:crypto';

import { openDriver } from '../database/index.ts';
import type { Connection, Driver } from '../database/index.ts';
import { testUrlUnsuitable } from '../errors/index.ts';
import { quoteIdentifier } from '../sql/index.ts';
import type { Copy } from './copies.ts';
import { dropOld } from './drop-old.ts';
import { TEMPLATE_PREFIX, TEST_PREFIX } from './server-names.ts';

export interface ServerOptions {
  /** Of a database of the server: its role must be able to create others. */
  readonly url: string;
  /** Stands for what `fill` does. */
  readonly key: string;
  readonly fill: (driver: Driver) => Promise<void>;
  /** `false`: fill each one, without a template. */
  readonly keep: boolean;
}

/** Makes databases on a server as copies of a template, which is filled once. */
export async function serverCopies(options: ServerOptions): Promise<() => Promise<Copy>> {
  const { url, key, fill, keep } = options;
  const driver = await openDriver(url);
  if (driver.kind !== 'server') throw testUrlUnsuitable(driver.label);
  const template = TEMPLATE_PREFIX + key;
  if (keep) await onServer(driver, (server) => ensureTemplate(server, template, options));
  const end = (name: string): Promise<void> =>
    onServer(driver, (server) => server.execute(`drop database if exists ${quoteIdentifier(name)} with (force);`));
  const make = async (name: string): Promise<Copy> => {
    const from = keep ? ` template ${quoteIdentifier(template)}` : '';
    await onServer(driver, (server) => server.execute(`create database ${quoteIdentifier(name)}${from};`));
    const own = urlOf(url, name);
    const copy = await openDriver(own);
    if (!keep) await fill(copy);
    return { driver: copy, url: own, end: () => end(name), again: () => end(name).then(() => make(name)) };
  };
  return () => make(testName(new Date()));
}

const DIGITS = 14;

function testName(now: Date): string {
  const time = [...now.toISOString()].filter((character) => character >= '0' && character <= '9').slice(0, DIGITS);
  return `${TEST_PREFIX}${time.join('')}_${randomUUID().slice(0, 8)}`;
}

/**
 * Makes the template unless it is there. It gets its name once it is filled; whoever begins meanwhile waits.
 *
 * @see https://www.postgresql.org/docs/current/manage-ag-templatedbs.html
 */
async function ensureTemplate(server: Connection, name: string, { url, fill }: ServerOptions): Promise<void> {
  const exists = async (): Promise<boolean> =>
    (await server.query('select from pg_database where datname = $1;', [name])).length > 0;
  if (await exists()) return;
  await server.query('select pg_advisory_lock(hashtextextended($1, 0));', [name]); // the end of the session gives it back
  if (await exists()) return;
  await dropOld(server, new Date());
  const [template, unfinished] = [quoteIdentifier(name), `${name}_new`];
  await server.execute(`drop database if exists ${quoteIdentifier(unfinished)} with (force);`);
  await server.execute(`create database ${quoteIdentifier(unfinished)};`);
  await fill(await openDriver(urlOf(url, unfinished)));
  await server.execute(`comment on database ${quoteIdentifier(unfinished)} is '${new Date().toISOString()}';`);
  await server.execute(`alter database ${quoteIdentifier(unfinished)} with is_template true allow_connections false;`);
  await server.execute(`alter database ${quoteIdentifier(unfinished)} rename to ${template};`);
}

async function onServer(driver: Driver, work: (server: Connection) => Promise<void>): Promise<void> {
  const connection = await driver.connect({ applicationName: 'moult testing' });
  try {
    await work(connection);
  } finally {
    await connection.close();
  }
}

function urlOf(url: string, database: string): string {
  const own = new URL(url);
  own.pathname = database;
  return own.href;
}
