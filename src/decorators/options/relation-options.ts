import type { Cascade } from '../cascade.ts';
import type { Class, ClassThunk, DeferMode, OtherSide, ReferentialAction } from './callbacks.ts';
import type { PropertyOptions } from './property-options.ts';

/** The class on the other side: late, by name, or several (polymorphic). */
export type TargetOption<Target> = ClassThunk<Target> | (() => readonly (Class | string)[]) | string;

interface RelationOptions<Owner, Target> extends PropertyOptions<Owner> {
  entity?: TargetOption<Target>;
  cascade?: readonly Cascade[];
  eager?: boolean;
  strategy?: string;
  filters?: unknown;
  where?: unknown;
  orderBy?: unknown;
  joinColumn?: string;
  joinColumns?: readonly string[];
  referenceColumnName?: string;
  referencedColumnNames?: readonly string[];
}

interface ForeignKeyOptions {
  deleteRule?: ReferentialAction;
  updateRule?: ReferentialAction;
  /** Older name of `deleteRule`. */
  onDelete?: ReferentialAction;
  /** Older name of `updateRule`. */
  onUpdateIntegrity?: ReferentialAction;
  createForeignKeyConstraint?: boolean;
}

interface PolymorphicOptions {
  discriminator?: string;
  discriminatorMap?: Readonly<Record<string, string>>;
}

interface ToOneOptions extends ForeignKeyOptions, PolymorphicOptions {
  through?: () => unknown;
  mapToPk?: boolean;
  ownColumns?: readonly string[];
  targetKey?: string;
  deferMode?: DeferMode;
  foreignKeyName?: string;
  foreignKeyComment?: string;
  /** The name the foreign key had; holds for one migration and can be taken out then. */
  foreignKeyRenamedFrom?: string;
  /** `full`: of several columns all are null or none. */
  match?: 'simple' | 'full';
  /** Rows that are there before are not checked. */
  notValid?: boolean;
}

export interface ManyToOneOptions<Owner = unknown, Target = object>
  extends RelationOptions<Owner, Target>, ToOneOptions {
  inversedBy?: OtherSide<Target>;
}

export interface OneToOneOptions<Owner = unknown, Target = object>
  extends RelationOptions<Owner, Target>, ToOneOptions {
  owner?: boolean;
  inversedBy?: OtherSide<Target>;
  mappedBy?: OtherSide<Target>;
  orphanRemoval?: boolean;
  inverseJoinColumn?: string;
  inverseJoinColumns?: readonly string[];
}

export interface OneToManyOptions<Owner = unknown, Target = object> extends RelationOptions<Owner, Target> {
  mappedBy: OtherSide<Target>;
  orphanRemoval?: boolean;
  inverseJoinColumn?: string;
  inverseJoinColumns?: readonly string[];
}

export interface ManyToManyOptions<Owner = unknown, Target = object>
  extends RelationOptions<Owner, Target>, ForeignKeyOptions, PolymorphicOptions {
  owner?: boolean;
  inversedBy?: OtherSide<Target>;
  mappedBy?: OtherSide<Target>;
  fixedOrder?: boolean;
  fixedOrderColumn?: string;
  pivotTable?: string;
  pivotEntity?: ClassThunk | string;
  inverseJoinColumn?: string;
  inverseJoinColumns?: readonly string[];
}

export interface EmbeddedOptions<Owner = unknown, Target = object> extends PropertyOptions<Owner> {
  entity?: TargetOption<Target>;
  /** `false`: column names without a prefix. */
  prefix?: string | boolean;
  prefixMode?: 'relative' | 'absolute';
  /** One jsonb column instead of a column per property. */
  object?: boolean;
}
