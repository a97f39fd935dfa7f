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

/** Column names by property; behind those of an embedded value or of json, the members in it: `columns.home.city`. */
export type Columns<Owner> = unknown extends Owner
  ? Readonly<Record<string, ColumnPath>>
  : { readonly [Name in keyof Owner & string]: ColumnName<Owner[Name]> };

/** A column of which only a run could tell what is in it. */
export type ColumnPath = string & { readonly [member: string]: ColumnPath };

type ColumnName<Value> = unknown extends Value
  ? ColumnPath
  : NonNullable<Value> extends WithoutMembers
    ? string
    : string & Columns<NonNullable<Value>>;

type WithoutMembers = string | number | boolean | bigint | Date | readonly unknown[] | ((...args: never[]) => unknown);

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
