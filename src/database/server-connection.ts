import type { Client, QueryResult } from 'pg';
import type { BatchResult, Connection, Notice, SqlText } from './connection.ts';
import { statementFailure } from './statement-failure.ts';

/** A session through pg. The client pipelines: a statement is sent without waiting for the one before it. */
export class ServerConnection implements Connection {
  serverVersion = 0;
  ended = false;
  readonly #client: Client;
  readonly #label: string;

  constructor(client: Client, label: string, onNotice?: (notice: Notice) => void) {
    this.#client = client;
    this.#label = label;
    if (onNotice === undefined) return;
    client.on('notice', ({ severity = 'NOTICE', message = '', code: sqlState = '00000' }) =>
      onNotice({ severity, message, sqlState }),
    );
  }

  get processId(): number | undefined {
    return (this.#client as unknown as { processID: number | null }).processID ?? undefined; // pg's types leave it out
  }

  /** Connects. Rejects with pg's own error. */
  async start(): Promise<void> {
    this.#client.on('error', () => {
      this.ended = true; // the statement in flight, or the next one, reports it
    });
    this.#client.on('end', () => {
      this.ended = true;
    });
    serverParameters(this.#client).on('parameterStatus', (parameter) => {
      if (parameter.parameterName === 'server_version') this.serverVersion = versionNumber(parameter.parameterValue);
    });
    try {
      await this.#client.connect();
    } catch (error) {
      void this.#client.end().catch(() => {}); // a login that pg itself gives up would leave the socket open
      throw error;
    }
  }

  async query<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<readonly Row[]> {
    try {
      return rowsOf(await this.#client.query<Row>(sql, [...params]));
    } catch (error) {
      throw statementFailure(error, sql, this.#label);
    }
  }

  async execute(sql: string): Promise<void> {
    await this.query(sql);
  }

  async batch(statements: readonly SqlText[]): Promise<BatchResult> {
    const results = await Promise.allSettled(statements.map(({ sql, params }) => this.query(sql, params)));
    const rows: (readonly object[])[] = [];
    for (const result of results) {
      if (result.status === 'rejected') return { done: rows.length, rows, error: result.reason };
      rows.push(result.value);
    }
    return { done: rows.length, rows };
  }

  async close(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    await this.#client.end();
  }

  destroy(): void {
    this.ended = true;
    stream(this.#client).destroy();
  }
}

/** The part of pg's client that tells the parameters the server reports at the start; pg's types leave it out. */
interface ServerParameters {
  on(event: 'parameterStatus', listener: (parameter: { parameterName: string; parameterValue: string }) => void): void;
}

/** The socket, which pg's types leave out. */
function stream(client: Client): { destroy(): void } {
  return (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream; // see above
}

function serverParameters(client: Client): ServerParameters {
  return (client as unknown as { connection: ServerParameters }).connection; // see ServerParameters
}

/** Several statements in one text give a list of results; their rows are nobody's. */
function rowsOf<Row extends object>(result: QueryResult<Row> | QueryResult<Row>[]): readonly Row[] {
  return Array.isArray(result) ? [] : result.rows;
}

/** `18.4 (Debian 18.4-1)` → 180004; a beta (`19beta1`) counts as .0. */
function versionNumber(text: string): number {
  const [major = '0', minor = '0'] = text.split(' ', 1).join('').split('.');
  return Number.parseInt(major, 10) * 10_000 + (Number.parseInt(minor, 10) || 0);
}
