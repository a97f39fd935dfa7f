import type { BatchResult, Connection, SqlText } from '../database/index.ts';
import { type MoultError, cannotContinue, expectationFailed, expectationUnanswered } from '../errors/index.ts';
import type { Direction, ExpectStep, Recorder, Step } from '../migrations/index.ts';
import { concernsServer, NAMED_ROWS, offendingRows } from './expectation-query.ts';
import type { Journal, JournalEntry, JournalState } from './journal.ts';

export interface ExecutionOptions {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly entry: JournalEntry;
  readonly direction: Direction;
  /** Milliseconds. */
  readonly lockTimeout: number;
  /** The statements that an interrupted run has committed already. */
  readonly alreadyDone: number;
  /** How many of its expectations, the first ones, were asked before. */
  readonly alreadyAsked: number;
  /** Makes the error of a failed statement. */
  readonly failed: (cause: unknown, statement: Sent | undefined) => MoultError;
}

/** `number` is 1-based in the migration; absent for a statement of the runner's own. */
export interface Sent extends SqlText {
  readonly number?: number;
}

/**
 * Runs what a migration records. Statements are collected and sent together, in one round trip with `begin`, the journal's row and `commit`, as
 * far as nothing asks for rows in between.
 */
export class Execution implements Recorder {
  readonly #options: ExecutionOptions;
  readonly #steps: Step[] = [];
  #batch: Sent[] = [];
  #inTransaction = false;
  #boundary = false;
  #count = 0;
  #asked = 0;
  #failure: unknown;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ExecutionOptions) {
    this.#options = options;
  }

  /** Statements recorded so far. */
  get count(): number {
    return this.#count;
  }

  add(step: Step): void {
    this.#steps.push(step);
  }

  query(sql: string, params: readonly unknown[]): Promise<readonly object[]> {
    const before = this.#steps.splice(0); // taken now: what is recorded later must not run before it
    return this.#inTurn(async () => {
      await this.#drain(before);
      if (this.#count < this.#options.alreadyDone) throw cannotContinue(this.#options.entry.name);
      await this.#statement({ sql, params });
      const rows = await this.#send();
      return rows.at(-1) ?? [];
    });
  }

  /** Runs the rest and records the migration as done. Rejects with the first failure, even one that the migration caught. */
  finish(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#drain(this.#steps.splice(0));
      this.#open();
      const { journal, entry, direction } = this.#options;
      this.#batch.push(direction === 'down' ? journal.delete(entry.name) : this.#progress('applied'));
      await this.#commit();
    });
  }

  /** Rolls back what is open, and says in the journal that a segmented migration stopped. */
  async abandon(): Promise<void> {
    const { connection, journal, entry } = this.#options;
    if (connection.ended) return;
    await connection.batch([{ sql: 'rollback;' }]);
    await connection.batch([journal.markFailed(entry.name)]);
  }

  /** Calls that overlap run one after another. */
  #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(() => {
      if (this.#failure !== undefined) throw this.#failure;
      return run();
    });
    this.#turn = result.catch((error: unknown) => {
      this.#failure ??= error;
    });
    return result;
  }

  async #drain(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (step.kind === 'commit') this.#boundary = true;
      else if (step.kind === 'expect') await this.#expect(step);
      else if (this.#count < this.#options.alreadyDone) this.#skip();
      else if (step.transaction === 'outside') await this.#outside(step);
      else await this.#statement(step);
    }
  }

  /** Most expectations were asked before anything ran; what follows a query is not known by then. */
  async #expect(step: ExpectStep): Promise<void> {
    this.#asked++;
    const { connection, alreadyAsked, alreadyDone, entry } = this.#options;
    if (this.#asked <= alreadyAsked || this.#count < alreadyDone || !concernsServer(step, connection)) return;
    this.#open();
    await this.#send();
    const { rows, error } = await connection.batch([offendingRows(step)]);
    const told = { migration: entry.name, title: step.title };
    if (error !== undefined) throw expectationUnanswered({ ...told, cause: error });
    const [found = []] = rows;
    if (found.length > 0) throw expectationFailed({ ...told, rows: found, named: NAMED_ROWS });
  }

  #skip(): void {
    this.#count++;
    this.#boundary = false;
  }

  async #statement({ sql, params }: SqlText): Promise<void> {
    if (this.#boundary) await this.#endSegment();
    this.#open();
    this.#count++;
    this.#batch.push({ sql, number: this.#count, ...(params === undefined ? {} : { params }) });
  }

  async #outside({ sql, params }: SqlText): Promise<void> {
    await this.#endSegment();
    this.#batch.push(this.#progress('running'));
    await this.#send();
    this.#count++;
    this.#batch.push({ sql, number: this.#count, ...(params === undefined ? {} : { params }) });
    await this.#send();
    this.#batch.push(this.#progress('running'));
    await this.#send();
  }

  async #endSegment(): Promise<void> {
    this.#boundary = false;
    if (!this.#inTransaction) return;
    this.#batch.push(this.#progress('running'));
    await this.#commit();
  }

  /** A setting that an earlier migration left behind must not change what this one means. */
  #open(): void {
    if (this.#inTransaction) return;
    this.#inTransaction = true;
    this.#batch.push({
      sql: `begin; set local search_path = public; set local TimeZone = 'UTC'; set local lock_timeout = ${this.#options.lockTimeout};`,
    });
  }

  async #commit(): Promise<void> {
    this.#batch.push({ sql: 'commit;' });
    await this.#send();
    this.#inTransaction = false;
  }

  #progress(state: JournalState): SqlText {
    const { journal, entry, direction } = this.#options;
    return journal.write(entry, { state, direction, statementsDone: this.#count });
  }

  async #send(): Promise<BatchResult['rows']> {
    const batch = this.#batch;
    this.#batch = [];
    const { done, rows, error } = await this.#options.connection.batch(batch);
    if (error !== undefined) throw this.#options.failed(error, batch[done]);
    return rows;
  }
}
