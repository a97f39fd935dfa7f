import type { Domain, EnumType, TypeUse } from '../../schema/index.ts';

/**
 * What PostgreSQL does to a table when the type of a column changes. `free`: nothing is read. `indexRebuild`: the rows
 * stay, the indexes on the column are built again. `rewrite`: table and indexes are written anew. `impossible`: no
 * conversion that could be meant is known.
 *
 * @see https://www.postgresql.org/docs/current/sql-altertable.html "Notes"
 */
export type ConversionClass = 'free' | 'indexRebuild' | 'rewrite' | 'impossible';

/** An error that PostgreSQL gives for a value that does not convert. */
export interface Failure {
  readonly sqlstate: string;
  /** As a server in English begins it; `…` stands for what depends on the value. */
  readonly message: string;
}

/** What happens to the values of a column when its type changes. */
export interface Conversion {
  readonly class: ConversionClass;
  /** Whether there are values for which PostgreSQL refuses the change. */
  readonly mayFail: boolean;
  /** All errors that it may give. */
  readonly failures: readonly Failure[];
  /** Whether a value that passes `offenders` may come back as another one, or not at all, when the type is changed back. */
  readonly losesData: boolean;
  /** What that is, in words: `digits after the point`. Present exactly when `losesData`. */
  readonly loses?: string;
  /** The expression behind `using`, of a column's quoted name; `null` where the type alone will do. */
  using(name: string): string | null;
  /**
   * A condition that is true for the rows that the change fails on, or of which it would silently cut something that
   * `losesData` does not announce. `null` where there are none, or where the server's version cannot express it.
   */
  offenders(name: string): string | null;
  /** A condition that is true for the values that become null, as null itself does; `null` where there are none. */
  becomesNull(name: string): string | null;
  /** What is lost, what the answer depends on, or why it is impossible. */
  readonly why?: string;
}

/** As much of a column as its conversion depends on. */
export interface ConvertedType extends TypeUse {
  readonly collation?: string;
}

/** What the schema knows of a type that a user made. */
export type UserType = ({ readonly kind: 'enum' } & EnumType) | ({ readonly kind: 'domain' } & Domain);

export type FindUserType = (namespace: string, name: string) => UserType | undefined;

/** What an answer depends on besides the types. What is absent is taken to be the worst. */
export interface ConversionFacts {
  /** As `server_version_num`: `150018`. */
  readonly serverVersion?: number;
  /** Of the session that changes the type. */
  readonly timeZone?: string;
  /** The types of users before and after the change. */
  readonly before?: FindUserType;
  readonly after?: FindUserType;
  /**
   * What is impossible then has a `using` by way of text, with its failures and offenders: a statement that works as long
   * as no value stands against it.
   */
  readonly throughText?: boolean;
}
