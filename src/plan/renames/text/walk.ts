import type { Fields, Relation, Scope } from './scope.ts';
import type { SqlEdits } from './sql-edits.ts';
import type { Tree } from './tree.ts';

/** A table, a partition or a view, as it is before and afterwards. */
export interface KnownRelation {
  readonly path: readonly [string, string];
  readonly fields: Fields;
  readonly isOpen: boolean;
}

/** What texts can name beside columns. */
export interface Known {
  /** As it is before. */
  relation(namespace: string, name: string): Pick<Relation, 'fields' | 'isOpen'> | undefined;
  /** Where a table, a view, a sequence or a type is afterwards, by where it is before. */
  newPath(namespace: string, name: string): readonly [string, string];
  newNamespace(name: string): string;
  /** The labels of an enum that change: old → new. */
  labels(namespace: string, type: string): ReadonlyMap<string, string>;
  spell(name: string, like: string): string;
  /** The names in a text such as `app.ticket`. */
  namesIn(text: string): readonly string[];
}

/** A column of the outcome of a query. */
export interface Output {
  readonly from: string;
  readonly to: string;
  /** The last token of what gives it, where its name can be said after that. */
  readonly token?: number;
}

/** What a query gives; `isOpen`: and columns that are not known. */
export interface Outputs {
  readonly list: readonly Output[];
  readonly isOpen: boolean;
}

/** The work on one text. */
export interface Walk {
  readonly edits: SqlEdits;
  readonly known: Known;
  /** Looks through a part of the tree. */
  visit(value: unknown, scope: Scope): void;
  /** Looks through a query, and tells what it gives. */
  query(select: Tree, scope: Scope): Outputs;
}
