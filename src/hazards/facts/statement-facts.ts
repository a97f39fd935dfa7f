import type {
  ClientBreak,
  Dropped,
  IndexBuild,
  Lock,
  LockMode,
  Loss,
  Made,
  RewriteCause,
  RowFault,
  ScanCause,
  Work,
} from './fact-parts.ts';
import { LOCK_MODES } from './fact-parts.ts';

export { LOCK_MODES } from './fact-parts.ts';
export type * from './fact-parts.ts';

/** Plain facts of one statement, or of one action of an `alter table`. */
export interface StatementFacts {
  /** `alterTableAddColumn` */
  readonly form: string;
  /** `column user.phone` */
  readonly object: string;
  readonly locks: readonly Lock[];
  /** Tables written anew, with all their indexes. */
  readonly rewrites: readonly Work<RewriteCause>[];
  /** Tables read from end to end. */
  readonly scans: readonly Work<ScanCause>[];
  /** Indexes built anew though their table is not; by their full names. */
  readonly rebuildsIndexes: readonly { readonly table: string; readonly index: string }[];
  readonly builds: readonly IndexBuild[];
  readonly loses: readonly Loss[];
  readonly mayFailOn: readonly RowFault[];
  readonly breaksClients: readonly ClientBreak[];
  readonly makes: Made;
  readonly drops: readonly Dropped[];
  /** A constraint that it checks for existing rows: `user.user_age_check`. */
  readonly validates?: string;
  /** The table of which it copies every row. */
  readonly copies?: string;
  /** Rows it writes, and whether a condition chooses them. */
  readonly writes: readonly { readonly table: string; readonly columns: readonly string[]; readonly all: boolean }[];
  /** `outside`: refused in a transaction. `commitAfter`: of use only once committed. `controls`: begins or ends one. */
  readonly transaction: 'any' | 'outside' | 'commitAfter' | 'controls';
  /** The first version of PostgreSQL that has it. */
  readonly since?: { readonly version: number; readonly what: string };
  /** A setting that it changes: `lock_timeout`, `3s`. */
  readonly sets?: { readonly name: string; readonly value: string; readonly local: boolean };
  /** Why it can't be judged. */
  readonly opaque?: string;
}

const MADE: Made = { tables: [], columns: [], indexes: [], foreignKeys: [], others: [], names: [] };

const NONE = {
  locks: [],
  rewrites: [],
  scans: [],
  rebuildsIndexes: [],
  builds: [],
  loses: [],
  mayFailOn: [],
  breaksClients: [],
  drops: [],
  writes: [],
  transaction: 'any',
} satisfies Partial<StatementFacts>;

export type GivenFacts = Partial<Omit<StatementFacts, 'form' | 'object' | 'makes'>> & {
  readonly makes?: Partial<Made>;
};

/** The facts of a form: those given, and no others. */
export function facts(form: string, object: string, given: GivenFacts = {}): StatementFacts {
  return { ...NONE, ...given, form, object, makes: { ...MADE, ...given.makes } };
}

export function locks(mode: LockMode, ...tables: readonly string[]): Lock[] {
  return tables.map((table) => ({ table, mode }));
}

/** Locks on the other sides of foreign keys. */
export function sideLocks(mode: LockMode, ...tables: readonly string[]): Lock[] {
  return tables.map((table) => ({ table, mode, side: true }));
}

/** Whether a lock is at least as strong as another. */
export function atLeast(mode: LockMode, other: LockMode): boolean {
  return LOCK_MODES.indexOf(mode) >= LOCK_MODES.indexOf(other);
}
