import { recording, type MemberDecorator } from './decorator-types.ts';
import type { SqlText } from './options/callbacks.ts';
import type { EnumItems, EnumOptions, PropertyOptions } from './options/property-options.ts';

/** A column. */
export function Property<Owner = unknown>(options: PropertyOptions<Owner> = {}): MemberDecorator {
  return recording('Property', [options]);
}

/** A column of the primary key. */
export function PrimaryKey<Owner = unknown>(options: PropertyOptions<Owner> = {}): MemberDecorator {
  return recording('PrimaryKey', [options]);
}

/** The primary key in its serialised form; no column of its own. */
export function SerializedPrimaryKey<Owner = unknown>(options: PropertyOptions<Owner> = {}): MemberDecorator {
  return recording('SerializedPrimaryKey', [options]);
}

/** A column that takes one of a list of values: `@Enum(() => Status)`. */
export function Enum<Owner = unknown>(options: EnumOptions<Owner> | (() => EnumItems) = {}): MemberDecorator {
  return recording('Enum', [options]);
}

/** A value computed by the query; no column. */
export function Formula<Owner = unknown>(
  formula: SqlText<Owner>,
  options: PropertyOptions<Owner> = {},
): MemberDecorator {
  return recording('Formula', [formula, options]);
}
