import { randomUUID } from 'node:crypto';
import { isEmbeddable, openDriver } from '../database/index.ts';
import type { Connection, Driver } from '../database/index.ts';
import { proofNeedsExtension, proofUrlUnsuitable } from '../errors/index.ts';
import { quoteIdentifier } from '../sql/index.ts';

const IN_MEMORY = 'pglite://memory';

export interface ScratchOptions {
  /** Of a server; in memory unless given. */
  readonly url?: string;
  /** Folder with a prepared empty embedded database. */
  readonly cacheFolder?: string;
}

/** What schemas want of the databases that they are built in. */
export interface ScratchNeeds {
  /** Names of the extensions that the schemas create themselves. */
  readonly extensions: readonly string[];
  /** Names of the roles that they mention. */
  readonly roles: readonly string[];
}

/** What is done in a database: on a connection, or on others of the same driver. */
type ScratchWork<Result> = (connection: Connection, driver: Driver) => Promise<Result>;

/** Makes empty databases for the time of one piece of work. */
export interface Scratch {
  readonly kind: Driver['kind'];
  use<Result>(work: ScratchWork<Result>): Promise<Result>;
}

/**
 * @throws MoultError `PROVE_URL_UNSUITABLE` for an embedded database that somebody keeps, `PROVE_NEEDS_EXTENSION` for an
 * extension that embedded databases can't have
 */
export async function openScratch(
  { url = IN_MEMORY, cacheFolder }: ScratchOptions,
  needs: ScratchNeeds,
): Promise<Scratch> {
  const options = { ...(cacheFolder !== undefined && { cacheFolder }), extensions: needs.extensions };
  const driver = await openDriver(url, options);
  if (driver.kind === 'server') return { kind: driver.kind, use: (work) => onServer({ url, driver, needs }, work) };
  if (url !== IN_MEMORY) throw proofUrlUnsuitable(driver.label);
  const missing = needs.extensions.filter((name) => !isEmbeddable(name));
  if (missing.length > 0) throw proofNeedsExtension(missing);
  const use: Scratch['use'] = async (work) =>
    onDriver(await openDriver(url, options), async (connection, own) => {
      await createRoles(connection, needs.roles);
      return work(connection, own);
    });
  return { kind: driver.kind, use };
}

/** An embedded database has one role; that others are there only lets schemas mention them. */
async function createRoles(connection: Connection, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const known = await connection.query<{ name: string }>('select rolname as name from pg_roles;');
  for (const role of names) {
    if (!known.some(({ name }) => name === role)) await connection.execute(`create role ${quoteIdentifier(role)};`);
  }
}

async function onDriver<Result>(driver: Driver, work: ScratchWork<Result>): Promise<Result> {
  try {
    return await onConnection(driver, work);
  } finally {
    await driver.close();
  }
}

async function onConnection<Result>(driver: Driver, work: ScratchWork<Result>): Promise<Result> {
  const connection = await driver.connect({ applicationName: 'moult prove' });
  try {
    return await work(connection, driver);
  } finally {
    await connection.close();
  }
}

interface Server {
  readonly url: string;
  readonly driver: Driver;
  readonly needs: ScratchNeeds;
}

/** On a database with the extensions that the named one has, apart from those that the schemas create. */
async function onServer<Result>({ url, driver, needs }: Server, work: ScratchWork<Result>): Promise<Result> {
  return onConnection(driver, async (server) => {
    const name = `moult_prove_${randomUUID().replaceAll('-', '')}`;
    const extensions = await extensionStatements(server, needs.extensions);
    await server.execute(`create database ${quoteIdentifier(name)};`);
    try {
      const own = new URL(url);
      own.pathname = name;
      return await onDriver(await openDriver(own.href), async (connection, inside) => {
        for (const statement of extensions) await connection.execute(statement);
        return work(connection, inside);
      });
    } finally {
      await server.execute(`drop database if exists ${quoteIdentifier(name)} with (force);`);
    }
  });
}

async function extensionStatements(server: Connection, without: readonly string[]): Promise<string[]> {
  const rows = await server.query<{ name: string; namespace: string }>(
    `select x.extname as name, n.nspname as namespace from pg_extension x join pg_namespace n on n.oid = x.extnamespace
     where x.extname <> 'plpgsql' order by x.oid;`,
  );
  return rows.flatMap(({ name, namespace }) => {
    if (without.includes(name)) return [];
    const place = quoteIdentifier(namespace);
    const extension = `create extension if not exists ${quoteIdentifier(name)} with schema ${place} cascade;`;
    return namespace === 'pg_catalog' ? [extension] : [`create schema if not exists ${place};`, extension];
  });
}
