import type { ClientConfig } from 'pg';
import { connectFailure } from './connect-failure.ts';
import type { ConnectOptions, Connection, Driver, DriverOptions } from './connection.ts';
import { ServerConnection } from './server-connection.ts';

const CONNECT_TIMEOUT = 10_000;
/** Silence after which the other side is asked whether it is still there, so that a lost one is noticed in seconds. */
const KEEP_ALIVE = 10_000;
const UNSUPPORTED_PARAMETER = '08P01';

/** What every session starts with, so that no setting of a role, database or server changes what SQL means. */
const SETTINGS = {
  TimeZone: 'UTC',
  search_path: 'public',
  client_min_messages: 'warning',
  standard_conforming_strings: 'on',
} as const;

/** The driver for a PostgreSQL server. Connects when asked to, once for each connection. */
export function serverDriver(url: URL, label: string, options: DriverOptions): Driver {
  return {
    kind: 'server',
    label,
    connect: (connectOptions) => connect(url, label, { ...options, ...connectOptions }),
    close: async () => {},
  };
}

async function connect(url: URL, label: string, options: DriverOptions & ConnectOptions): Promise<Connection> {
  const { Client: PgClient } = (await import('pg')).default;
  const open = async (startup: string | undefined): Promise<ServerConnection> => {
    const connection = new ServerConnection(new PgClient(clientConfig(url, options, startup)), label, options.onNotice);
    await connection.start();
    return connection;
  };
  try {
    return await open(startupOptions(url));
  } catch (error) {
    if (!isUnsupportedParameter(error)) throw connectFailure(error, label);
  }
  // A connection pooler between here and the server knows no `options`: the settings then cost a round trip.
  const connection = await open(undefined).catch((error: unknown) => {
    throw connectFailure(error, label);
  });
  if (await isDirect(connection)) {
    await connection.execute(
      Object.entries(SETTINGS)
        .map(([name, value]) => `set ${name} = '${value}';`)
        .join(' '),
    );
  }
  return connection;
}

/** A pooler names another process than the one at work. What is set on that one would reach other clients of the pooler. */
async function isDirect(connection: Connection): Promise<boolean> {
  const [row] = await connection.query<{ pid: number }>('select pg_backend_pid() as pid;');
  return row?.pid === connection.processId;
}

function clientConfig(url: URL, options: DriverOptions & ConnectOptions, startup: string | undefined): ClientConfig {
  const bare = new URL(url); // settings in the URL win over those beside it, so these two must go
  bare.searchParams.delete('options');
  bare.searchParams.delete('application_name');
  return {
    connectionString: bare.href,
    application_name: options.applicationName ?? 'moult',
    connectionTimeoutMillis: options.connectTimeout ?? CONNECT_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE,
    pipeline: true,
    ...(startup === undefined ? {} : { options: startup }),
  };
}

/**
 * Settings in the startup message cost no round trip. The user's own (`-c role=owner`) are kept; the pinned ones win.
 *
 * @see https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-OPTIONS
 */
function startupOptions(url: URL): string {
  const own = url.searchParams.get('options') ?? process.env['PGOPTIONS'];
  const pinned = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`);
  return [...(own === undefined ? [] : [own]), ...pinned].join(' ');
}

function isUnsupportedParameter(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNSUPPORTED_PARAMETER;
}
