import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../src/schema/index.ts';
import type { Column, Named, Namespace, Rename, RenamedKind, Schema, Table, View } from '../../src/schema/index.ts';

/** Two schemas, and what of the one has another name in the other. */
export interface RenameCase {
  readonly name: string;
  readonly before: Schema;
  readonly after: Schema;
  /** `column user.phone → user.mobile` */
  readonly renames: readonly string[];
  /** `column user.mobile` */
  readonly dropped?: readonly string[];
  /** What is asked without answers: `column user.phone → mobile | email`. */
  readonly asks: readonly string[];
  /** What is asked once all is answered; absent: nothing. */
  readonly asksOn?: readonly string[];
  /** SQL that fills the schema before. */
  readonly rows?: string;
  /** Queries in the schema before and after, which give the same. */
  readonly same?: readonly (readonly [before: string, after: string])[];
  /** What statements of the way there contain, in this order. */
  readonly says?: readonly string[];
  /** What none of them contains. */
  readonly never?: readonly string[];
  /** All the SQL of the way there. */
  readonly sql?: readonly string[];
  /** Needs a server of this version. */
  readonly since?: number;
}

export const schema = (contents: Partial<Namespace>, others: Named<Partial<Namespace>> = {}): Schema => ({
  extensions: {},
  namespaces: {
    public: { ...EMPTY_NAMESPACE, ...contents },
    ...Object.fromEntries(Object.entries(others).map(([name, other]) => [name, { ...EMPTY_NAMESPACE, ...other }])),
  },
});

export const table = (columns: Named<Column>, rest: Partial<Table> = {}): Table => ({
  ...EMPTY_TABLE,
  columns,
  ...rest,
});

export const view = (definition: string, rest: Partial<View> = {}): View => ({
  definition,
  viewIndexes: {},
  viewTriggers: {},
  ...rest,
});

export const int: Column = { type: 'integer' };
export const text: Column = { type: 'text' };
export const optional = (column: Column): Column => ({ ...column, nullable: true });
export const of = (type: string, rest: Partial<Column> = {}): Column => ({ type, typeNamespace: 'public', ...rest });

/** `column user.phone → user.mobile`; a name with two parts is one in `public`, apart from labels and namespaces. */
export function renameIn(line: string): Rename {
  const [kind = '', ...rest] = line.split(' ');
  const [from = '', to = ''] = rest.join(' ').split(' → ');
  return { kind: kind as RenamedKind, from: pathIn(kind, from), to: pathIn(kind, to) }; // the cases name kinds
}

export function pathIn(kind: string, name: string): string[] {
  const parts = name.split('.');
  const depth = kind === 'namespace' ? 1 : AT_TOP.includes(kind) ? 2 : 3;
  return parts.length < depth ? ['public', ...parts] : parts;
}

const AT_TOP = ['table', 'view', 'enum', 'domain', 'composite', 'range', 'sequence'];

/** `column user.mobile` */
export function objectIn(line: string): { kind: RenamedKind; path: string[] } {
  const [kind = '', ...name] = line.split(' ');
  return { kind: kind as RenamedKind, path: pathIn(kind, name.join(' ')) }; // the cases name kinds
}
