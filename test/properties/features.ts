import type { Connection } from '../../src/database/index.ts';

/** What a server can do; what it can't is left out of random schemas. */
export interface Features {
  readonly extensions: boolean;
  /** Several versions of an extension to choose from, which no server has installed. */
  readonly extensionVersions: boolean;
  readonly lz4: boolean;
  /** As `server_version_num`. */
  readonly version: number;
}

/** The versions that brought something, as `server_version_num`. */
export const POSTGRESQL_15 = 150_000;
export const POSTGRESQL_17 = 170_000;
export const POSTGRESQL_18 = 180_000;

/** For schemas that no server sees. */
export const ALL_FEATURES: Features = { extensions: true, extensionVersions: true, lz4: true, version: POSTGRESQL_18 };

interface Row {
  readonly extensions: boolean;
  readonly lz4: boolean;
}

/** What the server of a connection can do. */
export async function featuresOf(connection: Connection): Promise<Features> {
  const [row] = await connection.query<Row & Record<string, unknown>>(
    `select exists (select from pg_available_extensions where name = 'citext') as extensions,
      'lz4' = any(enumvals) as lz4 from pg_settings where name = 'default_toast_compression'`,
  );
  const { extensions = false, lz4 = false } = row ?? {};
  return { extensions, extensionVersions: false, lz4, version: connection.serverVersion };
}
