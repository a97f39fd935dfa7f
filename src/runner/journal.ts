import { type Connection, type SqlText, sqlStateOf } from '../database/index.ts';
import type { Direction } from '../migrations/index.ts';
import { dollarQuote, quoteIdentifier, quoteLiteral } from '../sql/index.ts';

export interface JournalOptions {
  /** `public` unless given. */
  readonly namespace?: string;
  /** `moult_migrations` unless given. */
  readonly table?: string;
}

/** `marked`: recorded without being run. */
export type JournalState = 'applied' | 'running' | 'failed' | 'marked';

export interface JournalRow {
  readonly name: string;
  readonly checksum: string;
  readonly state: JournalState;
  /** What was under way when the state is `running` or `failed`. */
  readonly direction: Direction;
  /** ISO 8601 in UTC. */
  readonly appliedAt: string;
  readonly durationMs: number;
  readonly appliedBy: string;
  readonly toolVersion: string;
  /** How many statements are committed, counted in the direction that is under way. */
  readonly statementsDone: number;
  /** Why the row was written by hand or changed: of `mark`, `baseline` and `repair`. */
  readonly reason: string | null;
  readonly progress: Progress | null;
}

/** More about what is done of a migration; `null` in journals of earlier versions. */
export interface Progress {
  /** Of the statements that are done: an edit of a later one is no obstacle. */
  readonly hash?: string;
  /** The number of the statement outside of a transaction that is under way. */
  readonly underWay?: number;
  /** How far a batched statement has come: its last key, as text, and its rows. */
  readonly batch?: BatchPosition;
}

export interface BatchPosition {
  readonly key: string;
  readonly rows: number;
}

/** What one run writes about one migration. */
export interface JournalEntry {
  readonly name: string;
  readonly checksum: string;
  readonly toolVersion: string;
}

export interface Standing {
  readonly state: JournalState;
  readonly direction: Direction;
  readonly statementsDone: number;
  readonly progress?: Progress;
}

const UNDEFINED_TABLE = '42P01';

/** The table in which a database records what was applied: the statements that create, read and write it. */
export class Journal {
  readonly namespace: string;
  readonly table: string;
  /** In SQL, always with its namespace: a migration may have changed the search path. */
  readonly relation: string;

  constructor({ namespace = 'public', table = 'moult_migrations' }: JournalOptions = {}) {
    this.namespace = namespace;
    this.table = table;
    this.relation = `${quoteIdentifier(namespace)}.${quoteIdentifier(table)}`;
  }

  /** Creates what is missing; `position` is the order in which migrations were applied, whatever the clock says. */
  create(): string {
    const namespace =
      this.namespace === 'public' ? '' : `create schema if not exists ${quoteIdentifier(this.namespace)};\n`;
    return `${namespace}create table if not exists ${this.relation} (
  "name" text primary key,
  "checksum" text not null,
  "state" text not null,
  "direction" text not null,
  "applied_at" timestamptz not null,
  "duration_ms" integer not null,
  "applied_by" text not null,
  "tool_version" text not null,
  "statements_done" integer not null,
  "position" bigint generated always as identity,
  "reason" text,
  "catalog" text,
  "progress" jsonb
);
${this.#extend()}`;
  }

  /** Adds the columns that journals of earlier versions lack; a journal that has them is not locked. */
  #extend(): string {
    const { relation } = this;
    return `do ${dollarQuote(`begin
  if (select count(*) from pg_attribute where attrelid = ${quoteLiteral(relation)}::regclass and not attisdropped
      and attname in ('reason', 'catalog', 'progress')) < 3 then
    alter table ${relation} add column if not exists "reason" text, add column if not exists "catalog" text,
      add column if not exists "progress" jsonb;
  end if;
end`)};`;
  }

  /** The rows in the order in which they were applied; none when there is no journal yet. One round trip. */
  async read(connection: Connection): Promise<readonly JournalRow[]> {
    try {
      return await connection.query<JournalRow>(this.select());
    } catch (error) {
      if (sqlStateOf(error) === UNDEFINED_TABLE) return [];
      throw error;
    }
  }

  /** A journal of an earlier version has no reasons. */
  select(): string {
    return `select "name", "checksum", "state", "direction",
  to_char("applied_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "appliedAt",
  "duration_ms" as "durationMs", "applied_by" as "appliedBy", "tool_version" as "toolVersion",
  "statements_done" as "statementsDone", to_jsonb(journal) ->> 'reason' as "reason",
  to_jsonb(journal) -> 'progress' as "progress"
from ${this.relation} as journal order by "position";`;
  }

  /** Records where a migration stands. The time it took is the time of the transaction, added up over its segments. */
  write(entry: JournalEntry, standing: Standing): SqlText {
    const sql = `insert into ${this.relation} as journal
  ("name", "checksum", "state", "direction", "applied_at", "duration_ms", "applied_by", "tool_version", "statements_done", "progress")
values ($1, $2, $3, $4, now(), extract(epoch from clock_timestamp() - now()) * 1000, session_user, $5, $6, $7)
on conflict ("name") do update set "checksum" = excluded."checksum", "state" = excluded."state",
  "direction" = excluded."direction", "applied_at" = excluded."applied_at",
  "duration_ms" = journal."duration_ms" + excluded."duration_ms", "applied_by" = excluded."applied_by",
  "tool_version" = excluded."tool_version", "statements_done" = excluded."statements_done",
  "reason" = null, "catalog" = null, "progress" = excluded."progress";`;
    const { state, direction, statementsDone, progress = {} } = standing;
    const { name, checksum, toolVersion } = entry;
    return {
      sql,
      params: [name, checksum, state, direction, toolVersion, statementsDone, JSON.stringify(progress)],
    };
  }

  /** A segment that failed leaves its place in the journal as it was, and says that nothing is running. */
  markFailed(name: string): SqlText {
    return {
      sql: `update ${this.relation} set "state" = 'failed', "progress" = "progress" - 'underWay' where "name" = $1 and "state" = 'running';`,
      params: [name],
    };
  }

  delete(name: string): SqlText {
    return { sql: `delete from ${this.relation} where "name" = $1;`, params: [name] };
  }
}
