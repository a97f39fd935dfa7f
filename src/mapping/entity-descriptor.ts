import type { Place } from '../errors/index.ts';
import type { Named } from '../schema/index.ts';
import type {
  ExclusionFacts,
  FormerName,
  PartitionByFacts,
  PolicyFacts,
  PrimaryKeyFacts,
  TriggerFacts,
  ViewFacts,
} from './declaration-facts.ts';
import type { Expression } from './expression-parts.ts';
import type { PropertyDescriptor } from './property-descriptor.ts';

/**
 * What one class says, before it is mapped to tables. Both origins (source files and classes at run time) speak this
 * type; it is plain data. Options are normalised: functions are already called or turned into templates, aliases of
 * older versions (`onDelete`, `collection`, `fieldName` ...) are already translated.
 */
export interface EntityDescriptor {
  /** Unique in a run; what `base` and relation targets refer to. */
  readonly id: string;
  readonly className: string;
  readonly place?: Place;
  /** `base`: a class without a decorator of its own that an entity extends. */
  readonly kind: 'entity' | 'embeddable' | 'base';
  readonly abstract: boolean;
  /** Id of the class it extends, when that class is in the run. */
  readonly base?: string;
  readonly options: EntityFacts;
  /** Own members in order of declaration; inherited ones are found through `base`. */
  readonly properties: readonly PropertyDescriptor[];
  readonly indexes: readonly IndexFacts[];
  readonly uniques: readonly IndexFacts[];
  readonly checks: readonly CheckFacts[];
  /** Absent, as the two below: none. */
  readonly exclusions?: readonly ExclusionFacts[];
  readonly triggers?: readonly TriggerFacts[];
  readonly policies?: readonly PolicyFacts[];
}

export interface EntityFacts {
  readonly tableName?: string;
  readonly namespace?: string;
  readonly comment?: string;
  /** A class with an `expression` has no table. */
  readonly expression?: boolean;
  readonly view?: ViewFacts;
  /** The query of a view. */
  readonly definition?: Expression;
  readonly primaryKey?: PrimaryKeyFacts | false;
  readonly unlogged?: boolean;
  readonly storageParameters?: Named<string>;
  readonly rowLevelSecurity?: boolean | 'force';
  readonly partitionBy?: PartitionByFacts;
  readonly inheritance?: 'tpt';
  /** Property that tells the classes apart which share a table. */
  readonly discriminatorColumn?: string;
  /** Its column, where the property does not say. */
  readonly discriminatorField?: string;
  /** Discriminator → class name. */
  readonly discriminatorMap?: Readonly<Record<string, string>>;
  readonly discriminatorValue?: string | number;
  readonly renamedFrom?: FormerName;
  /** Names of options that were given and would change the schema, but have no place in this type. */
  readonly unsupported?: readonly string[];
}

export interface IndexFacts {
  readonly place?: Place;
  readonly name?: string;
  readonly properties: readonly string[];
  readonly columns?: readonly IndexColumnFacts[];
  /** `gin`, `gist`, `hash`, `fulltext` ... */
  readonly type?: string;
  readonly include?: readonly string[];
  readonly where?: Expression;
  /** A whole `create index` statement. */
  readonly expression?: Expression;
  readonly deferMode?: 'deferred' | 'immediate';
  readonly fillFactor?: number;
  readonly storageParameters?: Named<string>;
  readonly nullsNotDistinct?: boolean;
  readonly comment?: string;
  readonly renamedFrom?: FormerName;
}

export interface IndexColumnFacts {
  readonly name: string;
  readonly sort?: 'asc' | 'desc';
  readonly nulls?: 'first' | 'last';
  readonly collation?: string;
  readonly operatorClass?: string;
}

export interface CheckFacts {
  readonly place?: Place;
  readonly name?: string;
  readonly property?: string;
  readonly expression: Expression;
  readonly notValid?: boolean;
  readonly noInherit?: boolean;
  readonly comment?: string;
  readonly renamedFrom?: FormerName;
}
