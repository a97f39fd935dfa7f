import type { Connection } from '../../../src/database/index.ts';
import { type CatalogKind, KINDS, kindSql } from '../../support/catalog-queries.ts';

/** Every object of a database, apart from the order of columns: `kind name` → its facts as JSON. */
export type CatalogFacts = Readonly<Record<string, unknown>>;

interface Row {
  readonly kind: string;
  readonly key: string;
  readonly facts: string;
}

const LEFT_OUT: readonly string[] = ['columnOrder'] satisfies CatalogKind[];

const QUERY = (Object.keys(KINDS) as CatalogKind[]) // the keys are the kinds
  .filter((kind) => !LEFT_OUT.includes(kind))
  .map((kind) => `select '${kind}' as kind, key, facts from (${kindSql(kind)}) as ${kind}`)
  .join(' union all ');

/** Reads catalogs in one prepared query: a tenth of the time of a query per kind. */
export class CatalogReader {
  readonly #connection: Connection;
  #prepared = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async read(): Promise<CatalogFacts> {
    await this.#connection.execute('set search_path to pg_catalog');
    if (!this.#prepared) await this.#connection.execute(`prepare moult_catalog as ${QUERY}`);
    this.#prepared = true;
    const rows = await this.#connection.query('execute moult_catalog');
    await this.#connection.execute('set search_path to public');
    const facts = (rows as unknown as Row[]).map(
      (row) => [`${row.kind} ${row.key}`, JSON.parse(row.facts) as unknown] as const,
    );
    return Object.fromEntries(facts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}
