import type { Raw } from '../raw.ts';

/** Any class, abstract ones included. */
export type Class<Instance = object> = abstract new (...args: never[]) => Instance;

/** Names a class late, so that two files may import each other. */
export type ClassThunk<Instance = object> = () => Class<Instance>;

/** Keeps the completion of the literals it is joined with. */
export type AnyString = string & {};

/** A member of `Owner`; any text when the decorator cannot know its class. */
export type MemberName<Owner> = unknown extends Owner ? string : keyof Owner & string;

/** A member of `Owner`, or a path into one (`address.city`). */
export type MemberPath<Owner> = MemberName<Owner> | `${MemberName<Owner>}.${string}`;

/** Column names by property. */
export type Columns<Owner> = Readonly<Record<MemberName<Owner>, string>>;

export interface TableNames {
  readonly name: string;
  readonly schema?: string;
  readonly qualifiedName: string;
  toString(): string;
}

/** SQL, or a function that writes SQL with the names of columns. */
export type SqlText<Owner> = string | Raw | ((columns: Columns<Owner>, table: TableNames) => string | Raw);

/** As `SqlText`, for a whole `create index` statement. */
export type IndexSql<Owner> =
  | string
  | ((columns: Columns<Owner>, table: TableNames, indexName: string) => string | Raw);

/** The other side of a relation: a property's name, or `(other) => other.property`. */
export type OtherSide<Target> = (string & keyof Target) | ((other: Target) => unknown);

export type DeferMode = 'deferred' | 'immediate';
export type ReferentialAction = 'cascade' | 'no action' | 'restrict' | 'set null' | 'set default' | AnyString;
