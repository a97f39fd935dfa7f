import type { Severity } from './hazard.ts';
import type { JudgedMigration, JudgedStatement } from './judged.ts';
import type { WorkKind } from './sizes/table-size.ts';

/** A migration that shows a rule: a page shows it, and a test runs it. */
export interface Example {
  /** What built the database. */
  readonly before?: readonly string[];
  readonly run: readonly string[];
  /** The statements run outside any transaction. */
  readonly outside?: true;
  readonly serverVersion?: number;
  readonly serverMinor?: number;
  readonly lockTimeout?: number;
  readonly history?: 'edited' | 'outOfOrder';
  /** What the plan says that the last statement destroys. */
  readonly loses?: string;
  /** Lines of the file beside the statements. */
  readonly lines?: readonly string[];
  /** Codes of other rules that the example meets too. */
  readonly also?: readonly string[];
}

/** One thing that a rule found. */
export interface Finding {
  /** Absent: the migration as a whole. */
  readonly at?: JudgedStatement;
  /** Absent: `at` says it, or there is no statement. */
  readonly step?: number;
  readonly object: string;
  readonly message: string;
  /** Absent: the way out of the rule. */
  readonly fix?: string;
  /** Work whose size decides whether it matters. */
  readonly work?: { readonly table: string; readonly kind: WorkKind };
}

/** One kind of hazard. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  /** Why it hurts; for its page. */
  readonly why: string;
  /** The way out in general; for its page, and for findings that have no better one. */
  readonly fix: string;
  /** A matter of taste or of house rules: applied only where the configuration asks for it. */
  readonly optIn?: true;
  readonly bad: Example;
  readonly good: Example;
  find(migration: JudgedMigration): readonly Finding[];
}

type FoundAt = Omit<Finding, 'at' | 'step'>;

/** A rule that looks at one statement at a time. */
export function each(
  find: (statement: JudgedStatement, migration: JudgedMigration) => readonly FoundAt[],
): Rule['find'] {
  return (migration) => migration.statements.flatMap((at) => find(at, migration).map((found) => ({ ...found, at })));
}

/** Those facts whose table others use already. */
export function onUsed<One extends { readonly table: string }>(
  { fresh }: JudgedStatement,
  facts: readonly One[],
): readonly One[] {
  return facts.filter(({ table }) => !fresh.has(table));
}

/** The strongest kinds of locks that a statement takes on tables that others use. */
export function usedLocks(statement: JudgedStatement, mode: 'SHARE' | 'ACCESS EXCLUSIVE'): readonly string[] {
  const blocking = mode === 'SHARE' ? BLOCKS_WRITES : BLOCKS_ALL;
  return [
    ...new Set(
      onUsed(statement, statement.facts.locks)
        .filter((lock) => blocking.has(lock.mode))
        .map(({ table }) => table),
    ),
  ];
}

const BLOCKS_ALL = new Set(['ACCESS EXCLUSIVE']);
const BLOCKS_WRITES = new Set(['SHARE', 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', 'ACCESS EXCLUSIVE']);

/** The statements of each transaction, in order. */
export function transactionsOf({ statements }: JudgedMigration): readonly (readonly JudgedStatement[])[] {
  const groups = new Map<number, JudgedStatement[]>();
  for (const statement of statements) {
    if (statement.transaction === null) continue;
    const group = groups.get(statement.transaction);
    if (group === undefined) groups.set(statement.transaction, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}

/** Whether something of that kind and name is there again behind the migration: it was replaced, not dropped. */
export function comesBack({ statements }: JudgedMigration, noun: string, name: string): boolean {
  return statements.some(({ facts }) => facts.makes.others.some((one) => one.noun === noun && one.name === name));
}

/** A list of names in a sentence: `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
