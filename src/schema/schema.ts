import type { Named } from './named.ts';
import type { CompositeType, Domain, EnumType, RangeType } from './types.ts';
import type { Routine } from './routine.ts';
import type { Sequence } from './sequence.ts';
import type { Table } from './table.ts';
import type { View } from './view.ts';

/** The model of a whole database. Sets are records keyed by name; lists whose order matters are arrays. */
export interface Schema {
  readonly extensions: Named<Extension>;
  readonly namespaces: Named<Namespace>;
}

export interface Extension {
  /** Where its objects go; absent: where the extension or the search path wants them. */
  readonly namespace?: string;
  /** Absent: the one that the server offers first. */
  readonly version?: string;
}

/** What PostgreSQL calls a schema. `public` always exists. */
export interface Namespace {
  readonly comment?: string;
  readonly enums: Named<EnumType>;
  readonly domains: Named<Domain>;
  readonly composites: Named<CompositeType>;
  readonly ranges: Named<RangeType>;
  readonly sequences: Named<Sequence>;
  /** Keyed by name and argument types, since several may share a name: `total(integer, text)`. */
  readonly routines: Named<Routine>;
  readonly tables: Named<Table>;
  readonly views: Named<View>;
}
