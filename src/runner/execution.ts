import type { SqlText } from '../database/index.ts';
import { MoultError, cannotContinue, doneStatementsEdited, notInOneTransaction } from '../errors/index.ts';
import type { BatchStep, ExpectStep, Recorder, Step } from '../migrations/index.ts';
import { runBatch } from './batch.ts';
import { concernsServer } from './expectation-query.ts';
import { expectInside } from './expect-inside.ts';
import type { JournalRow } from './journal.ts';
import { runOutside } from './outside.ts';
import { addToHash } from './statements-hash.ts';
import { Transaction } from './transaction.ts';
import { doneBefore } from './unfinished.ts';
import type { Reached, Work } from './work.ts';

export interface ExecutionOptions extends Work {
  /** What an interrupted run has left. */
  readonly row?: JournalRow;
  /** All migrations of the run share one transaction. */
  readonly joined: boolean;
  /** How many of its expectations, the first ones, were asked before. */
  readonly alreadyAsked: number;
}

/** What is under way stays in the journal; or the row is another run's by now. */
const LEFT_AS_IT_IS = new Set(['RUNNER_IN_DOUBT', 'RUNNER_LOCK_LOST']);

/** Runs what a migration records: collects it into transactions, and says in the journal how far it has come. */
export class Execution implements Recorder {
  readonly #options: ExecutionOptions;
  readonly #alreadyDone: number;
  readonly #steps: Step[] = [];
  #transaction: Transaction;
  #boundary = false;
  #count = 0;
  #asked = 0;
  #hash = '';
  #hasCommitted: boolean;
  #failure: unknown;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ExecutionOptions) {
    this.#options = options;
    this.#alreadyDone = doneBefore(options);
    this.#hasCommitted = this.#alreadyDone > 0 || options.row?.progress?.underWay !== undefined;
    this.#transaction = this.#begin();
  }

  /** Statements recorded so far. */
  get count(): number {
    return this.#count;
  }

  /** Something of it is in the database already, so that it can't simply begin anew. */
  get hasCommitted(): boolean {
    return this.#hasCommitted;
  }

  /** What went wrong first, even if the migration caught it. */
  get failure(): unknown {
    return this.#failure;
  }

  add(step: Step): void {
    this.#steps.push(step);
  }

  query(sql: string, params: readonly unknown[]): Promise<readonly object[]> {
    const before = this.#steps.splice(0); // taken now: what is recorded later must not run before it
    return this.#inTurn(async () => {
      await this.#drain(before);
      if (this.#count < this.#alreadyDone) throw cannotContinue(this.#options.entry.name);
      await this.#statement({ sql, params });
      return this.#transaction.ask();
    });
  }

  /** Runs the rest and records the migration as done. Rejects with the first failure, even one that the migration caught. */
  finish(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#drain(this.#steps.splice(0));
      if (this.#count < this.#alreadyDone) throw doneStatementsEdited(this.#options.entry.name, this.#alreadyDone);
      const reached = this.#reached('applied');
      await (this.#options.joined ? this.#transaction.join(reached) : this.#transaction.commit(reached));
    });
  }

  /** Rolls back what is open, and says in the journal that a segmented migration stopped. */
  async abandon(): Promise<void> {
    const { session, entry } = this.#options;
    await session.rollback();
    const code = this.#failure instanceof MoultError ? this.#failure.code : '';
    if (LEFT_AS_IT_IS.has(code) || session.connection.ended) return;
    const marking = [...session.fence, session.journal.markFailed(entry.name)];
    const { error } = await session.connection.batch([{ sql: 'begin;' }, ...marking, { sql: 'commit;' }]);
    if (error !== undefined) await session.rollback(); // it stays `running`, which the next run continues as well
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
      if (step.kind === 'commit') this.#endHere();
      else if (step.kind === 'expect') await this.#expect(step);
      else if (this.#count < this.#alreadyDone) this.#skip(step);
      else if (step.kind === 'batch') await this.#batch(step);
      else if (step.transaction === 'outside') await this.#outside(step);
      else await this.#statement(step);
    }
  }

  /** Most expectations were asked before anything ran; what follows a query is not known by then. */
  async #expect(step: ExpectStep): Promise<void> {
    this.#asked++;
    const { session, alreadyAsked, entry } = this.#options;
    const isAsked = this.#asked <= alreadyAsked || this.#count < this.#alreadyDone;
    if (isAsked || !concernsServer(step, session.connection)) return;
    await expectInside(this.#transaction, step, entry.name);
  }

  /** What is done must be what the file says, or nobody knows where to go on. */
  #skip(step: SqlText): void {
    this.#counted(step);
    this.#boundary = false;
    const { row, entry } = this.#options;
    const hash = row?.progress?.hash;
    if (this.#count < this.#alreadyDone || hash === undefined || hash === this.#hash) return;
    throw doneStatementsEdited(entry.name, this.#alreadyDone);
  }

  #counted({ sql, params = [] }: SqlText): number {
    this.#hash = addToHash(this.#hash, sql, params);
    return ++this.#count;
  }

  #endHere(): void {
    this.#refuseJoined('commit()');
    this.#boundary = true;
  }

  async #statement(statement: SqlText): Promise<void> {
    if (this.#boundary) await this.#endSegment();
    const { sql, params } = statement;
    this.#transaction.add({ sql, number: this.#counted(statement), ...(params !== undefined && { params }) });
  }

  async #outside(step: SqlText): Promise<void> {
    this.#refuseJoined('a statement outside of a transaction');
    await this.#endSegment();
    const before = this.#reached('running');
    const number = this.#counted(step);
    this.#hasCommitted = true; // even if it fails: it may leave something behind
    const statement = { ...step, number };
    await runOutside(this.#options, statement, { before, after: this.#reached('running'), row: this.#resumed(number) });
  }

  async #batch(step: BatchStep): Promise<void> {
    this.#refuseJoined('this.batch()');
    await this.#endSegment();
    const before = this.#reached('running');
    const number = this.#counted(step);
    this.#hasCommitted = true;
    const position = this.#resumed(number)?.progress?.batch;
    await runBatch(this.#options, { ...step, number }, { before, after: this.#reached('running'), position });
  }

  /** The journal's row, for the statement at which an interrupted run stopped. */
  #resumed(number: number): JournalRow | undefined {
    return number === this.#alreadyDone + 1 ? this.#options.row : undefined;
  }

  async #endSegment(): Promise<void> {
    this.#boundary = false;
    if (this.#transaction.isEmpty) return;
    await this.#transaction.commit(this.#reached('running'));
    this.#hasCommitted = true;
    this.#transaction = this.#begin();
  }

  #begin(): Transaction {
    return new Transaction(this.#options, { joined: this.#options.joined });
  }

  #reached(state: Reached['state']): Reached {
    return { state, statementsDone: this.#count, hash: this.#hash };
  }

  #refuseJoined(what: string): void {
    const { joined, entry } = this.#options;
    if (joined) throw notInOneTransaction([{ name: entry.name, what }]);
  }
}
