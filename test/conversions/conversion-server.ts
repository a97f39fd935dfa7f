import pg from 'pg';

import type { ConversionFacts } from '../../src/plan/conversion/conversion.ts';
import { createDatabase } from '../support/databases.ts';
import { prepareToObserve } from './observe.ts';
import { findUserType, MAKE_TYPES } from './user-types.ts';

/** A connection to a database of its own, with the types that the tests need. */
export interface ConversionServer {
  readonly client: pg.Client;
  readonly facts: ConversionFacts;
  close(): Promise<void>;
}

export async function conversionServer(timeZone: string): Promise<ConversionServer> {
  const database = await createDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(`set timezone = '${timeZone}'; create extension citext; ${MAKE_TYPES}`);
  await prepareToObserve(client);
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  return {
    client,
    facts: { serverVersion: rows[0]?.version ?? 0, timeZone, before: findUserType },
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}
