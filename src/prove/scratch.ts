import { randomUUID } from 'node:crypto';
import { openDriver } from '../database/index.ts';
import type { Connection, Driver } from '../database/index.ts';
import { proofUrlUnsuitable } from '../errors/index.ts';
import { quoteIdentifier } from '../sql/index.ts';

const IN_MEMORY = 'pglite://memory';

export interface ScratchOptions {
  /** Of a server; in memory unless given. */
  readonly url?: string;
  /** Folder with a prepared empty embedded database. */
  readonly cacheFolder?: string;
}

/** Makes empty databases for the time of one piece of work. */
export interface Scratch {
  readonly kind: Driver['kind'];
  use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
}

/** @throws MoultError `PROVE_URL_UNSUITABLE` for an embedded database that somebody keeps */
export async function openScratch({ url = IN_MEMORY, cacheFolder }: ScratchOptions): Promise<Scratch> {
  const options = cacheFolder === undefined ? {} : { cacheFolder };
  const driver = await openDriver(url, options);
  if (driver.kind === 'server') return { kind: driver.kind, use: (work) => onServer({ url, driver }, work) };
  if (url !== IN_MEMORY) throw proofUrlUnsuitable(driver.label);
  return { kind: driver.kind, use: async (work) => onDriver(await openDriver(url, options), work) };
}

async function onDriver<Result>(driver: Driver, work: (connection: Connection) => Promise<Result>): Promise<Result> {
  try {
    return await onConnection(driver, work);
  } finally {
    await driver.close();
  }
}

async function onConnection<Result>(
  driver: Driver,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await driver.connect({ applicationName: 'moult prove' });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

interface Server {
  readonly url: string;
  readonly driver: Driver;
}

/** On a database with the extensions that the named one has. */
async function onServer<Result>(
  { url, driver }: Server,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  return onConnection(driver, async (server) => {
    const name = `moult_prove_${randomUUID().replaceAll('-', '')}`;
    const extensions = await extensionStatements(server);
    await server.execute(`create database ${quoteIdentifier(name)};`);
    try {
      const own = new URL(url);
      own.pathname = name;
      return await onDriver(await openDriver(own.href), async (connection) => {
        for (const statement of extensions) await connection.execute(statement);
        return work(connection);
      });
    } finally {
      await server.execute(`drop database if exists ${quoteIdentifier(name)} with (force);`);
    }
  });
}

async function extensionStatements(server: Connection): Promise<string[]> {
  const rows = await server.query<{ name: string; namespace: string }>(
    `select x.extname as name, n.nspname as namespace from pg_extension x join pg_namespace n on n.oid = x.extnamespace
     where x.extname <> 'plpgsql' order by x.oid;`,
  );
  return rows.flatMap(({ name, namespace }) => {
    const place = quoteIdentifier(namespace);
    const extension = `create extension if not exists ${quoteIdentifier(name)} with schema ${place} cascade;`;
    return namespace === 'pg_catalog' ? [extension] : [`create schema if not exists ${place};`, extension];
  });
}
