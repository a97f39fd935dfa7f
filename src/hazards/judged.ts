import type { Catalog } from './catalog/catalog.ts';
import type { StatementFacts } from './facts/statement-facts.ts';
import type { HazardContext } from './hazard-context.ts';
import type { SyntaxFault } from './parse/load-parser.ts';
import type { Node } from './parse/syntax.ts';

/** The facts of a statement with its place in the migration. */
export interface JudgedStatement {
  readonly facts: StatementFacts;
  readonly node: Node;
  readonly sql: string;
  /** Index of its step. */
  readonly step: number;
  /** Its number in the migration; the actions of one statement share it. */
  readonly number: number;
  /** The number of the transaction that it runs in; `null`: in none. */
  readonly transaction: number | null;
  /** What the plan says that it destroys. */
  readonly planned?: string;
  /** Of the tables that its facts name, those that nobody uses yet. */
  readonly fresh: ReadonlySet<string>;
  /** Names that it gives and that are longer than the server keeps. */
  readonly cutNames: readonly string[];
  /** Routines whose text names what the statement drops, renames or moves. */
  readonly usedBy: readonly string[];
}

/** A text in the migration that is no SQL. */
export interface Unreadable {
  readonly step: number;
  readonly sql: string;
  readonly fault: SyntaxFault;
}

/** A whole migration, read. */
export interface JudgedMigration {
  readonly statements: readonly JudgedStatement[];
  readonly unreadable: readonly Unreadable[];
  /** The database behind the last statement. */
  readonly after: Catalog;
  /** Words of each query that must find nothing before the run. */
  readonly expectations: readonly ReadonlySet<string>[];
  readonly version: number;
  readonly context: HazardContext;
}
