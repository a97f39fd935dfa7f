import { commitsLost, lockLost } from '../errors/index.ts';
import type { JournalRow } from './journal.ts';

/** How far a migration has come, as the server confirmed. */
export interface Confirmed {
  readonly statementsDone: number;
  readonly batch?: { readonly rows: number };
}

/** What a run knows of the journal, to find out after a lost connection whether it can go on from there. */
export class JournalMemory {
  #known: readonly string[] | undefined;
  /** Those whose rows this run may change now. */
  #underWay: readonly string[] = [];
  #confirmed: Confirmed = { statementsDone: 0 };

  /** Before migrations that come next. `known`: the names in the journal. */
  begin(underWay: readonly string[], known: Iterable<string>): void {
    [this.#underWay, this.#known, this.#confirmed] = [underWay, [...known], { statementsDone: 0 }];
  }

  /** The server has confirmed a commit of the migration under way. */
  confirm(confirmed: Confirmed): void {
    this.#confirmed = confirmed;
  }

  /**
   * @throws MoultError when another run wrote the journal meanwhile; or when the server came back without what it had confirmed, as it may
   * with `synchronous_commit = off`, or after a replica took over that was behind
   */
  compare(rows: readonly JournalRow[]): void {
    if (this.#known === undefined) return;
    const others = (names: readonly string[]): string =>
      names
        .filter((name) => !this.#underWay.includes(name))
        .toSorted()
        .join();
    if (others(rows.map(({ name }) => name)) !== others(this.#known)) throw lockLost();
    const [name] = this.#underWay;
    const { statementsDone, batch } = this.#confirmed;
    if (name === undefined || statementsDone + (batch?.rows ?? 0) === 0) return;
    const row = rows.find((one) => one.name === name);
    const isBehind =
      row === undefined ||
      row.statementsDone < statementsDone ||
      (row.statementsDone === statementsDone && (row.progress?.batch?.rows ?? 0) < (batch?.rows ?? 0));
    if (isBehind) throw commitsLost(name);
  }
}
