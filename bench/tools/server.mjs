import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';

const SUPPORT = fileURLToPath(new URL('../../test/support/server.ts', import.meta.url));

/** A real PostgreSQL server with databases that are empty when they are given out. */
export class Server {
  #url;
  #stop;
  #names = new Set();

  /**
   * @param {string} url of its maintenance database
   * @param {() => Promise<void>} stop
   */
  constructor(url, stop) {
    this.#url = url;
    this.#stop = stop;
  }

  /**
   * Starts the server that the tests use; moult itself loads their TypeScript.
   *
   * @param {string} root the package that is measured, built
   */
  static async start(root) {
    const { loadModule } = await import(pathToFileURL(join(root, 'dist/loader/index.js')).href);
    const { startServer } = await loadModule(SUPPORT);
    const { url, stop } = await startServer();
    return new Server(url, stop);
  }

  /**
   * @param {string} name of a database, dropped when it is there
   * @returns {Promise<string>} its URL
   */
  async emptyDatabase(name) {
    const database = `moult_bench_${process.pid}_${name}`;
    this.#names.add(database);
    await this.#execute(
      `drop database if exists "${database}" with (force)`,
      `create database "${database}" template template0`,
    );
    const url = new URL(this.#url);
    url.pathname = `/${database}`;
    return url.href;
  }

  async stop() {
    try {
      await this.#execute(...[...this.#names].map((name) => `drop database if exists "${name}" with (force)`));
    } finally {
      await this.#stop();
    }
  }

  /** @param {readonly string[]} statements */
  async #execute(...statements) {
    const client = new pg.Client({ connectionString: this.#url });
    await client.connect();
    try {
      for (const sql of statements) await client.query(sql);
    } finally {
      await client.end();
    }
  }
}

/** The `psql` binary itself, which Debian hides behind a slow Perl script; `null` when there is none. */
export function findPsql() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.map((folder) => join(folder, 'psql')).find((file) => existsSync(file)) ?? null;
}
