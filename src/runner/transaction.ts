import type { SqlText } from '../database/index.ts';
import { isConnectionLost } from '../database/index.ts';
import { Tries, retryReason } from './retry.ts';
import { RunAnew, type Sent } from './statement.ts';
import { type Reached, type Work, isWritten, writing } from './work.ts';

/**
 * A transaction of a migration. Its statements are collected, and sent together with its begin, the journal's row and its commit in one round trip, as
 * far as nothing asks for rows in between. What failed for a reason that may pass is rolled back, so that its locks are
 * free, and sent again.
 */
export class Transaction {
  readonly #work: Work;
  readonly #statements: Sent[] = [];
  #sent = 0;
  #isOpen = false;
  /** The migration was given rows: what it does next may rest on them. */
  #isAnswered: boolean;

  /** @param joined it stands in a transaction with others: `begin` and `commit` are another's business */
  constructor(work: Work, { joined }: { readonly joined: boolean }) {
    this.#work = work;
    this.#isAnswered = joined;
    this.#isOpen = joined;
  }

  /** Nothing was added. */
  get isEmpty(): boolean {
    return this.#statements.length === 0;
  }

  add(statement: Sent): void {
    this.#statements.push(statement);
  }

  /** Sends what was added; gives the rows of the last statement. */
  async ask(): Promise<readonly object[]> {
    const rows = await this.#send(() => []);
    this.#isAnswered = true;
    return rows.at(-1) ?? [];
  }

  /** Sends the rest, with the journal's row. */
  async join(reached: Reached): Promise<void> {
    await this.#send(() => writing(this.#work, reached));
  }

  async commit(reached: Reached): Promise<void> {
    await this.#send(() => [...writing(this.#work, reached), { sql: 'commit;' }], reached);
  }

  /**
   * @param closing made anew for each try: it knows the lease
   * @param target what the journal says once it is committed
   */
  async #send(closing: () => readonly SqlText[], target?: Reached): Promise<readonly (readonly object[])[]> {
    const { session, entry, failed } = this.#work;
    const tries = new Tries({ session, name: entry.name, failed });
    for (;;) {
      const opening = this.#isOpen ? [] : [session.opening];
      const batch: readonly Sent[] = [...opening, ...this.#statements.slice(this.#sent), ...closing()];
      const { done, rows, error } = await session.send(batch);
      if (error === undefined) {
        if (target !== undefined) session.memory.confirm(target);
        this.#isOpen = true;
        this.#sent = this.#statements.length;
        return rows;
      }
      if (isConnectionLost(error)) {
        const now = await session.recover(error);
        if (target !== undefined && isWritten(this.#work, target, now)) return [];
      } else await session.rollback();
      if (this.#isAnswered && retryReason(error) !== undefined) throw new RunAnew(error, batch[done]);
      [this.#isOpen, this.#sent] = [false, 0];
      await tries.next(error, batch[done]);
    }
  }
}
